# title: Every Hour on the Hour
# author: Promoted
# summary: Nothing is broken. It takes eleven seconds instead of one, and everybody would like to know if there's any news.
# minutes: 10
# language: en
# dimensions: leading, operations, communication, inspiring, prioritizing
# gauge: seconds "Seconds for each ticket" 0 16
# gauge: trust "The team's trust" 0 10
# gauge: harbour "The harbour's patience" 0 10
# gauge: energy "Your own energy" 0 10

INCLUDE shared/team.ink

CONST BY_THEM = 1
CONST BY_YOU = 2

CONST INES_RUNG = 1
CONST ON_PAPER = 2
CONST TONIGHT = 3

VAR seconds = 11
VAR asked = 0 // times Amira has had to put it down, as far as three
VAR four = 0 // 1: you know what the captain decides at four; 2: and what asking costs him
VAR percent = false // a number was made up
VAR frost_off = false // Ines has taken the board's secretary
VAR slip = false // she closed the wrong boat
VAR mended = 0 // one of the first two above
VAR lists = 0 // who knows that the lists were wrong: one of the last three above
VAR berth_three = false // the captain has moved her

-> nine

/* She puts it all down, and has to pick it all up again. */
=== function put_down() ===
{ asked < 3:
    ~ asked = asked + 1
}

// ---------------------------------------------------------------- nine

=== nine
# place: incident-corner day # clock: 08:55 # music: calm # enter: amira right # mood: amira tired # enter: mei centre # mood: mei thinking
Nothing is broken. That's what makes it so hard to explain.
Since six the gates have taken every ticket, and let everybody aboard. Only it takes them eleven seconds. Until six it took one.
You've tried it with a watch. Eleven seconds is a breath in, and a breath out, and somebody behind you saying "Well?"
Amira: Not the gates. Not the line. It's something the gates read. I need two hours. In one piece.
{ took_watch:
    Amira: You took my four o'clock, that time. So you get the long version. # mood: amira warm
}
Amira: In two pieces it's three. I carry it all at once, like plates. Somebody says "any news", I put it down. Picking it up again's twenty minutes. # mood: amira tired
Mei: I timed it. Sorry. Twenty-two.
{ habit >= 3:
    Mei: Is it all right if I sharpen this? # mood: mei worried
    It's a pencil. You say yes to the pencil.
}
{trust_amira <= 3:Amira has turned her chair so that you get mostly shoulder.|{energy <= 2:Amira looks you over. "You should be lying down," she says; "one of us should."|Mei has a pad and three pencils, like somebody about to sit an exam.}}
The clock on the wall is off a scrapped ferry. It strikes the hours like somebody dropping a saucepan.
It strikes nine. Everything else goes off as well. # clock: 09:00 # sound: phone # segment
Harjit: Gill. Forty boats out, every one of them four minutes late. I'll have a status from you each hour, on the hour. {said_hour:You told me an hour, once. It's spoiled me.|{harbour <= 3:I'd sooner not have to walk up there for it.|It needn't be long.}}
Harjit: With a number, even a poor one, I can send half of them to breakfast. Without one they all stand.
Ines: Need whatever Harjit gets, but before Harjit! # sound: message
Deon: Friend! In words I can send? The 17:30 to Brannoc's a wedding. 212 and a cake. # sound: message
The Expert: A status has a number in it. Sixty per cent. Everyone likes sixty. # voice: expert sixty
# ask: He wants a status and there isn't one. What can he do with each of these answers between nine and ten?
# note: Ask who has made up a percentage this year. Then ask what happened to it after it left the room.
# key
The captain waits. You can hear a queue behind him, breathing in and out.
* ["I don't know why yet, Captain. At ten I'll ring, and say what I know." #id: not-known #communication 4 explicit #leading 3 clears-the-way #operations 5 calm]
    # why: It was true and had a time on it; he'd asked for news and got a gap, and ten comes round quickly.
    ~ said_not_known = true
    Harjit: You don't know. # remember: said_not_known harjit You said that you didn't know.
    He says it slowly, as one tries a rope.
    Harjit: That's a status, I suppose. It's the shortest I've had.
* ["One second, Captain. Amira, what can I tell him? Any news at all?" #id: any-news #communication 5 listeners-language #leading 1 clears-the-way #operations 3 calm]
    # why: He had the best answer in the building, from the one who had it; she'd been carrying it for five minutes.
    ~ passed_down = true
    -> put_down_now ->
    Amira: Something the gates read has got longer. Tell him that. # mood: amira tired # remember: passed_down amira You passed it down to me.
    It's a good answer. Amira looks at her screen as one looks at a room one came into for something.
* ["Sixty per cent of the way there, Captain, and it's looking hopeful." #id: sixty #communication 1 explicit #leading 4 clears-the-way #operations 4 calm]
    # why: It bought Amira an hour that nobody disturbed; it's a number, and numbers get passed on.
    ~ percent = true
    Harjit: Sixty. At nine. So that's done by noon. # sound: keys
    You hadn't said noon. You can hear him write "noon".
* ["Tell me first, Captain: what must you decide with it, and by when?" #id: what-for #communication 3 listens-first #leading 5 asks-outcomes #operations 2 calm]
    # why: You learnt the one hour that counts; he'd rung for an answer, and was given homework.
    ~ four = 1
    Harjit: Decide? # sound: gulls
    There is a pause with a whole harbour in it.
    Harjit: The berth. At four I say if that wedding loads at One or at Three. Three's got two gates. But shifting her takes an hour, and it puts the freight out.
    And before four? "Before four," says the captain, rather stiffly, "I like to know."
- -> desk_phone

=== put_down_now
~ put_down()
{asked < 2:Amira takes both hands off the keys, and lays them flat. It's like watching somebody set down a tray.|Both hands off the keys; flat on the desk.} On Mei's pad she makes a {asked < 2:small stroke|stroke}.
->->

// ---------------------------------------------------------------- the telephone, 09:20

=== desk_phone
Amira's own desk telephone rings. It never rings. It was put in with the desk. # clock: 09:20 # sound: phone # mood: amira surprised
"Frost, from the board's office," it says, most politely. "I found this number on an old plan of the building. Might I trouble you for a word for the chair? I shall only be ringing hourly."
Amira has both hands in the air, and the receiver in neither.
Mei: She'd just got to the middle. # mood: mei worried
{ agreed_pager:
    Amira: You asked for my pager. Could you ask for that as well? # mood: amira tired
}
It's in the check: has this ticket been used? You wrote that check. It has a switch.
The Fixer: Switch it off. Six seconds, at a guess, and nobody needs a status. # voice: fixer switch-off
# ask: The question has found its way to the one person who shouldn't be asked. What do you do with the telephone, and with yourself?
# note: Ask what the rest of each person's morning looks like. Somebody may say that a lead is there for more than answering the phone. Let them argue it.
"Take your time," says Mr Frost.
* [Unplug the telephone, carry it to your desk, and be who answers it. #id: carry-phone #leading 4 clears-the-way #prioritizing 4 protects-people #communication 2 explicit]
    # why: Nothing got through to her; you are a switchboard now, and there are other things that only you can do.
    ~ stood_in_door = true
    You walk off with it under your arm, wire and all, like somebody stealing a duck. # remember: stood_in_door amira You carried my phone away.
    {habit >= 4:Mei half gets up to ask if that's allowed.|Mei laughs, and then puts a hand over it.} By ten you've answered it a dozen times. You've never been so polite, or got so little done. # mood: mei laugh
* ["Mr Frost, you can all read one page. It's up in half an hour." #id: one-page #leading 5 clears-the-way #prioritizing 3 matters-most #communication 4 explicit]
    # why: Everyone gets the same true thing without asking; it ate your hour, and it says "not known" to forty islands.
    ~ open_page = true
    What we know. What we don't. When there'll be more. It takes forty minutes, and most of that is the middle one. # sound: keys
    Deon: You've written "not known" on it. Where people can see. And I can just… send them there? # remember: open_page deon You put it where I could read it, too. # sound: message
    In the first ten minutes three hundred people read it. One of them is Mr Frost. He rings up to say so.
* [Take the spare keyboard next to hers and switch the check off. #id: switch-off #temptation #leading 1 lets-go #prioritizing 5 matters-most #communication 3 listeners-language]
    # why: Forty queues went twice as fast at once; what she had been watching for three hours changed under her eyes.
    -> switched ->
* ["Give him thirty seconds for the chair, Amira, then he's happy." #id: thirty-seconds #leading 2 clears-the-way #prioritizing 1 protects-people #communication 5 listeners-language]
    # why: He was happy, and it took thirty seconds; he has a number now that works.
    ~ passed_down = true
    -> put_down_now ->
    She gives him twenty. They're excellent; he says so. # mood: amira tired # remember: passed_down amira You passed it down to me.
    "And whom shall I ask for at ten?" says Mr Frost. She tells him her name, since he's asked. She spells it.
- -> ten

=== switched
~ feed()
~ put_down()
~ seconds = 6
It takes you a minute. Far off, forty queues give a little lurch, like a train. Six seconds. # sound: success
Amira: It's gone to six. Why's it gone to six? # mood: amira alarmed
You tell her. She's quiet for rather longer than six seconds.
Amira: I was watching it be eleven. I need it to be eleven. # mood: amira cold
Mei makes a stroke on her pad. By ten the check is on again: without it, one ticket got nine people on to the Lunn boat.
->->

// ---------------------------------------------------------------- ten

=== ten
~ seconds = 11
Five to ten. Ines rings with her picture on, walking. It's mostly ceiling. # clock: 09:55 # enter: ines left # mood: ines worried # sound: phone
{
- percent:
    Ines: He met me in the lift. He says sixty! I had to say, "Yes, sixty," as if I'd had it for hours.
- four > 0:
    Ines: He met me in the lift. He says you asked him what it was for. He's gone very quiet. What did you do to him?
- said_not_known:
    Ines: He met me in the lift. He says that you don't know. He seemed almost pleased. I wasn't!
- else:
    Ines: He met me in the lift. He says that something's got longer, and I said, "Yes, isn't it?" What has?
}
Ines: I can't be told by Harjit. I have to have it at five to. # mood: ines determined
{ told_no:
    Ines: You told me no in week five. This isn't a yes. It's five minutes' start.
- else:
    { said_unknown:
        Ines: You told me that you were guessing. Fine! Guess at five to!
    }
}
{agreed_first:"And is slow red, for our ten minutes?" she says. "If it's green?" Neither of you had thought of green.}
The Expert: She's your manager. Don't be empty-handed. Amira's right there. # voice: expert ask-quietly
# ask: She wants to know before somebody else does. What is that need made of, and whose job is it to meet it?
# note: No villain here: ask who has been the one in the lift. Then ask what each answer does to the next hour.
{last_passed_down:Last time you passed it down to Amira. Ines had her number in four minutes. You'd been rather proud of the four.|The ceiling stops moving. She's waiting.}
* [Ask Amira quietly, so that Ines has it straight from the source. #id: ask-quietly #communication 5 listeners-language #leading 1 clears-the-way #prioritizing 2 protects-people]
    # why: Your manager wasn't left standing in a lift; you asked very quietly, and it weighed the same.
    ~ passed_down = true
    -> put_down_now ->
    Amira: A list. Who's aboard. It's too long. That's all I've got, and I had more. # mood: amira tired # remember: passed_down amira You passed it down to me.
    Ines: A list! I can say a list! # mood: ines happy
* ["I've nothing to give you. I need something. Take Mr Frost off us." #id: take-frost #communication 2 explicit #leading 4 clears-the-way #prioritizing 5 protects-people]
    # why: You asked for help in place of giving comfort; she went up there with nothing in her hand but a no.
    ~ frost_off = true
    Ines: The Frost? He sends me cards at Christmas. # mood: ines surprised
    Ines: Right. Frost's mine. But at eleven I want something. # mood: ines determined
    It turns out that she's rather good at it. By noon he is sending her cards about it.
* ["You both get it at ten, the same words, the same minute. No first." #id: same-minute #communication 4 explicit #leading 5 asks-outcomes #prioritizing 3 says-no]
    # why: It ended a race that nobody had meant to run; she's the one who'll do your review, and she had asked.
    { open_page:
        Ines: On the page, you mean. With Mr Frost. And the public. # mood: ines cold
    - else:
        Ines: The same minute. # mood: ines cold
    }
    She starts walking again. At ten you write it to both of them, in one line. You hadn't known how much of the work had been the order.
* ["Say seventy-five per cent. It's a warm guess, but it is a guess." #id: seventy-five #communication 3 listeners-language #leading 2 clears-the-way #prioritizing 4 matters-most]
    # why: It took ten seconds, and everybody could get on; the word "guess" didn't survive the lift.
    ~ percent = true
    Ines: Seventy-five! # mood: ines happy
    You watch the word "guess" fall off, somewhere about the second floor.
- -> ten_strikes

=== ten_strikes
# exit: ines
{ said_not_known:
    The saucepan drops: ten. You ring the captain, as you'd said, and tell him what you know. It isn't much. # clock: 10:00
    Harjit: You rang, though. It's one minute past, but you rang.
- else:
    {percent:The saucepan drops: ten. "And now?" says the captain. You've a fresh number ready.|The saucepan drops: ten. Harjit rings, and rings off. He has the same line as everyone.} # clock: 10:00
}
-> eleven

// ---------------------------------------------------------------- eleven

=== eleven
{ asked == 0:
    Eleven strikes. Nobody has spoken to Amira since twenty past nine. She's sitting quite still, and faintly smiling. It's alarming. # clock: 11:00 # segment # mood: amira warm
    Amira: Got it, nearly. Wait. It's who's aboard. There's a boat with far too many people on it.
- else:
    Eleven strikes. {asked > 1:She's at the beginning, for the third time. She says so, to the screen|She's where she was at half past nine}. # clock: 11:00 # segment # mood: amira tired
    Amira: It's the list of who's aboard. There's more, I had it. It'll come.
}
Deon arrives in person, walking as people do who've been told to walk quietly. # enter: deon left # mood: deon worried
Deon: Friend. The bride's mother has my number. They're on the 16:52 train, all two hundred and twelve, and a cake in its own seat.
Deon: She asks, will it be all right? I've got down: "We're experiencing intermittent latency." # mood: deon thinking
Everybody winces, even Deon.
{agreed_not:He hasn't called by since you wrote down that we don't do *Smile to Board*. He's holding his telephone like a hat.}
{ percent:
    Deon: I did have your per cent. But they write back, and ask which part of the gate.
}
# ask: He needs words that work on people who aren't in this room. Who should find them, and what should they leave out?
# note: Ask the room to write the message in one sentence before voting. Then ask who could have acted on it without ringing back.
The bride's mother is typing, it says.
* ["Put: every ticket's good. It is slow. Come down ten minutes early." #id: plain-words #communication 5 listeners-language #inspiring 2 asks-first #operations 3 calm]
    # why: Anyone could do something with it; the words were yours, and he'll be back for the next lot.
    Deon: "It is slow." # mood: deon surprised
    Deon: Can I send that, friend? Three words? I've never told anybody anything in three words. # mood: deon warm
    One can. He sends it to forty islands, and stands there, waiting for the sky to fall in.
* ["Ask Mei. She knows what it does, you know who they are. Write it together." #id: with-mei #communication 2 quiet-ones #inspiring 5 stretches #operations 2 calm]
    # why: Mei learnt to say it to a stranger; it was done aloud, half a metre from Amira's ear.
    ~ put_down()
    Mei: So it isn't broken? It's like when you look for your name on a list, and the list's too long? # mood: mei happy
    Deon: Say that again, friend. Slower. I'm telling everyone. # mood: deon happy
    She says it again, slower. It's the best sentence of the day. Amira has heard it four times by then, with her eyes shut. # mood: amira tired
* ["{open_page:Send them to the page. It|Put it up where they can all read it. It} even says what we don't know." #id: all-can-read #communication 3 explicit #inspiring 3 pulls-with-purpose #operations 5 system]
    # why: He needn't ask again, nor need anyone; a mother of the bride has now read the words "not known".
    { not open_page:
        ~ open_page = true
        Deon: All of it? The not-knowing as well? And I may read it, before? # mood: deon surprised # remember: open_page deon You put it where I could read it, too.
        He writes half of it himself, standing. He's rather good at headings.
    - else:
        Deon: I was going to tidy it first. I'd told them tidy. # mood: deon thinking
        He looks at "not known" for some time, as at a picture that might be the right way up.
    }
    She writes to him six times about "not known". Then, he says, she wrote, "Thank you for not saying latency."
* [Write it for him yourself: four lines, no nouns. He presses send. #id: four-lines #temptation #communication 4 listeners-language #inspiring 1 stretches #operations 4 calm]
    # why: Quick and good, and out by five past; at noon he was back, holding the telephone out.
    ~ feed()
    You take the telephone out of his hands, and give it back with four lines in it. # sound: keys
    Deon: You're a rock. # mood: deon happy
    He reads it out, as he goes, to people on the stairs. At twelve there's somebody else's mother.
- # exit: deon
-> noon

// ---------------------------------------------------------------- noon

=== noon
Noon takes the saucepan quite a while. Nobody has asked you anything for almost a minute. # clock: 12:00 # segment
{ not frost_off:
    { stood_in_door:
        Mr Frost rings on the stolen telephone. You tell him. "Much obliged," he says; "until one."
    - else:
        { not open_page:
            ~ put_down()
            Mr Frost has found the number of Mei's desk, half a metre from Amira's. "Only a word," says Mr Frost. There's a stroke more on the pad.
        - else:
            Mr Frost rings you up. He's seen the page; he'd like to hear somebody say it.
        }
    }
}
{ father_known:
    Tomás's chair is empty. It's Wednesday, and you know what Wednesday is.
}
They've got the list up now, and talk across it without finishing a sentence. You're standing there holding {stood_in_door:a telephone|other people's messages}.
The Edge: They haven't looked up in an hour. There's half a list there that could be yours. # voice: edge half-the-list
{habit >= 3:The Fixer: Take half. They'd only come and ask you anyway. # voice: fixer half-the-list}
# ask: An hour in which nobody wants you. What is it worth, and to whom?
# note: Two of these look idle. Ask what each would find out, or give, that the people at the desk can't get for themselves.
Nobody expects anything of you till one.
* [Go to the big chart with this morning's sailings. Look from above. #id: see-from-above #leading 2 asks-outcomes #prioritizing 3 matters-most #operations 5 reads-measures]
    # why: You saw what the lateness is made of; for a whole hour no one at the desk had anyone in front of them.
    ~ starve()
    -> from_above ->
* [Put two plates down beside them. Say nothing whatever. Go away again. #id: two-plates #silence #leading 5 clears-the-way #prioritizing 4 protects-people #operations 2 calm]
    # why: They ate, and hadn't had to answer anything for it; you know no more at one than you did at twelve.
    ~ starve()
    You go on the sides of your shoes. A hand comes out, finds an egg sandwich, and takes it in behind the screen.
    Mei looks up to say thank you, and says it with her eyebrows. # mood: mei warm
* [Sit down by them, and take half of the list. Three are quicker than two. #id: half-the-list #temptation #leading 1 lets-go #prioritizing 5 matters-most #operations 3 calm]
    # why: You found seventeen wrong names in half an hour, and it was bliss; she had to tell you where they were first.
    ~ feed()
    ~ put_down()
    Amira tells you where they've got to. It takes her twenty minutes. Mei doesn't make a stroke for it; she looks at you, and doesn't. # mood: amira tired
    Then you're quick. You find seventeen names that have no business there. You hadn't known that your shoulders could come down that far. # sound: keys
* ["Captain, go and stand on a quay for ten minutes. Tell me what you see." #id: go-and-stand #leading 4 asks-outcomes #prioritizing 2 says-no #operations 4 reads-measures]
    # why: He'll believe his own eyes before your line; it's a bold thing to say to a captain, and he had other quays.
    ~ four = 1
    { said_not_known:
        Harjit: You're giving me orders, now. You that doesn't know. # sound: phone
    - else:
        Harjit: You're giving me orders, now. # sound: phone
    }
    He rings back at half past, out of breath. "They're not angry," he says, with wonder. "They're bored. One lass has taught the whole queue a song."
    Harjit: So it's not the queue, it's the wedding. Berth One or Three, that's all I need to know, and by four. I could have told you that at nine.
- ~ frost_off = false
-> one

=== from_above
# exit: amira # exit: mei # place: map day # zoom: out # music: quiet # sound: gulls
# segment
Eleven seconds ought to look like damp: everything four minutes late, all over, evenly. From six to nine it does.
After nine it doesn't. At ten, at eleven, at noon all forty islands bulge: ten minutes late, and then four again. It's like watching somebody hold their breath.
You ring the hut on Oxna. "At noon? We stop," says the hut. "We go in and tell them how many we've got stood here. Whoever it is wants to know. Since nine." # sound: heartbeat
So the fault costs each boat four minutes. Asking after it costs six.
# zoom: in # place: incident-corner day # enter: amira right # enter: mei centre
~ four = 2
You ring the captain, and read him his own minutes.
Harjit: I'm stopping them myself. # music: calm
Harjit: No more till four, then. At four I've a berth to choose for that wedding, One or Three. Before that I don't need it. I only wanted it.
->->

// ---------------------------------------------------------------- one

=== one
At ten to one Mei stops with her pencil in the air. # clock: 12:50 # segment # mood: mei thinking
Mei: Sorry. There are over a thousand people on the school boat. # mood: mei surprised
Amira: She takes a hundred and twenty. She's tied up. There's a man painting her. # mood: amira thinking
Mei: They're all the same children. The same ninety-three, over and over. # mood: mei worried
You can see it arrive: it begins at her ears.
Mei: It's the school's paper. It takes on ninety-four, and when they go ashore it takes off one. Since it's one paper. They've been home for tea, and they're still aboard. # mood: mei alarmed
The gate reads the whole list for each ticket. At six it ran on to a second page. So now it turns the page, and back.
{ rewrote:
    Mei: It's the ninety-one lines. It's that one rule. I looked three times. You rewrote it while my dot was green, so I wasn't sure that I could say. # mood: mei sad
    It's your rule. You remember how it fell into place, and how you'd stretched.
- else:
    { gave_yes:
        Mei: You said the yes was mine. So this is, too. # mood: mei sad
    - else:
        { asked_numbers:
            Mei: You asked me what the numbers were for. I only ever thought about counting them on. # mood: mei sad
        - else:
            Mei: That's mine. That's my paper. I only ever thought about counting them on. # mood: mei sad
        }
    }
}
Jonas has stopped on his way to the kettle. Upstairs they want a line at one. # enter: jonas left # mood: jonas neutral
The Fixer: One line to mend, one list to strike. Hand it out, and it's done by three. # voice: fixer stop-it-growing
# ask: She has found the fault, and it's got a name on it. What does she need to be able to say the next one aloud?
# note: Four kinds of help. Ask of each: what will she do the next time that a number looks odd and it may be hers?
# key
She has the pencil in both hands. She's not looking at anyone.
* ["{rewrote:You found it, and it's mine. At one they'll have both our names.|You found it. At one they'll all have that, with your name to it.}" #id: you-found-it #inspiring 4 credits #communication 5 explicit #operations 2 no-blame]
    # why: The finding was put before the fault, and upstairs too; by five past one they all knew whom to ring.
    Jonas: {rewrote:I said that one was nice. I'd like to withdraw nice|I looked at that paper for an hour. I was looking for something clever}. # mood: jonas thinking
    Ines: Who's Mei's lead? Oh! You! Tell her bravo! # sound: message
    It goes up with a name on it. By ten past, four people have the number of Mei's desk. # mood: mei surprised
* ["We all had that number, for two weeks. What did we take it for?" #id: looked-right #inspiring 2 asks-first #communication 4 quiet-ones #operations 4 no-blame]
    # why: It turned one person's line into everyone's blind spot; it also took Amira's ears off the list for ten minutes.
    Jonas: There's a chart. "Aboard, total." It goes up in a straight line. Nothing real does that. I called it growth. # mood: jonas thinking
    Amira: I thought it was the weather. # mood: amira thinking
    Mei: I saw it! On Monday! I thought, it can't be that, or somebody'd have said? # mood: mei thinking
    Nobody says anything. It's a different nothing from before.
* ["Would you stop it growing, and Amira strike off what's there?" #id: stop-it-growing #inspiring 5 stretches #communication 3 explicit #operations 3 system]
    # why: She got the cause to mend, with her hands still shaking; it'll take her two hours, where you'd have had it in ten minutes.
    ~ shift(trust_mei, 1)
    Mei: Me? I'm the one who— # mood: mei surprised
    You know where it is, you say.
    Mei: Off as many as went on. Not one. As many. It wants a test with a very small school in it. # mood: mei determined
    She sharpens a pencil that was sharp already. Amira moves her chair over, to make room.
* ["{rewrote:My rule, my mess. I'll mend it, Mei; it's only the one line.|I'll do that line, Mei. You've had a shock, and it's only one.}" #id: mend-it #temptation #inspiring 1 stretches #communication 2 listens-first #operations 5 system]
    # why: By one it had stopped growing, for good; she learnt what happens to a thing once she has said it's hers.
    ~ feed()
    It takes off as many as it put on. It's in and tested as the clock strikes. # sound: keys
    Mei: Got it. Thanks. # mood: mei neutral
    She says it quite flat. She puts her pencil back in with the other two.
- # exit: jonas
At one the line goes up. It'll be one second again when the old trips to school are struck off, by hand. There are sixteen.
-> two

// ---------------------------------------------------------------- two

=== two
{ stood_in_door or four == 2:
    # segment # clock: 13:50
- else:
    At one they knew what. By five past they wanted to know when: all of them, and a Mrs Bell for Mr Frost. # segment # clock: 13:50
}
To try it out, Amira has taken Skerrow Two, which has no boat till twenty to three.
In the corner of the dashboard is a small amber square. SKERROW 2. TEST. UNLATCHED. A gate under test is off the latch, so nobody gets shut in.
Behind it are four wet steps, and then Skerrow Sound.
Amira: Two minutes. I'll latch it when this trip's through. # mood: amira determined
She said so at twenty to as well. You've spent all morning learning not to speak to her.
{ trust_amira >= 7 and not passed_down:
    Amira: Go on, don't hover. You've been so good. # mood: amira warm
}
On the tide camera there's the gate, the bench, a gull.
The Expert: They'll expect somebody to be standing over this. # voice: expert stand-here
The Fixer: The gate app's on your phone. It's one press. # voice: fixer latch-it
# ask: All day the kind thing has been to leave her be. Is it still? How would you know?
# note: Standing over a shoulder may be right here, and it isn't free. Ask who would have spoken at nine, and who will not now.
# key
The saucepan drops, twice. Out there the gate has begun to swing.
* ["Amira, stop. Latch Skerrow Two. I'll stand here till I see it done." #id: stand-here #operations 5 calm #leading 3 asks-outcomes #communication 5 hard-thing]
    # why: It was latched in nine seconds, with you breathing on her; the trip she was on she had to begin again.
    She stops. She looks at you as one looks at a dog that has never barked. # mood: amira surprised
    LATCHED, it says. Then she goes back to the beginning of the trip. She doesn't say anything; she has gone a bit red. You go, at once, and it's a long way to your desk. # mood: amira cold
* [Latch it yourself, from your phone. It's one press, no one's disturbed. #id: latch-it #temptation #operations 4 calm #leading 1 lets-go #prioritizing 4 matters-most]
    # why: It was shut in a second and nobody had to be spoken to; her test ended with it, and she didn't know why.
    ~ feed()
    ~ put_down()
    LATCHED. It's so easy that you nearly do it again. # sound: door
    Amira: It's thrown me out. Why's it thrown me out? # mood: amira alarmed
    She looks for it for a quarter of an hour, in the wrong place, before you understand what she is looking for.
* ["Mei, ring Skerrow, please. They're to send a man to stand there, when they find one." #id: have-a-man #operations 3 calm #leading 4 right-person #communication 3 explicit]
    # why: Amira went on undisturbed, and somebody was put in the gap; it took him a quarter of an hour to come.
    Mei's on to it before you have finished. The hut has a man. The man has a sandwich. # mood: mei determined
    You both watch the camera for a quarter of an hour. You've never cared so much about a gull. Then there's a leg, and a man on the end of it, who sits down in the gap, and goes on eating.
    Amira hasn't noticed a thing. At 14:15 it says LATCHED.
* [Leave her be. She said two minutes, and she has never been wrong. #id: leave-her-be #operations 1 calm #leading 5 lets-go #prioritizing 2 matters-most]
    # why: You trusted the best person you have; it took her nineteen minutes, and somebody else shut the gate.
    At nine minutes past, a woman with a pushchair stops at it, reading her phone. The pushchair has its front wheels through. She looks up. She pulls the gate to, as you would your own, and walks on. # sound: heartbeat
    LATCHED, it says, at 14:19.
    Amira: There. Two minutes. # mood: amira warm
-
-> three

// ---------------------------------------------------------------- three

=== three
{ asked >= 3:
    -> a_line_too_low
}
{ asked == 2:
    -> six_of_sixteen
}
-> in_one_piece

=== a_line_too_low
~ asked = 0
~ slip = true
Three strikes. On the second Amira takes her hands off the keys, as if they were hot. # clock: 15:00 # segment # mood: amira alarmed # music: incident # sound: setback
17:30 CASTLE TO BRANNOC. SAILED 15:00. 212 TICKETS USED.
Amira: I open a trip, strike off, close it. I had one open. Then there was somebody, and I… I came back a line too low.
Mei: That's the wedding. It says that they've been. # mood: mei alarmed
According to the gates, two hundred and twelve people have been to Brannoc with a cake. The strokes on Mei's pad are in bundles of five, with one left over: eleven.
Amira: I don't do that. I've never done that. # mood: amira sad
She's looking at her fingers, as if somebody else had left them there.
The Fixer: It's all in the log. You'd have them back in twenty minutes. # voice: fixer put-them-back
# ask: A careful person has made a careless mistake. What happened, who did it, and what is the first thing you say?
# note: Count the eleven with the room, if they can. Then ask what she will believe about herself tonight after each answer.
It isn't a large mistake. It's two hundred and twelve small ones.
* (owned) ["That's what eleven questions look like. How do we get them back?" #id: eleven-questions #operations 4 no-blame #inspiring 5 asks-first #leading 2 clears-the-way]
    # why: You said where it came from, which was not from her; then you asked her one more thing.
    She counts the strokes, with her lips. It had not struck her that they went anywhere. # mood: amira surprised
    Amira: From the log. A line at a time. It's an hour. # mood: amira tired
    Then it's an hour, you say. By four o'clock the wedding hasn't been to Brannoc.
* [Move her chair along. Put all of it back yourself, out of the log. #id: put-them-back #temptation #operations 5 calm #inspiring 1 credits #leading 1 lets-go]
    # why: It was quick, it was sound, and it got them all back; her chair was on castors.
    ~ feed()
    ~ mended = BY_YOU
    It rolls very easily. You do the 212 by twenty past, and, since you're sitting there, begin on the ten trips that are left. # sound: keys
    Amira stays where she has been rolled to. After a time she reads you the numbers, without being asked. You don't need them.
* ["Hands off, five minutes, both of you. Then Mei reads and you type." #id: mei-reads #operations 3 system #inspiring 3 stretches #leading 4 right-person]
    # why: Four eyes and a pause, and nobody was sent away; it put a second-year in charge of watching Amira.
    They go as far as the window. You can see Mei talking, and Amira not; and then a shrug, like something heavy shifted to the other arm.
    Mei: "Castle, 17:30, seat one." Yes. "Seat two." Yes. # mood: mei determined
    It takes an hour, read like a lesson in church. There isn't one wrong.
* ["Go home, Amira. You have done enough today. Priya, would you take it?" #id: go-home #operations 2 calm #inspiring 2 credits #leading 5 right-person]
    # why: Rested hands, and she has earned her rest; she took the mistake home with her, and it's the last thing she did.
    Priya is there already, with her sleeves turned back. She doesn't say anything, most considerately.
    Amira puts on one arm of her coat. Then she sits down at the end of the table, with it hanging off her, to see it put right. # mood: amira sad
    By four Priya has them back, all 212.
- -> the_lists

=== six_of_sixteen
~ asked = 0
Three strikes. Six trips are struck off, of sixteen. Amira has been doing one every twenty minutes. It ought to be seven. # clock: 15:00 # segment # mood: amira tired
Amira: Half past six. If I'm let.
She doesn't say it at you. {passed_down:There are strokes all along the corner of Mei's pad, and a few of them are yours|There are strokes all along the corner of Mei's pad. You'd thought that it was fewer}.
Mei: That's after the wedding. # mood: mei worried
Nobody answers that.
The Fixer: Ten trips. You could have them done by half past four. # voice: fixer do-the-ten
# ask: There's more to do than there is time. What could be different: who, how much, or by when?
# note: Ask for the smallest thing that would do for tonight, before anyone votes. Then ask what it leaves for tomorrow.
The page of trips lies between them, half crossed out, like a shopping list in a bad week.
* [Take the ten yourself. You know that list, and they could sit back. #id: do-the-ten #temptation #operations 5 calm #inspiring 1 stretches #leading 1 lets-go]
    # why: You did know it, and it was done by half past four; two people who'd carried it all day were let go of it.
    ~ feed()
    ~ mended = BY_YOU
    You don't ask. You say, "I'll just"; and they move apart to let you in between them. # sound: keys
    You're very fast. Mei goes for coffee, and then she washes the cups. # mood: mei neutral
* ["Mei, could you take the morning trips? Amira reads what you strike." #id: morning-trips #operations 3 calm #inspiring 5 stretches #leading 4 right-person]
    # why: Two at it, and one of them learning; Amira had to watch over somebody, which is also a way of being asked.
    ~ mended = BY_THEM
    Mei: Got it. No. I haven't. Do the first one with me? # mood: mei worried
    Amira does the first one with her. The second takes fourteen minutes; the third takes eight. # mood: mei determined
* ["How few would bring it under one page, if only till Friday?" #id: one-page-again #operations 4 system #inspiring 4 asks-first #leading 3 asks-outcomes]
    # why: You asked for less, and less was enough for tonight; it'll run over again one morning, at six.
    ~ mended = BY_THEM
    Amira looks at the ceiling. Her lips move. # mood: amira thinking
    Amira: Four. Four more trips. And then one morning at six it's two pages again. # mood: amira surprised
    Amira: That's a rotten mend. I like it.
* ["Half past six, then. The wedding's mine. No one will ask you again." #id: half-past-six #operations 2 calm #inspiring 3 credits #leading 5 clears-the-way]
    # why: You took the deadline off her, and it was real; there's a wedding now that has only got you.
    Amira: You mean it? # mood: amira surprised
    You turn her screen by a few degrees, so that its back is to the room. She's gone before you've let go of it.
- -> the_lists

=== in_one_piece
~ asked = 0
Three strikes. Amira takes both hands off the keys, and this time nobody has asked her to. # clock: 15:00 # segment # mood: amira warm
Amira: Struck off. All sixteen. I had it in one piece, so it came out in one piece.
She looks like somebody who has slept.
Amira: It's not in, mind. To put it in, every gate stops for four minutes. Dead. Red. I'd thought of six o'clock, when there's nobody. # mood: amira thinking
Mei: The wedding's half past five. # mood: mei worried
Amira: Is that today? # mood: amira surprised
Nobody had made her know it. That was the whole idea.
The Fixer: It's one key. It'd be in before they had finished worrying. # voice: fixer press-it
# ask: The mend is ready, and costs four minutes of red. Whose four minutes are they, and who should choose?
# note: This may be the one hour at which somebody upstairs has a decision to make. Ask who saw that, and who went round them.
It sits there on the screen, in green, with a full stop after it.
* ["Captain, four minutes of red. You choose them; we'll press when you say." #id: four-minutes #operations 5 calm #inspiring 3 pulls-with-purpose #prioritizing 3 matters-most]
    # why: He chose a time with nothing loading; it was Amira's mend, and she heard the hour of it from a captain.
    ~ shift(harbour, 1)
    ~ mended = BY_THEM
    ~ seconds = 1
    Harjit: You're asking me when I would like to be broken. # sound: phone
    Harjit: I'd like to be broken at thirteen minutes past three. There's nothing on a ramp from here to Lunn. # sound: success
    At 15:15 it's one second. You try it with the watch. You can't: it's too quick for a watch.
* ["It's your mend, and you said six. Is it still six, with a wedding?" #id: your-mend #operations 2 calm #inspiring 5 asks-first #leading 5 lets-go]
    # why: You left it with the one who'd made it, and she took the safe hour; there's a train at 16:52.
    Amira: Six. It's right at six. If I've got it wrong, there's nobody in it. # mood: amira determined
    Amira: Can the wedding stand eleven seconds?
    You say that'll be yours to find out. She believes you; that's the trouble with her.
* (priya_first) ["Priya reads it first, every line of it. After that it goes in." #id: priya-first #operations 4 system #inspiring 2 credits #leading 4 right-person]
    # why: Someone rested looked at it, as someone should; it took till twenty to four, and the red fell on the school.
    ~ mended = BY_THEM
    ~ seconds = 1
    {took_chair:Priya reads. "You took the chair while I stood next to it," she says, to line nine. "I'd sooner be asked like this."|{asked_twenty:Priya reads. "You asked me what the rest of it was," she says. "There's no rest to this. It's all there."|Priya reads it twice. "I've nothing," she says. She sounds almost put out.}}
    It goes in at 15:40. For four minutes ninety-four children look at a red light, and sing at it. Then it's one second. # sound: success
* [Lean over and press it. You can ring round when it's in. #id: press-it #temptation #operations 3 calm #leading 1 lets-go #prioritizing 5 matters-most]
    # why: It's mended, and by five past three; the last key of her best day this year was pressed by you.
    ~ shift(harbour, -1)
    ~ mended = BY_THEM
    ~ seconds = 1
    ~ feed()
    Amira: Oh. # mood: amira surprised
    Fourteen quays go red. You ring round, fast. At Hollin there's a boat half loaded, and a horse on the ramp. Four minutes later it's one second, and the horse is somewhere in Hollin. # sound: success
- -> the_lists

// ---------------------------------------------------------------- ten to four

=== the_lists
# music: quiet
At ten to four Priya stops, holding a folder shut. # clock: 15:50 # segment # enter: priya left # mood: priya worried
{ reached_past:
    Priya: You gave me the chair, and then you reached past me. So I'll say this one quickly, while there's room.
- else:
    { asked_priya and not in_one_piece.priya_first:
        Priya: You stopped and asked what I was going to say, once. I'm going to save you the asking.
    }
}
Priya: It isn't only slow. It's the passenger list. For two weeks, twice a day, the school boat has gone out with one that's wrong. # mood: priya determined
If she'd gone down, they would have brought in every soul aboard, and then gone on looking, in small boats, for children who were at home in bed. # sound: heartbeat
Priya: The coastguard may say thank you. Or they'll stop every boat until it has been read through, wedding and all. I don't know which. # mood: priya neutral
Priya: By tonight it'll be right, and then it will always have been right.
{ rewrote:
    The rule's yours. It's in the log, at two minutes to one in the morning.
}
Ines: Nearly five to! Tell me it's only slow! I can do slow! # sound: message
The Quiet One: I'd like today to end well. That isn't wicked. # voice: quiet
# ask: Nobody upstairs has asked, and by tonight nobody ever will. What do you do with what you know?
# note: All day less has been more. Ask what makes this one different, if it is. Let somebody defend waiting until after the wedding.
# key
Two hundred and twelve people have ironed something. There's a gap of four minutes, and it's very comfortable in there.
* ["Ines, the lists were wrong, for two weeks. They may stop every boat." #id: ring-ines #communication 5 hard-thing #operations 4 no-blame #prioritizing 2 matters-most]
    # why: She had it at once, and from you; you gave it to her five minutes before she had to be somewhere with a face on.
    ~ lists = INES_RUNG
    There's no exclamation mark in what comes next. There isn't anything. Then she asks how many, and you tell her. # exit: priya
    "I read out a list, once," says Ines. "I was nineteen, I'd a telephone. It was wrong by four." After a bit she says, "I'll ring the coastguard. It had better be me. Go and be on time for Harjit."
* [Write it {open_page:on the page|up for everyone}, at four, so that nobody hears it first. #id: in-the-line #communication 4 explicit #operations 5 no-blame #prioritizing 1 protects-people]
    # why: Nobody can say that it was hidden; on Sula ninety-four families read it before anyone had rung them.
    ~ lists = ON_PAPER
    "Since the school's paper began, the list has shown up to ninety-three too many aboard. Nobody came to harm. They would have, if." You leave it at "if", and then you finish it. # exit: priya
    Ines reads it when the others do. She rings, and doesn't say who it is. "You might," she says, "have walked up one flight of stairs."
* ["After the wedding, so that it sails. Tonight I'll write it down properly." #id: after-the-wedding #communication 2 explicit #operations 3 system #prioritizing 4 matters-most]
    # why: One thing at a time, and tonight you'd do it well; the mate on the school boat goes out once more without it.
    ~ lists = TONIGHT
    Priya: Tonight. # mood: priya thinking
    She takes a pencil, and writes it on the outside of the folder: "Tonight", and the time. She lets you see her do it. # exit: priya
* [Say nothing. Nobody was hurt, and two hundred people want to sail. #id: say-nothing #silence #communication 1 hard-thing #operations 1 no-blame #prioritizing 5 matters-most]
    # why: It spared everyone an alarm about something that's over; Priya was there, with the folder, when you didn't say it.
    You look at the clock instead. So does she.
    Priya: I see. # mood: priya cold # exit: priya
    "Only slow," you write to Ines. It's true. She sends you a heart, and then, since you're colleagues, takes it back and sends a thumb.
- -> four_strikes

// ---------------------------------------------------------------- four

=== four_strikes
Four. Before the saucepan has stopped rolling, Captain Harjit Gill is there. # clock: 16:00 # enter: harjit left # mood: harjit neutral # music: calm
{ four > 0:
    Harjit: You know what I've come for. One, or Three?
- else:
    Harjit: I've the berth to settle. Does that wedding load at One, or at Three? It's what I've been asking you since nine. # mood: harjit cold
    You say that he's been asking for a status. "Well, what did you think it was for?" says the captain.
}
{four == 2:"And my forty boats left off talking," he says.}
"Three has two gates," he says. "It takes an hour to shift her, and it turns thirty tons of salmon out into the rain."
The wedding's gate shuts at twenty past five.
{
- seconds == 1:
    Harjit: Your tiles say one second. Is it mended, or is it quiet? # mood: harjit thinking
- mended:
    They say half past four, over at the desk. {mended == BY_YOU:It's you that says it, chiefly|They've said it twice, and they aren't boasting}.
- else:
    { in_one_piece:
        It goes in at six; you gave her that. She'd do it sooner, if she were asked.
    - else:
        They say half past six at the desk, or five, {slip:if nothing else is a line too low|if it goes on as it's been going since you left them be}.
    }
}
{ percent:
    Harjit: I've had sixty off you, or seventy-five, or both. What are you now? Don't tell me eighty. # mood: harjit cold
}
The Expert: He wants somebody sure. Be sure. # voice: expert berth-one
# ask: This is the one decision that all the questions were for. What does he need from you to make it well?
# note: Ask what each mistake would cost: salmon on a quay, or part of a wedding. Then ask who in the room is entitled to weigh that.
He has uncapped the pen.
* ["Three, please. I'm not sure of One, and you would have to be." #id: berth-three #communication 5 listeners-language #inspiring 2 credits #operations 4 calm]
    # why: A plain answer that works, whatever happens at the desk; the salmon stood in the rain, and your team heard you hedge.
    ~ berth_three = true
    Harjit: Three. # mood: harjit warm
    He's writing before you have shut your mouth. Behind you {mended:somebody stops typing, for a moment, and then goes on|nobody says anything, gratefully}.
* (backed) ["One, Captain. {seconds == 1:It's mended, and they're good. I'd bank on it|They're quicker than they say. I'd bank on it}." #id: berth-one #inspiring 5 credits #leading 4 lets-go #operations 2 reads-measures]
    # why: You stood by your people with your own name; it's the captain's boat that you staked on them.
    Harjit: One. I'll hold you to it. {mended == 0:There's a good few of them|There'll be salmon that thanks you}. # mood: harjit neutral
    At the desk they've heard. {seconds == 1 or trust >= 6:Mei sits up a bit|Mei goes rather pale}.
* ["I don't know, Captain. Which would you sooner be wrong about?" #id: sooner-wrong #communication 4 listens-first #leading 5 at-ease #operations 3 calm]
    # why: He chose it as a seaman would, and it was his to choose; he'd come up three flights for an answer.
    ~ berth_three = true
    { said_not_known:
        Harjit: You said that you didn't know at nine, too. It's the one line all day that was still so at ten past. # mood: harjit warm
    - else:
        ~ said_not_known = true
        Harjit: You don't know. It's taken you till four to say it. # mood: harjit surprised # remember: said_not_known harjit You said that you didn't know.
    }
    Harjit: Fish, then. I'd sooner be wrong about fish. She loads at Three. # mood: harjit thinking
* [Turn to the desk. "Amira, just this once: is it One, or is it Three?" #id: just-this-once #communication 3 listeners-language #leading 1 clears-the-way #operations 5 reads-measures]
    # why: You asked the only one who could say; she'd been asked all day, and she said what would make it stop.
    ~ passed_down = true
    She lifts her head. She has to come a long way. # mood: amira tired # remember: passed_down amira You passed it down to me.
    Amira: {seconds == 1:It's mended. One|One. I think. One}.
    Harjit: One, then, on the lady's word. # mood: harjit neutral
- # exit: harjit
-> five

// ---------------------------------------------------------------- five

=== five
~ four = 0
{ mended:
    ~ seconds = 1
}
{ mended or berth_three or slip:
    ~ percent = false
}
{
- not mended:
    Five strikes. Still eleven. On the tide camera at Castle a train's worth of umbrellas is coming down the hill. # clock: 17:00 # segment
- in_one_piece:
    Five strikes. One second, for some time now. On the tide camera at Castle a train's worth of umbrellas is coming down the hill. # clock: 17:00 # segment
- else:
    Five strikes. It went to one second at {mended == BY_YOU:half past four, under your own hands|twenty to five}. On the tide camera at Castle a train's worth of umbrellas is coming down the hill. # clock: 17:00 # segment
}
Harjit: Last one for today. And? # sound: message
Ines wants it before he gets it. Deon wants it in words. By now you could hum it. # sound: message
Amira has got up once since nine. {stood_in_door:Where her telephone was there's a clean square in the dust.|Her telephone has a jersey over it.} Mei is squaring up her pencils, which are all very short. # mood: amira tired # mood: mei neutral
# ask: The day's last quarter of an hour. What is it for: the ones who ask, the ones who did it, or the ones it was done for?
# note: Ask whom each option leaves standing there with a question. Then ask what Amira would have chosen.
You could do one thing properly before it's over.
* (took_them) ["Coats on, both of you. Come and see who it was for. They can ring." #id: whom-for #inspiring 5 pulls-with-purpose #prioritizing 3 matters-most #leading 3 clears-the-way]
    # why: They saw faces, after a day of numbers; three people upstairs got no line at five, and one of them minded.
    Amira: I don't do quays. # mood: amira surprised
    She's got one arm in her coat, though. You turn your phone over. It buzzes all the way down the stairs, like something in a jar.
* [Write the last line with their names in it, and for what, exactly. #id: their-names #inspiring 4 credits #prioritizing 2 matters-most #leading 4 at-ease]
    # why: Upstairs they know now who did what; down here those two were still sitting there while you wrote it.
    "Found: Mei Tanaka, with a pencil. Struck off: Amira Haddad, a trip at a time, from nine until now. I answered the telephone." You send it to all of them in the same minute.
    Mr Frost writes back first. "How very clear," he says.
* (went_home) ["Go home, Amira. Your pager stays here with me, and so does all of the rest." #id: go-home-now #inspiring 2 credits #prioritizing 5 protects-people #leading 2 lets-go]
    # why: She has an evening, and nobody can reach her in it; how it ended she'll have to read.
    She gives you the pager. It's warm. At the door she turns round, as one does about the gas. # mood: amira surprised
    Amira: You'll tell me? If they— no. Don't tell me. Tell me tomorrow.
    She goes as far as the window on the landing. From there one can see Castle.
* ["Amira, how many times was it today? I'd like to hear it from you." #id: how-many #inspiring 3 asks-first #prioritizing 4 protects-people #leading 5 clears-the-way]
    # why: You asked for the number that nobody reports; it was one more question, and she was very tired.
    {slip:She doesn't need the pad. "Eleven," she says. "You can hear them coming. They say your name first, in a nice voice."|She turns the pad round to you, and lets you count. {in_one_piece:You get to two. "One of those was Mei," she says; "she wanted to know if I wanted tea."|You get to seven. You'd have said three.}}
    Three people upstairs wait for their line. It does them no harm that you can see.
- -> evening

=== evening
{
- slip and mended != BY_YOU:
    -> eleven_times
- mended == BY_YOU:
    -> ill_just
- mended == BY_THEM:
    -> one_piece
- berth_three:
    -> load_at_three
- else:
    -> seventy_six
}

// ---------------------------------------------------------------- endings

/* What the day has cost people. */
=== function reckon() ===
{ stood_in_door:
    ~ shift(trust_amira, 1)
    ~ shift(energy, -1)
}
{ passed_down:
    ~ shift(trust_amira, -1)
}
{ lists == 0:
    ~ shift(trust_priya, -1)
}
{ lists == ON_PAPER:
    ~ shift(harbour, -1)
}
{ five.went_home:
    ~ shift(energy, -1)
}

=== to_the_quay
~ reckon()
# exit: amira # exit: mei # place: quay rain # clock: 17:15 # music: quiet # sound: gulls
{five.took_them:You stand behind a bollard, all three of you, like people who've come to the wrong party.|It's raining on the wedding.}
->->

/* What became of Priya's folder. */
=== the_folder
{ lists:
- INES_RUNG:
    The coastguard writes to Ines, two lines. The second is "Thank you for ringing". She forwards it with no exclamation mark, which, from her, is a hand on the sleeve.
- ON_PAPER:
    Miss Tulloch writes from Sula. "I count them myself, always have. But you ought to have rung. It is one thing to be told, and another to come across it."
- TONIGHT:
    The rest is for tonight. You've got the first sentence in your head already, and the last. It's the one in between that won't come, the one that says why not at four.
- else:
    Upstairs there's a folder on your chair, held shut with a clip, exactly square. You'll find it when you come for your coat. Priya will have gone home.
}
->->

=== eleven_times
~ shift(trust_amira, -2)
~ shift(trust, -1)
~ shift(energy, -1)
-> to_the_quay ->
{ berth_three:
    She loads at Three, by two gates, at eleven seconds an umbrella. The groom's uncle conducts it. In, and out, and "well?", and up you go. They sail at half past five, all of them, and the cake last. # sound: horn
    Thirty tons of salmon watch them go.
- else:
    ~ shift(harbour, -3)
    She loads at One. At twenty past five the gate shuts, as you once wrote that it should, with seventy-six of them on this side of it, and the cake. # sound: setback
    Harjit holds her for half an hour. So at Skerrow nine of those aboard, with their shopping, see the last boat to Tarn Point go out as they come in. They sleep in the waiting room.
}
{ said_not_known:
    Harjit: You said that you didn't know. I'd sooner that than the other things I've been told today. # enter: harjit centre # mood: harjit tired
    # exit: harjit
}
{ open_page:
    Deon: You put it where I could read it, too. I've no complaints. It's only that I read it, and then I rang up to check. # enter: deon left # mood: deon sad
    # exit: deon
}
-> the_folder ->
You go up again for your keys. Amira is at her desk{five.went_home:; she had got as far as the landing|}. She has torn the corner off Mei's pad, and is holding it by the edges. # place: incident-corner day # enter: amira right # mood: amira tired # clock: 17:58
{ passed_down:
    Amira: You passed it down to me. They weren't stupid questions. I had an answer to every one of them. That's where it went.
- else:
    Amira: They weren't stupid questions. I had an answer to every one of them. That's where it went.
}
{ stood_in_door:
    Amira: You carried my phone away. I did see. It just came in by the window, then. # mood: amira warm
}
{ a_line_too_low.owned:
    She's written something under the strokes. "Not one Amira", it says, with a question mark.
- else:
    She has added them up again, to be sure. She's the only one in the building who'd have thought it might be ten.
}
The ship's clock drops its saucepan. Six. {stood_in_door:On your own desk her telephone begins to ring.|The telephone on her desk begins to ring.} # clock: 18:00 # sound: phone
Neither of you moves. It rings nine times, most politely, and stops.
Amira: Twelve. # mood: amira tired # ending: eleven "Eleven Times"
-> END

=== ill_just
~ shift(harbour, 1)
~ shift(trust, -1)
~ shift(trust_amira, -1)
-> to_the_quay ->
They go aboard like sand through a hand: two hundred and twelve in four minutes{berth_three:, past thirty tons of salmon that had to make way|}. At half past five she sails. The bride's mother is looking for somebody to be cross with, and can't find a soul. # sound: horn
Harjit: One second. I'm told it was you. {said_not_known:You said that you didn't know. You knew well enough when you'd your sleeves up.|I like to know who it was.} # enter: harjit centre # mood: harjit warm
He has a hand like a coil of rope. You'd forgotten what it is to be thanked for a thing with edges.
{ open_page:
    Deon: You put it where I could read it, too. And then it just says, "Mended." Who by? Shall I put you? # enter: deon left # mood: deon happy
    # exit: deon
}
Harjit: So at six I ring you, and not them. # mood: harjit neutral
Upstairs all the cups have been washed. They're standing on their heads in a row. Mei has dried the spoons. # exit: harjit # place: incident-corner day # enter: amira right # mood: amira neutral # enter: mei centre # mood: mei neutral # clock: 17:52
{five.went_home:Amira has come up again, in her coat.}
Amira: The twelfth trip. There was one child on it twice. I'd left her till last, I was going to look who she was. What did you do with her?
You can't remember a child. You remember the twelfth: it took you four minutes.
{ passed_down:
    Amira: You passed it down to me. And then you took it off me, when it was nearly nice. # mood: amira sad
- else:
    Amira: Doesn't matter. It's one second. # mood: amira tired
}
{ stood_in_door:
    Amira: You carried my phone away. I thought, that's so that I can finish.
}
-> the_folder ->
Six strikes. It's your own phone, three times over, on the hour. You answer it; you do know, after all. # clock: 18:00 # sound: phone
Mei has her coat on. She waits till you have finished with the third.
Mei: The school goes at twenty past six. If it's slow, do I look first? Or do I just ring you? # mood: mei thinking # ending: ill-just "I'll Just"
-> END

=== one_piece
~ shift(trust, 1)
~ shift(trust_amira, 1)
~ shift(harbour, 1)
-> to_the_quay ->
They go aboard like sand through a hand: two hundred and twelve in four minutes. A man who'd brought a flask, for the queue, stands there with it. She sails at half past five. # sound: horn
{ berth_three:
    She had two gates, and didn't need one of them. On the quay stand thirty tons of salmon, and a man from the salmon.
    Harjit: {said_not_known:You said that you didn't know. Well, now we both do. I'm down some fish|I'm down some fish}. I've paid more for less. # enter: harjit centre # mood: harjit warm
- else:
    Harjit: {said_not_known:You said that you didn't know, and then you did, and you said that. I can work with a thing like that|One second. You can see the whites of their tickets}. # enter: harjit centre # mood: harjit warm
}
{ five.took_them:
    A small bridesmaid goes through the gate, and comes back, and goes through it again. "She's on there twice now," says Amira; but she's smiling.
}
{ open_page:
    Deon: You put it where I could read it, too. I never rang you from eleven to five. Did you notice? I noticed. # enter: deon left # mood: deon warm
    # exit: deon
}
-> the_folder ->
At six Ines comes by, with a biscuit on a napkin. # exit: harjit # place: incident-corner day # enter: ines left # mood: ines happy # clock: 18:00
{ not five.went_home:
    # enter: amira right # mood: amira tired
}
Ines: Was that it? Was that all it was? You were all so quiet! I told them upstairs, if that's what a bad day's like, they can hardly need a second pager!
She means it as the nicest thing she knows. She has already said it upstairs.
{ agreed_pager:
    {five.went_home:The pager on your belt, which is Amira's, has nothing to say.|Amira looks at you. "You asked for my pager," she says, when she's sure that she can.}
}
{ five.went_home:
    Amira's chair's still warm. {stood_in_door:On the clean square in the dust she's left a note. "You carried my phone away. You can keep it."|She's left the pad, face up. There are {in_one_piece:two|seven} strokes on it. One of them was about tea.}
- else:
    { stood_in_door:
        Amira: You carried my phone away. I finished a thought. I'd like that again before I'm fifty. # mood: amira warm
    - else:
        { passed_down:
            Amira: You passed it down to me. {in_one_piece:Not much, though. I got it home|I dropped it six times. I got it home in bits}. # mood: amira warm
        - else:
            Amira: {in_one_piece:Nobody asked me anything. You don't know how loud that is|It got home. I'd not have sworn to it at noon}. # mood: amira warm
        }
    }
}
You look at the biscuit. It went so well that there's nothing to show for it. You'll have to find a way of saying that, in words that she can send.
Ines: So! Any news? # mood: ines warm # ending: one-piece "In One Piece"
-> END

=== load_at_three
~ shift(trust, 1)
~ shift(harbour, 2)
-> to_the_quay ->
She loads at Three, by two gates, at eleven seconds an umbrella. Two queues, side by side; so of course it becomes a race. The bride's side breathe in, the groom's side breathe out. # enter: harjit centre # mood: harjit neutral
At eighteen minutes past, the cake goes through, on its own ticket. It takes eleven seconds, and they clap it. She sails at half past five with the lot of them. # sound: horn
{ said_not_known:
    Harjit: You said that you didn't know. So I'd an hour, and I'd two gates, and here I am with a flower in my coat. I'd have had none of it off a number. # mood: harjit warm
- else:
    Harjit: It isn't mended, is it? And I don't care. I'd never have thought that I could be late with nothing and not care. # mood: harjit warm
}
Behind him thirty tons of salmon stand in the rain, and next to them a man from the salmon, writing.
{ open_page:
    Deon: You put it where I could read it, too. So I put the race on it. It's had four thousand. Nobody's asked me if it's mended. # enter: deon left # mood: deon happy
    # exit: deon
}
-> the_folder ->
At six it goes in{in_one_piece:: four minutes of red, with nobody in it but a gull|, or half of it does; the rest at half past}. No one's waiting. One second, say the tiles. # exit: harjit # place: incident-corner day # enter: amira right # mood: amira warm # clock: 18:34
{ five.went_home:
    Amira's not at home. She's at her desk in her coat, "only to see it turn over". You gave her the evening, and she's spending it.
}
Amira: It's nice when it's quiet. You can hear it go in. # mood: amira warm
{ stood_in_door:
    Amira: You carried my phone away. I've looked for where I miss it. I'll tell you on Friday.
- else:
    { passed_down:
        Amira: You passed it down to me. And then you stopped. I noticed when it stopped, about half past three.
    }
}
Ines: So it wasn't mended for the wedding?? I'm told it was lovely?? # sound: message
You begin to type that it was slow, and that it was fine, and that these were two different things. It takes you eleven seconds to find "both". # ending: berth-three "Two Gates"
-> END

=== seventy_six
~ shift(harbour, -3)
~ shift(trust, -1)
~ shift(energy, -1)
-> to_the_quay ->
She loads at One. In, and out, and "well?". At twenty past five the gate shuts, ten minutes before the boat, as you once wrote that it should. # sound: setback
There are seventy-six of them on this side. The bride's aboard. The groom had gone back to help with the cake. # enter: harjit centre # mood: harjit cold
{
- percent:
    Harjit: I had a per cent off you, and it kept going up. I can't load people on to a per cent.
- said_not_known:
    Harjit: You said that you didn't know. That was at nine. I went on believing it till four, and then you knew. # mood: harjit tired
- else:
    Harjit: You were sure. I don't say you lied. You were just very sure. # mood: harjit tired
}
He holds her. He stands on the ramp himself, and counts them on by hand, forty-nine, which is all the law will let him; and goes into the hut to ask it about the other twenty-seven. At 17:58 she sails.
She's half an hour late into Skerrow. Nine of those aboard have shopping with them, and see the last boat to Tarn Point go out as they come in. They're very nice about it. They know the waiting room. # sound: horn
{ open_page:
    Deon: You put it where I could read it, too. So could they. They read it out to me, off the page: "It'll be One." # enter: deon left # mood: deon sad
    # exit: deon
}
-> the_folder ->
{in_one_piece:At six it goes in|At half past six it's done}. One second, say the tiles. It's a very good mend.{five.went_home: Amira has come up again, in her coat, to see it turn over.} # exit: harjit # place: incident-corner day # enter: amira right # mood: amira tired # clock: 18:34
{ four_strikes.backed:
    Amira: You told him One. I heard you. It was kind. I'd said {in_one_piece:six|half past six}, though. # mood: amira sad
- else:
    Amira: I said One. I don't know why. You'd all have gone away, if I said One. # mood: amira sad
}
{ stood_in_door:
    Amira: You carried my phone away. I'd two good hours. I just wish I'd had them, and so had they.
- else:
    { passed_down and four_strikes.backed:
        Amira: You passed it down to me when it didn't matter. At four you might have. # mood: amira tired
    }
}
Mr Frost has sent a card, by hand, up three flights. "The chair is most grateful for nine reports," it says, "and wonders if there's anything that should have been in them." # ending: seventy-six "Seventy-Six"
-> END
