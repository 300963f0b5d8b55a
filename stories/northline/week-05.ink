# title: Week five
# author: Promoted
# summary: There's a sheet with six boxes now. The days go on, as if nobody had told them.
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
{
- agreed_rewrite:
    It's Wednesday. "Evenings", it says on the sheet, with your name behind it. You've noticed that people with evenings have less morning.
- agreed_zero:
    It's Wednesday. The nought's still up in the canteen, with the ferry sailing through it. You've begun to take your soup with your back to it.
- agreed_malcolm:
    It's Wednesday. Six full boxes have been yours since yesterday noon. One was to be forty releases. You've counted: it'd be one every day and a half, with Sundays.
- agreed_names or agreed_sixth:
    It's Wednesday. There's a sheet, with two names on it, that says what you're for. You've read it so often that it has begun to look like a place.
- else:
    It's Wednesday. There's a sheet with six boxes. The one in the middle is as empty as a parking space, and people slow down as they go by it.
}
From now until the next Wednesday there are five days, and one of you for each. That's how it comes to five.
{ habit >= 3:
    -> permissions ->
}
{ agreed_rewrite:
    ~ spend(1)
    One goes straight to the evenings. You did promise.
}
{ habit > 0:
    The Fixer: {habit >= 3:The latch is the one hard bit in the new gates. You've got it in your head, whole. It's unkind to let two people look for what you know|You've got that latch in your head. It'd be out by ten}. # voice: fixer the-latch
}
{ habit <= 3:
    The Quiet One: I'd know what to do this week if nobody had written it down. # voice: quiet
}
-> week

=== permissions
{ habit >= 5:
    ~ attention = 3
- else:
    ~ attention = 4
}
Not quite. Mei asks if it'd be all right to be a bit late on Friday. You ask how late. She hadn't thought there'd be a choice, she says, and could you pick?
{ habit >= 5:
    Priya, who has been here nine years, holds up two pencils. You point to one. You've no idea which you pointed to. She sharpens it.
}
->->

=== week
{ attention <= 0:
    -> over
}
{ attention:
- 5:
    Wednesday. All five are still in the drawer.
- 4:
    Thursday. The plant nobody owns has had a leaf.
- 3:
    Friday. Somebody's brought in a dog, and work has stopped.
- 2:
    Monday, again. They do keep coming.
- else:
    Tuesday. There's one left, and you're holding it by the edges.
}
* (gates) {attention >= 2} [{agreed_rewrite:Lay your lines of the new gates before Jonas and Tomás. All of them. (2)|Jonas and Tomás begin on the new gates. Sit in, and ask what for. (2)} #id: what-for]
    ~ spend(2)
    ~ shift(trust_tomas, 1)
    ~ shift(trust_jonas, 1)
    { agreed_rewrite:
        ~ starve()
        Jonas reads all of it, with his chin on the desk. "It's very good," he says. "Where do I stand?" You hadn't left a place to stand. By the evening the three of you have cut it in two. # enter: jonas left # mood: jonas thinking
    - else:
        Jonas has drawn a gate as it ought to be. Tomás looks at it for a long time, and asks what it does for somebody with a pram. There's a silence. "It opens," says Jonas, and then he begins to rub out. # enter: jonas left # mood: jonas thinking
    }
    Going home you hear something on the stairs, two flights down. It's only three notes; then he notices, and stops. # exit: jonas
* (latch) [The latch. You can see how it goes. Write it tonight. (1) #id: the-latch #temptation]
    ~ spend(1)
    ~ feed()
    It's right first time. You run it four hundred times, for the pleasure. It clicks like a good car. # sound: success
    In the morning it's lying in the middle of Jonas's drawing, like an egg that somebody else has laid. "Nice," he says. He starts to draw the rest round it. # enter: jonas left # mood: jonas dismissive # exit: jonas
* (pier) [{agreed_pier:Who was left on the pier: fourteen scraps, from fourteen ramps. Read them with Harjit. (1)|{agreed_boats:Ninety-eight in a hundred. Do the first week's sum with the captain. (1)|Harjit would still like to know whose the pier is. Go and stand on it. (1)}} #id: the-pier]
    ~ spend(1)
    ~ shift(harbour, 1)
    { agreed_pier:
        They're on bus tickets, on a beer mat, on a bit of fish box. LUNN 2. OXNA 0 (MAGNUS HELD HER). SKERROW 9. Harjit lays them out like patience. "I've a form for everything," he says. "I haven't got one for that." # enter: harjit right # mood: harjit thinking
    - else:
        { agreed_boats:
            It comes to ninety-seven and a half. Neither of you likes the half. "That's a real boat," says Harjit, "with real folk on it, and it's got half a stern." # enter: harjit right # mood: harjit warm
        - else:
            You stand there for an hour, he and you, past the gate and this side of the ramp. "It's got no roof," he says; "that's how you can tell it isn't anybody's." # place: quay day # enter: harjit right # mood: harjit warm
        }
    }
    # exit: harjit
    { not agreed_pier and not agreed_boats and (met or not agreed_rewrite):
        # place: open-office day
    }
* (oxna) {attention >= 2} [Oxna, ten past four, every night, six minutes. Find out why. (2) #id: ten-past-four]
    ~ spend(2)
    ~ shift(trust_amira, 1)
    You ask nine people and a chart. Then you ring up the lifeboat house, at ten past four, and hear it: a sort of groan, and all Oxna's lights going down. # sound: phone
    "Winch," says Magnus. He tries it out each night, when nobody's using the current. You tell him about Amira. There's a long pause, on lifeboat rates. "Six, then," says Magnus.
    On Tuesday she comes in with a face on that you've only seen in the picture with the hats. # enter: amira right # mood: amira happy # exit: amira
* (lunch) [Take Jonas out to lunch, and don't have a reason. (1) #id: no-reason]
    ~ spend(1)
    ~ shift(trust_jonas, 1)
    He waits for the reason all through the soup. {agreed_hands:"You asked for a pair of hands," he says, over the fish. "I never asked. I thought that was what the form was for."|By the fish he has stopped waiting.} # enter: jonas left # mood: jonas thinking
    Then he tells you of a thing he'd like to find out. It has to do with water, and how late you can be and still be sure. He draws it on the cloth. They make you pay for the cloth. # mood: jonas warm # exit: jonas
* (tell) {not agreed_told} [They've never seen what you agreed with Ines. Show them now. (1) #id: show-them-now]
    ~ spend(1)
    ~ agreed_told = true
    ~ shift(trust, 1)
    You read it out, standing, by the rota. They're quiet, and then Jonas goes to the whiteboard and wipes off a list of what they'd guessed. They had got the people wrong. Each of them had thought it was somebody else.
+ {CHOICE_COUNT() > 0} [{attention > 3:They're getting on. Leave it so.|Let Tuesday be over. It's had its chance.} #id: thats-the-week]
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
- agreed_rewrite:
    -> both_lamps ->
- agreed_zero:
    -> the_seals ->
- agreed_malcolm:
    -> malcolm_rings ->
- agreed_names or agreed_sixth:
    -> the_cleaner ->
- else:
    -> b_flat ->
}
->->

=== both_lamps
# place: home-desk night # music: night
It's ten to one. The hinge is done, and it's a beauty. You sit back, so as to have it in front of you.
There's a second green dot. It's Priya's. # sound: message
Priya: Line 61. Why does it wait?
You tell her why it waits. It takes you four lines. A minute goes by.
Priya: That's a good reason. Now it's in a message, at ten to one, to me. Where'll it be in week twelve? # mood: priya neutral
* ["In the code. I'll put it in now. Go to bed." #id: put-it-in]
    ~ shift(trust_priya, 1)
    Priya: You first. # mood: priya warm
    You put it in: four lines of why, over one of how. It spoils the look of it. Both of the dots go out at 01:06, at precisely the same moment; each of you had been waiting.
* ["You tell me something. Why are you up?" #id: why-up]
    ~ shift(energy, -1)
    Priya: I'm reading what you write, as you write it. Somebody's going to have to have been here. # mood: priya thinking
    You look at that until it's one. {asked_twenty:There's always a rest of it, with Priya. You don't ask her what it is.|It's a very tidy sentence, and it makes you cold.}
- # place: open-office day # music: calm
->->

=== the_seals
On the wall by Amira's desk there's a new piece of paper. THINGS THAT WEREN'T ONE. It's ruled into columns. Lunn, four minutes: seal. Oxna, six: nobody. Castle, two: a hen. # enter: mei left # mood: mei thinking
Mei: I've done a key. Seals, hens, night, and "other". Is it all right if I put Tomás's auntie under "other"? She did miss the boat. But it was only the one auntie.
She isn't being funny. She's got a ruler.
* ["It was one, Mei. Write it down as one." #id: was-one]
    ~ shift(trust_mei, 1)
    Mei: But then it's not zero. # mood: mei surprised
    No, you say. She looks up at the ceiling, roughly where the canteen is. Then she rubs out a hen, and writes "1", small, as you might in a library. # mood: mei worried
* ["Leave it up. I want to see how long it gets." #id: how-long]
    By Tuesday it has come round the corner of the pillar. Upstairs the nought hasn't altered. Somebody from the second floor has stopped to read it, and laughed; and has gone on standing there, not laughing.
- # exit: mei
->->

=== malcolm_rings
It's Malcolm. You can hear a barrier going up. "They've sent me a thing," he says. "BOXES CARRIED OVER FROM YOUR ROLE'S PREVIOUS PERIOD. It's got six of them. I'm to reach last year's boats." # sound: phone
You tell him that you've got them, too.
"Both of us?" He thinks about that. "I've filled in mine. It was a habit. Number three, red to green, fifteen minutes. I've put the lift."
{asked_malcolm:"You asked me what I'd left out," says Malcolm. "There's a seventh, you know. There was never a box. It was to go round on Fridays, and see who'd stopped humming." Then there's a car, and he's got to go and be thanked.|"What I never liked about them," says Malcolm, "was that I always made them." Then there's a car, and he's got to go and be thanked.}
You look at all six for a while. They're so full. You couldn't get a hair in.
->->

=== the_cleaner
At six the cleaner comes. Her name's Odell, and she's been doing this floor for longer than Priya. She lifts your cup, wipes under it, and stops. She's reading the sheet.
"Is that yours?" You say that it is. She goes down it with a gloved finger. At one of the boxes her lips move. Then she goes off, and comes back from the rota with her head on one side.
"Well, it isn't so yet," says Mrs Odell. "But I can see where I'd look."
* ["You're the first that has checked." #id: first-to-check]
    "Somebody had better," she says. "I'll look in again on Tuesday." She does, too. She puts on her glasses for it. You catch yourself tidying up beforehand: not the desk, the thing.
* ["What'd you have put, in a box of your own?" #id: box-of-yours]
    She straightens up, with a hand to her back. "That they can find the bin," says Mrs Odell. She has six floors. You look, later: there are eight of you, and one bin, behind a door.
- ->->

=== b_flat
Half past six. Jonas is up a ladder, under the third lamp, in his socks, with a matchbox. # enter: jonas left # mood: jonas thinking
Jonas: Hold that. It's nineteen seconds from the hum to the flicker. I've a theory.
You hold the ladder. He slides a bit of the matchbox in, somewhere; and the lamp, which has sung B flat for two years, clears its throat, and goes up to a C.
Jonas: Interesting. # mood: jonas surprised
* ["Is that better?" #id: is-it-better]
    Jonas: It's brighter. In the sense of a key. I was happier when I didn't know you could. # mood: jonas laugh
    He leaves it at C. On Monday everybody's oddly cheerful till about eleven, and nobody can think why.
* ["You need something harder than a lamp." #id: harder-than-lamp]
    ~ shift(trust_jonas, 1)
    He doesn't come down. From up there he can't see your face, nor you his.
    Jonas: I said so in May. There's a form. # mood: jonas neutral
    Then he says, quite differently, to the lamp: "Thank you for noticing that it wasn't about the lamp."
- # exit: jonas
->->

=== second_moment
{
- agreed_tomas:
    -> three_soups ->
- agreed_mei:
    -> in_brackets ->
- agreed_priya:
    -> as_though ->
- agreed_pager:
    -> a_dash ->
- gave_hollin:
    -> hollin ->
- else:
    -> owl ->
}
->->

=== three_soups
# place: kitchen day # enter: tomas right # mood: tomas neutral
There are three soups in the fridge, with one name on all of them.
Tomás: That's since the box. You put my name in a box. It gets about. People from the second floor come up to me with a spoon. # mood: tomas warm
He says it lightly. He opens one of them, and smells it. Lentil.
Tomás: They don't know what's the matter. You'd think they would ask. It's just soup. {father_known:I take them along to my dad; he's got views.|I've had to buy a bag.} # mood: tomas tired
* ["I should've asked you first. Before I said it up there." #id: asked-first]
    ~ shift(trust_tomas, 1)
    Tomás: Yes. # mood: tomas sad
    He gets a second spoon out of the drawer, wipes it, and puts it down on your side of the counter. You eat somebody's lentils, standing. They want salt.
* ["What would you like it to say in there, instead?" #id: instead]
    He thinks about it with the lid in his hand.
    Tomás: "Ask him." It'd fit. # mood: tomas thinking
    Then somebody comes in, with a covered dish, and a particular kind of face.
- # exit: tomas # place: open-office day
->->

=== in_brackets
# enter: mei left # mood: mei determined
Mei has had her copy laminated. There's a place on Fish Street. It does menus, chiefly; the man had asked her if it came with chips.
Mei: You wrote down that it can fail. In brackets. I've looked up brackets. It's for something that could be left out, and the sentence would still be true. # mood: mei thinking
{gave_hollin:Mei: And you gave me Hollin. That did fail. On Monday, for an hour. A man there told me where to kick it. I didn't tell you, since it opened. Does that count, or does it have to be a big one?|Mei: So is it in the sentence, or isn't it? Can it fail, or can it only fail in brackets?}
* [Take her pen, and rub the brackets off the copy. #id: rub-brackets]
    ~ shift(trust_mei, 1)
    It's laminated. They don't rub off. So she does it on yours, with a knife, one and then the other, like somebody taking the pins out of a dress.
* ["What do you think it'll be like? When it does?" #id: what-like]
    Mei: Loud. # mood: mei worried
    And then, she says, sort of quiet; and everybody would be looking at her shoes. You tell her about the time you shut Castle for a day. She's never heard that one. She'd thought you hadn't any.
- # exit: mei
->->

=== as_though
# enter: priya right # mood: priya neutral
Priya has been practising. One day she doesn't come to you at all. The next there's a note, in her hand, left open in the drawer where you all go for pens.
"{asked_boxes:You asked me what would be in mine. }You wrote me down to run it. Trial, one day. Came to the door four times, and went away again. Fifth time, it had solved itself, and they'd not told me either."
Under that she has put, "It's like being dead. But one hears so much."
You leave it where it was. At five she comes for a pen, and sees that it has been moved by a finger's width, and sees you see. # mood: priya surprised
Priya: I'd have liked weeks nine and ten to be in spring. I had a scarf planned. # mood: priya laugh # exit: priya
->->

=== a_dash
# enter: amira right # mood: amira neutral
On the rota, for week seven, where it's always said AMIRA, it now says a dash. She's done it herself, with a ruler.
Amira: You asked for my pager. I wanted to see it without me. Just on paper. # mood: amira thinking
You look at it together. It's quite a short dash. It makes the whole wall look as if someone had left a window open.
{night_off:Amira: You carried my Saturday. So you know what it weighs. Who'd you hand it to, that you like?|Amira: It wants a name that isn't mine. And whoever it is, I'd have to like them less.}
* ["Leave the dash. I want Ines to walk by it." #id: leave-dash]
    Ines walks by it on Monday. You watch her. She stops, and looks on the back of her hand, and goes on; and then she comes back, and stands in front of it till somebody fetches her. # mood: amira surprised
* ["Who came closest, when you've taught it before?" #id: came-closest]
    ~ shift(trust_amira, 1)
    Amira: Nobody asked me to teach it. They asked me to do it. # mood: amira tired
    Then she begins to say how she'd start: not with the pager. With Oxna, by day, when it's only a noise. She's still saying it when the kettle has boiled twice.
- # exit: amira
->->

=== hollin
# enter: mei left # mood: mei thinking
Mei has rewritten your notes on Hollin. It used to be four years of "Try. Wait. Swear." Now it's a page, with a drawing of a gate, and of a boot, and an arrow.
Mei: You gave me Hollin. So I rang up the man. He kicks it! Low down, on the left. And I asked where the salt gets in, and he went and looked. It's a hole. It's as big as a pea. # mood: mei happy
You had that gate for four years. You never asked where the salt got in. You'd have had nothing to do on Tuesdays.
* ["What did he put in the hole?" #id: in-the-hole]
    ~ shift(trust_mei, 1)
    Mei: Chewing gum. I said, for now. He said that he'd got the flavour. # mood: mei laugh
* ["I'd never have rung him. Put that on the page." #id: on-the-page]
    ~ starve()
    Mei: Really? With your name? # mood: mei surprised
    With your name. She writes it small. It sits there over the boot, cheerfully.
- # exit: mei
->->

=== owl
# enter: deon left # mood: deon warm
On Monday the schools are shut, so Deon has Josie with him. She's six. She sits under his desk with an owl, and asks people who go by what they do. Jonas has told her. It took a quarter of an hour, and she thanked him, and yawned with her whole head.
"I carry things up to where they get cross," says Deon, when it's his turn. He'd meant it as a joke. You can see him hear it. # mood: deon tired
She comes to you last. "And what do you do?"
* ["I see to it that they can do what they do." #id: see-to-it]
    "How?" says Josie. You think about it for so long that she gives you the owl to hold. # mood: deon laugh
* ["I used to make gates. Now I mostly ask." #id: mostly-ask]
    "Ask me something, then," says Josie. You ask her what the owl does. "Nothing," she says. "It's an owl. You're not very good yet." # mood: deon laugh
- # exit: deon
->->

// ---------------------------------------------------------------- what became of the rest

=== over
{ not met:
    -> first_moment ->
}
-> second_moment ->
{ attention > 0:
    ~ shift(energy, 1)
    You hadn't spent all of it. On Friday you went home at four, by daylight, and found out that there's a tree in your street.
}
{ not week.gates:
    { agreed_rewrite:
        ~ shift(trust_jonas, -1)
        Your lines of the new gates lie where you keep them. Jonas and Tomás have drawn a half of their own by now. The two halves are both right, and they're both the left one.
    - else:
        { trust_tomas >= 5:
            The new gates have been begun without you. Jonas draws, and Tomás asks him things, and Jonas says no, and then draws it. {week.latch:They've got as far as your latch, and are going round it.|It's going quite well. Nobody has needed to know what you think.}
        - else:
            The new gates have been begun without you. By Jonas, that is. Tomás had it in his calendar for Thursday, and then for Friday. "No rush," says Jonas, who's in one.
        }
    }
}
{ not week.latch:
    { agreed_rewrite:
        ~ starve()
        On two of the evenings you didn't write a line. No one rang. Under the gap in the log somebody's put a comment: "Glad. P."
    - else:
        ~ starve()
        You kept the latch to yourself. It took them four days. It isn't yours, it's a different sort altogether: it lets go when there's a hand in it. You hadn't thought of a hand.
    }
}
{ not week.pier:
    { agreed_pier:
        You haven't looked at who was left on the pier. Priya's pinned up the scraps, on the big chart, each to its island. People stop there on the way to coffee. They read out the beer mat.
    - else:
        ~ shift(harbour, -1)
        {agreed_boats:The captain has done the sum by himself. It's chalked up in his window, facing in, so that you can read it from the lift. 97½.|Whose the pier is hasn't been settled. In the meantime the captain has had a chair put out on it, with a label: VACANT.}
    }
}
{ not week.oxna:
    {
    - night_off:
        Oxna has stopped. "You carried my Saturday," says Amira. "So I thought, someone else has heard it now. And I rang up Oxna. It's a winch. I'd never have rung, if it'd gone on being just me."
    - trust_amira >= 6:
        Oxna has stopped. Mei had asked at lunch what's on there at ten past four. It hadn't struck anybody else to ask. It was a winch, and a man called Magnus. "Six, then," he said to her.
    - else:
        ~ shift(trust_amira, -1)
        Oxna still rings at ten past four. Amira has begun to set her alarm for nine minutes past. She'd sooner be awake than be woken.
    }
}
{ not week.lunch:
    { trust_jonas <= 4:
        ~ shift(trust, -1)
        Jonas had lunch by himself on all five days. On Tuesday he came back from it with a stamp. It's for abroad.
    - else:
        Jonas had lunch with Tomás. You could hear them through the floor. It's a thing about a heron, apparently.
    }
}
{ not week.tell and not agreed_told:
    They've put together by themselves what you agreed with Ines, on the whiteboard, out of pieces. Three of the six are wrong. Two are better.
}
-> ruth

// ---------------------------------------------------------------- the bench

=== ruth
# place: quay dusk # music: quay # enter: ruth right # mood: ruth neutral # sound: horn
There's fog. The bench is where it was; but of the quay there's only as much as you'd need to put a bench on. Ballast keeps very still, for fear of losing his end.
{
- agreed_rewrite:
    Ruth: Evenings. Why evenings?
- agreed_zero:
    Ruth: Nought, is it? How does one do a nought?
- told_no:
    Ruth: You told Ines no. She's been on this bench. What was it like, from the inside?
- asked_known or agreed_sixth:
    Ruth: You asked Ines how you'd both know. Nobody ever asked me that, and I ran the place. What did she say?
- else:
    Ruth: So you've got it in boxes. What's it going to look like, when it's so?
}
Somewhere out there a boat feels her way in, sounding, and listening, and sounding.
* ["{agreed_rewrite:Because nobody comes in the evening and asks me anything.|{agreed_zero:One doesn't count the seals. I'm not proud of it.|{told_no:Like stepping off something, and there was a floor.|{asked_known or agreed_sixth:That she didn't know either. Then she laughed.|I thought I knew. I can see about as far as him.}}}}" #id: from-the-inside]
    Ruth: {agreed_rewrite:No. I'd a shed. I told everyone that it was for the lawnmower.|{agreed_zero:We'd a harbour-master who never lost a man overboard. He just stopped writing down who'd got on.|{told_no:There generally is. One never believes it the next time, either.|{asked_known or agreed_sixth:That's a good day's work. It took me thirty years to get anybody upstairs to laugh.|He can see further than you'd think. He does it with his feet.}}}} # mood: ruth thinking
* ["May I not say? It's been said in six boxes all week." #id: six-boxes]
    Ruth: Thank heaven. # mood: ruth laugh
    You drink your tea. It's so thick out there that you can hear hers going down.
* [Say nothing. Listen for the boat. #id: listen-for-it #silence]
    She's nearer. No; she's further off. Ruth has her eyes shut. "That's Castle's," says Ruth. "It used to be. I don't know her any more." # mood: ruth thinking
- {week.lunch:Ruth: You smell of a tablecloth. I like that. I had a whole strike settled on a tablecloth once; we'd to buy it.|{week.gates:Ruth: There's pencil on your sleeve, and it isn't your pencil. That's how it starts.|{week.latch:Ruth: You've a good colour. It's eleven at night in your face. I knew a man who built boats in bottles, and he'd just that look; they were lovely boats.|Ruth: In the fog of 'eighty-one we brought in nineteen boats by having the chapel sing. I don't say that it's in any of the books.}}}
All at once there's a bow over your heads, black, and as high as a house; and a man upon it with a lamp, who takes off his cap to the dog. # ending: week-05 "Fog"
-> END
