# title: The Other Offer
# author: Promoted
# summary: Somebody good has a contract in a pocket, and until nine tomorrow to sign it. You've a length of harbour.
# minutes: 11
# language: en
# dimensions: inspiring, emotional-intelligence, performance, communication, big-picture
# gauge: hours "Hours until nine" 0 17
# gauge: trust "The team's trust" 0 10
# gauge: harbour "The harbour's patience" 0 10
# gauge: energy "Your own energy" 0 10

INCLUDE shared/team.ink

CONST JONAS = 1
CONST PRIYA = 2
CONST AMIRA = 3

CONST STORM = 1
CONST MONEY = 2
CONST PROMISE = 3
CONST HANDS = 4

VAR hours = 17
VAR warmth = 0 // how near the one with the letter is to you, -3 to 3
VAR hook = 0 // what you are holding them by: one of the four above, or nothing
VAR gave = false // you put on the table what is yours to give

~ offered = whose()
~ warmth = weigh()
-> start

/* Whose letter it is, by what the season has done to them. */
=== function whose() ===
{ (passed_down or took_all or trust_amira <= 2) and not kept_pager and not stood_in_door and trust_amira <= trust_jonas and trust_amira <= trust_priya:
    ~ return AMIRA
}
{ (sided_jonas or reached_past or took_chair or trust_priya <= 2) and trust_priya <= trust_jonas:
    ~ return PRIYA
}
~ return JONAS

/* What of the season speaks for you with them, and what against: -2 to 2. */
=== function weigh() ===
~ temp sum = 0
{ offered:
- JONAS:
    ~ sum = said_better + jonas_led + kept_gates + both_spoke - took_credit - kept_own - sided_priya - kept_apart
- PRIYA:
    ~ sum = gave_chair + asked_priya + asked_twenty + told_priya_first + both_spoke - took_chair - reached_past - sided_jonas - kept_apart
- else:
    ~ sum = took_watch + brought_amira - passed_down - took_all
}
{ sum > 2:
    ~ return 2
}
{ sum < -2:
    ~ return -2
}
~ return sum

/* They come nearer, or go further off; and with that their trust in you. */
=== function nearer(by) ===
~ warmth = warmth + by
{ warmth > 3:
    ~ warmth = 3
}
{ warmth < -3:
    ~ warmth = -3
}
{ offered:
- JONAS: ~ shift(trust_jonas, by)
- PRIYA: ~ shift(trust_priya, by)
- else: ~ shift(trust_amira, by)
}

=== function name() ===
{ offered:
- JONAS: ~ return "Jonas"
- PRIYA: ~ return "Priya"
}
~ return "Amira"

=== function id() ===
{ offered:
- JONAS: ~ return "jonas"
- PRIYA: ~ return "priya"
}
~ return "amira"

=== function they() ===
{ offered == JONAS:
    ~ return "he"
}
~ return "she"

=== function them() ===
{ offered == JONAS:
    ~ return "him"
}
~ return "her"

=== function their() ===
{ offered == JONAS:
    ~ return "his"
}
~ return "her"

=== function trusts() ===
{ offered:
- JONAS: ~ return trust_jonas
- PRIYA: ~ return trust_priya
}
~ return trust_amira

=== start
# place: open-office dusk # clock: 16:05 # music: calm # enter: mei left # mood: mei determined
Monday of week twelve, five past four, and the harbour's putting its lamps on. Out west on the weather chart there's something that hasn't got a name yet. It has got a date: next week.
Mei is testing the torches for it on the ceiling, forty of them, one by one.
{ habit >= 3:
    Mei: Sorry. Is it all right if I put the dead ones in a separate box? # mood: mei worried
- else:
    Mei: Thirty-one work! Nine are thinking about it. # mood: mei happy
}
On your desk lies the storm rota. It's forty islands and eight names, in pencil. It only just goes. You've promised it to everyone by six. {last_who_left:Last time there was a name too few on it, {last_who_left == JONAS:and a blue cup, washed|{last_who_left == PRIYA:and a desk with only a ruler on it|and a pager in a drawer}}. You count them, before you look up.}
{ offered:
- JONAS:
    {kept_apart:Jonas has come down from the third floor with his lamp under his arm, and has washed his cup|Jonas has washed his cup}. In five years nobody had seen the inside of it. It turns out to be blue.
- PRIYA:
    Priya has been to the stationery cupboard, to take back the hole punch. She signed it out in 2016. You'd thought that it was hers. So had the hole punch.
- else:
    Amira has combed her hair. It's four in the afternoon, nothing's on fire, and she has brought her porridge spoon back from the server room.
}
{ trusts() <= 3:
    -> by_deon
}
-> by_them

=== by_deon
# exit: mei # enter: deon left # mood: deon sad
Deon: Friend. I'm so sorry about {name()}.
You look at him. He sees that you don't know. It's like watching a man sit down on a cake.
Deon: Only, I signed for an envelope, friend. With a lighthouse on. I've told nobody; well, I've told the stairs. I thought that you'd be the first one {they()}'d— # mood: deon alarmed
He doesn't finish. He holds his scarf up to his mouth, as though to eat it. {open_page:"You put it where I could read it, too, that time," he says into the wool. "So I thought: I'll say."|"By nine tomorrow," he says into the wool. "I held it up to the light. I'm not proud."} # exit: deon
{ offered:
- JONAS:
    Jonas is at the coats with his jacket on. He looks at your face for as long as it takes to read it. # enter: jonas right # mood: jonas neutral
    Jonas: So that was Deon. I'd have liked to do it myself. I'd got as far as the coats.
- PRIYA:
    Priya's at the coats, winding her scarf. She looks at your face, and unwinds it by one turn. # enter: priya right # mood: priya cold
    Priya: I see it has got round. I'd been going to do it properly, at five past five. I'd made a note.
- else:
    Amira's at the coats. She looks at your face, and shuts her eyes. # enter: amira right # mood: amira tired
    Amira: It was going to be me. Once I'd woken up. Only, I never know when that is.
}
-> length

=== by_them
{ offered:
- JONAS:
    Now he's standing at your desk with his jacket on. He's reading the rota upside down. # exit: mei # enter: jonas right # mood: jonas neutral
    Jonas: There's a mistake in it. I'd like to tell you about it outside.
- PRIYA:
    Now she's standing at your desk with her scarf on. She squares up the rota, though it's one sheet. # exit: mei # enter: priya right # mood: priya neutral
    Priya: I've a thing to tell you, and I'd like you to have it from me. I gather that's how it's done.
- else:
    Now she's standing at your desk, in her coat. She has no flask with her. You'd never seen her hands with nothing in them. # exit: mei # enter: amira right # mood: amira tired
    Amira: I'm going to say something while I'm awake. It's not often both.
}
-> length

=== length
{ offered:
- JONAS: Jonas: Have you got a length of harbour? # mood: jonas thinking
- PRIYA: Priya: Have you got a length of harbour? # mood: priya thinking
- else: Amira: Have you got a length of harbour? # mood: amira neutral
}
It's six hundred and twelve steps, from the gate to Ruth's bench. Tomás has paced it. What can't be said in a room gets said along there. Nobody ever asked for one to say that all was well. # sound: heartbeat
# ask: Somebody good asks for a walk, out of the blue. What does your first answer tell them, before they've said anything?
# note: A warm-up: vote fast. Ask who has been asked for such a walk, and from which word on they knew.
Seven people are waiting for that rota. It's twenty past four.
* ["Now, yes." Leave the rota, promised for six, lying where it is. #id: now-yes #emotional-intelligence 5 reads-others #communication 4 listens-first #big-picture 2 past-this-week]
    # why: You came at once, and it could be seen that you did; seven people went without, and one of them noticed why.
    ~ nearer(1)
    You've got one arm in a coat before you see whose it is. It's Tomás's. It has a biscuit in it.
    Behind you Mei's torch goes along the ceiling as far as the door, and stops there.
* ["Is it what I think it is? You can say it here." #id: say-it-here #communication 5 hard-thing #emotional-intelligence 1 reads-others #big-picture 3 past-this-week]
    # why: It was straight, and saved six hundred steps of weather; it took the place where it was to be said out of somebody's hands.
    {offered == JONAS:"It's what you think," says Jonas. "I'd still sooner say it to water."|{offered == PRIYA:"I expect it is," says Priya. "I'd like all the same to be the one who says it. I've so few."|"Yes," says Amira. "But I've only got it in one piece. Let me carry it down."}}
    On the ceiling the torch stops moving. You go, after all, to the coats.
* ["In half an hour. They're owed this first, and then I'm all yours." #id: half-an-hour #big-picture 5 past-this-week #communication 4 explicit #emotional-intelligence 2 reads-others]
    # why: Seven people knew where they'd be next week, and you came with both ears; somebody had used up their courage on ten past four.
    ~ shift(trust, 1)
    You do it in twenty-five minutes, with somebody sitting in a coat two metres off. {offered == JONAS:Jonas rubs out one line of it for you. "There was a mistake in it," he says.|{offered == PRIYA:Priya corrects "Skerrow". It's the sort of thing that she does while waiting.|When you look up, Amira has gone to sleep.}}
* [Take both coats down off their hooks, and hold one of them open. #id: both-coats #silence #emotional-intelligence 4 reads-others #communication 3 listens-first #big-picture 3 past-this-week]
    # why: You'd heard it, and let yourself be led; whoever saw you go was left to make up their own reasons.
    {offered == JONAS:He looks at the sleeve. Nobody's held a jacket for Jonas since he was six. He gets it at the second try.|{offered == PRIYA:She lets you. It was the other way about, you seem to remember, or it ought to have been, the last time that there was news.|She has hers on already, so it's a second one. She stands there for a moment in both, quite warm.}}
- -> quay_out

=== quay_out
~ hours = 16
# exit: mei # exit: {id()} # place: quay dusk # enter: {id()} right # clock: 16:40 # music: quay # sound: gulls
The first hundred steps are about the weather. Everybody's are. By the third bollard {they()} stops.
{ offered:
- JONAS:
    Jonas: I've got a contract. It's in here. I'm to say by nine tomorrow. # mood: jonas neutral
    Jonas: There was a Friday. They moved it. They've moved it three times; they're so polite that it's embarrassing. They run lights, four hundred and six, on three coasts. They asked me what I'd build.
    He says it to the bollard. "I've been asked how long, and I've been asked how much. I'm forty-one. It was the first time for that one." # mood: jonas sad
- PRIYA:
    Priya: I've been offered a job. I'm to answer by nine tomorrow, in writing. I've bought the stamp. # mood: priya neutral
    Priya: Lights. Four hundred and six of them, and eleven people. "We should like you to lead." It's in the first line. It comes before the money. It comes before they've spelt me wrong.
    She has stopped at the bollard as one stops at a kerb. "I read it on the bus," she says, "and went past my stop. I've not done that in nine years." # mood: priya sad
- else:
    Amira: I've got a job. Another one. By nine tomorrow. I'd have done it at four this morning, only I'd have spelt it wrong. # mood: amira tired
    Amira: Lights. Four hundred and six. I know: all nights. But there's people the whole way round. Wellington. Lima. When it's dark here, it's somebody's Tuesday. # mood: amira warm
    She leans on the bollard as if it had been put there for her. "There's no pager," she says. "I asked them twice. They thought it was my English."
}
The Edge: One good pair of hands fewer. Who'd be the best they've got, then? # voice: edge congratulations
The Fixer: Whatever it is that's too heavy, you could carry it. # voice: fixer whats-there
# ask: It has been said. What is the first thing out of your mouth, and whom is it about?
# note: Have them say it aloud, walking, before the vote. Ask those who said well done if they meant it, and how that would sound.
# key
The lamps along the quay come on, from the far end, in no hurry.
* ["Congratulations. And I do mean that; my face may need a minute." #id: congratulations #inspiring 4 credits #emotional-intelligence 4 own-habits #communication 2 explicit]
    # why: It was said first, and it was about the one it had happened to; you'd shown how it hit you, so there were two to look after.
    ~ nearer(1)
    {offered == JONAS:Jonas watches your face with interest, till it's there. "Forty seconds," he says. "That's good. I'd have said a minute."|{offered == PRIYA:"Take your time," says Priya. "I had to send mine out for an hour, in September." She still knows the route.|"First one who's said that," says Amira. "Me included. I said, who'll do Lunn?"}}
* ["What have they got that we haven't? The real thing, not the polite one." #id: whats-there #communication 5 listens-first #inspiring 3 asks-first #big-picture 2 asks-why]
    # why: You wanted to know, and got a true answer; it made it, straight away, a matter of them and us.
    {offered == JONAS:"A question," says Jonas. "Here I've got answers. They're mostly mine."|{offered == PRIYA:"They asked," says Priya. "That's the whole of it. You could put it on a stamp. I have."|"Other people," says Amira. "It's not that they're better. It's that they're up."}}
* ["Next week, though, of all weeks? You've seen what's coming out there." #id: of-all-weeks #big-picture 5 past-this-week #inspiring 1 pulls-with-purpose #emotional-intelligence 1 own-habits]
    # why: It was in everybody's mind, and it's people on quays; it took about a second to make a joy into a fault.
    ~ hook = STORM
    ~ nearer(-1)
    {offered == JONAS:"It's the first thing I looked at," says Jonas. "The chart. Before the money. I didn't think I'd need to say so."|{offered == PRIYA:"There has been a week like that coming since 2016," says Priya. "I've generally been in it."|Amira looks at the water. You can see her put it back on, like a wet coat. "I know which week it is," she says.}}
* [Walk on as far as the crane. There's more, and it'll come. #id: as-far-as-crane #silence #emotional-intelligence 3 reads-others #communication 3 listens-first #inspiring 2 asks-first]
    # why: There was more, and it came; for ninety steps nobody could tell if you were listening or only hurt, and it came out as an apology.
    Ninety steps. {offered == JONAS:"I'd worked out what you'd say," says Jonas, by the crane. "There were four things. One was nothing. It had the best odds." He'd have liked to be wrong.|{offered == PRIYA:"You might say something," says Priya, by the crane. "I've been on this walk all week, in my head. You were rather good in it."|"You're cross," says Amira, by the crane. "I cried, even. When I read about Wellington. That they'd be up anyway. I shouldn't have told you that."}}
- -> bench

=== bench
At step six hundred and twelve there's the bench, and no Ruth. You can hear her further along, telling somebody about a rope. Ballast has been left in charge. He puts his chin on {name()}'s shoe, and breathes out. # clock: 16:52 # segment
{ offered:
- JONAS:
    {took_credit:Jonas: You left your name on it. I said that I didn't mind. I've had that checked, since, and it was wrong.|{sided_priya:Jonas: You said it was her, in front of the captain. And it was her. I've no quarrel with the "her". It's the "in front of".|{kept_own:Jonas: Yours is up for this winter. That was right. There's nothing left in it for me but to be careful.|{agreed_hands:Jonas: You asked for a pair of hands. You meant it well. I've got hands. # mood: jonas neutral|Jonas: In May I asked for something hard. There's a form. I've had nine tickets since, about the label printer.}}}}
    {said_better:Jonas: And you said that it was better. I've made two columns, and that one's got a ring round it. # mood: jonas warm|{kept_gates:Jonas: You kept the gates when they were only half. That's in the other column. I've made columns. # mood: jonas warm|{kept_a_day:Jonas: You kept a day for code. I liked you for that. I looked out for which day it was. # mood: jonas thinking|Jonas: Against you there's nothing. I made two columns, and looked. There's nothing much in either. # mood: jonas thinking}}}
- PRIYA:
    {reached_past:Priya: You gave me the chair, and then you reached past me. I don't lie awake over it. I just know exactly where your elbow was.|{took_chair:Priya: You took the chair while I stood next to it. I had one hand on it. People remember that sort of thing with the hand.|{sided_jonas:Priya: You said it was him, in front of the captain. That's a sentence I've gone on hearing. It has a very good echo, that floor.|Priya: In September six people asked me how I'd save money, and I told them the truth. They wrote it down. Then they took somebody else.}}}
    {gave_chair and not reached_past:Priya: But you gave me the chair before I had to ask. I've kept the height. It's on a card. # mood: priya warm|{asked_priya:Priya: But you stopped and asked what I was going to say. That morning I'd have followed you into the harbour. I mention both. # mood: priya warm|{asked_twenty:Priya: But you asked me what the rest of it was, once, at midnight. I went round with that for a week. # mood: priya warm|{told_priya_first:Priya: But you told me yourself, before an email could. I'm returning it. It's why we're out here getting wet. # mood: priya warm|{asked_boxes:Priya: But you asked me what would be in mine. Once. I kept the pencil. # mood: priya warm|{agreed_priya:Priya: You wrote me down to run it. Two weeks, on a sheet, with a signature. I looked in the calendar every Monday. # mood: priya sad|Priya: You've been perfectly fair. I want to say so. One can live for quite a while on fair. # mood: priya neutral}}}}}}
- else:
    {passed_down:Amira: You passed it down to me, that Wednesday. Not cross. I went on typing. That's what I noticed.|{took_all:Amira: You took all eleven. Did the sum, standing there. Eleven, and nights. Well, I thought.|{agreed_pager and not kept_pager:Amira: You asked for my pager. It's on a sheet. I used to go and look at the sheet.|Amira: It isn't you. It rang before you. It rang at my sister's wedding. On the table, all the way to the edge. I thought: it's dancing.}}}
    {took_watch:Amira: And you took my four o'clock, once. So quiet. Thought I'd gone deaf. # mood: amira warm|{brought_amira:Amira: And you took me up there with you, to the carpet. Eleven in the morning, everyone awake. I kept the biscuit. # mood: amira warm|{agreed_pager:Amira: You meant it, when you asked for my pager. I could tell. I've a whole shelf of what people meant. # mood: amira sad|Amira: You look up when I come in. Malcolm looked at the clock. That's all. I wanted it said. # mood: amira warm}}}
}
It's said with no heat at all. It's being put in order, like a desk.
The Quiet One: I've got one question in me that isn't about next week. # voice: quiet what-would
# ask: You have heard what was good and what was not. What do you do with it, and can they tell?
# note: "What would make you stay?" is a good question only if somebody listens to the answer. Ask how one can see that from outside.
# key
Ballast moves his chin to the other shoe, so as to be fair.
* ["What would make you stay? I'm only asking. I'm not bidding." #id: what-would #inspiring 5 asks-first #performance 4 clear-goals #emotional-intelligence 2 reads-others]
    # why: You asked, and were told; once a thing like that has been said aloud, it's quite hard to go on not giving it.
    ~ asked_stay = true
    ~ nearer(1)
    { offered:
    - JONAS:
        He takes so long that Ballast looks up. # remember: asked_stay jonas You asked what would make me stay.
        Jonas: One day a week that isn't for anything. And somebody who asks me something, and then can wait. # mood: jonas surprised
        Jonas: That's all. I'm quite surprised how little it is. I'd thought I was more expensive. # mood: jonas sad
    - PRIYA:
        She opens her mouth, and finds that she hasn't got it ready. That doesn't happen. # remember: asked_stay priya You asked what would make me stay.
        Priya: To be asked first. Not told nicely, after. And one thing that's mine, with people in it, that nobody has lent me. # mood: priya surprised
        Priya: A storm would do. I'm good in a storm. I'm told that it's my manner. # mood: priya sad
    - else:
        She looks as though you'd asked what she would like for lunch, and there'd be lunch. # remember: asked_stay amira You asked what would make me stay.
        Amira: Three nights. Three nights a week that belong to somebody else. With a name on. # mood: amira surprised
        Amira: So that if I wake up, it's only me that woke me. I could do years, on three nights. # mood: amira sad
    }
* ["What was my part in it? You needn't wrap it up for me." #id: my-part #performance 5 accountable #emotional-intelligence 4 own-habits #inspiring 1 asks-first]
    # why: You asked for the bill, and paid it without haggling; it's the second half of the walk, and it has been about you.
    ~ nearer(1)
    { offered:
    - JONAS:
        Jonas: You get there by yourself. You see it, and you're so happy that you tell us. Then there's nothing for us to do but agree. # mood: jonas thinking
        {habit >= 3:It's quite exact. You've been asked fourteen times today for permission; you'd thought that it was manners.|It's quite exact. You'd thought of it as enthusiasm.} "I'm the same," says Jonas. "That's how I know."
    - PRIYA:
        Priya: You're careful with me. You go round me as one goes round a step. I'd rather be trodden on. # mood: priya thinking
        {habit >= 3:You're about to say that you'll see to it. "There," says Priya. "That's the other thing."|It's quite true. You know where all the edges of her are. You've never once leaned on one.}
    - else:
        Amira: You always said thank you. Every night. A bit less of that, I thought, and somebody might notice it's a lot. # mood: amira thinking
        {habit >= 3:"And you do so much yourself," says Amira. "I couldn't come and say I'm tired, to somebody who looks like you."|You have a whole drawer of that thank-you. You'd thought that it was the good thing you did.}
    }
* ["Then I'll say what you are worth. I don't want anything for it." #id: what-worth #performance 3 recognises #inspiring 4 credits #emotional-intelligence 3 reads-others]
    # why: It was true and exact, and there was no hook in it; it ought to have been said in September, and both of you could tell.
    ~ nearer(1)
    { offered:
    - JONAS:
        You say it. That he makes a thing smaller until it can't be wrong. That he says "better than mine" like "it's stopped raining", and that you practise it, at home.
        Jonas: Do you? # mood: jonas surprised
        Out by the breakwater something hoots twice. He's pleased that it's dark. So are you. # sound: horn
    - PRIYA:
        You say it. That there are seven people up there who all lower their voices when they're about to be unfair, and look round to see if she's heard.
        Priya: Do they? # mood: priya surprised
        She looks for her handkerchief. She's got an ironed one. It isn't for that; it's for the dog.
    - else:
        You say it. That when it's four in the morning, forty islands are asleep, and don't know why they can be. That you do; and that you sleep, too.
        Amira: I did wonder if it could be seen from anywhere. # mood: amira surprised
        She pulls both sleeves down over her hands. It's the longest that anyone has talked about her in years.
    }
* ["Who else has heard? They ought to have it from you, not from Deon." #id: who-knows #performance 2 accountable #emotional-intelligence 5 reads-others #inspiring 3 pulls-with-purpose]
    # why: You thought of those who'd be left standing there; somebody had just opened a door, and you had looked past them, down the hall.
    { offered:
    - JONAS:
        Jonas: Tomás. He asked me straight out, by the printer. I can't lie to Tomás. And Mei, if she reads what's in the printer. # mood: jonas neutral
        Jonas: {kept_apart:Not Priya. I went as far as her stapler.|Not Priya. I've written it down for her twice. It comes out like a ticket.}
    - PRIYA:
        Priya: Tomás, who guessed. He said, "You've taken back the punch." And {kept_apart:Jonas, on the third. It's the first thing that I've said to him since he moved|Jonas. He carried my bag to the bus, so as to be cross with me in private}. # mood: priya neutral
        Priya: Not Mei. She's made me a calendar for next year. It's got all our birthdays in it.
    - else:
        Amira: Tomás. Up at night as well; we wave. And Harjit's night mate, at Castle. Went quiet. Then, "Who'll I ring?" # mood: amira tired
        Amira: Not Mei. She'd be brave about it.
    }
- -> letter

=== letter
~ hours = 15
{ offered:
- JONAS:
    He takes it out. Thick paper, cream, gone soft along the folds. On the back are forty minutes of pencil, nearly rubbed out. You can still make out a boat. # mood: jonas neutral
- PRIYA:
    She takes it out. She has it in a plastic sleeve. "Jonas gave them my name," she says. "They'd asked him who else. {both_spoke:He never said a word; I had it from them|He did it that week when we weren't speaking}. He put: she knows why." # mood: priya sad
- else:
    She takes it out. There's a ring of cocoa on it. "Jonas gave them my name," she says. "They'd asked him who else. He keeps a tally, you know, of my nights. He just sent them the tally." # mood: amira warm
}
There's a small grey lighthouse at the top, which isn't ours. It's held out to you, under the lamp.
# ask: It is a private thing, and you are being shown it. What do you want to know from it, and for whom?
# note: Ask those who read it all what they'd do differently now. Ask those who didn't what they were keeping clean.
The dog looks from one of you to the other, as if there might be something to eat in it.
* [Read it, both sides, to the end. Then you're talking about the same thing. #id: read-all #big-picture 4 past-this-week #communication 3 explicit #inspiring 1 asks-first]
    # why: You know now what you're up against, and needn't guess; you saw the figure, and it has been in the way ever since.
    There's a figure. It's a serious one. There's a paragraph about lunch; there's one about going home. {offered == JONAS:Then comes the question, by itself, like a stone on a table.|{offered == PRIYA:Nowhere in it does anybody hope that she's marvellous about things.|There's a map of the world in it, with a line of light going round.}}
    It's a good letter. You would go yourself. You fold it the way it knows.
* ["Read me the one line that you would keep, if you could keep only one." #id: one-line #inspiring 4 asks-first #communication 4 listens-first #big-picture 2 asks-why]
    # why: You heard what it's really about, in somebody's own voice; what else stands in it you'll now never know.
    { offered:
    - JONAS:
        Jonas: "We don't know how this should be done, and would like to find out with you." It's the first four words. # mood: jonas warm
    - PRIYA:
        Priya: "We have read what you wrote." I'd sent them the thing about Hollin, and the forty seconds. Nobody here ever read it. I'd never sent it. # mood: priya sad
    - else:
        Amira: "Please do not reply to this at night." Page two. I read it in bed. # mood: amira warm
        She reads it again, not aloud. "It's at the bottom of all their letters," she says. "It's printed."
    }
* ["Tell me your first Monday there. What's the first thing you do?" #id: first-monday #inspiring 5 stretches #big-picture 3 past-this-week #communication 2 listens-first]
    # why: It got them there, with their eyes open, and they were glad of it; you'd just walked somebody to the door and shown them the view.
    ~ nearer(1)
    { offered:
    - JONAS:
        Jonas: I go and look at one. A light. I switch it off, and see who shouts. # mood: jonas laugh
        He walks up and down, five steps of quay, building it. You've not seen him like that for weeks. He's four centimetres taller.
    - PRIYA:
        Priya: I have eleven people in, one at a time, and ask each of them what's in the way. And on the Tuesday I ask again. # mood: priya warm
        She has it all. She knows where the chairs are. She'd be so good at it that you have to look at the dog.
    - else:
        Amira: I get up. There's a window. I've slept, so I can see that it's a window. # mood: amira warm
        Amira: Don't know what's after that. I keep getting as far as the window.
    }
* [Give it back without unfolding it. "It's to you. I'd only look at the figure." #id: not-to-me #communication 5 hard-thing #inspiring 3 pulls-with-purpose #big-picture 1 asks-why]
    # why: It was theirs, and you left it theirs, and said why; perhaps they'd been hoping that somebody would look at it with them.
    {offered == JONAS:"It isn't even a good figure," says Jonas. "It's only higher." He puts it away on the side where the pencil is.|{offered == PRIYA:"You would, too," says Priya. "So did I, first. It's why I went past the stop." It goes back into the sleeve.|"I haven't looked at it yet," says Amira. "I got as far as Wellington." She puts it away under her jumper, to keep it dry.}}
- -> two

=== two
The last line stands over the page, though, and you've got that now as well. # music: calm
{ offered:
- JONAS: Jonas: They want two. The other's left open; I'm to say who. I've put you. # mood: jonas neutral
- PRIYA: Priya: They want two. One to lead it, one to build. I'm to bring somebody. I thought of you. # mood: priya neutral
- else: Amira: They want two. One to keep it going. One to build it so nobody has to. I said you. # mood: amira neutral
}
{ offered:
- JONAS: "Not to lead," says Jonas. "To build. It's a whole coast with nobody's name on it. No calendars. You were good. I don't say that; I'm saying it."
- PRIYA: "Not over people," says Priya. "Gates, or the like of them. You'd be answerable to me. You were the best hands I ever saw, before. I shouldn't have moved you."
- else: "Not like now," says Amira. "Just code. You wrote one in 2021 that has rung twice since. I looked. I thought, I could sleep under that."
}
{motive:
- 1: No name on a wall. Nobody two metres high in a paper hat. You'd thought you would mind that more.
- 2: It's four hundred and forty a month on top, after tax. Somebody has looked up what you get. You think of the bucket, under the roof.
- 3: Nobody else would, you'd said, that's why you took it. You look along the quay. It's true that there's nobody else. There's a dog.
- 4: No pages with a name at the top. It was the people that you'd come for; and here's one of them, going.
- 5: You couldn't say no, that Friday. You look for it now, where one keeps it. It's a bit bigger than it was.
- else: You think of the desk by the window, and the keyboard with the E worn off. Nobody sits there. They've put the torches on it.
}
{ habit >= 3:
    In your pockets all ten fingers have begun to move.
- else:
    You've noticed that your hands have been quiet, lately. You can't tell if that's peace.
}
There'd be a way back here, too, to that desk. People don't; they go up, or they go to Car Parks. But nobody has ever said that it's locked.
The Edge: You'd be good again by February. You'd be the best there. # voice: edge scratch-dog
# ask: They would have you back as what you were, and gladly. What do you answer, and does it belong in this conversation?
# note: Going back to the craft is a real answer, not a defeat. Ask who has ever thought of it on a Monday evening, and whom they told.
Further along Ruth is laughing at somebody's rope.
* ["Half of me's already packed. You'd better know that, while I ask you things." #id: half-of-me #emotional-intelligence 5 own-habits #communication 4 explicit #big-picture 1 past-this-week]
    # why: It put you side by side, and was the truth; your half is in the conversation now, and takes up half of it.
    ~ half_back = true
    {offered == JONAS:"Which half?" says Jonas. He truly wants to know. You hold up both hands. "Ah," he says.|{offered == PRIYA:"I know it is," says Priya. "I've seen it look at the gates."|"I'd thought that it was just me," says Amira; and for the first time this evening she looks less alone.}}
* ["No, thank you. I said yes to this, and I'm not done with it yet." #id: not-done #big-picture 4 past-this-week #communication 5 explicit #emotional-intelligence 2 own-habits]
    # why: It was plain, and it could be heard that you'd looked; whoever isn't staying was standing right there.
    {offered == JONAS:"What's left to do in it?" says Jonas. You tell him three things. He knows one of them.|{offered == PRIYA:"No," says Priya. "I wouldn't be, either, if it were mine." She lets that stand for a moment, and then, kindly, moves it.|"I thought you'd say so," says Amira. "It's nice. It's like knowing that the shop's open."}}
* ["Ask me after the storm. I wouldn't trust anything I said before it." #id: after-storm #big-picture 5 past-this-week #emotional-intelligence 3 own-habits #communication 2 explicit]
    # why: You know how you are when it blows, and you kept the door on the latch; they have only until nine to be as wise.
    {offered == JONAS:"That's sound," says Jonas. "They'd give you a Friday. They've got dozens."|{offered == PRIYA:"Wise," says Priya. "I'd do the same, if I'd been given an after."|"There's always one after, though," says Amira. "I've been waiting for after since March."}}
* [Scratch the dog, for now, and think of a desk by a window. #id: scratch-dog #silence #emotional-intelligence 4 own-habits #big-picture 4 past-this-week #communication 2 explicit]
    # why: You let the thought be there, without doing anything about it; you'd just been paid a compliment, and it's still standing there.
    Ballast leans on you with the whole of what he's called after. It's a good thought. It has morning light in it.
    {offered == JONAS:"That's not a no," says Jonas, making a note of it.|{offered == PRIYA:"I only mention it," says Priya, after a while.|"He's warm, isn't he," says Amira, after a while.}}
- -> back

=== back
Then it's back the same way. That's six hundred and twelve too, and they're longer. By the crane it gets to you; it has been coming along behind since the bollard, like something on a string. # clock: 17:15 # music: quiet
You had counted on {them()}. You hadn't known how much, or that one could count on people without telling them.
{ offered:
- JONAS: Jonas: You've gone quiet. Are you doing the sum? # mood: jonas thinking
- PRIYA: Priya: You're making a face. I only mention it because there's a lamp. # mood: priya thinking
- else: Amira: You can say it, you know. I'm awake. # mood: amira neutral
}
The Expert: Not a word. A lead isn't left; a lead has a vacancy. # voice: expert in-step
# ask: It hurts. Is that yours to keep, or theirs to know? And what would they be supposed to do with it?
# note: Ask who has been left by somebody good, and what they said on the way back. Ask those who said nothing what it was for.
Three hundred steps to go, and the wind's in front now.
* ["It hurts. You needn't do anything about it. I only won't hide it." #id: it-hurts #emotional-intelligence 5 own-habits #communication 4 hard-thing #performance 1 accountable]
    # why: It was so, it was small, and it wasn't used for anything; still, it had to be walked next to for three hundred steps.
    {offered == JONAS:"Where?" says Jonas, as he'd ask it of a pipe. You show him. "Yes," he says. "I've got that one. I thought it was the tea."|{offered == PRIYA:"Good," says Priya; and then, a lamp further on, "I don't mean good. I mean that I'd begun to think I'd be leaving a building."|"I'm sorry," says Amira. "No. I'm not allowed to say that, my sister says. I'm glad that it's somebody."}}
* ["What should I stop doing, for the sake of whoever sits there next?" #id: stop-doing #performance 5 accountable #emotional-intelligence 2 own-habits #communication 2 listens-first]
    # why: You got something that you can use, from somebody with nothing left to lose by it; you'd begun to speak of a next one.
    {offered == JONAS:"Saying 'we', when you've already done it," says Jonas. It's so quick that he must have had it by him.|{offered == PRIYA:"Saying 'when you've got a minute'," says Priya. "Nobody's ever had one. Say what it's for."|"Asking if it's all right," says Amira. "It's always all right. Ask them when they went to bed."}}
* ["Whichever it is: what does Mei have to have from you by Friday?" #id: mei-by-friday #communication 5 explicit #performance 4 clear-goals #emotional-intelligence 2 reads-others]
    # why: It took care of the smallest back up there, and there's a date on it; it sounded a good deal like stocktaking.
    {offered == JONAS:"Nothing," says Jonas. "She's got it. She doesn't know that yet. I was going to let her find out by accident."|{offered == PRIYA:"Somebody who tells her no once a week, kindly," says Priya. "I've been doing it. You'll have thought that it was my nature."|"Whom to ring when it's her that's frightened," says Amira. "She's got forty numbers. She hasn't got that one."}}
* [Keep it in. Walk beside {them()}, and see to it that you're in step. #id: in-step #silence #emotional-intelligence 3 reads-others #performance 2 accountable #communication 1 hard-thing]
    # why: You kept it off somebody else's back, and kept your countenance; you'd been asked, out loud, and the question had to walk home by itself.
    ~ nearer(-1)
    {offered == JONAS:It takes some doing, he's got such legs. "So you did do the sum," says Jonas, at the last lamp. "What did I come to?"|{offered == PRIYA:She walks as she writes, evenly, with a space after each. "I had wondered if you'd mind," says Priya, at the last lamp. "I see that I'm to go on wondering."|She doesn't lift her feet much. "Say it or don't," says Amira, at the last lamp. "But don't carry it next to me. I can hear it."}}
- -> hour

=== hour
~ hours = 14
# exit: {id()} # place: open-office night # clock: 17:40 # segment # music: quiet # enter: mei left # mood: mei worried
{ offered:
- JONAS: "I'll be in the kitchen," says Jonas at the gate. "It's something one should do on a table."
- PRIYA: "I shall be in the kitchen," says Priya at the gate. "I'm going to use the good pen."
- else: "I'll be in the kitchen," says Amira at the gate. "There's soup. I can think, over soup."
}
So you've got as long as somebody takes over a pot of tea. The floor's emptying. Mei has thirty-four torches working, and all of them stand on their heads along the desk by the window.
{trust >= 7:"Is it bad?" says Tomás, going by with his bag, quietly. "Don't say. Only nod if you want soup." You shake your head. He leaves some anyway.|{trust <= 3:The others say good night to the rota on your desk, and go round you.|Tomás goes by with his bag, looks towards the kitchen, looks at you, and leaves you half a biscuit.}}
The Fixer: You know what the heaviest bit is. Start carrying it; then there's something to show. # voice: fixer two-rotas
# ask: You have about an hour before a decision that isn't yours. What is the best use of you?
# note: None of these goes into the kitchen. Ask what each would bring along when it does.
There's a light under the kitchen door.
* [Go and stand before the big chart. Do the sum of what leaves. #id: big-chart #big-picture 5 zooms-out #performance 2 accountable #inspiring 2 pulls-with-purpose]
    # why: You saw something that everybody could have seen, and it wasn't the sum you had come to do; the tea got half an hour older.
    -> chart ->
* [Write down everything you could offer. Then cross out what isn't yours. #id: truly-mine #performance 5 clear-goals #big-picture 3 past-this-week #inspiring 1 pulls-with-purpose]
    # why: You know now to the line what you can promise, and no one can catch you out in it; it's what you have, and not what they want.
    It's a page, to begin with. You cross out the money; that's Ines's. You cross out titles, spring, the board, and two things that are Jonas's already.
    What's left is five lines. {habit >= 3:Three are things that you do yourself and needn't.|One of them is a day of the week.} You'd never have thought that you owned so little, or that it was so much.
* ["What have you got from {name()}, Mei? Something you'd never had before." #id: got-from #inspiring 5 credits #performance 3 recognises #big-picture 1 asks-why]
    # why: You've got something to say now that no letter has in it; she isn't slow, and she knows why one asks a thing like that.
    { offered:
    - JONAS:
        Mei: That it's all right if it takes me a day. He said, "It took me four." He looked it up. He's got them all written down, what he was slow at. # mood: mei warm
    - PRIYA:
        Mei: She rang my mum. My first winter, when I was ill. She'd never say so. She asked her what I like to be told. # mood: mei warm
    - else:
        Mei: How you breathe. When it goes off. In for four, then look. She drew it on my hand, in biro, and I went over it for a week. # mood: mei warm
    }
    She puts down the torch that she has in her hand. "Why?" says Mei. # mood: mei worried
* (drew_twice) [Draw the storm rota twice: once with {name()} on it, once without. #id: two-rotas #big-picture 4 past-this-week #performance 4 accountable #inspiring 3 stretches]
    # why: Whatever comes at nine, eight people will know where to stand; you've rubbed somebody out who's still sitting in there.
    ~ shift(trust, 1)
    It goes, without. You hadn't thought so. It goes with Tomás on a chair that he hasn't had before, and Mei by herself at Castle from two until six.
    It's a bad rota, and it's a rota. You hold the two up to the lamp, one over the other. The name stands out as if it were underlined.
- -> ines

=== chart
# exit: mei # place: map day # zoom: out # segment # sound: gulls
Forty islands, under the one lamp in the corridor. You've come to count what goes if {name()} goes: so many pins, so many boats.
{ offered:
- JONAS:
    By every gate there's a pin, and by the pin a slip of paper: who knows it. T.R. M.T. P.N. A.H. You go from slip to slip, looking for a J.
    There isn't one. There's only the pencil, which is his. They go back to October, one a day; ten minutes with somebody, before the stand-up. You'd thought that he was getting sociable. # sound: heartbeat
    He's been leaving for nine weeks, backwards, like a man painting a floor. It's all been handed over. What goes, if he goes, is only Jonas.
- PRIYA:
    By every gate there's a pin, and behind each pin there's now a card, in capitals: WHY IT IS AS IT IS. You take one out. It's got the year, the name, the number of steps, and who to ask. It never says "Priya".
    There are forty-one. The last is dated Friday. Nine years; she has been staying late to do it, and you'd thought it was the bus. # sound: heartbeat
    So nothing goes, if she goes. She's seen to that. It's the tidiest hole that anyone has ever made.
- else:
    By every harbour there's a slip, in that harbour's own hand: whom to ring, at night. You know what it ought to say. There has been a duty number for two years.
    RING AMIRA, says Lunn. AMIRA, says Oxna, twice underlined. At Castle somebody's drawn a flower. You go round all of them. It's thirty-eight out of forty. # sound: heartbeat
    A second pager, a third: it'd go on ringing where it does. They don't think she's on duty. They think that she's what it's called.
}
You'd been about to go in there and ask somebody to stay for the sake of {offered == AMIRA:forty telephones|all that}.
# zoom: in # place: open-office night # enter: mei left # mood: mei thinking
->->

=== ines
~ hours = 13
# exit: mei # clock: 18:20 # sound: phone # enter: ines centre # mood: ines worried
INES, says your telephone. She's in a cloakroom, among coats. It's the board's Christmas dinner, and they're between the soup and the fish.
Ines: You! Yes! Deon says there's a lighthouse? I've got seven minutes. It isn't you, is it? Oh, don't let it be you. # mood: ines alarmed
{half_back:It takes you a second too long. "It's {name()}," you say. "Mainly."|It isn't, you say. It's {name()}. There's a silence, with forks in it.}
{ offered:
- JONAS: Ines: Jonas! Oh, no. Oh, I've got a form of his! I've had it since May. It's under the plant.
- PRIYA: Ines: Priya. Oh, Lord. I was going to do that properly! I was going to do it on the Monday! # mood: ines sad
- else: Ines: Amira? But she's always there! # mood: ines sad
}
{asked_known:Ines: You asked me how we would know, in week five. Well! I don't like it! I'd hoped it'd be a chart. # mood: ines thinking|{told_no:Ines: You told me no in week five. You may tell me anything you like! Only not "it's too late". # mood: ines worried|{harbour >= 8:Ines: And the captain so pleased with everybody! # mood: ines worried|There's a burst of clapping behind her. Somebody has thanked the soup.}}}
Ines: There's next year's pot! It's Mei's and Tomás's, only they don't know. I could find nine per cent in that! Before the fish! # mood: ines thinking
Ines: So tell me what you need! I can say yes to one thing in a cloakroom. {board_yes:They like us, up here, this month.|I can hear them putting down their spoons.}
# ask: Your manager can say yes to one thing, now. Is it money you need from her, or something that only she can do?
# note: The money is real and may even be deserved. Ask where it comes from, and who'll have heard by Friday.
She's pressed so close to the telephone that you can hear somebody's fur.
* ["The nine per cent, before the fish. {name()} was owed it before any lighthouse." #id: nine-per-cent #communication 4 explicit #performance 3 recognises #big-picture 1 past-this-week]
    # why: It was quick, and the work is worth it; it came out of two other people's winter, and it answered what nobody had asked.
    ~ hook = MONEY
    Ines: Done. I've put "richly deserved". Was that too much? # mood: ines warm
    From the kitchen there's the sound of a message arriving. Then nothing. A chair moves. # sound: message
* ["Ring {name()} yourself, from among the coats. Say what you've seen, through all that glass." #id: ring-yourself #communication 5 hard-thing #big-picture 3 past-this-week #performance 2 recognises]
    # why: It was owed from higher up, and she did it; she's got a good heart and seven minutes, and it came late.
    Ines: What if I cry? # mood: ines alarmed
    Then she cries, you say. Through the kitchen door you hear a telephone, and a long time of somebody only listening.
    {offered == JONAS:At the end Jonas says, "Thank you. May."|{offered == PRIYA:At the end Priya says, "I did wonder if you'd seen the plate."|At the end Amira says, "Don't cry, you've got the fish."}}
* {asked_stay} ["{name()} told me what it'd take. Let me promise it, and don't ask what yet." #id: let-me-give #performance 5 clear-goals #big-picture 4 past-this-week #communication 2 explicit]
    # why: You knew what was wanted, and cleared the way for it; it was a lot to ask of somebody whose plans it comes out of.
    Ines: Not ask? But I'm among coats! How much? Is it before quarter-end? # mood: ines thinking
    You tell her. It's so small that she asks you to say it again. "But that's yours," says Ines. "You needn't have rung." You hadn't. She had.
* {not asked_stay} ["Nothing yet. I've had an hour, and I never asked what it'd take." #id: find-out #performance 4 accountable #big-picture 4 asks-why #communication 2 explicit]
    # why: You didn't buy blind, and you said that you hadn't asked; it's half past six, and it would have been a good question at five.
    ~ asked_stay = true
    Ines: An hour! I'd have asked in the lift! What do people talk about, for an hour? # mood: ines surprised
    The dog, you say; and a number of other things. So before anything else you put your head in at the kitchen door, and ask.
    { offered:
    - JONAS: "A day a week that isn't for anything," says Jonas to his tea. "And somebody who can wait for an answer. I'd begun to think you wouldn't." # remember: asked_stay jonas You asked what would make me stay.
    - PRIYA: "To be asked first," says Priya. "As you see. And a storm of my own. I'd sooner have been asked it by the bench." # remember: asked_stay priya You asked what would make me stay.
    - else: "Three nights," says Amira into the soup. "With somebody else's name on. It's funny, I'd practised it for down there." # remember: asked_stay amira You asked what would make me stay.
    }
* ["Nothing. I only want you to have it from me, and not from the pot." #id: only-told #communication 3 explicit #big-picture 5 past-this-week #performance 1 accountable]
    # why: She wasn't surprised in front of the fish, and nobody was bought; there was one yes to be had, and it has gone back in with the coats.
    Ines: Nothing? But I've got four minutes left! # mood: ines surprised
    So you tell her, instead, who it was that mended Hollin; and Castle; and the line at Lunn. She'd thought that it was "the team". She finds a pencil in somebody's fur. # mood: ines sad
- -> kitchen

=== kitchen
~ hours = 12
# exit: ines # place: kitchen night # enter: {id()} right # clock: 19:05 # segment # music: calm
The kitchen has one lamp on, over the high table. The contract lies under it, two sheets, and across them a pen. Beyond the window, up on the hard, a ferry stands out of the water, as if she'd been asked to wait.
{ offered:
- JONAS:
    Jonas has got the teapot exactly in the middle of an old brown ring. He's read page two so often that it lies flat by itself. # mood: jonas thinking
- PRIYA:
    Priya has laid a place: pen, stamp, blotter. There's a note of hers on the coffee machine that says to wait for the second click. She's waiting for it. # mood: priya thinking
- else:
    Amira has both hands round the soup. The pager's on the windowsill, outside the light, with its back to her. # mood: amira tired
}
{ hook == MONEY:
    {offered == JONAS:Jonas: "Nine per cent, richly deserved." It's odd. At five it was worth eight. # mood: jonas dismissive|{offered == PRIYA:Priya: Nine per cent, for nine years. I make that one each. I'd have thought the first ones were cheaper. # mood: priya cold|Amira: It went ping. I was off the stool before I knew it, to see what was down. It's nine per cent. # mood: amira tired}}
}
{ chart:
    {offered == JONAS:You say that you've been at the chart, and that there's no J. "Ah," says Jonas. "I'd hoped you'd take it for Tomás."|{offered == PRIYA:You say that you've seen the back of a pin. "One doesn't like to leave a mess," says Priya. "I'd have told you. I wanted you to be the one to look."|You say that it's thirty-eight, on the chart, and that it isn't the pager. "No," says Amira. "I know. I thought if I said so, you'd stop trying."}}
}
There's a second stool. It's a bit higher than the first; it always was.
The Fixer: Say it's all yours from tonight. You'd manage. You always have. # voice: fixer take-it-all
The Quiet One: I'd look in the pockets first. It isn't all mine, what's in there. # voice: quiet whats-mine
# ask: What do you put on the table beside the letter: what is yours, what is not, your own hands, or nothing?
# note: Ask of each: is it true, is it yours, and does it still hold if they go? The third question changes the vote.
# key
{half_back:You put your hands on the table, both halves|You put your hands on the table}, and look at what's in them.
* ["{offered == JONAS:Mondays are yours, signed or not. Mei gets your tickets, and doesn't know|{offered == PRIYA:The chair's yours in every storm, signed or not. It's in writing; I've not told Mei|You're off three nights a week, signed or not. I've not asked the others}}." #id: whats-mine #performance 5 clear-goals #emotional-intelligence 3 repairs #inspiring 2 pulls-with-purpose]
    # why: It was yours to give and had no string on it, so it could be believed; somebody else will be working round it by Wednesday.
    ~ gave = true
    ~ nearer(1)
    { offered:
    - JONAS:
        {asked_stay:Jonas: That's what I said. It's what I said, and you've just put it on the table. # mood: jonas surprised|Jonas: A day. I've been given a hooded jumper, in other places. Never a day. # mood: jonas surprised}
        Jonas: Whether I sign or not? That's very bad bargaining. # mood: jonas warm
    - PRIYA:
        {asked_stay:Priya: That's mine, then. Not lent. # mood: priya surprised|Priya: In writing. You'd guessed, or else somebody's told you. # mood: priya surprised}
        Priya: I may be gone by the first of them. You'd look very silly, with a sheet of paper and no Priya. # mood: priya warm
    - else:
        {asked_stay:Amira: Three. That's my three. I'd only said it so as to have said it. # mood: amira surprised|Amira: How did you know that it was three? # mood: amira surprised}
        Amira: Whose are they now, though? Has Mei been asked? # mood: amira worried
    }
    { hook == STORM:
        ~ hook = 0
        And what you said down there, about next week, you say, that wasn't fair. You take it back. It's harder than the other thing was.
    }
* ["{offered == JONAS:Head of design, by spring. You've earned it twice over. I'll see to it|{offered == PRIYA:My job, Priya, in spring. It should have been yours. I'll arrange it|A second pager by New Year, a paid one. You've carried two. My word on it}}." #id: not-mine #inspiring 4 stretches #performance 1 clear-goals #emotional-intelligence 2 own-habits]
    # why: It was large, you wished it so, and it lit up a face; it isn't yours to give, and there's a date on it now.
    ~ hook = PROMISE
    { offered:
    - JONAS:
        Jonas: By spring. Who says so? # mood: jonas surprised
        You'll see to it, you say. He writes "spring" on the back of the letter, under the boat. It has been there before, in his hand, with a question mark.
    - PRIYA:
        She goes so still that you can hear the fridge.
        Priya: Is it yours to give? # mood: priya surprised
        You'd give it, you say. That isn't what she asked. But she's looking at it; you can see her try where the chairs would go.
    - else:
        Amira: By New Year. # mood: amira surprised
        She has a yellow note out before you've done. She writes it down, with today's date, and your initials. {board_yes:"They did say spring," she says. "But you'd know."|"I'll put it with the other one," she says.}
    }
* ["{offered == JONAS:I'll do your meetings, your tickets and Deon. All you'd ever do is draw|{offered == PRIYA:I'll take the auditors, the forms and the rota. You'd keep only what you like|Give me that pager. Every night you have is mine, from tonight until spring}}." #id: take-it-all #temptation #inspiring 3 stretches #performance 3 recognises #emotional-intelligence 1 own-habits]
    # why: It lifted the weight off at once, truly, and somebody breathed; it's on you now, and you've the same twenty-four hours.
    ~ hook = HANDS
    ~ feed()
    ~ shift(energy, -2)
    { offered:
    - JONAS:
        Jonas: All of them? You'd listen to Deon, so that I needn't? # mood: jonas surprised
        He takes his jacket off, at last, and hangs it on the hook. You move twelve meetings over while the tea's still hot. They fit, if you take out lunch. # sound: keys
    - PRIYA:
        Priya: You can't abide the auditors. # mood: priya surprised
        But she pushes it over: a folder as thick as a loaf, with tabs. Her shoulders come down. You hadn't known that they were up.
    - else:
        She goes and gets it off the sill, and puts it in your hand. It's warm. It's much heavier than it looks. # mood: amira surprised
        Amira: Oh. # mood: amira warm
        She holds her hand there in the air, a bit open, as one does when a tray's been taken away.
    }
* ["I have got nothing that's as good as that. I won't make something up." #id: nothing-as-good #emotional-intelligence 5 own-habits #performance 2 clear-goals #inspiring 1 pulls-with-purpose]
    # why: It was the truth, and it let the letter be as good as it is; there were one or two things that you did have.
    ~ nearer(1)
    { offered:
    - JONAS: Jonas: No. I've looked, as well. # mood: jonas sad
    - PRIYA: Priya: Thank you. I've been dreading the list. # mood: priya sad
    - else: Amira: That's all right. People mostly make something up. Rings the same. # mood: amira sad
    }
    So you just sit there, on the higher stool. It's oddly restful. {offered == JONAS:He pours you some tea, to the same height as his.|{offered == PRIYA:She pours you what's left of hers, and waits for the second click.|She pushes the soup over, so that it stands between you.}}
- -> noodles

=== noodles
~ hours = 11
# enter: mei left # mood: mei happy # clock: 19:30 # sound: door
Mei: Sorry! Noodles. I'm not here. # mood: mei happy
She's halfway to the kettle before she sees it: one lamp, two people, a pen. There's a small grey lighthouse, upside down. Mei reads upside down; Jonas taught her. # mood: mei worried
{ mei_found:
    Mei: You let me finish it, that time, so I'll finish it. Is somebody going? # mood: mei worried
- else:
    { rewrote:
        Mei: You rewrote it, while my dot was green, and I was the last to hear. So I'd like to ask. Is somebody going? # mood: mei worried
    - else:
        Mei: Is somebody ill? It's so tidy in here. # mood: mei worried
    }
}
{offered == JONAS:Jonas looks into the pot.|{offered == PRIYA:Priya looks at the blotter.|{hook == HANDS:Amira looks at the pager, which is by your hand now|Amira looks at the pager, as if it might help, for once}.}}
# ask: She has guessed, and it isn't your news. What do you owe her, and what the other one?
# note: Ask who has been Mei. Then ask what she'll believe, next time, when somebody tells her that it's nothing.
She's got the noodles in one hand and a torch in the other.
* ["Something's being decided in here. It isn't you. That's all I've got, Mei." #id: not-mine-to-say #communication 4 hard-thing #emotional-intelligence 3 reads-others #performance 2 accountable]
    # why: It was true, as far as it went, and kept what was to be kept; she has got enough to lie awake on.
    Mei: All right. # mood: mei neutral
    She makes her noodles very quietly, and goes out, and comes back to switch the torch off. "I'd sooner know when it's bad," says Mei. "I'm better with bad."
* ["Yes. {name()} may be leaving us. Sit down, Mei, you're letting in the cold." #id: sit-down #communication 5 explicit #performance 3 accountable #emotional-intelligence 1 reads-others]
    # why: She had a straight answer, and a stool; it was somebody else's sentence, and they heard you say it.
    ~ nearer(-1)
    {offered == JONAS:"I'd had it ready for her," says Jonas. "It was quite good." # mood: jonas cold|{offered == PRIYA:"I had that on my list for tomorrow," says Priya. "First. Ten past eight." # mood: priya cold|"I was going to bring her a cake," says Amira. # mood: amira sad}}
    Mei sits down between you. Nobody says anything till the noodles are done, and then nobody wants them. # mood: mei sad
* ["It's only storm things. Look to your noodles, they're boiling over." #id: storm-things #performance 1 accountable #emotional-intelligence 4 reads-others #communication 2 hard-thing]
    # why: It shielded the one with the letter, and gave everyone back their evening; she knows what a lighthouse is.
    They aren't boiling. She hasn't put them in yet. # mood: mei sad
    Mei: Oh, yes. So they are. # mood: mei neutral
    She eats them dry, you see later, at the desk by the window, under forty torches.
* [Look over at {name()}, whose answer it is, and wait for it. #id: whose-answer #silence #performance 5 accountable #emotional-intelligence 3 reads-others #communication 1 hard-thing]
    # why: It went to the one it belongs to, and she heard it from the right mouth; you could have made it less bare.
    { offered:
    - JONAS:
        Jonas: I've had an offer. I don't know yet. I'd have told you at lunch. You're on a list of three. # mood: jonas neutral
        Mei: I'm on a list? # mood: mei surprised
    - PRIYA:
        Priya: I have been asked to lead something, Mei. I'm deciding. It isn't you, and it isn't the calendar. It's a lovely calendar. # mood: priya sad
        Mei: I could change the picture. # mood: mei sad
    - else:
        Amira: I might go and sleep somewhere else. I don't know yet. Come here. In for four. # mood: amira sad
        Mei breathes. Then she looks. It does work. # mood: mei sad
    }
- -> the_pen

=== the_pen
~ hours = 10
# exit: mei # clock: 20:05 # segment # music: quiet
The pot's empty. Somebody has to do something with their hands, and it isn't you.
{ offered:
- JONAS:
    Jonas: It's a good letter, and you've been decent. I've put it all into the two columns. It doesn't come out. # mood: jonas tired
    Jonas: I don't want to be kept. I'd quite like to be asked. I can't always hear which is which. # mood: jonas sad
- PRIYA:
    Priya: I've been very fair to everyone about this. Including you. I find that I'm tired of being fair. # mood: priya tired
    Priya: I know what I ought to do. I've known that for nine years. I'd like somebody to tell me what they want. # mood: priya sad
- else:
    Amira: I'm not good at this. When it rings, I know what to do. # mood: amira tired
    Amira: I've never decided anything that wasn't down already. # mood: amira sad
}
{half_back:You both look at the pen. There's one, and two lines to sign on; the second has no name under it yet.|The cap's off the pen. It's beginning to make a small blue spot on the blotter of somebody's evening.}
The Quiet One: I do want something. I could leave it in here, unsaid, with the cups. # voice: quiet pull-door-to
# ask: It is not yours to decide. What is yours to say, and what is it for?
# note: The last one. Ask for each what they'd think of it in a year: the one who has gone, and the one who has stayed.
# key
It's very quiet. Outside, on the hard, somebody's hanging a lamp on the ferry that waits.
* ["If it's good, go. What would you like to have finished here, first?" #id: what-first #big-picture 4 past-this-week #inspiring 4 pulls-with-purpose #emotional-intelligence 2 works-through]
    # why: You opened the door and stood beside it, not in it; it may have been a hand on the handle that was wanted.
    -> with_honour
* ["Stay. I want it for my own sake. I know that makes it harder to sign." #id: like-you-to #emotional-intelligence 5 own-habits #inspiring 3 pulls-with-purpose #big-picture 1 past-this-week]
    # why: It was yours, and you said it without a hook; it's now one thing more for them to carry to the pen.
    -> asked_plainly
* [Take the cups and wash them. Go out, and pull the door to. #id: pull-door-to #silence #emotional-intelligence 4 reads-others #big-picture 3 past-this-week #inspiring 2 pulls-with-purpose]
    # why: It was left with the one whose life it is; you can't be reproached with anything, and you'll never know what you'd have said.
    -> left_alone
* ["Only not before the storm. Give me until Friday week, for everybody's sake." #id: not-before-storm #big-picture 5 past-this-week #inspiring 1 pulls-with-purpose #emotional-intelligence 1 own-habits]
    # why: It's reasonable, and the islands are real; you asked it of somebody who has never once said no to them.
    -> till_after

// ---------------------------------------------------------------- what became of it

=== with_honour
{ gave and asked_stay and hook == 0 and warmth >= 2:
    -> what_would
}
-> a_length

=== asked_plainly
{ warmth < 0 or (hook != 0 and warmth == 0):
    -> nine
}
{ hook != 0 and not (hook == MONEY and gave and warmth >= 2):
    -> held
}
{ gave and (asked_stay or warmth >= 2):
    -> what_would
}
-> no_argument

=== left_alone
{ warmth < 0 or (hook != 0 and warmth == 0):
    -> nine
}
{hook:
- MONEY: -> no_argument
- PROMISE: -> no_argument
- STORM: -> held
- HANDS: -> held
}
{ gave and asked_stay:
    { warmth >= 2:
        -> what_would
    }
    -> no_argument
}
-> week_four

=== till_after
{ hook == 0:
    ~ hook = STORM
}
{ warmth <= 0:
    -> nine
}
-> held

// ---------------------------------------------------------------- endings

=== a_length
~ who_left = offered
~ let_go = true
~ shift(trust, 1)
{ offered:
- JONAS:
    Jonas looks at you over the pot, to see if there's a catch, and goes on looking when there isn't. # mood: jonas surprised # remember: let_go jonas You held the door for me.
    Jonas: The end of a sentence that I owe to Mei. And there's a lamp. # mood: jonas warm
- PRIYA:
    Priya takes the cap off the pen, and puts it on the other end, where it belongs. # mood: priya surprised # remember: let_go priya You held the door for me.
    Priya: I should like to hand over the chair. Not to you. I've somebody in mind, and I want to lower it for her myself. # mood: priya warm
- else:
    Amira thinks. You've never seen her do it without a screen. # mood: amira thinking # remember: let_go amira You held the door for me.
    Amira: I'd like to ring them. All forty. And say good night. # mood: amira sad
}
It takes you both until ten to make the list. At the end of it {they()} signs, and blows on it, and for a moment neither of you can find anything wrong. # sound: success
~ hours = 0
# place: quay day # clock: 09:40 # music: calm # sound: gulls
There's leave owing, years of it; nobody had ever counted it up. So it's Friday. All of Boarding walks out to the end, six hundred and twelve steps, and {tomas_leave:Mei counts aloud, for Tomás, whose Fridays are his father's|Tomás counts aloud}.
{ let_go and offered == JONAS:
    On Wednesday he told Mei the end of that sentence. Neither of them will say what it was. She's got it in her notes, in ink.
    Jonas: You held the door for me. I'd thought of that as a thing for prams. # mood: jonas warm
    {asked_stay:Jonas: And you asked what would make me stay. I've told them I want that there, as well. It's in the contract. Clause nine. # mood: jonas warm|Jonas: You never asked me what it'd have taken. I'd have told you. It was quite cheap. # mood: jonas neutral}
}
{ let_go and offered == PRIYA:
    The chair was handed over on Wednesday at four. There was a speech. It had nine words in it, and Mei has got all of them by heart.
    Priya: You held the door for me. I noticed which side you stood. # mood: priya warm
    {asked_stay:Priya: And you asked what would make me stay. It was the first time in nine years; I nearly fell off the quay. I shall ask my eleven, on the first day. # mood: priya warm|Priya: You never asked me what it would've taken. I mention it for the next one. # mood: priya neutral}
}
{ let_go and offered == AMIRA:
    She has rung all forty. It took her until Thursday night. Oxna cried; Castle held the telephone up to a room, and the room sang.
    Amira: You held the door for me. Took me long enough to get through. # mood: amira warm
    {asked_stay:Amira: And you asked what would make me stay. Think of it every night. Then I sleep. # mood: amira warm|Amira: You never asked what it'd have taken. Good. I'd have said nothing. Same as always. # mood: amira neutral}
}
{half_back:"The other line's open until spring," {they()} says to you, {their()} bag already on the ramp. "I told them which half."|"The other line's open until spring," {they()} says to you, going up the ramp. "I told them that you're slow."} The boat takes {them()}, and is counted. # sound: horn # exit: {id()}
# place: open-office day # enter: mei left # mood: mei sad # clock: 11:10
The storm rota has got seven names on it. {hour.drew_twice:It goes, as you'd known since Monday. You'd rather that you had been wrong.|It doesn't go. You've drawn it four times.} Mei has begun to sort torches again, which are sorted.
{ offered:
- JONAS:
    Something's missing, apart from him. It takes you until noon. It's the third lamp. For as long as you've sat here, it has hummed; B flat. He's mended it. # ending: a-length "A Length of Harbour"
- PRIYA:
    Then the dashboard goes yellow; nothing much, Sula. Nobody looks at you. Mei gets up, goes over to the chair, and sits down in it. It's exactly the right height. # mood: mei determined # ending: a-length "A Length of Harbour"
- else:
    On Saturday at four in the morning it's Mei who's rung: Lunn. "Is that Amira?" they say. "No," says Mei. In for four. Then she looks. At nine there's a message for you. "Slept. It is a window." # mood: mei determined # ending: a-length "A Length of Harbour"
}
-> END

=== no_argument
~ who_left = offered
~ shift(energy, -1)
{ offered:
- JONAS: Jonas: Thank you. # mood: jonas sad
- PRIYA: Priya: Thank you. # mood: priya sad
- else: Amira: Thank you. # mood: amira sad
}
It's meant. The pen stays where it is, when you go home; you look up from the yard, and the lamp's still on.
~ hours = 0
# place: open-office day # clock: 08:35 # music: quiet
At twenty-five to nine {they()}'s at your desk, with the envelope shut. You're the first to be told. You'll be the first by four minutes; there's Deon, at the lift. # mood: {id()} tired
{ offered:
- JONAS:
    {asked_stay:Jonas: You asked what would make me stay. It was right, what I said. {gave:And you gave it me, and I'd have had it.|It still is.} It took me until six in the morning to see that I'd sooner find out. # mood: jonas sad|Jonas: I waited for a question, on the quay. I nearly said so. Then I thought, that wouldn't be one. # mood: jonas neutral}
    Jonas: I'd hate it, too. I wrote that down. It isn't an argument. There's a third column now, for those. # mood: jonas sad
- PRIYA:
    {asked_stay:Priya: You asked what would make me stay. {gave:And then you gave me it, in writing.|I've thought about my answer all night; I stand by it.} If that had been in September, we'd be standing here differently. It's only a matter of tense. # mood: priya sad|Priya: I did hope that you'd ask me. I had my answer ready, from the crane onwards. # mood: priya neutral}
    Priya: I want to go somewhere where I wasn't passed over. Nobody can do that for me here. You'd have had to be somebody else. # mood: priya sad
- else:
    {asked_stay:Amira: You asked what would make me stay. {gave:And I'd have got them, my three.|And I said three.} Tried it, last night. Pager off. Lay there and listened for it. # mood: amira sad|Amira: I kept thinking that you'd ask me. It's all right. I'd have only said three. # mood: amira tired}
    Amira: I can hear it when it doesn't ring. That's the trouble. I have to go somewhere it never has. # mood: amira sad
}
You say that you're sorry. It isn't an argument; it's just so. {they() == "he":He|She} holds out a hand, which nobody does here, and you shake it, which takes some time.
{half_back:"The other line's open until spring," {they()} says. "I know which half of you's reading it."|"They'd still take two," {they()} says. "I left your line open. One never knows, with spring."}
{ hook == MONEY:
    The nine per cent is in there too, sent back. "It was Mei's," {they()} says. "And Tomás's. Somebody had put it on the printer."
}
{ hook == PROMISE:
    Behind the envelope there's last night's page, with what you'd promised. "I looked up whose that is to give," {they()} says, and lays it on your desk, face down, to be kind.
}
There's leave owing; it begins on Friday. At nine you walk the envelope down to the box together, since it's on the way to nothing else. # exit: {id()}
The storm rota has got seven names on it. {hook == 0:You did it more or less as one should. You go through it again, from the bollard on, and can't find the place. There may not be one.|You go through it again, from the bollard on, and find two places. You can't tell if it'd have come out otherwise.} # ending: no-argument "It Isn't an Argument"
-> END

=== nine
~ who_left = offered
~ shift(harbour, -1)
~ shift(trust, -1)
{ offered:
- JONAS: Jonas: I see. # mood: jonas cold
- PRIYA: Priya: Quite. # mood: priya cold
- else: Amira: Okay. # mood: amira cold
}
It's said quite pleasantly. {they() == "he":He|She} moves the lamp a bit, to see better, and goes back to page two.
~ hours = 0
# exit: {id()} # place: open-office day # clock: 09:00 # music: quiet # enter: deon left # mood: deon sad
At nine on Tuesday you come in with {offered == JONAS:two teas|{offered == PRIYA:the good biscuits|soup}}. Deon's by the lift. He shakes his head before the doors are open.
Deon: On the first boat, friend. There was leave owing; ages of it. I signed for that, too. It's the one thing all year that I've told nobody. # mood: deon sad
{hook:
- MONEY: The nine per cent lies on your desk, printed out, with "returned with thanks". Tomás has read it, and Mei. It was lying there; and it said whose pot.
- PROMISE: On your desk lies last night's promise, written out neatly, with its date. Below that there's a question: "Was it yours?"
- HANDS: All that you took over last night is still yours. It starts at ten. You look for who might help with it; you'd know who, to ask.
- STORM: "I know which week it is," says the note on your desk. "I always did. It never used to be a thing that one said to me."
- else: You look for something that's meant for you: under the keyboard, behind the rota. One could say that it had all been said.
}
{ offered:
- JONAS:
    He's left the page with the two columns, and Mei has put it up, because she thought that it was a design. {took_credit:"You left your name on it", it says in the left one.|{sided_priya:"You said it was her, in front of the captain", it says in the left one.|The left one's quite short. It only says "asked?", six times, with dates.}} The right one's been rubbed out. It was good paper. # ending: nine "Nine O'Clock"
- PRIYA:
    The chair before the dashboard has been raised, by a hand's width, to where you like it. {reached_past:"You gave me the chair, and then you reached past me," she said by the bench. She'd put it in order. You hadn't seen what for.|{took_chair:"You took the chair while I stood next to it," she said by the bench. She'd put it in order. You hadn't seen what for.|It's very comfortable. Nobody comes to stand next to it.}} # ending: nine "Nine O'Clock"
- else:
    {hook == HANDS:The pager's in your pocket, where you had put it yourself|The pager's on your keyboard, face down, with a fresh battery}. {passed_down:"You passed it down to me," she said by the bench, and that she'd gone on typing. There's a yellow note on your screen: "So, back up."|On your screen there's a yellow list of whom to ring, all forty. She's put by each one what they're afraid of.} At four minutes past nine it goes. # sound: pager # ending: nine "Nine O'Clock"
}
-> END

=== held
~ who_left = 0
~ shift(harbour, 1)
{ offered:
- JONAS:
    ~ shift(trust_jonas, -1)
    Jonas: All right. # mood: jonas neutral
- PRIYA:
    ~ shift(trust_priya, -1)
    Priya: Very well. # mood: priya neutral
- else:
    ~ shift(trust_amira, -1)
    Amira: All right. # mood: amira tired
}
And that's it. You could sing. The pen gets its cap back, the letter goes into its folds, and the rota goes, with eight names, all of it. # sound: success
~ hours = 0
# place: open-office day # clock: 09:00 # music: quiet
On Tuesday at nine nothing happens. It's a lovely thing, to watch nothing happen, by the clock. {they() == "he":He|She}'s at {their()} desk.
By Thursday you know what it is that you've kept.
{hook:
- MONEY: Nine per cent. Tomás has heard, and Mei; it was their pot. Mei works it out on squared paper: how good one has to be, and at what, and whether one has to say that one's going. # enter: mei left # mood: mei thinking
- PROMISE: It has a date. It's been written on the calendar in the kitchen, small, with your initials. Ines asks you what it stands for. You say that you'll come to that. # enter: ines left # mood: ines neutral
- HANDS: {offered == AMIRA:You have it at night, and the day as well. At ten to four it's Lunn. You do it by yourself; and before you've got both shoes off there's a message. HAVE YOU GOT IT, OR SHALL I?|You do it from seven, and again from six. You're good at it; it truly is off {their()} desk.} On Wednesday you fall asleep on Deon. He goes on talking, so that you shan't be ashamed. # enter: deon left # mood: deon tired
- else: It was until after the storm, and everyone's grateful for it. So {they()} watches the chart, to see when that'll be. You've never seen somebody look forward to weather. # enter: mei left # mood: mei worried
}
{ offered:
- JONAS:
    He does what's asked. He does it well. You show him something, late on Thursday, that you're quite proud of. # enter: jonas right # mood: jonas neutral
    Jonas: Interesting. # mood: jonas dismissive
    He told you once what that word's for. {said_better:"You said that it was better," he'd told you then, "and people say 'interesting'."|He's worked in four places, and they'd said it in all of them.}
- PRIYA:
    She's marvellous about it. Everyone says so. You ask her what she thinks of the rota; it's the first thing that you have really asked her this week. # enter: priya right # mood: priya neutral
    Priya: Whatever suits. # mood: priya cold
    {gave_chair:"You gave me the chair before I had to ask," she'd said to you, once. She sits in it now as one sits on a train.|She's taken the hole punch out again. She has signed for it, with the date.}
- else:
    She's there when you come and when you go. She says good morning, and it takes her a moment to find the end of it. # enter: amira right # mood: amira tired
    Amira: It's fine. I'd only have slept. # mood: amira tired
    {took_watch:"You took my four o'clock," she'd said by the bench; she had said it as one speaks of a holiday.|There's a blanket in the server room. It's got her name on, on a tape, as for school.}
}
In the post tray there's a cream envelope. They're very polite; they've moved it. It's the first Monday in January now. {asked_stay:You had asked, too: "You asked what would make me stay." It was said in the lift, to the buttons. "And then you did the other thing."|It lies there with its lighthouse up. Nobody hides it from you. It has got a ring of tea on it already.} # ending: held "Held"
-> END

=== what_would
~ who_left = 0
~ nearer(1)
~ shift(trust, 1)
{ offered:
- JONAS:
    Jonas turns the letter over. He looks for a while at the boat. # mood: jonas thinking
    Jonas: I can hear it now. Which one it is. # mood: jonas surprised
- PRIYA:
    Priya caps the pen, lays it along the edge of the sheet, and corrects it by a millimetre. # mood: priya thinking
    Priya: So that's how it is said. I had wondered, since about 2016. # mood: priya surprised
- else:
    Amira looks at the windowsill, where it's lying with its back to her, and for once she doesn't listen. # mood: amira thinking
    Amira: Nobody's asleep yet, are they? I could still say it to somebody. # mood: amira surprised
}
~ hours = 0
# place: kitchen day # clock: 08:50 # music: calm # sound: success
On Tuesday it hangs on the fridge between the two rotas, under a magnet that's a lobster: "Dear all, thank you. No. It was very well asked." It's a copy. The other went at midnight.
{ hook == MONEY:
    Beside it hangs the nine per cent, crossed through. "Theirs", it says.
}
{ offered:
- JONAS:
    {asked_stay:Jonas: You asked what would make me stay. I'd have gone, you know. It was the "whether I sign or not". You can't bargain with a thing like that. # mood: jonas warm|Jonas: You guessed, with the day. I'd never have said it. I'd have gone, and been asked there. # mood: jonas warm}
    Next Monday he sits by the window, with paper, among the torches, for eight hours. Deon has a stack of tickets for him, and has to stand there holding it. At five there's one line on the page. It's a question.
    Mei did his gates. She was here until eight. "It's fair," she says; she has ruled a column for it. # enter: mei left # mood: mei tired
- PRIYA:
    {asked_stay:Priya: You asked what would make me stay. I had said a storm, and you wrote it down as though one could. I posted mine at ten to twelve, and then I walked home along the harbour. # mood: priya warm|Priya: You'd guessed. I should have said it, of course, in September. I was waiting to be guessed. # mood: priya warm}
    By ten she has redrawn the rota for the storm, in ink. It goes. It's a good deal better than yours. You look for your own name. It's at the bottom, under "torches".
    Priya: You'd hover. I want you out of the building. Haven't you got a boat to catch, some time, to somewhere? # mood: priya determined
- else:
    {asked_stay:Amira: You asked what would make me stay. Nobody writes back at night, over there. I know. Don't know what I like for lunch, either. # mood: amira warm|Amira: You'd guessed it was three. I thought, if somebody can guess it, then it can't have been so silly. # mood: amira warm}
    Her first night off is Mei's. It rings at three, at Oxna; and at five; and at ten past. You wake up, too, and lie there, not ringing to ask. In the morning Mei's the colour of the milk. # enter: mei left # mood: mei tired
    Mei: They all asked me where Amira was. I said, in bed. One of them cheered. # mood: mei warm
}
{offered == PRIYA:It isn't free. It was yours to give, and so it's you that it's missing from. You go past that chair four times before lunch, as one goes past a house that one used to live in.|It isn't free. You'd said that it was yours to give; it's coming out of everybody else, in small coins. Nobody has complained. One or two have begun to think what they'd ask for.}
{half_back:Under the lobster there's a second line, which is yours. You'd said that half of you would go. "Not yet," somebody has put there, in pencil, so that you can rub it out.|Under the lobster there's a second line, for the other one they wanted. "Ask again in spring," it says; not in your hand. It's only pencil.} # ending: what-would "What Would Do It"
-> END

=== week_four
~ who_left = 0
~ starve()
{ offered:
- JONAS: Jonas: Thanks for the tea. # mood: jonas neutral
- PRIYA: Priya: Good night. There are four steps, and it's the third that is iced. # mood: priya neutral
- else: Amira: You'd better go home. One of us should be asleep. # mood: amira tired
}
~ hours = 9
# exit: {id()} # place: open-office night # clock: 23:50 # music: quiet
You don't go home. You rub out a name on the rota, and put it in again. At ten to twelve the light under the kitchen door goes out. # enter: {id()} right
~ hours = 0
{ offered:
- JONAS:
    Jonas: I've written to them. No, thank you. I've sent them the drawing; it's a pity about the paper. # mood: jonas warm
- PRIYA:
    Priya: I've written back to them. I've said no, with reasons. There were two pages; I cut it to a line. # mood: priya warm
- else:
    Amira: I wrote back. I put no. Then I put sorry about the hour. # mood: amira warm
}
You ask what it was. You didn't do much. You'd like to know, if only so as to do it again.
{ offered:
- JONAS:
    Jonas: Week four. A Tuesday. I'd said something in the stand-up, and nobody had understood, so we went on. And at the coats you said, "Say that once more, the part before the 'obviously'." # mood: jonas thinking
    {kept_a_day:Jonas: You kept a day for code. That day was it, I think, and you spent it on that. You were late for something. # mood: jonas warm|Jonas: It took me an hour. You'd your coat on for the whole of it. You were late for something. # mood: jonas warm}
- PRIYA:
    {asked_twenty:Priya: Week four. You asked me what the rest of it was. It was past midnight, I'd told you twenty minutes' worth, and you wanted the remainder. # mood: priya thinking|Priya: Week four, a Tuesday. I'd said half of something in the stand-up, and somebody was funny. In the lift you said, "And the other half?" You held the door with your bag till I'd done. # mood: priya thinking}
    Priya: Eleven people could call me what they like. I've sat here all evening, trying to picture one of them with a foot in the lift. # mood: priya warm
- else:
    {took_watch:Amira: Week four. You took my four o'clock. Never asked. Never a word, after. I went through all their letters, to see if anybody there would. # mood: amira thinking|Amira: Week four. A Tuesday. Lunn, three times. Then soup on my desk, with a plate on it to keep it warm. No note. It was your plate. # mood: amira thinking}
    Amira: Only, in Wellington they'd not know. I'd be fine there. So nobody'd look. # mood: amira warm
}
{ (offered == PRIYA and asked_twenty) or (offered == AMIRA and took_watch):
    That you do remember. You remember that you were tired, and that it was on the way to something else. You'd have put down quite other things on a list.
- else:
    You remember nothing. You go through that week, all of it; there was Mei's Thursday, and the ducks. It isn't there.
}
It ought to be a fine thing to be told. It's rather like being handed your own coat by a stranger: you can't think what else of yours is lying about.
{half_back:"I crossed out your line, too," {they()} says at the door. "The half that's packed can unpack a shirt."|"I left your line open, though," {they()} says at the door. "They'd have you. One does like to have been asked."}
{asked_stay:"You asked what would make me stay," {they()} says then. "It's still true. I'd like it by January."|{gave:"And I'll have what you put on the table," {they()} says then. "It was very nearly that. It came second."|Nobody has asked, all evening, what it'd have taken. It's still not been given. You write it at the top of the rota, with a question mark.}} # ending: week-four "A Tuesday in Week Four"
-> END
