# title: Week nine
# author: Promoted
# summary: Everybody remembers the Friday. There was the rest of it, and it rained.
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
You'd have said that week nine was a Friday, with the rest of a week stuck on at the front, and behind it a weekend, and a Monday that's neither. But people had got up on those days, and come in.
It rains. It doesn't come down so much as stand there. Somebody has put a bucket under the E in BOARDING; there isn't an E in it, says Jonas, so it's one under the D.
{ agreed_priya:
    Nine and ten were to be Priya's. It's on the sheet. On the Monday they all turned round and looked at you; by ten there was a thing that only you could sign. She's taken the list that she'd made down off the wall, and folded it. # enter: priya right # mood: priya neutral # exit: priya
- else:
    {tomas_dates:By the Monday Tomás has a notebook. There's one thing in it, and he carries it about by its edges.|{moved_again:Through FRIDAY, 16:00, there's a line, in your hand. It's the straightest you've ever drawn.|On the Monday Tomás is in at seven. You know, since you're in at seven, and there he is.}}
}
{ habit >= 3:
    -> permissions ->
}
{ habit > 0:
    The Fixer: {habit >= 3:Brannoc says WELCOM. I'd leave it, as a principle. But principles are for large things; this is one letter, there's an old lady who photographs it, and it's raining, and you'd be done before the kettle. Let the letter be the exception|WELCOM, it says at Brannoc. It only wants an E}. # voice: fixer add-e // promoted: off P161
}
The Quiet One: {carried_him:I had his work in my hands, and not him. It was so much lighter|{moved_again:I breathed out, when I'd drawn that line. I heard it|{tomas_dates:I'd been all ready to be kind. He liked the date better|We both said a good deal. I'm looking for the bit that was mine}}}. # voice: quiet
-> calendar

=== permissions
{ habit >= 5:
    ~ attention = 3
- else:
    ~ attention = 4
}
Amira has cut her thumb on a tin. She holds it up beside your screen, in the other hand, at an angle. There are two sorts of plaster, she says. Behind her is Mei, who'd like to know if it's all right that she fetched both.
{ habit >= 5:
    A man has come to read the meter. He's sitting on the stairs with his torch. They've told him that you're in a meeting, so he's had three biscuits, and the fire instructions. // promoted: off P301
}
->->

=== calendar
{ attention <= 0:
    -> over
}
{ attention:
- 5:
    Monday. The rain's at the window like somebody who has left their key.
- 4:
    You have a wet sleeve, and most of yourself.
- 3:
    It's about Wednesday. The bucket has been emptied, by someone who didn't ask.
- 2:
    There's the Friday, in the middle of the page, with a ring round it. You go past it on tiptoe.
- else:
    It's Sunday, really. There's one of you. It's ironing.
    The Quiet One: I wonder for whom. # voice: quiet
}
* (out) {attention >= 2 and agreed_priya} [Priya was to have run it. Be out for one day of it, at least. (2) #id: be-out]
    ~ spend(2)
    ~ starve()
    ~ shift(trust_priya, 1)
    ~ shift(trust, 1)
    You go to the museum. There's one room, of knots. You look at your telephone between each knot and the next, and it doesn't ring. # place: quay rain # sound: gulls
    The morning after, the wall's been moved. It's better where it is. Nobody can say who had said so. # place: open-office day # enter: priya right # mood: priya neutral
    Priya: You wrote me down to run it, for two weeks. I've had a Tuesday. You looked at knots, they tell me. I'd wondered if you'd manage that part. # mood: priya warm # exit: priya
* (course) {attention >= 2 and not agreed_priya} [Half a day: COURAGEOUS CONVERSATIONS, with a workbook. You're down for it. (2) #id: the-course]
    ~ spend(2)
    ~ shift(energy, -1)
    You're put in a pair with a man from car parks; not Malcolm, one of his. You're to tell him something difficult. You tell him about Tomás, with a different name, and no boats.
    "I'd sooner just be told," says the man from car parks. That isn't in the workbook. He's the best thing in the half day, and they give him two out of five for "scaffolding".
* (boats) {attention >= 2} [Sit between Deon and the captain, over forty-one boats for Christmas. (2) #id: forty-one-boats]
    ~ spend(2)
    ~ shift(harbour, 1)
    Deon has colours. The captain has a rubber. You ask which of the forty-one they would each leave till last. # enter: deon left # mood: deon thinking # enter: harjit right # mood: harjit neutral
    Harjit: Christmas Eve, ten past four, to Sula. It's never got more than six on it. It's who they are. # mood: harjit warm
    Deon: That's mine! I had that one on top! I've told people it was on top! # mood: deon happy
    It's still forty-one. But they're in an order now, and both of them know it by heart. # exit: deon # exit: harjit
* (lines) [Write People their two lines on Mei, by Thursday. (1) #id: two-lines]
    ~ spend(1)
    ~ shift(trust_mei, 1)
    You throw away "eager". You throw away "has potential". {mei_found:It takes you till six: "She goes on thinking when it's quiet. Leave it quiet."|{gave_yes:It takes you till six: "She said yes to a gate, and was there when it shut."|It takes you till six: "She asks which bolt. I'd like her near the next one."}} # enter: mei right # mood: mei surprised
    You show it to her before it goes. She reads it twice, gives it back, and walks into the plant. # exit: mei
* (days) [Amira has eleven days' leave, which lapse. Find out why. (1) #id: eleven-days]
    ~ spend(1)
    ~ shift(trust_amira, 1)
    You'd thought it would be because of the pager. # enter: amira right # mood: amira neutral
    Amira: It's that I wouldn't know where to go. I used to. There was a place with a stove. # mood: amira thinking
    {kept_pager:Mei's got the rota open before she has finished. "You go on the Monday," says Mei; "I'll cry on the Tuesday."|She takes one of them. It's a Thursday, in two weeks. She says it's to see if it works.} # mood: amira warm # exit: amira
* (letter) [Brannoc's gate says WELCOM. Put the E in, from here. (1) #id: add-e #temptation]
    ~ spend(1)
    ~ feed()
    It's one letter, and somebody's padlock, and a line that was put there in 2019 to keep letters out. You're done before the kettle. WELCOME. # sound: success
    At ten past four a boy on Brannoc writes to Mei. She'd told him to watch for it on Friday; they'd been going to do it together, with him saying "now". He'd like to know what he did wrong.
+ {CHOICE_COUNT() > 0} [That's the week. The rest of it can get wet. #id: thats-the-week]
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
- carried_him:
    -> last_line ->
- moved_again:
    -> every_week ->
- tomas_leave:
    -> the_wave ->
- tomas_dates:
    -> in_the_dark ->
- else:
    -> the_leaf ->
}
->->

=== last_line
Priya has stopped by your desk on her way to the bus. She's got a ticket printed out, one of Tomás's. CLOSED, it says. She has underlined the joke in the last line. # enter: priya right # mood: priya thinking
Priya: It's funny. I laughed. # mood: priya neutral
She waits, for the length of a scarf.
Priya: His have a comma in. "Works now, in theory." He stops, and then he does it. This one just runs straight through, like somebody in a hurry to be him. # mood: priya sad
* ["I closed that, as him. I wanted it off his back." #id: its-mine]
    ~ shift(trust_priya, 1)
    Priya: It's on his back. It's just got two people's weight on it now. # mood: priya neutral
    She folds it up small. She isn't going to show it to anyone. She'd only wanted it not to be her who knew.
* [Say nothing. It's his name on it. Look for the comma. #id: look-for-comma #silence]
    There isn't one. You see that as she'd see it, and Mei would, and as he did. # mood: priya tired
    Priya: I'd put it in, if I knew how to do it so that it'd be his. # mood: priya sad
- # exit: priya
->->

=== every_week
Your calendar has a suggestion. It comes up on Monday, on its own, in a friendly blue. # sound: message
YOU OFTEN MOVE THIS EVENT. WOULD YOU LIKE TO MOVE IT EVERY WEEK?
The Quiet One: Often. So it's been counting, too. # voice: quiet
You've never been told a true thing in so nice a colour. There are two buttons. One's called "Yes, always". The other's called "Not now".
You look for a third. There's a small cross, at the corner; if you put the pointer on it, it says "Move this suggestion".
Through the glass you can see the small room, with nobody in it, and the plant. It's put out a leaf on the side where the chairs are.
->->

=== the_wave
Monday, twenty to five, and raining. Jonas is at the window, on his feet. There's a boat going out. He has put up one hand. # enter: jonas left # mood: jonas thinking
He holds it there. He moves it from the wrist, twice, as you'd try a door. He has a look at it.
Jonas: I've got Christmas. It says here, "People wave." So I'm to wave back. # mood: jonas neutral
Jonas: Is it from the elbow? # mood: jonas worried
* ["It's from the elbow. You think of somebody you like." #id: from-elbow]
    He thinks. It takes a moment. Then it comes up from somewhere quite low, all by itself, and a child on the after deck goes mad. # mood: jonas surprised
* [Stand next to him, and do it, so that he can see one. #id: do-one]
    You do one. He watches your arm, with his head on one side. He does it. There you are, the pair of you, at a window on the second floor; and out on the water somebody's grandmother is waving back with both hands. # mood: jonas warm
- Behind you Tomás is going over the wall calendar with a wet thumb. Thursday, Friday. Thursday, Friday. He takes himself off it, like crumbs off a table. # enter: tomas right # mood: tomas neutral
Tomás: From the shoulder, really. Sorry. I've had more practice at being waved off. # mood: tomas warm # exit: jonas # exit: tomas
->->

=== in_the_dark
You open the door of the small room, and it's dark, and somebody says "Shut it".
Amira's on the floor, under the table, with one eye closed. Tomás has got a torch, and a sheet of paper in capitals. # place: small-room dusk # enter: amira left # mood: amira neutral # enter: tomas right # mood: tomas determined
Tomás: It's four in the morning. She's been up since two. Don't say anything helpful. # mood: tomas warm
Amira: "Ring Magnus before you do anything." I can read that. "Wait for" what's this? Is that a seven? # mood: amira thinking
Tomás: It's a one. It's my one, I'm sorry.
Amira: At four it's a seven. # mood: amira tired
He writes it again. He makes it thicker. It's for Wednesday, and he's done it nine times; you can see all nine, in a row, getting shorter. You shut the door again from the outside. # exit: amira # exit: tomas
# place: open-office day
->->

=== the_leaf
Tomás is in the small room by himself, at a quarter to eight, with a cup of water. He's turning the plant round, a bit at a time. # place: small-room day # enter: tomas right # mood: tomas tired
Tomás: It leans, if you let it, and then it's only got a window. I know how it feels. Sorry: good morning. # mood: tomas neutral
He's set out two cups; you don't have anything in the calendar. He looks at the second one, and so do you.
Tomás: Force of habit. You can have it. It's not about anything. # mood: tomas warm
You have it. It isn't about anything, for about six minutes. He's put a saucer on it, though there was nobody to wait for. # exit: tomas
# place: open-office day
->->

=== second_moment
{
- habit >= 3:
    -> saturday ->
- harbour >= 6:
    -> peppermints ->
- else:
    -> umbrella ->
}
->->

=== saturday
A Saturday, with nothing on it. Nobody asks you if they may do anything. By noon you notice that you're listening for it. # place: quay rain
In the baker's the girl wants to know if you'd like a bag. You think about it. You ask what the others have been having. You see her face. She's put the dark one by for you every Saturday for years, and never once had to be told.
The Quiet One: It's a loaf. I was about to put it to a vote. # voice: quiet
You carry the loaf home under your coat. It's warm, and it's nobody's decision, and it gets rained on at one end.
# place: open-office day
->->

=== peppermints
On Saturday you're behind a very large coat at the chemist's. It's asking for peppermints, in a low voice: the big tin. # place: quay rain # enter: harjit right # mood: harjit surprised
Harjit: Ah. They're for my stomach. # mood: harjit neutral
The woman gives him the tin and says, "And how many did you get rid of, on the Lunn boat?" He goes dark red, from the collar up.
Harjit: There's always somebody being sick. You go by, you say, "I can't finish these." A man's got to have something to say. # mood: harjit warm
He opens it there and then, in the doorway, and holds it out to you. "I can't finish these," says the captain. You take one. It's like being told off by the sea. # exit: harjit
# place: open-office day
->->

=== umbrella
You and Deon come out of the door together on the Wednesday, and he hasn't got a coat. He's got a folder marked CHRISTMAS on his head. You've got an umbrella for one and a half. # place: quay rain # enter: deon left # mood: deon sad
You walk. He doesn't say friend. He doesn't say anything, as far as the fish market; you hadn't known he came without the sound.
Deon: I don't like January, friend. I've told everybody January. I only say it because it's furthest off. # mood: deon tired
{dropped_smile:Deon: There'll be three chairs. You heard me. You didn't put it on a slide.|Deon: There are going to be three chairs, and there's four of us. Don't say anything. It's better if it's just weather.}
At the corner he gives you back your half, and runs for it. CHRISTMAS has come off on his forehead. # exit: deon
# place: open-office day
->->

// ---------------------------------------------------------------- what became of the rest

=== the_rest
The rest ran off somewhere, as rain does.
{ agreed_priya and not calendar.out:
    ~ shift(trust_priya, -1)
    It was to have been Priya's week, and you sat in the middle of it, being no trouble. Six times somebody began, "Priya, could we," and finished it to you.
}
{ not agreed_priya and not calendar.course:
    {trust_amira >= 6:Amira took your place on the course. They had a sofa. She slept from "Welcome" to the tea, and says it's the best conversation that she's had all year.|Deon took your place on the course. On Thursday he had a courageous conversation with the coffee machine. It's been civil since.}
}
{ not calendar.boats:
    { harbour >= 6 or open_page:
        Deon and the captain did their forty-one boats without you. It went on till eight. They found out that they both can't abide the 06:05, and now they're having lunch.
    - else:
        ~ shift(harbour, -1)
        Deon and the captain did their forty-one boats without you: Deon in colours, and the captain in ink, on different days. There are two Christmases, and they're both up on the wall.
    }
}
{ not calendar.lines:
    {trust_priya >= 6:Priya wrote the two lines on Mei. The second was, "She'll tell you herself, if you wait."|People filled in the two lines on Mei by themselves. "Eager", they put. "Has potential."}
}
{ not calendar.days:
    {kept_pager:Amira's eleven days would have lapsed. Mei put four in for her, in pencil, and then went over it.|Amira's eleven days have lapsed. There's a message, to say that she's been thanked for her flexibility.}
}
{ not calendar.letter:
    ~ starve()
    Brannoc said WELCOM until Friday. Then a boy on the pier said "now" into a telephone, and Mei, here, pressed something; and he shouted so that you could hear it without. It was the best E that they'd ever had.
}
-> ruth

// ---------------------------------------------------------------- the bench

=== ruth
# place: quay rain # music: quay # enter: ruth right # mood: ruth neutral # sound: gulls
It's not falling; it hangs there, like a wet cloth that somebody's holding up. Ruth's on the bollard under the lamp, in oilskins that were made for a larger man. Ballast's in there as well. One end of him shows.
Ruth: You had your talk. Or you didn't. I don't want his side of it, that's his. # mood: ruth neutral
{
- carried_him:
    Ruth: You've been doing somebody's sums for him. It's in how you sit. How did it start? # mood: ruth thinking
- moved_again:
    Ruth: How was it? Just after? I mean the first ten minutes. # mood: ruth thinking
- tomas_dates:
    Ruth: How did you get it down to a day? I never knew a man with that much owing who could. # mood: ruth thinking
- else:
    Ruth: How did you begin? I always think it's in how you're sitting. # mood: ruth thinking
}
There's no harbour to be heard; only drops, off everything.
The Quiet One: I remember where my hands were. I'd need to look up what I said. # voice: quiet
* {carried_him} ["With one. It was late, and I knew how it went." #id: with-one]
    Ruth: It's always just the one. I carried a man from 1984 to 1986. We were both of us worn to the bone, and he couldn't think why. # mood: ruth sad
* {carried_him} ["I couldn't bear to watch. So I looked at the screen." #id: couldnt-watch]
    Ruth: No. It's a good screen for that. # mood: ruth warm
    Ruth: I'll tell you what I minded, when they did it to me. They'd no idea how I'd have done it. And nor did I, after.
* {moved_again and not carried_him} ["Lovely. Like a day off school." #id: day-off]
    Ruth: Ah, God. I remember that. I had a whole summer of it, once. # mood: ruth laugh
    Ruth: And he'd have heard it in your step, going off. A man listens to that.
* {moved_again and not carried_him} ["I watered the plant. It had already had a coffee." #id: the-plant]
    Ruth: There's always a plant. I'd seven, in the end. They all died of it. # mood: ruth laugh
* {tomas_dates and not carried_him and not moved_again} ["I didn't. He did. I only wouldn't take the lot." #id: he-did]
    Ruth: That's a thing to be able to do with your arms. Not take the lot. # mood: ruth surprised
* {tomas_dates and not carried_him and not moved_again} ["I said I'd come and ask. Then I had to mean it." #id: had-to-mean-it]
    Ruth: And your stomach? # mood: ruth laugh
    Your stomach had been over by the plant, you say.
* {not carried_him and not moved_again and not tomas_dates} ["With a card. It had got warm, in my pocket." #id: warm-card]
    Ruth: They do. I had one I'd carried for so long he'd retired. I gave it to him at the do. He'd written me one. # mood: ruth laugh
* {not carried_him and not moved_again and not tomas_dates} ["I don't know. I remember a saucer." #id: a-saucer]
    Ruth: I don't remember any of mine either. I could draw you the wallpaper, though. # mood: ruth warm
* [Say nothing. Let it run in at your collar. #id: at-your-collar #silence]
    It runs in. Ballast's one end goes inside, and the other comes out, has a look at you, and sneezes. # mood: ruth warm
- Down at the Lunn gate they're boarding. It says so, in that voice of yours; the mate says it too, a bit behind, as you'd help somebody through a hymn. # sound: horn
Ruth: We'd a rule, for the lamps on the long piers. You didn't ask was it lit. You asked the man, what can you see by it?
She gets down. "Well, he's had his walk," says Ruth, of what she has under her coat; and they go off, with six feet showing. # ending: week-09 "Not Now"
-> END
