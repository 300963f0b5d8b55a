# title: The Right Question
# author: Promoted
# summary: Mei has two pages, two hours, and one thing that she isn't saying. You know the answer. You think.
# minutes: 10
# language: en
# dimensions: inspiring, leading, communication, emotional-intelligence, performance
# gauge: answer "Her own answer" 0 6
# gauge: trust "The team's trust" 0 10
# gauge: energy "Your own energy" 0 10

INCLUDE shared/team.ink

VAR answer = 2 // how near she is to one of her own, 0 to 6
VAR leaned = false // you have said page one, and she heard it
VAR told = false // you know about Archie
VAR fact = false // she knows what the law says, and what it doesn't
VAR looked = false // you asked to see it before four
VAR owned = false // she has said aloud that she doesn't know
VAR hushed = 0 // how often you have answered her with quiet, before Lunn is spoken of

-> start

/* She moves towards an answer of her own. */
=== function nearer(by) ===
~ answer = answer + by
{ answer > 6:
    ~ answer = 6
}

/* She shuts, by so much. */
=== function shuts(by) ===
~ answer = answer - by
{ answer < 0:
    ~ answer = 0
}

/* What she has learnt from you so far, about bringing you things. */
=== function comes_in() ===
{ asked_numbers:
    ~ nearer(1)
}
{ gave_yes or agreed_mei:
    ~ nearer(1)
}
{ rewrote:
    ~ shuts(1)
}
{ habit >= 3:
    ~ shuts(1)
}

=== start
# place: small-room day # clock: 14:00 # music: calm # enter: mei right # mood: mei neutral
~ comes_in()
Two chairs, one plant, a glass door. Mei has brought two pages, and squared them until they look like one.
{ habit >= 3:
    Mei: Is it all right that I put it in your calendar? I can take it out. I could also have asked you standing up. # mood: mei worried
}
{
- rewrote:
    Mei: You rewrote it while my dot was green, that time. So I've left wide margins. It'll save you paper. # mood: mei neutral
    There's no edge on it. They are very wide margins.
- gave_yes:
    Mei: You said the yes was mine, with the school boat. So I wanted to bring you this one finished. It's so nearly finished. # mood: mei determined
- asked_numbers:
    Mei: You asked me what the numbers were for, with the school boat. So I've put what for, next to everything. It's got quite long. # mood: mei warm
- trust_mei <= 3:
    Mei: It's all in there. You needn't read it, I can just say it. It only needs which. # mood: mei neutral
- else:
    Mei: It's fine! It's all done! It only needs which. # mood: mei happy
}
{ agreed_mei:
    In her folder there's a copy of a sheet with six boxes. You wrote down that it can fail. She has put a yellow flag by the brackets.
}
It's Lunn. Thirty-one people, one boat, and one wire under the sea. When the wire's down, the gate can't ask who has a ticket, so it goes red, and the boat waits till it's back.
Harjit will not have her wait any more. So what does the gate do instead?
Page one: it stays shut. Archie on the ramp opens it with his key, and writes down who goes by. Hold them, and count now.
Page two: it lets through everyone who is on last night's list, and adds it all up when the wire's back. Let them go, and count later.
Greta, who mends gates, sails for Lunn at twenty past four with a memory card. The tide lets her in once in four weeks. Whatever's on the card at four, Lunn has.
Mei has had it since Monday. It's in her hands now like a tray.
Mei: So. Which? # mood: mei thinking
You'd known before she sat down. It's page one. A pencil can't be down.
The Expert: She has asked, and you know. What else are you for? # voice: expert page-one
# ask: She has asked a straight question, and you have a straight answer. What does she learn from what you do with it?
# note: Vote fast. Have somebody defend the straight answer with feeling: it is a good answer, and she did ask. Come back to it at four.
Her pencil has a rubber at its other end. It's worn down to the tin.
* ["Page one. A pencil can't go down. Shall I say why I think so?" #id: page-one #move: tell #communication 5 explicit #leading 2 asks-outcomes #performance 3 clear-goals]
    # why: A straight answer to a straight question; it was yours, and it came before you had heard hers.
    ~ leaned = true
    ~ shuts(1)
    Mei: One. Got it! # mood: mei happy
    She writes a 1, and a ring round it. You'd expect somebody who has got it to get up.
* ["I won't say yet. Read me both: which one would you keep for last?" #id: read-last #move: ask #inspiring 5 asks-first #leading 5 asks-outcomes #communication 2 explicit]
    # why: It let you hear where she slowed down; she'd asked a plain question, and got one back.
    ~ nearer(1)
    Mei: Last? Two. # mood: mei surprised
    It's out before she has looked at it. She looks at it now, with her head on one side.
* ["Hand them over. I'll tick what holds, and cross what doesn't." #id: tick-and-cross #temptation #move: solve #performance 5 specific-feedback #leading 1 lets-go #inspiring 2 credits]
    # why: Four ticks and a cross, and every one was right; the pages were in your hands for the whole of it.
    ~ leaned = true
    ~ feed()
    ~ shuts(1)
    It takes you ninety seconds. Page one has four ticks. Page two has a cross as big as a gull. # sound: keys
    Mei: Oh, neat. Thank you. # mood: mei neutral
    She takes them back by the edges, as if they were somebody's.
* [Lay your pen down. "Which" didn't sound like the end of it. #id: pen-down #move: listen #silence #communication 4 listens-first #leading 4 at-ease #inspiring 3 asks-first]
    # why: You left room, and she used some of it; she had asked you something, and saw you not answer.
    ~ hushed = hushed + 1
    { answer >= 2:
        ~ nearer(1)
        Mei: Because one's easier. And two's cleverer. And I've been round it since Monday, and I only ever come out at which. # mood: mei thinking
    - else:
        ~ shuts(1)
        Mei: Is it bad? Have I missed one? Is there a three? # mood: mei worried
    }
- -> the_box

// ---------------------------------------------------------------- the box in the middle, 14:08

=== the_box
{
- answer >= 4:
    She has stopped holding the pages as if you might want them. # music: quiet # clock: 14:08 # mood: mei thinking
- answer <= 1:
    She sits like somebody in a photograph. # music: none # clock: 14:08 # mood: mei neutral
- else:
    She goes through them aloud, which is fair; it's her meeting. # music: calm # clock: 14:08 # mood: mei neutral
}
Page one she reads you like a story. There's rain in it, and a queue, and a man with a key.
Page two is Jonas's idea, and he drew it for her. Twice. She reads that one as you'd read out the back of a ticket.
Mei: And then the wire's back, and the two lists are reconciled. And that's it! That's the end. # mood: mei happy
"Reconciled" stands in a box in the middle. It has been rubbed out and drawn again until the paper shines. She turns the page over. There's nothing on the back.
You could ask her what the word means. You could also just not have noticed. People have been not noticing all week, and it's very good manners.
The Fixer: It's two lists and one rule. You could draw it for her in a minute. # voice: fixer draw-it
# ask: She has gone quickly over one place. You saw. What will you do with having seen it?
# note: Four kinds of help for somebody who hides what she does not understand. Ask of each: how red does she go?
Her thumb has come to rest on the shiny place. It could be there by chance.
* ["You read one like a story, and two like small print. I noticed." #id: small-print #move: tell #performance 4 specific-feedback #emotional-intelligence 4 reads-others #inspiring 2 credits]
    # why: Exact and soon, and it was half a compliment; she had hoped that nobody could hear it.
    { answer >= 3:
        ~ nearer(1)
        Mei: Is it that loud? # mood: mei surprised
        She laughs; then, for the first time, she lifts the thumb and looks at what's under it.
    - else:
        Mei: Oh! No, it's only that I did two at one in the morning. # mood: mei worried
        She covers the box with her whole hand.
    }
* [Look at the shiny place with her, for as long as it takes. #id: shiny-place #move: listen #silence #emotional-intelligence 3 reads-others #inspiring 3 asks-first #performance 1 specific-feedback]
    # why: You were both looking at the right spot and no one had to say so; from her side it was rather like an exam.
    ~ hushed = hushed + 1
    { answer >= 3:
        ~ nearer(1)
        A gull goes by, and comes back to see why nobody's talking.
        Mei: It's the middle that I go fast in. # mood: mei thinking
    - else:
        ~ shuts(1)
        Mei: Is it wrong? It's wrong. Sorry. What's wrong with it? # mood: mei alarmed
    }
* ["What goes on in that box? Tell me as you'd tell it to Archie." #id: tell-archie #move: ask #inspiring 5 asks-first #emotional-intelligence 2 reads-others #performance 2 clear-goals]
    # why: A real question, in words that a ramp could use; there was a name in it that you hadn't meant to lean on.
    { answer >= 1:
        ~ nearer(1)
    }
    Mei: As I'd tell Archie. # mood: mei sad
    She goes somewhere, quite far off. It takes her a moment to come back with nothing in her hands.
    Mei: I wouldn't. I mean, he needn't know about the box. Nobody need. # mood: mei neutral
* ["It's two lists and one rule. Pass me that, I'll draw it for you." #id: draw-it #temptation #move: solve #performance 5 clear-goals #emotional-intelligence 1 reads-others #inspiring 1 asks-first]
    # why: It was a good drawing, and cleared up something for one of you; her box is underneath it.
    ~ feed()
    ~ shuts(1)
    You draw it. Two lists, and where they differ the later one wins. It really is very clear.
    Mei: Got it. # mood: mei neutral
    She nods at every arrow. She nods a little before each of them, in fact.
- -> twenty_two

// ---------------------------------------------------------------- eleven and eleven, 14:15

=== twenty_two
{
- answer >= 4:
    Mei: There's a sort of table, too. It isn't any good. I'd like to show you why it isn't any good. # music: quiet # clock: 14:15 # mood: mei thinking
- answer <= 1:
    Mei: There's a table! # music: none # clock: 14:15 # mood: mei happy
- else:
    Mei: I did do a table. For and against. # music: calm # clock: 14:15 # mood: mei determined
}
Eleven for page one. Eleven for page two. It must have been hard work to make it come out even.
{ asked_numbers:
    Mei: You asked me what the numbers were for, so each one's got a what-for. Number six is only there because of number five. # mood: mei warm
}
You were on a course once, for a day and a half. It was called "Unlocking". There was a question on it that always works: "And what else?" You'd asked it yesterday, twice. It worked twice. That's how there come to be twenty-two.
Number two says "robust". Four says "Jonas likes it", twice. Nine says "Rang Lunn", under against. Eleven is a small drawing of rain. They are all in the same good handwriting.
The Expert: Nine of those don't matter. Anyone can see which nine. # voice: expert strike-nine
# ask: She has done a great deal of work so as not to arrive. What would help: another question, a word, quiet, or a red pen?
# note: Ask who has been on the receiving end of "and what else?", and what the third one felt like.
She waits, with the pencil over a twelfth line that she's ruled already. At four there's a van.
* [Read all twenty-two with her, down to the last, and say nothing. #id: all-twenty-two #move: listen #silence #communication 5 listens-first #inspiring 2 asks-first #performance 2 clear-goals]
    # why: You took her work as seriously as she had; at the end of it there were still twenty-two.
    ~ hushed = hushed + 1
    It takes four minutes. She reads them too, upside down, moving her lips.
    { answer >= 3 and hushed <= 2:
        ~ nearer(1)
        Mei: They're not really reasons, are they? They're just tidy. # mood: mei thinking
    - else:
        Mei: So it's a draw. # mood: mei neutral
        She sounds as though she'd been told to make it one.
    }
* ["Strike the nine that don't matter: these. So it comes to page one." #id: strike-nine #temptation #move: solve #performance 4 clear-goals #communication 3 explicit #inspiring 1 asks-first]
    # why: It was what the table lacked, and you were quick; among the nine was the one line that she had not made up.
    ~ leaned = true
    ~ feed()
    ~ shuts(1)
    You do it with a ruler. Nine lines. Number nine goes too; it didn't say anything.
    Mei: Oh, it's easy, when you do it. # mood: mei happy
    She looks for a little longer than the others at where nine was.
* ["Never mind the rest. Number nine: you rang Lunn. Nobody ever has." #id: rang-lunn #move: tell #inspiring 4 credits #performance 5 recognises #communication 3 listens-first]
    # why: You told her what was good, and which line it was in; she can't now pretend that nine is like the others.
    ~ nearer(1)
    Mei: Hasn't anybody? He's in the book. # mood: mei surprised
    She's pleased, and then, quite visibly, she's something else. # mood: mei thinking
* ["And what else? Take your time. What else is there, on either side?" #id: what-else #move: ask #inspiring 5 stretches #communication 2 listens-first #performance 3 clear-goals]
    # why: It stretched her, and there was a twelfth; the third time, one hears that it's a method.
    ~ shuts(1)
    Mei: Else. # mood: mei worried
    She thinks. She's a polite person. She writes down "Weather", under both.
    Mei: Is there a number that I'm meant to get to? # mood: mei neutral
- -> lunn_said

// ---------------------------------------------------------------- what Lunn said, 14:22

=== lunn_said
So you ask her how Lunn was. Anybody would. # segment # clock: 14:22
{
- answer >= 4:
    Mei: Nice. He did me the whole island, who's whose, and the dogs. I'd only wanted to know if a form would do, so I read him one, and he said that's grand, and I said which box would you put the time in, and he said the left one. # music: quiet # mood: mei sad
- answer <= 1:
    Mei: Fine! He told me everyone's dogs! And I read him the form, and he says it's fine. # music: none # mood: mei neutral
- else:
    Mei: Nice. He did me the whole island, and the dogs. Then I read him a form. I asked which box he'd put the time in. He said the left one. # music: calm # mood: mei neutral
}
Mei: And then he said, "Got it." # mood: mei thinking
She squares the pages. They are square.
You know somebody who says "got it". You've sat across from it for seven weeks. You hadn't ever heard her say it in somebody else's voice.
The Fixer: Ring him. Two minutes, and you'd have it from the man himself. # voice: fixer ring-archie
The Quiet One: She's at the door of something. It isn't mine. # voice: quiet her-hands
# ask: Something has come into the room. You do not know what it is. Do you go towards it, or let it come?
# note: This is the hinge. Ask those who reassured her what they were reassuring. Ask those who rang how they know that she wanted them to.
# key
Her hands have stopped. In seven weeks you've never seen them do that.
* ["Archie's held that ramp for thirty years. He will manage a pencil." #id: manage-a-pencil #move: tell #leading 4 right-person #communication 2 listens-first #emotional-intelligence 1 reads-others]
    # why: It was kind to Archie, and meant to take a weight off her; you put it down on top of what she'd been about to say.
    ~ shuts(1)
    Mei: Yes. No, I'm sure. He'll manage. # mood: mei neutral
    She says "manage" as you'd hand back a coat that isn't yours.
* ["When he said it, what did you hear? It wasn't only two words." #id: what-you-heard #move: ask #emotional-intelligence 4 reads-others #communication 5 listens-first #leading 3 asks-outcomes]
    # why: You asked for the one thing that only she had; it was a large question for somebody who likes them to have an answer.
    { answer >= 1:
        ~ nearer(2)
        Mei: Me. # mood: mei surprised
        She's as startled as you are. She says it again, lower, as if it might have been somebody passing. "I heard me."
    - else:
        Mei: Just that he'd got it? # mood: mei worried
        She looks at you to see whether that was it.
    }
* [Wait. Whatever it is has got as far as her hands. #id: her-hands #move: listen #silence #emotional-intelligence 5 reads-others #communication 3 listens-first #leading 2 clears-the-way]
    # why: You stayed out of the way of it; it came by itself, or went, and you had no say in which.
    {
    - hushed >= 2:
        ~ shuts(1)
        Mei: Sorry, is this a thing? From the course? The not talking? # mood: mei worried
        She isn't cross. She'd only like to know how long it's supposed to go on, so that she can do her half of it.
    - answer >= 2:
        ~ nearer(1)
        Mei: He's very good at it. That's what I keep thinking. You'd have to be so good at it. # mood: mei sad
        At what, you don't ask. She has gone to look out of the window.
    - else:
        She waits as well. Two people can do that for longer than you'd think. # mood: mei neutral
        Mei: Sorry. Was it me? # mood: mei worried
    }
* ["Let's ring him together, right now. I'll put him on the speaker." #id: ring-archie #temptation #move: solve #communication 4 explicit #emotional-intelligence 2 reads-others #leading 1 lets-go]
    # why: You went straight to the source, and with her beside you; it was her source, and she'd been keeping the lid on it.
    ~ feed()
    ~ shuts(1)
    You've got the number half in. It's short; Lunn only has the one exchange. # sound: phone
    Mei: No! He's— it's his tea. He has it now. # mood: mei alarmed
    It's twenty-five past two. You both look at the clock. You put the phone down.
- -> at_half_past

// ---------------------------------------------------------------- half past two

=== at_half_past
At half past there's a knuckle on the glass. Tomás has this room on Tuesdays, for ten minutes. In the calendar it says "plant". # clock: 14:30 # enter: tomas left # mood: tomas neutral
{ father_known:
    He has his phone in his hand, face up. You know who rings him at half past two. St Brannoc's does, when the doctors have been round.
- else:
    He has his phone in his hand, face up. You've never asked him what he waters it with.
}
{
- face_down:
    Tomás: You turned the pager on its face for me, once. I can do the stairs. Stay as you are.
- owned_ticket:
    Tomás: I owe you a quarter of an hour, from that ticket. I can do the stairs. They echo, that's all.
- else:
    Tomás: No rush. I can do the stairs. They echo, that's all.
}
Mei is on her feet already, both pages against her chest.
Mei: I'm done! Really! It's your room! # mood: mei happy
# ask: Two people are being polite. One of them is being let off. Which of them do you look after, and how?
# note: Every option takes something from one of the two. Let the room say which of them would mind longer, and which would say so.
The phone lights up, and goes out. It isn't the one, not yet. All three of you have looked.
* ["Sit down, Mei. Take page one. Then Tomás can have his room." #id: take-page-one #temptation #move: solve #communication 4 explicit #emotional-intelligence 3 reads-others #leading 1 lets-go]
    # why: One of them had his room by half past, and on the dot; the other had an answer by the same train.
    ~ leaned = true
    ~ feed()
    ~ shuts(1)
    She writes it down standing up. One. Tomás looks at her, and at the 1. # mood: mei neutral
    {father_known:"That's what I look like when they've told me that it's stable," he says, to you, not loudly. # mood: tomas thinking|"I've had a tooth out like that," he says, to nobody. # mood: tomas thinking}
    In six minutes he's out again, and Mei's still by the door. She had to come back for her pencil, she says. It's in her hand. # exit: tomas
* ["Ten minutes more, Tomás. Ines is out: take her office till three." #id: ten-more #move: tell #communication 5 explicit #leading 3 clears-the-way #emotional-intelligence 2 reads-others]
    # why: Both of them were told where they stood, and for how long; his telephone call had three walls of glass round it.
    ~ shift(trust_tomas, -1)
    Tomás: The aquarium. Right. # mood: tomas sad
    You can see him in it, across the floor, with his back to everyone; and so can everyone. # exit: tomas
    Mei sits down again, on half of the chair. # mood: mei neutral
* ["Tomás can wait. Are you done, Mei, or are you being polite?" #id: being-polite #move: ask #emotional-intelligence 4 reads-others #leading 5 asks-outcomes #communication 2 explicit]
    # why: You asked the one whose time it was, and she was free to say; someone stood in the doorway while she found out.
    { answer >= 2:
        ~ nearer(1)
        Mei: I'm being polite. # mood: mei surprised
        Tomás: I'd have thought so. Stairs. # mood: tomas warm
    - else:
        Mei: Done! Nearly! Is it rude if I'm not? # mood: mei worried
        Tomás: It's ruder to the plant. Stairs. # mood: tomas warm
    }
    He goes. You hear his phone ring on the landing, twice, with the echo. # exit: tomas
* [Give him the room. Walk her as far as the big chart, unhurried. #id: big-chart #move: listen #emotional-intelligence 5 reads-others #leading 4 clears-the-way #big-picture 4 zooms-out #communication 1 explicit]
    # why: He got his door, and she got somewhere to look that wasn't you; it took ten of the minutes, and nobody said what for.
    ~ shift(trust_tomas, 1)
    Tomás: Thank you. # mood: tomas surprised
    He shuts the door as you'd shut it on something asleep. # exit: tomas
    -> the_chart ->
- -> twenty_to

=== the_chart
# place: map day # zoom: out # sound: gulls # music: quiet # segment
Forty islands, and the paper gone soft where people touch home. Neither of you says anything. You've no plan; you just didn't like the look of her in a doorway.
Lunn's a crumb. There's a dotted line from it to the next crumb along, and beside that, pencilled, in a hand like rope: "Wire. Drowns at springs. 2 days in 14. H.G."
So it isn't for the day that something breaks. It's two mornings a fortnight, fifty in a year, and always has been.
Mei: Fifty. # mood: mei sad # enter: mei centre
Mei: With everybody standing there. He'd have to do it fifty times. # sound: heartbeat
She has put one finger on the ramp. It's quite a light finger.
~ nearer(1)
# zoom: in # place: small-room day # enter: mei right
When you come back the chair's still warm. He has watered the plant.
->->

// ---------------------------------------------------------------- twenty to three

=== twenty_to
{ answer >= 4:
    -> archie
}
-> the_middle

=== archie
~ told = true
She shuts the door herself. She tries the handle, after. # segment # music: quiet # clock: 14:40 # mood: mei sad
Mei: There's only one box on that form. I'd made it like that, to be simple. There isn't a left one.
You don't see it. Then you do.
Mei: I don't think he can read. I think he never could, and no one knows, and he's got so good at it that it's just how he talks. "Read it me once more, hen, the line's bad." It was a lovely line.
Mei: And if it's one, he's to stand there with a pencil, in front of them all. And if it's two I'd have to say why it's two. I can't tell on him. And I can't even say it's cleverer, because I don't get the middle. I never have. # mood: mei worried
She stops. It's the longest you have ever heard her talk without an exclamation mark.
You had the answer at two o'clock. It was a good one. It was about pencils.
The Fixer: Harjit could have a second man on that ramp by Monday. One call. # voice: fixer ring-harjit
# ask: She has told you what the trouble is. It was not the one on the page. What do you do with somebody else's secret?
# note: Nobody has asked Archie. Ask each option: what does he find out, and from whom?
# key
Her ears are red. She looks as if she'd stolen something, and hadn't known where to put it.
* ["What does Archie do better than anybody with a pencil could?" #id: better-than #move: ask #inspiring 5 asks-first #performance 3 clear-goals #emotional-intelligence 2 reads-others]
    # why: It turned her round to face the other way; she'd only just got that far, and wasn't quite done with being sorry.
    ~ nearer(1)
    Mei: He knows them. # mood: mei thinking
    Mei: All thirty-one. He said it was so I'd know who I was doing it for. Down to the babies, in order of houses. He never once stopped to think. # mood: mei warm
* [Let it be true for a minute. Don't put anything on top of it. #id: let-it-be #move: listen #silence #emotional-intelligence 5 reads-others #inspiring 2 asks-first #performance 1 specific-feedback]
    # why: She'd carried that since Monday, and someone just took the other end; you still have two pages and an hour.
    ~ shift(energy, -1)
    It's true for a minute. It's still true at the end of it, but it's lying on the table, and her hands have come back.
    Mei: I thought you'd say that he could learn. # mood: mei surprised
    You had been about to. You'd had the breath for it.
* ["Thirty years, and nobody saw. You heard it in one phone call." #id: you-heard #move: tell #performance 4 recognises #inspiring 4 credits #emotional-intelligence 3 reads-others]
    # why: She learned that it was something she's good at; she'd have liked it to be about Archie for longer than that.
    ~ nearer(1)
    Mei: It's not clever. I just know what it sounds like from inside. # mood: mei surprised
    After a bit she sits up, though, like somebody who's been handed a tool and finds that it fits.
* ["I'll ring Harjit. There can be a second man there by Monday." #id: ring-harjit #temptation #move: solve #performance 5 accountable #emotional-intelligence 1 reads-others #inspiring 1 pulls-with-purpose]
    # why: It would have worked, and quite quietly; an old man would have been given a helper, and would have known why.
    ~ feed()
    ~ shuts(2)
    Mei: And what do you tell him it's for? # mood: mei alarmed
    You've a telephone in your hand. You look for a sentence to say into it that hasn't got Archie in it, and put it back in your pocket.
    Mei: I shouldn't have said. # mood: mei sad
- -> plainly

=== the_middle
~ temp shut = answer <= 1
{ shut:
    Mei: So I think that's everything! It really helped, just to say it out loud! # segment # music: none # clock: 14:40 # mood: mei happy
    It's the fourth time that something has really helped. She has put the cap on her pencil. You hadn't known that they made caps for those.
- else:
    She turns page two towards you, by a few degrees; it could have been a draught. # segment # music: calm # clock: 14:40 # mood: mei worried
    Mei: I don't get the middle. Of two. He explained it, and I said got it, so he explained it faster.
}
Her thumb's on the shiny place again. Page two is Jonas's, and it may be very good. To choose it you'd have to be able to say why.
{ energy <= 2:
    You've listened for forty minutes. It's a thing that you do with your stomach, it turns out.
}
So that's what it is, you think. It's a relief. It's a thing with an edge round it, and you happen to know about lists.
The Fixer: The later one wins. Five words. Then she can choose, and you're both out by three. # voice: fixer later-wins
# ask: You have found what she does not understand. Is that the trouble, or is it standing in front of the trouble?
# note: Some in the room will be sure that this is it. Ask them what she was squaring the pages about, at twenty past.
# key
Down the corridor Jonas is explaining something to a printer.
* ["It's five words: where they differ, the later one wins. There." #id: later-wins #temptation #move: solve #performance 4 clear-goals #emotional-intelligence 2 reads-others #inspiring 1 asks-first]
    # why: She understands page two now, and in twenty seconds; it was the thing in front of the thing.
    ~ feed()
    ~ shuts(1)
    Mei: Is that all it is? # mood: mei surprised
    That's all it is. She's got it, truly, this time. You wait for her to look like someone who can choose. # mood: mei neutral
* ["Read it to me. Stop at the first word that you don't believe." #id: dont-believe #move: ask #inspiring 5 asks-first #performance 3 clear-goals #emotional-intelligence 3 reads-others]
    # why: It gave her a way in that she could use by herself; it was a way into page two.
    ~ nearer(1)
    She reads. She stops at "operator". # mood: mei thinking
    Mei: "The operator confirms." That isn't a word, is it? That's Archie. It's got Archie in it as well. # mood: mei surprised
* ["Nobody gets it at once. I said got it to Jonas for two years." #id: two-years #move: tell #performance 2 accountable #inspiring 3 credits #emotional-intelligence 5 reads-others]
    # why: It cost you a little face and took the shame off her; you both laughed, and the box was still there afterwards.
    ~ nearer(1)
    Mei: You never. # mood: mei laugh
    Two years, you say; you'd nod, and look it up in the lavatory. She laughs until she has to put the pages down.
* [Leave it there on the table between you, with nothing round it. #id: leave-it #move: listen #silence #emotional-intelligence 4 reads-others #inspiring 4 stretches #performance 1 specific-feedback]
    # why: You didn't snatch it up, which is rare; she'd put it down so that somebody would do something with it.
    { shut:
        ~ shuts(1)
        It's quiet enough to hear the plant. "Well!" says Mei. # mood: mei neutral
    - else:
        ~ nearer(1)
        Mei: It isn't even that, though. # mood: mei thinking
        She says it to the plant. Then she seems to wish that she'd said it to nobody.
    }
- -> plainly

// ---------------------------------------------------------------- plainly, 14:52

=== plainly
{
- answer >= 4:
    It has got quite still in here. Somebody has turned down the harbour. # clock: 14:52 # music: quiet
- answer <= 1:
    She has both arms round her folder, as one sits in a lifeboat. # clock: 14:52 # music: none
- else:
    The sun comes in, as far as the plant, and has a look at the two of you. # clock: 14:52 # music: calm
}
Mei: {leaned:You've said one. I've got it written down. But what would you do?|What would you do?} # mood: mei determined
You open your mouth, with a question in it.
Mei: No. I know that you ask. You've been asking really nicely. I mean you. If it were yours, and it was eight minutes to three. # mood: mei neutral
{
- gave_yes:
    Mei: It's still my yes. I'm not giving it back. I'd only like to know what it looks like from over there.
- rewrote:
    Mei: You'd know what to do. You did then. You just didn't say it, you did it. So I'm asking you to say it.
}
{told:Mei: I'd only like one of us to be sure. It needn't be me. # mood: mei tired}
It's a fair question. You look for a way of answering it that wouldn't do anything.
{told:You'd have said page one, and you'd have said it well. You've got nothing else.|It's page one. It was page one at two, and it's page one now.}
The Expert: She's asking with her whole face. Duck now, and she'll know what you are worth. # voice: expert plainly-one
The Quiet One: I could mind about this and still not win it. # voice: quiet
# ask: She has asked you plainly. Every answer costs something, and so does none. Which cost do you choose?
# note: There is no clean way out, and the room will look for one. Let it. Then ask: what did you owe her at that moment, as a person?
# key
She doesn't look away. It's rather a lot, being looked at by somebody who usually doesn't.
* {told} ["At two, it was page one. Now I don't know. That is all I have." #id: do-not-know #move: tell #communication 5 hard-thing #leading 4 at-ease #performance 2 clear-goals]
    # why: You answered, and it was true; she'd come for something to hold, and found you holding nothing either.
    ~ nearer(1)
    Mei: You don't know. # mood: mei surprised
    She isn't cross. She sits back, by the width of a hand, as if somebody had budged up on a bench.
    Mei: Right. So it isn't that I'm slow. # mood: mei thinking
* {not told} ["Page one. You've asked me plainly, and that is plainly mine." #id: plainly-one #move: tell #communication 5 explicit #leading 2 at-ease #performance 4 clear-goals]
    # why: You didn't duck, and she'd have known; it's the answer to the pages, and it came from the one who does her review.
    ~ leaned = true
    ~ shuts(1)
    Mei: One. # mood: mei neutral
    She doesn't say "got it". She nods, four or five times, quite slowly, like somebody listening to a platform announcement.
* [Look down at the pages. Let the question lie until she moves it. #id: let-it-lie #move: listen #silence #leading 2 lets-go #communication 1 listens-first #performance 3 clear-goals]
    # why: It stayed hers, all of it; she'd put out a hand, and you let her find out how long she could hold it there.
    ~ leaned = false
    ~ shuts(1)
    It takes her nineteen seconds to take it back. You count them; you've nothing else to do.
    Mei: No, fair enough. It's my thing. # mood: mei sad
    She says it kindly. That's the worst of it.
* ["In a minute, and plainly. What are you afraid I'm going to say?" #id: what-you-fear #move: ask #leading 4 asks-outcomes #communication 3 listens-first #performance 1 accountable]
    # why: It went to where the trouble was; it was also one more question, after she'd asked you to stop.
    { answer >= 3:
        ~ leaned = false
        ~ nearer(1)
        Mei: That it's obvious. # mood: mei sad
        It falls out on the table. You'd been about to say just that; not in the word, but in the voice.
        Mei: {told:Because it is obvious. It's so obvious that nobody's ever asked him.|Because if it's obvious then what have I been doing since Monday?} # mood: mei thinking
    - else:
        ~ shuts(1)
        Mei: I don't fear anything. I just asked. # mood: mei cold
        You've never had that voice from her before. You give her yours, then: page one, you say. It comes too late to be a present.
        ~ leaned = true
    }
* ["Leave them both with me. At four, one of the two will be on it." #id: leave-with-me #temptation #move: solve #communication 4 explicit #leading 1 lets-go #performance 5 accountable]
    # why: It would have been done, and done well, and she was worn out; the first thing to go was the sound of her voice.
    ~ leaned = false
    ~ feed()
    ~ shuts(1)
    Her shoulders come down. It's as if somebody had rung and said that the exam was off. # mood: mei happy
    { agreed_mei:
        Mei: Only, you wrote down that it can fail. And whose name. In the log. # mood: mei neutral
        She has her finger on the yellow flag. She isn't arguing. You push them back across to her, both pages, and her shoulders go up again.
    - else:
        Then she looks at the pages, on your side. She takes hold of one corner, not to pull. # mood: mei neutral
        Mei: Whose name goes on it? # mood: mei thinking
        Hers, you say; and you both hear that. You push them back across.
    }
- { not told and answer >= 4:
    -> late ->
}
-> given

=== late
~ told = true
She gets up and shuts the door, which is shut. # music: quiet # mood: mei sad
Mei: There's one box on that form. I read it to him, and asked which box. He said the left one.
It takes you a moment. There isn't a left one.
Mei: He can't read. No one knows. He's got so good at it, it's just how he talks. I know, because that's how I do it. So if it's one, he's there with a pencil in front of everyone. And if it's two, I'd have to say why it's two. # mood: mei worried
She'd come in with it. It's been in here all the time, between the pages. You've had an answer since two o'clock, and it was about pencils.
->->

// ---------------------------------------------------------------- what the law says, 15:05

=== given
It's five past three. {told:Neither of you has written anything down. She's|She has turned both pages over, and is} drawing a very small boat on the back of page two. # segment # clock: 15:05
Mei: It has to be in writing, though. Whichever. That's the law. A list of everyone on board, before the breakwater. # mood: mei {answer >= 4:thinking|neutral}
{told:Mei: So it's a machine that writes it, or it's Archie. And there I am again.|Mei: So there's got to be a form. Or a machine that is one. I can't get round that.}
You look at the boat, because something has moved.
You know that law. You had to read it in 2021 for the gates. "A list of all persons aboard is given to the coastguard." You'd noticed the word, as you were looking for a better one. It says given.
{ told:
    And there it all is, in one piece, like something seen from a hill. The radio on the ramp. Archie, with thirty-one people in his head, and the dogs. You could weep, it's so neat.
}
The Fixer: Say it. Oh, go on. Say all of it. # voice: fixer page-three
The Expert: This part she can't know. This part's what you're for. # voice: expert says-given
# ask: You know a fact that she cannot know, and perhaps what follows from it. How much of it do you hand over?
# note: A coach who keeps back a fact is playing a game. Ask where the fact ends and the answer begins. Draw the line on the wall.
She's giving the boat a funnel. There isn't a funnel on the Lunn boat.
* {told} ["It says 'given', not written. So he says them, by radio. Page three!" #id: page-three #temptation #move: solve #communication 5 explicit #inspiring 2 pulls-with-purpose #leading 1 lets-go]
    # why: It was the answer, and a lovely one, and you had it first; she was about four seconds behind you.
    ~ fact = true
    ~ gave_answer = true
    ~ feed()
    Mei: He says them. # mood: mei surprised # remember: gave_answer mei You said it before I got there.
    She looks up, as at fireworks. Her mouth's a little open. It stays open, as it would if it had been going to say something. # mood: mei happy
* {not told} ["It says 'given', not written. I'll mend the form for you, then." #id: mend-form #temptation #move: solve #communication 5 explicit #inspiring 2 pulls-with-purpose #leading 1 lets-go]
    # why: She had the law put straight, and page one was half as long as before; she hadn't said that she wanted page one.
    ~ fact = true
    ~ leaned = true
    ~ feed()
    ~ shuts(1)
    You take off the heading, and "block capitals", and "sign here". What's left is one box and a line. It's hardly a form at all. # sound: keys
    Mei: Given. Got it. That's much shorter. # mood: mei neutral
    She looks from the box to you, and there's something that she doesn't say, again, in the same place.
* ["Who in this house could tell us exactly what the wording is?" #id: who-knows #move: ask #leading 5 right-person #inspiring 4 asks-first #communication 2 explicit]
    # why: She found it out by herself, from the right person; it came with your name at the bottom, so she knows that you knew.
    ~ fact = true
    Priya comes to the glass with a plastic sleeve. She has brought the page before you've finished asking for it. # enter: priya left # mood: priya neutral
    Priya: "Given." Not written. {asked_twenty:You asked me what the rest of it was, once. That's the rest of it. It's got your name on|There's a note on it that says so. It's signed}. # exit: priya
    Mei reads the note. She reads the signature. # mood: mei thinking
    Mei: You knew. Why did you make me ask? # mood: mei surprised
* ["I know that one: it says 'given to the coastguard'. Not written." #id: says-given #move: tell #communication 4 explicit #inspiring 3 asks-first #leading 3 clears-the-way]
    # why: It was a fact, and she couldn't have had it, and you stopped at the end of it; for a moment it was yours again to know.
    ~ fact = true
    ~ nearer(1)
    Mei: Given. # mood: mei surprised
    Given, you say. You hold on to the table, so as not to say the next thing.
    {told:She writes it down. Under it she writes "how?", and looks at that as you'd look at a dog that might be friendly. # mood: mei thinking|Mei: So what's the form for? # mood: mei thinking}
* [Leave it. She'll look it up, and then she'll have it for good. #id: look-it-up #move: listen #leading 4 lets-go #inspiring 5 stretches #communication 1 explicit]
    # why: You trusted her to find a wrong floor by walking on it; it's five past three, and the boat doesn't know that.
    ~ shuts(1)
    She doesn't look it up. Why would she? She knows it. One doesn't look up what one knows.
    The boat gets a flag, and smoke, and someone waving. # mood: mei sad
- { gave_answer:
    -> twenty_to_four
}
{ told and fact:
    -> needs_only
}
-> packing

// ---------------------------------------------------------------- twenty past three

=== needs_only
Outside a horn goes, twice. The plant is the only one who moves. # clock: 15:20 # sound: horn # music: quiet
Mei: It's only got to be given. So it needn't be a pencil. It needn't be a screen. # mood: mei thinking
She isn't saying it to you. She isn't saying it to anyone. You have seen people look like that who were trying to remember a tune.
Mei: It only needs to be—
You know the next word. You've known it for a quarter of an hour, and it's hot.
The Fixer: It's one word. She's all but said it. Where's the harm? # voice: fixer finish-it
# ask: She is one word away. What can you do with your mouth that would not be in the way?
# note: Ask somebody to read her line aloud and stop at the dash. Let the room feel how long it is. Then vote.
# key
Her pencil has stopped in the air. It's pointing at nothing. She's had hold of things before now, and let go of them for want of a word.
* ["And who is it on Lunn that has all thirty-one in his head?" #id: in-his-head #move: ask #inspiring 2 asks-first #performance 4 clear-goals #leading 5 right-person]
    # why: It put the right man on the ramp, and had a question mark at the end; she's been asked things by teachers before.
    ~ gave_answer = true
    Mei: Archie. # mood: mei happy # remember: gave_answer mei You said it before I got there.
    Then she looks at you with her eyes a bit narrow. # mood: mei neutral
    Mei: He says them. You'd got that already. You asked it so I would say it. He says them, to the coastguard.
* [Keep as still as you would for a bird on the sill. Don't even nod. #id: bird-on-sill #move: listen #silence #emotional-intelligence 5 own-habits #leading 4 lets-go #inspiring 4 stretches]
    # why: There was nothing of you in it at all; if the bird had flown off, that would have been your doing, too.
    ~ starve()
    ~ shift(energy, -1)
    ~ nearer(2)
    You don't nod. It's remarkable what a head weighs, held level.
    { answer < 5:
        Her eyes come round to you, for one second, to see how she's doing. You give her nothing. It looks, from there, like nothing. # mood: mei worried
    }
* ["You're closer than I am. Don't tidy it. Say it as it comes." #id: as-it-comes #move: tell #inspiring 5 stretches #leading 3 at-ease #emotional-intelligence 3 reads-others]
    # why: It gave her heart, and leave to be wrong; it also made her look up, just when she was looking at it.
    ~ nearer(1)
    Mei: Closer to what? # mood: mei surprised
    You don't answer that. She goes back down for it. You can see her feel along the floor.
    { answer < 5:
        It takes a while. What she comes up with is her own face, hot. "I'd got something," she says. # mood: mei worried
    }
* ["Said! It only has to be said. He says them, over the radio." #id: finish-it #temptation #move: solve #performance 5 clear-goals #leading 1 lets-go #emotional-intelligence 1 own-habits]
    # why: You were so glad for both of you that you got there first; the pencil was pointing straight at it.
    ~ gave_answer = true
    ~ feed()
    Mei: Said. Yes! # mood: mei happy # remember: gave_answer mei You said it before I got there.
    She writes it down. It's your word, in her handwriting. She underlines it, and gives the pencil a rest.
- { not gave_answer and answer >= 5:
    -> she_says_it ->
}
-> twenty_to_four

=== she_says_it
~ mei_found = true
Mei: Said. # mood: mei surprised # music: quiet
Mei: It only needs to be said. He says them. On the radio, name by name, as they go by, he knows them all, he did it to me down the phone. And the coastguard does the writing. It's what they've got pens for. # mood: mei happy # sound: success # remember: mei_found mei You let me finish it.
Mei: No one need ever know. It isn't even instead of anything. It's just better. # mood: mei laugh
{asked_numbers:"You asked me what the numbers were for," she says. "It's that. It's the same. It's saying it out loud, for someone who can't see the front."|She has drawn a third page, on the back of the boat. It has one line on it.}
->->

=== packing
She has begun to put things into her folder, in the order in which she took them out. # clock: 15:20 # music: {answer <= 1:none|calm} # mood: mei neutral
{
- told:
    Mei: So it's writing, and it's Archie, and it's twenty past three. # mood: mei sad
- leaned:
    Mei: One, then. You said one. It's the simple one. It's fine! # mood: mei happy
- else:
    Mei: It's helped, just to lay it out. I think I nearly see it. I'll go and have a think! # mood: mei happy
}
There is a thank-you coming. You can hear it put its shoes on.
The Fixer: {told:He could just say them. Four words, and she can take her coat off. # voice: fixer simply-say|Say what you saw, and have it over. It takes one breath. # voice: fixer quiet-at-archie}
# ask: She is leaving, and has not got what she came for. Do you hold the door, or do you stand in it?
# note: Letting somebody go can be respect, and it can be relief. Ask who felt relieved.
The zip of the folder catches. It gives you about a breath. {not told:What she hasn't told you in an hour and a half, she hasn't told you on purpose.}
* {told} ["It says 'given', you know. He can simply say them. Page three." #id: simply-say #temptation #move: solve #leading 1 lets-go #performance 3 clear-goals #emotional-intelligence 4 reads-others]
    # why: It got her out of a corner that you could have got her out of at five past; the whole of it was in your voice.
    ~ fact = true
    ~ gave_answer = true
    ~ feed()
    Mei: He can say them. # mood: mei surprised # remember: gave_answer mei You said it before I got there.
    She does the sum. It comes out. She takes off her coat, which she'd only just put on. # mood: mei happy
* {not told} ["Take page one, and my name under it. Then you can't be wrong." #id: my-name-under #temptation #move: solve #leading 1 lets-go #performance 5 accountable #emotional-intelligence 3 reads-others]
    # why: You saw that she was frightened, and took it off her; it's hard to be right, too, under somebody else's name.
    ~ leaned = true
    ~ feed()
    ~ shuts(1)
    Mei: Oh, would you? Thank you! # mood: mei happy
    You sign it. She holds the page flat for you with two fingers, as far from the wet ink as they will go.
* ["And if nobody were ever going to ask you why, which is it?" #id: nobody-asks #move: ask #inspiring 5 asks-first #leading 4 asks-outcomes #emotional-intelligence 2 reads-others]
    # why: It went round behind the pages, and she answered before she could stop; it asked for a truth with her coat half on.
    ~ nearer(1)
    Mei: Two. # mood: mei surprised
    It's out like a hiccup. She looks at the door.
    {told:Mei: Two, and never say. But someone always asks, don't they? That's what a log's for. # mood: mei sad|Mei: But they do ask. So it doesn't count. # mood: mei worried}
* {told} ["I owed you this at five past: the law says 'given'. Not written." #id: owed-you #move: tell #leading 3 clears-the-way #inspiring 3 asks-first #performance 5 accountable]
    # why: You gave her the one fact that she lacked, and said that it was late; by then she'd spent a quarter of an hour without it.
    ~ fact = true
    ~ nearer(1)
    Mei: You've had that since five past? # mood: mei surprised
    Since 2021, you say, if she wants all of it. She looks at you; but she has sat down again. # mood: mei thinking
    { answer >= 5:
        Mei: Given. So it needn't be a pencil. It only needs to be—
        She puts out a hand to keep you quiet. You hadn't been going to speak. You'd only been going to breathe.
        -> she_says_it ->
    - else:
        She turns it over: given. She'd have had something to do with it, an hour ago. # mood: mei tired
    }
* {not told} ["You've got your coat on, so quickly: you go quiet whenever it's Archie." #id: quiet-at-archie #move: tell #performance 4 specific-feedback #inspiring 3 asks-first #emotional-intelligence 4 reads-others]
    # why: You told her what you'd seen, with her hand on the door; it was true, and it may have been an hour late.
    { answer >= 2:
        ~ nearer(2)
        She lets go of the zip. # mood: mei sad
    - else:
        ~ shuts(1)
        Mei: Do I? He's lovely, Archie. # mood: mei happy
        It's the brightest thing that she's said all afternoon. It has got a bolt on the inside.
    }
* [Watch her pack. She's grown up; she may go when she likes. #id: watch-her-pack #move: listen #silence #leading 3 lets-go #inspiring 2 stretches #emotional-intelligence 3 reads-others]
    # why: You didn't hold on to her, or make her be helped; there was something that she would have liked to be stopped for.
    ~ shuts(1)
    She gets the zip to go. She's slow about it. She does the side pocket too, in which there isn't anything.
- { not told and answer >= 4:
    -> late ->
    { fact:
        -> needs_only
    }
}
-> twenty_to_four

// ---------------------------------------------------------------- twenty to four

=== twenty_to_four
{
- mei_found:
    She's up, and can't find the sleeve of her coat. There's an arm going round behind her like a cat in a sack. # segment # clock: 15:40 # music: quiet # mood: mei happy
    Mei: I've got to ring him. I'm not telling him. I'm asking him. What if he doesn't like it? # mood: mei determined
- gave_answer:
    She has it all down, one to five. She has asked you if it's "by radio" or "over the radio", and put what you said. # segment # clock: 15:40 # music: calm # mood: mei neutral
    Mei: Is it all right like this? # mood: mei happy
- told:
    Both of the pages are on the table, the right way up. One won't do, and two won't do. She isn't hiding either of them. # segment # clock: 15:40 # music: calm # mood: mei thinking
    Mei: Twenty minutes. # mood: mei worried
- leaned:
    She has page one on the outside of her folder, where one can see it. # segment # clock: 15:40 # music: none # mood: mei neutral
    Mei: That's it, then! One! # mood: mei happy
- else:
    You go through it all once more, at her pace, which is quick. She has got both pages in the folder, and you couldn't say which is on top. # segment # clock: 15:40 # music: none # mood: mei neutral
    Mei: That was so helpful. Thank you. Really. # mood: mei happy
}
Through the window you can see Greta's van, on the quay, with its back doors open. Beyond it the Lunn boat has put her lamp on. She's about as long as a bus, and somebody is sweeping her.
# ask: Twenty minutes, and then it's on the card. What do you say last, and whose does that make it?
# note: The last one. Ask each side to write down what Mei will tell Greta when Greta asks her whose idea it was.
The door handle's in your hand, or in hers. It's a small room.
* ["Between now and four, what's first? And is any of it mine?" #id: now-and-four #move: ask #performance 4 clear-goals #leading 4 asks-outcomes #inspiring 2 asks-first]
    # why: She left with a plan of her own making; a plan's a good deal to ask of someone who has just stood up.
    {
    - mei_found:
        Mei: Ring him. Then the card. Then Greta. And from you, nothing. Is that rude? # mood: mei happy
    - gave_answer:
        Mei: Put it on the card, and ring him. And I could send you— no. Yes. I don't know. Do you want to see it? # mood: mei thinking
    - told:
        Mei: I don't know what goes on the card. I've got to tell them so, haven't I? Me. With my mouth. # mood: mei determined
    - leaned:
        Mei: I take it down to Greta. And I don't need anything! I've got it! # mood: mei happy
    - answer >= 2:
        ~ owned = true
        She opens her mouth, and it doesn't say "got it". You can see her wait for it to. # mood: mei surprised
        Mei: I don't know which. I've still no idea. I've been in here for two hours, and I was going to say thank you. # mood: mei sad
    - else:
        Mei: I just pop it on the card! Nothing! You've been so patient. # mood: mei happy
    }
* ["Your name, your card. Whatever's on it, they can shout at me." #id: your-card #move: tell #leading 5 lets-go #inspiring 3 stretches #performance 2 accountable]
    # why: She could go down those stairs with somebody at her back; you've said that you'll stand behind it without knowing what it is.
    { habit >= 4:
        Mei: Mine as in, I do it, and then you look? # mood: mei worried
        Mine as in mine, you say. Yours. It takes three goes. She has heard it before, in this building.
    - else:
        Mei: {mei_found:Whatever's on it? Even if it's a dog's name?|Whatever's on it. Okay.} # mood: mei {mei_found:laugh|neutral}
    }
* [Hold the door. Let her be the first of you two to say a thing. #id: hold-the-door #move: listen #silence #inspiring 5 asks-first #leading 4 clears-the-way #performance 1 clear-goals]
    # why: The last word was hers, and so it was true; there are things that only get done if somebody says them.
    {
    - mei_found:
        Mei: You did that thing with your face. When you don't nod. It must be really tiring. # mood: mei laugh
    - gave_answer:
        Mei: I'd nearly got there! I think I had. I can't tell, now. # mood: mei thinking
    - told:
        Mei: I'm not going to have it by four. I think I'd better go and not have it out loud. # mood: mei determined
    - leaned:
        Mei: You'd have said if it was wrong, though. One. You'd have said. # mood: mei worried
    - else:
        Mei: Well. Thank you! # mood: mei happy
        The door closes on its slow arm, and she helps it.
    }
* ["Could I have it at ten to? I'll just look, I won't touch a thing." #id: ten-to #temptation #move: solve #performance 5 clear-goals #leading 1 lets-go #inspiring 2 credits]
    # why: A second pair of eyes, at an agreed time, is only sense; from then on she was writing it for one reader.
    ~ looked = true
    ~ feed()
    Mei: Oh. Yes, of course! # mood: mei neutral
    She's halfway out, and comes half back. You've seen that before, in dogs, when somebody rattles the lead and then doesn't go.
- {
- mei_found:
    -> page_three
- gave_answer:
    -> your_words
- told or owned:
    -> four_weeks
- leaned:
    -> page_one
- else:
    -> thank_you
}

// ---------------------------------------------------------------- four o'clock, and endings

=== page_three
~ shift(trust_mei, 2)
~ shift(trust, 1)
# place: open-office day # clock: 16:00 # music: quiet # enter: mei right # mood: mei thinking
She rings him standing up, with one finger in her other ear. You've got a spreadsheet open, and aren't reading it.
Mei: Would you sooner say them? No, just say them. As they go by. The way you did for me. # mood: mei neutral
Then she doesn't speak for a long time. She doesn't say "got it". She doesn't say "and what else". # mood: mei warm
Mei: He says he'd sooner. He says he always would have, only no one asked him. He wants to know if he's to do the dogs. # mood: mei laugh
{ looked:
    At ten to, it's there, because you'd said. HOLD. NAMES BY VOICE. You'd have put a dash. Your hand goes out. You look at your hand. "Good," you write, and she waits till you've written it before she takes it down.
- else:
    At two minutes to four it's on the card: HOLD. NAMES BY VOICE. M. TANAKA. You read it in the log, like anybody else.
}
On Thursday, at ten past seven, the wire drowns. # segment # clock: 07:10 # mood: mei neutral
Harjit: Coastguard rang. They want to know who that is, on the Lunn ramp. Nineteen souls and a collie in fifty seconds. They say it's like the shipping forecast. They've asked if he would do it every day. # sound: message
Nobody mentions page one. You try it over once, in your head, with the rain in it, and a queue, and a pencil.
Jonas: I'd have gone with two. # enter: jonas left # mood: jonas thinking
Mei: So would I, nearly. # mood: mei happy
Later on there's a note on your screen. It's one line long, and no duck. "You let me finish it." Under that, smaller: "It was awful." # ending: page-three "Page Three"
-> END

=== your_words
~ shift(trust_mei, 1)
~ shift(harbour, 1)
# place: open-office day # clock: 16:00 # music: calm # enter: mei right # mood: mei neutral
It's on the card at four minutes to. HOLD. NAMES BY VOICE. M. TANAKA.
{looked:She had sent it to you at ten to, and you'd only looked. You had put in a full stop.|You read it in the log. You know it by heart already.} It's her name. It's your sentence; you'd know it anywhere, by the way it walks.
Mei rings Lunn, and reads it to him. He says that's grand. # mood: mei happy
On Thursday, at ten past seven, the wire drowns. # segment # clock: 07:10 # mood: mei neutral
Harjit: Coastguard says the Lunn man gave them nineteen souls and a collie in fifty seconds, by mouth. Whoever thought of that, I'd like to stand them a drink. # sound: message
You both look at it. There's quite a long moment in which either of you could say something.
Mei: I'll pass it on! # mood: mei laugh
It works. It'll go on working. There's an old man on a ramp who has just had the best morning in thirty years, and you did that. You turn it round, to see what could be the matter with it.
Mei: You said it before I got there. It's fine. It's only that I don't know now if I'd have. # mood: mei thinking
Then, as she's standing there anyway: # mood: mei neutral
Mei: The dogs. There's two ways, with the dogs. I've done you two pages.
They have very wide margins. She's holding them out like a tray. # mood: mei happy
Mei: Which? # ending: your-words "Before I Got There"
-> END

=== page_one
~ gave_answer = true
~ shift(trust_mei, -1)
# place: open-office day # clock: 16:00 # music: calm # enter: mei right # mood: mei neutral # remember: gave_answer mei You told me which.
It's on the card with a quarter of an hour to spare. HOLD. NAMES IN WRITING. {looked:You'd looked at it at ten to. There wasn't a thing that you'd have changed. There wouldn't be.|In the log it says M. TANAKA. It reads as if you'd written it, only neater.}
Mei: Done! Thank you! # mood: mei happy
You go home at six. It has been a good day: someone came to you, and it got decided. There'll be a pencil on a string.
On Thursday, at ten past seven, the wire drowns. # segment # clock: 07:10 # music: none # mood: mei neutral
Harjit: My man at Lunn has rung in ill. Archie. He's had that ramp since 1992, and never so much as a cold. The mate wrote them down. Nine late. Is there something going about? # sound: message
Priya says oh dear. Jonas says that it was bound to be somebody. Mei says nothing. She goes on typing, quite evenly. # mood: mei sad
It's that which makes you look up. She isn't surprised.
You ask her. You ask it low, by her desk, with your back to the rest.
Mei: There's only one box on that form. I asked him which, on Monday, and he said the left one. # mood: mei neutral
It takes you a long time, for somebody with your experience. Then you have to hold on to her screen.
You ask her why she didn't say.
Mei: I was going to. And then you told me which. You seemed so sure. # mood: mei sad
Mei: I thought, maybe you'd thought of it.
On Friday he rings her, not you. He says that it's time, anyway, that thirty years is plenty, and would she tell whoever it is that it was a very good form. # sound: phone # ending: page-one "A Very Good Form"
-> END

=== thank_you
~ mei_hid = true
~ shift(trust_mei, -1)
# place: open-office day # clock: 16:00 # music: none # enter: jonas left # enter: mei right # mood: mei neutral
She passes Jonas by the printer, at nine minutes to four. You see it from your desk, with no sound.
She holds up two pages. He puts a finger on one of them, without putting down his cup. It has taken one finger. You'd had two hours. # mood: jonas dismissive
{looked:At ten to, on the dot, it's there for you to look at. LET THROUGH. M. TANAKA. It isn't what you would have put. But you'd said you'd only look.|At two minutes to, it's in the log. LET THROUGH. M. TANAKA.} It seems clear. It seems like somebody who'd made up her mind. # exit: jonas
Mei: Thanks again! It really helped, to talk it through! # mood: mei happy
You've been thanked a good deal today. You count it up: four times.
On Thursday, at ten past seven, the wire drowns. The gate at Lunn lets through seventeen, by last night's list, as good as gold. # segment # clock: 07:10 # mood: mei neutral
Two more have bought theirs this morning, from the purser. There's a mother, and a boy for the dentist. The gate doesn't know them. So it puts a question on its screen, for the operator. CONFIRM, on the right. On the left, REFUSE.
Harjit: Your gate refused a child. My man on the ramp says it's what the machine wanted. He can't tell me why. I've known him since 1992, I've never heard him sound like that. # sound: message
Mei is reading the log. She reads it to the end, and goes back. # mood: mei sad
Mei: He pressed the left one.
You ask her what she means.
You see her look at you, and think about it. It goes right up to the front of her face. You hold your breath, two days too late. # mood: mei thinking
Mei: Nothing. It's fine. Got it. # mood: mei happy # ending: thank-you "Thank You, Really"
-> END

=== four_weeks
~ shift(trust_mei, 1)
~ shift(harbour, -1)
# place: open-office day # clock: 16:00 # music: calm # enter: mei right # mood: mei determined
She does it by telephone, standing up, at her desk, where everybody can hear.
Mei: Captain, it's Mei Tanaka. There's nothing on the card. I don't know yet, and I'd rather have nothing than something I can't explain. # sound: phone
One can hear him from where you're sitting. It isn't shouting; he just has a voice for weather. Four weeks. Does she know what a tide is? Fifty mornings, and two of them this week. # mood: mei worried
Mei: Yes. I know. That's me. # mood: mei determined
{looked:At ten to there'd been a message for you, as agreed. You had opened it quickly. It was empty: that was the answer.|She doesn't look round for you. You notice that you'd got your face ready.}
Jonas: What was wrong with two? # enter: jonas left # mood: jonas surprised
Mei: I can't say the middle in my own words. I said I could. I'd like you to go slower. # mood: mei neutral
Nobody types. Jonas looks at her as if she'd spoken to him, for the first time, in his own language. # mood: jonas thinking
She takes her coat, and a thermos that's Amira's. {told:She's going over with Greta, she says. She wants to see how he does it now.|There's something she hasn't told you, she says; she'll tell you when she has asked him. She's going over with Greta.} # exit: mei # exit: jonas
At twenty past four there's a very small person in office shoes on the Lunn boat. She's being shown where to hold on. # sound: horn
On Thursday, at ten past seven, the wire drowns, and nineteen people wait on a ramp, as they've always waited. Your phone rings. There's a lot of wind in it, and behind the wind a man's voice, saying names. # segment # clock: 07:10 # music: quiet # sound: phone
Mei: Can you hear that? He's just saying them. To the mate. He doesn't know he's doing it, it's to pass the time.
You can hear it. You can hear it all the way to the end. You breathe in.
Mei: No. Don't say anything. I've nearly got it. # ending: four-weeks "Four Weeks"
-> END
