# title: The Conversation You Keep Moving
# author: Promoted
# summary: Friday at four. A form wants a name by Monday, and Tomás has put a saucer on your coffee.
# minutes: 10
# language: en
# dimensions: performance, emotional-intelligence, communication, leading, prioritizing
# gauge: light "Minutes of daylight" 0 60
# gauge: trust "The team's trust" 0 10
# gauge: harbour "The harbour's patience" 0 10
# gauge: energy "Your own energy" 0 10

INCLUDE shared/team.ink

CONST FORM = 1
CONST SAUCER = 2
CONST WAITED = 3

CONST ASKED = 1
CONST PROMISED = 2
CONST SMALLER = 3
CONST TAKEN = 4

CONST MADE = 1
CONST HELD = 2
CONST OPENED = 3
CONST MISSED = 4

VAR light = 60
VAR late = 0 // eight minutes each, at most two of them
VAR early = false // you were there before him
VAR pencilled = false
VAR saw_days = false // his bad days are Thursdays and Fridays
VAR opening = 0 // how you began: one of the three above
VAR near = 0 // how near he has let you, 0 to 2
VAR why = false // he has told you whose the Thursdays are
VAR offer = 0 // what you offered him: one of the four above
VAR boat = 0 // the Lunn boat: one of the four above
VAR on_quay = false // you said it on the quay, after all
VAR breach = false // you told Ines what was his to tell

-> start

/* How much of the day is left, counted to the last boat, which goes with the light. */
=== function day(left) ===
~ light = left - 8 * late
{ light < 0:
    ~ light = 0
}

/* Eight minutes have gone by. */
=== function linger() ===
{ late < 2:
    ~ late = late + 1
}

/* He has let you come a little nearer. */
=== function nearer() ===
{ near < 2:
    ~ near = near + 1
}

=== start
# place: open-office day # clock: 15:50 # music: calm # enter: priya left # enter: mei right
Four o'clock, Friday, the small room, Tomás. You've moved it twice. Once for planning. Once for something of Deon's that turned out to be a mayor, cutting a ribbon.
What you felt, both times, is what one feels when the dentist's ill.
{ habit >= 3:
    Mei asks you whether she may have the last biscuit. Amira asks you for half of it. You approve both. # mood: mei neutral
}
There are two papers in your jacket. One's from Ines. CONTRIBUTION. ONE NAME, BY MONDAY NOON. It has three boxes: MEETS; IN PART; DOES NOT. "You'll know who!" she has written, quite kindly.
The other's a card, in your own hand. One: a page for Amira, on bringing Oxna back at night. He has promised it by five Fridays. {took_watch:You took her four o'clock once. You looked for that page.|Amira was up until six without it.}
Two: a hundred tickets through Hollin's new gate. He ticked that. He hadn't run it. On the Saturday forty people paid twice.
Three: Skerrow. A battery, in a gate that's his. Thursday of last week it was red for three hours, in the rain. {agreed_zero:You'd promised nought.|{agreed_three:That was the second of your three red mornings.|{kept_gates:You'd kept the gates among your three things. That was one of the gates.|Eleven people and a horse.}}}
{ father_known:
    His father isn't on the card. You know about his father; the machine, the cup. It's not yours to write down.
- else:
    There's nothing on the card about why. You don't know why.
}
"Is he all right," Deon asked you over the soup, "or is he no good? I only need to know which."
Priya: He has closed eleven tickets in a fortnight. I was pleased. Then I looked at the hours. # mood: priya worried
Priya: Nine were closed after nine at night, in his name, by somebody who writes "sorry" in the notes. The other two are his: they have a joke in the last line.
{ rewrote:
    Priya: I asked where she'd learnt it. "You rewrote it while my dot was green." She took it for the house style. # mood: priya neutral
- else:
    She doesn't look at Mei. Two desks off, Mei doesn't look at either of you. # mood: mei worried
}
{ reached_past:
    Priya: You gave me the chair, and then you reached past me. I'd have liked to be told to my face. So would he. # mood: priya neutral
- else:
    { took_chair:
        Priya: You took the chair while I stood next to it, and I had to be the one to bring it up. He won't be. # mood: priya neutral
    - else:
        { gave_chair:
            Priya: You gave me the chair before I had to ask. He isn't going to ask. # mood: priya warm
        - else:
            Priya: {asked_twenty:You asked me what the rest of it was, once. Ask him|I'd have said it to him myself. It's not mine to say. I looked it up}. # mood: priya neutral
        }
    }
}
The Fixer: Tick a box now, in pencil. Then it's done, and only wants saying. # voice: fixer pencil-it
# ask: There are eight minutes before a conversation that you'd rather not have. What are they for?
# note: A warm-up: vote fast. At the end, ask those who never saw the chart what they'd have done with it.
The clock by the coat hooks says eight minutes to. Tomás's hook is empty already.
* [Go in now, eight minutes early, with no more than your card. #id: be-early #prioritizing 5 protects-people #emotional-intelligence 3 own-habits #leading 2 clears-the-way]
    # why: He wasn't kept waiting, for the first time this year; you knew no more than your card did.
    ~ early = true
    ~ starve()
    ~ shift(trust_tomas, 1)
    Priya: You've gone a funny colour. # mood: priya warm
    It's eleven steps to the glass. You count them, so as not to count anything else.
* (asked_mei) ["Mei, a word about nine tickets. You're not in any trouble." #id: ask-mei #leading 4 asks-outcomes #emotional-intelligence 4 reads-others #prioritizing 2 matters-most]
    # why: You know now what he doesn't; she knows that you know, and she had liked it better before.
    ~ shift(trust_mei, -1)
    Mei: Is he? In trouble? # mood: mei alarmed
    Mei: I only take the small ones. He doesn't know. He thinks it's him. He said good morning to me on Tuesday like somebody who'd slept. # mood: mei sad
* [Go round by the big chart, where they pin up the red days. #id: by-the-chart #big-picture 5 zooms-out #emotional-intelligence 5 reads-others #prioritizing 1 protects-people]
    # why: You saw what a card of three lines can't show, and he sat for eight more minutes with a plant.
    ~ saw_days = true
    ~ linger()
    -> chart ->
* [Tick IN PART, in pencil, so that you go in there decided. #id: pencil-it #prioritizing 4 matters-most #emotional-intelligence 1 own-habits #leading 3 asks-outcomes]
    # why: You couldn't be talked out of it any more, which was the idea; nor could he tell you anything.
    ~ pencilled = true
    It's a very light tick. You could blow it off. You fold the form the other way, with the tick on the inside.
    Priya watches you do it, and finds something to straighten. # mood: priya cold
- -> the_saucer

=== chart
# exit: priya # exit: mei # place: map day # zoom: out # sound: gulls # segment # clock: 16:00
Forty islands, and the paper gone soft with fingers. Jonas puts in a pin for all that was red, with a flag for the day.
You find the three. Then you step back, till the names are too small to read.
From here there are only days. For most of the autumn his lie anyhow, like anyone's. Then, three weeks back: Thursday. Friday. Friday. Thursday. Thursday, Friday. # sound: heartbeat
Not one Monday since. No Tuesday, no Wednesday. On those he has been as good as he ever was. He has been better.
You'd come to talk to a man who's going under. What hangs here is a man with three days.
Beside Lunn, at the height of your eyes, in a hand like rope: "LAST BOAT FRI 1650. NEXT SAT NOON. H.G."
# zoom: in # place: open-office day
->->

=== the_saucer
~ day(50)
# exit: priya # exit: mei # place: small-room day # music: quiet # enter: tomas right # mood: tomas neutral # clock: {saw_days:16:08|16:00}
{ early:
    You've taken the chair with its back to the water. He comes in backwards, two cups, a saucer on one of them, having done both doors with his foot.
    Tomás: Am I late? # mood: tomas surprised
    He looks at the clock. Nobody has ever been in here before him.
- else:
    He has the chair that faces the water, and two coffees, and a saucer over yours. {saw_days:It's eight minutes past. Your cup's handle points at you.|It's still warm. He has got quite good at the timing.}
}
Tomás: Third time lucky. I've said that before, haven't I? To the plant. # mood: tomas warm
He hasn't taken off his coat. His phone lies on its face, and two of his fingers lie on it. In the window, behind your head, the office clock hangs back to front. He reads it like that.
{ face_down:
    Tomás: You turned the pager on its face, that time. I never said thanks for that. # mood: tomas warm
- else:
    { agreed_tomas:
        Tomás: You put my name in a box. I thought I'd better come and see how it's getting on in there. # mood: tomas neutral
    - else:
        { trust_tomas <= 3:
            He has put his chair a little further from the table than it was the last time.
        - else:
            Tomás: It's called Thursday. The plant. That's when I mostly see it. # mood: tomas warm
        }
    }
}
Tomás: You look done in. We could say Monday. Honestly, I wouldn't mind Monday. # mood: tomas worried
Both of you look at the door. You know the look on his face. You're wearing it.
The Fixer: Monday. You'd have the whole of Sunday to get it right. # voice: fixer move-again
The Quiet One: I'd like that so much that I don't trust it. # voice: quiet
# ask: He has offered you the way out himself. What do you owe him: rest, the form, the truth about you, or the question?
# note: Moving it is a real option, and he will thank you for it. Let somebody argue for it who means it.
# key
{last_moved_again:Last time you moved it again, and he said thank you. He'd say it this time, too.|The saucer has a chip in it. You've never seen the saucer from so near.}
* ["Monday, then, first thing. Neither of us has it in us now." #id: move-again #emotional-intelligence 4 reads-others #prioritizing 1 protects-people #performance 1 accountable]
    # why: You saw two tired people, and you were right; he has been tired like that for ten weeks, and you've moved it for three.
    ~ moved_again = true
    ~ shift(trust_tomas, -1)
    -> moved
* [Lay the form on the table, turned so that he can read it. #id: the-form #performance 5 accountable #communication 4 explicit #emotional-intelligence 1 reads-others]
    # why: He has seen what you've been carrying, before anyone else has; he read the boxes before he'd heard one word.
    ~ opening = FORM
    He reads it like a menu in a country where he doesn't eat. # mood: tomas alarmed
    Tomás: "Does not." Does not what? # mood: tomas neutral
    {pencilled:He turns it to the light. He has found the pencil. "You've a very light touch," he says.|It doesn't say, you say. He nods, as if that were fair.}
* ["It wasn't planning, and it wasn't Deon. I was afraid of this." #id: afraid-of-this #emotional-intelligence 5 own-habits #communication 2 hard-thing #performance 3 accountable]
    # why: You put down your own first, and it made two of you; now he was looking after you.
    ~ opening = SAUCER
    ~ nearer()
    Tomás: Oh, God, so was I. I was hoping for another ribbon. # mood: tomas laugh
    Tomás: Do you need a minute? I could get you a different coffee. # mood: tomas warm
    It takes you some time to notice that he's comforting you.
* ["No. I'm here. How is it? I've all the time that you have." #id: how-is-it #communication 5 listens-first #prioritizing 4 protects-people #performance 2 specific-feedback]
    # why: A real question, and then you really waited; he filled it with what he thought you had come for.
    ~ opening = WAITED
    ~ nearer()
    ~ linger()
    Tomás: Fine. # mood: tomas neutral
    You don't say anything. A crane moves a box, and a second box. You can both hear the clock.
    Tomás: Tired. Was that the whole question? Only I'd thought there'd be a list. # mood: tomas worried
- -> the_card

=== the_card
~ day(44)
{ opening == SAUCER:
    No, you say. You've a coffee. You have a card, too, and you take it out. It has got warm.
- else:
    So there's the card as well. It has gone soft at the corners.
}
Tomás: Can I go first, though? I've brought you something. # mood: tomas warm
It's a sheet of paper, folded once. CLOSED SINCE MONDAY WEEK: 11. T. RIVERA. He has printed it out, in colour.
Tomás: I don't remember half of them, I was that tired. But there they are. I think I may have turned a corner. # mood: tomas happy
He smooths it out next to your card, edge to edge. Three lines, eleven lines. The eleven have a small green tick each.
The Quiet One: He printed it. In colour. I can't look. # voice: quiet are-you-ill
# ask: He has brought good news, and you have brought three bad things. How do you begin, with that lying there?
# note: Nine of the eleven aren't his. Ask whether the three things or the nine must come first, and for whose sake.
He has his hands in his lap, like somebody whose drawing is being looked at.
* ["I'll say three things, all of them, before you answer any." #id: three-things #communication 5 hard-thing #performance 4 specific-feedback #emotional-intelligence 2 reads-others]
    # why: He had been waiting to hear it and heard it whole; he had to stand there with his arms down while it came.
    You say them. Five Fridays. A hundred tickets, not run. Skerrow. It takes forty seconds. You've carried it for three weeks.
    Tomás: Yes. Yes. And yes. # mood: tomas sad
    Tomás: I ticked it because I was going to run it on the boat. There's no signal on the boat. I do know that there's no signal on the boat.
* ["If you'd been the one to write this card, what would it say?" #id: his-own-card #emotional-intelligence 5 reads-others #communication 4 listens-first #performance 2 specific-feedback]
    # why: He could say it before he was told it, and said more than you had; a harder judge than you sat down.
    ~ nearer()
    Tomás: Skerrow. Amira's page. The tick at Hollin, that one I dream about. # mood: tomas sad
    Tomás: And I told Jonas I'd had flu. And I've been drinking the good coffee. How many have you got?
    Three, you say. He looks almost sorry for you.
* ["Skerrow. Three hours, eleven people, one battery. Talk me through it." #id: skerrow-first #performance 5 specific-feedback #communication 2 explicit #prioritizing 2 matters-most]
    # why: One thing, and the one with faces; he answered as one answers the police, to the minute.
    Tomás: I'd ordered it. It came on the Wednesday. Skerrow isn't on the way to anything. # mood: tomas worried
    Tomás: So it was in my bag. It was in my bag the whole Thursday, and I was somewhere else, with the battery.
    He doesn't say where. The other two he says himself, quickly, as you'd tidy up after someone.
* ["You look ill, Tomás. Are you sleeping? Have you seen anyone?" #id: are-you-ill #prioritizing 4 protects-people #emotional-intelligence 3 reads-others #performance 1 specific-feedback]
    # why: It was plain to see and nobody had said it; a lead with a question like that is a doctor without a bag.
    Tomás: I'm not ill. # mood: tomas cold
    He says it with such weight on the "I" that you nearly hear the rest.
    Tomás: Is that what's on the card? # mood: tomas neutral
    No, you say; and then you have to say what's on the card, with that in the room. He says yes to each.
- -> eleven

=== eleven
~ day(38)
He moves his own sheet a little to the front. # clock: {late == 0:16:12|{late == 1:16:20|16:28}}
Tomás: But that's the old me, I hope. This is better, isn't it? Eleven. # mood: tomas worried
{start.asked_mei:You know what Mei said: he thinks it's him. And it's so.|It dawns on you that he doesn't know. He truly thinks it's him.}
The Quiet One: Look how he sits. I'd let him have it, just for tonight. # voice: quiet eleven-is-good
# ask: He believes in his good fortnight. Who is owed the truth about it, and what is it worth to him not to have it?
# note: The moment most rooms remember. Ask what Mei is owed, too: she isn't in the room, and it's her evenings.
"Vays, turnstile, east," he reads out. "I must have done that in my sleep."
* ["Nine of those were Mei's. At night, and under your name." #id: nine-were-meis #communication 5 hard-thing #performance 4 accountable #emotional-intelligence 1 reads-others]
    # why: He had it from you, in ten words, with the door shut; there's no way to say it that doesn't take his fortnight away.
    He looks at the sheet. He looks at it for so long that the light moves on it.
    Tomás: Which two? # mood: tomas sad
    You'd been ready for anything but that. You tell him which two.
* ["Go down the list with me. Which ones do you remember doing?" #id: which-remember #communication 3 listens-first #emotional-intelligence 4 reads-others #performance 2 specific-feedback]
    # why: You let him find it with his own finger; it was gentle, and he knew before he got halfway that it was a trap.
    ~ nearer()
    His finger goes down. It stops at the fourth, goes on, and stops at the ninth. It stays there. # mood: tomas thinking
    Tomás: Two. They've got my jokes in. # mood: tomas sad
    Tomás: Who says "sorry" to a turnstile?
    He knows who. He shuts his eyes.
* ["Eleven's good, Tomás. It's a good fortnight." Leave it there. #id: eleven-is-good #emotional-intelligence 5 reads-others #performance 1 accountable #communication 1 hard-thing]
    # why: You saw what it was worth to him and couldn't take it; it was taken all the same, by a telephone.
    For a moment he's so happy that you'd do it again. # mood: tomas happy
    Then his phone hums, and he turns it over. CLOSED: T. RIVERA, it says. 16:{late == 0:14|{late == 1:22|30}}. # sound: phone
    He looks at his two hands, and at the phone, and through the glass, at Mei. # mood: tomas alarmed
    Tomás: How many? # mood: tomas cold
* ["The two with the jokes are the best we've had. Nine aren't yours." #id: two-with-jokes #performance 5 recognises #communication 4 hard-thing #emotional-intelligence 3 reads-others]
    # why: What he did was seen, exactly, and so was what he hadn't; he couldn't hear the first half for the second.
    Tomás: Nine. # mood: tomas sad
    You say that you meant the two. You did mean the two. Oxna's, and the one with the comma.
    Tomás: Nine, though. I put it in colour.
- -> wardrobe

// ---------------------------------------------------------------- what he says about it

=== wardrobe
~ day(32)
He gets up. There isn't far to go. He stands behind his chair, and holds on to it. # segment # mood: tomas cold
Tomás: Who knows? Priya? # mood: tomas angry
Priya, you say. Mei does. You do.
Tomás: And the plant. So that's everyone. Ten weeks. You've all been carrying me about like a wardrobe, going "mind the corner", going "no rush". And not one of you thought that a wardrobe might like to be told. # mood: tomas angry
{ owned_ticket:
    Tomás: You said it was yours before it was mine. To Jonas! It was very handsome. I've waited six weeks for you to say a thing to me.
- else:
    Tomás: You put twelve tickets on me in August, and not a word. I'd have liked a word. I'd have liked "sorry, Tomás", on one of them.
}
Tomás: You moved this, and moved it. You let a girl in her second year give me her evenings. And when you do come, you've brought {opening == FORM:a form|a card}. And don't sit there looking kind. They all look kind. # mood: tomas angry
{ agreed_tomas:
    Tomás: You put my name in a box. On a sheet! For Ines! I'd have told you that I was slipping. I'd have told you for nothing.
}
{pencilled and opening == FORM:"And it's ticked already," he says.|He isn't loud. Beyond the glass Mei has stopped typing.}
You go through it for something to object to. There's the ribbon: that was in everybody's calendar, with scissors.
The Fixer: Say sorry for all of it, quickly, and it stops. # voice: fixer tear-it-up
The Quiet One: I've looked. He's right, and so is the card. # voice: quiet still-not-run
# ask: He is angry, and he is right. What do you do with the three things while that is so?
# note: Both are true: what he says about you, and what's on the card. Ask who in the room gave up one to keep the other.
# key
His knuckles are white. It's an office chair. It turns a little, under his hands.
* (let_him) [Stay where you are. Let him be angry until he's done with it. #id: let-him #move: listen #silence #emotional-intelligence 3 works-through #communication 5 listens-first #performance 2 accountable]
    # why: He got to the end of it, where the thing was that he hadn't meant to say; he'd asked you not to sit there looking kind, and you did.
    ~ nearer()
    ~ linger()
    Tomás: You're doing it now. The face. # mood: tomas angry
    There's more. There's Amira's page, and how she'd said "whenever". There's a cake he wasn't told about. Then there's nothing for a while.
    Tomás: The worst of it is that I was glad. Each time you moved it. I'd think, good, I can go on being fine till Monday. # mood: tomas sad
* ["All that's true. And the test at Hollin still wasn't run." #id: still-not-run #move: tell #performance 5 accountable #communication 4 hard-thing #leading 2 clears-the-way]
    # why: You gave him every word of it, and didn't take the card back; it's a hard sentence to sit down on.
    He opens his mouth. You see him look for the place where you'd taken something back. # mood: tomas surprised
    Tomás: No. It wasn't. # mood: tomas neutral
    Tomás: There. That's the first thing anyone has said to me since September that I could put my weight on.
* ["I wasn't sparing you, all those times. I was sparing myself." #id: sparing-myself #move: tell #emotional-intelligence 5 own-habits #performance 3 accountable #communication 3 hard-thing]
    # why: It was the truth about the ribbon, and he could stop guessing at it; it was your confession in his hour.
    ~ nearer()
    Tomás: Well. How was it? Was it nice? # mood: tomas angry
    It was quite nice, you say. The anger goes on for a second without him, like a bus when the driver has got off. # mood: tomas tired
    Tomás: I was glad, too. Each time. God, we're a pair.
* ["I'm sorry. I'll tear the form up. Forget the card, all of it." #id: tear-it-up #move: solve #leading 4 clears-the-way #emotional-intelligence 2 repairs #performance 1 accountable]
    # why: You meant the sorry and it reached him; with the card you gave away the one thing he'd come to hear.
    ~ shift(trust_tomas, 1)
    You do tear it. It's good paper, and takes two goes. # mood: tomas surprised
    Tomás: You can't just— She'll only print another. # mood: tomas worried
    He picks up the halves. He puts them on your side of the table, and on top of them, with one finger, the card.
- -> reason

=== reason
~ day(27)
He sits down, at last. He doesn't take off the coat. # mood: tomas tired
{ saw_days:
    You tell him what hangs out there: only Thursdays and Fridays, and not one Monday.
    Tomás: Is there not? # mood: tomas surprised
    He hadn't known that. He'd thought it was all of him.
- else:
    {near > 0:Tomás: I don't even know when it goes wrong. It's not every day. I'd notice, if it was every day.|He lines up the card with the edge of the table, and then the edge of the table with the card.}
}
{ father_known:
    Tomás: And don't say you know about my father. I told you so that you'd know it. I didn't tell you so that you could use it. # mood: tomas worried
    You hadn't been going to. You'd been going to do something worse, and be understanding.
- else:
    Tomás: There's a reason. It's not an excuse. It's just quite large. # mood: tomas worried
    His phone hums. He lifts two fingers off it, reads, and puts the fingers back.
}
The Quiet One: I want the reason. I'm not sure it's for him. # voice: quiet
The Fixer: A reason, and then you could do something about it. # voice: fixer how-is-he
# ask: There is a reason. Is it yours to ask for? What can you do without it, and what can't you?
# note: Half of the room will say care, half will say privacy. Ask both what they'd do differently on Monday if they knew.
Out on the water it's that blue hour, when the boats put their lamps on.
* ["Keep the reason. When can I put your name down, and not lie awake?" #id: count-on #move: ask #communication 5 explicit #prioritizing 3 matters-most #emotional-intelligence 2 reads-others]
    # why: He could keep what was his and still be of use to people; he'd half hoped that you would ask.
    Tomás: Mondays. Tuesdays, Wednesdays. On those I'm anybody's. # mood: tomas thinking
    Tomás: The other two I'm here. You've seen me. I'm sitting right there. But I wouldn't count on it.
    { near == 2:
        -> thursdays ->
    }
* ["{father_known:How is he? I'm not asking|Is somebody ill? I'm not asking} as your lead. I'm just asking." #id: how-is-he #move: ask #emotional-intelligence 4 reads-others #communication 3 listens-first #prioritizing 1 matters-most]
    # why: It was a human thing to ask; you can't take the lead out of the room by saying that it has left.
    { father_known or near > 0:
        Tomás: You can't not be, though. It's on the door. # mood: tomas neutral
        But he's looking at the water, and in a bit he says it to that.
        -> thursdays ->
    - else:
        Tomás: You can't not be, though. It's on the door. # mood: tomas cold
        It's kindly meant, on both sides. It lies there next to the saucer, and neither of you picks it up.
    }
* [Don't ask. Turn your chair to the water, beside his, and wait. #id: beside-his #move: listen #silence #emotional-intelligence 5 reads-others #communication 2 listens-first #prioritizing 4 protects-people]
    # why: He didn't have to see your face while he thought about it; what you had was time, and you spent a lot of it.
    ~ linger()
    The chair squeaks for a very long time. The lamps go on along the west shore, one by one.
    { father_known or near > 0:
        -> thursdays ->
    - else:
        Tomás: It's nice, this. I wish it were another Friday. # mood: tomas sad
        That's all there is. You both look at it.
    }
* ["There's leave for carers. I can't give it, and Ines can." #id: leave-for-carers #move: tell #prioritizing 5 says-no #communication 4 explicit #emotional-intelligence 1 reads-others]
    # why: You knew where your door ended and showed him the next; he had said nothing about caring, and now it was said.
    { father_known:
        Tomás: I know there is. I got as far as the second page. It asks for an end date. # mood: tomas sad
        -> thursdays ->
    - else:
        Tomás: Who says I'm a carer? # mood: tomas alarmed
        Nobody, you say. You'd looked up four sorts of leave; that was one of them. He nods for some time.
        Tomás: Which page was it on? # mood: tomas neutral
    }
- -> what_you_may

=== thursdays
~ why = true
{ not father_known:
    ~ father_known = true
    Tomás: It's my father. # mood: tomas sad # remember: father_known tomas You know about my father.
}
Tomás: They sent him home. Lunn. With his own machine, it's the size of a fridge. There's a nurse, Monday to Wednesday. My sister has the weekends. # mood: tomas sad
Tomás: Thursdays and Fridays he's got me. And I'm here.
A neighbour looks in, he says, with soup. Then there's him, on the last boat.
->->

=== what_you_may
~ day(23)
You can't give anybody a day off; only Ines can. You can plan, and you can ask. # segment # clock: {late == 0:16:27|{late == 1:16:35|16:39}}
{ energy <= 2:
    You're so tired that it'd be a pleasure to promise somebody something.
}
{ why:
    Tomás: I'm not asking for anything. I'd like that written down somewhere. # mood: tomas tired
- else:
    Tomás: So what happens now? There's generally a plan. With an acronym. # mood: tomas neutral
    You both wince.
}
Tomás: Only there's the three things, and there's Deon's Christmas gates, too. Forty-one extra boats. I do those every year. People wave. # mood: tomas worried
The Expert: He thinks that you know what's allowed. Sound like it. # voice: expert two-months
The Fixer: You know Oxna by heart. A page and a battery. You've the whole weekend. # voice: fixer this-weekend
# ask: What may you offer, what may you only ask for, and what would be easiest to give?
# note: Ask where in each answer the work goes to. It goes somewhere. Amira is still waiting for a page.
# key
He has put his pen on the table, with its cap on.
* ["{why or saw_days:You do the three good days, Jonas does Christmas, and I ask Ines for two|You do what's certain, Jonas does Christmas, and I ask Ines for days}." #id: ask-ines #leading 5 clears-the-way #prioritizing 4 protects-people #performance 2 clear-goals]
    # why: You offered just what was yours, and your legs for the rest; it may be no, and Christmas went before he'd asked.
    ~ offer = ASKED
    ~ shift(trust_tomas, 1)
    Tomás: Jonas doesn't wave back, you know. # mood: tomas sad
    He folds his hands, and leaves Christmas where it is.
    Tomás: You said "ask", though. Not "sort". I can live with "ask". # mood: tomas neutral
* ["Take two months, on full pay. I'll square it with Ines myself." #id: two-months #prioritizing 5 protects-people #leading 3 clears-the-way #performance 1 accountable]
    # why: It's what anyone would want to say to him; it wasn't yours, and he will tell somebody tonight.
    ~ offer = PROMISED
    ~ shift(trust_tomas, 2)
    His whole face comes undone. # mood: tomas surprised
    Tomás: Can you do that? Full pay? # mood: tomas happy
    You hear yourself say yes. It's the easiest word you've said since four o'clock.
* ["The same three things, made smaller, and each with its day." #id: made-smaller #performance 5 clear-goals #prioritizing 2 matters-most #operations 2 system]
    # why: He can see the far side of each of them now; nothing has been said about the days on which he isn't here.
    ~ offer = SMALLER
    Not Oxna's whole page: the six lines that Amira needs at four in the morning. Not a hundred tickets: ten, with somebody watching. One battery. # mood: tomas thinking
    Tomás: Six lines. I could do six lines on a bus. # mood: tomas neutral
* ["Give me the page and Skerrow. I'll have both done by Monday." #id: this-weekend #temptation #operations 4 calm #leading 1 lets-go #prioritizing 3 matters-most]
    # why: It will be done by Monday and done well, and he'll sleep; it's the tenth ticket and the eleventh.
    ~ offer = TAKEN
    ~ carried_him = true
    ~ feed()
    ~ shift(energy, -2)
    Tomás: Right. Thank you. # mood: tomas neutral # remember: carried_him tomas You did my work, and nobody said so.
    He moves the card over to your side. Nine were Mei's, and these two are yours; it's eleven again, you can see him count. He'd like to keep the test.
- -> hold

// ---------------------------------------------------------------- the kindest line

=== hold
{ on_quay:
    ~ day(12)
    "Boarding for Lunn," says the gate. "Boarding for Lunn." You wrote that voice. You'd thought it was friendlier. # sound: gulls
- else:
    ~ day(19)
    He uncaps the pen, though, writes the day on the back of his list, and underlines it.
}
{ offer == TAKEN:
    Tomás: Tuesday, then. The hundred, at Hollin, by Tuesday. And I'll write up the lot, and bring Skerrow's papers up to date. And Amira, I'll train Amira. Tuesday. # mood: tomas determined
- else:
    {offer == PROMISED:Tomás: But before I go, Tuesday. All three. I'd not leave you with that|Tomás: {offer == SMALLER:Then Tuesday. All of it, if they're that small. And the rest of the page while I'm there, and the other ninety|Tuesday. All three. The page, the hundred, Skerrow. Everything, by Tuesday}}. # mood: tomas determined
}
He means it. He has meant every one of the five Fridays. You know that face: it's how people look who are swimming very hard.
The Expert: Get dates for them. Or what did you come for? # voice: expert with-dates
# ask: He promises more than he can keep, and he wants you to want it. What do you do with his Tuesday?
# note: Holding somebody to something can be the kindest line in a conversation. Ask which of these he could fail at, and what then.
"Tuesday," he says again, with his chin up.
* (which_one) ["Which one, if it can only be one? Whoever wants the others has to wait." #id: which-one #leading 5 asks-outcomes #performance 4 accountable #communication 3 explicit]
    # why: One thing, chosen by him and kept by you; the rest stays where it is, and people wait on that, too.
    ~ tomas_dates = true
    It's a long time until he says it. # mood: tomas thinking
    Tomás: {offer == TAKEN:The hundred. Wednesday, and Priya counts|Amira's page. Six lines. By Wednesday, noon}. # mood: tomas neutral
    And I'll hold you to that, you say. Wednesday, twelve o'clock. If it isn't there, I'll come and ask you where it is.
    Tomás: Would you? # mood: tomas warm # remember: tomas_dates tomas You said you'd hold me to it.
    -> leaning ->
* ["{offer == TAKEN:Ten tickets on Monday, and all hundred on Wednesday|Page, Wednesday. Ten tickets, Monday. Skerrow, a week on}. I'll check." #id: with-dates #performance 5 clear-goals #communication 4 explicit #emotional-intelligence 2 reads-others]
    # why: A stranger could say in a month if it was kept; they were your dates, and he wrote them down like a prescription.
    ~ tomas_dates = true
    He writes. It looks smaller, on the paper, than "everything". # mood: tomas thinking
    Tomás: And if it isn't there? On the day?
    Then I'm going to come and ask you for it, you say. I'll hold you to every one.
    Tomás: Out loud? # mood: tomas warm # remember: tomas_dates tomas You said you'd hold me to it.
    -> leaning ->
* ["If Mei came to you with that Tuesday, what would you tell her?" #id: if-mei #communication 5 listens-first #leading 4 at-ease #performance 2 clear-goals]
    # why: He heard it with a friend's ears and let some of it go; the date he came to is as soft as it's honest.
    ~ tomas_dates = true
    Tomás: I'd tell her that she's twenty-six, and to go home. # mood: tomas laugh
    Tomás: I'd say pick one. I'd say Wednesdays are better than Tuesdays. {offer == TAKEN:The hundred|Amira's page}, then. Middle of the week. # mood: tomas thinking
    You'll hold him to the middle of the week, you say.
    Tomás: Go on, then. Do. # mood: tomas warm # remember: tomas_dates tomas You said you'd hold me to it.
    -> leaning ->
* ["Tuesday, then. If you say it, I believe it. I won't chase you." #id: tuesday-then #emotional-intelligence 4 reads-others #leading 3 lets-go #performance 1 accountable]
    # why: He got your trust, with nothing asked for it; the last five Fridays had been given to him like that.
    ~ shift(trust_tomas, 1)
    Tomás: Thanks. # mood: tomas warm
    He says it as people do when the doctor has said it's nothing. He looks, for some reason, a bit more tired.
- { on_quay:
    -> through_the_gate
}
-> ten_to_five

=== leaning
{trust_tomas >= 7:Tomás: It's like leaning on something, and there's a wall there. I'd forgotten about walls.|Tomás: Nobody's held me to a thing since the summer. It's horrible. It's quite nice.} # mood: tomas warm
->->

// ---------------------------------------------------------------- the last boat

=== ten_to_five
{ late == 2:
    -> gate_shut
}
~ day(14)
He looks at the window, at the clock the wrong way round, and he's on his feet. # segment # clock: {late == 0:16:34|16:37} # mood: tomas alarmed
Tomás: {why:The boat|I've a boat. It's— I go over to Lunn, Fridays. There isn't another}. Ten to five. The gate shuts at twenty to.
It shuts ten minutes before the boat, since 2021. No boat has been held up by a gate since. You wrote it. It's two lines.
{late == 0:Six minutes. It's two down the back stairs|Three minutes. It's two down the back stairs, if you run}. Nothing has been written down but his half of it.
The Fixer: It's your gate. It's on your phone. Who minds about ten minutes? # voice: fixer hold-gate
# ask: It is nearly said, and he has to go. What is the end of a hard conversation for, and can it be left off?
# note: Ask what he'll remember of it by Monday without the last two minutes, and what he'd have paid for them.
He has one hand on the door. He's waiting for you to say that he may.
* ["Go. Go! Monday, 07:40, and I'll be there before you are." #id: just-go #leading 4 lets-go #prioritizing 4 protects-people #performance 2 clear-goals]
    # why: He was aboard with a minute in hand; each of you carried off a different half of what was said.
    ~ boat = MADE
    He goes. You hear him take the back stairs in threes, like somebody much younger. # exit: tomas # sound: door
    He has left his pen, and taken yours. You see him come out at the bottom, and the gate, and his coat going through it.
* [Go down with him. Say it to him once more, on the stairs. #id: down-with-him #emotional-intelligence 5 reads-others #prioritizing 3 protects-people #leading 3 clears-the-way]
    # why: You went at his pace, and he heard it twice; half of the building saw the two of you run.
    ~ boat = MADE
    -> to_quay ->
    You say it in time with the steps, at the top of your voice, and by the second landing it sounds almost cheerful. {tomas_dates:"Wednesday!" says the stairwell.|"Tuesday!" says the stairwell.}
    Tomás: I know! I was there! # mood: tomas laugh
    His ticket beeps. On the far side he turns round, and puts up one hand, like somebody taking an oath. # exit: tomas # sound: horn
* ["Two minutes. We both write it down, and then you run." #id: two-minutes #performance 5 clear-goals #prioritizing 2 matters-most #emotional-intelligence 1 reads-others]
    # why: There are two copies now, with one date; those minutes were out of his six, and not out of yours.
    { late == 0:
        ~ boat = MADE
        He writes standing. You swap, and each signs the other's, like a pair of small nations. # mood: tomas warm
        Then he's gone, and from the window you see him reach the gate with his ticket held out in front of him like a torch. # exit: tomas # sound: door
    - else:
        ~ boat = MISSED
        He writes standing. He doesn't say anything about the time. You swap, and each signs the other's. # mood: tomas neutral
        He runs. From the window you see him come out at the bottom, and stop. The gate is shut. Behind it stands the boat, with all her lamps on. # exit: tomas # sound: setback
    }
* [Hold Lunn's gate from your phone. It's your rule, after all. #id: hold-gate #temptation #prioritizing 5 protects-people #leading 1 lets-go #emotional-intelligence 3 reads-others]
    # why: He walked on to his boat and you finished your sentence; other people have stood there, and nobody had your phone.
    ~ boat = OPENED
    ~ feed()
    ~ shift(harbour, -1)
    Two taps. You finish it sitting down, the whole of it, with both names. It's quite a luxury. # sound: keys
    Tomás: Can you just do that? # mood: tomas surprised
    You can. He looks at your phone all the way to the door. He was brought up on Lunn; they know that gate there. # exit: tomas
- -> which_box

=== gate_shut
~ day(9)
He looks at the window, at the clock the wrong way round. He doesn't get up. # segment # clock: 16:41 # mood: tomas alarmed
Tomás: {why:It's twenty to. It's gone twenty to|I'd a boat. Lunn. Fridays I go over, there isn't another till noon}. The gate shuts at twenty to.
It shuts ten minutes before the boat, since 2021. No boat has been held up by a gate since. You wrote it. It's two lines.
There she is, with her lamps on. She's going to stand there for nine more minutes, with her ramp down, and nobody may go aboard.
{why:He has taken out his phone to ring a neighbour about soup. He can't find the name.|You don't know what's on Lunn. You know how he's looking at it.}
It was a good conversation. You did nearly all of it right.
The Fixer: It's your gate. It's on your phone. Two taps. # voice: fixer open-it
# ask: It went well, and it went on for too long, and he pays. What do you do with the nine minutes?
# note: Ask what each of these does to the next person who is late for that gate, and to the captain.
She shines on the water like something in a shop.
* [Ring Captain Gill. "Could you hold the Lunn boat? Don't ask." #id: ring-captain #leading 5 clears-the-way #prioritizing 4 protects-people #emotional-intelligence 1 reads-others]
    # why: You asked the one who may; you've spent a favour that you'd been keeping for the whole team.
    ~ shift(harbour, -2)
    { harbour >= 3 or said_hour:
        ~ boat = HELD
        Harjit: {said_hour:You told me an hour, once, when you had no need to. I don't ask|I do ask. But I'll ask on Monday}. # sound: phone
        Harjit: If it's I who hold her, then she's not late. She's held. Tell your man to walk. It's wet. # exit: tomas # sound: horn
    - else:
        ~ boat = MISSED
        Harjit: You ring me now. With your own gate. There's eleven at Skerrow who'd have liked that, Thursday of last week. # sound: phone
        Harjit: No. I'm sorry for it. She goes at ten to, like a boat. # exit: tomas # sound: setback
    }
* [Open it from your phone. It's your rule, and it's your gate. #id: open-it #temptation #prioritizing 5 protects-people #leading 1 lets-go #emotional-intelligence 2 reads-others]
    # why: He's on his boat, which is what matters tonight; the gate made an exception, and it made it for a friend.
    ~ boat = OPENED
    ~ feed()
    ~ shift(harbour, -1)
    Two taps. Down there a gate that's been shut for a minute swings open, for no one in particular. # sound: keys
    Tomás: Can you just do that? # mood: tomas surprised
    He's halfway down the stairs by then. He was brought up on Lunn; they know that gate there. # exit: tomas
* [Run down with him, and stand there next to him at the gate. #id: stand-there #emotional-intelligence 5 repairs #prioritizing 3 protects-people #leading 2 clears-the-way]
    # why: It got him nothing at all, and he didn't have to stand there by himself; you know now how long ten minutes is.
    ~ boat = MISSED
    -> to_quay ->
    The gate's shut. It says so, in your voice: the friendly one. The mate sees the two of you, and holds up both hands, empty.
    It takes nine minutes. Neither of you has ever watched all of it. # exit: tomas # sound: horn
* ["Then sit. Ring whoever must be rung. I'll be just outside." #id: be-outside #emotional-intelligence 4 reads-others #prioritizing 2 protects-people #leading 3 clears-the-way]
    # why: He had a door to shut, for what was his; he'd have liked a boat more.
    ~ boat = MISSED
    You stand in the corridor with your back to the glass, like a guard at some very small palace. # sound: door
    He rings three numbers. At the third his hand comes up, and covers his eyes. Then she sounds her horn, and he turns his chair round. # exit: tomas # sound: horn
- -> which_box

=== to_quay
# place: quay rain # sound: gulls # enter: tomas right # mood: tomas alarmed
It's two minutes by the back stairs. It has begun to rain, out of sheer habit.
->->

// ---------------------------------------------------------------- you moved it

=== moved
He looks as if somebody had taken a piano off his foot. # mood: tomas surprised
Tomás: Thank you. No, really. You've no idea. # mood: tomas happy
He drinks your coffee as well as his, quickly, so that it shan't be wasted. By {saw_days:twelve|four} minutes past he's through the door. You haven't seen him run for months. # exit: tomas # sound: door
It's remarkable how well you feel. It's like being let off school. You put the chairs straight. You water the plant, which has had a coffee today already. You fold the form in three, and then there's nothing left to do in there.
~ day(46)
# place: open-office day # enter: priya left # mood: priya neutral # music: calm # clock: {saw_days:16:14|16:06}
Priya: Six minutes. Then either it went very well, or there's been another ribbon. # mood: priya cold
Mei has stopped typing, to hear which. # enter: mei right # mood: mei worried
The Quiet One: I could tell her how well I feel. # voice: quiet was-relieved
# ask: She knows it, and you know that she does. What does Priya get to hear?
# note: Ask Priya's question for her: how often would you move a talk with the captain?
The saucer is in your hand. You must have carried it out with you.
* ["I moved it. I was relieved. So was he, which ought to worry me." #id: was-relieved #emotional-intelligence 5 own-habits #communication 3 hard-thing #performance 2 accountable]
    # why: You saw what you had done, and said it to the one whose good opinion you'd like; it's still Friday, and he's still gone.
    Priya: Well. That's more than Malcolm ever told me. # mood: priya surprised
    Priya: It does worry me. I should have liked some company in it.
* ["He's worn out, Priya. One doesn't do that to a man on a Friday." #id: not-on-friday #prioritizing 4 protects-people #emotional-intelligence 3 reads-others #communication 1 hard-thing]
    # why: It's true, and kind, and you believe it; it has been true for ten Fridays.
    Priya: No. One does it on a Tuesday, in September. # mood: priya cold
    Somewhere behind you Mei opens something. You know it by the keys: it wants a password that isn't hers.
* ["What would you have said to him, if they'd given you this job?" #id: what-would-you #communication 5 listens-first #emotional-intelligence 2 reads-others #performance 3 specific-feedback]
    # why: She'd thought about it more than you had and gave it away; it's hard to be asked for the half that you don't get paid for.
    Priya: "Your work has slipped. These three. What do you need?" In that order, and in one breath, or else he hears only the end he's on. # mood: priya thinking
    She takes the saucer from you, and looks for the cup that it goes with.
* ["I've had three weeks to say three sentences. It's I who's late." #id: i-am-late #performance 5 accountable #communication 4 hard-thing #prioritizing 2 matters-most]
    # why: You put yourself on the card, at the top; nobody there was in any doubt about it, and it helped nobody yet.
    Priya: Yes. # mood: priya neutral
    There's a good deal in it. After a while she adds: "So is he. It's how you can tell that you're friends."
- -> deon_asks

=== deon_asks
Mei: Is it Monday, then? Okay. I can do till Monday. # mood: mei neutral
She hasn't said what. She turns her screen a little to the wall, and has a password to remember, and remembers it.
Deon comes by with his coat over his arm and a folder marked CHRISTMAS. He's whistling a march. # enter: deon centre # mood: deon warm # clock: 16:20 # segment
~ day(32)
Deon: So? All right, or no good? I've forty-one extra boats, friend, from the fifteenth, and the gates for them are in here with Tomás's name on. I do want it to be Tomás. # mood: deon worried
Deon: Only I looked at Skerrow. And then I thought, who do I ask whom I like?
{saw_days:You think of the flags: Thursday, Friday, Friday.|You think of eleven tickets, and of which two.}
# ask: It's a fair question from somebody who has boats to plan. What is he owed, and what is Tomás owed before he is?
# note: Deon means no harm. Ask what Tomás would say if he stood behind the plant and listened.
He opens the folder, and holds it so that you could write in it.
* ["He's good and he's late. Both. Put him down, with somebody next to him." #id: both #communication 4 explicit #performance 3 specific-feedback #operations 2 calm]
    # why: It was accurate and Deon could plan with it; he's the second person to hear it, and Tomás isn't the first.
    Deon: Good and late. That's everybody I've ever loved. # mood: deon laugh
    He writes it down. It looks different, written down, with a name over it.
* ["I have to ask him that, and I haven't. Give me until Monday." #id: not-asked #performance 5 accountable #communication 3 explicit #leading 3 clears-the-way]
    # why: You kept it for the one whose it was, and said whose fault that was; the folder goes into the weekend as it is.
    Deon: You've not asked him? I've seen you with a card. # mood: deon surprised
    Deon: Monday. I'd told my boats Friday, friend. They'd got their lights up.
* (put_mine) ["Take his name off it, and put mine. I know those gates by heart." #id: put-mine #temptation #operations 4 calm #communication 2 explicit #leading 1 lets-go]
    # why: Deon can sleep, and those gates will work; a man lost his Christmas without being in the room.
    ~ feed()
    ~ shift(harbour, 1)
    Deon: You? Oh, friend. # mood: deon happy
    He rubs out TOMÁS. It was in pencil. You had somehow thought that it would be ink.
* ["Leave names out. What must be true at the gates on the fifteenth?" #id: must-be-true #leading 5 asks-outcomes #communication 5 listeners-language #performance 1 accountable]
    # why: You made it into something that anyone could be asked to do; it went neatly round the question that he'd asked.
    Deon: That nobody's granny's left standing. I've told the grannies. # mood: deon thinking
    He writes that at the top of the page, instead of CHRISTMAS. He hasn't noticed yet that you didn't answer him.
- -> from_the_window

=== from_the_window
~ day(19)
# exit: deon # exit: priya # exit: mei
You take the saucer to the kitchen, where somebody has written NOT MINE on a cup, and so you happen to be at the window. # clock: 16:33
Down on the quay, in the rain, is Tomás. He's in the queue at the Lunn gate, with a chemist's bag, and a box under his arm the size of a small dog.
Ahead of him are nine people and a spaniel, and he has had a word with each. Lunn? He lives behind the fish market. {saw_days:LAST BOAT FRI 1650, you think.|The board says it's the last, till noon tomorrow.}
The gate will shut at twenty to. It always shuts ten minutes early. You wrote that, in 2021.
{father_known:You know about his father. You'd thought that his father was at St Brannoc's, on the bus.|It's just a queue. It's just that he's holding the box as one holds a cake.}
The Fixer: Leave him be. You could do all his three by Sunday night. # voice: fixer
The Quiet One: I can't stop seeing how he holds it. # voice: quiet watch-him
# ask: It isn't the right place, nor the right time, and there are seven minutes. What is Monday for, then?
# note: Ask those who stay what will be different on Monday. Ask those who run what can be said in four minutes at a gate.
# key
The card has got damp in your hand. It still says all three.
* [Run down, and say it at the gate, in the rain, before nine people. #id: run-down #prioritizing 5 protects-people #performance 4 specific-feedback #emotional-intelligence 2 reads-others]
    # why: It was the worst place for it, in the rain, in front of people; after ten weeks it was said on a Friday.
    ~ on_quay = true
    ~ moved_again = false
    ~ shift(trust_tomas, 1)
    -> at_the_gate
* (monday_card) [Put him in for Monday, 07:40, and write all three in the invitation. #id: monday-card #performance 5 specific-feedback #prioritizing 2 matters-most #big-picture 2 past-this-week]
    # why: He can't be surprised by it any more, and it has a time; he got it in a queue, in writing, for the weekend.
    You see him feel for his phone. He reads, with the box on his knee. He reads it for about as long as it takes to read it four times.
    Then he looks up at the building, along all the windows, one after another.
* [Ring him. See him pick up. "Have a good weekend. I mean it." #id: good-weekend #emotional-intelligence 5 reads-others #performance 1 accountable #prioritizing 4 protects-people]
    # why: He heard that you thought of him; what you'd rung up to say went out with the tide.
    Tomás: You, too. It was good, that. That we moved it.
    He's waving, more or less at the right window. You wave back, with the card.
* [Stay at the window, and watch until the gate has let him through. #id: watch-him #silence #emotional-intelligence 3 reads-others #big-picture 4 zooms-out #performance 2 accountable]
    # why: You looked properly, for the first time this autumn, and saw that it was heavy; when he looked back, there was nobody at the window.
    He shifts the box to the other arm. There's a word on the side, and on a third floor one can just read it: RENAL, and something, and KEEP UPRIGHT.
    He keeps it upright. He does it as you would do it for a king.
    Beyond the gate he turns round, and goes up the floors with his eyes, one, two, three. You've stepped back before you knew that you would.
- -> which_box

=== at_the_gate
~ day(15)
# place: quay rain # sound: gulls # enter: tomas right # mood: tomas surprised # clock: 16:36
You've no coat. You've come out with a card and no coat. There are nine people in the queue, and a spaniel, and all of them turn round.
Tomás: Did I forget something? # mood: tomas worried
Yes, you say; no. I did.
Tomás: We said Monday. I thanked you! I stood up there and I thanked you, and I drank your coffee. # mood: tomas angry
Tomás: I've been fine since four o'clock. I was going to be fine till Monday. It's the only nice thing that has happened to me all week. # mood: tomas angry
He's quite right. The spaniel thinks so, too. "Lunn," says the gate, kindly. "Lunn."
You'd had a first sentence. You had it as far as the second landing.
# ask: Four minutes, a queue, rain, and you've lost your first sentence. What do you say, in what order?
# note: There is no good way left. Ask which of these would be forgivable in a friend, and which in a lead.
The spaniel sits down on your foot.
* ["Skerrow. Hollin. Amira's page. All slipped, and I was scared to say." #id: all-slipped #communication 5 hard-thing #performance 4 specific-feedback #emotional-intelligence 2 reads-others]
    # why: It was all there and all true and nine people heard it; he could at last stop waiting for it.
    A woman in front of him takes a step to the side, to give you room.
    Tomás: Well, yes. # mood: tomas surprised
    Tomás: Is that all of it? I thought you were going to say I was— I don't know. I'd got up to "arrested".
* ["Are you— no. It's that you've— look. It isn't good, is it? Is it?" #id: look-is-it #emotional-intelligence 5 reads-others #communication 1 explicit #performance 2 specific-feedback]
    # why: There wasn't a sentence in it, and he understood all of it; what to do on Monday it didn't say.
    Tomás: No. # mood: tomas sad
    Tomás: Did you practise that? # mood: tomas laugh
    On the stairs, you say. He starts to laugh, and can't keep the box straight, and then you're both holding it.
* [Give him the card. It's wet, but he can read your writing. #id: give-card #performance 5 specific-feedback #communication 3 explicit #emotional-intelligence 1 reads-others]
    # why: He had it black on white, with nothing softened; he had to read about himself in a queue.
    He reads it with the box on his hip. "Oxna" has run into "Hollin". # mood: tomas sad
    Tomás: You've spelt Skerrow wrong. # mood: tomas neutral
    Tomás: They're right, though. All three. You might have just told me, you know. I'd have stood still for it.
* ["I moved it for my own sake, Tomás. You'd have got through it. I wouldn't." #id: my-own-sake #communication 4 hard-thing #emotional-intelligence 4 own-habits #performance 1 specific-feedback]
    # why: You came down two flights to say that it was you; he's no wiser yet about the rest, though he can guess.
    Tomás: I know. I saw your face. I thought, I'd better let them off. # mood: tomas warm
    Tomás: It's Skerrow, isn't it? And the tick. And Amira's page. You needn't say them. I say them in the bath.
- Then, as though the rain had asked him, he nods at the box.
~ why = true
{ father_known:
    Tomás: He's home, my dad. They let us have the machine. That's a week of it. Thursdays and Fridays there's nobody but me. And I'm here. # mood: tomas sad
- else:
    ~ father_known = true
    Tomás: That's my father. A week of him. He's home, with a machine, over on Lunn. Thursdays and Fridays there's nobody but me. And I'm here. # mood: tomas sad # remember: father_known tomas You know about my father.
}
-> hold

=== through_the_gate
~ boat = MADE
Then it's his turn, and he's through, and the gate comes down between you, as it's meant to. # sound: door
Tomás: Was that it? # mood: tomas warm
That was it, you say.
Tomás: I've been dreading that for ten weeks! # mood: tomas laugh
He has to shout it. The mate looks from the one of you to the other. # exit: tomas # sound: horn
-> which_box

// ---------------------------------------------------------------- the form

=== which_box
~ day(3)
# exit: tomas # place: open-office dusk # music: calm # clock: 16:52
Your desk. The form lies on it, {offer == 0 and not on_quay:just as it was at ten to four|a bit the worse for wear}. INES CARVALHO, says your phone, and then it's most of her ear. On Fridays she is always on a train. # sound: phone # segment
Ines: You! Yes. No, sorry, that's the ticket man. Have I a name? I said Monday, but I'm doing them now, there's a table. # enter: ines right # mood: ines warm
{ boat == HELD:
    Down on the quay a boat lets go. She's two minutes late, and by order of the captain she isn't.
}
{ boat == MISSED:
    Down on the quay he's on the bench, with his telephone. The boat's a light, and then it's not even that.
}
{ offer == ASKED:
    You ask her first what you said you'd ask: Thursdays and Fridays, for Tomás, until the timetable changes. There's a tunnel.
    Ines: Two days! Why? # mood: ines surprised
- else:
    { offer == PROMISED:
        You tell her about the two months. There's a tunnel. You'd have liked it longer.
        Ines: You said what? Full pay? I haven't got full pay! Why, what's the matter with him? # mood: ines alarmed
    - else:
        It's Tomás, you say. She goes into a tunnel, and comes out of it with a pen.
        Ines: Tomás! Oh, I like Tomás. Which box? And there's a line for why. I always feel awful about the line. # mood: ines worried
    }
}
{ agreed_tomas:
    Ines: He's on our sheet! "Before the timetable changes", we wrote. It's in my best writing.
- else:
    { said_unknown:
        Ines: You told me that you were guessing. In week five. Are you guessing now? # mood: ines thinking
    }
}
{father_known:You know why. You're the only one who does, on this side of the water.|You could guess why. You've been guessing for ten weeks.}
The Fixer: Tell her. She has a heart. It'd all be settled by the next station. # voice: fixer tell-her
# ask: She can help, and she needs a reason. What may you hand her of what is his?
# note: Telling her works. Ask when he finds out that you did, and from whom, and with how many exclamation marks.
# key
The line for why is four centimetres long. You've measured it, with your thumb.
The pen's over it. The train is getting ready for another tunnel.
* ["Leave why empty. From me you get {tomas_dates:one thing, and its day|three things that slipped}." #id: why-is-his #communication 5 hard-thing #leading 3 clears-the-way #performance 3 clear-goals]
    # why: You gave her what was yours to give; she has a line to fill, and what she can do for him just got smaller.
    Ines: {tomas_dates:A day! Lovely! I can put a day in a box|"Slipped." That's not a why, it's a banana skin}. # mood: ines thinking
    { offer == ASKED and tomas_dates:
        ~ tomas_leave = true
        Ines: Thursdays and Fridays, then. Till the timetable, and then we look. If he's kept his day. I'll sign it on my knee. # mood: ines determined
    - else:
        Ines: I'll ring him on Monday, and he can tell me or not. I'm quite nice, you know, when I'm rung. # mood: ines worried
    }
* ["{father_known:His father's very ill. You can do more with that than I can|It's something at home. You could do more with that than I can}." #id: tell-her #leading 5 clears-the-way #communication 1 hard-thing #performance 2 accountable]
    # why: She melted and it went through in a minute; it was the one thing he had that nobody had taken off him.
    ~ breach = true
    Ines: Oh, no. Oh, poor Tomás! # mood: ines sad
    { offer == ASKED:
        ~ tomas_leave = true
        Ines: Thursdays, Fridays. Done. Till whenever. I'd not have said no, you know, I only wanted to know.
    - else:
        Ines: I'll leave the line empty. I'll put a flower. No. I'll write to him myself.
    }
    You ask her not to do that. There's a tunnel.
* ["Put me under why. I gave him twelve jobs and not a word." #id: put-me #performance 4 accountable #communication 4 hard-thing #leading 2 clears-the-way]
    # why: Your name's on the line before his, and it belongs there; it's your part of why, though, and not the large part.
    Ines: On your own form? # mood: ines surprised
    Ines: There isn't a box for that. I'll do it up the side. "Lead: twelve, no word." It looks rather well up the side. # mood: ines thinking
    { offer == ASKED:
        ~ tomas_leave = true
        Ines: And the two days. If it's your twelve, then it's my two. Till the timetable. # mood: ines warm
    }
* ["Put IN PART, by his name. Three things slipped; {moved_again:he'll have them on Monday|he has heard all three from me}." #id: in-part #performance 5 specific-feedback #communication 3 explicit #leading 1 clears-the-way]
    # why: It's what the form is for, and it's exact; he is in Ines's table now, between two other people, as "in part".
    {pencilled:It's the box that you ticked at ten to four. It might as well have been ink|You hear it get ticked. It's just the one stroke}. # mood: ines neutral
    { offer == ASKED and tomas_dates:
        ~ tomas_leave = true
        Ines: And the two days, I suppose you'd say, so that it isn't in part. Till the timetable. Show me the one thing by Wednesday. # mood: ines thinking
    - else:
        Ines: Thank you. You're my first with a reason that isn't "attitude".
    }
- { offer == PROMISED:
    Ines: But two months. I can do unpaid. I can do unpaid from January. You'll have to tell him. # mood: ines sad
}
The train says its own name, and she has gone.
-> meis_evening

// ---------------------------------------------------------------- Mei's evenings

=== meis_evening
~ day(0)
# exit: ines # place: open-office night # enter: mei right # mood: mei tired # clock: 17:10
It's dark, and she hasn't put her lamp on. On her screen: SKERROW, BATTERY, T. RIVERA. Her coat's on the chair, with her supper in its pocket.
Mei: I'm nearly done. The battery was under his desk, and I know a man with a boat. Nobody minds! {habit >= 3:Is it all right that nobody minds?|I like doing it. I do.} # mood: mei worried
{ rewrote:
    Mei: You rewrote it while my dot was green. And I came in and it was just done. I thought, so that's what it looks like. # mood: mei neutral
- else:
    { gave_yes:
        Mei: You said the yes was mine. So I've been sort of… saying it. For him. # mood: mei neutral
    - else:
        { asked_numbers:
            Mei: You asked me what the numbers were for. Nobody's asked him anything since, I don't know. So I thought, at least they could be done. # mood: mei sad
        - else:
            Mei: He showed me everything, my first month. He drew me the gates on a napkin. I've still got the napkin. # mood: mei sad
        }
    }
}
{moved_again:He doesn't know. You had him in the room, and he doesn't know.|{on_quay:You had four minutes. You never got as far as the nine.|He knows, now. She's seen it through the glass; she's been crying, or has a cold.}}
The Fixer: It's ten minutes' work. Send the girl home, and sit down. # voice: fixer finish-it
The Quiet One: It's kind, what she does. I'd mind it, if I were him. # voice: quiet ask-him
# ask: She has given a fortnight of evenings to a friend, in secret, and well. What is she owed, and by whom?
# note: Thanks, a stop, a question, a way home: argue for each. Ask who taught her that this is how one helps.
She has a hand on either side of the keyboard, like someone minding a stall.
* ["Nine jobs, and not one mistake. Thank you. And it stops tonight." #id: it-stops #move: tell #prioritizing 4 protects-people #emotional-intelligence 3 reads-others #performance 4 recognises]
    # why: She was thanked, and got her evenings back; she was also told, and she hasn't learnt what to do instead.
    ~ shift(trust_mei, 1)
    Mei: Somebody counted? # mood: mei surprised
    Priya, you say. She shuts the lid as you'd close the door on somebody asleep, and eats her supper on the bus.
* (ask_him) ["Ring him and ask whether he would like it done. I'll wait here." #id: ask-him #move: ask #leading 5 asks-outcomes #emotional-intelligence 4 works-through #prioritizing 2 protects-people]
    # why: She'd never asked him, and it was the only thing that was missing; it's a hard call to make at twenty-six, with you there.
    { habit >= 5:
        Mei: May I? Me? Don't you want to say it, and I'll listen? # mood: mei worried
    }
    She rings. She says "sorry" four times, and then for quite a while she doesn't. # sound: phone # mood: mei sad
    Mei: He says, leave it open. He says the notes were good. He says who says "sorry" to a turnstile. # mood: mei laugh
* ["What do you get out of it, Mei? I'm asking. I do it, too." #id: what-for #move: ask #emotional-intelligence 5 own-habits #leading 3 at-ease #prioritizing 1 matters-most]
    # why: You asked as one who has the same itch; it got later, and nobody had been sent home.
    Mei: It's… with his, I can't fail. It isn't me. # mood: mei thinking
    Mei: That's awful, isn't it? Is it awful?
    You tell her that you rewrote five gates, once, in the week that your cat died. She thinks about that until twenty to six.
* (finish_it) ["Off home with you. Leave it open, and I'll finish that one off." #id: finish-it #temptation #move: solve #prioritizing 5 protects-people #leading 1 lets-go #performance 1 recognises]
    # why: Her evening was saved, in a minute, out of yours; the tenth ticket was closed under his name all the same.
    ~ feed()
    ~ shift(energy, -1)
    { not carried_him:
        ~ carried_him = true
        Mei: Really? Thanks! # mood: mei happy # remember: carried_him tomas You did my work, and nobody said so.
    - else:
        Mei: Really? Thanks! # mood: mei happy
    }
    You only mean to look at it. But the man with the boat has done batteries before, and he has you on the line while he does. By six it says CLOSED: T. RIVERA. # sound: keys
- { moved_again:
    -> sunday
}
{ boat == MISSED:
    -> ten_minutes_early
}
{ offer == PROMISED:
    -> squared
}
{ carried_him:
    -> his_initials
}
{ on_quay:
    -> that_was_it
}
{ tomas_leave:
    -> nobodys_days
}
{ tomas_dates:
    -> a_wall
}
-> tuesday

=== sunday
# exit: mei # place: home-desk night # music: night # clock: 20:00
Sunday, eight o'clock. You've ironed. You don't iron. You've got the card propped against the lamp. In twelve hours, less twenty minutes, you're going to say three things.
On Friday night, at ten past three, Amira wrote to everyone. "Oxna's down. Who has the page?" Nobody had the page. It took her until five, and she signed off with a picture of the sun coming up over the bins.
You went round by the fish market this afternoon. It's shut on Sundays; you'd known that. His blinds were down, and the paper lay on the step, wet through.
Tomás: {from_the_window.monday_card:Got the invitation. I'd rather have heard it. See you at 07:40|Thanks again for Friday. Best weekend in ages. See you Monday}. # sound: message # remember: moved_again tomas You moved it again, and I said thank you.
{carried_him:One of the three's done, of course. You did it on Friday, on Mei's screen, so it's only two.|Skerrow is open. You only looked. Oxna's six lines are in your head; you needn't even look.}
The Fixer: By midnight there'd be nothing left to say. Think how nice. # voice: fixer all-three
# ask: By midnight you could make the conversation unnecessary. What would it have been for?
# note: Ask those who'd do the work what they'll say on Monday. Ask those who would not what they'll say if he offers Tuesday.
Rain on the window. Out there, where you've never looked before on a Sunday, is one light, and that must be Lunn.
* (all_three) [Do all three, tonight. Then there is nothing to be said. #id: all-three #temptation #operations 4 system #leading 1 lets-go #prioritizing 4 matters-most]
    # why: Amira has her page and Skerrow its battery by the first boat; he has thirteen closed, and hasn't been told of one.
    ~ feed()
    ~ shift(energy, -2)
    { not carried_him:
        ~ carried_him = true
        It's lovely work. You put a joke in the last line of each. # sound: keys # remember: carried_him tomas You did my work, and nobody said so.
    - else:
        It's lovely work. You put a joke in the last line of each. # sound: keys
    }
    -> his_initials
* (first_sentence) [Write down the first sentence. Only that one. Say it to the cat. #id: first-sentence #performance 5 specific-feedback #prioritizing 2 matters-most #operations 2 system]
    # why: You'll know how it begins, which is what you hadn't known for three weeks; it isn't said by being written.
    "Your work has slipped, and I've let it." It takes you until ten. The cat's next door's, and leaves in the middle.
    -> monday_then
* ["Tomás, it's about your work. Bring what you need. I'll be early." #id: its-about-work #prioritizing 5 protects-people #performance 3 accountable #emotional-intelligence 1 reads-others]
    # why: He won't walk into it smiling; he has it now for the night, by himself, with no one to answer.
    The dots come. They go. They come, and they go. It's like watching somebody walk up and down.
    Tomás: Okay. # sound: message
    -> monday_then
* (rehearse) [Ring Priya. "Will you hear me say it, once, before I say it?" #id: rehearse #emotional-intelligence 5 own-habits #leading 4 at-ease #performance 2 specific-feedback]
    # why: You let her see that you can't do it, and she was good; she has heard it now before he has, as everybody has.
    ~ shift(trust_priya, 1)
    Priya: Too long. Again. No "sort of". Again. # sound: phone
    Priya: That's it. That would have done, you know. In September.
    -> monday_then

// ---------------------------------------------------------------- endings

=== a_wall
# exit: mei # place: open-office day # clock: 12:00 # music: quiet # enter: tomas right # mood: tomas neutral
Wednesday, noon. There's nothing in the log. You had looked at five to, as well.
So you do what you said. You get up and go across to his desk, in front of everybody, and ask him where it is. It's further than it looks.
Tomás: It's nought minutes past. I was waiting to see if you'd come. # mood: tomas warm
He presses the key. {hold.which_one:Six lines. You read them there and then, standing up, and so does Amira, over your shoulder, twice.|It's all there. You read it there and then, standing up.} It isn't brilliant. It'd do, at four in the morning. # sound: success
Tomás: You said you'd hold me to it. People do say that. # mood: tomas warm
Deon goes by with a folder. "So which is he?" he asks you, not very low. Ask him, you say, he's just here. Tomás tells him: "Both. Not on Thursdays." Deon writes it down.
{why:In the afternoon he asks Priya, aloud, whether she would have his Thursday. "How long for?" she says. Nobody says "no rush".|You never did hear about Lunn. On Thursday he's grey again, and there's no date on a Thursday, so nobody has to be disappointed.}
{breach:Ines has written to him. "THINKING OF YOU BOTH!!" He shows it to you without a word. You'll be some time getting to the end of that one.|{boat == OPENED:The Lunn gate opened late for him, on Friday. On Lunn they've begun to ask whom one has to know.|On the chart he has taken down a flag himself, and kept the pin.}} # ending: a-wall "Held to It"
-> END

=== nobodys_days
# exit: mei # place: quay dusk # clock: 16:40 # music: quay # enter: tomas right # mood: tomas tired
On the Thursday you go down to the quay at twenty to five, with a coffee. He isn't there. He went this morning. It's quite hard to get used to.
It has cost what it costs. {tomas_dates:Amira has a page; Skerrow has a board across it, OUT OF USE, and under that a date, in his hand.|No one had any date from him, so it's all gone to Jonas, who sighs about it in two languages.} Jonas has Christmas. He's been asked to wave. Deon asks every other morning whose it is now, and you say.
On Friday comes a picture: a machine like a fridge, with a magnet on it in the form of a sheep. An old man's hand, around a cup. Half of Tomás, asleep in a chair with his shoes on. # sound: message # exit: tomas
{ father_known:
    He hasn't written anything under it. It's a Friday. That's what it's a picture of.
- else:
    ~ father_known = true
    "That's my father," it says under it; and that's how you hear. You had asked for two days, and not known what for. # remember: father_known tomas You know about my father.
}
{ breach:
    Later he does write. "Ines says she's thinking of us both, with three exclamation marks. I never told Ines. It's fine."
    You read "it's fine" a few times. You had both days, and you'd have had them without.
- else:
    Later he does write. "You said 'ask', not 'sort'. I've told him about you. He says, is that the one with the gate that {boat == OPENED:opens|shuts}?"
    {tomas_dates:"PS. You said you'd hold me to it. It's in. Look."|"PS. I'd have liked you to ask me for the page as well. I'd have done it, if you had asked."}
} # ending: nobodys-days "Thursdays and Fridays"
-> END

=== ten_minutes_early
# exit: mei # place: quay dusk # clock: 18:05 # music: quay # enter: tomas right # mood: tomas tired # sound: gulls
He's on the bench at the Lunn gate when you come out, under the lamp. Somebody's dog sits by him, as though it had been left in charge. You sit down. It's wet.
{why:The neighbour's staying till ten. After ten there's a bell, he says. His father won't ring it. He was in the merchant navy.|Tomás: It's all right. There's somebody looking in till ten. It's my father. It's his machine. It's fine. # mood: tomas sad}
{ not father_known:
    ~ father_known = true
    You turn and look at him. He nods. You might have had that at five past four, or you might not. # remember: father_known tomas You know about my father.
}
Tomás: It was a good talk. I want to say that. {tomas_dates:You said you'd hold me to it, and I'm glad.|I'd not have missed it.} I'd just have had it on a Tuesday. # mood: tomas neutral
He has been watching the gate. A woman had come to it, with a child. It told them no, in your voice. They didn't even sigh.
Tomás: You do know it does that every night? # mood: tomas thinking
{ tomas_leave:
    You tell him that he has his Thursdays and Fridays, from next week. "From next week," he says. He does thank you.
}
{offer == PROMISED:There's also what Ines said, about full pay. You open your mouth for it. He looks so tired. You'll say it on Monday, you think; and you hear yourself think so.|You hadn't known. You'd known that no boat has been late by it since 2021.}
{breach:His phone hums. "THINKING OF YOU BOTH!! I." He reads it twice, and he turns round to you, not angry at all. You'd prefer angry.|At midnight his telephone hums. "All quiet. Ate the soup." He shows you. You're on your fourth coffee; there's a saucer on his.}
{carried_him:He says that on Monday he'll do Skerrow first. You look at the gate. }The next boat is at noon. # ending: ten-minutes-early "Ten Minutes Before the Boat"
-> END

=== squared
# exit: mei # place: small-room day # clock: 07:40 # music: quiet # enter: tomas right # mood: tomas happy
He has brought a cake. It's in the shape of nothing in particular. His sister made it on Sunday, when he'd told them.
Tomás: Two months! My father asked me to say your name to him again, so that he'd have it right. # mood: tomas warm
You say it at once. You've learnt that much. You say "unpaid", and "January", and that it was never yours to give. It takes forty seconds. # mood: tomas neutral
He cuts the cake, meanwhile, all of it, into quite small pieces.
Tomás: No, I see. I did wonder if you could. I thought, you'd know. # mood: tomas sad
{tomas_dates:Tomás: You said you'd hold me to it. Wednesday. That's still a thing, is it? # mood: tomas neutral|Tomás: And I said Tuesday for all three. So that's the both of us. # mood: tomas neutral}
{tomas_dates:It's still a thing, you say. He nods at that for a long time: it's the only part of Friday that has kept.|You'd each promised the other something, to be nice. You look at the cake.}
{ carried_him:
    You don't mention Skerrow. It's closed. It has his name on.
}
{breach:Tomás: Ines wrote. She's thinking of us. I'd said it to one person, I thought. # mood: tomas cold|Tomás: I'll have to ring them. No. I'll tell them tonight. I'd rather they had the day.} # ending: squared "I'll Square It"
-> END

=== his_initials
# exit: mei # exit: tomas # place: open-office day # clock: 09:10 # music: quiet # enter: tomas right # mood: tomas happy
{ moved_again:
    Monday. At 07:40 there wasn't anything left to say, so you had coffee. He talked about gulls. He was so pleased. "You moved it again, and I said thank you," he said; "I meant it, you know."
- else:
    { tomas_dates:
        Monday. He's in at seven, to make a start on the one thing. He has bought a notebook for it. You said you'd hold him to it; he's told Priya so, he's told Amira. # mood: tomas determined
    - else:
        Monday. He's in at seven, grey and shaved, with his sleeves up. "Tuesday," he says to you, and holds up three fingers. # mood: tomas determined
    }
}
Now he opens his tickets. It's quite quiet. You can see his back. # sound: keys
{ moved_again:
    He scrolls. CLOSED: T. RIVERA. CLOSED: T. RIVERA. CLOSED: T. RIVERA. Each has a joke in its last line. # mood: tomas surprised
- else:
    There it is. CLOSED: T. RIVERA. {meis_evening.finish_it:Skerrow, Friday, two minutes to six. On Friday at two minutes to six he was on a boat|Oxna, Saturday, twenty to midnight. On Saturday at twenty to midnight he was {why:holding a cup|asleep, with his shoes on}}. # mood: tomas surprised
}
He doesn't go to Mei. He comes across the whole of the carpet to you, with the screen in his arms. # mood: tomas sad
{ moved_again:
    Tomás: I read the joke, and I thought for a second, that's me. I'm back.
- else:
    Tomás: {offer == TAKEN:I know that you said. I know I said yes. It's only that it's got my name on it|I'd have got it wrong, probably. I'd have liked to}.
}
Tomás: You did my work, and nobody said so. It's very well done. # mood: tomas neutral
{ tomas_dates:
    Tomás: And Wednesday's? {offer == TAKEN:The hundred? |}Is that still mine? Or do I look on Wednesday, and there's a joke in it? # mood: tomas worried
    {on_quay:"Was that it?" he had shouted over the gate, and you'd both been so happy. You say that it's his. You say it twice|It's his, you say. You'll hold him to it. You can hear for yourself how that sounds now}.
- else:
    Tomás: What shall I do now? # mood: tomas neutral
    It's a real question. {habit >= 4:From behind you Mei asks whether she may answer that.|He'd do it, too, whatever it was.}
}
{breach:He has one more thing on the screen. It's from Ines, and it's thinking of them both. He doesn't read that one out|By ten o'clock, in the notes, there's a new line under the last one. It says "not me", and the day}. # ending: his-initials "Closed: T. Rivera"
-> END

=== that_was_it
# exit: mei # place: open-office day # clock: 12:00 # music: quiet # enter: tomas right # mood: tomas neutral
Nobody would put it in a book. You had no coat. You'd got the order wrong, a spaniel was present, and you never said one sentence to the end.
{ tomas_dates:
    On Wednesday at noon he comes and stands before your desk, and says nothing at all. You look. It's there: six lines for Oxna. Amira's read them already. "Legible," she says. # mood: tomas warm
    Tomás: You said you'd hold me to it. I told the mate. He's been asking me since Saturday. The whole boat has.
- else:
    On Tuesday it isn't there, not one of the three. He comes himself, at five, to say so, before you've looked. He never has before. # mood: tomas sad
    Tomás: It isn't done. I was too ambitious. I'd like to have another go, and say something smaller.
}
{ deon_asks.put_mine:
    Tomás: Deon says that you've got Christmas. He says it was in pencil. I'd like to be asked that one again, with my coat off. # mood: tomas neutral
}
{ not meis_evening.ask_him:
    Mei told him about the nine herself, on the Monday. He'd turned a bit white, and then he'd asked her for a napkin.
}
Tomás: It was terrible, that, by the way. On Friday. I want you to know. # mood: tomas laugh
You do know.
Tomás: My father made me do it for him twice. With the dog. # mood: tomas warm
{breach:Then he shows you what Ines wrote. "THINKING OF YOU BOTH!!" "You'd had that for five minutes," he says. "You'd had it for five minutes." He does put a saucer on your coffee.|He's going down the stairs already when he puts his head back round the door. "Was the form all right? I never asked. It can't have been that bad. I've still got my hook."} # ending: that-was-it "Was That It?"
-> END

=== monday_then
# place: small-room day # clock: 07:40 # music: quiet # enter: tomas right # mood: tomas warm
He's there before you. There are two coffees, and a saucer on yours. The plant has put out a leaf since Friday, with nobody looking at it.
Tomás: You moved it again, and I said thank you. I'd like to take that back, a bit. I had a lovely Saturday. And then on Sunday I thought, they'd never do that to somebody they were sure of. # mood: tomas sad
{ carried_him:
    Tomás: And then there's Skerrow. Closed on Friday at six. I was on a boat. You did my work, and nobody said so. # mood: tomas cold
}
{ breach:
    Tomás: And Ines is thinking of us both. Three exclamation marks. So there's that. # mood: tomas cold
}
{ deon_asks.put_mine:
    Tomás: And Deon's folder. It's got your name in, over where mine was. You can still feel it with a thumb. # mood: tomas sad
}
Tomás: So would you say it now? Please? I don't mind what it is. # mood: tomas worried
You take out the card. It has been through the wash, with your jacket; it's blank, and very clean.
{sunday.first_sentence:You know how it begins, though. "Your work has slipped," you say, "and I've let it." It turns out to be most of it.|{sunday.rehearse:"Your work has slipped," you say. "These three. What do you need?" In one breath. You can feel Priya counting.|You begin anyhow. You begin with the weather, God help you, and he waits, and then you begin.}}
Out past the glass your pager goes. It's on Amira's desk, and Amira's asleep. You both hear it. You both look. # sound: pager
Tomás: It can wait. # mood: tomas neutral
He doesn't say whether he means the pager. # ending: monday-then "Monday, Then"
-> END

=== tuesday
# exit: mei # place: small-room dusk # clock: 17:00 # music: quiet # enter: tomas right # mood: tomas tired
Tuesday, five o'clock. You said that you wouldn't chase him, so you've walked past his desk seven times, for water.
There's one and a half. There's the whole of Skerrow, quite beautifully done, which no one had asked for first; and there's half a page for Amira, up to "then you".
Tomás: I know. I know. I said everything. # mood: tomas sad
Tomás: I was going to tell you at three. But you'd said you believed it, and you kept on smiling at me with that cup.
{ wardrobe.let_him:
    Tomás: I'd been so angry. I'd finally been angry. And then we shook hands on a thing that we both knew wasn't so. # mood: tomas thinking
- else:
    Tomás: You were so nice about it. I went down those stairs feeling that somebody had let go of a rope. # mood: tomas thinking
}
{why:It's not a Thursday. There's no Thursday to blame it on. He says so before you can think it.|He still hasn't told you what's on Lunn; you haven't asked again.}
Tomás: Could you just hold me to one? A small one? I'd not mind if you were horrid about it. # mood: tomas worried
{breach:It's then that he shows you Ines's message. "THINKING OF YOU BOTH!!" "That's two things I'd have liked to be asked," he says.|You take the saucer off the cup and put it between you, and lay the card on it, and he picks one.} # ending: tuesday "Everything, by Tuesday"
-> END
