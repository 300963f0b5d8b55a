# title: What Good Looks Like
# author: Promoted
# summary: Six empty boxes, eleven minutes, and a manager who is sure that you know what she wants.
# minutes: 10
# language: en
# dimensions: performance, communication, big-picture, prioritizing, inspiring
# gauge: minutes "Minutes of Ines" 0 25
# gauge: trust "The team's trust" 0 10
# gauge: harbour "The harbour's patience" 0 10
# gauge: energy "Your own energy" 0 10

INCLUDE shared/team.ink

CONST PAGER = 1
CONST HANDS = 2

CONST FILLED = 1
CONST ZOOMED = 2
CONST WATCHED = 3
CONST PENCILLED = 4

VAR minutes = 25
VAR wish = PAGER // which half of the yellow note you carry
VAR hinted = false // Priya has pointed at the wall
VAR gap = 0 // what you did while she was out: one of the four above
VAR signed = false

-> start

/* Sets the minutes left; the charts on the wall have eaten two of them. */
=== function left(count) ===
~ minutes = count
{ gap == ZOOMED:
    ~ minutes = minutes - 2
}

/* Something on the sheet can be tested now that could not be before. */
=== function clearer() ===
{ agreed_clear < 3:
    ~ agreed_clear = agreed_clear + 1
}

/* What was agreed decides what becomes of the sheet, whatever the team is told. */
=== function weigh() ===
{
- agreed_rewrite or agreed_zero:
    ~ return
- asked_known and (said_unknown or gap == WATCHED):
    ~ agreed_sixth = true
- signed and agreed_clear >= 3:
    ~ agreed_names = true
- not told_no:
    ~ agreed_malcolm = true
}

=== start
# place: open-office day # clock: 09:50 # music: calm # enter: amira left # mood: amira tired # enter: mei centre # enter: jonas right
Ines has owed you an hour for five weeks. It's in both your calendars. It is called "Expectations".
On Friday it became forty-five minutes; yesterday, half an hour. It's Tuesday now, it's twenty-five, and you've stopped refreshing the page.
{ habit >= 3:
    Mei: Sorry, before you go up: may I restart the test machine? And is it all right if I just, in general, restart it? # mood: mei worried
    That's the fourth one this morning. You say yes to all of it.
}
There's a yellow note on your screen. ASK HER FOR ONE THING, it says. Under it are two things, in two hands.
Amira: First one's the pager. Nineteen nights out of twenty-eight. {took_watch:You took my four o'clock, or it'd be twenty|{trust_amira >= 7:You'd believe me anyway, but I counted|I counted. I was up}}.
Jonas: {trust_jonas <= 4:Not that I was asked. }Second one's hands. One pair. Ideally there's somebody on the other end of them.
Mei: {trust_mei >= 7:Sorry, why do we only get one? No, not sorry. Why?|Why do we only get one?}
Jonas: Ask for two, and they give you a workshop. # mood: jonas dismissive
Everybody winces. There was a workshop. There were hats. # mood: mei laugh
{ energy <= 2:
    Amira: You look like me. I don't say it to be nice.
}
# ask: They have given you one wish to carry upstairs. Whose is it to choose, and what do you promise?
# note: A warm-up: vote fast. Come back to it at the end, when they ask what became of it.
{trust <= 3:None of it is said quite to you. It's said to the note. }The pager lies between the cups, on its back. Nobody looks at it, the way one doesn't look at a dog that might get up.
* ["Hands. With one more of us the pager gets lighter by itself." #id: hands-first #big-picture 4 past-this-week #prioritizing 2 protects-people #inspiring 2 asks-first]
    # why: It looked past the next bad night, and Amira has the next bad night.
    ~ wish = HANDS
    Jonas: Arithmetic. At last. # mood: jonas warm
    Amira: By itself. # mood: amira tired
    She turns the pager over, as you'd turn somebody who snores.
* ["The pager. If I come out of there with only one thing, it's that." #id: pager-first #prioritizing 5 protects-people #inspiring 3 pulls-with-purpose #big-picture 2 past-this-week]
    # why: She heard it promised in front of people; so did the other half of the note.
    Amira: Don't say it if it isn't so. # mood: amira surprised
    Jonas takes a pen, and crosses out his half, not angrily. He just likes a list to be right.
* ["A month from now, which would have helped you more? You choose." #id: you-choose #inspiring 5 asks-first #prioritizing 3 matters-most #communication 3 explicit]
    # why: They chose, and surprised each other; you go up having read nothing at all.
    It takes seven minutes, and is conducted mainly in sighs.
    Jonas: The pager. I can do without a person. I've had the practice. # mood: jonas neutral
    Amira looks at him as at a piece of furniture that has given blood. # mood: amira surprised
* ["I'll hear what she needs first, then see what that is worth to us." #id: hear-her-first #communication 4 listens-first #prioritizing 4 matters-most #inspiring 1 pulls-with-purpose]
    # why: Sound bargaining, and it promised nobody anything, which is what they heard.
    Jonas peels the note off your screen and tucks it in your breast pocket.
    Jonas: So you don't lose it while you're seeing. # mood: jonas dismissive
- -> corridor

=== corridor
# exit: amira # exit: jonas # exit: mei # enter: priya right # clock: 09:58
Priya is at the turn of the corridor, by the big chart, with a single page in a plastic sleeve. She hasn't been waiting. She has been standing there for a while, that's all.
{ reached_past:
    Priya: You gave me the chair, and then you reached past me. I've decided not to hold this back. It was close. # mood: priya neutral
- else:
    { took_chair:
        Priya: {asked_priya:You took the chair while I stood next to it. And then you stopped and asked what I was going to say. I've filed both|You took the chair while I stood next to it. That's one thing. This is another}. # mood: priya neutral
    - else:
        { gave_chair:
            Priya: You gave me the chair before I had to ask. So here's something before you have to. # mood: priya warm
        - else:
            Priya: {asked_twenty:You asked me what the rest of it was. There's always a rest of it. This is the rest of your job|{trust_priya <= 2:I'm not being nice. It was in my drawer, and I'd like the drawer|I found it when I was applying for your job. Somebody ought to get the use of it}}. # mood: priya neutral
        }
    }
}
BOARDING, OBJECTIVES, 2021. That was Malcolm, who led you then, and now does car parks. His six boxes are all full. At the foot is Ines's name, going uphill.
Priya: He filled it in by himself, on a Sunday. She signed it in the lift. Between two and three.
One: releases, forty. Two: tickets closed, six hundred. Three: red to green, fifteen minutes. Four: boats late because of a gate, fewer than two in a hundred. Five: everyone ninety per cent busy. Six: "Other: see above."
Priya: He made all six. There was a cake in the shape of a six. By the summer we were three fewer. # mood: priya cold
# ask: She wanted your job, and she is helping you with it. What do you do with the page, and with her?
# note: Ask what Priya gets out of each answer. Somebody may say that inviting her in is cruel. Let them argue it.
It strikes you that she has read the job. That's more than you have.
* ["All six, and a cake. What did they do to the islands?" #id: what-it-did #big-picture 5 asks-why #inspiring 3 asks-first #communication 3 listens-first]
    # why: You asked about the far end of the page; she has told somebody about it before, and got a thumb.
    ~ hinted = true
    Priya: Ask number four what it did to the Vays. I wrote Malcolm four pages about it. He answered with a thumb.
    Priya: It's on her own wall. It has hung there all this time, in a frame. # mood: priya sad
* ["Keep it for me. I want to hear her before I hear Malcolm." #id: her-first #communication 5 listens-first #big-picture 3 asks-why #inspiring 1 credits]
    # why: You go in with your ears open, and left somebody's trouble in somebody's hand.
    Priya: Then that makes two of you who went in without reading it. # mood: priya cold
    She puts the sleeve back under her arm. She'd smoothed it, you notice, for you.
* ["Come in there with me. It's half your page as it is." #id: come-in #leading 5 right-person #inspiring 4 credits #big-picture 1 past-this-week]
    # why: You meant it as honour; she'd have sat and listened to what she had not been chosen for.
    Priya: And sit there while she tells you what I wasn't chosen for? No. # mood: priya sad
    Priya: But you said it to my face, and not in an email. I did notice.
* ["If she had given it to you, what would be in yours?" #id: if-yours #inspiring 5 asks-first #big-picture 2 past-this-week #leading 3 at-ease]
    # why: She'd had the answer ready for months; it hurt a little to be asked by you.
    ~ asked_boxes = true
    ~ shift(trust_priya, 2)
    Priya: One thing. When I'm away, nobody notices. I'd leave the other five empty, and see who rang. # mood: priya surprised # remember: asked_boxes priya You asked me what would be in mine.
    It comes out whole. She had it ready for an interview in which they asked her something else.
- -> expectations

=== expectations
# exit: priya # place: glass-office day # enter: ines right # mood: ines warm # music: quiet # clock: 10:05
Ines's office has three walls of glass. It was meant to say that her door's always open. What it says is that there's always somebody at it.
On the fourth wall is a screen with her whole day in blocks. You're a yellow stripe, about as thick as a paper cut.
Ines: Yes. No. Yes. Bye. You! Sit! I know, I know, it was an hour when I bought it.
{ owned_ticket:
    Ines: They say you stood under that ticket and said it was yours first. I've told simply everyone.
- else:
    Ines: I hear good things. I don't get any details, but people say them in a good voice.
}
She slides a sheet across. Six boxes, empty, and two lines at the bottom for two names. The People department wants it by noon.
Ines: It's a formality. I mean, you know what I expect.
She says it as you'd say "you know the way".
The Expert: You have her for as long as a paper cut. Don't spend it on what you don't know. # voice: expert of-course
# ask: She is sure you know. You do not. What do the next ten seconds cost, on either side?
# note: Ask who has nodded at this sentence in real life, and when they found out what it had meant. Then vote.
# key
You don't know the way. You've been about to know it for five weeks.
* ["I don't, though. Five weeks, and I've been guessing at all of it." #id: i-am-guessing #communication 5 hard-thing #performance 3 clear-goals #emotional-intelligence 3 own-habits]
    # why: It was true, and the first true thing said in there; she looked at what she had bought.
    ~ said_unknown = true
    The pen stops. She looks at you as one looks at a house after signing for it. # mood: ines surprised # remember: said_unknown ines You told me that you were guessing.
    Ines: Nobody says that. # mood: ines thinking
    Ines: Hold on to that, will you? There's somebody at the glass.
* ["Of course. Boats go out, people thrive. Shall we start with box one?" #id: of-course #communication 1 explicit #performance 2 clear-goals #prioritizing 4 matters-most]
    # why: It was quick and warm and got the pen moving; neither of you could say what you had agreed to.
    Ines: You see? This is why. # mood: ines happy
    It's like getting into a bath. You had no idea that you were going to say "thrive".
* [Read the sheet from top to bottom, slowly, as if it were long. #id: read-the-sheet #silence #communication 4 listens-first #performance 1 clear-goals #emotional-intelligence 5 reads-others]
    # why: The quiet made her say something that she hadn't meant to; it agreed nothing.
    It isn't long. But nobody has been quiet in here since they put in the glass.
    Ines: I never read Malcolm's. I signed it in the lift. # mood: ines worried
    Ines: I've no idea why I'm telling you that.
* ["Say it all went well. What do you tell people in week thirteen?" #id: week-thirteen #performance 5 clear-goals #communication 3 listens-first #prioritizing 2 matters-most]
    # why: You asked for the end before the boxes; her answer was about one bad morning, and she heard it.
    Ines: That it didn't happen again.
    You ask her what "it" is.
    Ines: The band. The minister. My phone. # mood: ines thinking
    She hears that there isn't an island in it. She puts the cap on her pen, and takes it off again.
- -> given

=== given
~ left(21)
A young man from People lays his lanyard against the glass and mouths "noon". Ines gives him a thumb. # segment # clock: 10:09
Ines: One of these I'm not discussing. A quay goes red, the harbour hears it from us, inside ten minutes. It's in our licence. Malcolm left it out since it wasn't his idea. # mood: ines determined
She has written it on the back of her hand already, where she writes what matters.
It's like a wall in the dark: cold, and somewhere to put your hand.
The Expert: Don't just take it. Leads bargain. # voice: expert put-promptly
# ask: This one is not up for discussion. Is there anything you still need to know, and is it worth the minutes?
# note: Taking an order can be the adult thing. Ask those who asked a question what they would have done with the answer.
Box one waits. Twenty-one minutes, says the wall.
* ["Ten from when? From red, or from when one of us sees it?" #id: ten-from-when #performance 5 clear-goals #prioritizing 2 matters-most #big-picture 3 asks-why]
    # why: It found a hole in a rule that all had obeyed; it also took two minutes over something already settled.
    ~ agreed_first = true
    ~ clearer()
    Ines: From red. Obviously, from red.
    Two weeks ago, you say, the gates went at half past seven, and the pager at twenty to eight. You'd spent all ten before anyone had picked anything up.
    Ines: Oh. # mood: ines surprised
    She writes "from red", and next to it, smaller, "so who is looking?"
* ["What goes on in minute eleven? I'd like to know who it's for." #id: minute-eleven #big-picture 5 asks-why #performance 3 clear-goals #prioritizing 1 matters-most]
    # why: Now you will keep it without being told; it used up the one minute in which no one was at the glass.
    ~ agreed_first = true
    Ines: In minute eleven they begin to guess. With the Halcyon they guessed for twenty-five. # mood: ines sad
    Ines: I was nineteen. It was a holiday job. I was on the telephones.
    For once nobody's at the glass. Box one gets filled in, in rather careful writing.
* ["Ten minutes, as given. I've no quarrel with that one. What's next?" #id: as-given #prioritizing 5 matters-most #performance 3 clear-goals #leading 2 clears-the-way]
    # why: It was hers to give, and you let her; if there is a hole in it, you'll fall in later.
    ~ agreed_first = true
    Ines: Oh, good. # mood: ines happy
    It has taken about a breath. You hadn't known how much you wanted somebody to tell you something.
    She draws a neat little lock next to it, and looks years younger.
* ["Could we put 'promptly'? Ten has a way of becoming a stick." #id: put-promptly #prioritizing 3 protects-people #performance 1 clear-goals #leading 4 clears-the-way]
    # why: You kept a stick away from your people's backs, and the edge off the only sharp thing on the sheet.
    Ines: Promptly. Love it. # mood: ines warm
    She crosses out the ten. You could carry "promptly" home in one hand, and nobody would see that you were carrying anything.
- -> the_captain

=== the_captain
~ left(17)
The next one at the glass doesn't stop at it. Captain Harjit Gill comes in with a tide table under his arm, and shuts the door behind him, which has never been done. # clock: 10:12 # enter: harjit left # sound: door
Ines: Captain, we're just in the—
Harjit: I'll stand.
{ said_hour:
    Harjit: You told me an hour. It's the one true thing I've had off this floor. I've come up for another. # mood: harjit warm
- else:
    { harbour <= 3:
        Harjit: When I ring up here, it rings. So I walked. # mood: harjit cold
    - else:
        Harjit: I hear you're writing down what's good. I thought I'd save you the ink. # mood: harjit neutral
    }
}
Harjit: Boats leave on time. That's mine. I'd have sent it up, but it looked short.
Ines is nodding. She writes it in box four, before anyone has said what it means: "On time."
The Expert: No one was ever sacked for agreeing with "on time". # voice: expert ninety-eight
# ask: A good man wants a simple thing. What, exactly, would you be agreeing to?
# note: Whoever read Malcolm's page aloud may remember his box four. Do not point it out before the vote.
# key
He has uncapped his pen. He doesn't own one that rubs out.
* ["Tell me about the last one that was late. What did it do to you?" #id: last-late-one #communication 5 listens-first #big-picture 3 asks-why #performance 1 clear-goals]
    # why: You found out what he means by late, which is not what he says; not a word of it went in the box.
    ~ shift(harbour, 2)
    Harjit: Tarn Point, Friday, eleven minutes. There was a woman coming down the hill with a ewe in a pushchair. I held for her. # mood: harjit warm
    Ines: You held it? On purpose?
    Harjit: I hold about one a week. If I chose it, it isn't late. Late's when you lot choose it for me.
    Ines's pen hangs over box four. She can't find where in it to put a ewe.
* ["Ninety-eight in a hundred, Captain. And it's you who keeps the count." #id: ninety-eight #performance 5 clear-goals #communication 4 listeners-language #big-picture 1 asks-why]
    # why: A number he can count and you can keep; no one had asked what it would be kept with.
    ~ agreed_boats = true
    ~ clearer()
    ~ shift(harbour, 1)
    Harjit: Ninety-eight. # mood: harjit warm
    He writes it into the tide table, next to high water, and shakes your hand on it. It's a fine number.
    You've met it before somewhere, coming the other way.
* ["Boats are yours, Captain. Gates are ours. For gates I'll answer, by name." #id: gates-are-ours #performance 4 accountable #communication 2 listeners-language #big-picture 2 asks-why]
    # why: A clean edge, and your own name on your side of it; there was something lying in between.
    ~ shift(harbour, -1)
    Harjit: Aye. That's fair. # mood: harjit cold
    Harjit: And the pier? It's past your gate, and it's not yet my boat. Whose is the pier?
    It turns out to be nobody's. All three of you look at box four, in case it says.
* ["With whom aboard, Captain? An empty boat is always on time." #id: with-whom #big-picture 5 asks-why #communication 3 listeners-language #performance 2 clear-goals]
    # why: It made the simple thing hard, in front of your manager; there is a number now that nobody had wanted.
    ~ agreed_pier = true
    Harjit: With whoever has come for her. # mood: harjit thinking
    Harjit: No. There's some that come, and stand, and watch her go. I've a man on every ramp, and I never asked one of them to count those.
    Ines: Is it many?
    Harjit: I'll tell you when I've looked. # mood: harjit sad
- -> she_goes_out

=== she_goes_out
~ left(11)
He goes. His tide table has left a wet place, about where box two is. # exit: harjit # segment # clock: 10:16
There are two men in ties at the glass. One of them taps his watch, quite pleasantly. On the wall your stripe grows thinner while you look at it.
Ines: Eleven. I'm so sorry. I'll be four minutes, and then I'm all yours. You know what I'd say! Just put that. # mood: ines worried # exit: ines # sound: door
So it's you and the sheet{not agreed_first:, with "promptly" in box one}, in a room like an aquarium.
Behind her chair hang two small framed charts: the islands, before and after. They were Malcolm's leaving present. {hinted:Her own wall, Priya said.|You have looked at them twenty times.}
Out there she's nodding. You can't hear a word, but you know that nod. You've had it in your own neck all morning.
The Fixer: You do know what she'd say. Fill it in, and she only has to sign. # voice: fixer fill-it-in
# ask: Four minutes alone with the boxes. What are they for?
# note: Filling it in is real help, and somebody has done it before. Ask what she will know about the page if you do.
The pen is hers. It has the name of a conference on it, and the word "together".
* [Fill in the rest yourself, neatly. Then she need only sign it. #id: fill-it-in #temptation #prioritizing 5 matters-most #big-picture 1 asks-why #performance 2 clear-goals]
    # why: A full page in four minutes, and sensible; one of you has read it.
    ~ gap = FILLED
    ~ feed()
    It's a pleasure. One and four are done, two is still wet from the captain; three, five and six take you four minutes. You could have done twelve. Every line of it is sensible.
    You're blowing on the ink when you remember who did it like this, on a Sunday.
* [Get up and look at Malcolm's charts until you see something. #id: malcolms-charts #big-picture 5 zooms-out #prioritizing 3 matters-most]
    # why: You came back with the one fact the boxes leave out, and with two minutes fewer to say it in.
    ~ gap = ZOOMED
    ~ starve()
    -> charts ->
* [Stay as you are, and watch how she nods to them. #id: watch-her-nod #silence #emotional-intelligence 5 reads-others #big-picture 4 zooms-out #prioritizing 1 matters-most]
    # why: You saw whose sentence she has been passing on; four of eleven minutes went by to music that you couldn't hear.
    ~ gap = WATCHED
    ~ starve()
    Nine nods. At the fifth her hand comes up, with a question in it. One of the ties looks at his watch, and the hand goes on up, and sees to her collar.
    You'd like to say that you don't know what the question was.
* [Write one line, in pencil: what Boarding won't do this quarter. #id: in-pencil #prioritizing 4 drops-good #big-picture 2 past-this-week #performance 4 clear-goals]
    # why: It frees four weeks of people's time, and it's somebody's darling, and he hasn't been asked.
    ~ gap = PENCILLED
    ~ agreed_not = true
    ~ starve()
    "NOT: SMILE TO BOARD." It's Deon's. The gate opens if you smile at it. There has been one demonstration, and nobody there was happy enough.
    It's a nice idea. It would eat four weeks. In pencil, it looks like a small crime.
- -> zero

=== charts
# place: map day # zoom: out # sound: gulls # segment
BEFORE on the left, AFTER on the right. Each island is a dot with a ring round it: a red ring for late boats, green for on time.
On the left you count thirteen red rings. On the right there's none: forty green rings, like a good school report. That's number four. That's the cake.
{ hinted:
    The Vays, she said. Two dots, down by Skerrow. Both green.
}
You stand too close, and then too far. Then it's not the rings that you're looking at. It's the dots. They come in sizes. The size is how many people.
Before: the two Vays, 206. After: the two Vays, 131.
You know what happened in between. There was a rule, and it was two lines, and you wrote it. Gates shut ten minutes before the boat, and no longer three. No gate has made a boat late since.
The Vays' little boat gets into Skerrow at 16:51. The last boat home leaves at 17:00. Its gate is shut at 16:50. # sound: heartbeat
So they'd have stood there with their shopping, and watched it not leave for nine minutes. And then it left, on time. They didn't complain, much. They moved.
# zoom: in # place: glass-office day
The frames are quite small again. Somebody dusts them.
->->

=== zero
~ left(8)
Ines comes in, shuts the door, and leans on it for the length of a breath. # clock: 10:20 # enter: ines right # mood: ines tired
{ gap:
- FILLED:
    She runs her eye down your boxes, like a hand down a cat. "Lovely," she says. She hasn't read a word.
- PENCILLED:
    She reads the pencil line. Her lips move. "Deon will cry," she says; and she doesn't rub it out.
- ZOOMED:
    "You're standing up," she says. "Has something happened?" Yes, you don't say, but not today.
- else:
    "How did we get on?" she says to the boxes.
}
Ines: So. They want a number, and Deon has given the board one. Zero. Not a single red quay till the timetable changes.
That's eight weeks. Deon himself is at the glass, in a very good jacket. He makes a nought with his finger and thumb, and looks in at you through it. # enter: deon left # mood: deon warm
Ines: It's on a slide. I said I'd have to ask you. So I'm asking you. # mood: ines neutral
She's asking as one asks for the salt.
The Expert: Say yes. How is for later. # voice: expert zero-then
The Fixer: You know those gates. Six weeks of evenings, and zero is simply true. # voice: fixer six-weeks
# ask: The number is already on a slide. What do you owe the one who is asking: a yes, a no, a question, or your evenings?
# note: Split the room by answer, and ask each group what Ines has to do next, in the corridor, in the next five minutes.
# key
The pen is over the wet place. It's going to make a very round nought.
* ["No. I can't keep zero, and I don't know yet what I could keep." #id: no-to-zero #communication 5 hard-thing #prioritizing 5 says-no #performance 3 accountable]
    # why: She has it while there's still time; she has nothing to put where it was, and two ties waiting.
    ~ told_no = true
    ~ starve()
    She doesn't say anything. She looks at you, and then through you, at a slide. # mood: ines cold # remember: told_no ines You told me no in week five.
    Ines: It's a short word, that. For eight weeks.
    The box stays empty. Deon's still holding up his nought, but he has stopped looking through it. # mood: deon worried
* ["Give me the gates. Six weeks of evenings, and I'll make zero true." #id: six-weeks #temptation #operations 5 system #communication 2 explicit #emotional-intelligence 1 own-habits]
    # why: You could, too; it takes the weight off her, and leaves seven people with a lead who is busy.
    ~ agreed_rewrite = true
    ~ feed()
    Ines: You'd do that? # mood: ines happy
    She says it like someone who's been offered a lift, in rain.
    You'd do that. You can see the new gates, the whole of them. You haven't seen anything so clearly in five weeks. She writes "evenings", with your name, in box two.
* ["Zero, then. You know we'll give it everything that we have." #id: zero-then #communication 1 hard-thing #emotional-intelligence 4 reads-others #operations 1 reads-measures]
    # why: It was loyal and it was kind, and she needed it; no one in the room believed in it.
    ~ agreed_zero = true
    Ines shuts her eyes for a moment. # mood: ines happy
    Ines: Thank you. You have no idea.
    Behind the glass Deon kisses his nought, and blows it at you. Hers looks very well, in its box. # mood: deon happy
* ["Nought from when to when? And is a gate that's red at midnight a quay?" #id: red-at-midnight #performance 5 clear-goals #communication 3 explicit #prioritizing 3 says-no]
    # why: It made a slogan into something you can keep, and a slide into something that she must take back.
    ~ agreed_three = true
    ~ clearer()
    ~ starve()
    Ines: No. Well. Is it?
    It takes two minutes, and by the second she's quicker than you. Not midnight. Not weather. First boat to last. By then it's not nought any more; it's three red mornings. If there's a fourth, you come to her before she comes to you. # mood: ines determined
    Deon goes on holding up his nought. One of you is going to have to tell him. # mood: deon neutral
- -> people

=== people
~ left(6)
Ines: And something about people! One line, along the bottom. The board do like a line about people. # exit: deon # clock: 10:22 # mood: ines warm
You both wince, she a little after you.
There are four that you could say it about. There's room for one, if she writes small.
{ father_known:
    About one of the four you know something that isn't yours to put in a box.
}
# ask: One line about people. Whose, and does that person know that it's being written?
# note: Four good lines. Ask about the three that were left out, and then who in this room would want to be the fourth.
She's writing "People" and a colon. She has nice colons.
* ["{father_known:Tomás on four days, and himself again before the timetable changes.|Tomás as he was, before the timetable changes. He has been slipping.}" #id: tomas-line #performance 5 accountable #prioritizing 4 protects-people #inspiring 1 credits]
    # why: It says somebody is to be helped, and by when; it says so to his director, and he isn't here.
    ~ agreed_tomas = true
    Ines: Tomás? Is he not all right? # mood: ines worried # remember: agreed_tomas tomas You put my name in a box.
    She has written his name before you've thought about whose it was to write.
* ["{wish == HANDS:One more pair of hands for us, before somebody here falls over.|Nobody has that pager two weeks running. Amira least of all.}" #id: the-note #prioritizing 5 protects-people #inspiring 2 pulls-with-purpose #performance 3 recognises]
    # why: It is what they sent you for; it stops something bad, and it starts nothing.
    { wish == HANDS:
        ~ agreed_hands = true
        Ines: There's a freeze. There's always a freeze. I could find you half of somebody. # mood: ines thinking # remember: agreed_hands jonas You asked for a pair of hands.
        Both hands, you say. She writes "hands", plural, and underlines the s.
    - else:
        ~ agreed_pager = true
        Ines: Two weeks running? Does anyone do that? # mood: ines surprised # remember: agreed_pager amira You asked for my pager.
        Nineteen nights, you say. She looks at the back of her hand, as if it should have been there.
    }
* ["Priya runs all of it for two weeks, as though I had gone." #id: as-though-gone #leading 5 right-person #inspiring 4 stretches #prioritizing 3 drops-good]
    # why: It makes you easier to do without, on paper, in week five; your manager noticed that first.
    ~ agreed_priya = true
    Ines: Gone? Are you going? # mood: ines alarmed # remember: agreed_priya priya You wrote me down to run it.
    No, you say. That's the "as though". {asked_boxes:It's Priya's own line, nearly word for word; you ought to say so, and you do.|She writes it down, and puts a question mark, and takes it out.}
* ["Mei leads something that can fail, and I stay out of it." #id: able-to-fail #inspiring 5 stretches #leading 4 lets-go #prioritizing 2 protects-people]
    # why: She gets the real thing; you've just asked your manager for leave to let something break.
    ~ agreed_mei = true
    Ines: Do I have to put "can fail"? # mood: ines worried # remember: agreed_mei mei You wrote down that it can fail.
    Otherwise it's only a task, you say. She puts it in, in brackets.
- -> done

=== done
~ left(5)
Ines: Love it. Done! # clock: 10:24 # mood: ines happy
She has the cap halfway back on the pen. It was a yes, and it was rather more than she'd meant to say today.
The Expert: You have a yes. People have lost those by opening their mouth again. # voice: expert take-done
# ask: "Done." What would somebody else, reading that line in eight weeks, be able to say about it?
# note: Have two people write down, apart, how they would know. Compare. Then vote.
Somebody with a trolley has stopped at the glass, to see.
* ["Done, Ines. And thank you, really. I can see what today is like." #id: take-done #communication 3 listeners-language #performance 1 clear-goals #inspiring 4 credits]
    # why: It was the only kind word she'll have today; the line is as long as it was, and no harder.
    For a moment she lays her hand on your sleeve. # mood: ines warm
    Ines: Do you know, nobody ever does.
    It's a very good minute. There's nothing in it that you could hold up to the light.
* ["How would you say that upstairs, to them? Say it to me like that." #id: as-told-upstairs #communication 5 listeners-language #performance 3 clear-goals #inspiring 2 credits]
    # why: She heard herself, and mended it; it's her sentence now, and not quite yours.
    ~ clearer()
    Ines: "Boarding is investing in its people." # mood: ines neutral
    There is a silence. The trolley moves on.
    Ines: Oh God. No. Wait. It's got a name in it this time. And a week. # mood: ines laugh
* ["Leave the how to me. You'll have two pages on it tonight." #id: two-pages #temptation #prioritizing 4 matters-most #performance 3 clear-goals #communication 1 explicit]
    # why: It'll be written down and it'll be good; it will be yours, and she will open it in the lift.
    ~ feed()
    Ines: You're a marvel. # mood: ines happy
    You will write them, too. They'll have headings. You can already see her thumb going down them, between two and three.
* ["Not yet. How would we know that it hadn't happened, and by when?" #id: both-see #performance 5 clear-goals #communication 3 explicit #prioritizing 2 matters-most]
    # why: Now a stranger could check it; she had already said done, and had to come back for it.
    ~ clearer()
    ~ clearer()
    -> seen ->
- { gap == ZOOMED:
    -> rings
}
-> need

=== seen
The cap comes off again. You can hear what it costs. # mood: ines tired
{ agreed_tomas:
    Ines: His estimates, I suppose? We count the—
    He'd say so himself, you say, before either of us had counted. It takes her a while. Then she writes: "He says so first." # mood: ines thinking
}
{ agreed_pager:
    Ines: Week seven. And I'd look at the rota. It's on your wall, I walk past it, there's a name on it, and it isn't the same name. Is that stupid? # mood: ines thinking
    It's the least stupid thing that has been said all day.
}
{ agreed_hands:
    Ines: Week nine. There's a person with a login, or there isn't. I can count to one. # mood: ines determined
}
{ agreed_priya:
    Ines: Weeks nine and ten. I ring Boarding, she picks up, and she doesn't then ring you. # mood: ines determined
    You'd thought of something milder. You hear yourself say yes.
}
{ agreed_mei:
    Ines: Week ten. And her name is in the log, and yours isn't. Anywhere. # mood: ines determined
    Whether it works or not? Whether it works or not, she says, quite coolly; and then, "God. Really?"
}
->->

=== rings
~ left(4)
Two minutes, says the wall. Behind her head hang forty green rings. # clock: 10:26
In box four it says "On time"{agreed_boats:, and "98"}.
# ask: You know something about box four that she does not. There are two minutes. How does she get it?
# note: Ask what each way leaves her holding when she walks out of the door. Being told and seeing are not the same.
She follows your eyes round to the wall, and back.
* ["Strike 'on time'. I'd sooner have a box with nothing in it." #id: strike-it #prioritizing 5 drops-good #big-picture 2 past-this-week #communication 3 hard-thing]
    # why: It can do no more harm; it was a captain's, and he'll hear that it's gone.
    ~ agreed_boats = false
    Ines: That one's the captain's. Am I to tell the captain? # mood: ines alarmed
    You will, you say. She strikes it out with a ruler, as if it might struggle.
* ["On time emptied the Vays. I wrote that rule, and you signed it." #id: i-wrote-it #performance 5 accountable #communication 4 hard-thing #big-picture 3 business-value]
    # why: It names who did it, you first; she'd had no warning, and no time to do anything but mind.
    Ines: I had cake for that. # mood: ines cold
    Then she turns round and looks, for the rest of the minute, with her back to you.
    Ines: Put it right. I don't want it in a box. Just, please, put it right. # mood: ines sad
* [Take down both charts. Lay them before her. Say nothing, and wait. #id: lay-them-down #silence #communication 5 listeners-language #big-picture 5 zooms-out #performance 1 clear-goals]
    # why: She found it herself and won't forget it; what it means for box four is in her words, and vague.
    ~ agreed_pier = true
    She sees the colours. She starts to say so. Then her finger goes to the left one, and to the right one, and stays. # mood: ines sad
    Ines: Where did they go?
    After a bit she takes the pen, and adds to "On time", very small: "and who's on it".
* ["One more line. Count whoever stands on the pier when she sails." #id: count-the-pier #big-picture 5 business-value #performance 4 clear-goals #prioritizing 2 drops-good]
    # why: The right thing is on the sheet and can be counted; she has no idea what it is for.
    ~ agreed_pier = true
    ~ clearer()
    She writes it down. She doesn't ask why. She hasn't time to ask why. # mood: ines neutral
    Ines: Is that a safety thing?
    You could say that, you say.
- -> names

=== need
~ left(4)
Ines: So what do you need from me? # clock: 10:26 # mood: ines warm
She means it. She means it with one eye on her telephone, which is walking towards the edge of the desk. # sound: phone
# ask: She asks what you need. It is a real question for about nine seconds. What is it really worth using them for?
# note: "Nothing" is the most common answer in the world. Ask who gave it, and whom it was meant to help.
You had not expected to be asked. You look at the ceiling, as though you kept it there.
* ["Nothing, honestly. You've got enough on. I'll shout if I do." #id: nothing-honestly #communication 1 explicit #performance 1 accountable #emotional-intelligence 4 reads-others]
    # why: You gave her back two minutes, and saw that she needed them; it's your quarter, too.
    Ines: Shout! # mood: ines happy
    She wrote you that once before, or nearly, on the worst morning of the year. It's the same exclamation mark.
* ["A no, when it is no. Yours all sound like yes to me." #id: a-plain-no #communication 5 hard-thing #performance 3 specific-feedback #emotional-intelligence 2 works-through]
    # why: It was kindly said, and new to her; you spent your one question on her manners.
    She laughs. Then she doesn't. # mood: ines surprised
    Ines: No. # mood: ines thinking
    Ines: How was that?
    A bit like a yes, you say.
* ["Twenty minutes, every other Tuesday, and they don't get to shrink." #id: every-other-tuesday #performance 5 specific-feedback #prioritizing 4 matters-most #communication 2 explicit]
    # why: Whatever's wrong on the sheet will be found by week seven; nobody downstairs had asked for that.
    ~ agreed_tuesdays = true
    She draws them on the wall, four yellow blocks, and sets a little padlock on each. # mood: ines determined
    You had no idea that there was a padlock.
* ["{agreed_pager or agreed_hands:The other half of my team's note. They did write two things.|The thing my team sent me for. It's on this yellow note.}" #id: yellow-note #prioritizing 5 protects-people #communication 3 explicit #performance 1 clear-goals]
    # why: You remembered whom you'd come for; it got a yes of the sort that she gives everybody.
    { (wish == HANDS and not agreed_hands) or (wish == PAGER and agreed_pager):
        ~ agreed_hands = true
        Ines: Hands, yes! Leave it with me. # mood: ines happy # remember: agreed_hands jonas You asked for a pair of hands.
    - else:
        ~ agreed_pager = true
        Ines: The pager, yes! Leave it with me. # mood: ines happy # remember: agreed_pager amira You asked for my pager.
    }
    She writes it on the back of her hand, where it has to share with a dentist.
- -> names

=== names
~ left(3)
There are three at the glass now, and one has brought somebody. # segment # clock: 10:28
Between you lies the sheet, with its two lines at the foot. Malcolm's name went there on a Sunday, and hers on a Tuesday, going up.
The Quiet One: I don't know that I'd know, now. # voice: quiet how-known
# ask: The last two minutes. What would make this page worth more than the talk?
# note: Asking again costs face. Ask who would have minded, and whether it's the same people who would mind in week thirteen.
# key
Ines has one shoe back on.
* ["It was a good talk. I'll tidy that up and send it to you." #id: tidy-it-up #prioritizing 4 matters-most #communication 3 listeners-language #performance 1 clear-goals]
    # why: It spared her, and ended warmly; nobody has read the page, and one of you will write it again.
    Ines: It was, wasn't it? # mood: ines warm
    She's up. She has you by both elbows. You've rarely left a room so liked.
* [Push the sheet across. Lay your pen on it. Wait while she reads. #id: wait-while-she-reads #silence #communication 4 listens-first #performance 3 clear-goals #prioritizing 2 matters-most]
    # why: She read it, all of it, which is new; what she didn't understand, she was free to skip.
    ~ signed = true
    ~ clearer()
    She reads it. Somebody taps on the glass, and she holds up one finger without turning round. # mood: ines thinking
    {agreed_zero:At the nought her pen stops, for a breath. Then it moves on.|{agreed_rewrite:At "evenings" she smiles, and draws a small star.|At one line she stops and asks what a word means. It's one of yours. You change it.}}
    She signs. It goes uphill.
* ["Read it out to me from the top. Then we both sign it." #id: from-the-top #communication 5 explicit #performance 4 clear-goals #prioritizing 1 matters-most]
    # why: Things that look well sound otherwise; she read to you, aloud, in front of three people and a guest.
    ~ signed = true
    ~ clearer()
    She does it in a reading voice. {gap == FILLED:By box three it's plain that she is hearing it for the first time. So are you, in a way.|It's odd, how short it is.}
    { agreed_rewrite:
        -> whose_evenings ->
    - else:
        {agreed_zero:"Zero," she reads, and looks up. Neither of you says it.|Twice she stops, and says, "No, that's not what I meant"; and writes what she meant.} # mood: ines thinking
    }
    You sign, the one under the other. Hers goes uphill.
* ["{agreed_clear >= 2:I know I keep on at this. How will we know that it was good?|Before we sign, though. How will we know that it was good?}" #id: how-known #performance 5 clear-goals #communication 2 explicit #prioritizing 1 matters-most]
    # why: You looked slow in front of five people, and she looked for an answer.
    ~ asked_known = true
    ~ signed = true
    ~ clearer()
    ~ clearer()
    You say it slowly, too. They look at you through the glass as one looks at the person in front at the ticket machine. # remember: asked_known ines You asked me how we would know.
    -> known ->
- -> team

=== whose_evenings
At "evenings" she stops. # mood: ines thinking
Ines: Hang on. Whose evenings? All of them? # mood: ines worried
It had sounded so well in your own head.
Ines: I'm not putting my name under that. Give it to two of them, in the daytime. It can take as long as it takes. # mood: ines determined
She strikes it out, and writes "J. and T., days". It's as if somebody had taken a toy away from you, and your coat off.
~ agreed_rewrite = false
~ agreed_days = true
->->

=== known
{ agreed_zero:
    Ines: Zero. Zero is how. There aren't any red— # mood: ines neutral
    There was one at ten past four this morning, you say. Oxna. Amira had it. It was six minutes.
    Ines: Then we've already lost it. # mood: ines alarmed
    She looks at the nought, and gives it a back and a belly. It makes quite a good three. "Three mornings," she says. "First boat to last. I'll see to the slide."
That's one box. There are five more, you don't say; she has already looked down at them.
    ~ agreed_zero = false
    ~ agreed_three = true
}
{ said_unknown or gap == WATCHED:
    Ines: I don't know. # mood: ines tired
    She says it to the sheet.
    Ines: {said_unknown:You told me that you were guessing. So am I|You saw me out there. You've got a way of seeing}. I've been given one sentence. "Don't let it happen again." And I nodded. # mood: ines sad
- else:
    Ines: Well, I'd know. I would just— # mood: ines neutral
    Ines: No. All right. Give it here. # mood: ines determined
    She goes down it box by box, fast, with a week against each; and where there isn't a week she puts a cross. There are two crosses. She doesn't hide them.
}
->->

=== team
~ minutes = 0
~ weigh()
# exit: ines # place: open-office day # enter: amira left # enter: mei centre # enter: priya right # clock: 10:35 # music: calm
When you come round the corner they all fail to look up, at exactly the same time.
{ signed:
    You've a sheet with two names on it, and you are holding it by the edges, like something wet.
- else:
    You've a sheet with no names on it, folded in four.
}
Amira: Well? # mood: amira neutral
# ask: What do they need to know of what you agreed? What is it kinder to keep?
# note: Shielding people is an act of care, and has a price. Ask what they will think the numbers are if nobody tells them.
{trust_tomas <= 4:Four chairs turn. Tomás goes on typing; he's listening with his neck.|Five chairs turn. One of them squeaks; it always has.}
* [Pin it up by the rota. "That's what I said we would do." #id: pin-it-up #communication 5 explicit #performance 5 accountable #inspiring 3 pulls-with-purpose]
    # why: Everybody can read it, the ones who are on it too; it's up before they were asked.
    ~ agreed_told = true
    ~ shift(trust, 1)
    You use the red pin. Jonas reads it out, all of it, without expression, like a menu.
    -> their_lines(false) ->
* [Tell them first {gap == ZOOMED:about 16:51 at Skerrow|who stood out in the rain}. Then the boxes. #id: who-for-first #inspiring 5 pulls-with-purpose #communication 3 explicit #prioritizing 3 matters-most]
    # why: They know now what it's for, and leaned in; of the boxes they remember about half.
    ~ agreed_told = true
    ~ shift(trust, 1)
    { gap == ZOOMED:
        You tell it badly: the shopping, the nine minutes, the two lines of yours. Nobody says anything. Mei is looking at her own hands. # mood: mei sad # mood: priya surprised
        Priya: So you looked at her wall. # mood: priya warm
    - else:
        You tell it as it was: four hundred people, rain, a march. It's odd how nobody's told it from the quay's side till now. # mood: mei thinking
    }
    -> their_lines(false) ->
* ["It went well. Leave the numbers to me, and just carry on." #id: leave-it-to-me #prioritizing 5 protects-people #communication 1 explicit #emotional-intelligence 2 reads-others]
    # why: You stood between them and the weather, and they don't know what the weather is.
    Jonas: Which numbers? # exit: mei # enter: jonas centre # mood: jonas thinking
    Nobody had said there were numbers. They carry on, a little more quietly.
* [Go round to each in turn, with only the line that's theirs. #id: each-their-line #inspiring 4 credits #communication 2 explicit #emotional-intelligence 5 reads-others]
    # why: Each heard it from you, with time to mind; no one of them has seen the whole.
    It takes till a quarter to twelve, and is worth it, and by then they've put the sheet together out of pieces, wrongly.
    -> their_lines(true) ->
- -> what_became

=== their_lines(private)
{ agreed_tomas:
    ~ shift(trust_tomas, -1)
    Tomás: You put my name in a box. # exit: mei # enter: tomas centre # mood: tomas sad
    { private:
        He says it quietly. You are in the small room, with the plant. {face_down:He looks for your pager; it's on its face. "You remembered that, anyway," he says.|"It's fine," he says.}
    - else:
        He says it quite pleasantly, as one reads out a sign. {father_known:Then he sees "himself again", and looks at you, and leaves it at that.|Nobody knows where to stand.}
    }
}
{ agreed_mei:
    ~ shift(trust_mei, 2)
    Mei: {rewrote:You rewrote it while my dot was green. And this says that it can fail, and you stay out. May I have a copy? To keep by me|{gave_yes:You said the yes was mine. Now you wrote down that it can fail. In brackets! May I have a copy|You wrote down that it can fail. In brackets. Can I— sorry. May I have a copy}}? # mood: mei {rewrote:thinking|happy}
}
{ agreed_priya:
    ~ shift(trust_priya, 2)
    Priya: You wrote me down to run it. Two weeks. # mood: priya surprised
    {asked_boxes:She reads it again. "You asked me what would be in mine," she says; "I hadn't thought that you were taking notes."|Priya: I'd have liked to be asked. But I'd have said yes.}
}
{ agreed_hands:
    ~ shift(trust_jonas, 1)
    Jonas: You asked for a pair of hands. Which half of whom do we get? # exit: mei # exit: tomas # enter: jonas centre # mood: jonas warm
}
{ agreed_pager:
    ~ shift(trust_amira, 2)
    Amira: You asked for my pager. You could have asked for anything. # mood: amira surprised
    She puts it in the drawer. She takes it out again, as it's still hers until Sunday.
- else:
    { not agreed_hands:
        ~ shift(trust_amira, -1)
        {private:Amira waits for hers. There isn't one, you tell her. "Right," she says, and turns the pager the other way up|Amira looks for it. You can see her get to the bottom, and look on the back}. # mood: amira tired
    }
}
->->

=== what_became
{
- agreed_rewrite:
    -> evenings
- agreed_zero:
    -> nought
- agreed_sixth:
    -> sixth_box
- agreed_names:
    -> both_names
- agreed_malcolm:
    -> carried_over
- else:
    -> week_five
}

// ---------------------------------------------------------------- endings

=== evenings
~ shift(energy, -3)
# exit: amira # exit: mei # exit: jonas # exit: tomas # clock: 07:50 # music: quiet
On Wednesday you're in first. You went home at two, and slept like somebody with a purpose.
The new gates are four hundred lines old, and they're beautiful. Nothing else in these five weeks has done as it was told.
Ines: Saw the lights on! You're a hero! # sound: message
Priya has read it. She reads everything that's committed after midnight. She's still got her coat on. # mood: priya thinking
Priya: It's good. I looked for something, and there wasn't anything. # mood: priya neutral
Priya: Which of us is to understand it, in week twelve, when you are in a glass office?
{ asked_boxes:
    Priya: You asked me what would be in mine. "When I'm away, nobody notices." They'd notice.
- else:
    You say there'll be documents. She nods, as one nods at "promptly".
}
Mei has been standing there with her laptop open. She came about something; she sees your screen. # enter: mei left # mood: mei worried
Mei: Oh, no, it's fine. It'll keep. You're busy. # mood: mei neutral
She's gone before you have saved. On your desk there's a line of yellow notes, by the time. Mei, twelve past nine. Tomás, at ten, "no rush". The first is Amira's, and there's nothing on it but a question mark. # exit: mei
You'll get to them at six. Six weeks. It'll truly work. # sound: keys # ending: evenings "Six Weeks of Evenings"
-> END

=== nought
# exit: mei # exit: jonas # exit: tomas # exit: priya # clock: 15:12 # music: quiet
By lunch it's on the screen in the canteen: a nought, two metres high, with a ferry sailing through it. Somebody has taken trouble.
At 15:12 Lunn goes red. # sound: pager
It's low water. There's no boat at Lunn till six. There's nobody on the quay but a seal. Four minutes later it goes green by itself.
Amira has her fingers on the log. She hasn't typed anything. # mood: amira thinking
{ agreed_told:
    Amira: It says zero on your sheet. So is it one?
    She isn't being clever. She wants to know what to write.
- else:
    Amira: I was up in the canteen. So is it one?
    She's the first to mention it. It turns out they have all been up in the canteen.
}
Ines: That wasn't one, was it! # sound: message
Eight weeks, less five hours. You look at the exclamation mark, which would so like to be believed.
You type "No". It's only a seal.
Amira takes her hands from the keys. # mood: amira tired
Amira: Right. So those we don't write down.
She says it as she'd say any other thing she's been taught here. Across the desk Mei makes a note of it. # enter: mei centre # mood: mei thinking
You think of Malcolm, with his pen, on his Sunday. He'll have been quite a decent man. He will have had a seal. # ending: nought "It's Only a Seal"
-> END

=== sixth_box
~ shift(energy, 1)
# exit: amira # exit: mei # exit: jonas # exit: tomas # music: calm
{agreed_told:Priya has got as far as the end of it.|Priya waits until the others have gone back to their screens. Then she holds out a hand for the sheet, and you find that you've given it to her.}
Priya: What's this in six? It isn't your writing. # mood: priya thinking
It isn't. It took Ines eight minutes that she hadn't got. The people at the glass went away one by one, as birds do. She had both shoes off by then.
BOX SIX. "Ines: find out what I'm for. By Friday week. You will know, because I'll tell you."
Priya: She wrote that. # mood: priya surprised
She wrote that, you say, and she signed it; and then she said, "You asked me how we would know", and laughed, and put her forehead down on the desk for a second, on the sheet. There's a bit of powder on it.
{ agreed_three:
    In box two it's three mornings. She is going to tell Deon herself.
- else:
    There's nothing in box two. "You told me no in week five," she'd said. "Leave it empty. I want to look at it."
}
Priya slides it back into a plastic sleeve. It's Malcolm's; she has taken Malcolm out. # mood: priya warm
{ asked_boxes:
    Priya: You asked me what would be in mine. It would be two things now. I'll keep the second one. Somebody might ask me again.
- else:
    Priya: It's not a good page. There are two boxes with nothing in. But I'd know what to do on Monday.
}
At six your telephone lights up. No exclamation mark. # sound: message
Ines: I asked upstairs. They're going to get back to me.
And a minute after that:
Ines: They nodded. # ending: sixth-box "The Sixth Box"
-> END

=== both_names
~ shift(energy, 1)
# exit: amira # exit: mei # exit: jonas # exit: tomas # exit: priya # enter: deon left # mood: deon cold # music: calm # clock: 16:40
{agreed_told:It hangs by the rota|It lies on your desk, under a cup}. It isn't much to look at: two names, and boxes with weeks in them.
{asked_known:Two of them have a cross. The form knows nothing of crosses, so People send it back. Ines sends it them again.|At noon it goes to People, who say thank you. They've a stamp for that.}
Deon comes by at twenty to five. He doesn't call you friend.
{agreed_not:Deon: I told twelve people that it would smile. Somebody could have picked up a phone.|{told_no:Deon: I'd told the baker. A cake, in the shape of a nought. You can't send it back, they've iced the hole.|{agreed_days:Deon: I'd told them evenings. Evenings is a date. "As long as it takes" is not a date. It isn't, you know.|Deon: Three. I'm to go and tell a board three. Do you know what three looks like on a slide? It looks like three.}}} # mood: deon sad
Then he stands and looks at it for a time, with his hands in his good jacket.
Deon: I can read it out, though, and not go red. I'll tell them that. That's new, friend. # mood: deon thinking # exit: deon
{ agreed_pier:
    At five Harjit rings from Skerrow. He has had a man count. # sound: phone
    Harjit: Nine. On a Tuesday. They'd their shopping with them, and they watched her go. I've twenty years here, and I never turned round. # music: quiet
    You say that you'd like to see box four with him. "Aye," he says. He doesn't hang up for some time.
- else:
    At five past, Harjit rings from Skerrow. He's pleased. # sound: phone # enter: priya right # mood: priya neutral
    Harjit: Five o'clock boat away at five o'clock. On the stroke. I thought that somebody should ring you with a good one.
    {gap == ZOOMED:On the stroke. You see the shopping. Tomorrow, you think, first thing: two lines.|Priya has looked up, at "Skerrow". You ask her what it is. "Nothing," she says; "it left on time." She goes on looking at the place where the phone was.}
}
{ asked_known:
    Ines stops at your desk on her way out. She's never been down here. "You asked me how we would know," she says. "I've been asking people all day. You've ruined me."
- else:
    Ines comes past on her way out. She stops, and reads, and moves her lips; then she goes on. She has read it. You've seen somebody read it.
}
Eight weeks. You know what you'll be asked. It's a peculiar feeling, like standing on something. # ending: both-names "Two Names"
-> END

=== week_five
~ shift(energy, -1)
# exit: amira # exit: mei # exit: jonas # exit: tomas # exit: priya # clock: 17:05 # music: quiet
You don't hear from her at noon. You don't hear from her at three. Deon goes by twice with his telephone to his ear, not talking.
It's a long afternoon, to have said no at the beginning of.
At five past five she is standing at your desk, in her coat. Nobody can remember Ines ever coming down here. Somebody gets up to give her a chair, and then doesn't know where to put it. # enter: ines right # mood: ines tired
Ines: You told me no in week five.
You say that you did.
Ines: I've just been and said it upstairs. It sounds worse up there. There's an echo. # mood: ines neutral
She looks round: at the rota, at the cups, at the plant that nobody owns. It's as if she'd been sent photographs of it.
Ines: They've taken it off the slide. They also asked me who you were.
{ signed:
    She has the sheet with her. There are your two names, and above them not a great deal. "That's not a page," she says. "It's a good no with boxes round it."
- else:
    She has no sheet with her. It's at the bottom of your pocket, in four. "I've nothing to show them in place of it," she says. "I went up with my bare hands."
}
Ines: I was going to be furious. I did the stairs, to have time for it. # mood: ines thinking
Ines: Week six would have been worse. Say it like that the next time, too. But bring me something{agreed_tuesdays:, on Tuesday week}. I can't hold up an empty box for you twice. # mood: ines determined
She writes on the back of her hand, and goes. It's the first time that you've been able to read what it says there. # exit: ines
It's your name. After it there's a question mark; or else it is only a very quick full stop. # ending: week-five "Week Five"
-> END

=== carried_over
~ shift(energy, -1)
# exit: mei # exit: jonas # exit: tomas # exit: amira # clock: 12:01 # music: quiet
It was a good talk. You think so over coffee, and again while telling Priya. It was warm; she asked, you answered; {signed:you both signed|she had you by both elbows}.
{ gap == FILLED:
    And every box full. You did that in four minutes.
- else:
    {gap == WATCHED:You've never understood her so well. You could draw that nod.|{gap == PENCILLED:And there's a line in pencil that'll save four weeks, if anybody reads it.|And somewhere in the middle you saw something that you'll do something about.}}
}
At one minute past twelve there's a message. It's from no one. # sound: message
DEAR COLLEAGUE. A BOX THAT DOES NOT SAY BY WHEN CANNOT BE PROCESSED. SUCH BOXES HAVE BEEN CARRIED OVER FROM YOUR ROLE'S PREVIOUS PERIOD. HAVE A GREAT QUARTER.
You open it.
One: releases, forty. Two: tickets closed, six hundred. Three: red to green, fifteen minutes.
You don't have to read on. You do, though, to the end. "Other: see above."
Priya is standing behind you. You didn't hear her come. She has been reading over your shoulder for about as long as it takes. # mood: priya sad
{ asked_boxes:
    Priya: You asked me what would be in mine. # mood: priya neutral
    She doesn't say the rest of it.
- else:
    Priya: He used to say that it had been a good talk. # mood: priya neutral
}
{ agreed_days:
    Of yours there's nothing left. "J. and T., days" is not a date.
- else:
    Of yours there's one left: "three mornings". It had a date in it.
}
{signed:Under it all are your two names, quite fresh.|At the foot, on the two lines, it says "signed electronically", and "2021".}
You write to Ines. She answers within the minute, which is like her.
Ines: Oh, just a formality! You know what I expect. # sound: message # ending: carried-over "Carried Over"
-> END
