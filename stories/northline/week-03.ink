# title: Week three
# author: Promoted
# summary: The gates are green again. What's left is two days and a half, and everyone who had to wait.
# minutes: 5
# language: en
# gauge: attention "Attention" 0 5
# gauge: energy "Your own energy" 0 10
# gauge: trust "The team's trust" 0 10

INCLUDE shared/team.ink

VAR attention = 5
VAR met = false // somebody has crossed your way this week

-> start

=== function spend(by) ===
~ attention = attention - by
{ attention < 0:
    ~ attention = 0
}

/* You sat where Priya was about to. */
=== function sat_down() ===
~ return took_chair or reached_past

=== start
# place: incident-corner day # music: calm
By Wednesday noon there are nine green tiles, four cold coffees, and a brass drum that nobody has come for.
Jonas has got up a chart of who said "certificates" first. It was Jonas. Mei has written the word on her hand, and keeps checking that it's still there.
What you have until Sunday night is five again. It's astonishing how firm that is.
{ habit >= 3:
    -> permissions ->
}
{ habit > 0:
    The Fixer: {habit >= 3:Thirty-one more of them run out by spring. You could sleep, if you'd written what watches them. And nobody else has the time|There are thirty-one more of those. It'd be a small script}. # voice: fixer watch-script
}
{ habit <= 3:
    The Quiet One: There's somebody I haven't looked at since this morning. # voice: quiet half-an-hour
}
-> week

=== permissions
{ habit >= 5:
    ~ attention = 3
- else:
    ~ attention = 4
}
Some of that's gone by one o'clock. Mei asks if she may close the window. She closes it, and asks if that's closed. There's a queue at your desk; it has a drum in it. Is it all right to put away the drum?
{ habit >= 5:
    And Amira, who has never asked anybody anything, holds up the plug of the kettle, with her eyebrows. You nod. She waits until you've nodded twice.
}
->->

=== week
{ attention <= 0:
    -> over
}
{ attention:
- 5:
    It smells of wet coats in here.
- 4:
    It's already somebody's birthday.
- 3:
    It's after lunch, when the clock stops.
- 2:
    You've been to four things called Quick.
- else:
    You've got one left, and it's limping.
}
* (report) {attention >= 2} ["How could it run out on us?" All of them, one table, no names. (2) #id: one-table]
    ~ spend(2)
    ~ shift(trust, 1)
    It takes the whole of a morning. Three years ago somebody chose three years. That was Malcolm; he'd thought he would be gone. There was one ticket for fourteen boxes, and "no rush" on it. # enter: tomas right # mood: tomas worried
    {owned_ticket:Tomás: You said it was yours before it was mine. So may I have the next line? I did five, and then I looked away.|Tomás: I did five. Then I looked away.}
    Nobody says anything. Then Jonas says that he once looked away from an entire island. It's the kindest thing you've ever heard him do. # mood: tomas warm # exit: tomas
* (script) [Write what watches the other thirty-one. It's ten minutes. (1) #id: watch-script #temptation]
    ~ spend(1)
    ~ feed()
    It's eighteen lines. When one of them is about to run out, it'll send a letter, and then a louder one. You try it, and your phone lights up at once. # sound: message
    It's got to be sent to somebody. You look round, and they're all busy, so it's sent to you.
* (tomas) [Half an hour on the back stairs with Tomás, and no table. (1) #id: half-an-hour]
    ~ spend(1)
    ~ shift(trust_tomas, 1)
    You sit on the fourth step, and he's on the third. It's easier, with nothing to put your elbows on. # enter: tomas right # mood: tomas neutral
    { father_known:
        He doesn't talk about his father. He talks about his father's handwriting, which he's got, and which nobody can read but the two of them. "There'll be just me," he says. # mood: tomas sad
    - else:
        He tells you about a heron. It goes on a good while, and it's funny, and behind it he's looking at you to see if you'll look at the clock. You don't. "Well," he says at the end; "another time." # mood: tomas warm
    }
    # exit: tomas
* (bridge) {attention >= 2} [{said_hour:"Come and see what an hour's for," writes the captain. 05:30. Go. (2)|The captain's bridge, Friday, half past five in the morning. Go. (2)} #id: the-bridge]
    ~ spend(2)
    ~ shift(harbour, 1)
    -> half_past_five ->
* (saturday) [Carry Amira's pager on Saturday, so that she can be somewhere. (1) #id: her-saturday]
    ~ spend(1)
    ~ night_off = true
    ~ shift(trust_amira, 1)
    ~ shift(energy, -1)
    She holds on to it a bit longer than you do. "Where do people go?" says Amira. # enter: amira right # mood: amira surprised
    It rings at ten past four: Oxna, six minutes, nothing. You sit on the edge of the bath with it. It's the loneliest small noise you ever heard. # sound: pager # exit: amira
    On Monday there's a shell on your keyboard. She'd been to the sea, it turns out. She'd gone to look at it from the other side. # remember: night_off amira You carried my Saturday.
+ {CHOICE_COUNT() > 0} [{attention > 3:Let it settle. Nobody's asked you for more.|That's the week. What's left can walk by itself.} #id: thats-the-week]
    -> over
+ -> over // nothing is left that one could pay for
- { not met:
    -> first_moment ->
}
-> week

=== half_past_five
# place: quay dawn # enter: harjit right # mood: harjit neutral # sound: gulls
He gives you a mug that says CAPTAIN, and has one himself that says WORLD'S BEST GRAN. It's quite dark. Below there are lamps, and cars, and somebody coughing.
Harjit: That's Mrs Reed, with the bakery van. That's a lad who's late, and he isn't. That's eleven sheep. If you tell me ten minutes, I keep them all where they are. You tell me an hour, I send her for a coffee, and the sheep through first.
You say that nobody upstairs has ever heard of the sheep.
Harjit: No. # mood: harjit thinking
Then he says your name. He says it slowly, over the water, to find out how far it'll carry. # exit: harjit
{ attention > 0 or not met:
    # place: incident-corner day
}
->->

// ---------------------------------------------------------------- small moments

=== first_moment
~ met = true
{
- sat_down():
    -> stairs ->
- gave_chair:
    -> tape ->
- else:
    -> asleep ->
}
->->

=== stairs
# enter: priya right # mood: priya cold
Priya catches you between the second floor and the third. She has picked the spot. There's nowhere to put anything.
{reached_past:Priya: You gave me the chair, and then you reached past me. I said that we'd talk about it. I've got four minutes, and then I've got the dentist.|Priya: You took the chair while I stood next to it. I said that we'd talk about it. I've got four minutes, and then I've got the dentist.}
Priya: I'm not angry. I was, on Wednesday. Now I only want to know how it works. You looked at me. And then you did it. What happens in there? # mood: priya thinking
* ["I got frightened that it would go well without me." #id: without-me]
    ~ said_sorry = true
    ~ shift(trust_priya, 2)
    It's out before you have looked at it. It goes down the stairwell, and you can hear it arrive at the bottom.
    Priya: Oh. # mood: priya surprised
    Priya: Well, that's a reason. I'd been through fourteen, and it wasn't on the list. # remember: said_sorry priya You told me why. # mood: priya neutral
* ["There were four hundred people in the rain. I'd do it again." #id: do-it-again]
    ~ shift(harbour, 1)
    Priya: So would I. That's what I'd have said to you, if I'd been asked: that I'd do it. # mood: priya cold
    She looks at her watch. She gives you the other two minutes, standing there, which is more than fair.
* [Say nothing. Let her have all of the four minutes. #id: four-minutes #silence]
    ~ shift(trust_priya, 1)
    She uses three. It's all in order, and there isn't a word in it that you could take out. At the end she's a little out of breath.
    Priya: You didn't interrupt. You can, then. # mood: priya thinking
- She goes off down to the dentist. You hear her feet, quite even, all the way to the street door. # exit: priya
->->

=== tape
There's a strip of red tape on the leg of the big chair, a hand's width below the old notch. Jonas has done it. He has written P on it. # enter: jonas left # mood: jonas neutral
Jonas: It's so that it can be found again. The height. It was good at that height. # mood: jonas thinking
Priya walks past, with a folder. She doesn't look. At the plant she turns round, comes back, and does. # enter: priya right # mood: priya surprised
Priya: You gave me the chair before I had to ask. That's one thing. But tape's permanent. # mood: priya neutral
Jonas: It's tape.
Priya: It's got my initial on.
* ["Put mine on too. Further up. I'll need it to remember by." #id: mine-too]
    ~ shift(trust, 1)
    He does; and then there's Amira's, who'd like it flat, and Mei's, with a duck. By the evening the leg of the chair looks like a tide board.
* ["Leave it, Jonas. It's hers until it wears off." #id: till-it-wears]
    ~ shift(trust_priya, 1)
    Priya bends down, and presses one end of it firm with her thumb; it had been coming up. # mood: priya warm
- # exit: priya # exit: jonas
->->

=== asleep
# enter: amira right # mood: amira tired
Amira's asleep in the big chair. She'd sat down to see if it was still warm. Her mouth is open, and the pager goes up and down on her front like a little boat.
They're all working round her. They've taken off their shoes. Jonas is typing with the flats of his fingers. # enter: jonas left # mood: jonas neutral
{asked_priya:Priya comes over, in her stockings. "You stopped and asked what I was going to say," she whispers. "What I'm going to say now is: ring Ines, and tell her we've all gone home."|Priya has hung a notice on the back of it. BEING MENDED.}
The pager lifts, and hums. You've got it before it has hummed twice: it's a door. You take it away down the corridor, inside your jacket, like somebody with a cat. # sound: pager
At three she comes and fetches it. "I dreamt it was quiet," she says, the way you'd tell a stranger where you had been on holiday. # exit: amira # exit: jonas
->->

=== second_moment
{
- father_known:
    -> number_twelve ->
- said_hour:
    -> in_ink ->
- else:
    -> other_line ->
}
->->

=== number_twelve
# place: quay dusk
On Friday night you see them, over the road, at the stop for the number twelve. Tomás has a shopping bag. Beside him is an old man in a very good hat, holding a cup by its handle, with nothing in it. # enter: tomas right # mood: tomas tired
He's talking, the old man. Tomás bends down to him; you see his shoulders shake. It takes you a second to understand that he's laughing.
They haven't seen you. You could be anybody, in this light.
* [Raise a hand, and go on walking. #id: raise-a-hand]
    ~ shift(trust_tomas, 1)
    The hat comes off. He holds it against his chest until you've gone by. "Who's that, then?" you hear him say; and Tomás says, "That's the desk next door." # mood: tomas warm
* [Go round by the fish market, and leave them to it. #id: fish-market]
    ~ shift(energy, 1)
    It's ten minutes longer, and it smells. From the corner you look back, once. The bus has come. He's putting the hat in first, and then the cup, and then the old man.
- # exit: tomas # place: open-office day
->->

=== in_ink
# place: open-office day
There's an envelope from the harbour. In it is a page out of a tide table: Wednesday's, with a coffee ring on it. Somebody has drawn a line across, in ink, at half past seven, and another an hour below.
In between he has written what went on there, in capitals. MRS REED TO CAFE. SHEEP OFF. TARN POINT BY HAND, 6 AND A DOG. BAND STOOD EASY. There are sixteen of them. It's an hour, seen from the other side.
At the foot it says YOU TOLD ME AN HOUR. THOUGHT YOU WOULD LIKE TO SEE WHERE IT WENT. H.G.
You pin it over your screen. Jonas reads it, and Mei; then Amira, who doesn't read things. She goes right up to it. "So that's who it is," she says, "on the other end." # enter: amira right # mood: amira thinking # exit: amira
->->

=== other_line
# place: open-office day
You ring Deon on Friday at six, about the band; they'd like to know who's paying for the drum. It rings for some time. # sound: phone
"He's on the other line," says a voice. It's about six years old. "This is Josie. Are you the gates?"
More or less, you say. You ask which other line it is.
"There isn't one. He's on the floor. He does that on Fridays. He says it's his back; but he's got a cushion on his face."
* ["Tell him it wasn't anything. Tell him happy Friday." #id: happy-friday]
    There's some breathing. "He says, who's asking?" You hear her think. "I'll say it was a wrong number. He likes those."
* ["Is it a good cushion? What does it look like?" #id: good-cushion]
    ~ shift(harbour, 1)
    It has an owl on it. She tells you all about the owl. After a while somebody says something, some way off, and she says, "It's the gates. No, they're only asking about Owl." Then there's a laugh, through feathers.
- On Monday he calls you "friend" in a different voice, for about a day.
->->

// ---------------------------------------------------------------- what became of the rest

=== over
{ not met:
    -> first_moment ->
}
-> second_moment ->
{ attention > 0:
    ~ shift(energy, 1)
    You had some over. You slept till nine on Sunday, and nothing at all came of it.
}
{ not week.report:
    {
    - sat_down():
        ~ shift(trust_tomas, -1)
        Nobody had asked how it came about, so somebody on the third floor wrote it up. CAUSE: HUMAN ERROR. Tomás reads it standing. He squares it up, and puts it in his drawer.
    - gave_chair or asked_priya or trust_priya >= 6:
        ~ shift(trust_priya, 1)
        You never got to the report. Priya has written it. It's a page, with nobody in it, and at the foot there's a list of what else runs out before Easter. You'd not have thought of the list.
    - else:
        You never got to the report. Jonas has written one. It's six pages, and right, and four of the adjectives will have to come out before anyone's mother sees it.
    }
}
{ not week.script:
    ~ starve()
    {week.report:After that table Amira|You wrote no script. Amira} hung up a calendar off the pig-feed people, with pigs, and ringed thirty-one days in red. Everybody walks by it. On the first of them Mei said, "Isn't that today?", and it was, and she did it.
}
{ not week.tomas:
    { face_down or owned_ticket:
        You haven't sat down with Tomás. {face_down:He had turned his own phone on its face, when you went by, in case.|He'd left you a coffee, though, with a saucer on.} "Whenever," he said.
    - else:
        ~ shift(trust_tomas, -1)
        You haven't sat down with Tomás. On Thursday he moved it himself, to save you the trouble. He even put "no rush".
    }
}
{ not week.bridge:
    { said_hour:
        You weren't on the bridge at half past five. "Your loss," writes the captain. "Eleven sheep." He has told the whole harbour about your hour; it's up to an hour and a half.
    - else:
        ~ shift(harbour, -1)
        You weren't on the bridge at half past five. He'd put out a second mug. He hasn't said so; it was the mate who told you about the mug.
    }
}
{ not week.saturday:
    It was Amira's Saturday. "04:10. Oxna. Six minutes. Nobody," it says in the log; and under that, since there's a box for remarks: "Stars."
}
-> ruth

// ---------------------------------------------------------------- the bench

=== ruth
# place: quay dusk # music: quay # enter: ruth right # mood: ruth neutral # sound: gulls
It's blowing. The bench at berth two has its back to it. Ballast hasn't; his ears are streaming out over the harbour like somebody signalling, and he looks as if he were getting an answer.
{
- sat_down():
    Ruth: You sat down, I hear. Why did you?
- gave_chair:
    Ruth: You didn't sit down. What does one do instead?
- face_down:
    Ruth: You had a pager on its face, for a while. What can one hear, then?
- else:
    Ruth: Two rooms, they tell me, and one of you. How did you choose?
}
You have to wait for the wind to get out of your mouth.
* ["{sat_down():It was mine for four years. It still fitted.|{gave_chair:I counted steps. It's eleven, to the glass door.|{face_down:The other person. It's quite loud.|I don't think I did. I went where it rang.}}}" #id: as-it-was]
    Ruth: {sat_down():They go on fitting. It's a pity. One ought to swell.|{gave_chair:Eleven. I'd got to forty thousand before I noticed I was counting.|{face_down:Isn't it? I used to think it was the gulls.|There's an honest answer. I had a bell like that. I married it, very nearly.}}} # mood: ruth laugh
* ["Badly. Somebody had to wait, and I chose who by not looking." #id: not-looking]
    Ruth: Then you did look; or you'd not know that. # mood: ruth thinking
    She gets out her flask, and pours for you, and most of it goes to Skerrow.
* [Say nothing, and hold on to the dog. #id: hold-the-dog #silence]
    He leans. He's got a great deal to lean with. It's the first time since Wednesday that anything has been simply heavier than you. # mood: ruth warm
- {week.bridge:Ruth: You've been up on Harjit's bridge. Which mug did he give you? … Ah. I never got that one.|{said_sorry:Ruth: Somebody's been told a true thing on a staircase. It suits you. You look as if you'd had a tooth out.|{week.tomas:Ruth: You've got dust on your seat. Stairs? I did most of my work on those. They've carpeted them.|Ruth: There was a year when this port had two harbour-masters. A clerk had made a mistake. Neither liked to mention it. We've never had so few collisions.}}}
Then there's a gust, and this winter's timetable is out of her pocket, and off over the water. It gets as far as Grissay's boat, and lies down on her deck. "Early," says Ruth. # ending: week-03 "Stars"
-> END
