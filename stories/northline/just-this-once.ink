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
VAR zoomed = false
VAR hands = 0 // whose work goes out at four: one of the seven above
VAR warned = false // Mei knows, before the gate shuts
VAR repaired = false // you asked her for what your version left out

# place: home-desk night # clock: 23:10 # music: quiet # sound: message
Rain on the skylight. You're in your socks, and you were about to shut the lid.
REVIEW REQUESTED, it says. GROUP TICKETS. MEI TANAKA, 23:04.
Every morning ninety-four children go to school from Sula on the 06:20. Ninety-four cards come out of a shoebox, one at a time, in this weather. It takes twenty-six minutes.
From tomorrow it's one teacher and one piece of paper. The gate reads it once, and counts them through. It was Mei's idea. It's the first thing with her name on it that can fail in front of people.
At four the quays fetch whatever has been approved. So by four, somebody has to have said yes.
{ habit >= 3:
    Mei: It's up! Is it all right that it's up? I can take it down. Also, shall I stay awake?
- else:
    { trust_mei >= 7:
        Mei: It's up. I think it's good. There's a bit that I don't love, and I can't find which bit.
    - else:
        Mei: It's up! It's all fine! No rush!!
    }
}
Next to her name is a green dot.
{energy <= 3:You've read the first line four times. It's the sort of tired in which only one thing would help, and it isn't sleep.|You've been a lead for four weeks. You have written a great many sentences, several with "alignment" in them, and not one line of code.}
The Edge: Does it still open for you? # voice: edge open-it
# ask: It is late and she is waiting. What does the first thing you do tell you about yourself?
# note: A warm-up: ten seconds, a fast vote. Ask who recognised their own hand in the first option.
The box under it says "Leave a comment". The cursor goes on and off, like somebody's foot.
* [Open it in your own editor, where things can be moved about. #id: open-it #temptation #performance 4 specific-feedback #leading 1 lets-go #emotional-intelligence 2 own-habits]
    # why: You read closest with your hands on it; and then your hands were on it.
    ~ feed()
    The editor opens in the old colours. You hadn't known that one could be missed by a window.
    You put in a comma. It's only a comma, and only on your side.
* ["Reading it now. Which bit would you like me to look at hardest?" #id: ask-which #leading 5 asks-outcomes #emotional-intelligence 3 reads-others #performance 3 clear-goals]
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
One. It's all one piece, three screens long, like a letter by somebody who daren't lift the pen.
Two. Line 212: nobody walks through for twenty seconds, so the gate shuts and the ticket is used. She has copied that from the single ticket, word for word.
Three. The thing that it counts is called "ducklings". Ducklings left. Ducklings through.
Four. The gate says every number aloud. "One." "Two." All ninety-four, from a loudspeaker that was put there for fires.
At 18:00 Priya looked at it, and wrote one word: "Twenty?" Under that is Mei's answer: "Yes! Twenty." With a duck.
The Expert: You saw four. Say four. She'll wonder, otherwise, if you saw. # voice: expert all-four
# ask: One of the four is a fault, and three are taste. What do you write, and what will she do first when she reads it?
# note: Do not tell the room which is which. Ask for the one that would matter to a child of seven, and how they know.
# key
Her dot is still green. You've as much as one breath to sound like somebody.
* ["Four things, numbered, each with its line. None of them is large." #id: all-four #performance 5 specific-feedback #communication 3 explicit #inspiring 1 credits]
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
* ["Line 212 leaves whoever is last outside. It has to be mended by four." #id: line-212 #communication 5 explicit #performance 4 clear-goals #inspiring 2 pulls-with-purpose]
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
Between Priya's word and Mei's duck are six hundred words by Jonas. 21:15, two diagrams, nothing rude. # segment # clock: 23:36
Jonas: A group isn't a number, it's a list of names. Throw this away and build the list. What's here is a decent gate for sheep.
He's right, mostly. It would take three weeks. Eleven people can read it.
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
* ["You're right, Jonas, in three weeks. What would you ship at four?" #id: ship-at-four #communication 4 hard-thing #leading 5 at-ease #inspiring 3 asks-first]
    # why: You gave him a harder problem instead of a telling-off; Mei saw two seniors discuss her in the third person.
    Jonas: At four? That. Obviously that. It'll hold.
    A minute later "It'll hold. J." stands in the thread under the sheep. From Jonas that's a bunch of flowers. He hasn't seen 212. He was looking at the shape.
* [Answer him, point by point, in the thread, where all can read it. #id: point-by-point #communication 5 explicit #inspiring 2 credits #leading 1 at-ease]
    # why: You stood in front of her, and well; now eleven hundred words stood on top of her work, none of them hers.
    You're good at this. You'd forgotten how good. It takes you eighteen minutes, and you win.
    There are eleven hundred words under her request now, and she has written none of them but the duck.
* [Leave it. It's her thread, and she's a grown engineer, and so is he. #id: her-thread #leading 4 lets-go #communication 1 hard-thing #inspiring 3 stretches]
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
Behind him on the stairs somebody small in pyjamas is listening, as you did at that age.
* ["It's fine, Deon. Sleep. Wear a coat that doesn't mind the rain." #id: fine-deon #emotional-intelligence 5 reads-others #communication 1 explicit #performance 2 accountable]
    # why: He was frightened, and you saw it and were kind; he'll act on a word that you hadn't got.
    Deon: You're a rock. # mood: deon happy
    You watch him turn and tell the stairs that it's fine. The stairs believe him, too.
* ["Have them bring the shoebox, just in case. Ring the school at five." #id: bring-shoebox #performance 4 clear-goals #communication 3 explicit #emotional-intelligence 2 reads-others]
    # why: Ninety-four children have a second way aboard; a shoebox is also something that one can see from a distance.
    ~ cards = true
    Deon: In case of what? # mood: deon thinking
    In case, you say.
    Deon: She'll see it, you know. Mei. It's a very large shoebox. Boots.
* ["It's Mei's. Ring her up, and ask her just what you asked me." #id: ring-mei #performance 3 accountable #communication 2 listeners-language #emotional-intelligence 1 reads-others]
    # why: It's hers, and you said so to the one who promised it away; she got a monogram at midnight.
    He does. You know because her dot goes red, for six minutes.
    Deon: She says it's all fine! She said it eleven times. # mood: deon neutral
* ["Not yet. By one you'll hear from me, whichever way it's gone." #id: by-one #communication 5 explicit #performance 5 accountable #emotional-intelligence 3 reads-others]
    # why: It was the truth with a time on it; he'll sit up with it until one.
    ~ owes_deon = true
    Deon: "Whichever." It's a cold word, at midnight. # mood: deon worried
    Deon: Right. I'll be here. We'll both be here. Say goodnight, Josie.
- -> midnight
