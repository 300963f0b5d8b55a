# title: Week eight
# author: Promoted
# summary: A Monday with cards, a Thursday with a pencil, and three other days.
# minutes: 4
# language: en
# gauge: attention "Attention" 0 5
# gauge: energy "Your own energy" 0 10
# gauge: trust "The team's trust" 0 10

INCLUDE shared/team.ink

VAR attention = 5

-> start

=== function spend(by) ===
~ attention = attention - by
{ attention < 0:
    ~ attention = 0
}

=== start
# place: open-office day # music: calm
Between the Monday with the cards and the Thursday with the pencil there were two days; and after those there was a Friday. It froze. The gulls walk about on the puddles as if somebody ought to be told.
{
- took_all:
    Eleven cards hang on the wall. By Wednesday they've begun to curl, all at once, like toast.
- said_no_up:
    There's a deal of white on the wall. Ines has brought people down to see it. "That's the no," she tells them, pointing.
- else:
    There's less on the wall than there was. People who come in look at it, and then for where the rest went.
}
Friday at four it says TOMÁS. On Tuesday Deon comes about the waiting room at Skerrow: Friday at four, he'll need you. There's a thing that has to be cut. It turns out to be a ribbon.
So you move Tomás, to next week. That's twice. "No rush," he writes. You go on looking at it when it's gone dark. # sound: message
The Quiet One: I didn't mind that ribbon as much as I said. # voice: quiet
{ habit >= 3:
    -> permissions ->
}
{ habit > 0:
    The Fixer: {habit >= 3:The slow test. Thirteen minutes, every morning, two grown men at a window. It's one line, and you know which. Ten of your minutes, once, against thirteen of theirs for ever. I've worked it out; you'd be saving them a week by spring|You know which line the slow test is slow in}. # voice: fixer slow-test
}
-> calendar

=== permissions
{ habit >= 5:
    ~ attention = 3
- else:
    ~ attention = 4
}
A bulb goes, over by the plant. When you get in there's a note on your keyboard with a drawing of it. "OK to change?" Under that are two boxes, and a pencil on a string. It's been dark there since Monday.
{ habit >= 5:
    On Wednesday the telephone on Jonas's desk rings fourteen times. They all look at it, and then at you. They'd thought it might be one you wanted. // promoted: off P301
}
->->

=== calendar
{ attention <= 0:
    -> over
}
{ attention:
- 5:
    Tuesday, nine o'clock. The harbour's so bright that you have to hold up a hand to it.
- 4:
    It's Tuesday, still; or it's Wednesday, already.
- 3:
    Somebody has put salt on the steps, and somebody else has put it on the soup.
- 2:
    It's Friday. The sun gets in as far as Jonas's lamp, and finds the dust.
- else:
    Friday, eleven o'clock. There's one of you. The ribbon's at four.
}
* (hollin) {attention >= 2} [Take the mail boat to Hollin. You've never stood there. (2) #id: to-hollin]
    ~ spend(2)
    ~ stood_hollin = true
    ~ shift(harbour, 1)
    -> the_shelf ->
* (rota) {kept_pager} [Sit with Amira and her second name, and find them a week. (1) #id: find-a-week]
    ~ spend(1)
    ~ shift(trust_amira, 1)
    "What if it rings, and I know what it is, and I'm wrong?" It's Mei who wants to know; it's the first page of her notebook. # enter: mei right # mood: mei worried # enter: amira left # mood: amira neutral
    Amira: Then you're wrong, and it's four in the morning. It's quite private. # mood: amira warm
    You find them the week. All that you've done is to hold the calendar still. # exit: mei # exit: amira
* (nights) {not kept_pager} [Read a week of Amira's nights, and ask about one of them. (1) #id: one-of-them]
    ~ spend(1)
    ~ shift(trust_amira, 1)
    You put your finger on a Wednesday. # enter: amira right # mood: amira tired
    Amira: That one was Oxna, at ten to three. It wasn't anything. There was a moon, and a man on the phone who didn't want to stop. # mood: amira warm
    She tells it you for nine minutes. Her card's still where it was. But she's taken the pen from behind her ear. # exit: amira
* (ines) [Write Ines a paragraph: where the nine weeks are going. (1) #id: nine-weeks]
    ~ spend(1)
    {took_all:You write "eleven", and then you look at it, and then you write what they are. It's not a paragraph. It's a list, breathing in.|You write it in five sentences, with somebody at the end of each who'll notice. It's harder than the nine weeks.} # enter: ines right # mood: ines {took_all:worried|happy}
    Ines: {took_all:It's very full! It's so full that I can't see anybody in it.|It's got people in! I read it out. They asked me to read them the third one again.} # exit: ines
* (test) [Mend the slow test, that Jonas and Tomás wait for every day. (1) #id: slow-test #temptation]
    ~ spend(1)
    ~ feed()
    It's one line. Thirteen minutes are forty seconds now. You'd forgotten how it feels when a thing goes away because you looked at it. # sound: success # enter: jonas right # mood: jonas surprised
    Jonas: That was quick. # mood: jonas neutral
    He stands about at the window with his cup, for forty seconds. "We used to talk, in that," he says to the glass. "I'd never have asked him anything sitting down." # mood: jonas thinking # exit: jonas
* (captain) {attention >= 2} [Stand with Captain Gill at Castle, for as long as forty seconds are. (2) #id: forty-seconds]
    ~ spend(2)
    ~ shift(harbour, 2)
    -> castle ->
+ {CHOICE_COUNT() > 0} [That's the week. What's left is in good hands, or it's in some. #id: thats-the-week]
    -> over
+ -> over // nothing is left that one could pay for
- -> calendar

=== the_shelf
# place: quay day # sound: gulls # clock: 09:20
Hollin's a pier, a hut, and eleven people with eggs. You'd known about the people.
{gave_hollin:"You're not the small one," they say. "The small one swears at it."|The gate looks at you. You've opened it from far away more often than your own front door. It's got a boot mark, low down, on the left.} // promoted: off P301
You ask what they'd have, if they might have one thing. They have to go into the hut to talk it over. It isn't a gate.
"A shelf," says a woman. "There. To put the eggs on, while you look for your ticket."
It costs four pounds. The mate has it up before the boat goes. He's had the wood since 2016, he says, and nobody to ask. You've been in this for eight weeks, and that's the first thing you've brought to an end.
# place: open-office day
->->

=== castle
# place: quay day # sound: gulls # enter: harjit right # mood: harjit neutral
Harjit: Now. # mood: harjit thinking
The gate should have shut. It stands there, open, in the sun. You've got a watch; he doesn't need one. A boy comes down the hill with a cello. He sees the gate. You see him decide.
Harjit: That. That's it. Twenty-six of those a day. I've my hand on the lever, and my heart in it. # mood: harjit sad
Up at the rail are two hundred people who were on time. One of them has a watch as well, and is holding it up, for you to see.
Forty seconds are as long as a cello. He gets aboard. The captain breathes out. {agreed_boats:"Ninety-eight," he says, "and I'd trade you two of them for that one."|"I don't need it mended by Friday," he says. "I needed somebody to have stood in it."} # exit: harjit
# place: open-office day
->->

=== over
-> first_moment ->
{ attention > 0:
    ~ shift(energy, 1)
    -> second_moment ->
}
-> the_rest

// ---------------------------------------------------------------- small moments

=== first_moment
{
- took_credit:
    -> the_stick ->
- took_all:
    -> the_band ->
- said_better:
    -> wet_window ->
- else:
    -> four_am ->
}
->->

=== the_stick
There's an old man in the corridor, in a good coat, with a stick. He's come over on purpose. He'd like to shake the hand of the Constellation. # enter: jonas left # mood: jonas neutral
He does. He has three of your fingers. "The list goes with the people," he says. "I told my wife. I said, it takes somebody who has stood on a quay."
Behind him stand Jonas, with a cup, and Tomás, with two.
* ["That's the wrong hand. It's these two, and a man at Oxna." #id: these-two]
    ~ shift(trust_jonas, 1)
    ~ shift(trust_tomas, 1)
    The old man looks round at them. He looks at your hand, which he's still got. "Then why's it in the minutes?" he says. He really would like to know; so you tell him, in front of both. # mood: jonas thinking
* ["Thank you. Sit down, you must be frozen. Was it rough, coming over?" #id: kind-of-you]
    He's so pleased. He'd been afraid that you'd be busy. Jonas says he'll just put this down somewhere, and takes his cup off to wherever cups go. # mood: jonas cold
- He sends you a cheese, at the end of the week. It's in your name. It's a very big one. # exit: jonas
->->

=== the_band
On Wednesday, at twenty to eleven, there's a noise down in the yard like furniture. It's the Castle band. They know one march. They've come on the 09:40 to play it to you, for the ten per cent. # enter: tomas right # mood: tomas surprised
All eleven of you go to the window: eight, and Ines, and two that nobody knows. The tuba has a ribbon on it in your honour. # sound: success
Tomás: Sorry to ask. What are you going to do when they find out? # mood: tomas worried
About what, you say.
Tomás: When it's due. I only ask since I'm the one with experience. # mood: tomas neutral
They play it again. The triangle is ten years old, and comes in on the beat, every time, looking straight up at you. Tomás shuts the window, softly, when it's over, as if for somebody ill. # exit: tomas
->->

=== wet_window
The last boat on Friday is steamed up like a kitchen. Jonas gets on at the last moment, sees you, thinks about it, and sits down opposite. # place: quay dusk # enter: jonas right # mood: jonas neutral
He doesn't talk. He draws on the window: a quay, a boat, and something between that he rubs out with his sleeve. He does it again.
Jonas: What does it do when two boats come? # mood: jonas thinking
You look at it. You've got an answer. You walk round it, and it hasn't got a back. "I don't know," you say.
Jonas: No. Nor do I. # mood: jonas happy
He's as pleased as if you'd brought him something. You both sit and look at what you don't know, until the lights of the other side begin to come through it. # sound: horn # exit: jonas
# place: open-office day
->->

=== four_am
There's a page on your chair, in a sleeve. It's from the log, six years back: a night in February. Priya's put a flag on one line, and gone to fetch her coat. # enter: priya right # mood: priya neutral
"03:58. Gate holds when line is down. Tested by hand, twelve times. Sorry about the comment." It's yours. You'd had a cold. Under it you'd drawn, in dots and dashes, a gate with an umbrella.
Priya: It'll be taken out, one of these months; they'll all be very rude about it. I've been rude about it myself. # mood: priya warm
Priya: It was one night, and nobody's been lost by it. I thought somebody ought to say so to your face while it's still running. # mood: priya neutral
You look at the umbrella. You can't remember doing it. You'd know that person anywhere. # exit: priya
->->

=== second_moment
{
- trust <= 3:
    -> five_cups ->
- kept_own or habit >= 3:
    -> the_hum ->
- else:
    -> scissors ->
}
->->

=== five_cups
There are five cups on the tray in the kitchen, and there are six of you. They're all in there, and it's gone a bit quiet. # place: kitchen day # enter: amira left # mood: amira neutral
Until just now it was a story. Jonas looks into his, as though there were print on the bottom. Tomás says "We were only", and it turns out that they were.
Nobody had planned it. You can see them not having planned it. Mei's already reaching up to the shelf.
* ["I've had mine. I only came to steal the milk." #id: steal-milk]
    You take the milk. You don't need the milk. Halfway down the corridor you hear them start up, and it's only about somebody's boiler. You'd have liked the boiler.
* [Get one down yourself, the chipped one, and stay for a bit. #id: chipped-one]
    ~ shift(trust, 1)
    It's about a boiler. You don't know anything about boilers; you ask Amira what hers does. It sings, she says, at four. It's how she knows. After a bit somebody's elbow is against yours, there being no room. # mood: amira warm
- # exit: amira
# place: open-office day
->->

=== the_hum
Ten to six, and they've gone. Here's half an hour that nobody has asked for, a machine in front of you, and the hillside open: all those dots. You might just look at it. # music: quiet
You look at it. It's like being in a house that you've {kept_own:let, to people who are being careful with it|sold}.
The Quiet One: I don't want to do it. I want to be someone who's just done it. # voice: quiet
The third lamp hums. You sit there, with your hands on either side of the keys, and listen to it for quite a long time. It's cheaper than you'd thought. At six the cleaner puts her head in, sees what you're doing, and goes and does the other end first.
->->

=== scissors
Friday, four o'clock, Skerrow: a waiting room, with a new bench. It's got a ribbon across it. There's you, and Deon; there's one old man, who has been waiting since ten past three. # place: quay day # enter: deon left # mood: deon happy
Deon: Friend! Scissors? I've told the mayor there'd be scissors. # mood: deon worried
You'd thought he'd have them. You both look at the ribbon. It's a good one.
The old man gets out a knife, for twine, that's older than either of you. He doesn't get up. He cuts it where it's nearest to him. "There," he says, "is it open?" # mood: deon surprised
It's open. He puts his feet up on it. You think of a man who would've been in the small room with you now, with a saucer. # exit: deon
# place: open-office day
->->

// ---------------------------------------------------------------- what became of the rest

=== the_rest
What you didn't get to got on without you.
{ not calendar.hollin:
    You've still not stood on Hollin. {gave_hollin:Mei has had a postcard from there. It shows the pier. "Come and swear at it in person," it says.|You try again to think what they'd put on a card. You get as far as "eggs".} // promoted: off P301
}
{ not calendar.rota and kept_pager:
    Amira and Mei found their week by themselves. They wrote it on the fridge, and told you on the Friday, as a thing that had happened.
}
{ not calendar.nights and not kept_pager:
    ~ shift(trust_amira, -1)
    Nobody asked about Amira's nights. {trust_mei >= 6:But Mei has copied out one page of them by hand, to see how long it took.|She's shut the file again. It's got so long that it takes a while to shut.}
}
{ not calendar.ines:
    {said_no_up:Ines wrote the paragraph herself. It's got names in it, five; you'd shown her how. She's spelt them all.|{took_all:Ines wrote the paragraph herself. It says "eleven" four times. There's a certificate coming.|Ines wrote the paragraph herself, in the lift. It's not wrong. It's about a different team, with the same number of people.}}
}
{ not calendar.test:
    ~ starve()
    The slow test's still slow. Thirteen minutes, every morning, Jonas and Tomás at the window with their cups. On Friday they came away from it with half an idea each, and were late, and didn't notice.
}
{ not calendar.captain:
    { said_not_known or said_hour:
        Captain Gill stood by himself at Castle. He's sent you his forty seconds, in ink, one to a line. He thought you'd want to know, and not be told.
    - else:
        ~ shift(harbour, -1)
        Captain Gill had asked if you'd stand with him at Castle. He's not going to ask twice. He's put it in the tide table, under "no".
    }
}
-> ruth

// ---------------------------------------------------------------- the bench

=== ruth
# place: quay day # music: quay # enter: ruth right # mood: ruth neutral # sound: gulls
Sun, no warmth in it, and every rope with a white side and a wet one. Ballast is wearing a coat. It was knitted for him. He's looking out to sea, so that nobody need catch his eye.
{
- took_credit:
    Ruth: I read the minutes. I read all of them, I've the time. Why's it your name on that? # mood: ruth thinking
- kept_own:
    Ruth: So it's yours that's going out there for the winter. Why yours? I'm not saying it shouldn't. # mood: ruth thinking
- said_better:
    Ruth: They tell me you said it out loud: his was better. Why'd you say it? You might have just let it win. # mood: ruth thinking
- took_all:
    Ruth: Eleven. I heard the band. Why'd you say yes to the fourth one? # mood: ruth thinking
- else:
    Ruth: Half the world, on yellow cards, and you picked. Why those? # mood: ruth thinking
}
Down on the ice a gull slips, and looks round.
The Quiet One: I've two answers to that. One of them has its tie on. # voice: quiet
* [{took_credit:"It bought eleven boxes. No one else's name would have."|{kept_own:"It's been tested. There are people on those quays."|{said_better:"Because I'd seen it. I'd have had to hold my face still."|{took_all:"He'd asked so nicely. So had the third."|"They were the ones I could say out loud to the others."}}}} #id: good-reason]
    Ruth: That's a reason. I'd have had it on a brass plate. # mood: ruth warm
    { took_credit or kept_own:
        Ruth: I was right about the tugs in 1991. I was so right that for two years nobody came to see me about anything. # mood: ruth neutral
    - else:
        {took_all:Ruth: I bought a piano off a man like that. I don't play. Nor did he. # mood: ruth laugh|Ruth: It'll have cost you something. You can see it's been moved, there's a clean patch. # mood: ruth neutral}
    }
* [{took_credit or kept_own:"I wanted it. And then I found the reason."|{said_better:"I'm not sure I did. It came out, and I let it."|{took_all:"I wanted them to go on looking at me like that."|"I'm not sure. It's what was left, when I'd said the rest."}}} #id: other-reason]
    { took_credit or kept_own or (took_all and not said_better):
        Ruth: Well. There you both are. # mood: ruth laugh
        Ruth: I'd one like that who used to come and sit on the edge of my desk. I'd say, good morning, which of you's working today? # mood: ruth warm
    - else:
        Ruth: I was past forty before I'd one that came out by itself. I looked round, to see who'd said it. # mood: ruth laugh
    }
* [Say nothing. Watch the gull have another try. #id: watch-gull #silence]
    It takes a run at it this time. It's dreadful.
    Ruth: It's what I'd have said. # mood: ruth laugh
- {stood_hollin:Ruth: And you've been on Hollin. There's egg on you. What have they got over there, these days? A shelf! # mood: ruth surprised|The church on Hollin has caught the sun. It's a very long way to be able to see a window.}
Ballast gets up, coat and all, walks out on the ice, and stands there. It holds. He looks back at the two of you over his shoulder, as if to say that that's all he'd wanted to know. # ending: week-08 "To Put the Eggs On"
-> END
