# title: Week seven
# author: Promoted
# summary: You've had the Tuesday. There were four other days in it, and a great deal of water.
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
You've had the Tuesday: one small room, two pages, two hours. There were four other days in week seven, and people in them who hadn't been in on it.
{
- mei_found:
    Mei hums. It has no tune. It takes you until Wednesday to make out that it's nineteen names and a collie.
- gave_answer:
    On Wednesday Mei holds up two pens, a blue and a black, and looks at you over them. She's joking. She waits, though.
- mei_hid:
    On Wednesday Mei thanks you once more, by the lift. That makes it five.
- else:
    On the radiator stands a pair of office shoes, with a tide mark round each. Nobody's to move them, says Mei. They're thinking.
}
Thursday at four it says TOMÁS in your calendar. Then it says PLANNING, on top of that. You move him to next week. "No rush," he writes, before you've let go of the mouse. # sound: message
{ habit >= 3:
    -> permissions ->
}
{ habit > 0:
    The Fixer: {habit >= 3:Sula's clock is a minute out, and it's been on a list since May. You'd have it right before anyone had found the list. That's not meddling. It's noon|Sula's clock is a minute fast. You could set it with one finger}. # voice: fixer set-clock
}
The Quiet One: {mei_found:I'd stopped being clever. It only lasted a minute, and nobody fell off anything|{gave_answer:I'd had it ready so long. I'd been carrying it like a tray|{mei_hid:She thanked me. I've been listening to it since|I keep looking at those shoes}}}. # voice: quiet
-> calendar

=== permissions
{ habit >= 5:
    ~ attention = 3
- else:
    ~ attention = 4
}
Jonas has had a rubber stamp made. MAY I, it says. He brings you his day in the morning, stamped all down the left, for you to initial. It's a joke. By Thursday Mei has borrowed it, and it isn't.
{ habit >= 5:
    Tomás is standing at the lift when you come in. It's come and gone four times, he says. He hadn't been sure which one you'd want him to take. // promoted: off P301
}
->->

=== calendar
{ attention <= 0:
    -> over
}
{ attention:
- 5:
    Outside the water's up to the second step. All of you is here.
- 4:
    It's up to the third step.
- 3:
    It's springs. There aren't any steps.
- 2:
    The harbour has come into the yard, as far as the bicycles. It's very clear. # sound: gulls
- else:
    It's Friday, by the smell of fish. It's in the lobby. There's one of you left.
}
* (odd) {attention >= 2} [An afternoon with Priya: everything here that's odd, and why. (2) #id: everything-odd]
    ~ spend(2)
    ~ heard_why = true
    ~ shift(trust_priya, 1)
    It's five pages, in a sleeve. Why Oxna is spelt wrong in one place and must be. Why nobody restarts Hollin on a Sunday. Who the second Magnus was. # enter: priya right # mood: priya neutral
    You'd thought that half of it was dirt. It's all somebody's drowned dog, or somebody's leg. You write it out again in your own words, and she reads those. # mood: priya warm
    Priya: You sat down to hear why it's odd. Malcolm said that he'd take it as read. # remember: heard_why priya You sat down to hear why it's odd. # exit: priya
* (auditors) {attention >= 2} [Give the auditors the hour that they've asked for, "about paper". (2) #id: about-paper]
    ~ spend(2)
    There are two of them. They've brought their own kettle. They would like what the gates do to be printed, every day.
    You ask them what for. They look at each other. "What for?" one of them writes down, and the other underlines it. They'll put it in writing, they say.
    You have a feeling that you may have made it worse.
* (words) [Write Deon his eighty words, for the paper: what's Boarding? (1) #id: eighty-words]
    ~ spend(1)
    You do it in seventy-nine, all of them true, and one semicolon. # enter: deon left # mood: deon thinking
    Deon: It's very, it's— who is it for? Only, I've told them there's a joke. # mood: deon worried
    For everybody, you say. It comes out on the Friday, between the tides and the crossword, and nobody ever mentions it. # exit: deon
* (clock) [Sula's gate clock is a minute fast. Set it, from here. (1) #id: set-clock #temptation]
    ~ spend(1)
    ~ feed()
    ~ shift(harbour, 1)
    Six keys. It's right to the second. You sit and watch it be right. # sound: success # enter: jonas right # mood: jonas neutral
    Jonas: I was keeping that for after lunch. I was rather looking forward to it. # mood: jonas thinking
    He isn't cross. He goes back to his desk, and looks round it, as you'd look round a tidy room. # exit: jonas
* (mei) {mei_found} [Let Mei tell you about dogs. It isn't a question, she says. (1) #id: about-dogs]
    ~ spend(1)
    ~ shift(trust_mei, 1)
    It takes a quarter of an hour, with drawings. She doesn't ask you a thing. You stand there being ready, like a waiter at a table where nobody's hungry. # enter: mei right # mood: mei happy
    Mei: That's all! I just wanted to have said it. # exit: mei
* (mei_two) {gave_answer and not mei_found} [Mei has two pages again. Sit down with her, and hear both. (1) #id: two-pages-again]
    ~ spend(1)
    ~ shift(trust_mei, 1)
    "You first," you say. It's like waiting for toast. # enter: mei right # mood: mei worried
    Mei: Two? # mood: mei thinking
    You don't do anything with your face. It's the hardest you've worked since Monday. "Two," says Mei, after a bit, to the page; and puts a ring round it, quite a firm one. # mood: mei surprised # exit: mei
* (mei_asks) {mei_hid and not mei_found and not gave_answer} [Pull up a chair by Mei's, and say nothing about Lunn. (1) #id: chair-by-mei]
    ~ spend(1)
    ~ shift(trust_mei, 1)
    She types. You look at what she looks at. After six minutes her hands slow down, and she breathes in. # enter: mei right # mood: mei thinking
    Jonas wants the stapler. It's under your elbow. "It's fine!" says Mei.
    But at six there's a message. "Could I ask you something on Monday?" And then: "Never mind!" And then, at ten: "No, I could." # sound: message # exit: mei
* (mei_page) {not mei_found and not gave_answer and not mei_hid} [Mei's written a page on what she doesn't know. Read it. (1) #id: what-she-doesnt]
    ~ spend(1)
    ~ shift(trust_mei, 1)
    "LUNN: THINGS I DON'T KNOW." There are nine of them, in order of how wet you'd get. It's the best page you've read since you got this job. # enter: mei right # mood: mei worried
    You know four. You say which four, and not what. She looks at you as at a dog that has given back the ball. # mood: mei happy # exit: mei
+ {CHOICE_COUNT() > 0} [That's the week. They'll manage the rest, or they won't. #id: thats-the-week]
    -> over
+ -> over // nothing is left that one could pay for
- -> calendar

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
- mei_found:
    -> archie_rings ->
- gave_answer:
    -> the_printer ->
- mei_hid:
    -> the_stairs ->
- else:
    -> gretas_van ->
}
->->

=== archie_rings
There's a message on your telephone, with a lot of wind in it. You don't know the number. It's a short one. # place: quay day # sound: gulls
"That's Archie," it says, "at Lunn. She's told me you all, so that I'd know who it is at the other end." And then he says them. Amira. Deon, that talks. Jonas. Mei. Priya, that knows. Tomás.
He does it as he'd do it on the ramp, in order of houses, each of them with a small nod after it. He comes to yours. He's got it right, which on Lunn is not usual.
"So that's seven," says the message, "and no dog."
You keep it. You've never kept a message in your life; you have to look up how.
# place: open-office day
->->

=== the_printer
Jonas is at the printer, listening to it. It has a rhythm, he says, and it's lying about the third page. He has a hand flat on its lid, and his eyes shut. # enter: jonas right # mood: jonas thinking
Jonas: Mei came to you with my page two. How much of it had she got?
All but the middle, you say.
Jonas: I told her the middle twice. She said "got it". So I thought, good, and went faster. # mood: jonas surprised
* ["What would she have had to say, for you to go slower?" #id: go-slower]
    Jonas: "No." # mood: jonas neutral
    He thinks about that. "I don't think I'd have heard it, though. I'd have taken it for the start of a sentence."
* ["I didn't get your middle either. I still don't, quite." #id: nor-did-i]
    ~ shift(trust_jonas, 1)
    Jonas: You don't? # mood: jonas surprised
    He fetches a chair for you. It takes forty minutes, at the printer. He's terrible at it, and then, about half past five, he isn't. # mood: jonas warm
- The third page comes out. It's blank. "There," says Jonas. # exit: jonas
->->

=== the_stairs
You take the back stairs on Thursday, because of the lift. It has said OUT OF SERVICE since eight, in a frame, like a diploma. Two floors down there's somebody talking, low, to the fire extinguisher. # enter: mei right # mood: mei worried
Mei: I don't follow. No. I don't quite follow? Sorry, I don't— no, no sorry. I don't follow. Could you say the middle again. # mood: mei determined
She says it fourteen ways. In the twelfth there's nothing wrong with it at all. The fire extinguisher hears her out.
* [Go up again, on your toes, and wait for the lift. #id: on-your-toes]
    ~ shift(trust_mei, 1)
    You've never been so careful of a stair. At half past four, in front of everyone, she says to Jonas, "Could you say the middle again?" It comes out much too loud. He does, though. # mood: mei surprised
* [Make a noise with your keys, and come down as usual. #id: keys]
    Mei: Hello! I was just going down! # mood: mei happy
    She goes down. So do you. You're both on the ground floor then, where neither of you had any business. # mood: mei neutral
- # exit: mei
->->

=== gretas_van
Greta, who mends gates, has her van across two bays, and her feet out of the window. She doesn't take them in for you. # place: quay day # sound: gulls
"Your small one," she says. "Did you send her, or did she come?"
She came, you say.
"Ah. Only I had one sent with me in the spring. From upstairs. He took pictures."
She gets something out from between her teeth. "Yours carried the box. She was sick on my sleeve, and she carried the box. And she asked me which bolt. They don't, as a rule. They tell me about the cloud."
You say that you'll pass it on.
"Don't you. I'll tell her myself, when she's worth it."
# place: open-office day
->->

=== second_moment
{
- father_known:
    -> the_landing ->
- energy <= 4:
    -> ferry_home ->
- else:
    -> at_the_window ->
}
->->

=== the_landing
There's a quarter of an hour that belongs to nobody. You spend it on the back stairs, and so does Tomás. He's got his telephone in his hand, off. # enter: tomas right # mood: tomas tired
Tomás: There's an echo. I say "I'm fine" up here, and it says it back. It's surprisingly convincing, from the outside. # mood: tomas warm
You sit on the step above. Neither of you says anything worth writing down. Somewhere below, the door opens, shuts, and opens.
Tomás: It's your next week that I'm in, isn't it? I saw. Planning. No, it's fine. I'd move me, too. # mood: tomas neutral
"Fine," says the stairwell. You both laugh, a bit late. # exit: tomas
->->

=== ferry_home
You get the ten past six, since you can. You sit down inside, by the heater, and close your eyes, to rest them. # place: quay dusk # sound: horn
Somebody's counting. "Thirty-eight," says a voice above you; a thumb like a cork comes down on your shoulder. "You're my thirty-eight. You've been across twice."
You have. It's half past seven. It's the side that you started from. You'd paid, it turns out, both times; the gate had found the ticket in your pocket, and not liked to wake you.
It's the best sleep you've had since August. You buy a tea, and this time you stand up, at the rail, with a hand round the post, like somebody learning to be a passenger.
# place: open-office day
->->

=== at_the_window
On Friday, at eleven, the sea comes into the car park. They're all at the window with their cups, and nobody asks you anything. It comes in slowly, like somebody who hasn't been before.
Jonas: It'll want a ticket. # enter: jonas left # mood: jonas neutral
Mei: Look! Oh, look, the barrier! # enter: mei right # mood: mei happy
It's going up. It's Malcolm's; it knows a vehicle when it sees one. In comes the sea, and the barrier shuts behind it. Amira has to hold on to Tomás. You've had the time, so you stand there, too. # mood: jonas laugh
It lasts about as long as a cup does. You'd like to know what it's called, and under which heading you'd put it. # exit: jonas # exit: mei
->->

// ---------------------------------------------------------------- what became of the rest

=== the_rest
The rest had the tide to itself.
{ not calendar.odd:
    { trust_mei >= 5 and trust_priya >= 3:
        Priya had five pages for you, on what's odd here, and why. She's telling them to Mei instead, at lunch, one a day. Mei has begun to walk round certain things.
    - else:
        Priya had five pages for you, on what's odd here, and why. They've gone back in the sleeve. On Thursday somebody tidies up Hollin, on a good impulse; it takes her until nine to find out where.
    }
}
{ not calendar.auditors:
    The auditors came by about paper, with a kettle, and found nobody. They'll put it in writing.
}
{ not calendar.words:
    ~ shift(harbour, 1)
    Deon wrote it by himself. "Boarding," it says in the paper, between the tides and the crossword: "You've got your hands full. We'll get the gate." People say it to one another on the boats.
}
{ not calendar.clock:
    ~ starve()
    You didn't touch Sula's clock. On Thursday its gate shut a minute early, on a man with a wardrobe, and he sat down in it to wait.
    Then Jonas went to look, and he isn't back yet. It's not Sula's, he says. It's all fourteen, and each is lying in its own direction. He's drawn them, as people.
}
{ not calendar.mei and not calendar.mei_two and not calendar.mei_asks and not calendar.mei_page:
    {
    - mei_found:
        Mei told Tomás about the dogs, in place of you. You could hear him laugh from the lift.
    - gave_answer:
        Mei had two pages, and you weren't there. She tossed a coin. Then she looked at how she felt about the coin, and took the other one.
    - mei_hid:
        Mei had nothing to ask. She's asked it of nobody, several times, going by your door.
    - else:
        Mei's page of what she doesn't know went to Priya, who ticked six of them, and wrote by the seventh: "Nor do I."
    }
}
-> ruth

// ---------------------------------------------------------------- the bench

=== ruth
# place: quay dusk # music: quay # enter: ruth right # mood: ruth neutral
It's the top of the springs. The quay's there, but it's under a hand's breadth of harbour, with the lamps in it. Ruth has her feet up. Ballast is beside her on the bench, for once, with the look of a dog who's always said so.
Ruth: It's over your laces. Sit where it's dry. You'll have to ask him.
{
- mei_found:
    Ruth: There's a man on Lunn who says it like the forecast; the whole quay's heard him. What did you do with your hands, while she was getting to it? # mood: ruth thinking
- gave_answer:
    Ruth: You had the answer on you, all the time. What would hers have been? # mood: ruth thinking
- mei_hid:
    Ruth: Two hours with the door shut. What did she come in with? Before you'd said a word? # mood: ruth thinking
- else:
    Ruth: Four weeks, I heard. It's a long time to have nothing on a card. What did you say to her, when she'd rung off? # mood: ruth thinking
}
A crate goes by beneath you, in no hurry.
The Quiet One: She's asking about me. I'd got Mei all ready. # voice: quiet
* {mei_found} ["Held on to the table. I've still got the mark." #id: held-table]
    Ruth: It goes. The next one goes, too. By the twentieth you'll have a sort of a ledge there. # mood: ruth laugh
* {mei_found} ["I counted. Anything. The leaves on the plant." #id: counted]
    Ruth: I used to do rivets. There's a desk in that port office with a hundred and six. # mood: ruth warm
* {not mei_found and gave_answer} ["The same. Only about an hour later." #id: hour-later]
    Ruth: I'd a pilot who finished my sentences. Lovely man. It always was the word I wanted. # mood: ruth warm
    Ruth: I couldn't bring a boat in at Castle to this day.
* {not mei_found and gave_answer} ["I don't know. That's what I keep turning over." #id: turning-over]
    Ruth: It doesn't turn into anything, does it? I've one from 1988. I take it out on wet Sundays. # mood: ruth sad
* {mei_hid and not mei_found and not gave_answer} ["Two pages. Very tidy. I read them both." #id: very-tidy]
    Ruth: I once had a ship's manifest as tidy as that. We were a week finding the goat. # mood: ruth laugh
* {mei_hid and not mei_found and not gave_answer} ["I don't know. I was so busy asking." #id: busy-asking]
    Ruth: Hm. They're good, questions. One can stand behind them for hours. # mood: ruth thinking
* {not mei_found and not gave_answer and not mei_hid} ["Nothing. I'd got my face ready, and she didn't look." #id: face-ready]
    Ruth: No. That'll have been the best of it. # mood: ruth laugh
* {not mei_found and not gave_answer and not mei_hid} ["That it was four weeks. She knew that." #id: she-knew]
    Ruth: She'd have wanted it said, though. Somebody has to be the one who's heard the number. # mood: ruth warm
* [Say nothing. Watch the crate. #id: watch-crate #silence]
    At the third lamp it turns round, as if it had left something behind, and comes by again.
- Ruth gives you the cup off the flask. You could put down a hand, and that'd be the sea. # mood: ruth neutral
Ruth: There was a book, when I got the port. Every spring tide for a hundred years. I read the whole of it, my first winter. I thought, it'll say in there what to do.
Ruth: It said how high; and it said when it went down. # mood: ruth warm
You can't see it go. There's just a wet line along the wall, all at once, that wasn't there; and Ballast gets down, one end at a time, and puts a foot in what's left. # ending: week-07 "How High, and When"
-> END
