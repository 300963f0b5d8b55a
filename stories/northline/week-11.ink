# title: Week eleven
# author: Promoted
# summary: You've been up on the sixth floor. Down here it snows, and none of it stays.
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
The Thursday you've had, on the sixth floor, at eleven. By noon it snows, in large flakes that come down as far as the harbour, look at it, and aren't there.
{
- board_number and board_yes:
    You've brought it down with you, all that you went up for; and a number. People congratulate you on the one. Nobody has yet said the other aloud.
- board_yes:
    You've brought it down with you, all that you went up for. On two floors people have shaken your hand who'd never seen it before.
- board_number:
    You've come down with less than you took up, and with a number. It's quite a small thing, to have left so much room.
- else:
    You've come down with less than you took up. On the stairs people ask you how it went, in the voice for asking after a cat.
}
{ habit >= 3:
    -> permissions ->
}
{ habit > 0:
    The Fixer: {habit >= 3:Skerrow's heater comes on at seven, and the boat's at half past six. It's been so for nine winters, and somebody's out there with a kettle. You can reach it from here. Who is served if you don't? You'd be letting an old man freeze, so as to feel that you'd let go|Skerrow's heater comes on at seven. The boat's at half past six}. # voice: fixer warm-skerrow
}
The Quiet One: {board_number:I heard somebody say that number. They did so want to be liked|{board_yes:They shook my hand. I looked down, to see whose it was|They said no, and I'm hungry. I hadn't expected to be hungry}}. # voice: quiet
-> calendar

=== permissions
{ habit >= 5:
    ~ attention = 3
- else:
    ~ attention = 4
}
At half past one you come out of a meeting, and they're all sitting there with their coats on. They'd thought they might go for lunch. They've been thinking so since twelve. Amira has eaten her scarf, a bit, at the end.
{ habit >= 5:
    Then it's the fire bell; a drill. They file past you, in good order, and wait on the stairs to hear which way you think. // promoted: off P301
}
->->

=== calendar
{ attention <= 0:
    -> over
}
{ attention:
- 5:
    Thursday, one o'clock. It's coming down like post.
- 4:
    The gulls have all gone and stood somewhere else.
- 3:
    It's Friday. You've begun saying "from the islands' point of view". Somebody coughs.
- 2:
    It's stopped; or it's only the window.
- else:
    Monday, before anyone's in. There's one of you, with its coat on.
    The Quiet One: I'm early. Nobody asked me to be. # voice: quiet
}
* (letters) {attention >= 2 and board_yes} [Eleven people would like the second pager. Read what they've written. (2) #id: eleven-letters]
    ~ spend(2)
    ~ shift(trust_amira, 1)
    Ten of them are passionate. The eleventh's a baker. She'd like to know what it smells like, at that time, and who makes the tea. # enter: amira right # mood: amira surprised
    Amira: Nobody makes it. You'd have to. # mood: amira thinking
    Amira: Her. # mood: amira warm # exit: amira
* (tell) {attention >= 2 and not board_yes} [Tell them what came of it, on your feet, and stay for what they say. (2) #id: tell-them]
    ~ spend(2)
    ~ shift(trust, 1)
    You say what you asked for, and what you got, and which part was you. It takes three minutes. Then you have to go on standing there. # enter: jonas right # mood: jonas thinking
    Jonas: So it wasn't a bad idea. It was a good idea, and they said no. # mood: jonas neutral
    That's about it, you say. "Good," says Jonas. "Those keep." It's odd what people can use. # exit: jonas
* (number) {board_number} [Tell the number to the people who've got to make it come true. (1) #id: tell-the-number]
    ~ spend(1)
    You say it. It sounds different down here, without a carpet. # enter: amira right # mood: amira tired
    Amira: Does a thing count, if it's put right before anyone sees? # mood: amira thinking
    It counts, you say. It takes you longer than it ought to; and she writes it down with the time, since it's the sort of thing she'll be asked about later. # exit: amira
* (thanks) {not board_number} [Write to the chair: thank you, and the one thing that you left out. (1) #id: left-out]
    ~ spend(1)
    ~ shift(harbour, 1)
    It's four lines. You'd had it ready in the lift going down, where everyone's so good. You post it on paper.
    On the Monday there's an answer, in pencil. "I'd wondered what it was you didn't say. You breathed in." # sound: message
* (captain) {attention >= 2} [Captain Gill, his winter timetable and a rubber, from four until he's done. (2) #id: a-rubber]
    ~ spend(2)
    ~ shift(harbour, 1)
    You'd thought you'd be asked things. You're there to hold the paper flat. # enter: harjit right # mood: harjit thinking
    { named_vays:
        Harjit: You named the Vays, with me standing there. I've had it in my ear since. So I'm looking for an hour. There's one in here somewhere. # mood: harjit neutral
    - else:
        Harjit: There's always an hour in it somewhere. It's only got somebody's name on. # mood: harjit neutral
    }
    At ten to eight he blows away the crumbs. He hasn't found it. But he's found where it was. # exit: harjit
* (heater) [Skerrow's heater comes on after the first boat. Move it, from here. (1) #id: warm-skerrow #temptation]
    ~ spend(1)
    ~ feed()
    ~ shift(harbour, 1)
    Half past five, you put. On Saturday there's no ice on it; the mate has pressed his hands against it, he writes, like a stove. It's a good thing to have done. # sound: success
    By Sunday it's warm at Oxna, Sula and Lunn, too. You did those in the evening. You'd had the page open. # sound: keys
* (shadow) [Mei's to tell a school what a lead does. Let her follow you, all day. (1) #id: follow-you]
    ~ spend(1)
    ~ shift(trust_mei, 1)
    # enter: mei right # mood: mei thinking
    "09:10," she has, at the end of it. "Looked at Amira. 09:20, said, what do you think? 10:00, said no. Sorry! 11:15, carried a chair. 14:00 to 15:00, nothing. I think it was listening." # mood: mei happy
    Mei: Is that it? I mean it looks like it's a lot. It just hasn't got anything in it. # mood: mei worried
    You read it through. It's a fair account. You can't find the gap through which you come home so tired. # exit: mei
+ {CHOICE_COUNT() > 0} [That's the week. It'll thaw by itself. #id: thats-the-week]
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
- named_vays:
    -> the_stern ->
- brought_amira:
    -> the_canteen ->
- board_number:
    -> the_screen ->
- else:
    -> ines_sits ->
}
->->

=== the_stern
You take the last boat. Right at the back of her, where nobody goes in this, there's a big coat with snow on its shoulders. It's not looking where she's going. # place: quay dusk # enter: harjit right # mood: harjit thinking
Harjit: You named the Vays, with me standing there. # mood: harjit neutral
You say yes.
Harjit: I was angry as far as the lamp. Then I thought, which way was I standing? And I couldn't have told you what a quay looks like from a boat that's leaving it. It's twenty years. I've always been at the other end. # mood: harjit sad
So he's come to see. You stand there with him. It gets smaller; there's somebody on it with a bag, who'd thought she would make it. You can see her stop.
Harjit: One. # mood: harjit tired
He takes out the book, and puts it down, in ink, on a page that hasn't got a heading. # sound: horn # exit: harjit
# place: open-office day
->->

=== the_canteen
Amira doesn't go to the canteen. She's gone on Friday since there's fish. You're two behind her in the queue when the man in front turns round. It's a tie. # enter: amira right # mood: amira surprised
"It's Miss Haddad," says the tie. "You're the one who's up." He asks her how the night was. It's plain that he wants to know; he's been wondering.
Amira: It was Tarn Point. Twice. It was a kite. # mood: amira neutral
"Ah," he says. He gives her his chips. He doesn't seem to know what else there is to do.
Amira: You took me up there with you, and now I'm somebody. I've been trying to work out if I like it. # mood: amira thinking
She eats one of the chips. You can see it going either way. # mood: amira warm # exit: amira
->->

=== the_screen
It's up on the big screen in the canteen, the number, since ten this morning. They've made it out of boats. Underneath there's your name, and next to that a line for the signature, with a little animated pen.
You sit with your back to it. It makes the soup blue.
A woman from payroll stops with her tray. "Was that hard?" she asks. "To say?"
No, you tell her. It was the easiest thing you'd said all day. It went up like a lift.
The Quiet One: I know who it was for. It wasn't for Lunn. # voice: quiet
She looks from it to you. She's got kind eyes; she does the overtime. "I expect you'll find a way," she says. The pen signs it, again, and goes back to the start.
->->

=== ines_sits
Ines has come down. She does it now and then; she stands by the plant with her coat on, like somebody at a station. This time she looks about her and takes the chair by the radiator. # enter: ines right # mood: ines tired
Ines: Don't get up. I'm not here. {board_yes:They're so pleased with us up there that I've nothing to do.|I've got to go and be disappointed on six, at half past, and I haven't got the face for it yet.} # mood: ines neutral
Nobody gets up. Jonas asks Tomás for a word for "sideways". Mei eats a whole biscuit. It's about as interesting as a Friday.
* [Go on with what you were doing, and let her not be there. #id: not-there #silence]
    ~ shift(energy, 1)
    She isn't there for a quarter of an hour. She takes her shoes off. When she's gone there's a wet mark on the carpet, and, on the radiator, one glove. # mood: ines warm
* ["What were you good at, Ines? Before?" #id: good-at-before]
    Ines: Telephones. There was a board with wires. I could hear from the click that somebody wasn't going to say it. # mood: ines surprised
    Ines: I've not heard a click in years. They've carpet. # mood: ines sad
- # exit: ines
->->

=== second_moment
{
- energy <= 4:
    -> white_page ->
- trust >= 6:
    -> in_the_yard ->
- else:
    -> the_cat ->
}
->->

=== in_the_yard
It's Jonas who says it. He's at the window with a slide rule. "They're twelve millimetres," he says, "and they last nine seconds." Nobody believes him. # enter: jonas left # mood: jonas thinking # enter: mei right # mood: mei happy
So you're in the yard, all of you, without coats. You hold out your sleeves. "Seven," says Amira. "Eight." Deon has opened his mouth, and gets one straight in it, and has to sit down. # mood: mei laugh
Priya puts one on the back of her hand and doesn't tell anyone how long. She just looks at it till it's gone.
It's five minutes. It cost the company forty, if you add it up; Jonas has. He's written it on the wall, and nobody may wipe it off. # mood: jonas happy # exit: jonas # exit: mei
->->

=== white_page
You get home before eight, with nothing to do. You sit down at your desk in your coat. Out there it can't make up its mind between rain and snow. # place: home-desk night
You open a new page, with a line number on it. One. You look at that for some time. There isn't anything you'd want to put.
The Quiet One: I could still do it. It isn't that. I've got a Friday, and I don't know where it goes. # voice: quiet
It's like a room when they've taken the piano out; you can see where its feet were. You take your coat off. You sleep until ten.
# place: open-office day
->->

=== the_cat
Next door's cat comes in, when you get home; it walks by you, and up on the desk, and lies down on the keys. There's a row of letters on the screen, all f. It's the first line of code in this house for weeks. # place: home-desk night
The Quiet One: I don't think I miss it. I miss being missed by it. # voice: quiet
You don't know. You stand there in your coat, with snow running down inside the collar. You don't move the cat. It runs like a very small ferry; you think of asking Jonas how many that is a second, and see what time it is, and don't.
At eleven you find out that it's compiled.
# place: open-office day
->->

// ---------------------------------------------------------------- what became of the rest

=== the_rest
What you left lying was gone by the Monday, mostly; some of it had been water.
{ board_yes and not calendar.letters:
    {trust_mei >= 6:Eleven people had written about the second pager. Amira and Mei read them, on the floor, with cake. They've picked a baker. She asked what it smells like.|Eleven people had written about the second pager. Amira read them at night, between two and four. She's picked the one who said that he didn't sleep anyway.}
}
{ not board_yes and not calendar.tell:
    {trust >= 6:You never did tell them what came of the sixth floor. Priya did, in two sentences. They'd only wanted to have it from somebody.|They know what came of the sixth floor. They've got it from Deon. In his there's an arrow.}
}
{ board_number and not calendar.number:
    ~ shift(trust, -1)
    They saw the number in the canteen, over the soup. Nobody's asked you about it. They've begun to ask one another what counts.
}
{ not board_number and not calendar.thanks:
    Nobody wrote to the chair. There's a thing you left out; it comes to you still, in the lift, at about the third floor.
}
{ not calendar.captain:
    {harbour >= 6:Captain Gill rubbed out his timetable by himself. He's found an hour in it. He won't say whose it was.|Captain Gill did his timetable by himself, at ten at night, with his coat on. It's the same as last year's. It's only got more holes in it.}
}
{ not calendar.heater:
    ~ starve()
    You let Skerrow's heater be. On Saturday there was ice, and an old man sat down on it, hard; he's on two sticks. The mate thawed the gate with a kettle, and put it all in the log, kettle by kettle.
    {tomas_leave:On the Monday Tomás was back, and read that; he moved it, and then the other thirteen.|Tomás read that, and moved it, and then he went and looked at the other thirteen.}
}
{ not calendar.shadow:
    Mei told the school without having watched. "A lead's the one who's asked," she told them. "And then mostly they ask you back." A boy wanted to know if it was paid.
}
-> ruth

// ---------------------------------------------------------------- the bench

=== ruth
# place: quay dusk # music: quay # enter: ruth right # mood: ruth neutral
It comes down past the lamp as if it were being let down on strings. Ruth has a newspaper on the bench, and has left you the sports pages. There's a dog-shaped place next to her with no snow on it, and, three yards off, the dog.
{
- board_number:
    Ruth: So you gave them a number. How'll you know, when it stops being true? # mood: ruth thinking
- named_vays:
    Ruth: You said a name up there, with him by the window. How did he look? After? # mood: ruth thinking
- brought_amira:
    Ruth: They say there was a girl with you, in a jumper. How did you know she'd want to? # mood: ruth thinking
- else:
    Ruth: Six floors! How small did we look? # mood: ruth thinking
}
A boat goes out without a sound. You'd not known how much of it is echo.
The Quiet One: {board_number:I'd know. It'd be when I'd stopped asking her|I was looking at the carpet, for some of it}. # voice: quiet
* {board_number} ["Amira won't write something down. I'll see her not do it." #id: see-her-not]
    Ruth: That's a good glass, that. I never had a better one. It hung in the tally room, and was called Doreen. # mood: ruth warm
* {board_number} ["I won't. I'll be the last. That's what it's for." #id: be-the-last]
    Ruth: Hm. I signed for a nought, once. They'd such nice pens. # mood: ruth sad
    Ruth: I used to cross the yard so as not to meet the man who counted.
* {named_vays and not board_number} ["At the quay. And then not at me, all afternoon." #id: not-at-me]
    Ruth: He'd be looking for them. He's a fair man; he'll have to go a long way round to be it. # mood: ruth neutral
* {named_vays and not board_number} ["I didn't look. I'd got to the next slide." #id: next-slide]
    Ruth: No. One doesn't. It's like letting go a rope; you look where the boat's going. # mood: ruth sad
* {brought_amira and not board_number and not named_vays} ["I asked her. I'm still not sure she could've said no." #id: could-she]
    Ruth: No more am I. I asked a cook to meet a minister, once. He wore a tie. It's thirty years, and I can see that tie. # mood: ruth thinking
* {brought_amira and not board_number and not named_vays} ["I didn't. I wanted there to be two of us." #id: two-of-us]
    Ruth: There's a good deal of that goes by the name of opportunity. # mood: ruth laugh
    Ruth: I'm not against it. I brought the dog.
* {not board_number and not named_vays and not brought_amira} ["You could see all of it. Nobody had a face." #id: no-face]
    Ruth: It's why they like it up there. It's why I did. # mood: ruth thinking
* {not board_number and not named_vays and not brought_amira} ["I looked for the bench. I couldn't find it." #id: looked-for-bench]
    Ruth: It's behind the crane. You'd need to have sat here. # mood: ruth warm
* [Say nothing. Let it come down on the sports pages. #id: sports-pages #silence]
    {motive == 4:It does. By and by she says, "You told me it was for them. You look now like somebody who's met them." # mood: ruth warm|It does. It puts out the football, a word at a time. Neither of you follows it.}
- Ruth: I'd a window up there, fourteen years. You know what I'd do? I'd pick one. One person, any, with a bag. And watch them till they were aboard, and only then I'd turn round and say what I thought. # mood: ruth neutral
Ruth: It never changed what I thought.
She gets up, and knocks the snow off her end of the paper. "It changed who was saying it," says Ruth, to the dog, who's white by now, and gets up out of it brown. # ending: week-11 "None of It Stays"
-> END
