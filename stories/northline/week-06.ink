# title: Week six
# author: Promoted
# summary: It takes one second again, and nobody says thank you to a second. You've got five of something else.
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

=== start
# place: open-office day # music: calm
Thursday. A ticket takes one second. You go through a gate yourself, at Castle, to have been through it. It's over before you've thought of anything.
Nobody has written in to say so. You'd expected a line. There were three hundred of them on Wednesday, for eleven.
The ship's clock strikes nine, and five people look up, and look down again. It'll wear off. Till Monday night you have got five.
{ habit >= 3:
    -> permissions ->
}
{ habit > 0:
    The Fixer: {habit >= 3:A bell, for when it gets slow. They'd make a project of it. You'd make a bell. And whoever's woken first can mend it first, and that's you|It wants a bell, for when it's slow. Ten minutes}. # voice: fixer the-bell
}
The Quiet One: {passed_down:There were strokes on that pad. Some were mine|Nobody rang on Wednesday night, and I lay there}. I was listening for something. # voice: quiet
-> week

=== permissions
{ habit >= 5:
    ~ attention = 3
- else:
    ~ attention = 4
}
That's if they let you have it. Mei has a message for an island. May it say "sorry"? May it say it at the end, and not at the beginning? You approve "sorry", at the end. It took four goes.
{ habit >= 5:
    You ask Tomás to see to something small. He holds it like somebody's baby. "Are you sure?" says Tomás. "You'd be quicker." He's still in front of your desk at noon, holding it.
}
->->

=== week
{ attention <= 0:
    -> over
}
{ attention:
- 5:
    It's so quiet that you can hear the fridge.
- 4:
    Somebody's sharpening something.
- 3:
    They've turned on the heating, all of it, everywhere.
- 2:
    It gets light at eight now, and you come in by lamps.
- else:
    There's one more in you.
}
* (amira) {attention >= 2} [Send Amira home till Monday, and carry the pager yourself. (2) #id: till-monday]
    ~ spend(2)
    ~ shift(trust_amira, 2)
    ~ shift(energy, -1)
    {night_off:"You carried my Saturday," says Amira. "That was one. I don't know what people do with four. Is there a leaflet?"|"I don't know what people do with four days," says Amira. "Is there a leaflet?"} # enter: amira right # mood: amira surprised
    It goes eight times by Monday. Seven are nothing. You get up for each of the seven. At four on Sunday morning you hear yourself thank it for stopping. # sound: pager
    She comes back with paint on her hands. She has done a door. It was a door that doesn't ring. # mood: amira warm # exit: amira
* (learn) {attention >= 2} ["How did that look all right to us for two weeks?" An hour of it. (2) #id: looked-all-right]
    ~ spend(2)
    ~ shift(trust, 1)
    ~ shift(trust_mei, 1)
    There's a chart called ABOARD, TOTAL. It goes up. They had all liked it. Mei says what she saw in it on the Monday; and why she hadn't said so; and it gets very quiet, because it isn't about charts. # enter: mei left # mood: mei worried
    Jonas draws a second line in by hand: CHILDREN THERE ARE. The one should never be above the other. He'll have it by Friday. "I thought it was clever," he says, "and it was just big." # mood: mei warm # exit: mei
* (bell) [A bell, for when a ticket's slow. It's ten minutes. Make it. (1) #id: the-bell #temptation]
    ~ spend(1)
    ~ feed()
    It's a good bell. At two seconds it goes, on your phone; it went on Friday, for Lunn, and you'd mended it before anyone there had put down their shopping. # sound: success
    Amira sees it on your list on Monday. "Who's that for?" she says. "Does it ring me, then, or do I ask you if it has rung?" # enter: amira right # mood: amira thinking # exit: amira
* (frost) [Mr Frost would like a small report. Daily. Go up and ask why. (1) #id: ask-frost]
    ~ spend(1)
    ~ shift(energy, 1)
    Sixth floor. He's younger than his voice, and has a cactus. "It goes in that drawer," says Mr Frost. He pulls it out. It's a very fine drawer, and it's full.
    "The chair likes to know there is one," he says. You look at it together. You ask if she'd like to know there's one every month. He thinks she might. So, you'd say, does the cactus.
* (nine) [Harjit rings at nine, now. Every day. He "just likes to know". (1) #id: likes-to-know]
    ~ spend(1)
    ~ shift(harbour, 1)
    You ask what he'd do if nobody picked up. "Look out of the window," says the captain. "It's all there. Only, it doesn't say good morning." # sound: phone
    So it's a minute, at nine: he tells you what's in the window, and you tell him what's on the board. On Monday they differ, by one boat. He's the one who's right. {said_not_known:"You said that you didn't know," he says. "I've been looking forward to it."|You hear him write it down.}
+ {CHOICE_COUNT() > 0} [{attention > 3:It takes a second. Let it be a quiet week.|Monday's over. So that was the week.} #id: thats-the-week]
    -> over
+ -> over // nothing is left that one could pay for
- { not met:
    -> first_moment ->
}
-> week

// ---------------------------------------------------------------- small moments

=== first_moment
~ met = true
{
- passed_down:
    -> strokes ->
- stood_in_door:
    -> clean_square ->
- open_page:
    -> carrots ->
- else:
    -> pencils ->
}
->->

=== strokes
# place: kitchen day # enter: amira right # mood: amira neutral
On the door of the fridge, under the rota, hangs the corner of a pad, by a magnet in the shape of a crab. There are pencil strokes on it. Underneath somebody has put WEDNESDAY.
You read it with the milk in your hand. Amira's behind you, with the cups.
Amira: You passed it down to me. I'm not cross. I've hung it there for me. So as to remember that I wasn't slow. # mood: amira tired
* ["Which of them are mine?" #id: which-are-mine]
    ~ shift(trust_amira, 1)
    She looks for a pencil, and goes along it, and puts a small ring round some. She's quite exact. She gives you one fewer than you'd thought, and then she thinks again, and you get it. # mood: amira thinking
* ["I wanted to have something to tell them. It was for me." #id: it-was-for-me]
    ~ shift(trust_amira, 1)
    ~ starve()
    Amira: I know. It's nice, having something. # mood: amira surprised
    She pours. She's put milk in yours. "I do it to Oxna," says Amira. "I ring them up, to have rung."
- # exit: amira # place: open-office day
->->

=== clean_square
# enter: amira right # mood: amira neutral
There's a clean square in the dust on Amira's desk, where her telephone used to be. It's on yours still. On Thursday somebody rang it up for a pizza, and you were quite pleased.
Amira: You carried my phone away. I want to say something about that, and I don't want it to be thanks. # mood: amira thinking
She gets there by way of the dust. She's put her finger in it, and drawn a line right round the square, like a border.
Amira: I'd thought it was me. That I couldn't hold a thing in my head any more. I'm thirty-eight, I thought, that's it. And it was a telephone. # mood: amira sad
* ["Would you like it back?" #id: want-it-back]
    She looks over at it. It looks small on your desk, like someone else's child.
    Amira: On Tuesdays. I'll come and visit. # mood: amira laugh
* ["What did you think about? In those two hours?" #id: two-hours]
    ~ shift(trust_amira, 1)
    She tells you. It takes a quarter of an hour, and you follow about half; it's like being shown round a house by the person who built it in the dark. "And then I was done," she says, "and I was hungry. I'd forgotten that they come in that order." # mood: amira warm
- # exit: amira
->->

=== carrots
# enter: deon left # mood: deon warm
Deon has something on his phone to show you. It's a page, in felt pen, photographed on a fridge.
It has two halves. Under WHAT WE KNOW stands IT IS CARROTS. Under WHAT WE DON'T there's IF THERE IS PUDDING. MORE AT SIX, it says at the foot; and, so that nobody need wonder, JOSIE.
Deon: You put it where I could read it, too. I took it home, I was that pleased. So now I'm held to it. On the hour. # mood: deon laugh
He puts the phone away, and doesn't go.
Deon: The thing is, friend, I had an answer. About pudding. I'd have just said "Ooh, maybe!" I always say that. And she looked at me, and wrote it down under "don't". # mood: deon thinking
* ["And was there?" #id: was-there]
    Deon: There was not. And she wasn't cross! She'd had since four to get used to it. # mood: deon surprised
    You both stand there for a moment, and think about how many people you've told "Ooh, maybe".
* ["Who else have you told 'maybe', this week?" #id: told-maybe]
    ~ shift(harbour, 1)
    He counts on his fingers. He gets as far as the other hand. # mood: deon worried
    Deon: I could write to three of them now. Under "don't". Is it awful? It'll be awful.
- # exit: deon
->->

=== pencils
# enter: mei left # mood: mei neutral
Mei has three pencils, squared up in a row. There had been four; the fourth's in the bin, in a small drift of itself. The longest of them is as long as her thumb. She's measuring.
Mei: It's eleven strokes to a millimetre, with a soft one. I wanted to know what Wednesday was. It's that much. # mood: mei thinking
She shows you the gap, between finger and thumb. It's about as wide as a breath.
* ["What would you write down next time?" #id: next-time]
    ~ shift(trust_mei, 1)
    Mei: Who asked. I only put that somebody did. And it's different, isn't it? If it's the captain, or if it's just… you. # mood: mei worried
    She says the last word to the pencils. She's said it, though.
* ["Keep the shortest. I've still got mine, from Castle." #id: keep-shortest]
    You have, too. It's in the drawer that used to be Malcolm's, in with the pens. It's a fuse. You'd put it in the wrong way round, and four hundred people went home by bus. # mood: mei surprised
    Mei: You did? # mood: mei laugh
- # exit: mei
->->

=== second_moment
{
- agreed_sixth:
    -> friday_week ->
- said_sorry:
    -> nine_fingers ->
- fourth_island:
    -> the_hat ->
- else:
    -> the_six_o_clock ->
}
->->

=== friday_week
# enter: ines right # mood: ines tired
On Friday, at five, Ines comes down. It's the Friday that's written in box six. She's got her shoes in her hand; she has taken the back stairs.
Ines: I said I'd tell you. I haven't found out. So I'm telling you that.
She asked four of them. The first said "alignment", and the second "exactly". The third gave her a book. The fourth said that she was the glue, and then they'd both looked at the floor. # mood: ines sad
Ines: I nearly wrote you something. I had a sentence! It was lovely. And I thought, they'll just ask me how we'd know. # mood: ines thinking
* ["What was the nearest that anyone came?" #id: nearest]
    Ines: The man who does the plants. He says I'm the one who always asks what they're called. # mood: ines surprised
    She hears that, and you do. It isn't an answer. It's about as long as one.
* ["Leave it open. Only write another Friday behind it." #id: another-friday]
    ~ shift(energy, 1)
    She hasn't a pen. You've got eleven. She signs for it on the sheet, against the wall; and, as there's no lift, it goes quite straight. # mood: ines warm
- # exit: ines
->->

=== nine_fingers
# enter: priya right # mood: priya neutral
Between the second floor and the third, where there's nowhere to put anything, Priya's waiting for you.
Priya: You told me why. Three weeks ago, on this stair. I've had it a while now, and I've noticed I owe you one. # mood: priya thinking
Priya: I came to the glass, and I held up nine fingers. I could have said it. "Give me the chair." It's four words. I stood there, with four hundred people in the rain, and I wanted to see if I'd be asked. # mood: priya sad
You can hear somebody's feet, a long way down, and then a door.
* ["I'd have said yes. I think I'd have said yes." #id: would-have]
    ~ shift(trust_priya, 1)
    Priya: Yes. That's what's so annoying about it. # mood: priya laugh
    She gives you her cup to hold, while she does up her shoe. It's the first thing that she has ever given you to hold.
* [Say nothing. Hold up nine fingers. #id: nine-back #silence]
    ~ shift(trust_priya, 1)
    It takes her a second. Then she laughs, as people do who've got out of the way of it, all on the in-breath. # mood: priya laugh
    Priya: Fair. # mood: priya warm
- # exit: priya
->->

=== the_hat
A box has come by the mail boat. It says: THE ONE WHO STOOD THERE, THE GATES, UPSTAIRS. In it, in tissue paper, are a hat and a card. You know the hat. You've seen it on a gate.
"You'll not remember me, Brannoc, I said it was strict. On Wednesday it took that long over each of us that I could finish what I was saying. I've lived next to Elsie for thirty years, and I never knew she could yodel. Is it mended for good?"
You pass it round. Amira reads it, and then she sits down, and reads it again. # enter: amira right # mood: amira surprised
Amira: Eleven seconds. I took those off her. # mood: amira laugh
She tries the hat on. It comes down to her chin: it was knitted for something with a bigger head. She doesn't take it off. {night_off:"You carried my Saturday," she says, out of the wool, "so you may have it when I'm done."|"It's very quiet in here," says the hat.}
It stays on her through the stand-up. Nobody asks her a thing. At ten she lifts the brim with one finger, and looks at you all like somebody who's found a room that she didn't know was in the house.
# exit: amira
->->

=== the_six_o_clock
# place: quay dusk # enter: harjit right # mood: harjit neutral
On the six o'clock home there's a man beside you in a cardigan. It's some time before you see that it's the captain. He has a string bag, with a cabbage in it. Nobody aboard has noticed him. He's got his cap off; it must have been mostly that.
Harjit: I don't talk shop on a boat. # mood: harjit neutral
So you don't. You both look out. One comes in round the breakwater with her lights on, and you see his lips move; and then another.
* ["What happens when you've got all thirteen?" #id: all-thirteen]
    Harjit: Then I take my boots off. # mood: harjit warm
    He says it as if it were a law of the sea. The eleventh comes in. He has begun on one lace already, down there in the dark.
* [Count with him, and don't say so. #id: count-too #silence]
    ~ shift(harbour, 1)
    At ten you've ten. At twelve he looks round at you. "Twelve," says the captain. He waits, most courteously, for you to get the last. # mood: harjit warm
- # exit: harjit # place: open-office day
->->

// ---------------------------------------------------------------- what became of the rest

=== over
{ not met:
    -> first_moment ->
}
-> second_moment ->
{ attention > 0:
    ~ shift(energy, 1)
    You kept some back. On Friday you sat with your feet on Malcolm's drawer, and looked at them all for ten minutes, and nobody looked back.
}
{ not week.amira:
    {
    - night_off or trust_amira >= 6:
        Nobody sent Amira home. So on Friday there's a card on her screen: NOT IN. NOT ILL. The pager's lying on Priya's desk, on a saucer. {night_off:"She said you'd carried her Saturday," says Priya, "so it seems that it can be done."|"She asked," says Priya. "I nearly fell over."}
    - else:
        ~ shift(trust_amira, -1)
        Nobody sent Amira home. She's in. When the clock strikes she takes both of her hands off the keys, and waits, and there's no one.
    }
}
{ not week.learn:
    { open_page:
        You never asked how it could look right for two weeks. But Wednesday's page is still up, and Deon's put a box on it: AND WHAT DID YOU THINK? Forty islands have told him. "You put it where I could read it, too," he says. "So could they, it turns out."
    - else:
        Nobody has asked how it could look right for two weeks. Jonas has taken down the chart, so that it can't mislead anyone. There's a lighter patch on the wall. It goes up, slightly.
    }
}
{ not week.bell:
    ~ starve()
    You made no bell. So on Friday Lunn was slow for twenty minutes, in the rain, before anybody thought to look.
    Mei has made one since. It isn't on anybody's phone: it's off a bicycle, and it's screwed to the dashboard. Whoever's nearest gets up. On Monday that was a man who had come about the heating.
}
{ not week.frost:
    { stood_in_door:
        ~ shift(energy, -1)
        Mr Frost rings daily, for his small report. He rings the stolen telephone. You've learnt to do it without waking up.
    - else:
        Mr Frost gets a small report each day, from Ines. She puts in hearts. He's written to ask her what they stand for.
    }
}
{ not week.nine:
    { said_not_known or said_hour:
        The captain has stopped ringing at nine. {said_not_known:"You said that you didn't know," he told Ines. "I thought, well, then I'll look out of the window."|"You told me an hour, once," he writes. "If there's one to tell, you'll tell it."}
    - else:
        ~ shift(harbour, -1)
        At nine it rings, and you let it. So now the captain rings at five to, so as to be sure of being late.
    }
}
Tomás had promised Amira a page, about Oxna at night, for Friday. It was for the Friday before that as well. "Nearly," he says, and brings you a coffee.
And on Monday somebody's got to take Lunn: thirty-one people, and a wire. Mei's hand is up before you've come to the end of it. {habit >= 3:Is it all right, she asks, that it's up?|She looks at it, up there, as though somebody else had done it.}
-> ruth

// ---------------------------------------------------------------- the bench

=== ruth
# place: quay dusk # music: quay # enter: ruth right # mood: ruth neutral # sound: gulls
It's dark by five now, and clear, and there's a white edge to everything. Ballast has been given a cushion. His breath goes up, and so does Ruth's; you can see who's thinking.
{
- passed_down:
    Ruth: Every hour, they asked you, and then you asked her. What for?
- stood_in_door:
    Ruth: I hear you stood in a door for a day. How does one do that?
- said_not_known:
    Ruth: You told Harjit you didn't know. He's told the fish market. How did it go down?
- else:
    Ruth: Every hour, on the hour. What did they want it for?
}
The Quiet One: {not passed_down and (stood_in_door or said_not_known):I liked it. I could say that I liked it|I do know. I've known since about Thursday}. # voice: quiet
It's so still that you can hear the ropes.
* ["{passed_down:So that I'd not be standing there with nothing.|{stood_in_door:Politely. And one gets nothing done. It's a sort of furniture.|{said_not_known:He wrote it down. He asked me how it's spelt, almost.|So as not to be alone with it, up there.}}}" #id: what-for-then]
    Ruth: {passed_down:No. One feels such a fool, with empty hands. I carried a clipboard about for six years. There was a crossword on it.|{stood_in_door:I had a door like that. I took it with me, when I left. It's on the shed.|{said_not_known:He would. He's had forty years of people who knew.|It gets very quiet, from about the fourth floor. They ring down to hear if there's still a ship.}}} # mood: ruth thinking
* ["It was one person who knew. And a great many who minded." #id: many-minded]
    Ruth: That's a ship. # mood: ruth laugh
    She passes you the flask. It's got something in it tonight besides tea.
* [Say nothing. Blow on your hands, and watch where it goes. #id: watch-breath #silence]
    It goes straight up. Ruth's does, too, and the dog's. The three of you go on saying nothing, quite visibly, for some time. # mood: ruth warm
- {week.amira:Ruth: You've been up nights. Four? You're looking at that lamp as if it might ring.|{week.nine:Ruth: And Harjit says good morning to somebody now. His wife's been asking me who she is.|{week.bell:Ruth: What's that in your pocket? It's lit up twice. … No, don't look. Let's see what it does, if no one's quick.|Ruth: There's a word for when the sea's got ice on it so thin that it still moves. Grease, they call it. It's the only lovely thing I know with an ugly name.}}}
High up in the office there's one window with a man in it. He's got his boots off, by the look of him. He has his feet on the sill, and thirteen lights in front of him, and nothing whatever to ask. # ending: week-06 "Thirteen"
-> END
