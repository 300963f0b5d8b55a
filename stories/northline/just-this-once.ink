# title: Just This Once
# author: Promoted
# summary: 23:10. Mei's first real piece of work is ugly and nearly right, and you could have it perfect by midnight.
# minutes: 10
# language: en
# dimensions: leading, inspiring, performance, emotional-intelligence, communication
# gauge: sleep "Hours of sleep left" 0 6
# gauge: trust "The team's trust" 0 10
# gauge: harbour "The harbour's patience" 0 10
# gauge: energy "Your own energy" 0 10

INCLUDE shared/team.ink

CONST TOLD = 1
CONST SIXTY = 2

CONST RAW = 1
CONST MENDED = 2
CONST LINE = 3
CONST GRABBED = 4
CONST YOURS = 5
CONST GHOST = 6
CONST SHOEBOX = 7

VAR sleep = 6
VAR mei_at = 0 // what Mei has made of line 212: one of the two above
VAR aloud = true // the gate says the numbers
VAR cards = false // Deon has asked for the shoebox
VAR owes_deon = false
VAR hands = 0 // whose work goes out at four: one of the seven above
VAR warned = false // Mei knows, before the gate shuts
VAR repaired = false // you asked her for what your version left out

# place: home-desk night # clock: 23:10 # music: night # sound: message
Rain on the window. You're in your socks, and you had one hand on the lamp to put it out.
REVIEW REQUESTED, it says. GROUP TICKETS. MEI TANAKA, 23:04.
Every morning ninety-four children go to school from Sula on the 06:20; hers is the one gate that stays open to the last. Ninety-four cards come out of a shoebox, one at a time, in this weather. It takes twenty-six minutes.
From tomorrow it's one teacher and one piece of paper. The gate reads it once, and counts them through. It was Mei's idea. It's the first thing with her name on it that can fail in front of people.
At four the quays fetch whatever has been approved. So by four, somebody has to have said yes.
{ habit >= 3:
    Mei: It's up! Is it all right that it's up? I can take it down. Also, shall I stay awake?
- else:
    { trust_mei >= 7:
        Mei: It's up. I think it's good. There's a bit that I don't love, and I can't find which bit.
    - else:
        {gave_hollin:Mei: It's up! You gave me Hollin, so I tried it on Hollin first. It only swore once! No rush!!|Mei: It's up! It's all fine! No rush!!}
    }
}
Next to her name is a green dot.
{energy <= 3:You've read the first line four times. It's the sort of tired in which only one thing would help, and it isn't sleep.|You've been a lead for four weeks. You have written a great many sentences, several with "alignment" in them, and {kept_a_day:hardly a line of code. Yesterday was the day you keep for it|not one line of code}.}
The Edge: Does it still open for you? # voice: edge open-it
# ask: It is late and she is waiting. What does the first thing you do tell you about yourself?
# note: A warm-up: ten seconds, a fast vote. Ask who recognised their own hand in the first option.
The box under it says "Leave a comment". The cursor goes on and off, like somebody's foot. With Mei, one question gets you six apologies and no sleep.
* [Open it in your own editor. It's where you read best, after all. #id: open-it #temptation #performance 4 specific-feedback #leading 1 lets-go #emotional-intelligence 2 own-habits]
    # why: You read closest with your hands on it; and then your hands were on it.
    ~ feed()
    The editor opens in the old colours. You hadn't known that one could be missed by a window.
    You put in a comma. It's only a comma, and only on your side.
* ["Stay awake, I'm reading it now: which bit worries you most?" #id: ask-which #leading 5 asks-outcomes #emotional-intelligence 3 reads-others #performance 3 clear-goals]
    # why: You asked the one who knows; but it was her first time, and a green dot at eleven says that all is fine.
    MEI IS TYPING, it says, for a whole minute.
    {trust_mei >= 6:Mei: 212, maybe? No, 212's fine. Everything's fine.|Mei: Any! I mean none! I mean you choose!}
* [Read it on your phone, in the kitchen, well away from any keyboard. #id: read-standing #emotional-intelligence 5 own-habits #leading 4 lets-go #performance 1 specific-feedback]
    # why: You know your hands, and left them nothing to do; on a screen that size one doesn't see everything either.
    ~ starve()
    It's three hundred and forty lines, and your thumb is tired at ninety. But a thumb can't rewrite. You read it as you'd read a letter.
    Next door's cat looks in, sees that it's only you, and stays out in the rain.
* ["You said six o'clock, Mei, and it's eleven. What held you up?" #id: since-six #performance 5 accountable #leading 3 asks-outcomes #emotional-intelligence 1 reads-others]
    # why: It was agreed and it was late, so you asked; she read it standing to attention.
    Mei: Sorry! Jonas wrote a thing. And then I had to read the thing.
    Mei: It's a long thing. Sorry!
- -> four_things

=== four_things
It works. You can see that it works, the way you can see that a tent is up. But four things in it make your toes curl. # clock: 23:22
One. It's all one piece, three screens long, like a letter by somebody who doesn't dare lift the pen.
Two. Line 212: nobody walks through for twenty seconds, so the gate shuts and the ticket is used. She has copied that from the single ticket, word for word.
Three. The thing that it counts is called "ducklings". Ducklings left. Ducklings through.
Four. The gate says every number aloud. "One." "Two." All ninety-four, from a loudspeaker that was put there for fires.
At 18:00 Priya looked at it, and wrote one word: "Twenty?" Under that is Mei's answer: "Yes! Twenty." With a duck.
The Expert: You saw four. Say four. She'll wonder, otherwise, if you saw. # voice: expert all-four
# ask: One of the four is a fault, and three are taste. What do you write, and what will she do first when she reads it?
# note: Do not tell the room which is which. Ask for the one that would matter to a child of seven, and how they know.
# key
Her dot is still green. You've as much as one breath to sound like somebody.
* (named_all) ["Four things, numbered, each with its line. None of them is large." #id: all-four #performance 5 specific-feedback #communication 3 explicit #inspiring 1 credits]
    # why: Complete and exact, and all the same size; she began with the ones that were easy.
    ~ mei_at = SIXTY
    ~ aloud = false
    By 23:31 it's in six neat pieces. The ducklings are "passengers_remaining". The gate says nothing.
    Mei: One, three and four, done! Two I made sixty.
* ["What does a group do when nobody walks for twenty seconds?" #id: nobody-walks #inspiring 5 asks-first #communication 3 listens-first #performance 2 specific-feedback]
    # why: A real question about the real thing, and no clue in it; she took it to be about the number.
    ~ mei_at = SIXTY
    Mei: Ooh. Good catch. Too short!
    At 23:29 there's a new version. It says sixty. It has another duck.
* ["Line 212 leaves the last one outside. Drop the rest, and mend it by four." #id: line-212 #communication 5 explicit #performance 4 clear-goals #inspiring 2 pulls-with-purpose]
    # why: Nobody could misread it; it was your finding and your deadline, and she took it as both.
    ~ mei_at = TOLD
    Mei: Oh no. Oh no no no. On it!
    She sends a version at 23:27, and another at 23:28, and takes both down again. It's like watching someone look for keys.
* ["It made me want to be on that quay. Why does it say the numbers?" #id: why-numbers #inspiring 4 credits #communication 5 listens-first #performance 1 specific-feedback]
    # why: You asked about what looked silly, and it wasn't; of what was wrong you said nothing yet.
    ~ asked_numbers = true
    Mei: For Miss Tulloch! She walks last, and can't see the front any more. They've practised, with a cardboard one. Half the class are the gate. # remember: asked_numbers mei You asked me what the numbers were for.
    Then: "Nobody asked me that before."
- -> jonas_thread

=== jonas_thread
~ sleep = 5
Below the duck come six hundred words by Jonas. 21:15, two diagrams, nothing rude. # segment # clock: 23:36
Jonas: A group isn't a number, it's a list of names. Throw this away and build the list. What's here is a decent gate for sheep.
He's right, mostly. It would take three weeks. The whole floor can read it.
Mei gave it a thumb at 21:16. Nobody reads six hundred words in a minute. She can't have got past the sheep.
{ trust_jonas <= 3:
    He hasn't sent it to you. A month ago he would have.
}
# ask: He is brilliant, right, early by three weeks, and in public. Whose business is that?
# note: Ask those who answered him: what did Mei do while you wrote? Ask those who left it: how would you know that she was all right?
His dot's green, too. It's that kind of night: everyone up, and no one speaking.
* ["Mei, leave the sheep aside. Which bit of his would you take?" #id: which-bit #inspiring 5 asks-first #leading 3 at-ease #communication 2 hard-thing]
    # why: It gave her a way to read him as a colleague; he never heard what the sheep had done.
    The dots come, and go. Then, for the first time tonight, no exclamation mark.
    Mei: The list. He's right about the list. But not by four. Is that a wrong answer?
    You say that it's an answer. She puts it under his, in one line, and he gives it a thumb.
* ["You're right, Jonas, in three weeks. What would you ship at four?" #id: ship-at-four #communication 4 hard-thing #leading 4 at-ease #inspiring 4 asks-first]
    # why: You gave him a harder problem instead of a telling-off; Mei saw two seniors discuss her in the third person.
    Jonas: At four? That. Obviously that. It'll hold.
    A minute later "It'll hold. J." stands in the thread under the sheep. From Jonas that's a bunch of flowers. He hasn't seen 212. He was looking at the shape.
* [Answer him, point by point, in the thread, where all can read it. #id: point-by-point #communication 5 explicit #inspiring 2 credits #leading 1 at-ease]
    # why: You stood in front of her, and well; now eleven hundred words stood on top of her work, none of them hers.
    You're good at this. You'd forgotten how good. It takes you eighteen minutes, and you win.
    There are eleven hundred words under her request now, and she has written none of them but the duck.
* [Leave it. It's her thread, and she's a grown engineer, and so is he. #id: her-thread #leading 5 lets-go #communication 1 hard-thing #inspiring 3 stretches]
    # why: You treated them both as adults; one of them had a thumb out, and was holding on with it.
    Nothing happens, for quite a while, in public.
    At 23:44 the thumb is taken away. At 23:45 it's back.
- -> deon_calls

=== deon_calls
Deon rings with his picture on. He's in a dressing gown that has its own monogram. # clock: 23:50 # enter: deon centre # mood: deon warm # sound: phone
Deon: Friend! Tell me it's fine. I've promised the school a photograph. Six fifteen, Miss Tulloch, one sheet of paper held up like Moses.
Deon: The Chronicle's sending a person. An actual person, with a hat. And I've told them that they can chuck the shoebox. # mood: deon happy
He leans in until he's mostly forehead.
Deon: It is fine? # mood: deon worried
# ask: He needs one word from you, and has spent it already. What do you owe him, and what do you owe Mei?
# note: The shoebox is a sensible precaution. Ask who finds out about it, and from whom.
Behind him on the stairs somebody small in pyjamas is listening, as you did at that age. She ought to have been asleep since eight.
* (said_fine) ["It'll be fine by six, Deon. Sleep. Wear a coat for the rain." #id: fine-deon #emotional-intelligence 5 reads-others #communication 1 explicit #performance 2 accountable]
    # why: He was frightened, and you saw it and were kind; he'll act on a word that you hadn't got.
    Deon: You're a rock. # mood: deon happy
    You watch him turn and tell the stairs that it's fine. The stairs believe him, too.
* ["Have them keep the shoebox, in case. You'll have to tell them why." #id: bring-shoebox #performance 5 clear-goals #leading 2 clears-the-way #emotional-intelligence 2 reads-others]
    # why: Ninety-four children have a second way aboard; a shoebox is also something that one can see from a distance.
    ~ cards = true
    Deon: In case of what? I've told them there's no case. # mood: deon thinking
    In case, you say.
    Deon: She'll see it, friend. I'd told her nobody doubts her. It's a very large shoebox. It had boots in it.
* ["It's Mei's. Ring her up, and ask her just what you asked me." #id: ring-mei #leading 5 lets-go #communication 2 listeners-language #emotional-intelligence 1 reads-others]
    # why: It's hers, and you said so to the one who promised it away; she got a monogram at midnight.
    He does. You know because her dot goes red, for six minutes.
    Deon: She says it's all fine! She said it seven times. # mood: deon neutral
* ["Not yet. Sit up with your phone. Good or bad, I'll ring at one." #id: by-one #communication 5 explicit #performance 4 accountable #emotional-intelligence 3 reads-others]
    # why: It was the truth with a time on it; he'll sit up with it until one.
    ~ owes_deon = true
    Deon: "Good or bad." They're a cold pair of words, at midnight. # mood: deon worried
    Deon: Right. I'll be here. We'll both be here. Say goodnight, Josie.
- -> midnight

=== midnight
# exit: deon # segment # clock: 00:02
He's gone, and it's tomorrow. The rain has found the one loose tile that it likes.
{ owned_ticket:
    Tomás: Green dot. Go to bed. You said it was yours before it was mine, so I owe you a thing: Sula's a funny gate. It fills twice. I found that out with a choir. Sorry, choir. # sound: message
- else:
    { father_known:
        Tomás: You're up. So am I, there's a chair here that thinks it's a bed, and I'm no judge. Sula tomorrow? Sorry: funny gate. It fills twice. # sound: message
    - else:
        There are seven green dots, and not one of them is saying good night.
    }
}
{mei_at == SIXTY:She's pleased with sixty. You turn it over: a minute of nobody, and then the gate shuts, and the paper's spent. It's the same thing, slower.|{mei_at == TOLD:She has stopped sending versions. You don't know if that means that she's thinking, or crying, or asleep on the keys.|The twenty seconds are still there. Who on earth stands still for twenty seconds, on the way to a boat?}}
The Fixer: Three lines would do it. Try it, on your own copy. Trying isn't touching. # voice: fixer try-it
# ask: There is something here that you do not know. Where would you look for it at midnight?
# note: Four kinds of looking: wider, at a colleague, in the code, and at yourself. Ask what each can find that the others cannot.
On the board by your raincoat there's a tide table, a school timetable, a bill, and a picture of you all on the day of the hats.
* [Take the timetable down. Where do ninety-four children come from? #id: sula-map #big-picture 5 zooms-out #leading 3 asks-outcomes #emotional-intelligence 3 own-habits]
    # why: Ten minutes away from the code, and you found what the code is about; Mei's dot sat there for all ten.
    -> the_map ->
* [Ring Priya. "Twenty, question mark. What was the rest of it?" #id: ring-priya #leading 5 at-ease #emotional-intelligence 4 own-habits #big-picture 2 asks-why]
    # why: She had known since six and you had to ask her; she told you, and not the one whose code it was.
    ~ asked_twenty = true
    ~ shift(trust_priya, 1)
    -> priya_rings ->
* [Try out the mend, on your own copy. Just to see how small it is. #id: try-it #temptation #operations 4 system #leading 1 lets-go #emotional-intelligence 1 own-habits]
    # why: Now you know that it can be mended, and how; what you don't know is whether she could.
    ~ feed()
    It's three lines. The paper stays good until the ramp goes up; that's all. It takes you fourteen minutes, and for all fourteen you don't hear the rain. # sound: keys
    You don't send it. It's there in the next tab, though, warm as a loaf.
* [Screen off until twenty past. She has it; she hasn't asked you. #id: screen-off #emotional-intelligence 5 own-habits #leading 4 lets-go #operations 2 calm]
    # why: You sat out the itch, which was worth knowing about; in those minutes nobody learned anything about the gate.
    ~ starve()
    You put the kettle on, and take it off before it sings. You fold a towel. You fold it again, smaller.
    There's a name for what your hands are doing. You nearly have it when it's twenty past.
- -> twenty_past

=== the_map
# place: map day # zoom: out # sound: gulls
From up here the boats are crumbs. The 06:20 goes from Sula to Castle, and every school day ninety-four go with her.
You count the roofs. You count the desks in Sula's own school, the one with four rooms that shut the year you left your own. There aren't ninety-four children on Sula.
There are eighty-three. The other eleven are Oxna's. They come over on the mail boat, sitting on the parcels. She's in at Sula at 06:14, when the sea lets her.
So at eight minutes past they'll have walked all they have. Then, for six minutes, nobody will. It isn't a thing that might happen. It's every morning. # sound: heartbeat
Miss Tulloch waits on the pier for the eleven, because she always does. With the paper.
# zoom: in # place: home-desk night
You pin it up again under the hats.
->->

=== priya_rings
# enter: priya left # mood: priya neutral # sound: phone
She answers at once. She's doing a jigsaw: nine hundred pieces of sea.
{ reached_past:
    Priya: You gave me the chair, and then you reached past me. So I've been keeping my reviews short. It saves the wrist.
- else:
    { took_chair:
        Priya: You took the chair while I stood next to it. I wasn't sure how long a thing I may write under your people now. So: one word.
    - else:
        { gave_chair:
            Priya: You gave me the chair before I had to ask. I thought, then, let her ask me. She answered with a duck. # mood: priya warm
        - else:
            {asked_priya:Priya: You stopped and asked what I was going to say, once. I thought I'd leave room for it to happen twice. # mood: priya warm|Priya: I had a whole paragraph. Then I thought that if Jonas has six hundred words, somebody had better have one.}
        }
    }
}
Priya: The rest of it is: that's how long it takes to tie a shoe. And a ticket's a person, so when they've gone, it's used. But the paper isn't a person. It's a class. # remember: asked_twenty priya You asked me what the rest of it was. # mood: priya determined
You ask her why she didn't say that to Mei. There's a small click, as of sea going into sea.
Priya: I did. I used a question mark. # mood: priya tired # exit: priya
->->

=== twenty_past
~ sleep = 4
So. Three screens long is taste. Ducklings are taste, and so are the numbers. 212 is not: the gate shuts, the paper's dead, and whoever's outside is outside. # segment # clock: 00:20
{the_map:Eleven of them, on a pier, every morning at eight minutes past.|By law, fewer than fifty may be counted aboard by hand. Ninety-four may not.}
{mei_at == SIXTY:It says sixty there, in her version, and a duck.|{mei_at == TOLD:She writes: "Nearly!!" She wrote "Nearly!!" at midnight, too.|Mei: Still reading? It's fine if it's bad!}}
You can see how it ought to go. The whole of it, in ninety lines, one thing after another like stairs.{last_rewrote: Last time you climbed them yourself. They were very good stairs. She took the lift after that.}
The Fixer: Forty minutes. It's good, they're safe, she sleeps. And nobody would know, but for the log. # voice: fixer rewrite
The Quiet One: I don't think that it's the code I'd be mending. # voice: quiet
# ask: It is twenty past midnight, and you could have it perfect by one. What do you do, and who is it for?
# note: Let the case for the rewrite be made by somebody who means it. It is a good case. Then ask the same of stopping the whole thing.
# key
Her dot is green. Yours is too. At this hour, when it's the boss who rings, it's never only a question.
* [Rewrite it: forty minutes, ninety lines, and everybody sleeps. #id: rewrite #temptation #operations 5 system #leading 1 lets-go #emotional-intelligence 2 own-habits]
    # why: It would be sound by one, and ninety-four children safe in it; the one who had thought of it would find it there.
    ~ feed()
    ~ mei_at = 0
    -> forty_minutes
* [Ring her, late as it is. "Put your screen up, and read it out to me." #id: ring-her #emotional-intelligence 5 reads-others #leading 3 clears-the-way #inspiring 4 asks-first]
    # why: A voice instead of a dot; it put you in her bedroom at midnight, with her hair in a towel.
    -> the_call
* ["The yes is yours, Mei. I'm up until one. Ask me anything at all." #id: yes-is-yours #leading 5 lets-go #inspiring 5 stretches #emotional-intelligence 1 reads-others]
    # why: You gave her the whole thing, with the yes; somebody who hides what she doesn't know was left to do the asking.
    ~ gave_yes = true
    ~ shift(trust_mei, 1)
    -> grey_dot
* ["Not tomorrow. I won't stake ninety-four children on one o'clock." #id: not-tomorrow #emotional-intelligence 3 own-habits #operations 4 calm #inspiring 1 stretches]
    # why: Nobody gets left on a pier; nobody gets a photograph either, and it was decided above her head, by one line.
    ~ shift(trust_mei, -1)
    ~ mei_at = 0
    -> one_more_day

// ---------------------------------------------------------------- half past midnight

=== forty_minutes
It's like skating. You'd thought that it might have gone, and here's your whole weight, going where you lean. # sound: keys # music: calm
The paper is good until the ramp goes up. One rule. Everything else falls out of that, and by ten to one there's nothing left that you could take away. Ninety-one lines.
No ducklings. No loudspeaker: it's a gate. You send ninety-four pretend children through it, and then ninety-four more, who dawdle. Every one of them gets aboard. # sound: success # clock: 00:58
You stretch until something cracks. When did you last finish anything?
In the corner of the screen there's still a green dot. She has written, at 00:31: "I've thought of a thing about 212! Or it's nothing. Tell you when I've tried it." You hadn't seen that.
The Edge: Ninety-one lines. In four weeks they'd stopped believing that you could. # voice: edge own-name
# ask: It is finished and it is good. What do you do with a good thing that nobody asked you for?
# note: Four ways to be generous with it. Ask of each: what will Mei believe about her own work at half past five?
# key
SEND AS, it says. There's a little arrow, and under the arrow are all your names. Yours is safe at four o'clock. What hers is, at 00:31, nobody knows.
* [Send it in under her name. By morning it's hers, and it works. #id: under-hers #emotional-intelligence 4 reads-others #leading 2 lets-go #performance 1 accountable]
    # why: You meant it as a present; she'll be thanked for something that she can't read yet.
    ~ hands = GHOST
    ~ rewrote = true
    ~ feed()
    The arrow lets you. APPROVED, it says. AUTHOR: MEI TANAKA. It's generous, and you feel like somebody leaving by a window. # remember: rewrote mei You rewrote it while my dot was green.
* [Send it in as yours, and tell her why, in three plain sentences. #id: own-name #performance 5 specific-feedback #emotional-intelligence 2 own-habits #leading 1 lets-go]
    # why: Honest, and safe at four; three sentences are quite few for somebody whose name was on it.
    ~ hands = YOURS
    ~ rewrote = true
    ~ feed()
    APPROVED, it says, and next to it stands your name. "212 would have shut on the last of them. I was quicker than explaining. The idea's yours, and it's very good." # remember: rewrote mei You rewrote it while my dot was green.
    The dot goes on being green, for a bit. Then it doesn't.
* [Keep three lines of the ninety-one; put those in hers, and sign them. #id: three-lines #performance 4 accountable #leading 3 lets-go #inspiring 4 credits]
    # why: Eighty-eight lovely lines went in the bin and hers stayed; the thought at 00:31 was hers, and you didn't ask for it.
    ~ hands = LINE
    You cut it down like somebody eating their own cake with a knife and fork. Hers, from first to last, and in the middle three lines with your initials on.
    It looks like a patch on a school coat.
* [Throw all of it away, safe as it is, and ask her for 00:31 again. #id: throw-away #leading 5 lets-go #inspiring 5 asks-first #performance 2 clear-goals]
    # why: You got rid of the best hour of your month; she had it by two, and you'd gambled two people's sleep on that.
    ~ hands = MENDED
    ~ starve()
    ~ shift(trust_mei, 1)
    ~ shift(energy, -1)
    Ninety-one lines. DELETE? It asks twice. You hadn't known that one could hear a thing not being there.
    Mei: What if the paper stays good till the ramp's up? Is that stupid? It's seven lines. I can't get the seventh.
    She gets the seventh at ten to two.
- -> the_watch

=== the_call
She picks up on the second ring, with a towel round her head and the screen already shared. # enter: mei centre # mood: mei worried # sound: phone # clock: 00:26
Mei: Sorry! It isn't tidy! I know it isn't tidy.
You ask her to read it to you. She reads as people read aloud in church, with all of the words and none of the sense, until she gets to it.
Mei: "And when nobody has walked for {mei_at == SIXTY:sixty|twenty}"— well, however long it is now, "shut, and set ticket to used". Got it. I mean, that's it. That's the end.
~ mei_at = 0
The cursor stands behind the word "used". She doesn't scroll on.
{ the_map:
    You think of a mail boat, and of six minutes.
}
The Fixer: Just say which line. You'd both be in bed by one. # voice: fixer thats-the-fault
# ask: She has stopped at the right place and does not know it. How do you help a person who says "got it"?
# note: Silence is slow here and telling is quick; both get it mended. Ask what she takes to the next gate from each.
"Got it," she says again, a bit higher, and turns a yawn into a cough. It's twenty-eight minutes to one, and she's up at five.
* ["Again, from the ramp, and now you're the paper. Where are you?" #id: be-the-paper #inspiring 5 asks-first #leading 4 lets-go #performance 2 specific-feedback]
    # why: She found it herself, with her whole face; at that hour it took nineteen minutes, and felt like an exam.
    ~ hands = MENDED
    ~ shift(trust_mei, 1)
    Mei: I'm paper. I'm in— Miss Tulloch's got me. She walks last. So I'm outside. # mood: mei thinking
    Mei: I'm outside, and I'm used. # mood: mei alarmed
    She's so pleased that it's a while before she's horrified. It stays good till the ramp's up, then, she says; and types it, saying it, seven lines.
* (thats_fault) ["It shuts on the slow ones, and the paper's spent. How would you mend it?" #id: thats-the-fault #performance 5 specific-feedback #leading 3 lets-go #operations 3 system]
    # why: Thirty seconds, no guessing games, and it got mended by her; it was your fault, found by you, in her code.
    ~ hands = MENDED
    Mei: Oh. Yes. Oh, of course. Sorry. # mood: mei sad
    She mends it in six minutes, very neatly. She doesn't say "got it". She says "is that what you wanted?"
* ["Give me the keyboard a second, and watch. You'll have it for next time." #id: give-me #temptation #operations 5 system #leading 1 lets-go #inspiring 1 stretches]
    # why: It was mended by half past, and she'd seen it done; her hands were in her lap.
    ~ hands = GRABBED
    ~ feed()
    Her cursor stops. Yours goes. Three lines, with her watching, and you say what each of them is for. # sound: keys
    Mei: Oh, neat. # mood: mei neutral
    Both of her hands are in her lap. You can see them, at the bottom of the picture.
* [Keep quiet. Let that cursor blink for as long as she lets it. #id: cursor-blink #silence #leading 5 lets-go #inspiring 2 stretches #performance 1 specific-feedback]
    # why: She found it, and without one word from you; she'd also had to guess what your face was for.
    ~ hands = MENDED
    ~ shift(energy, -1)
    It blinks eighty times. She looks at you, and at it, and takes off the towel. # mood: mei alarmed
    Mei: You go quiet when it's wrong. You don't know that you do. # mood: mei thinking
    She finds two things that aren't wrong, and mends them. At twenty past one she finds 212, says a word that you hadn't known she had, and then writes seven lines.
- # exit: mei
-> the_watch

=== grey_dot
Mei: Mine?? # sound: message
Mei: Okay! Yes! Mine. # remember: gave_yes mei You said the yes was mine.
Between half past and five to one she asks you nothing at all. At 00:57 a line drops into the log. APPROVED: M. TANAKA. # clock: 00:58
Mei: Said yes! To myself! Night!!
And the dot goes grey.
{mei_at == TOLD:You look at 212. She has made it sixty, so that nobody's rushed. It was|You look at 212. It's {mei_at == SIXTY:sixty|twenty} still. It's} what you'd have done too, at twenty-six, with nobody saying who it was for.
{ the_map:
    Six minutes, you think. It'd have to say three hundred and sixty.
}
~ mei_at = 0
You write to her. DO NOT DISTURB, it says, with a little moon.
The Fixer: There's no one left to ask. This time it truly is you. # voice: fixer mend-212
The Edge: You gave her the yes. Leads don't snatch. # voice: edge let-run
# ask: There is a fault, a yes, and a moon. Three hours are left. Is there anything here that you may not leave?
# note: Stepping in may well be right here, and staying out may be cowardice with good manners. Make people say which children they have in mind.
# key
The sheet of paper is in a schoolbag on Sula, by a door. You're quite sure of the door.
* [Mend 212 yourself: three lines, your initials, and a note on why. #id: mend-212 #temptation #performance 5 accountable #leading 2 lets-go #inspiring 4 credits]
    # why: It could not be left, and nobody could be asked who wasn't asleep; she will wake to find her yes improved.
    ~ hands = LINE
    ~ feed()
    Three lines. {four_things.named_all:You leave all the rest, and don't so much as straighten it|You leave the ducks, and the three screens, and the numbers}. It's harder than it sounds, like eating one crisp. # sound: keys
    "Mei: 212 to 214 are me, at one o'clock. Why is underneath. Undo it if you've something better."
* [Ring until she wakes. It's her name on it, she'd want to know. #id: wake-her #performance 4 specific-feedback #leading 4 clears-the-way #inspiring 1 pulls-with-purpose]
    # why: It was hers, fault and all, and she mended it; you've heard now what somebody sounds like who's been proud in her sleep.
    ~ hands = MENDED
    ~ shift(energy, -1)
    The moon gives up on the ninth ring.
    Mei: Is it the boat? Have I— what have I done?
    You tell her. It takes a long time for it to be all right, and then it takes her until two to mend it. "Go back to sleep," you say, which is the stupidest thing that you've said all night.
* [Let it run. You gave her the yes, and you don't take it back now. #id: let-run #leading 5 lets-go #inspiring 4 stretches #operations 1 calm]
    # why: Your word holds, and she'll know that it does; you and 212 know something about ten past six.
    ~ hands = RAW
    It feels like principle. You look at it from the other side, and it looks a little like going to bed.
    You go to the window and watch it rain on other people's roofs.
* [Take it out of the four o'clock. They can use the cards once more. #id: pull-it #operations 5 calm #performance 2 accountable #leading 1 lets-go]
    # why: Nobody's left on a pier, and her code is as she left it; her yes lasted for six minutes.
    ~ hands = SHOEBOX
    ~ shift(trust_mei, -1)
    ON HOLD, it says, in amber, across the whole of her name. It wants a reason. You write one, and make it kinder, and make it plainer again.
    She'll see the amber first. You can't do anything about the amber.
- -> the_watch

=== one_more_day
~ hands = SHOEBOX
ON HOLD, it says, in amber, and it's as if you'd turned a key in something. # clock: 00:24
Mei: Okay! Got it! # sound: message
MEI IS TYPING. MEI IS TYPING. Nothing comes.
She told her mother about tomorrow. You know that because she told everyone. Her mother is going to stand on the quay at Castle and see them arrive with dry hair.
The Fixer: While it's on hold you could quietly do 212. Then Monday's a gift. # voice: fixer
# ask: You have said no, and it may well be right. What does she need so that it is not the last thing she tries?
# note: Ask what she is typing and not sending. Then ask which option would let her send it.
MEI IS TYPING.
* ["It's my no. I'll ring Miss Tulloch at five, and tell her so." #id: my-no #performance 5 accountable #emotional-intelligence 2 reads-others #inspiring 2 pulls-with-purpose]
    # why: You took the whole of it on yourself, the awkward part too; it leaves her nothing to do in her own story.
    Mei: You don't have to do that.
    After a while: "Thank you." Then the dot goes out, like a landing light.
* (with_me) ["Come to the quay with me. You tell them what it'll do on Monday." #id: come-with-me #inspiring 5 stretches #leading 4 lets-go #performance 2 clear-goals]
    # why: You kept her name in front of it; she has to stand by a shoebox and talk about what isn't there.
    ~ shift(trust_mei, 1)
    Mei: In front of the hat? From the Chronicle?
    In front of the hat, you say. She's gone so long that you think you have lost her.
    Mei: I'll bring the cardboard one. The kids made it.
* ["It's line 212. Read it as Miss Tulloch, and say what you see." #id: as-miss-tulloch #inspiring 4 asks-first #performance 4 specific-feedback #leading 2 asks-outcomes]
    # why: She knows now exactly what stopped it, and it's mended; she got there at twenty past one, for nothing.
    At twenty past one it comes, in seven lines. The paper's good until the ramp's up.
    Mei: It's mended, isn't it? And it's still no, isn't it?
    It's still no. Nobody has tested it but a tired person. You don't say which.
* ["Go to bed, Mei. It's only one day, and it's only a gate." #id: only-a-gate #emotional-intelligence 5 reads-others #performance 1 specific-feedback #inspiring 1 pulls-with-purpose]
    # why: It's true, and somebody ought to say it at that hour; it wasn't only a gate to her.
    Mei: Ha! Yes! True!
    It isn't only a gate. You'd have hated it if anyone had said that to you about your first one. Somebody did.
- -> the_watch

// ---------------------------------------------------------------- five past two

=== the_watch
~ sleep = 2
{ owes_deon:
    ~ owes_deon = false
    At one you'd rung Deon, as you'd said you would, and told him how it stood. "Thank you for ringing," he said, without a single "friend". He was on the stairs. # segment # music: quiet # clock: 02:05
- else:
    It's five past two. Where the last hour went is something the log could tell you, and you don't ask it. # segment # music: quiet # clock: 02:05
}
There's one thing in the calendar for four o'clock. "AMIRA: WATCH SULA FETCH." Nobody asked her to. She's on call, so she has set an alarm.
{hands == SHOEBOX:There'll be nothing new to fetch, now. She doesn't know that.|Most nights nothing happens at four. It's the other nights that she sets it for.}
She has slept four hours since Tuesday. You know because Jonas has started to keep a tally, on the whiteboard, where other people have a burndown.
{
- trust_amira >= 7:
    Her status says: "Asleep, or lying about it."
- night_off:
    Her status says: "You carried my Saturday. I've still got some of it left."
}
# ask: She did not ask for help and has not complained. What do you do about somebody else's alarm clock?
# note: Each of these wakes somebody, or lets somebody be woken. Ask who has been left out of the reckoning.
Her phone will be on her pillow. It always is; there's a mark.
* [Take the watch. With her code: the pager to you, and her alarm off. #id: take-watch #emotional-intelligence 5 reads-others #communication 2 explicit #leading 3 clears-the-way]
    # why: She slept till seven; you did it by yourself, again, and met the morning on no sleep at all.
    ~ took_watch = true
    ~ shift(trust_amira, 2)
    ~ shift(energy, -2)
    It needs her code, and you know her code; everybody does. "Yours till eight. Sleep." # remember: took_watch amira You took my four o'clock.
    {hands == SHOEBOX:At four, punctually, nothing happens. You've stayed up for it|At four a small grey line turns green, and that's all. You've stayed up for a line}.
* ["Amira: 04:00, Sula, {hands == SHOEBOX:nothing new|one gate}. If it's red, ring me and not Mei." #id: ring-me #communication 5 explicit #leading 2 clears-the-way #emotional-intelligence 3 reads-others]
    # why: She knew what to look for and whom to ring; she read it at six minutes past two, because it buzzed.
    Amira: I was asleep.
    Amira: Okay. {hands == SHOEBOX:Nothing new|One gate}, you, not Mei. That's the clearest thing I've been sent this month. I was asleep, though.
* [Write nothing. Every message makes a noise, next to her ear. #id: no-noise #silence #emotional-intelligence 4 reads-others #communication 1 explicit #leading 4 lets-go]
    # why: You let her sleep till five to four, and trusted her with the rest; she got up without knowing what she was looking at.
    You turn your own phone over instead, as if hers might hear it.
    {face_down:The last time you did that, it was for Tomás. Here nobody sees.|At 03:58 she writes to the log: "Up. Watching. No idea what for."}
* ["Priya, would you take four o'clock? Amira has slept four hours." #id: priya-four #leading 5 right-person #communication 4 explicit #emotional-intelligence 2 reads-others]
    # why: The right pair of eyes, and awake; it got moved from the one who never says no to the one who's never asked nicely.
    ~ shift(trust_amira, 1)
    Priya: I was going to do the sky at four. But yes.
    Priya: You might have said "please". You put a question mark, I grant you. I know what those are worth.
- -> crossing

=== crossing
~ sleep = 0
{ hands == YOURS or hands == GHOST:
    ~ aloud = false
}
# place: quay day # clock: 05:50 # enter: mei right # sound: horn # music: calm
The school boat goes out to Sula empty, at five past five, to fetch them. You, Mei, Deon, and a young man in a hat, asleep on a life-jacket locker.
{ said_hour:
    The mate has a note for you in ink. "You told me an hour. So I've told him he's to listen to whichever of you says a number. H.G."
- else:
    {harbour <= 3:The mate reads your lanyard, and says "Ah" in the voice of someone who's been told to.|The mate gives you all tea, out of the engine.}
}
On Sula there's a gate, a bench, and a light. It rains as though it were paid by the drop. Eighty-odd hoods stand in a row behind a woman in a sou'wester, with one hand on the rail.
{ cards and hands != SHOEBOX:
    She's got a very large shoebox under her arm. Mei sees it. She looks at it, and at Deon, and he looks hard at a gull. # mood: mei sad
    Mei: In case of what? # mood: mei neutral
- else:
    {hands == SHOEBOX:She's got the shoebox, with a lid of wet newspaper. Somebody has had it out of the recycling, and there's jam on it.|She's holding one sheet of paper, in a plastic bag, inside her coat, as you'd carry a chick.}
}
{ hands != RAW:
    ~ cards = false
}
{ hands:
- YOURS:
    -> log_yours
- GHOST:
    -> log_yours
- LINE:
    -> log_line
- GRABBED:
    -> log_line
- SHOEBOX:
    -> log_amber
}
-> log_hers

// ---------------------------------------------------------------- the log, 05:50

=== log_yours
Mei has the log open on her phone. She read it at half past four, in bed. It's what one does, she says, on the day.
{ hands == GHOST:
    Mei: It says I sent it. At 00:58. I was in the bath. # mood: mei thinking
    She scrolls, with a wet thumb, to make sure that it's still her.
- else:
    Mei: I read it twice. It's so clean. It's like— you just start at the top, and then it's finished. # mood: mei neutral
}
Mei: Thank you. Really. It would've taken me all night. # mood: mei warm
She means it. That's the part you'll remember: there isn't a splinter in it anywhere. # mood: mei neutral
Then she puts her phone away, and does up the pocket. What was fetched at four is fetched: nobody can change a line of it now.
The Edge: It's good. Let somebody see how good. # voice: edge teach-it
# ask: She is thanking you, and means it. What do you do with a thank-you like that?
# note: Nothing has gone wrong: say so. Ask what she did with the phone, and why that was in the text.
# key
It's ten minutes until the gate.
* ["What did yours do that this doesn't? It's too late, but I'd like to know." #id: what-was-yours #emotional-intelligence 5 repairs #communication 4 listens-first #performance 2 accountable]
    # why: You asked about the thing that you'd cut out; it was too late for this morning, and she had to be the one to say so.
    ~ repaired = true
    Mei: The numbers. {four_things.named_all:They were fourth on your list, so I'd taken them out, and then I'd put them in again.|They're for Miss Tulloch. She walks last, and she can't see the front.} # mood: mei surprised
    {asked_numbers:Mei: I told you, though? At half past eleven? It was nice, being asked. # mood: mei sad|Mei: It's fine! They {four_things.named_all:were for Miss Tulloch, she can't see the front|can do without}. They've only been practising since Monday. # mood: mei sad}
    In the row of hoods somebody is whispering, very fast, from one to ten.
* (just_taste) ["Only 212 was wrong. The other eighty-eight lines were my taste." #id: only-taste #performance 4 accountable #communication 5 hard-thing #emotional-intelligence 2 own-habits]
    # why: Exact, and to her face; it's hard to hear that eighty-eight lines of you went for no reason.
    Mei: So the ducklings were all right? # mood: mei surprised
    The ducklings were all right. She thinks about it for longer than you'd like. You'd have had it easier if she had been angry.
* ["Shall I take you through it, while we wait? It all hangs on one rule." #id: teach-it #performance 5 specific-feedback #inspiring 2 asks-first #emotional-intelligence 1 reads-others]
    # why: It was a good lesson, freely given, in the rain, to somebody whose phone was in her pocket.
    You draw it for her with a finger, on the wet bench. It's really very elegant on a bench.
    Mei: Got it! # mood: mei happy
    It's the same one. You know it by now, like a neighbour's cough.
* ["You had the idea. I only tidied up. It's your morning, Mei." #id: only-tidied #emotional-intelligence 4 reads-others #inspiring 4 credits #performance 1 accountable]
    # why: She was cold, and you gave her something warm; ninety-one lines are not tidying, and both of you can count.
    Mei: Okay! # mood: mei happy
    She stands a bit straighter for it, as one does in somebody else's coat.
- -> gate_works

=== log_line
Mei has the log open on her phone, inside her sleeve, against the wet.
{ hands == GRABBED:
    Mei: I found yours at once. 212, 213, 214. They're the ones {four_things.named_all:that I couldn't have written|without any ducks in}. # mood: mei neutral
    She was there, you say. She saw each of them go in.
    Mei: Yes! No, I know. I've been trying to do them over again in my head. I can do the first. # mood: mei thinking
- else:
    { gave_yes:
        Mei: I read your note. So it was my yes for six minutes. Then I was asleep, so. # mood: mei neutral
    - else:
        Mei: I saw your three. I was awake, you know? I had a green dot and everything. # mood: mei neutral
    }
    Mei: They're good. They're obviously right. I was going to do it like that. Nearly like that. # mood: mei thinking
}
The initials are quite small. She's enlarged them.
# ask: You stepped in by three lines. What does she need to hear about them: that they were right, or that you are sorry?
# note: Both can be true. Ask the room whether she is angry. Then ask what she has done with the picture on her phone.
# key
It's ten minutes until the gate.
* ["They couldn't wait. Your work could, so I left it. It held." #id: could-not-wait #communication 5 explicit #performance 3 specific-feedback #emotional-intelligence 3 own-habits]
    # why: You told her where your line runs, and that you'd stopped at it; it doesn't say that you are sorry, since you aren't.
    Mei: So it was three because it was only three. # mood: mei surprised
    She says it again without sound. Three hundred and thirty-seven of them are hers. She hadn't looked at it from that end.
* ["I should have had you do it. I was quick, and you were there." #id: should-have #performance 4 accountable #emotional-intelligence 4 repairs #communication 4 hard-thing]
    # why: You took it on yourself without a "but"; she'd been trying to be glad, and now had to think again.
    {gave_yes and hands == LINE:Mei: I wasn't, though. I was asleep. You did ring? There was a moon. # mood: mei surprised|Mei: I was. Yes. I was right there. # mood: mei surprised}
    She seems to be putting something down that she'd meant to carry all day, and looks round for where to put it.
* (improve) ["Is there a better way than mine? If there is, it goes in today." #id: better-way #emotional-intelligence 5 repairs #communication 4 listens-first #performance 2 accountable]
    # why: You laid your own three lines out to be marked; she'd rather have heard that they were all right.
    Mei: Yours goes by the ramp. I'd have gone by Miss Tulloch. It's finished when she's through. # mood: mei thinking
    It's better. You hold on to the rail for a moment. It's so much better.
* ["You'd left the paper single-use. Look for that, another time." #id: another-time #performance 5 specific-feedback #communication 2 listens-first #emotional-intelligence 1 reads-others]
    # why: Useful, particular and soon, as feedback should be; she was about to open a gate in front of ninety-four children.
    Mei: Single-use. Got it. # mood: mei worried
    She writes it on her hand, in biro. The rain has it off again before she's put the cap on.
- -> gate_works

=== log_hers
Mei has the log open on her phone, and isn't looking at it.
Mei: It's my name all the way down. I looked at half past four. I felt sick. # mood: mei worried
{ hands == RAW:
    She laughs. She's had three hours' sleep, and looks about twelve. You've had fewer. You know the number of a line.
- else:
    She laughs. Neither of you has slept so you'd notice. {gave_yes:"You rang nine times," she says. "I counted the missed ones."|There's a crease on her cheek in the shape of a keyboard.}
}
Mei: If it sticks, do I say something? Or do you? Or do I just sort of stand there?
{ hands == RAW:
    Mei: Don't tell me anything frightening, though. I've only just stopped shaking, and I have to say good morning to a whole school.
}
# ask: Ten minutes before. What is the most useful thing to give her now: a plan, a fact, a promise, or your company?
# note: If the room knows that 212 is still there, ask whether it is kinder to tell her now. Let silence be argued for too.
# key
It's ten minutes until the gate.
* (may_stick) {hands == RAW} ["It may stick. 212: if nobody walks, it shuts on the rest of them." #id: it-may-stick #communication 5 hard-thing #performance 4 specific-feedback #emotional-intelligence 1 reads-others]
    # why: She had ten minutes to make a plan, which is ten more than nothing; you'd had it for five hours.
    ~ warned = true
    ~ shift(trust_mei, -1)
    She doesn't say "got it". She goes so white that the freckles come forward. # mood: mei alarmed
    Mei: You knew. Since when? No. Later. # mood: mei determined
    She's off along the pier in both hoods, to have a word with the mate about a key.
* ["Tell me. It sticks, it's six fourteen: what do you do first?" #id: what-first #performance 5 clear-goals #communication 3 listens-first #emotional-intelligence 2 reads-others]
    # why: She had a plan by the end of her own sentence; she'd also had, by then, to see it go wrong.
    ~ warned = true
    Mei: There's the mate's key. It opens by hand, and then one of us counts, out loud. And I say sorry once. # mood: mei thinking
    Mei: Once, right? I do tend to do it more. # mood: mei determined
* (praised) ["I'd walk through it. It's a good gate, and it walks like you." #id: good-gate #performance 3 recognises #communication 4 listeners-language #emotional-intelligence 4 reads-others]
    # why: She needed to hear it and it was true; it isn't a plan, and she'd asked you for one.
    Mei: It's a bit of a weird gate. # mood: mei warm
    It's a bit of a weird gate. She is holding on to the post of it, as you might hold a horse.
* [Stand by her, and look at the same bit of sea until it's time. #id: same-sea #silence #emotional-intelligence 5 reads-others #communication 2 listens-first #performance 1 clear-goals]
    # why: She wasn't alone with it, and nobody told her how to feel; she'd asked what one does, and took the quiet for the answer.
    There's quite a lot of it. After a time she breathes out, and it makes a cloud.
    Mei: So I just sort of stand there. Okay. Good. I'd wondered if there was more. # mood: mei worried
- { hands == RAW:
    -> gate_shuts
}
-> gate_works

=== log_amber
Mei is on the bench with her hood up. {gave_yes:She saw the amber at half past four, in bed. "Six minutes," she says to her knees. "That's how long it was my yes. I timed it."|She has come in any case. Nobody could say that she hasn't come.} # mood: mei sad
{ one_more_day.with_me:
    She's brought the cardboard gate. It's got a mouth drawn on it, and it's beginning to bend.
- else:
    Mei: It's fine. It's only that I'd told everyone. # mood: mei neutral
}
The school has dressed for the photograph. There's a bow tie. There's a boy in a cape.
The man in the hat wakes up, and asks which of you is the inventor.
# ask: Stopping it may have been right. What do you owe the one who was stopped, when it is raining and there is nobody to blame?
# note: Ask whether she is entitled to be cross. Then ask who in this room would rather have lost the gate than the six minutes.
# key
It's ten minutes until the shoebox.
* ["Was I wrong to? You can shout. It's only us and the gulls." #id: say-it-straight #communication 5 listens-first #emotional-intelligence 4 works-through #performance 2 accountable]
    # why: You asked for it and got it; she'd have liked it better not to have to be brave twice before breakfast.
    Mei: No. I'd have stopped it too. I'd have said it with my mouth, though, and not in amber. # mood: mei surprised
    Mei: That's all. It's not a big thing. It is, though. # mood: mei sad
* (on_monday) ["Monday, then: Priya and you test it today, and you say yes." #id: monday-then #performance 5 clear-goals #communication 4 explicit #emotional-intelligence 1 reads-others]
    # why: A day, two names and who decides; it was said to somebody who was still in Thursday.
    Mei: Today, test, with Priya. Monday. Me. # mood: mei determined
    She's got it. It isn't "got it", you notice; she has just got it. She's still looking at the boy in the cape.
* [Sit down by her in the wet, and let her mind it for a while. #id: let-her-mind #silence #emotional-intelligence 5 reads-others #communication 3 listens-first #performance 1 accountable]
    # why: She was allowed to be sorry, and with company; nothing got settled, and you've a wet behind.
    It comes through at once. You hadn't thought that a bench could hold so much.
    Mei: I was going to press the button myself. There isn't a button. I was going to press something. # mood: mei warm
* ["It had a fault and I stopped it. That's me, it isn't your work." #id: that-is-me #performance 4 accountable #communication 2 hard-thing #emotional-intelligence 3 repairs]
    # why: A plain account that kept your name on it; it isn't true that it wasn't her work, and she knows whose line it was.
    Mei: It was my line, though. # mood: mei thinking
    She says it quite sharply. It strikes you that she'd like to be told off for something of her own.
- -> gate_cards

// ---------------------------------------------------------------- the gate, 06:02

=== gate_works
Miss Tulloch holds up the paper. Deon counts three with his fingers, for the hat. The gate reads it, and thinks, and opens. # segment # clock: 06:02 # enter: deon left # mood: deon happy
{ aloud:
    "One," says the gate.
    "ONE!" says the school of Sula. They've practised. "TWO!" The gate is quite polite about it, and they're not. By thirty the crew has joined in. By fifty there's a man doing it from a window. # mood: mei surprised
    "Eighty-three," and then nobody. {the_map:Eight minutes past. You've known since midnight, and still you've stopped breathing.|You hadn't known that there'd be a nobody.} The light stays green. At 06:14 eleven more come running up from the mail boat with parcel string on them, and the gate picks up where it left off.
    Miss Tulloch comes last, in no hurry, with her hand on the rail. "Ninety-four," says the gate. She hasn't looked once. # mood: mei happy
- else:
    The first child walks into the gate, and stops. She's waiting for something. "It's broken," she says.
    Mei: It's not. It's just quiet. You can go through. # mood: mei sad
    They've practised, with a cardboard one. It said "one". So they don't shout. They go through like people in a bank. # mood: mei neutral
    Eighty-three. Then nobody; {the_map:it's eight minutes past, you've known about this since midnight|you hadn't known there would be a nobody}. The light stays green. At 06:14 come eleven more, from the mail boat. Miss Tulloch touches every hood as it goes by, with her lips moving. She makes it ninety-three, and then ninety-five.
    It's ninety-four. The gate knows it is. It works.
}
The young man in the hat has his notebook in a freezer bag. He looks from one of you to the other.
"And which of you made this?"
The Edge: He's looking at you. Let him, for a second. # voice: edge step-back
# ask: Someone outside asks whose it is. What is the truth, what is the kindness, and who is listening?
# note: Credit can be a gift, a report, or a way out of the picture. Ask what Mei could say for herself after each of them.
Mei has pulled her hood forward. She opens her mouth. So does Deon.
* ["Mei Tanaka. T, A, N, A, K, A. Stand in the light there, Mei." #id: in-the-light #inspiring 5 credits #performance 2 accountable #leading 3 clears-the-way]
    # why: Her name, spelt, for her mother to cut out; nobody had asked whether she wanted it there, or how much of it was so.
    ~ shift(trust_mei, 1)
    {aloud:She stands next to the gate as if somebody might take it away again. The paper is held up. It's a very wet photograph, and it's going to be on a fridge. # mood: mei happy|She stands next to it. In the picture she's looking off to one side, at whoever is holding the umbrella. That's you. # mood: mei neutral}
* ["{hands == YOURS or hands == GHOST:She thought of it. The code that runs is mine, since one o'clock|{hands == MENDED:Mei made it, and Mei mended it. Priya had seen it first|Mei's, but for three lines. Those I put in at one o'clock}}." #id: to-the-line #performance 5 accountable #inspiring 2 credits #leading 1 lets-go]
    # why: Every word could be checked against the log; a newspaper doesn't want a log, and she'd wanted a sentence.
    He writes it all down, in the bag, and asks which of you is which. # mood: mei thinking
    Deon: We'll tidy that up for print. I've told him there's an angle.
    {hands == MENDED:Mei: That's right, though. That's exactly how it was. # mood: mei warm|Mei gives a nod, the kind with which you sign for parcels. # mood: mei neutral}
* [Step back out of the picture. Her mouth is open; let her answer him. #id: step-back #silence #leading 4 at-ease #inspiring 3 credits #performance 1 recognises]
    # why: You left the space and somebody else had to fill it; the one who talks fastest got there first.
    Deon: It's a Boarding production! # mood: deon warm
    That's what goes into the freezer bag, word for word.
    {aloud:"It's hers," says a very small hood, pointing. "She rang us up." # mood: mei surprised|Mei looks for you where you were. "It's the team," she says then. "It's the team's." # mood: mei neutral}
* ["It was all of us. It's a team thing, and a long night of it." #id: all-of-us #leading 3 clears-the-way #inspiring 1 credits #performance 3 recognises]
    # why: Fair to the sleepless, and no one was left out; nobody was let in, either.
    All three of you wince, Deon last. The young man doesn't write it down. # mood: mei neutral
    "But who," he says, "if you had to say?"
    You don't have to say, and the horn goes. # sound: horn
- # exit: deon
-> after_the_boat

=== gate_shuts
Miss Tulloch holds up the paper. Deon counts three, for the hat. The gate reads it, and opens. {aloud:"One," it says; and "ONE!" say the children of Sula, who've practised. By thirty the crew is at it too.|The first child stops, and waits for it to say "one". It doesn't. They go through in silence, like people in a bank.} # segment # clock: 06:02 # enter: deon left # mood: deon happy
Eighty-three. Then nobody. {the_map:It's eight minutes past; you've been able to see it from here since midnight.|That's odd, you think. You have time to think it.}
The gate shuts. It isn't loud. For six minutes nobody can think why one should mind. # sound: setback # mood: deon worried
At 06:14 eleven children come running up from the mail boat, and stop. Miss Tulloch puts the paper to the reader. "TICKET USED." She tries it the other way up. # mood: mei alarmed # mood: deon alarmed
{warned:Mei has the mate's key in her hand, all ready, and for a moment she can't remember what one does with a key.|Mei has both hands on the gate. She's saying "sorry" to it, over and over, like a hiccup.}
On the boat eighty-three faces have come over to this side. You can see her lean.
The Fixer: Her laptop's on the bench. One line, and that paper is new. # voice: fixer new-paper
# ask: It has failed, in front of everyone, and you could end it in a minute. Who should be seen ending it?
# note: Six minutes of tide are left in this; nobody is in danger but for pride. Ask whether the room would say the same in a storm.
"I'm Oxna," says the smallest of them, to the reader. "I'm on the list." Her lip has begun to go. Mei hasn't moved.
* (by_you) [Take the laptop. One line from you, and the paper is good again. #id: new-paper #temptation #operations 4 calm #leading 1 lets-go #inspiring 3 stretches]
    # why: They were out of the rain in a minute; what everybody saw was who they should look for another time.
    ~ feed()
    ~ shift(trust_mei, -1)
    It takes fifty seconds. The gate opens. Eleven children go by, and each of them thanks you. They're well brought up. # sound: keys
    Mei steps aside for them. She goes on stepping aside until she's next to the bench. # mood: mei sad
* ["You've got the gate, and an audience. Tell me what to do. Quickly." #id: you-have-it #leading 5 lets-go #inspiring 5 stretches #operations 1 calm]
    # why: It stayed hers in the worst minute it had; for about ten seconds, eleven wet people watched her not know.
    ~ shift(trust_mei, 2)
    {warned:Mei: Count. Stand there and count, and don't talk to me. # mood: mei determined|She looks at you. It's a terrible ten seconds. "Count," she says. "You count. Where's the mate? He's got a key. There's always a key." # mood: mei determined}
    She opens it by hand. You stand in the gap and say it, loud. By eighty-six they're all saying it, from the boat as well.
* ["This one's ours, everyone! Four minutes. Miss Tulloch, stay by me." #id: ours-everyone #performance 5 accountable #operations 3 calm #leading 3 clears-the-way]
    # why: Nobody had to look for whose fault it was; you stood in the light that she'd have had to stand in, and that was hers.
    ~ shift(harbour, 1)
    You say it in the voice of somebody with a whistle. It works on children, it works on the hat, and it works on the mate.
    Behind you, with nobody looking, Mei has found the {warned:slot for the key|mate, and the mate's key}. It takes her three and a half. # mood: mei determined
* (old_cards) {cards} [Open the shoebox you'd had them keep, with Mei looking. Eleven say Oxna. #id: eleven-cards #performance 3 clear-goals #operations 5 system #leading 2 clears-the-way]
    # why: The second way was there since you had thought of it; she knows now what it was in case of.
    Eleven cards, eleven beeps. Two minutes. Miss Tulloch finds them by feel. They're in order, and have been for nine years.
    Mei: It was in case of me. # mood: mei sad
    She says it quite calmly, as one reads a label.
- # exit: deon
-> after_the_boat

=== gate_cards
They do it as they've always done it. Beep; and a hood; and a beep. Miss Tulloch finds each card by its corner, and says each name. # segment # clock: 06:02 # enter: deon left # mood: deon worried
At 06:14 the mail boat comes in, and eleven more climb out from among the parcels. {the_map:You've known about them since midnight.|"That's Oxna," says Miss Tulloch. "They're always on the mail boat." You look at the mate. He shrugs. Nobody had asked.} # mood: mei surprised
Mei: With the gate we'd have been through by eight minutes past. And then nobody, for six. It'd have shut on them. Whatever number I'd put. # mood: mei thinking
She counts it off on wet fingers. You can see it arrive.
Twenty past. There are still children in the rain, and the horn has gone once already.
The Fixer: You've two good hands. Do the cards, you're quicker than she is. # voice: fixer do-the-cards
# ask: It is slow, and wet, and safe, and your doing. What can you give people who are standing in your decision?
# note: Ask which of these Mei would tell her mother about. Then which of them Miss Tulloch would.
Deon is telling the hat about resilience. The hat is looking at his shoes.
* ["Miss Tulloch, this was my doing. It wasn't ready, and I stopped it." #id: my-doing #performance 5 accountable #leading 2 clears-the-way #inspiring 2 pulls-with-purpose]
    # why: She knew whom to be cross with, which is restful; "not ready" was said aloud, though, next to the one who'd made it.
    "Well," says Miss Tulloch. "Somebody had to be it. We've done it like this since the Halcyon, we can do it till Monday."
    Then: "Which of you is the one who rang?" Mei puts her hand up, as if it were school. # mood: mei warm
* [Give Mei the umbrella. "Tell them what the gate will say on Monday." #id: tell-them #inspiring 5 stretches #leading 5 lets-go #performance 1 accountable]
    # why: She had ninety-four people in her hand; nobody mentioned why there wasn't a gate, and the hat wondered.
    ~ shift(trust_mei, 1)
    Mei: It'll say "one". # mood: mei neutral
    "ONE!" say the children who are left, as one; and then there's no stopping them. They do themselves, out loud, card by card. # mood: mei laugh
* [Take over the cards yourself. You are fast, and it's pouring. #id: do-the-cards #temptation #performance 3 accountable #leading 1 lets-go #inspiring 3 pulls-with-purpose]
    # why: Everyone was aboard four minutes sooner; Miss Tulloch had to be told to let go of the box.
    ~ feed()
    You're fast. You don't say the names; there isn't time. Miss Tulloch stands beside you with her hands open.
    Mei holds the umbrella over the two of you, and gets wet. # mood: mei neutral
* ["Deon, hold the ramp. Mei, count with me. You in the hat: the lid." #id: hold-the-ramp #leading 4 right-person #performance 4 clear-goals #inspiring 1 asks-first]
    # why: Everyone had something to do and did it, and it went better; it was an order, given to some who'd got up at four.
    Deon holds the ramp like a man in an opera. The hat holds the lid. It goes quicker, at once. # mood: mei neutral
    Mei: Sixty-one. Sixty-two. This is what the gate's for, you know. So that someone needn't shout.
- # exit: deon
-> after_the_boat

// ---------------------------------------------------------------- when she has gone, 06:31

=== after_the_boat
{ hands:
- SHOEBOX:
    The school boat leaves at 06:31, eleven late, with ninety-four aboard, all damp. # segment # clock: 06:31 # sound: horn # music: quiet
- RAW:
    The school boat leaves at 06:24, four late, with ninety-four aboard. They wave. They're children, they'd wave at a fire. # segment # clock: 06:31 # sound: horn # music: quiet
- else:
    The school boat leaves at 06:20 with ninety-four aboard. Deon has gone with them, for the light. There is no reason at all to be standing here now. # segment # clock: 06:31 # sound: horn # music: quiet
}
The next one back is at seven. There's you, and Mei, and the bench, and the tea from the engine.
{ habit >= 3:
    Mei: May I sit?
    It's a bench. She waits until you've said yes.
}
{ hands:
- SHOEBOX:
    Mei: Is Monday still mine? # mood: mei worried
    She says it to the tea.
- RAW:
    Mei: {warned:I knew what to do, at least. For a bit.|I didn't know what I was looking at. I looked right at it, and I said yes to it.} # mood: mei sad
    Mei: Do you want somebody else on it, from now?
- MENDED:
    Mei: Dogs are next. Dog tickets. May I have the dogs? # mood: mei happy
    She asks it with her whole face, and then pulls the hood down over it.
- LINE:
    Mei: I'm on dogs next. Would you rather see it before I start? # mood: mei thinking
    It's a sensible question. You try to remember whether she'd have asked it on Wednesday.
- GRABBED:
    Mei: I'm on dogs next. We could do it like last night? You type, and I'd sort of watch. # mood: mei neutral
    She means it to be helpful.
- else:
    Mei: I'm on dogs next. Shall I just send you the idea? It'd save you the ducks. # mood: mei neutral
    There's no edge on it. You look for one. You'd be glad of an edge.
}
The Edge: Say that you'll look at it first. Keep one hand on something. # voice: edge ugly-at-six
# ask: She has asked you something small. What is the real question, and what does your answer teach her to bring you?
# note: The last one. Read her line aloud again before the vote. Ask each side to say what her next message to you will look like.
It's half past six. You've half an hour, and no reason to look at a screen.
* ["Next time it's 23:04, what do you want of me? You may not say "fine"." #id: at-2304 #inspiring 5 asks-first #communication 4 listens-first #emotional-intelligence 2 reads-others]
    # why: You asked how she wants to be helped, and took away her word for it; somebody who says "it's fine" may not know yet.
    Mei: A call. Even if I say that it's fine. Specially then. # mood: mei thinking
    Mei: And don't type. Sorry. Is that rude? # mood: mei worried
    It isn't rude, you say. You'd write it down, if that weren't typing.
    ~ repaired = true
* ["Send it me at six, ugly. I'll say what's a fault and what is taste." #id: ugly-at-six #communication 5 explicit #performance 5 clear-goals #inspiring 2 stretches]
    # why: A clear rule, by which she'll know what your words weigh; you are still the one who'll say which is which.
    Mei: Six. Ugly. Fault or taste. # mood: mei surprised
    Mei: How do I tell? Before you say?
    You begin to answer, and find that it's a much better question than yours was.
* ["It's yours. My hands wanted it last night. That's me, not you." #id: my-hands #emotional-intelligence 5 own-habits #inspiring 3 stretches #communication 2 explicit]
    # why: You said the true thing about last night, and gave her the next one; she got no word on how, or by when.
    ~ repaired = true
    Mei looks at your hands. They're round a mug, being good. # mood: mei surprised
    Mei: Can't you have a thing of your own? A small one? With no children in it? # mood: mei warm
* [Give her the dry half of the bench, and the rest of the tea. #id: dry-half #silence #emotional-intelligence 4 reads-others #communication 1 explicit #inspiring 4 credits]
    # why: It was kind, and she was cold, and you were both past talking; she had asked you something, and has answered it herself.
    She drinks it. It tastes of engine. After a while she leans, not on you, but in your direction.
    Mei: I'll just do it the way we did this one, then. # mood: mei tired
    You're so tired that you take it for a compliment.
- -> office

// ---------------------------------------------------------------- the office, 08:30, and endings

=== office
# exit: mei # place: open-office day # clock: 08:30 # enter: priya left # enter: amira right # mood: amira tired
{ took_watch:
    Amira: You took my four o'clock. I woke up at four anyway, and lay there. It was lovely. # mood: amira warm
}
{ asked_twenty:
    Priya: You asked me what the rest of it was. I've written out the rest of two others, while I'm in favour. # mood: priya warm
}
{ rewrote and repaired:
    -> put_back
}
{ rewrote:
    -> it_works
}
{ hands:
- MENDED:
    -> ninety_four
- RAW:
    -> eleven
- SHOEBOX:
    -> monday
}
-> two_one_two

=== it_works
~ shift(trust_mei, -2)
~ shift(harbour, 2)
Deon's photograph is on the big screen. A sheet of paper, a sou'wester, and hoods going by in good order. # exit: amira
Harjit: Ninety-four in twelve minutes, and she sailed at twenty past. I don't know whom to thank. I'm told you. # sound: message
Jonas reads all ninety-one lines, with his arms folded. # enter: jonas right # mood: jonas thinking
Jonas: That's correct. It's even nice. I'd assumed that they'd promoted it out of you. # mood: jonas warm
It goes through you like soup. You read it once more over his shoulder, all ninety-one, so as to be there when he gets to the end.
Mei comes in with dry socks. She tells Priya, quite cheerfully, about the quay, and the hat, and the boy who'd asked her if the gate was sad. # enter: mei centre # mood: mei neutral
{ log_yours.just_taste:
    Mei: You rewrote it while my dot was green. And then you said that the rest had only been taste. So I've been trying to get yours. # mood: mei determined
- else:
    Mei: You rewrote it while my dot was green. I don't mind! It's only that I'd seen that you'd seen it, and I was waiting. # mood: mei neutral
}
By eleven she has sent you seven messages. Is it all right if she runs the tests? Is it all right if she has lunch now? Each has its own exclamation mark, and a thank-you.
At four there's a request. You know before you open it. It's ninety lines long, with nothing aloud in it. It's very neat. There isn't a duck in it anywhere.
DOG TICKETS, it says. DRAFT. M. TANAKA. "Rough!! You'll redo it anyway." # ending: it-works "It Works"
-> END

=== put_back
~ shift(trust_mei, -1)
~ shift(trust, 1)
Deon's photograph is on the big screen. Hoods go by in good order, like people in a bank. # exit: amira
Mei looks at it with her head on one side. # enter: mei right # mood: mei thinking
Mei: You rewrote it while my dot was green. I said thank you. I've been thinking about that all the way back. I don't think it's what I meant. # mood: mei neutral
Priya goes on reading something, with all her might.
{asked_numbers:Mei: You asked me what the numbers were for, and then you took them out. That's the bit I can't get to go in. # mood: mei sad|Mei: Did you wonder what they were for? Even for a second? # mood: mei sad}
You begin three sentences. What you say, in the end, is that you {asked_numbers:forgot them by the second line|hadn't wondered}; that you'd been having a lovely time.
Mei: Okay. # mood: mei surprised
Mei: Okay. Then can I have it back?
She doesn't undo it. Your one rule's better than hers, she says, it can stay. She puts what was hers round it again, out loud, with Priya next to her to say "twenty?" at it. It takes them until three. # mood: mei determined
At 15:40, at Castle, the school goes home. She's left the line open. You hear rain, and hoods, and a gate that clears its throat.
"One," it says. There's a pause. Some of them have stopped waiting for it.
Then, a good way back, one voice: "One!" # mood: mei happy
In the log it's her name, and above that, at 00:58, {hands == GHOST:her name as well, on something that she never wrote. That can't be taken out. You've asked|yours. It'll be there when you have both gone}. # ending: put-back "Ducklings"
-> END

=== two_one_two
~ shift(trust, 1)
~ shift(harbour, 1)
Harjit: Ninety-four, and she sailed at twenty past. Who's Tanaka? # sound: message # exit: amira
You send him three words about her. It's the first thing you've written in a day that nobody could improve.
{ hands == GRABBED:
    Mei has an empty window open, and the log shut. She's writing 212 from memory, deletes it, and writes it again. # enter: mei right # mood: mei thinking
    The first line she has. The third she has. Between them there's a place where her hands stop, and go back down into her lap.
    {log_line.improve:You asked her for a better way than yours, and she's got one, in words. She'd like to have it in fingers.|It would take you a second. You're aware of exactly how long a second is.}
    Priya pulls up a chair, not very near, and does her own work.
    Mei: What would it need to know? In the middle. # mood: mei determined
    She isn't asking you. It takes you a moment to be glad of that, and you are, on the whole.
- else:
    { asked_numbers:
        Mei: You asked me what the numbers were for. You left them in. I noticed, when I'd stopped noticing the other thing. # enter: mei right # mood: mei warm
    - else:
        Mei has the morning up on her screen: three hundred and thirty-seven and three. She has coloured them in. # enter: mei right # mood: mei neutral
    }
    {log_line.improve:At ten she takes your three out. It's done when Miss Tulloch's through, says 212 now, and it's four lines, and you'd never have thought of it.|At ten she moves your three about until she can say what each is for, and signs the page at the foot, as if she'd been handed a parcel.}
    { gave_yes:
        Mei: You said the yes was mine. I'd still like one that you don't look at. When it's small. When it's dogs. # mood: mei determined
        Dogs, you say. She puts it in the calendar, so that there'll be two of you who know.
    - else:
        Mei: Next time, I'm awake. If the dot's green, I'm awake. You can just say "212". # mood: mei determined
        You say it, to try: "212". It isn't hard at all to say.
    }
}
{ repaired:
    There's a yellow note on your screen, in her hand. "CALL. Don't type." Under it there's a duck.
- else:
    On her screen there's a yellow note to herself. "212–214," it says. "What else didn't I see?"
}
Outside the rain has stopped, for no one's benefit. # mood: mei neutral # ending: line-212 "212 to 214"
-> END

=== ninety_four
~ shift(trust_mei, 2)
~ shift(trust, 1)
~ shift(harbour, 2)
Harjit: Ninety-four. My mate says {aloud:it counts out loud. He says they all do, now, and he can't get them to stop|they went like people in a bank}. He's asking for a Tanaka. # sound: message # exit: amira
Tanaka is asleep with her cheek on a tide table. Somebody has put Jonas's jacket over her. It turns out to have been Jonas.
Jonas: Still wants to be a list. # enter: jonas right # mood: jonas neutral
He's whispering, though. He has never whispered in his life.
Ines moves your hour again. It's Tuesday now. You'd only have fallen asleep on her. You've got one number in your head, ninety-four, and it isn't yours.
{ forty_minutes:
    Somewhere there were ninety-one lines. You catch yourself saying the rule over, like the name of somebody you used to see.
- else:
    Nobody has mentioned you. You go through it again, to be sure. It's an odd feeling, like putting down a suitcase and going on leaning.
}
She wakes at eleven, all at once. # exit: jonas # enter: mei right # mood: mei alarmed
Mei: Did I say yes to something? # mood: mei surprised
{ asked_numbers:
    Mei: You asked me what the numbers were for. I dreamt you asked me that about everything. # mood: mei warm
}
{ gave_yes:
    Mei: You said the yes was mine. And then it rang. I was so cross with you. I'm telling you because I'm not. # mood: mei neutral
}
{ not aloud:
    At noon, when she thinks nobody is looking, she puts the numbers back. She puts them as a question for Priya. Priya writes one word under it, and for once it's "Yes".
}
{ the_call.thats_fault:
    Mei: Is that what you wanted? The ramp thing? I never asked. I just did it. # mood: mei thinking
}
On the whiteboard, next to the tally of Amira's nights, somebody has drawn a duck, and after it, quite small, ninety-four more. It takes up the whole of the burndown.
At the foot of the log there's one name. You read it down to the end, like somebody waving to a boat. # mood: mei happy # ending: ninety-four "Ninety-Four, Out Loud"
-> END

=== eleven
~ shift(trust, -1)
~ shift(harbour, -1)
The Chronicle has it up by eight. It isn't unkind. ELEVEN WAIT WHILE GATE THINKS. There's a picture of a very small boy, explaining something to a reader. # exit: amira
{ gate_shuts.by_you:
    "A colleague," it says, "stepped in." That's you. In the picture you're a back.
- else:
    {gate_shuts.old_cards:"A teacher," it says, "had kept the old cards." In the picture it's the shoebox that is sharp.|"A Ms Tanaka," it says, "opened it by hand." In the picture her mouth is open. She's on eighty-six.}
}
{ deon_calls.said_fine:
    Deon: You did say fine, friend. I'm not cross. It's that I'd told the stairs.
}
Mei has written the report before anyone has asked for one. It's a page. Its first line is "It was my yes." # enter: mei right # mood: mei determined
{ asked_numbers:
    Mei: You asked me what the numbers were for. Nobody's asked me yet what the twenty was for. I've put that in as well. # mood: mei neutral
}
Mei: You said the yes was mine. It was. I'm not saying that it wasn't. # mood: mei neutral
Then she turns her screen round. The log doesn't only keep who writes. It keeps who looks.
212. LAST OPENED 00:58. Your name.
{ log_hers.may_stick:
    Mei: Since one, then. I'd said later, so. # mood: mei sad
    She has done the sum. You told her with ten minutes to go. You'd had five hours.
    Mei: I could use the ten minutes. I did use them. I'd have liked it at one. I'd have got up.
- else:
    Mei: Did you see it? # mood: mei sad
    There's a way of saying no to that which would be nearly true. You say yes.
    {warned:Mei: You asked me what I'd do first if it stuck. I thought you were being thorough. # mood: mei thinking|{log_hers.praised:Mei: You told me it was a good gate. And you knew. # mood: mei thinking|Mei: And you stood next to me. On the pier. And you knew. # mood: mei thinking}}
}
You could say that it was hers, and that you'd given your word. It's all true. It was true at one, too, in bed.
{repaired:In the margin of her page there's one thing more. "When I go green, ring. When I go grey, ring louder." You sign under it|She holds the pen out. Under her name there's room for another, and you put it there}. # mood: mei neutral
At ten she mends 212, in seven lines. She has it read by Priya, and then by Jonas. Then, after thinking about it, she has it read by you. # ending: eleven "Eleven on the Pier"
-> END

=== monday
~ shift(harbour, -2)
Harjit: Eleven late, and no one left on a pier. I'd take that over the other. I'd sooner have had neither. # sound: message # exit: amira
The Chronicle has gone with the jam. There's a picture of a shoebox, and Deon, saying "Monday".
{ one_more_day.with_me:
    The cardboard gate stands by the plant, drying. It has a mouth, and a slot, and "ONE" in three colours. Jonas has put his badge in, to see.
- else:
    Mei's mother had been on the quay at Castle since seven. She'd seen them come off, ninety-four, with wet hair. She sent a heart, and asked nothing.
}
{ gave_yes:
    Mei: You said the yes was mine. I'd like it back. Not today's. The next one. # enter: mei right # mood: mei determined
- else:
    Mei: I've put Monday in. I've put it in everyone's. Is that— I've put it in. # enter: mei right # mood: mei neutral
}
She's got something on her screen that's neither code nor a duck. It's a pier, drawn from above, and eighty-three dots. A long way off there are eleven more, on parcels.
Mei: It wasn't that it was slow. It was that I'd thought they were one lot. # mood: mei thinking
{ asked_numbers:
    Mei: You asked me what the numbers were for. They're for that, too, aren't they? So that she'd know that it had stopped at eighty-three. # mood: mei surprised
}
{ log_amber.on_monday:
    All afternoon she and Priya send through ninety-four pretend children, and then eleven who dawdle. At five she presses something. There isn't a button, so it's "enter".
- else:
    At two she asks Priya for an hour, in person, and standing up. You see it through two panes of glass, and have nothing to do with it.
}
{ repaired:
    On Sunday at 23:04 your phone rings. It isn't broken, she says, it's fine; she only wanted to see if you'd pick up. # sound: phone
- else:
    On Sunday at 23:04 there's a green dot. You look at it, and it looks at you. Neither of you types.
}
On Monday it rains. Miss Tulloch has kept the shoebox. It's under her arm, with the lid on, in case. # mood: mei happy # ending: shoebox "The Shoebox"
-> END
