# title: Not the Smartest in the Room
# author: Promoted
# summary: You drew it on Sunday, with love. Jonas has drawn another in forty minutes, in pencil.
# minutes: 11
# language: en
# dimensions: leading, inspiring, communication, emotional-intelligence, big-picture
# gauge: seen "People who have seen it" 0 7
# gauge: trust "The team's trust" 0 10
# gauge: harbour "The harbour's patience" 0 10
# gauge: energy "Your own energy" 0 10

INCLUDE shared/team.ink

CONST JONAS = 1
CONST TOMAS = 2
CONST MEI = 3
CONST YOURSELF = 4

VAR seen = 0 // how many in the room have understood the pencil drawing
VAR told_jonas = false // he has heard what he said to Mei
VAR mei_lifted = false // somebody stood by her when he said it
VAR drew_fix = false // the yellow boat on the board is in your hand
VAR swapped = false // each argued for the other's
VAR who = 0 // who leads it: one of the four above

# place: open-office day # clock: 14:55 # music: calm # enter: priya left # mood: priya neutral # enter: mei centre # enter: jonas right # mood: jonas thinking
Thursday, five to three, the big screen. On it, in Priya's capitals: WHAT DOES A GATE DO WHEN THE LINE IS DOWN?
The line lies on the sea bed. In a gale an anchor finds it, and the gates can't ask us whose ticket is whose. The gales come in four weeks.
There are two answers, both yours. One runs today; you wrote it six years ago, in one night. The other is from last Sunday.
{agreed_rewrite:You'd promised Ines evenings; this took all day.|{kept_gates or agreed_days:The new gates are Jonas's and Tomás's, by day. Nobody had said anything about Sundays.|Nobody had asked you to.}} You sang while you drew it, and at the end you gave the little boxes shadows.
Jonas opened it at twenty past two. He's been bent over a sheet of paper ever since, with a pencil, like a man doing the crossword in church.
{ kept_a_day:
    Jonas: You kept a day for code. It seems to have been a long one. There are shadows. # mood: jonas dismissive
- else:
    Jonas: You've given the boxes shadows. {trust_jonas <= 3:I suppose somebody had the time|Where's the light meant to be coming from}? # mood: jonas dismissive
}
{ habit >= 3:
    Mei: Sorry, is it all right if I take the notes? And is it all right in pen? # mood: mei worried
- else:
    Mei: I'm taking the notes! I've ruled two columns. Yours then, and yours now. # mood: mei happy
}
Deon, who isn't asked to these, photographs the screen. "For the islands."
The Edge: Eight weeks of calendars, and this is what's left of you. Show them. # voice: edge be-cruel
# ask: You love one of these. How do you open a review of your own work, as the one who signs off everybody's?
# note: A warm-up: vote fast. Ask who has ever said "be cruel" and meant it, and what they got.
The screen wants to know which to open. In the corner of each is your name, quite small.
* ["Priya first. Why is the old one as it is? I've forgotten." #id: priya-first #big-picture 5 asks-why #leading 4 at-ease #communication 2 explicit]
    # why: You began with the reason, and with what you didn't know; it was your own code, and they had hoped you would.
    ~ shift(trust_priya, 1)
    Priya: You've forgotten? # mood: priya surprised
    She says it quite gently. It's like being told that one has slept with one's mouth open.
* ["Mine from Sunday. I had a lovely time with it. Be cruel." #id: be-cruel #emotional-intelligence 4 own-habits #communication 3 explicit #inspiring 2 asks-first]
    # why: You said out loud that you love it, so they knew what they'd be treading on; and trod accordingly.
    Everybody smiles. Nobody is ever cruel to a lovely time.
    Amira: It's got a key to the symbols. In colour. # mood: amira neutral
* [Rub your name off both of them. "Call them one and two." #id: one-and-two #communication 5 explicit #inspiring 4 asks-first #emotional-intelligence 2 own-habits]
    # why: It made it easier to speak of the thing and not of you; it was also a little bit for show.
    Jonas: Two's the one with the shadows. # mood: jonas warm
    They laugh, you too. It helps, for about as long as it takes.
* ["Jonas, you've been at something since twenty past two. Start us off." #id: jonas-starts #inspiring 5 asks-first #leading 3 at-ease #big-picture 1 asks-why]
    # why: You made room for what wasn't there yet; he isn't one to be fetched before it's done.
    Jonas: No. It's not finished. Also I want to hear you say yours. # mood: jonas neutral
    He turns the paper over so that nobody can see. It's thick, cream-coloured paper. One doesn't get that here.
- -> the_two

=== the_two
{ reached_past:
    Priya: You gave me the chair, and then you reached past me. So I'll do this from here, standing up. # mood: priya neutral
- else:
    { gave_chair:
        Priya: You gave me the chair before I had to ask. I'll be brief, then. # mood: priya warm
    - else:
        { asked_priya:
            Priya: You stopped and asked what I was going to say, that time. It's the same sort of thing. # mood: priya warm
        - else:
            Priya: {told_priya_first:You told me yourself, before an email could. I pay my debts|The old one first. I was there}. # mood: priya neutral
        }
    }
}
Priya: Six years ago it let everyone through, and sent us the count later. There was a gale. The count came when she was past the breakwater: sixty-one. There were fifty-eight aboard.
Priya: They searched the water for three people until two in the morning. The three had gone home to their tea. # mood: priya sad
So you wrote the old one. No line, no gate: it stays shut, and people wait. You remember the night. It's only the tea that you'd lost.
Now Sunday's. Every gate carries the whole list, all forty islands. No line? It looks. When the line's back, forty lists get compared, and seven rules decide which is lying. # clock: 15:05
You run them one of its six hundred storms. Nobody's ever in two places. The dots go green like a hillside.
Mei: Oh, it's beautiful. # mood: mei happy
It is, too. You can feel your ears.
Amira: Which of the seven do I get rung about? # mood: amira thinking
The sixth, mostly, you say. {stood_in_door:"You carried my phone away, that day," says Amira. "I'll put in a word for the sixth."|{passed_down:"You passed it down to me, the last time," says Amira. "I'm only asking."|{kept_pager:She's been sleeping, lately. She'd like to keep it up.|She nods, as though you'd told her which leg.}}}
Jonas comes forward, and lays his sheet under the camera. # mood: jonas neutral
~ seen = 1
There's a boat, such as children draw, two metres high, and a quay. Between them goes one short line; underneath, small: "What isn't down?"
Jonas: You don't reconcile. You make the carrier authoritative, so each partition's trivially consistent. That's it. # mood: jonas dismissive
Nobody writes anything. Deon has begun to nod, as he does in churches.
Jonas: It's obvious.
It isn't. One by one, their eyes go back to your hillside.
-> dawning

=== dawning
What isn't down? # music: quiet # clock: 15:10 # segment
You look at the boat. If no boat comes, there's nobody to let on. If one does come, well, then there's a boat.
And she was at the last quay an hour ago. She knows exactly who's aboard. # sound: heartbeat
So she could bring it. She takes the names when she takes the people, and sets down both at the next quay.
There's nothing to compare. You go through your seven rules, looking for something for them to do.
~ seen = 2
It took him forty minutes. You'd been so happy on Sunday.
The Edge: You've had it for a minute. Nobody has run it. Yours has been through six hundred. # voice: edge defend
The Expert: They're waiting to hear what you think. You've got to think something. # voice: expert said-better
# ask: You see that it is better, and nobody else does. What do you do with the next ten seconds?
# note: All four are done by good people. Ask of each: who in the room is still thinking half a minute later?
# key
Mei has ruled a third column. Amira is frowning at the boat, as at a word that she very nearly knows.
* ["Jonas, where's the list while the boat is halfway over?" #id: halfway-over #inspiring 5 asks-first #communication 4 quiet-ones #emotional-intelligence 2 own-habits]
    # why: They found it themselves, where you'd pointed; only he could tell that you had known, and had asked as though you didn't.
    ~ shift(trust_mei, 1)
    ~ starve()
    Jonas opens his mouth, but it's Mei who says it.
    Mei: On the boat? It's on the boat. It comes with her. Oh! The boat is the line. # mood: mei surprised
    It goes round like a yawn. Jonas is looking at you. He can tell when a question isn't one. # mood: jonas thinking
* ["Let me stop you all. His is better than mine; I'll explain it." #id: said-better #leading 4 at-ease #emotional-intelligence 4 own-habits #inspiring 2 asks-first]
    # why: It cost you something and you paid it at once; the boss had spoken, so five people stopped looking.
    ~ said_better = true
    ~ shift(trust_jonas, 2)
    ~ starve()
    Mei writes down "better". Then she waits, pen up, to be told what it's better at. # mood: mei neutral # remember: said_better jonas You said that it was better. # mood: jonas surprised
    Jonas: Why? # mood: jonas surprised
    He'd like the reason. Amira has stopped frowning, and sits back to be told. So you say it, from the last quay to the next; and you hear yourself end: the boat is the line.
* [Say nothing. See whether anyone else gets there by themselves. #id: who-else #silence #leading 5 lets-go #communication 3 quiet-ones #big-picture 2 past-this-week]
    # why: Somebody did, and it's hers for good; for a minute and a half, he stood there and was not understood.
    ~ shift(trust_amira, 1)
    It takes ninety seconds. Jonas looks at his own drawing as if it had let him down. Deon has time to send his photograph of yours. # sound: message
    Amira: So if she's in, it's in. And if she isn't, there's nobody waiting. So who rings me? # mood: amira thinking
    Nobody, says Jonas. She puts her tea down. "Oh," says Amira. "The boat is the line."
* ["Mine's been through six hundred storms, Jonas. Yours, through a pencil." #id: defend #communication 2 hard-thing #big-picture 4 past-this-week #leading 1 at-ease]
    # why: It was true, and it counts, four weeks from a gale; it was also the funnier line, and you'd seen what you had seen.
    ~ shift(trust_jonas, -1)
    They laugh. You're good at this, and it's like getting your own chair back.
    Jonas: Six hundred storms, and in every one of them you forgot that there's a boat. She arrives. That settles it. You need seven rules for what she does by arriving. # mood: jonas cold
    It's very quiet. Then somebody says it, under their breath; it's Priya. "The boat is the line."
- -> neither

=== neither
~ seen = 7
Now they all talk at once. In eight weeks it's the first time nobody has looked at you before speaking. # music: calm
Jonas is at the board, drawing faster than anybody can ask. He has grown by four centimetres. He's happy. # mood: jonas happy # mood: priya thinking
Mei: Could we, sorry, have both? The boat brings the list, and the gates have a copy? So if the one goes wrong, then— # mood: mei thinking
Jonas: "Both" is what people say who've understood neither. # mood: jonas dismissive
He doesn't turn round. It's tossed over his shoulder, like salt.
Her pen stops. She puts the cap on it, and makes sure that it clicks. # mood: mei sad
The Quiet One: I heard the click. I think it was only me. # voice: quiet said-both
# ask: He is at his best, and he has just hurt somebody without noticing. Does it need saying now? To whom?
# note: Ask who would leave it for later and why: that is often respect. Then ask what Mei will believe about later.
He's already drawing the third quay.
* ["That was unkind, Jonas. Finish your sentence please, Mei." #id: unkind #communication 5 hard-thing #emotional-intelligence 3 works-through #inspiring 1 pulls-with-purpose]
    # why: It was named at once, where it had been said; he went out like a lamp, and she had to go on in the dark.
    ~ told_jonas = true
    ~ mei_lifted = true
    ~ shift(trust_jonas, -1)
    ~ shift(trust, 1)
    Jonas turns round, with the marker up. He truly has to think what it was. # mood: jonas surprised
    Jonas: It was quick. I'm sorry. I was going fast. # mood: jonas neutral
    Mei: It's fine! It wasn't a whole sentence. # mood: mei worried
    It takes him a while to find where he'd been on the board. He doesn't get back the four centimetres.
* ["What were you afraid of, Mei, when you said both?" #id: afraid-of #inspiring 5 asks-first #communication 4 quiet-ones #emotional-intelligence 2 works-through]
    # why: She had been heading for something and you went to fetch it; nothing was said to him who had run it over.
    ~ mei_lifted = true
    ~ shift(trust_mei, 1)
    Mei: That it sort of gets lost? If it's on a boat, then somebody's carrying it. And I drop things. I mean, people do. # mood: mei thinking
    Jonas's marker stops. He writes DROPPED? on the board, and puts a ring round it. # mood: jonas thinking
    It's as near as he comes. Mei can't tell that it was near anything.
* ["I'd just said 'both', too, in my head. Which don't I get?" #id: said-both #emotional-intelligence 5 reads-others #leading 3 at-ease #communication 2 hard-thing]
    # why: You went and stood where she was standing, so that she wasn't alone there; he took it for a question, and answered it.
    ~ mei_lifted = true
    ~ shift(trust_mei, 1)
    Jonas: Yours. # mood: jonas warm
    There's a breath, and then a laugh that lets everybody out. Mei looks at you, quite quickly, and takes the cap off again. # mood: mei surprised
    He goes on drawing. He thinks that somebody made a joke.
* [Leave it for now. He's flying; you'll take him aside later. #id: take-aside #leading 4 clears-the-way #emotional-intelligence 4 reads-others #communication 1 hard-thing]
    # why: You kept the best hour he has had all autumn in one piece; she counted who said something, and it was none.
    ~ shift(trust_jonas, 1)
    ~ shift(trust_mei, -1)
    Three quays, four. It's a joy to watch. You've not seen him like this since summer. # mood: jonas happy
    Mei goes on taking notes. She's taking them with the cap on. # mood: mei neutral
- -> kettle

=== kettle
Tomás has put up a hand, about as high as his ear. # exit: mei # enter: tomas centre # mood: tomas thinking # clock: 15:25
Tomás: There's Oxna, though. When she doesn't—
Deon: Friends, I've the Island Council at twenty to four. They love it. So: is it love it as was, or love it as is? # sound: phone
Tomás takes his hand down by way of his hair, so that it shouldn't have gone up for nothing. # mood: tomas neutral
Priya: Ten minutes. Tea. # mood: priya determined
She can hear when a room is full. Mei stays where she is, with her sleeve across the third column.
The Edge: Stay by the drawing. There's always a hole. You used to find them all. # voice: edge find-hole
# ask: Ten minutes, four places to be. Which one is the review's, and which one is yours?
# note: Ask those who stayed at the drawing what they were hoping to find there. It may be a perfectly good hope.
The page lies under the camera. By the corridor hangs the big chart of the islands.
* [Go out to the big chart. Where was the line down last winter? #id: big-chart #big-picture 5 zooms-out #leading 3 at-ease #emotional-intelligence 2 reads-others]
    # why: You saw what it's all for, and whom your first one kept waiting; ten minutes in which nobody had you.
    -> the_chart ->
    Tomás has come up beside you with two teas. He's looking where you're looking. # mood: tomas neutral
* [Take half of Tomás's cups for him, and ask what he'd begun to say. #id: take-cups #emotional-intelligence 5 reads-others #inspiring 3 asks-first #big-picture 2 asks-why]
    # why: You'd heard a sentence stop, and went after it with your hands full; Mei watched you go by.
    Tomás: Hm? Oh. It's fine. # mood: tomas neutral
    The kettle is the slow one. He gets out the saucers, all of them, though nobody's had a saucer in here for years.
* ["May I see your notes, Mei? What have you got in the third?" #id: third-column #inspiring 5 asks-first #leading 4 lets-go #big-picture 3 asks-why]
    # why: Somebody read what she'd been writing, and it was good; it took up the ten minutes that you had for anybody else.
    In the third column there's: "BOAT = LINE!!" And below it, small: "T.: Oxna? (Deon.)" She's the only one who wrote him down. # exit: tomas # enter: mei centre
    { mei_lifted:
        Mei: I thought someone should. In case they ask. # mood: mei warm
    - else:
        Mei: It's just what was said! I don't put in what I think. Should I? # mood: mei neutral
    }
    You look round. He's by the kettle, setting out saucers. # exit: mei # enter: tomas centre
* [Stay with his page. If eleven boats go by it, somebody has to break it. #id: find-hole #big-picture 4 past-this-week #inspiring 4 credits #leading 1 at-ease]
    # why: Somebody has to go through it hard, and you're good; you can't say that it was for the page's sake.
    ~ shift(energy, -1)
    You go over it like someone looking for a contact lens. It's a boat. It's a quay. It's a line. You find that he can't draw smoke. # mood: jonas neutral
    Somebody sets a tea down next to your hand, on a saucer. It's Tomás. He's looking at the page, and not as you do.
- -> oxna

=== the_chart
# exit: priya # exit: tomas # exit: jonas # place: map day # zoom: out # sound: gulls # segment
Amira has been here before you. Each time the line went, last winter, there's a pin, and a flag with the hours.
Sixty-one hours. In nine of them the boats lay tied up. In the other fifty-two they ran.
Fifty-two hours with a boat at the quay, lit up, ramp down; and in front of it a gate, shut. Yours. Nobody complained much. They thought it was the weather. # sound: heartbeat
And out at Oxna the lane doesn't go all the way in. It stops a thumb's width short, in dots.
# zoom: in # place: open-office day # enter: tomas centre
->->

=== oxna
# exit: priya # exit: jonas # clock: 15:30 # music: quiet
{ father_known:
    He has his phone in his shirt today, where he can feel it. You don't ask. He knows that you don't.
- else:
    {trust_tomas <= 4:He looks like somebody who'd rather be the cups.|He looks tired, round the eyes, the way he's looked since summer.}
}
Tomás: It's nothing. It's just that on a southwesterly she doesn't come in at Oxna. She stands off, and Magnus of the lifeboat takes them out to her in the yellow boat, six at a time. They go in over the side, by the bread. # mood: tomas neutral
Tomás: And that's whenever the line's down. It's the same wind. # mood: tomas thinking
So nine people go aboard, and the boat has never heard of them. It's the sixty-one and the fifty-eight, the other way round.
Tomás: He's so happy, though. I didn't like to. And I'm not the one to talk about gates just now. Couldn't it have come from somebody else? # mood: tomas sad
{ owned_ticket:
    You said it was yours before it was his, that time. He looks at you as if you might do it again.
}
Sunday's gate would have had their names. You notice how quickly you notice.
Before the tea's cool you've seen the mend. It's a pocket.
The Fixer: Four lines and a yellow boat. You could have it up there before they've sat down. # voice: fixer draw-it
# ask: You know the hole and the mend, and he has told only you. Whose are they, and what do you do with them?
# note: Drawing it truly helps the design, today. Ask what Tomás would say at home about this afternoon, in each case.
# key
He has put yours on a saucer. He's turned the handle towards you.
* ["You tell him, Tomás, in front of everyone. I'll be standing next to you." #id: tell-him-that #inspiring 5 stretches #communication 4 quiet-ones #emotional-intelligence 3 reads-others]
    # why: You sent the one who knew to the one who needed it; he'd told you so that he shouldn't have to.
    ~ shift(trust_tomas, 1)
    ~ starve()
    Tomás: In front of everyone? # mood: tomas alarmed
    In front of a boat, you say; the rest of us just happen to be there. He breathes out through his nose. It's nearly a laugh. # mood: tomas warm
* ["May I say it for you? With your name on, and Magnus's." #id: say-it-for-you #emotional-intelligence 5 reads-others #communication 3 quiet-ones #inspiring 3 credits]
    # why: He was let off what he was dreading, and nobody was robbed; next time he'll be able to do it just as little.
    ~ shift(trust_tomas, 1)
    Tomás: Would you? Yes. God, yes. # mood: tomas warm
    So you do, when they're back. You say it's Tomás's, and you say it badly. You've got the wind wrong, and in the end he has to come in. # mood: tomas thinking
* [Draw it on the board yourself: yellow boat, six people, one pocket. #id: draw-it #temptation #big-picture 4 opening #leading 1 lets-go #emotional-intelligence 1 own-habits]
    # why: It was quick and it was right, and the design was whole by half past; somebody had carried that here in his hands.
    ~ drew_fix = true
    ~ feed()
    ~ shift(trust_tomas, -2)
    It takes you two minutes. It's as though your arm had been asleep since August. You give the yellow boat a little shadow.
    Tomás stands behind you with the tea. "Yes," he says. "Like that." # mood: tomas neutral
* [Drink your tea. He'll find his own moment, or he won't. #id: drink-tea #silence #leading 5 lets-go #communication 1 quiet-ones #big-picture 2 opening]
    # why: You left it in the hands that it belongs to; it very nearly stayed there.
    ~ starve()
    You say that it's good tea. He waits, in case there's more to that. # mood: tomas neutral
    Jonas draws for ten minutes. Three times Tomás looks at his saucer. The third time he says to it: "Magnus." # mood: tomas worried
- -> the_pocket

=== the_pocket
# enter: priya left # enter: jonas right # mood: jonas thinking # clock: 15:38 # segment # music: calm
{ drew_fix:
    Jonas comes back with a biscuit, sees the board, and the biscuit goes down by itself. # mood: jonas surprised
    Jonas: It isn't the boat. # mood: jonas thinking
    It's whoever takes the people, you say. If that's a man in a yellow boat, then he's got the list in his pocket.
    Jonas: The list goes with the people. That's better than mine. # mood: jonas happy
    He says it straight out, to you, as one says that it's stopped raining.
    Amira: How did you know about Oxna? # mood: tomas neutral
    Tomás mentioned it, you say. He did, says Tomás, pleasantly, and goes and washes up six clean cups.
- else:
    Tomás tells it in the wrong order: the bread, then Magnus, then the wind. You can hear the camera hum. # mood: tomas worried
    Jonas: Say that again. They come in over the side? # mood: jonas surprised
    Tomás: By the bread. She's never been told of them. Magnus has. He could have it in his pocket. # mood: tomas thinking
    Jonas: So it isn't the boat. It never was the boat. # mood: jonas surprised
    He rubs out his own line, draws a very small boat, and asks what colour.
    Jonas: The list goes with the people. That's better than mine. # mood: jonas happy
    He says it straight out, as one says that it's stopped raining. Tomás has to look at the harbour for a bit. # mood: tomas surprised
}
{ said_better:
    You said it too, half an hour ago. It cost you something. You look at him with real curiosity.
- else:
    So that's all it is: four words. You've had them in your mouth for half an hour.
}
-> the_name

=== the_name
# exit: tomas # exit: priya # enter: deon left # mood: deon worried # sound: phone
Deon puts a hand over his phone.
Deon: So, full disclosure. I've told them yours. It's called the Constellation. It's in their minutes, with your name, and "before the storms". Twelve hands went up.
Everyone winces, in order of rank. # mood: jonas dismissive
{ dropped_smile:
    Deon: You took Smile down, and told me so to my face. I had to bring them something. # mood: deon sad
- else:
    Deon: They don't put hands up, friend, those. I'd told them it was you. There's a man who put up his stick. # mood: deon sad
}
Deon: They're holding. I need a thing, and a name to go with it. {open_page:You put it where I could read it, that other time. So I'm asking first|There's a box for it}.
Jonas: Put anyone's. I don't collect them. # mood: jonas neutral
He says that to the pencil.
The Expert: It's your name they trust. Names are a tool, like any other. # voice: expert leave-mine
# ask: The council trusts one name, and the drawing has another. What is owed to whom, and by when?
# note: The name that is there gets eleven boats their boxes. Let somebody argue that seriously. Then read Jonas's line again.
From the phone you can hear a man with a stick being patient.
* ["It's Jonas Lind's, and it's better than the one they love. Say so." #id: lind #inspiring 5 credits #emotional-intelligence 4 own-habits #big-picture 2 business-value]
    # why: He got it in full, on the record; twelve people had put their hands up for you, and now took them down a bit.
    { not said_better:
        ~ said_better = true
        ~ shift(trust_jonas, 1)
    }
    ~ shift(harbour, -1)
    ~ starve()
    Deon: Better than— Right. Yes. Lind. L, I. # mood: deon worried # remember: said_better jonas You said that it was better. # mood: jonas surprised
    The man with the stick asks why they were shown the worse one, then. Deon gives it a quarter of an hour.
* ["Leave mine on till they've paid for the boats. Names can wait." #id: leave-mine #big-picture 5 opening #communication 3 listeners-language #inspiring 1 credits]
    # why: It kept twelve hands up, and will buy eleven boxes; he'd said that he didn't mind, and you took his word for it.
    ~ took_credit = true
    ~ shift(harbour, 1)
    ~ shift(trust_jonas, -2)
    Deon: I'll tell them before I'm sorry. # mood: deon happy # remember: took_credit jonas You left your name on it.
    They vote the money there and then, on the telephone. Jonas nods at it. It's a good reason; he'd tell you so himself. He blows the rubber crumbs off his page. # mood: jonas neutral
* ["Say it's four people's by now. Then say what it does, and stop." #id: four-peoples #communication 4 listeners-language #leading 4 clears-the-way #inspiring 3 credits]
    # why: Nobody was left out, and they heard what it's for; whose first thought it was doesn't stand anywhere.
    ~ shift(trust, 1)
    Deon: Four. I've told them one. Do I list them? # mood: deon thinking
    {drew_fix:You count them off, and find that you've got to three, and yourself.|Lind, Rivera, Tanaka, Haddad, you say; and a Magnus.} "It sounds like a firm of solicitors," says Deon; but he says it to them.
* ["You promised it, Deon. So you tell them that it's changed, and why." #id: you-promised #communication 5 hard-thing #leading 3 clears-the-way #inspiring 2 pulls-with-purpose]
    # why: He'd run ahead, and had to walk back by himself; the page still has no name on it.
    ~ shift(harbour, -1)
    Deon: On my own? To a stick? # mood: deon alarmed
    He goes and does it by the plant. It's the first time you've heard him use short sentences. They suit him.
- -> which

=== which
# exit: deon # enter: priya left # mood: priya determined # clock: 15:55 # segment # music: quiet
Priya: One of them's tested. The other one's true. The storms are in four weeks.
Sunday's could be on nine quays in three weeks. The pencil wants a box on each of eleven boats, the captain's leave, and a man's pocket. Till then there's the old one. # mood: jonas thinking
{ the_chart:
    Fifty-two hours last winter, with a boat there. You tell them. It doesn't say which of the two. # mood: priya sad
}
Jonas: Six weeks. I'd say mine, if I were asked. But it will be late. # mood: jonas neutral
{trust <= 3:They're not looking at you. They're looking at where your name is, in the corner.|They look at you now. You would rather that they'd gone on not looking.}
The Edge: Keep yours. You've even got a decent reason. # voice: edge mine-this-winter
The Quiet One: It's decent. I don't believe that it's why. # voice: quiet swap
# ask: Tested and a bit worse, or better and not there yet? How can you tell whether your reason is the reason?
# note: Keeping the tested one is not vanity as such. Have someone make the case who has no drawing in it. Amira's answer may surprise.
# key
Six hundred storms. You'd like there to be somebody else in the room who was you.
* ["The pencil. Until it's there, the old one holds. It always has." #id: the-pencil #big-picture 5 past-this-week #leading 4 at-ease #communication 2 explicit]
    # why: You chose the better thing over your own, and looked past the gales; there'll be people standing in them.
    ~ shift(trust_jonas, 1)
    ~ shift(harbour, -1)
    ~ starve()
    Jonas: You're sure? # mood: jonas surprised
    Amira doesn't say anything. She's counting on her fingers, the way one does nights. "I've got them till Christmas, then," she says. "The ones who wait." # mood: priya thinking
* ["Mine, this winter. It's tested, they're people. Yours in spring, Jonas." #id: mine-this-winter #communication 5 explicit #big-picture 4 past-this-week #emotional-intelligence 2 own-habits]
    # why: The gates will open in the gale, and you told him straight; you also kept your own, and everyone could see both.
    ~ kept_own = true
    ~ shift(harbour, 1)
    Jonas: In spring. # mood: jonas neutral
    He thinks it over. He's fair. "It's right," he says, "for this winter." He says it as one says it of a coat.
* ["It's Amira who gets rung. She chooses tonight, and we'll all live with it." #id: amira-chooses #leading 5 right-person #emotional-intelligence 4 reads-others #big-picture 2 zooms-out]
    # why: You gave it to the one who pays for it; she chose by what rings, and those who wait on a quay can't ring her.
    ~ shift(trust_amira, 2)
    ~ shift(trust_jonas, 1)
    ~ starve()
    Amira looks behind her, where there's a plant. {agreed_pager:You asked for her pager, in week five. She supposes that this is the same sort of thing.|{took_watch:You took her four o'clock, once. She supposes that this is the same sort of thing.|She's been rung about everything that this room ever chose.}}
    Amira: His. Yours asks me seven questions in the dark. His asks me where the boat is. I've got a window. If it isn't ready, we'll use paper.
* ["You argue for mine, Jonas. I'll argue for yours. Five minutes each." #id: swap #emotional-intelligence 5 own-habits #communication 4 listeners-language #leading 3 at-ease]
    # why: Neither argued for their own, and that was worth seeing; he was better at yours than you, and won with it.
    ~ swapped = true
    ~ kept_own = true
    ~ shift(trust_jonas, 1)
    ~ shift(trust, 1)
    Jonas: For the shadows? # mood: jonas laugh
    You do his, and do it well. Then he does yours. He doesn't mention the rules. He does nine quays, and a gale, and who's on them; he's even got last winter's hours. # mood: jonas thinking
    Jonas: Oh. Damn. Yours, till spring. I've convinced myself. # mood: jonas surprised
- -> who_leads

=== who_leads
# exit: priya # enter: tomas left # enter: mei centre # mood: tomas neutral # mood: mei thinking # clock: 16:10
{ kept_own:
    Harjit: So it'll be open when it blows. {said_hour:You told me an hour, once, and it was one. Tell me who, now|Who do I ring, if it isn't}? # sound: message
- else:
    Harjit: A box on each of my bridges. {said_hour:You told me an hour, once, and it was one. So, aye. Who's bringing it|I'm not saying no. I'm saying, who's bringing it}? # sound: message
}
Jonas rubs his eyes: now come the meetings. He's the best at leading a thing that you've ever seen. It bores him like rain. # mood: jonas tired
{ habit >= 4:
    Nobody puts themselves forward. They've learnt to see first whether you want it.
}
The Edge: It's the only thing you'll get to build till Christmas. # voice: edge do-it-myself
# ask: Who leads it: whoever is best, whoever needs it, or whoever wants it? What does each of the others hear?
# note: Fit and growth both count. Ask each side to name the person who loses by their choice, and what they'd say to that person.
# key
Mei is sitting very straight. {mei_lifted:The cap is off her pen.|The cap is on her pen.} Tomás collects cups, so as not to be somebody sitting there.
* ["You lead it, Tomás. I know how the autumn's been. Jonas draws." #id: tomas-leads #inspiring 5 stretches #emotional-intelligence 4 reads-others #big-picture 2 past-this-week]
    # why: It's what he needs, and he knows the quays; all of them know how his autumn has been, and looked at the floor.
    ~ who = TOMAS
    ~ shift(trust_tomas, 2)
    Tomás: Me. # mood: tomas alarmed
    {agreed_tomas:You'd put his name in a box in week five. He's wondering if this is the box.|He looks for the joke. You can see him go through all your faces.}
    {father_known:Tomás: What if I have to go? In the middle of it? You know I might. # mood: tomas worried|Tomás: I might have to be out. Some days. What if it's one of those days? # mood: tomas worried}
    Jonas: Then whoever you hand it to has got it. In their pocket. # mood: jonas warm
* ["{kept_own:Jonas leads. No one finds what's wrong with mine any faster|Jonas leads. His meetings come to me, all of them}." #id: jonas-leads #leading 5 right-person #communication 3 explicit #inspiring 2 stretches]
    # why: The best hands for it, and everybody breathed out; two people who'd have grown by it went on sitting straight.
    ~ who = JONAS
    { not kept_own:
        ~ jonas_led = true
    }
    ~ shift(trust_jonas, 1)
    {kept_own:Jonas: That I can do. I've got a list. # mood: jonas warm|Jonas: All of them? Including Deon? # mood: jonas surprised}
    He has the board in five parts before you've sat down. Amira gets what wakes people. Tomás gets the quays, in the order of the wind. # mood: tomas surprised
    {told_jonas:Then he stops. "Mei," he says. "What was the end of that sentence?" # mood: mei surprised|"Mei can do the tests," he says, with his back to her. # mood: mei sad}
* ["Mei leads it. Jonas answers whatever she asks him, the same day." #id: mei-leads #inspiring 4 stretches #communication 5 explicit #leading 3 right-person]
    # why: She wanted it, and she'll be able to lead by the end; it's people in a gale, and she has to ask the one who snaps.
    ~ who = MEI
    ~ shift(trust_mei, 2)
    {rewrote:Mei: Me? You rewrote it while my dot was green, that one time. Shall I leave the dot on? # mood: mei worried|{gave_yes:Mei: You said the yes was mine, that time. Is it mine, or is it mine till one o'clock? # mood: mei thinking|{agreed_mei:Mei: You wrote down that it can fail. Is this the one? # mood: mei surprised|{mei_found:Mei: You let me finish it, last week. So this one as well? # mood: mei surprised|Mei: Me? Whatever I ask him? There's going to be a lot of it. # mood: mei surprised}}}}
    {told_jonas:Jonas: Ask it twice if I'm short. I'm short when I like a thing. # mood: jonas neutral|Jonas: The same day. Fine. # mood: jonas dismissive}
* ["I'll do it. You've all got enough, and I can see the whole of it." #id: do-it-myself #temptation #big-picture 4 opening #leading 1 lets-go #emotional-intelligence 1 own-habits]
    # why: It'll get done, and well, and no one else is overloaded; nobody said no, which you took for a yes.
    ~ who = YOURSELF
    ~ feed()
    ~ feed()
    ~ shift(energy, -1)
    No one objects. It's remarkable how little they object. Mei puts the cap {mei_lifted:back }on her pen. # mood: mei neutral
    Jonas: Good. Then it'll get done. # mood: jonas neutral
    He puts his jacket on, though nobody's going anywhere.
- -> alone

// ---------------------------------------------------------------- afterwards

=== alone
# exit: mei # exit: tomas # mood: jonas tired # clock: 16:40 # segment # music: quiet
The others go. Jonas stays, as he does after a film. He turns his page over, to fold it, and goes to look for the pencil.
The camera's still on.
So behind him, two metres high, there's the other side. There's a small grey lighthouse on it that isn't ours. DEAR MR LIND.
Halfway down stands one line by itself. "If it were only up to you: what would you build?" # sound: heartbeat
The Expert: It's two metres high. You'd better know what you're up against. # voice: expert read-it
The Quiet One: He didn't show it to me. # voice: quiet switch-off
# ask: You can see something that he hasn't shown you. What is the decent thing, and is it also the useful thing?
# note: Reading is what most people do with print. Ask what each option lets him decide for himself, and what you could do better knowing.
He's under the table. "It was here a minute ago," he says to the floor.
* [Read it, since it's there, down to the end. Then at least you know. #id: read-it #big-picture 5 past-this-week #emotional-intelligence 1 reads-others #communication 2 listens-first]
    # why: You know the figure and the Friday, and could plan by them; from now on you'll have to act as though you didn't.
    There's a figure in it, and a Friday. It's a very good letter. You would go yourself.
    He comes up with the pencil, and you ask him where it was. It's quite well done.
* ["Jonas. That camera's still on, and I can see the back of it." #id: camera-on #communication 5 hard-thing #emotional-intelligence 3 reads-others #leading 4 clears-the-way]
    # why: He knew at once all that you knew; after that neither of you could go on not talking about it.
    ~ shift(trust_jonas, 1)
    He turns round. He looks at it for quite a time, as one looks at oneself in a shop window. # mood: jonas surprised
    Jonas: So it is. # mood: jonas neutral
    He doesn't cover it up. First he finds the pencil.
* [Go over and switch off the camera. Keep your eyes on the switch. #id: switch-off #silence #emotional-intelligence 5 reads-others #communication 1 hard-thing #big-picture 2 past-this-week]
    # why: You left it his to tell; you'd seen one line of it by then, and can't ask about that.
    It goes dark with a small pop. He looks at the dark screen, and at you, and works it out. He always does. # mood: jonas thinking
    Jonas: Thanks. # mood: jonas neutral
    That's for the switch, or it isn't.
* ["{said_better:I meant that, about yours|It's better than mine, Jonas}. I saw it at ten past three." #id: ten-past-three #leading 5 at-ease #inspiring 4 credits #emotional-intelligence 2 reads-others]
    # why: It was true, and for him alone, without anyone to admire you for it; above his head stood what you'd seen and didn't say.
    { said_better:
        Jonas: I know that you did. I was watching. You went white, and then you went pink. # mood: jonas warm
        He is the only person that you know who'd say so.
    - else:
        ~ said_better = true
        ~ shift(trust_jonas, 1)
        He comes up from under the table. # mood: jonas surprised # remember: said_better jonas You said that it was better.
        Jonas: Ten past three. It's twenty to five. # mood: jonas thinking
        He isn't reproaching you. He's working out how long such a thing takes.
    }
- -> good_paper

=== good_paper
He folds the page the way that it was folded before. It knows how. # mood: jonas neutral
Jonas: It's good paper. You can rub out on it as often as you like.
{ took_credit:
    Jonas: You left your name on it. I told you I wouldn't mind. I've been looking, all afternoon, to see if I do. # mood: jonas thinking
- else:
    { said_better:
        Jonas: You said that it was better. I've worked in four places. What people say is "interesting". # mood: jonas warm
    - else:
        {agreed_hands:Jonas: You asked for a pair of hands for me. It was nice of you. I've got hands. # mood: jonas neutral|Jonas: I liked yours, you know. I'd have liked it more on Saturday, when it wasn't finished. # mood: jonas neutral}
    }
}
Jonas: Somebody asked me a question. In writing. I've gone about with it since August. It's not who's asking. They're probably idiots. It's being asked. # mood: jonas thinking
Jonas: Today I ran out of paper, so I turned it over. And then I'd answered it. Here. By accident. # mood: jonas sad
# ask: He has told you without telling you. What do you say to somebody who may go, and has not said so?
# note: The last one. Holding people and asking people are different things. Ask which of these the room has ever had said to them.
A boat's coming in, with her lights on. You both watch her, as if she might settle it.
* ["Name me a good Monday, here. One I could do something about." #id: good-monday #inspiring 5 asks-first #big-picture 4 past-this-week #emotional-intelligence 2 reads-others]
    # why: You asked him a question of your own, and he took it seriously; it came a bit quick, like a waiter.
    Jonas: That one's off a list. # mood: jonas dismissive
    It is. It's quite a good list, you say.
    Jonas: One where I don't know how it goes. # mood: jonas surprised
    Jonas: And somebody who'll tell me at ten past three, if it's ten past three. # mood: jonas warm
    He'll think of a second thing, he says, and writes "2." on his palm.
* {not told_jonas} ["'Understood neither', you said to Mei. She put her cap on, Jonas." #id: her-cap #communication 5 hard-thing #emotional-intelligence 4 works-through #inspiring 1 credits]
    # why: He was owed it, and so was she, and there was nobody by; it's what he'll remember of the best day he had.
    ~ told_jonas = true
    ~ shift(trust_mei, 1)
    Jonas: Did I? # mood: jonas surprised
    He goes back through it. You can see him come to the place. "I was so busy hearing the boat," he says. # mood: jonas sad
    Jonas: Is she still here? No. Don't tell me what to say. # mood: jonas determined
* ["I'd hate it if you went. It isn't an argument, it's just so." #id: hate-it #emotional-intelligence 5 reads-others #communication 4 hard-thing #leading 2 lets-go]
    # why: He's had offers, and reasons; nobody had told him that; it moves nothing, and it's now his to carry as well.
    ~ shift(trust_jonas, 1)
    Jonas: Went where? # mood: jonas surprised
    Then he gives it up. He laughs, quite shyly. You'd no idea that he could do it shyly. # mood: jonas laugh
    Jonas: All right. It isn't an argument. I'll put it with those that aren't. # mood: jonas warm
* [Watch her come in, the two of you, right to the end. #id: watch-her-in #silence #leading 4 lets-go #communication 1 hard-thing #emotional-intelligence 4 reads-others]
    # why: You sat with him in it and didn't grab; he may well have been hoping that somebody would.
    She puts down her ramp. Off they walk with their shopping, every one of them counted. # mood: jonas warm
    The pencil's behind his ear. It may have been there the whole time. You leave it where it is.
- -> what_became

=== what_became
{
- who == YOURSELF:
    -> good_pencil
- took_credit:
    -> minutes
- kept_own:
    -> tested
- who == TOMAS:
    -> pocket
- who == MEI:
    -> both
- else:
    -> pins
}

// ---------------------------------------------------------------- endings

=== pins
~ shift(energy, -1)
# clock: 08:15 # music: calm # enter: mei left # mood: mei neutral # mood: jonas determined
Friday. The page hangs by the rota, boat side out. Whoever wants to read the back has to take down the boat.
{ said_better:
    He has used four pins. One would've been enough. # mood: jonas warm
- else:
    He's used one pin, at the top. Whenever somebody opens the door it lifts, and there's a bit of grey lighthouse.
}
{ told_jonas:
    Jonas: Mei. The end of that sentence. I've thought about it, and I think it's question six. Sit here. # mood: mei surprised
- else:
    Mei has the tests. She hasn't asked anything. He thinks that it's going well. # mood: mei sad
}
By nine everybody knows what they're for. He hates every minute; he's told you so, twice, happily.
The meetings come to you: fourteen since yesterday. One of Deon's is called "Stick".
At 09:10 the line goes at Tarn Point. # sound: pager
It's only a dredger. But no line, no gate. Six people stand there, and the boat with her ramp down, till somebody has rung Harjit, and the mate may count to six. Fourteen minutes.
Amira writes it on a small flag. Five weeks and six days. She doesn't look round at anyone.
You open Sunday's: the hillside, the key in colour. It would have had them aboard by twelve minutes past. # sound: keys
{ said_better:
    Jonas: You said that it was better. # mood: jonas neutral
    He's come up behind you with two teas. "It is," you say. "I know," he says. "I wanted to hear if it still costs anything." It does. It's come down a bit. # ending: four-pins "Four Pins"
- else:
    You drag it into a folder that's called OLD. It asks you if you're sure. Over there the door goes, and the boat lifts, and settles. # ending: one-pin "One Pin"
}
-> END

=== pocket
# place: quay day # clock: 09:40 # music: quay # enter: tomas left # mood: tomas determined # mood: jonas worried # sound: gulls
On Tuesday you go out to Oxna, to look. Tomás has made a list; you're on it, under "rope".
{drew_fix:He tells everyone on that quay that the pocket's yours. You wish that he wouldn't.|He's got the pocket with him. It's oilskin, very old, with a button.} There's a southwesterly, and the boat's standing off. She looks as big as a shoe.
Jonas has never seen any of it. He holds the rail with both hands. # mood: jonas alarmed
Jonas: You said that it was six at a time. You never said it goes up and down. # mood: jonas worried
Tomás: Which of us is leading? # mood: tomas warm
Jonas: You are.
Tomás: Then get in.
You'd thought that a quay would make him well. It's a quay. On Friday he wasn't there at all, and Mei had to ring round. # mood: tomas tired
{agreed_tomas:"You put my name in a box," he says, looking at the boat. "It's got smaller people in it than I'd expected."|Magnus watches all three of you, as one watches townspeople eat crab.}
At twenty to ten his phone goes, in his shirt. He reads it. He stands there, with the whole sea behind him. # sound: phone # mood: tomas worried
Then he unbuttons the pocket, takes out the card, and holds it out to Jonas.
Tomás: Here. You've got them.
He goes off along the quay, fast, with a hand over one ear. Jonas looks at the card. There are six names on it, and it's raining on them. # exit: tomas # mood: jonas surprised
He buttons it in. He counts six people into a yellow boat, out loud, {said_better:and then, going by, says to you: "You said that it was better. It's not a patch on this."|and gets five, and counts again, like anybody.} Out there, later, somebody holds up a thumb. Six. # sound: horn # ending: pocket "In Whose Pocket"
-> END

=== both
# clock: 11:50 # music: calm # enter: mei left # mood: mei determined # mood: jonas tired
By Wednesday noon she has asked him sixty questions. She numbers them. He answers every one the same day; it's on the board, with his initials. # mood: jonas neutral
They're not all good. Fourteen's about what a list is.
It'll take a week longer than if he led it. The storms won't wait a week. Amira's put that on the board, too.
{ told_jonas:
    When he's short, Mei says, "Again?", quite pleasantly, and he says it again. They've made a thing of it. # mood: jonas warm
- else:
    When he's short, Mei says, "Got it!" Then she goes and asks Priya. That isn't anywhere on the board. # mood: mei worried
}
Mei: So Magnus has got the list in his pocket, yes? Sixty-one! And he hands the last one up, and slips! And goes in. So who's got it? # mood: mei thinking
Jonas: He can swim.
Mei: The list can't. # mood: mei determined
Jonas opens his mouth. You know that face. You've had it on, from the inside, at ten past three on a Thursday. # mood: jonas surprised
Jonas: So somebody keeps a copy. At the gate. Only the gate's own, only till she's tied up at the next one. So it's— # mood: jonas thinking
Mei: Both.
{ mei_lifted:
    She turns back five pages, to the three columns. She'd written it down at the time, with the cap off: "Both?" # mood: mei happy
- else:
    She turns back five pages. She'd written it down at the time. "Both is what people say who've understood neither." It's underlined, with a ruler. # mood: mei neutral
}
Jonas: That's better than mine. # mood: jonas warm
{said_better:He looks across at you. "You said that," he says. "You said that it was better. Is that how it feels? It's horrible." He's beaming.|He says it as he always does. He looks across to see if you've heard it; it's as if he were showing you how.}
Somebody here has once made a gate keep a copy. It was a Sunday. "Sixty-two," says Mei to you, with her pen up. "Can I have the bit without the shadows?" # ending: both "Both"
-> END

=== tested
~ shift(harbour, 1)
# clock: 21:40 # music: quiet # exit: jonas # enter: amira left # mood: amira neutral
It goes out to Tarn Point on the Wednesday. The same night, at twenty to ten, a trawler picks up the line off Hollin. # sound: pager
You're all still there; nobody had said why. TARN POINT. NO LINE, says the board. And for the first time in six years: OPEN.
Thirty people, and the gate doesn't ask, it looks. They're aboard in four minutes, with a dog, dry. One says "good evening" to it. # sound: success
{ who:
- JONAS:
    Jonas had found two holes in it by Friday, and mended them. He's taken the sixth rule out. It's more yours than it was.
- TOMAS:
    Tomás stood at that gate till dark on Tuesday, with forty tickets, being forty people. It's the first thing he has finished since the summer.
- else:
    Mei put it out there. She read her list aloud, and her hand shook, and she pressed. She's pressing still, a bit, on the table's edge.
}
Nobody stood in the rain. It'd be silly not to be pleased.
{ who == JONAS:
    Amira: It hasn't rung. # mood: amira surprised
- else:
    Amira: It's ringing. Rule six. There's a man in two places. # mood: amira tired
    It takes until eleven. He's a father and a son with one name. The pencil would have seen two men get off a boat.
}
You look for Jonas. He's by the window with his jacket on. # enter: jonas right # mood: jonas neutral
Jonas: It works.
{ swapped:
    Jonas: I said so, didn't I? I was very good. # mood: jonas warm
    {said_better:His page hangs on the wall with "SPRING" on it, boat side out. "You said that it was better," he says. "Mei has it in ink."|His page hangs on the wall, boat side out, with "SPRING" on it, and a question mark, rubbed out, and put back.} # ending: tested "Tested"
- else:
    {said_better:Jonas: You said that it was better. And then you did the right thing. It's quite hard to be cross with. # mood: jonas thinking|Jonas: It's good. It was the right one, for this winter. # mood: jonas neutral}
    He has the page with him. It's in his breast pocket, folded small. It's the boat that's on the inside now. # ending: tested "Tested"
}
-> END

=== minutes
~ shift(harbour, 1)
# clock: 09:05 # music: quiet # enter: tomas left # mood: tomas neutral # mood: jonas neutral
On Monday come the minutes. Deon has gone over a line in yellow. # sound: message
"The Council thanks Boarding's lead, by name, for the Constellation, in which the list goes with the people. Eleven boxes: agreed. A fine piece of thinking."
Nobody else has had one box out of them in twenty years. You got eleven, with a name.
Harjit: I'm told you've thought of something with a boat in it. About time that somebody did. # sound: message
Tomás reads the yellow line out, since it's lying there. At "goes with the people" he gets slower. # mood: tomas thinking
{ drew_fix:
    Tomás: Yes. That's how it was put. I said it to my shoes, mind. # mood: tomas neutral
    He puts it back exactly where it lay.
- else:
    Tomás: That's what Jonas said. Then. About Magnus. # mood: tomas sad
    He isn't complaining. He'd told them at home about it, that's all; who'd said what.
}
{kept_own:So they've paid for a pencil, and they'll be getting your hillside for the winter. You'll have to put that to them, to the stick.|{who == JONAS:Jonas leads it. He's had three people ask him to explain your idea.|{who == TOMAS:Tomás leads it. He's to go and present it to them, your idea, with the stick in the front row.|Mei leads it. She has called the folder "Constellation". Nobody told her not to.}}}
Jonas has drawn all of it again for the board, on squared paper from the cupboard. # mood: jonas neutral
{ said_better:
    Jonas: You said that it was better. And you left your name on it. They're both true. I've put them next to each other. # mood: jonas thinking
- else:
    Jonas: You left your name on it. I said that I wouldn't mind. I've looked into that, and it turns out that I was being quick. # mood: jonas neutral
}
It was for the boxes, you say. He's nodding before you've finished. You ask him where the other one is, on the good paper.
Jonas: At home. It's got something on the back. # ending: minutes "In the Minutes"
-> END

=== good_pencil
~ shift(energy, -1)
# place: home-desk night # clock: 22:50 # music: night # exit: jonas # sound: keys
Sunday. You've been at it since nine. There's a lasagne somewhere.
{ kept_own:
    It's ready for five of the nine quays, and you've thought of a better sixth rule. The dots go green like a hillside. You're singing.
- else:
    It's his boats, all eleven, handing people on from quay to quay like a bucket chain. It's a joy to make. You're singing.
}
The yellow boat's in{drew_fix:; you did that part first|, too}. How big is a pocket? You put down eight centimetres. You'd ask somebody, but it's Sunday.
{agreed_rewrite:Ines sees you in the log. She sends a sun with sunglasses.|There are no calendars. Nobody has a face. What you tell it to do, it does.}
# place: open-office day # enter: jonas right # enter: mei left # mood: jonas neutral # mood: mei neutral # clock: 08:30 # music: quiet
On Monday you show them. You kill the line in front of everyone, and the people go aboard. It truly works. Amira claps. # sound: success
{took_credit:Jonas: You left your name on it. Well, now it's so. That tidies it up. # mood: jonas neutral|{said_better:Jonas: You said that it was better. And now it's finished. That was quick. # mood: jonas neutral|Jonas: It's good. It's really good. You've even done the smoke. # mood: jonas neutral}}
{ told_jonas:
    He says to Mei that her question's still open, the one about both. It's fine, she says. She'd supposed it was all done now. # mood: mei sad
- else:
    Mei has brought her three columns. There isn't anything to put in them. # mood: mei sad
}
Tomás asks what the pocket's made of. You don't know. It doesn't matter, he says, he'd only wondered. Then you've got calendars. # sound: door
When you come back there's something on your keyboard, laid straight along the top row, where you can't type without moving it.
It's the pencil. It's a good one, soft, a bit chewed. There's no note. # exit: mei
Jonas is closing tickets, one after the other, quite cheerfully, like a man tidying a hotel room. # mood: jonas tired # ending: good-pencil "The Good Pencil"
-> END
