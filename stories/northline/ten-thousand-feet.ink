# title: Ten Thousand Feet
# author: Promoted
# summary: Six minutes, eight people, one of them asleep, and fourteen slides.
# minutes: 10
# language: en
# dimensions: big-picture, communication, prioritizing, leading, emotional-intelligence
# gauge: minutes "Minutes with the board" 0 10
# gauge: trust "The team's trust" 0 10
# gauge: harbour "The harbour's patience" 0 10
# gauge: energy "Your own energy" 0 10

INCLUDE shared/team.ink

CONST NOBODY = 0

CONST EARLY = 1
CONST WELL = 2

CONST SEEN = 1
CONST OUT = 2

CONST LESS_GATES = 1
CONST LESS_NIGHTS = 2

VAR minutes = 10
VAR carrying = false // you have a sentence of Amira's in your pocket
VAR warned = false // Ines knows that something may come
VAR table = 0 // when you had them lift their papers: one of the two above, or never
VAR vays = 0 // you have seen them, or they are out on the table
VAR heard = 0 // how much of it has gone in, 0 to 5
VAR shown = false // Amira was held up, and not asked
VAR waived = 0 // which half you let go of before they asked

-> start

/* A little more of it has gone in. */
=== function goes_in() ===
{ heard < 5:
    ~ heard = heard + 1
}

=== start
# place: open-office day # clock: 10:46 # music: calm # enter: deon left # mood: deon happy # enter: amira right # mood: amira tired
Thursday, a quarter to eleven. At eleven you have the board for ten minutes, and for the board you have fourteen slides. Deon sat up last night and improved four.
Deon: Friend. Slide nine is a feeling now.
It's a sunrise with TOGETHER on it. It isn't our water. There are palm trees.
{ open_page:
    Deon: You put it where I could read it, too. So I've put a little heart on each of mine. # mood: deon warm
- else:
    {trust <= 3:He doesn't say which the other three are, and nobody else is looking up.|He doesn't say which the other three are. He'd like you to find them, like eggs.}
}
You want two things up there: the money for the new gates, and a second pager, with somebody paid to be on the end of it, so that Amira gets her nights back.
{ kept_gates:
    Jonas: You kept the gates when they were only half. There's a whole one, now. Forty to go. # exit: deon # enter: jonas left # mood: jonas neutral
- else:
    Jonas: It's half a gate. As far as it goes it is correct. Tomás says good morning to it. # exit: deon # enter: jonas left # mood: jonas dismissive
}
{ habit >= 3:
    "Sorry, is it all right if I wish you luck?" says Mei, from behind her screen. She'd like it in writing.
}
Amira's night ended at seven. She's still here, on the edge of her desk, in a jumper with a puffin on it, knitted by someone to whom puffins had been described.
{ kept_pager:
    Amira: You kept my card up. So there's a second name, Tuesdays. It rings me up to ask me things. Sixteen nights out of twenty-eight. # mood: amira warm
- else:
    { passed_down:
        Amira: You passed it down to me, in week six. I've still got it. Nineteen nights out of twenty-eight. # mood: amira tired
    - else:
        Amira: {stood_in_door:You carried my phone away, that day. So they ring the pager|I'm not really here}. Nineteen nights out of twenty-eight. # mood: amira tired
    }
}
Amira: Only don't ask me which. About anything. Been deciding since two.
The Quiet One: I'd like her to be asleep, and I'd like her there. # voice: quiet
# ask: It is her nights that you are going to sell. What part should she have in it, and who decides that?
# note: Ask each side what Amira gets out of their answer by noon. Come back to it when the only question is asked.
# key
Upstairs they'll be pouring the coffee. She's looking at the fourteen slides as one looks at somebody else's luggage.
* ["Come up with me. Nobody else could tell them what a night is." #id: come-up #leading 5 right-person #communication 3 quiet-ones #emotional-intelligence 2 reads-others]
    # why: You took the one who knows to the people who don't; she'd been up since two, and it was not quite a question.
    ~ brought_amira = true
    Amira: Up? Carpet? In this? # mood: amira alarmed # remember: brought_amira amira You took me up there with you.
    You say that it's a good puffin. She holds it out in front of her, by the hem, to see.
* ["Give me one thing to say up there, and I'll say whose it is." #id: one-thing #communication 5 listens-first #leading 4 clears-the-way #emotional-intelligence 3 reads-others]
    # why: You got the best sentence in the building, and let her lie down; it's a different sentence in your mouth.
    ~ carrying = true
    She shuts her eyes. You think that she's gone to sleep.
    Amira: At four in the morning I'm Northline. All of it. And I wouldn't let me drive a van. # mood: amira neutral
    You write it down on the back of the feeling. When you look up, she has gone for her coat. # exit: amira
* (go_home) ["Go home, Amira. Sleep. I'll bring you down that second pager." #id: go-home #emotional-intelligence 5 reads-others #leading 2 clears-the-way #communication 2 explicit]
    # why: She needed her bed more than a carpet; you promised her a thing that isn't yours, and she takes you at your word.
    ~ shift(trust_amira, 1)
    Amira: You'll bring it down. # mood: amira surprised
    She writes it on a yellow note, with today's date. It's how she goes to sleep, these days: with things written down. # exit: amira
* (or_in_bed) ["One thing you must decide, I'm sorry: in there with me, or in bed?" #id: or-in-bed #emotional-intelligence 4 reads-others #communication 4 listens-first #leading 2 lets-go]
    # why: It was hers, and you left it with her; you also left a tired person with one more thing to decide.
    ~ starve()
    { trust_amira >= 5:
        ~ brought_amira = true
        Amira: Bed. # mood: amira tired
        Amira: But they'd look at you and see somebody who slept. Wait. I'll do my face. # mood: amira determined # remember: brought_amira amira You took me up there with you.
    - else:
        Amira: Is that a real question? Bed. # mood: amira tired
        She puts on her coat. At the door she says, "Kind, though. Only I'd have to think what to say." # exit: amira
    }
- -> lift

=== lift
~ minutes = 9
# exit: jonas # enter: ines centre # mood: ines warm # clock: 10:54
Ines has the lift. She's holding it open with her whole body, like somebody in a film about a submarine.
Ines: Ten minutes! I got you ten. Nine, they've told me nine. {brought_amira:Amira! Goodness. A bird!|Fourteen slides, lovely, that's a slide every… lovely.}
{
- agreed_zero:
    Ines: It says zero on our sheet. I'm not saying say it. I'm saying that they can read. # mood: ines worried
- agreed_three:
    Ines: It says three mornings on our sheet, and we've had two. If you say another number up there I'll have to look as though I knew it. # mood: ines neutral
- agreed_sixth:
    Ines: I've got a box on that sheet, too, remember. "Find out what I'm for." I thought I'd find out today, by the door. # mood: ines thinking
- agreed_clear >= 2:
    Ines: I've got our sheet by heart, you know. Whatever you say up there, I'll be ticking. I can't help it now. # mood: ines neutral
- else:
    Ines: Just be, you know. You know what I expect. # mood: ines warm
}
{ asked_known:
    Ines: You asked me how we would know. Mrs Marsh in the chair, she asks that too. Only she's got a pencil.
- else:
    { told_no:
        Ines: You told me no in week five. I've got quite fond of it. Only perhaps not as the first word. # mood: ines thinking
    - else:
        Ines: And do a number. They like a number. Mrs Marsh in the chair does sums.
    }
}
The Expert: She put you forward because you know. Look like it. # voice: expert which-out
# ask: Six floors with your manager. What do you need from her, and what does she need from you, before the doors open?
# note: Count how many would have talked about the slides. Ask what Ines is afraid of. Nobody has said; people will know.
Six floors. It's a slow lift. It was put in for a chairman with a bad heart.
* (when_home) ["What do they want? Not in the paper. When they go home." #id: when-home #big-picture 5 asks-why #communication 3 listens-first #emotional-intelligence 3 reads-others]
    # why: You asked about the people in front of the plan; it left four floors for everything else.
    Ines: Lunch! # mood: ines thinking
    Ines: No, wait. Mrs Marsh, she had bakeries, she wants to know what it's the price of. And the rest of them never want to open a paper again and see "Halcyon". They'd pay anything. They don't know what for.
* ["I may say something up there that isn't on any slide." #id: not-on-slides #communication 5 hard-thing #leading 2 clears-the-way #prioritizing 3 matters-most]
    # why: She won't be surprised in front of her directors; she's now got four floors to be frightened in.
    ~ warned = true
    Ines: What sort of something? # mood: ines alarmed
    You don't know yet, you say. That's why you're telling her. She watches two floors go by.
    Ines: All right. If you do, I'll stand where you can see me. # mood: ines determined
* (which_out) ["Which of the fourteen would you throw out? You know the room." #id: which-out #prioritizing 5 drops-good #leading 4 at-ease #big-picture 2 asks-why]
    # why: You asked the one who has stood there, and gained minutes; what was left is what that room is used to.
    They go on the floor of the lift, one by one. Palm trees. A pyramid. A handshake. It does you both good. # mood: ines laugh
    Ines: Keep the servers. They always nod at servers. And four, with the ninety-nine, Deon's so proud of it.
* [Stand next to her with the slides, and watch the floors go by. #id: floors-go-by #silence #emotional-intelligence 5 reads-others #communication 2 listens-first #prioritizing 1 matters-most]
    # why: She said what she has never said to anyone, and you were about to need her to be brave; not one of the fourteen got any shorter.
    At four she stops smiling, as you'd put down a bag.
    Ines: I've been coming up here for six years, and I've never once been asked anything. I stand by the door. I've got quite good at it. # mood: ines sad
    Then it's the sixth, and the doors open on two people who look as one does after news.
- -> the_door

=== the_door
~ minutes = 6
# place: boardroom day # enter: harjit left # mood: harjit neutral # enter: ines right # mood: ines neutral # music: quiet # clock: 11:04
The doors of the boardroom open, and it's Malcolm who comes out. He led you once; he does car parks now. He has got one with him, in balsa wood, and he's three minutes over.
"They're lovely," he whispers, and gives you the clicker. It's warm. "It's the left button."
"I'm afraid it'll have to be six," says Mr Frost, the secretary, most politely. He has a clock in front of him, and sets it.
{ brought_amira:
    Amira stays by the door, next to Ines, with both elbows in her hands. The carpet has taken her shoes as far as the laces. # enter: amira centre # mood: amira tired
- else:
    Ines takes up her place by the door. She does it as somebody else would take a chair.
}
Eight people. Mrs Marsh, in the chair, with a pencil. The mayor of Castle. The two ties, side by side. A woman who was a vet on Hollin, knitting. An old purser, whose lips move: he's counting how many came in.
Then somebody's nephew. It isn't the one with the app; it's a company with a lot of nephews. And at the far end the Commodore, asleep, upright, with his hand round a cup.
It's a famous table. All forty islands are let into it in pale wood, in a dark wooden sea. You'd never know. They've put their papers on it.
{ said_hour:
    Captain Harjit stands at the window, with his back to everyone. He turns his head. "You told me an hour, once, and it was an hour," he says. "Tell them six." He turns back. He's counting something, down there, under his breath.
- else:
    { said_not_known:
        Captain Harjit stands at the window, with his back to everyone. "You said that you didn't know, that Wednesday," he tells the glass. "It was a relief." He's counting something, down there, under his breath.
    - else:
        {harbour <= 3:Captain Harjit stands at the window, with his back to everyone, and to you a bit more. He's counting something, down there, under his breath.|Captain Harjit stands at the window. He'd nod to you, but he is counting something, down there, under his breath.}
    }
}
"Boarding," says Mrs Marsh. "Go on."
-> first

=== first
The Expert: Start with what only you know. They'll hear that you know it. # voice: expert eleven-boxes
# ask: Six minutes, and nobody has heard anything yet. What is the first sentence, and whose language is it in?
# note: Have somebody say each of the four aloud, standing up. Then ask the room to vote as the one who is knitting.
Seven faces, and a clock that faces you. You hadn't known how quiet carpet is.
* (eleven_boxes) ["Forty-one gates ask eleven servers, twice a second, who you are." #id: eleven-boxes #communication 1 listeners-language #big-picture 2 business-value #emotional-intelligence 3 own-habits]
    # why: It's exact, and you stood on firm ground saying it; the firm ground was yours, and they weren't on it.
    "Twice a second," says the mayor, and looks round to see if that's a lot.
    Then it stops mattering. They nod, all of them, at slightly different speeds, like boats at a mooring. It's very soothing.
* ["Week three, ten to eight, rain. Four hundred people and one march." #id: one-march #communication 5 listeners-language #big-picture 3 business-value #prioritizing 2 matters-most]
    # why: They were standing on a quay before they knew it; it took a minute, and what you want wasn't in it.
    ~ goes_in()
    "Oh, the band," says the vet. "My sister was in that."
    In the rain, you say? In the rain, says the vet, with the cello. For a moment there's someone in that room who's wet. It's a start, and it has cost you a minute.
* ["I want two things: the new gates, and one woman's nights back." #id: two-things #prioritizing 5 matters-most #communication 3 explicit #big-picture 1 asks-why]
    # why: Now they know what you came for, with five minutes left to be persuaded; nobody knows yet why they should.
    ~ goes_in()
    "Three hundred and ten thousand," reads Mrs Marsh, "and forty-eight. Thank you. It's generally on the last page." She draws a line under it.
    "And what do we get?" says one of the ties. The other one looks as if he'd been about to.
* ["Before I start, would you lift your papers? I'd like the islands." #id: lift-first #big-picture 4 zooms-out #communication 2 listeners-language #emotional-intelligence 2 reads-others]
    # why: The whole thing, at one look, before anyone had a question it could answer; it can only be lifted once.
    ~ table = EARLY
    -> too_early ->
- -> nodding

=== too_early
~ minutes = 5
Nobody has asked them that since the table was new. It takes a while: papers, spectacles, a ball of wool. # place: map day # zoom: out # music: theme # sound: gulls # segment
There they lie, pale in the dark, with the lanes between them in brass wire.
"There's us!" says the mayor. He's found Castle. He has found his street. One of the ties has an aunt on Sula; the nephew asks which one's the golf.
You'd meant to say something, here. You had thought that it would be plain when they saw it. They see their islands; they've seen them before, and they're fond of them.
# zoom: in # place: boardroom day # music: quiet
"Very nice," says Mrs Marsh, and puts her papers down again. The others do the same. The Commodore hadn't lifted his cup; nobody had liked to.
->->

=== nodding
~ minutes = 4
{ table == EARLY:
    ~ minutes = 3
}
{first.eleven_boxes:You press, and there they are, all eleven, with a great many arrows.|Then there's slide two, because you pressed, and slide two is the servers: eleven boxes and a great many arrows.} {jonas_led:Jonas took the shadows out. He said it could breathe now.|You drew every one of them.} # clock: 11:06
It's home, and you could walk about in there with your eyes shut. "So this tier's stateless," you hear someone say, "and these fail over"; and it's you, and all down the table they are nodding.
The Commodore's nodding too. He's the best of them; but he's asleep.
{took_credit:"Is this the Constellation?" says the mayor. "We read about that in the minutes. It's you that thought of it, isn't it?"|"Is one of those the cloud?" says the mayor.}
You know that nod. You've seen it through three walls of glass; you've had it in your own neck. It isn't yes. It's what people do until it's over.
The Edge: It's the only slide up here that's yours. They respect it. Stay. # voice: edge one-more-box
# ask: They are nodding. What has gone in, and how would you find out without making fools of them?
# note: Ask who has been the one nodding. What would have helped? Then look at who stays with the slide, and why.
The vet has stopped knitting. She's come to the end of a row, or of something.
* ["It's simpler than it looks. Let me take you through one box." #id: one-more-box #operations 4 system #emotional-intelligence 2 own-habits #big-picture 1 business-value]
    # why: You explained it well, better than ever before; they have learnt how a thing works that they don't have to mend.
    You do it well. You do it with a letter, and a postman. At the end of it the mayor could very nearly mend one.
    "Most clear," says Mr Frost. He has said that of everything since 1994.
* [Put the screen out. "Captain, would you open that window for me?" #id: open-window #communication 5 listeners-language #operations 2 system #prioritizing 2 matters-most]
    # why: They heard the thing itself, and it wasn't in your paper; what it has to do with gates they had to take on trust.
    ~ goes_in()
    The rain comes in; and, six floors down, a voice like a kind aunt's. "This gate is now closed. This gate is now closed." A child says something to it. It says it again. # sound: gulls
    "Is that ours?" says one of the ties. He's been on this board four years.
* ["I'll stop there. What did you take all that to mean?" #id: stop-there #emotional-intelligence 4 own-habits #communication 4 listens-first #big-picture 2 business-value]
    # why: Nobody had taken it to mean anything, and it was you who said so first; it's a hard silence to have bought.
    There's a pause, in which several of them look at the mayor.
    "Computers," says the mayor.
    "That it's old," says the purser, "and that you made it, and you're fond of it. And that somebody has to be awake." It's the best summary you have ever heard. # mood: ines surprised
    ~ goes_in()
* {table == NOBODY} ["There's a better slide than this. You've got your papers on it." #id: better-slide #big-picture 5 zooms-out #communication 3 listeners-language #prioritizing 2 matters-most]
    # why: You left the one thing you knew by heart, and went up; it cost a minute, and what came of it wasn't about servers.
    ~ table = WELL
    -> papers ->
* {table != NOBODY} ["{lift.which_out:Three|Eleven} more of these. You can read. Ask me what you'd like." #id: you-can-read #prioritizing 5 drops-good #communication 3 listens-first #emotional-intelligence 3 own-habits]
    # why: You let eleven good slides lie, and Deon's palm trees; you also let go of the wheel.
    ~ goes_in()
    You lay the clicker down on the table, somewhere north of Grissay. # mood: ines alarmed
    Mrs Marsh takes off her glasses, and looks to see who it is that's talking.
- { table == WELL:
    -> do_we_stop
}
-> smile

// ---------------------------------------------------------------- under the papers

=== papers
They lift them: papers, cups, spectacles, a ball of wool. It's dark wood underneath, and darker where no elbows have been. # place: map day # zoom: out # music: theme # sound: gulls # segment
Forty islands in pale wood, and the lanes between in brass wire. From here you couldn't find a server with a pin.
In everybody's papers there's a page 61, the winter timetable, "for noting". The purser has it in one hand, and goes from island to island with the other, as he'd have gone round the cabins.
"Thirty-eight," he says. "There's two that nothing goes to."
They're down by Skerrow, under the Commodore's cup. The purser takes the old man's hand off it, one finger at a time, like something that has been lent, and lifts the cup.
Two crumbs of pale wood, with a wet ring round them. The Vays. A hundred and thirty-one people; there were a good many more, until there was a rule about gates. It's two lines long, and you wrote them.
With so few, says the licence, an island needn't have a boat in winter. And slide four says: ON TIME, 97. FROM DECEMBER, 99. In the night, you'd wondered where Deon had found the two.
An island with no boat is never late. # sound: heartbeat
The Commodore is awake. He's looking down, at the wet ring, with very blue eyes.
"Where are we?" he says.
"The Vays, sir," says the purser.
"Ah," says the Commodore. "Do we stop?"
# zoom: in # place: boardroom day # music: quiet
->->

=== do_we_stop
~ vays = SEEN
~ minutes = 3
{ december:
    ~ minutes = 2
}
Nobody has put their papers down. At the window the counting has stopped. # clock: 11:07 # mood: harjit sad
He signed page 61. You can see the signature from where you are. It's small, for him.
The Quiet One: I did come up here for something. I had it in the lift. # voice: quiet
# ask: You all know something now that nobody has said. Whose is it to say, and what does it do to the one at the window?
# note: Three minutes are left, and the money hasn't been mentioned. Ask whether that is a mistake. Let them disagree.
# key
The Commodore looks round the table, politely, from face to face. He'd only like to know if he ought to get his coat.
* (yours_to_answer) ["Captain? It's yours to answer, I think, if you would like to." #id: yours-to-answer #leading 4 at-ease #emotional-intelligence 4 reads-others #prioritizing 2 matters-most]
    # why: He got to say it himself, and on his feet; he hadn't come up here to say it.
    ~ vays = OUT
    ~ shift(harbour, 1)
    For the length of a tide he says nothing.
    Harjit: No, sir. Not from December. I'd one relief boat and three places for it. I signed it on a Sunday, so as not to see anyone. # mood: harjit sad
    "Ah," says the Commodore, kindly. "I had one of those."
* ["Not from December, sir. That's where the ninety-nine comes from." #id: not-from-december #communication 5 hard-thing #big-picture 4 business-value #emotional-intelligence 1 reads-others]
    # why: It was true and short and it couldn't be noted any more; a man who hadn't been warned heard it with his back to you.
    ~ vays = OUT
    ~ named_vays = true
    ~ shift(harbour, -2)
    "We stop going," you say, "and then we're never late." Seven heads turn, not to you. They turn to the window. # mood: harjit cold
    Harjit: I signed it. I can read my own hand. # remember: named_vays harjit You named the Vays, with me standing there.
    He says it to the glass. It leaves a patch of breath there, the size of a plate, which takes a while to go.
* (who_answers) [Let it be quiet. He asked all of you; see who it is that answers. #id: who-answers #silence #emotional-intelligence 5 reads-others #leading 3 lets-go #communication 2 hard-thing]
    # why: It left the door open for whoever could bear to go through; it was you who had it open, and a minute went.
    { harbour >= 6:
        ~ vays = OUT
        It's a long silence. The wool has rolled to Sula.
        Harjit: No, sir. We don't. # mood: harjit sad
        Harjit: They were two hundred and six, and then they weren't enough. I'd one relief boat. I signed it.
    - else:
        It's a long silence. Harjit's shoulders go up, and stay up, and come down.
        "We'll come to that at item six, Commodore," says Mr Frost, most politely; and he makes a note, so that it shall have been dealt with. The papers go back. The cup goes back, a bit to the left.
        Harjit: You'd the whole table clear. # mood: harjit cold
        It's to the glass, and not loud. There's nobody else that he could mean.
    }
* ["Slide four's wrong, then. I'd like to take the ninety-nine off it." #id: take-it-off #prioritizing 4 drops-good #communication 3 explicit #big-picture 3 business-value]
    # why: You took back a number that flattered you, in front of those it was for; they heard a correction, and nothing else.
    Mrs Marsh makes a small neat line through it. "Ninety-seven. That's handsome of you," she says. "One doesn't often get them back."
    She doesn't ask where the two had come from. Under the Commodore's cup they're quite dry. # mood: harjit thinking
- { december:
    -> only_question
}
-> smile

// ---------------------------------------------------------------- the nephew, 11:08

=== smile
~ minutes = 3
{ table != NOBODY:
    ~ minutes = 2
}
{ vays == OUT:
    Into this, somebody clears his throat. It's the nephew. # clock: 11:08
    "I realise that it's perhaps not the moment," he says. "Only, is it smiling yet?"
- else:
    The nephew has had his hand up, a little, for some time. # clock: 11:08
    "Might I ask? Is it smiling yet?"
}
Smile to Board, that is. You look at the gate, you smile, and it opens. There has been a demonstration. He was at it. He has asked about it at every meeting since, and he always puts his hand up first.
{ agreed_not:
    In Ines's drawer there's a sheet, and on it, in pencil, it says that Boarding won't build it. The pencil's yours.
}
{ dropped_smile:
    Deon, you know, is on the stairs with his telephone. "You took Smile down, and told me so to my face," he'd said this morning. "I've told everyone but him. You haven't seen his face."
- else:
    He has a very good smile. Somebody must have told him so, once.
}
# ask: A small thing from somebody with a vote. It can have one sentence or one minute: what is it worth?
# note: Ask for the kindest no in the room. Then ask what anybody here knows about the nephew, and how they would find out.
Mrs Marsh looks at the clock, and not at him. It's clear that she has done it before.
* ["No. It would take four weeks of the people who do the gates." #id: four-weeks #prioritizing 5 says-no #leading 2 clears-the-way #emotional-intelligence 2 reads-others]
    # why: A no with its reason, in under five seconds; he had waited three meetings for it.
    "Right," says the nephew. "Right. No, of course." He puts the top back on his pen. He'd brought it specially.
    Mrs Marsh gives you a look that's very nearly friendly.
* (in_spring) ["In spring, on the new gates. You could be the first one through." #id: in-spring #big-picture 3 opening #emotional-intelligence 4 reads-others #prioritizing 1 says-no]
    # why: It made him happy, and got you his hand; you've just promised four weeks of somebody's spring.
    "I could? Me?" says the nephew. He writes it down, with the year.
    One of the ties writes it down as well. There's nothing up here that doesn't get written down.
    ~ goes_in()
* ["What is it that you like about it? I've never once asked." #id: what-you-like #big-picture 4 asks-why #communication 5 listens-first #prioritizing 2 matters-most]
    # why: You got the reason under the gadget, and he'd never been asked; it cost half a minute of three.
    "Well," says the nephew. "I go out to Sula at weekends. And nobody says anything, do they, when one gets on? It beeps. I thought that it'd be nice if something was pleased."
    The knitting has stopped. "That was a man on a ramp, in my day," says the purser. "He was called Bob."
* ["Deon will show you after lunch. It's his, and he'd be delighted." #id: deon-will #leading 4 right-person #prioritizing 4 matters-most #communication 2 explicit]
    # why: You sent him to the one who loves it, and kept your minutes; neither of them has been told no.
    "Delighted," says the nephew, to see how it sounds.
    It's neat, and it's out of the room in six seconds. On the stairs somebody's afternoon has just gone.
- { table == WELL:
    -> whose
}
-> december

// ---------------------------------------------------------------- the purser, 11:08

=== december
"I've one," says the purser. He has your slides on paper, and he's been through them with a thumb, like tickets. "Number four."
ON TIME, 97, it says. FROM DECEMBER, 99. It's one of those that Deon improved. There's a little boat on it, with a rosette.
"What happens in December?" says the purser.
You look at it. In the night you'd wondered about it yourself, for about as long as it takes to turn over.
The Expert: It's your slide. You can't not know your own slide. # voice: expert calmer-loading
# ask: It is on your own slide, and you do not know. What does each answer cost now, and what does it cost in December?
# note: Nearly everybody has been here. Ask who gave the second kind of answer, and when it came back.
One of the ties has gone back a page, to the money. At the window Harjit has got to some number or other, and stays on it.
* ["I don't know. I put it before you, and never asked myself." #id: never-asked #communication 5 hard-thing #leading 4 at-ease #big-picture 2 asks-why]
    # why: It was true, and it cost you a little of everything else you'd said; no one in there looked any further.
    { said_not_known:
        Harjit has turned his head at "don't know". He turns it back, before you can see what it was going to do. # mood: harjit thinking
    - else:
        The purser nods. It's another sort of nod. "No more do I," he says. "I'll go on asking, then." # mood: ines worried
    }
    Mrs Marsh crosses out the ninety-nine. It's quite a soft pencil. You can hear it all the same.
* (calmer_loading) ["Seasonal, I'd think. Fewer sailings. I'll look it up and write to you." #id: calmer-loading #prioritizing 4 matters-most #emotional-intelligence 3 own-habits #communication 1 hard-thing]
    # why: It kept you to your minutes, and you did mean to look; you heard yourself find it out while you were saying it.
    "Fewer sailings," says the purser. He turns the page over, and looks at the back of it. # mood: harjit cold
    They're nodding, though. It went in like a coin. You've no idea what it'll come out as.
* ["You'll know that better than I do, Captain. What happens in December?" #id: do-you-know #big-picture 4 asks-why #leading 3 right-person #emotional-intelligence 1 reads-others]
    # why: You asked the one who knew, and didn't guess; you asked his back, in front of his directors, and it flinched.
    ~ vays = SEEN
    ~ shift(harbour, -1)
    Harjit: There's two fewer places to be late at. # mood: harjit sad
    "The Vays," says the purser, who's at page 61. "Ah." He takes his thumb off the page. The mayor's already asking if there'll be a boat for the lights at Castle.
    So that's your ninety-nine. A hundred and thirty-one people, with no boat until March. There were a good many more, till there was a rule about gates. It's two lines long, and you wrote them.
* {table == NOBODY} ["May I show you all? It's underneath what you are reading from." #id: underneath #big-picture 5 zooms-out #communication 3 listeners-language #prioritizing 1 matters-most]
    # why: You didn't know, so you went and looked, with all of them; it was a minute, out of three, with nothing in your hand.
    ~ table = WELL
    -> papers ->
- { table == WELL:
    -> do_we_stop
}
-> whose

// ---------------------------------------------------------------- a tie, 11:09: there is no time for this where the papers were lifted late

=== whose
"This new gate," says one of the ties. "Is that your own idea? One likes to know whom one is paying." # clock: 11:09
{ took_credit:
    "It's in the minutes," says the other. "The Council thanked Boarding's lead by name." They both look at you in quite a new way.
    You hear Jonas, on the Monday: "You left your name on it."
- else:
    {said_better:"You said that it was better," Jonas had told you, in front of the fridge, quite lately. "I still go over it."|The other one has his pen out. Somebody's name is about to be written down up here, and stay.}
}
# ask: They want one name. Who gets something out of each answer, and who finds out about it?
# note: Naming people upwards is a gift, and a risk to them. Ask whether anyone present has been named when they'd rather not.
Ines, by the door, is looking at her shoes. She was named in here once, for boats that were never late; there was a cake. Jonas says that he doesn't collect names.
* (jonas_linds) ["{kept_own:This winter's is mine. Spring's is Jonas Lind's, and it's better.|Jonas Lind's. And Tomás Rivera built the {kept_gates:one|half} that's standing.}" #id: jonas-linds #inspiring 5 credits #leading 4 right-person #emotional-intelligence 2 reads-others]
    # why: The one who'd earned it is written down upstairs; nobody has asked him if he would like to be.
    ~ shift(trust_jonas, 1)
    "Lind," writes the tie. "And is he tied to us, Mr Lind? Is he well paid?"
    You hadn't thought of that end of it. He underlines the name twice. It's possible that you have just done Jonas some good, or somebody else some.
* ["Put me, till it works. Then I'll bring you the ones who made it." #id: mine-if-not #communication 4 explicit #emotional-intelligence 4 reads-others #leading 2 clears-the-way]
    # why: You put yourself in front of your people, where the weather is; it's also where one is seen.
    "Ha," says one of the ties, warmly. "They all have that one," says the purser, to his hands.
    What the tie writes down is your name. If it works, you'll be telling people for years that you'd meant theirs.
* ["There are six people in that gate. Come down; they'll show you." #id: come-down #big-picture 4 opening #communication 3 listeners-language #prioritizing 2 matters-most]
    # why: It offered them the thing itself, and your people their faces; somebody now has a board to tidy up for.
    "Down?" say the ties.
    "I should like that," says the vet. "I'd like to see {kept_gates:one with nobody in it|a half one}." She's the only one who gets out her diary. # mood: ines surprised
    ~ goes_in()
* ["May we leave whose it is? There are two minutes, and it's raining." #id: and-its-raining #prioritizing 5 matters-most #big-picture 1 opening #inspiring 1 credits]
    # why: You kept to what you had come for; the one question about a person went by without a name in it.
    "Quite right," says Mrs Marsh. The tie puts his cap on his pen.
    Down there, on the third floor, somebody will ask if it came up. It came up.
- -> only_question

// ---------------------------------------------------------------- the only question, 11:10

=== only_question
~ minutes = 2
The vet lays down her knitting. Mr Frost, who has seen it before, puts down his pen. # clock: 11:10 # music: quiet
She asks one a meeting. Ines told you about it once, as one mentions a loose stair. She looks as if she were standing at a gate of her own, with something lying down behind it.
"What does it cost us," she says, "if we do nothing?"
It isn't on any of the fourteen. Slide eleven comes nearest; but Deon has improved it, and now it's a tree.
# ask: "What does it cost us if we do nothing?" Who in the room is best placed to answer, and in what coin?
# note: Let people answer it aloud for their own work before they vote. Most will find it takes longer than two minutes.
# key
With a beast, it's simply the first thing one asks.
Of Amira's nights they've heard a price, at the most.
* (would_you_like) {brought_amira} ["Amira, would you like to answer that one? You don't have to." #id: would-you-like #leading 5 right-person #communication 4 quiet-ones #prioritizing 2 matters-most]
    # why: You gave the only question to the one it's about; it was her two minutes then, and no longer yours.
    ~ goes_in()
    ~ shift(trust_amira, 2)
    ~ starve()
    -> van ->
* {brought_amira} ["Her. {kept_pager:Sixteen|Nineteen} nights in twenty-eight. That's Amira Haddad, by the door." #id: by-the-door #prioritizing 4 protects-people #communication 3 listeners-language #leading 1 right-person]
    # why: It put a face to it, and they all looked, which is what you'd wanted; nobody had asked the face.
    ~ shown = true
    ~ goes_in()
    ~ shift(trust_amira, -2)
    They all turn round and look at her. They look for quite some time. Amira looks at the ferry under its glass. # mood: amira worried
    "So when they go red at night," says the mayor, "it's this lady who is on?" He only wants to get it right. "Then it was you, was it, that time with the band?"
    It's a perfectly natural question. She opens her mouth to say yes; because it was.
* (given_a_sentence) {carrying} ["Somebody gave me a sentence for that. She's the one who's awake." #id: given-a-sentence #leading 4 right-person #communication 5 quiet-ones #prioritizing 2 matters-most]
    # why: You said it, and said whose it was, and got out of its way; it had been truer on the edge of a desk.
    ~ goes_in()
    ~ shift(trust_amira, 1)
    You have to find it, on the back of the sunrise. "At four in the morning I'm Northline. All of it. And I wouldn't let me drive a van."
    "Who says so?" says the vet. Amira Haddad, you say. She's asleep. At least you hope so. Somebody writes down "van". # mood: ines sad
* {not brought_amira and not carrying} ["Nothing that you would notice from up here. Somebody downstairs would." #id: from-up-here #communication 5 hard-thing #big-picture 3 past-this-week #prioritizing 2 matters-most]
    # why: It was as near as you could get to the truth; it's also the best reason anyone has given them for doing nothing.
    "Ah," says Mrs Marsh, and stops writing.
    "No," says the vet. "Go on. One doesn't, with the ones that lie quiet. Who'd notice it, then?" So you tell her: it's got a name, and a jumper. It takes what's left of the two minutes.
    ~ goes_in()
* ["In refunds, two hundred thousand a year. Two years, and it's paid." #id: in-refunds #big-picture 3 business-value #prioritizing 4 matters-most #communication 3 listeners-language]
    # why: It's true, and in the coin of the house, and she could add it up; it was the answer to another question.
    Mrs Marsh writes it down, and the ties do. It's a real number; Priya got it out of four years of apologies.
    "That's what it costs when it breaks," says the vet. "I'd asked about the other thing." But she takes up her needles.
* (what_counting) {vays == NOBODY} ["I'd like to know that, too. Captain, what are you counting there?" #id: what-counting #leading 4 at-ease #big-picture 4 asks-why #prioritizing 1 protects-people]
    # why: You didn't know, and somebody there did, and you had noticed; the nights you'd come about were never mentioned.
    ~ goes_in()
    ~ shift(harbour, 1)
    Harjit: {agreed_pier:Them that are left. You put it on a sheet, in week five, and I can't leave off|Them that are left}. She's lying there with her ramp down, and the gate's been shut ten minutes before she goes, by the rule. # mood: harjit sad
    Harjit: Twenty-two. Since this one came in and said good morning.
    "In the rain?" says the vet. In the rain, says Harjit. It's your rule. You wrote it. You hadn't ever seen it from this side of the glass.
* (hut_and_a_man) {vays != NOBODY} ["The Vays. Old gates want a hut and a man each, so we stop going." #id: hut-and-a-man #big-picture 5 opening #communication 4 listeners-language #prioritizing 1 protects-people]
    # why: You saw what the money could be for, and nobody had put that on a list; the nights that you'd come about weren't in it.
    -> hut ->
- -> the_number

=== van
Amira hasn't got her elbows any more. She doesn't know where to put her hands, so she puts them in the puffin. # mood: amira worried
Amira: At four in the morning I'm Northline. All of it. You're asleep, and so you should be. It's forty islands, and me. # mood: amira tired
Amira: And I wouldn't let me drive a van. # mood: amira neutral
That's all. Nobody nods. One of the ties opens his mouth, and the other puts a hand on his sleeve.
"Is that a puffin?" says the vet, after a bit.
Amira: So I was told. # mood: amira warm
Mrs Marsh has her pencil over her paper, and hasn't written anything. There's no column for a van.
->->

=== hut
~ goes_in()
{ vays == SEEN and not named_vays:
    ~ named_vays = true
    ~ vays = OUT
    ~ shift(harbour, -1)
    "Page 61," you say. "They've no boat from December; that's what the ninety-nine is." You say the rest of it fast: the hut, the line on the sea bed, a man in each, for nine passengers. # mood: harjit cold # remember: named_vays harjit You named the Vays, with me standing there.
- else:
    {do_we_stop.yours_to_answer or do_we_stop.who_answers:He's said it himself; it makes it easier, and not much.|You've named them once, and it's worse the second time.} A hut, you say, a line on the sea bed, and a man, at either end, for nine passengers. It's not the boat that's dear.
}
The new ones hang on a rope. They don't need asking. You've told people that for five weeks, and never thought what it was for.
Harjit: Without the two huts? # mood: harjit thinking
You can hear him doing it, under his breath. He'd done it before, one Sunday, with the huts in.
->->

// ---------------------------------------------------------------- the chair, 11:11

=== the_number
~ minutes = 1
"I see," says Mrs Marsh. She has drawn a box at the foot of her paper, about the size of a stamp, and holds her pencil over it. # clock: 11:11 # sound: heartbeat
"So I find you all this, which I haven't got. And what can I put in here? A number, please. And by when."
You could post something in a box like that. One of the ties mouths it to you, in a friendly way, with his lips pushed out: nought.
{ told_no and not asked_known:
    By the door, Ines has gone quite still. "You told me no in week five," she'd said, in the lift.
- else:
    {agreed_three:By the door, Ines holds up three fingers, low down, against her skirt, where only you can see them.|By the door, Ines is looking at the box as well. She has signed a thing or two like it.}
}
The Expert: Somebody who knew what they were doing would have a number. # voice: expert not-one
# ask: A box, a pencil, a deadline. What can you truthfully put in it, and what will people do to make it come true?
# note: Have them say what the team would do differently on the Monday after each of the four. That is the measure.
# key
It's quiet enough to hear the Commodore's breath go in{do_we_stop:. He's awake; he's waiting as well|, and, after a time, out}.
* ["Nought. After Easter there's no red quay. Not a single one." #id: not-one #emotional-intelligence 4 reads-others #prioritizing 3 matters-most #communication 1 hard-thing]
    # why: You saw what she needed, and gave it to her, and it won the room; you can't keep it, and it has your name on.
    ~ board_number = true
    "Nought," says Mrs Marsh, and draws one. She goes round it twice. "Mr Clarke had one on a slide, in the autumn. {agreed_zero:I did wonder who was behind it|And then it went away again. I've missed it}." # mood: ines alarmed
    All along the table there's a sound like a bus kneeling.
* ["Three red mornings a season. At the fourth I'm up here, unasked." #id: at-the-fourth #communication 4 explicit #prioritizing 4 matters-most #big-picture 1 asks-why]
    # why: She can count it, and you can keep it, and it's plain what happens if you don't; it says nothing of what it's for.
    ~ goes_in()
    "Three," says Mrs Marsh. She looks at it, in its box, without love. "And you'd come by yourself?"
    By the stairs, you say.
* ["What would you do with it, once you had it in the box?" #id: once-you-had-it #communication 5 listens-first #big-picture 4 asks-why #prioritizing 1 matters-most]
    # why: You asked why and didn't defend anything; it was the last minute, and it was spent on her box and not on yours.
    "Do with it? I'd put it in the annual report. They print it in blue." The pencil stays where it is. "I'd have it to say," says Mrs Marsh, more slowly, "if somebody rang."
    She'd been in the chair for nine days when the widow of the Halcyon's captain rang. That's not in the annual report. She leaves the box as it is. # mood: ines surprised
    ~ goes_in()
* ["{vays == OUT:A hundred and thirty-one, on the Vays. If it's fewer by spring, ask me why.|None. I could make any number come true, the wrong way round.}" #id: any-number #big-picture 5 business-value #leading 3 asks-outcomes #emotional-intelligence 2 reads-others]
    # why: You knew what a number does to those who have to keep it; she had only wanted something to hold.
    { vays == OUT:
        "That isn't gates," says Mrs Marsh.
        It's who's at the other end of one, you say. She writes it down. It doesn't fit in the box. She has to go over the edge. # mood: harjit thinking
    - else:
        Once, you say, Boarding promised ninety-eight. It came true. You could tell her how.
        "Another time," says Mrs Marsh. She draws a line through the box, corner to corner, with care. # mood: ines worried
    }
- -> sums

=== sums
Now she does the sum. # segment
She does it as bakers do, on the back, in columns. She carries something. Mr Frost's clock has a second hand, and you can hear it get stuck, a little, at the nine. # sound: heartbeat
{lift.when_home:She'll be working out what it's the price of, you think. How many loaves that is. How many ramps.|There are two columns, one for gates, and one for nights. She seems to be dividing them by something.}
The Fixer: Say you'll take half the nights yourself. It's off the bill, and done. # voice: fixer half-the-nights
# ask: The chair is doing sums and has asked nothing. What is the silence for, and who is it that can't bear it?
# note: Keep quiet yourself for a full twenty seconds here, before the vote. Then ask who has just thought of something to say.
From here it looks as if she's dividing by one winter. A gate lasts for twelve. It's hard to read, upside down.
It's been twenty seconds. You've forty left, and nobody's using them.
* [Say nothing. It may come out wrong, and it's the last you've got. #id: her-sum #silence #emotional-intelligence 5 own-habits #communication 3 listens-first #prioritizing 5 says-no]
    # why: She got to the end of her own thought, and you'd sold nothing off to get her there; it was the last of your minutes, and you weren't in it.
    ~ starve()
    ~ goes_in()
    Thirty seconds. Forty. The purser is smiling at his hands. He's sold tickets all his life; he knows who it is that speaks first.
    Mrs Marsh puts down the pencil.
* ["If it can only be one, then the nights. The gates can wait." #id: then-the-nights #prioritizing 5 drops-good #leading 4 clears-the-way #big-picture 2 past-this-week]
    # why: You said which half matters, and to whom; she hadn't asked you to choose, and it saved her the dearer of the two.
    ~ waived = LESS_GATES
    "Oh," says Mrs Marsh. "Can they?" She rubs out most of a column.
    It's the mildest rubber in the world. It takes her a good long time.
* ["Leave out the pager. I'll take half of those nights on myself." #id: half-the-nights #temptation #big-picture 3 past-this-week #emotional-intelligence 1 own-habits #leading 1 lets-go]
    # why: It truly got the gates through, and Amira will sleep; the second name on the rota is that of the one who leads it.
    ~ waived = LESS_NIGHTS
    ~ feed()
    ~ feed()
    "Would you?" says Mrs Marsh. Something comes into her face that hadn't been there for the tree. "Yourself? That's what I call a lead." # mood: ines worried
    The column with the nights goes out, in a single stroke. # sound: setback
* ["What are you dividing it by? I might have the figure here." #id: dividing-by #communication 5 listens-first #leading 3 clears-the-way #prioritizing 3 matters-most]
    # why: You met her where she was, and were of use; she'd nearly got there by herself.
    "Cups of tea," says Mrs Marsh. "I always do it in cups of tea. How many do we sell, on the boats?"
    The purser knows. He knows it by the winter. It comes out at three and a half cups, per head, per year. "Well, that's not a gate," says the vet. "That's Sunday."
    ~ goes_in()
- -> rise

=== rise
~ minutes = 0
"Six minutes," says Mr Frost, with real regret. # clock: 11:13
{
- board_number:
    -> round_number
- waived == LESS_NIGHTS:
    -> every_other
- shown:
    -> by_the_door
- waived == LESS_GATES:
    -> half
- vays == OUT and heard >= 4:
    -> one_item
- vays == OUT:
    -> january
- heard >= 3:
    -> for_noting
- else:
    -> half
}

// ---------------------------------------------------------------- what they say of it downstairs

=== amira_says
# exit: ines # exit: harjit # place: open-office day # enter: amira left # mood: amira neutral # music: calm
{
- only_question.would_you_like:
    Amira: You took me up there with you. And then: you don't have to. Couldn't have, without that. # mood: amira warm
- shown:
    Amira: You took me up there with you. Now the mayor knows which one I am. He was kind. They're all so kind. # mood: amira sad
- brought_amira:
    Amira: You took me up there with you. Stood on a carpet. Nobody asked me a thing. Had a sentence, too. A good one. # mood: amira tired
- only_question.given_a_sentence:
    She hadn't slept. She's back, with a pillow's crease in her cheek. "Did you say the van?" she says. "Did you say it was me?" You say that they wrote it down. # mood: amira surprised
- carrying:
    She hadn't slept. She's back, with a pillow's crease in her cheek. "Did you say the van?" You look for the sunrise, in your papers, so as not to look up. # mood: amira tired
- start.go_home:
    She's back by two, with a pillow's crease in her cheek, and a yellow note, with today's date on it. She lays it in front of you, the right way up for you to read. # mood: amira neutral
- else:
    She's back by two, with a pillow's crease in her cheek. "Well?" she says. "I dreamt it was a Tuesday." # mood: amira neutral
}
{ smile.in_spring:
    {dropped_smile:"He rang me, friend," says Deon, from the next desk. "It's alive! I did a whole funeral for it. There were slides. Do I send flowers back?"|"He rang me, friend," says Deon, from the next desk. "Spring! He's told his mother, I've told mine. Who's building it?"}
}
->->

// ---------------------------------------------------------------- endings

=== round_number
~ board_yes = true
~ shift(harbour, -1)
"All those in favour?" Up they go: the mayor, the vet, a tie and a tie. The purser puts up his own hand, and then, since he's sitting next to it, the Commodore's. # sound: success
{ waived != 0:
    "And put back what you took out," says Mrs Marsh to her pencil. "For a nought, I'll find it."
}
You've got all of it, the gates and the nights, for six minutes and a nought, and Mr Frost rules a line under it in the book.
{ vays == OUT:
    "And item six?" says Mr Frost. "For spring," says Mrs Marsh, looking at her nought. "Let's not spoil it. We'll look at those two in spring."
- else:
    "Item six, winter timetable, for noting," says Mr Frost. "Noted." It takes four seconds.
}
In the lift Ines holds on to the rail. # exit: harjit # mood: ines tired
{ agreed_three:
    Ines: It says three on our sheet. I'm to do your last review off that sheet. Which of you do I ask?
- else:
    { told_no:
        Ines: You told me no in week five. I'd got it by heart. I was going to say it to somebody, one day. # mood: ines sad
    - else:
        {agreed_zero:Ines: It's on our sheet, too. I'd been hoping that we might both forget it.|Ines: They'll ring me. On the first of each month, Mr Frost will ring me, to hear me say it.}
    }
}
Downstairs they cheer, and then somebody asks what it was that won it. You say it quite quickly. # place: open-office day # exit: ines # enter: amira left # mood: amira surprised # enter: harjit right # mood: harjit tired
Amira: {brought_amira:You took me up there with you. I heard it. I thought, well, so that's what we don't write down, from Easter.|Nought. So when Lunn goes red for a seal, at low water, which of us didn't see it?}
Nobody has an answer. Harjit has come down with you. He doesn't, as a rule.
{ named_vays:
    Harjit: You named the Vays, with me standing there. I'd have said that you were somebody who counts. And then you gave her that. # mood: harjit cold
- else:
    Harjit: Twenty years, and I've never met a nought. No. I tell a lie. # mood: harjit sad
}
Harjit: There's the one sure way to have no late boats. You stop going. I've just signed it for two islands. # ending: round-number "A Round Number"
-> END

=== by_the_door
~ shift(trust_amira, -1)
~ shift(trust, -1)
The nights go through at once. Nobody even says "in favour". "For the lady," says Mrs Marsh; "I think that's the least that we can do." The gates will be looked at in spring. # mood: amira sad
The mayor starts to clap. He's a kind man. All of them clap, turned round in their chairs; and the nephew stands up.
Amira thanks them. She says that it's her job. She says it to the ferry, under its glass.
In the lift it's four, and three, and two. # exit: harjit # exit: ines
Amira: It was me. The time with the band. Up since three. Saw the first one go red, and thought: after my tea. # mood: amira tired
You say that anyone would have. It's in the log; she had written it there herself. Nobody had ever minded.
Amira: No. But now it's in a book. # mood: amira neutral
{ start.or_in_bed:
    Amira: You asked would I sooner be in bed. I keep thinking, that was a real question. And then you took me up there with you, and it wasn't.
- else:
    Amira: You took me up there with you. Thought somebody was going to ask me something.
}
# place: open-office day # music: quiet
Somebody's going to be found for it, for money, from Monday. She'll have her nights back, every other week. It's what you went up there for. You've got it; it's on paper. # enter: jonas right # mood: jonas neutral
{ named_vays:
    Harjit rings, from the sixth floor, about something else. "You named the Vays, with me standing there," he says. "And her. It was a morning for it." # sound: phone
- else:
    Harjit rings, from the sixth floor. "I'd twenty-two left on the quay, while you talked," he says. "I'd thought that I might get asked. Then I saw what it's like." # sound: phone
}
Jonas asks how it was.
She's taking off the jumper. She does it carefully, over her head, so that for a while it's only the puffin that looks at you. "High," she says. # ending: by-the-door "By the Door"
-> END

=== every_other
~ shift(energy, -3)
"Carried," says Mrs Marsh, and you've got your gates, all of them. She comes round the table to shake your hand, as she must have shaken hands in the bakery, with both of hers. # sound: success
-> amira_says ->
She hears the rest of it. She looks at you for some time, as one looks at a person who has got into one's bed to warm it. # mood: amira thinking
Amira: You. Every other night. # mood: amira surprised
{ took_watch:
    Amira: You took my four o'clock, that time. You were awful the next day. It was lovely of you. You were awful.
- else:
    Amira: It was to be somebody who goes home at seven. That was the point of them.
}
It truly works. On Friday she sleeps for thirteen hours. She comes in with a face that you'd forgotten, and hums. The gates are ordered. Jonas says the word "crane" several times a day. # mood: amira happy
{ vays == OUT:
    And page 61's been sent back to the captain, with a query. He rings you about it. {named_vays:"You named the Vays, with me standing there," he says. "So I'll want you for the sum. At four, say. You'll be up."|"May I ask you a thing, at four? Since you'll be up."} # sound: phone
}
# place: home-desk night # exit: amira # clock: 04:00 # sound: pager
Monday, at four in the morning, you're Northline. All of it. Forty islands are asleep, and it's Oxna. You're good at it. It takes a quarter of an hour.
At 07:40 you've got Tomás, in the small room. He's brought two coffees. He is saying something, and you can hear that it's important by how he has put down the cup.
{carrying or only_question.would_you_like:"And I wouldn't let me drive a van," somebody has said.|You wouldn't, you think, let this person drive a van.} You're nodding. You can feel yourself do it: slowly, at a mooring. # ending: every-other "Every Other Night"
-> END

=== half
{ waived == LESS_GATES:
    "Then it's the nights," says Mrs Marsh. "That's very reasonable." She looks like somebody who had been about to buy the whole cake. # sound: success
- else:
    { heard >= 2:
        "Half," says Mrs Marsh. "I think half, of each. It's generally half." The ties had both written it down already.
    - else:
        "Most clear," says Mr Frost. "Half, I think," says Mrs Marsh, "of each. We generally do half." They've had a note of it since before you came in.
    }
}
{ vays == OUT:
    At the door you hear item six come up. "Hadn't we just stopped going somewhere?" says the Commodore. "Deferred," says Mrs Marsh. It isn't a boat. It's a fortnight. # mood: harjit thinking
    { named_vays:
        Harjit: You named the Vays, with me standing there. And they've got a fortnight for it. # mood: harjit cold
    }
- else:
    At the door you hear item six: the winter timetable, for noting. {december.calmer_loading:"Fewer sailings," says the purser. "Seasonal, one would think." |}It takes them four seconds. Harjit's finger, on the glass, has stopped at twenty-two. # mood: harjit sad
}
Ines: {warned:Was that it? What wasn't on any slide? I was standing where you could see me|It went so well! They were nodding}. # mood: ines {warned:neutral|happy}
{ not warned:
    She hears herself. She looks at her hand, where she writes things that matter. There's "11:00" on it. # mood: ines thinking
}
-> amira_says ->
{ waived == LESS_GATES:
    You give it to her in one word, "nights". She sits down. She has been standing since the week that Mei joined, more or less. # mood: amira surprised
    Amira: Every other week? With a name on it, and the name isn't me? # mood: amira happy
    Jonas has come over. He has {kept_gates:his one|half a} gate leaning by the window; it's been there for so long that there's a plant on it. # enter: jonas right # mood: jonas neutral
    {kept_gates:Jonas: You kept the gates when they were only half. So there's one. It's a very good one. I suppose that it can be a door.|Jonas: So it stays a half. No, it's right. I'd have done it the same way about. I'd have liked to be there, that's all.}
    He waters the plant. Amira's asleep in her chair, with her mouth open, at a quarter past two in the afternoon, like something put down at last. # ending: half "Half"
- else:
    Jonas works it out on the whiteboard, since somebody has to. Half of half a person is a quarter of somebody. # enter: jonas right # mood: jonas dismissive
    Jonas: Which quarter? Only that I'd rather have the end with the hands.
    And half the money for forty-one gates. "That's twenty and a half," says Mei, before she can stop. "Gates. Sorry. It's right, though."
    Amira: Five nights fewer, then. I'll take five. # mood: amira thinking
    She's a person who counts what there is. She takes off the puffin, and hangs it on {kept_gates:the one gate|the half a gate}, where it fits rather well. # ending: half "Half"
}
-> END

=== one_item
~ board_yes = true
~ shift(harbour, 1)
"It seems to me," says Mrs Marsh, "that five and six are one item." Mr Frost has never heard of such a thing. He asks how he's to number it.
They vote. The purser puts up his own hand; and then everybody sees that the Commodore's is up already, and he's wide awake. # sound: success
It's all of it, the gates and the nights. But the first two gates go to the Vays, before Castle, and before anybody with a minister. {heard >= 5:"And I'll explain it to the minister," says the mayor, to his own surprise.|"And who's to explain that to Castle?" says the mayor. "You," says the vet.}
{ only_question.hut_and_a_man:
    Harjit: Without the huts it's two calls a week. Tuesdays and Fridays. I'll have to find her a crew that isn't mine. I'll find one. # mood: harjit determined
- else:
    Harjit: What's a new gate want, by way of a hut? # mood: harjit thinking
    None, you say. It hangs on a rope. He stands there, counting. "Nobody told me," he says. "Two calls, then. Tuesdays and Fridays." You hadn't known that he needed to be told. # mood: harjit determined
}
Ines: {warned:You said that there'd be something. I stood where you could see me. Did you see me?|Somebody asked me something. At the door, just now. Mrs Marsh asked me what I thought.} # mood: ines surprised
-> amira_says ->
Her nights are on paper, too. And Jonas's {kept_gates:one gate|half gate} goes to an island that he's never heard of; he's looking it up. # enter: jonas right # mood: jonas thinking
Jonas: A rope. Salt. No line, and nine people. It's a horrible place for a gate. # mood: jonas happy
At four there's a knock. Captain Harjit doesn't, as a rule. # exit: jonas # enter: harjit right # mood: harjit tired # clock: 16:00
{ named_vays:
    Harjit: You named the Vays, with me standing there. You might have rung. I'd have said it myself, if anyone had rung. # mood: harjit cold
    You might have. You say so. It doesn't mend it.
    Harjit: They've got their boat. I'm not saying that they haven't got their boat. # mood: harjit tired
    He goes, without having sat down. He's left his tide table on your desk, open at December. You're to put in the Fridays yourself. # ending: one-item "Five and Six"
- else:
    Harjit: Twenty-two. That's how many were left on Quay One, while you talked. I count them. It's your rule does it, so I thought I'd tell you. # mood: harjit warm
    You say that you'd like to know tomorrow's, too. He puts the tide table down on your desk, open at December; and for the first time since you've known him, he sits. # ending: one-item "Five and Six"
}
-> END

=== january
~ shift(harbour, 1)
"I can't vote on that," says Mrs Marsh. "I had a paper about gates. Now I've got a hundred and thirty-one people, and they aren't in it. January."
So it's nothing: no gates, no nights. Item six is struck out, too. Mr Frost has to turn the book round to do it. Nobody has struck out a "for noting" before. # sound: setback
The vet stops you, on the way past, with a needle.
"That was a good six minutes," she says. "You'll not think so. I'd a man on Hollin who always sent me home with the bill, and told me to look at the beast again." She doesn't say what became of the beast.
{ named_vays:
    Harjit: You named the Vays, with me standing there. # mood: harjit cold
    Harjit: I'd been carrying that since Sunday week. I'd thought it was mine. # mood: harjit sad
- else:
    Harjit: I've till January to find a boat, then. # mood: harjit thinking
    Harjit: I'd like it better if you'd got your money. But I slept badly on page 61. I'll sleep badly on something else.
}
In the lift there's only Ines's breath. {warned:"You did say," she says, at four. "Something that isn't on any slide." At three she says, "I wouldn't have dared to."|"They'll say I can't manage you," she says, at four; and at three, "I don't think I can," as though it were good news.} # mood: ines thinking
-> amira_says ->
Then you tell her that it's January. She counts on her fingers, down to the little one, and back. # mood: amira tired
Amira: That's {kept_pager:twenty-eight|thirty-three} nights. # mood: amira neutral
Amira: What did they get instead? Somebody must have. # mood: amira thinking
{table == WELL:You tell her about the cup, and the wet ring. You tell her what the old man said.|You tell her about page 61, and the ninety-nine. You tell her about the huts.} She doesn't say anything for a bit. She looks at the map, over the whiteboard, down by Skerrow.
Amira: I've rung that gate. A woman picks up. Asks me if I've eaten. Every time. # mood: amira sad
She draws the pager across the desk by its cord, as you'd call a dog that isn't a good one, but is yours. # ending: january "January"
-> END

=== for_noting
~ board_yes = true
"All those in favour?" They're all in favour. The purser lifts the Commodore's hand for him. The gates, and the nights. You're outside again before you have understood that it's over. # sound: success
Ines hugs you. She's never done that, and she has a folder in one hand, so it's like being hugged by a door. # mood: ines happy
Ines: {warned:And you never even did it! The thing that isn't on the slides. I was ready, I'd gone quite cold.|You knew what I expected! You see?}
Behind you the doors haven't quite shut. "Item six. Winter timetable, page 61," you hear Mr Frost say. "It's for noting."
{december.calmer_loading:"Fewer sailings," says the purser's voice. "Seasonal, one would think." |}"Noted," says Mrs Marsh. It takes four seconds. You'd had six minutes, so there had been room. # mood: harjit sad
{ vays == SEEN:
    {table == WELL:You know what's on page 61. You'd had the table clear, and eight of them looking, and an old man had asked you.|You know what's on page 61. He'd said it, to the glass, and you had gone on to the next thing.} You've still got your hand on the handle. It's brass, and rather warm. # sound: heartbeat
- else:
    You stop, with your hand on the handle. You couldn't say why. It's only that it was quick.
}
-> amira_says ->
Every other week, you say. It takes her a while; then she puts both hands over her face, and leaves them there. Round her they're all talking at once. Mei's doing a sort of dance, with the stapler. # mood: amira happy
{ whose.jonas_linds:
    Jonas: I hear that I'm in the book. With an underline. Is it straight? # enter: jonas right # mood: jonas surprised
- else:
    {kept_gates:Jonas: You kept the gates when they were only half. So now I've got to do the other forty. I hadn't thought of that. # enter: jonas right # mood: jonas happy|Jonas: A whole gate. It's correct. I rather miss the view. # enter: jonas right # mood: jonas happy}
}
The captain goes by at four, with his collar up. He's been up there until now. # exit: jonas # enter: harjit right # mood: harjit tired # clock: 16:00
Harjit: Well done. It's a good thing, is that. She'll get some sleep. # mood: harjit neutral
You ask him what it was that he'd been counting.
Harjit: {only_question.what_counting:I told you. Twenty-two. It was twenty-six in the end|Them that stand there, when the gate's shut, and she's not gone. Twenty-two}. I like to have a number for it. I've got a new one from December, and there's nobody in it. # mood: harjit sad
He's looking past you, at the map above the whiteboard; at a place down by Skerrow{vays == NOBODY:. You look, too. It's two dots. You can't see what he sees|, that you both know}. # ending: for-noting "For Noting"
-> END
