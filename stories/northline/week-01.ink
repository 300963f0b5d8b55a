# title: Weeks one and two
# author: Promoted
# summary: A desk without a window, a calendar that others have filled in, and five of you to go round.
# minutes: 5
# language: en
# gauge: attention "Attention" 0 5
# gauge: energy "Your own energy" 0 10
# gauge: trust "The team's trust" 0 10

INCLUDE shared/team.ink

CONST MONEY = 2
CONST PEOPLE = 4

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
Malcolm's desk has no window. It has a view of seven people, and they've got a view of you.
In the top drawer are eleven pens that say "together", half a row of chocolate, and a key that fits nothing. On the screen there's a calendar. By ten past nine on Monday other people have filled it in.
Most of it's called Sync. You ask Jonas what you're meant to do in a Sync. # enter: jonas right # mood: jonas neutral
Jonas: One says what one did, to people who saw one do it. # exit: jonas
What's left over, when you've counted it twice, is five. Five what, nobody says. Five of you, roughly, for two weeks.
The Edge: Five, and not one of them types. # voice: edge
{ habit >= 3:
    -> permissions ->
}
{ habit > 0:
    The Fixer: {habit >= 3:You know Hollin. Nobody else does, and there's a queue on it. It isn't pride, it's arithmetic|Hollin's stuck. You'd only have to look at it}. # voice: fixer coax-hollin
}
-> week

=== permissions
{ habit >= 5:
    ~ attention = 3
- else:
    ~ attention = 4
}
You don't get all five. Mei stands up to ask if she may open the window. Jonas lays a form on your keyboard: PERMISSION TO BEGIN. It's a joke. It has a line for your name, and he waits until you've signed.
{ habit >= 5:
    On the ground floor a man you've never met holds the lift open, and asks you if it's all right to go up.
}
->->

=== week
{ attention <= 0:
    -> over
}
{ attention:
- 5:
    It's Monday. All of you is here. {last_gave_hollin:Last time you gave Hollin away about now. You still know how it goes: try, wait.|{season > 1:Last time you'd have said five was plenty.}}
- 4:
    It's Wednesday, somehow.
- 3:
    There's been a cake, for somebody's cousin.
- 2:
    You've begun to eat standing up.
- else:
    There's about one of you left.
}
* (hours) {attention >= 2} ["What's in your way?" An hour of it, with each of them. (2) #id: hour-each]
    ~ spend(2)
    ~ shift(trust, 1)
    ~ shift(trust_jonas, 1)
    "Nothing," they say, one after another, quite politely, like people at a customs post. Tomás doesn't; he's the one you've had to move.
    So you ask again on Tuesday. Mei isn't sure what half of the words mean. Amira says, "The night." Jonas says, "This. At ten in the morning." Then he stays for the whole hour. # sound: keys
* (coaxed) {not given} [Coax Hollin open from here, the way you always have. (1) #id: coax-hollin #temptation]
    ~ spend(1)
    ~ feed()
    ~ shift(harbour, 1)
    It's salt, on the third contact. You try it, wait, swear, and try it again. It's the best ten minutes of your fortnight. Green. # sound: success
    When you look round, Mei's standing there with a notebook, to see how it's done. You've just shut the window on it. # sound: setback
* (given) {attention >= 2 and not coaxed} [Give Hollin to Mei, with all that your notes leave out. (2) #id: give-hollin]
    ~ spend(2)
    ~ gave_hollin = true
    ~ starve()
    ~ shift(trust_mei, 2)
    You've four years of notes on it. "Try. Wait. Swear," they say. "Try." # enter: mei left # mood: mei thinking
    Mei: Is the swearing part of it?
    She leaves it out, and it stays red until six. Then you hear her swear, in a small clear voice, and it opens. # mood: mei happy # remember: gave_hollin mei You gave me Hollin. # exit: mei
* (door) {attention >= 2} [Go through Amira's log with her. Why does that door at Lunn ring? (2) #id: lunn-door]
    ~ spend(2)
    ~ shift(trust_amira, 1)
    Every night at ten to four, for nothing. By the third page you see that it isn't for nothing. It's for trays. # enter: amira right # mood: amira surprised
    There's a baker on Lunn who props it open with his foot. The gate thinks it's being robbed. You ring him up, and he's mortified, and sends six rolls. # mood: amira warm
    On Thursday she sleeps until six. It's the talk of the floor. # exit: amira
* (deon) [Find out what Deon has promised this time, and whom. (1) #id: deon-promised]
    ~ spend(1)
    It's a slide. There's an arrow on it, and the arrow goes up. You ask him what's at the top of it. # enter: deon left # mood: deon surprised
    Deon: The top? Friend, it's an arrow. # mood: deon warm
    He looks at it for some time. The next time he's about to promise something he rings you first, and promises it to you. # exit: deon
* (island) {attention >= 2} [Take the early boat to an island you've never stood on. (2) #id: an-island]
    ~ spend(2)
    ~ fourth_island = true
    ~ shift(harbour, 1)
    -> brannoc ->
+ {CHOICE_COUNT() > 0} [{attention > 3:Leave it at that. They managed before you did.|Shut the drawer. That's the week, and the other week.} #id: thats-the-week]
    -> over
+ -> over // nothing is left that one could pay for
- { not met:
    -> first_moment ->
}
-> week

=== brannoc
# place: quay day # sound: gulls
Brannoc, since that was the one that was leaving. At the end of the pier stands something grey that you've only ever seen as a line of code. It's taller than you'd thought. Somebody has knitted it a hat.
A woman with eggs bids it good morning. "It shuts ten minutes before," she tells you. "On the dot. I like a thing that's strict."
An old man feels for the reader, and holds up his ticket. It beeps at him twice. "Thank you," he says to it.
You wrote one beep. You stand there with the wind in your ears, wondering who wrote the other.
{ met or not told_priya_first:
    # place: open-office day
}
->->

// ---------------------------------------------------------------- small moments

=== first_moment
~ met = true
{ told_priya_first:
    -> two_cups ->
- else:
    -> forty_labels ->
}
->->

=== two_cups
# place: kitchen day # enter: priya right # mood: priya neutral
The kitchen, ten to eight. Priya's there before you, with two cups out. She doesn't say that the other one's yours.
Priya: You told me yourself, before an email could. So I'll tell you something, and then we're level. # mood: priya thinking
Priya: I'd written a speech. For if it was me. It had a joke in, about Malcolm, and a list of who was to be thanked. I found it last night in my coat.
You ask who was on it.
Priya: You were fourth. After the cleaner. # mood: priya warm
* ["What was I being thanked for?" #id: thanked-for-what]
    Priya: "For always being the last to leave, and putting the lamp out." I know now that it hums. I didn't then. # mood: priya laugh
* ["Would you still give it? I'd come." #id: still-give-it]
    She thinks about that for the length of a kettle.
    Priya: In parts. Unannounced. You'll know it by the joke. # mood: priya neutral
- Then it's eight, and she puts milk in yours, without asking, and exactly as much as you take. # exit: priya
# place: open-office day
->->

=== forty_labels
On your chair lies a folder. It's from Priya. It has forty sections, one to an island, and each of them has a label, typed. There isn't a word of greeting in it anywhere.
It's all there: which gate sticks, which mate drinks, where they keep the key. Malcolm's was eight pages, and one of those was empty. She must have been at it all weekend. # enter: priya right # mood: priya neutral
You go over to thank her.
Priya: It's only what I'd have wanted to be given.
* ["Was it for you? When you applied?" #id: was-it-yours]
    Priya: I'd made it by August. I thought I'd be asked questions. # mood: priya sad
    She puts the cap on her pen. It's as near as either of you comes.
* ["I'll read it. All forty. You may test me." #id: test-me]
    ~ shift(trust_priya, 1)
    Priya: Section nine. Who has the key? # mood: priya surprised
    You don't know yet. On Friday you do: it's the vicar. Priya says "Hm", and there's very nearly a corner to it. # mood: priya neutral
- # exit: priya
->->

=== second_moment
{
- kept_a_day:
    -> the_day ->
- motive == MONEY:
    -> the_roof ->
- else:
    -> the_window ->
}
->->

=== the_day
Wednesday says CODE, from nine to five, in green. It's your day. Ines had it on her hand.
By Monday there's a Sync in the corner of it, like a mouse in a loaf. On Tuesday there are two. When Wednesday comes there's green from ten past three until a quarter to four. # enter: jonas right # mood: jonas dismissive
Jonas: You kept a day for code. I've brought a ruler. # mood: jonas neutral
He holds it up against your screen. It's nineteen millimetres.
Jonas: At this rate it closes about Christmas. Like a hole in your head. Shall I guard it? I'm rude, they wouldn't sit down. # mood: jonas warm
* ["Guard it. I'd like to see one grow back." #id: guard-it]
    ~ shift(trust_jonas, 1)
    He does, too. He sits on the edge of your desk with his arms folded, and three people remember that they could've sent a message.
    You write thirty lines. They aren't good. It's lovely.
* ["Leave it. I'd only mend something of yours." #id: leave-it]
    ~ starve()
    Jonas: True. # mood: jonas surprised
    He puts the ruler back in his pocket, with some respect. Neither of you mentions that it was a quarter to four already.
- # exit: jonas
->->

=== the_roof
On the twenty-fifth there it is: four hundred and twelve, to the penny. You look at it on your phone, on the stairs, as you might at a photograph of a dog that's going to be yours.
The roofer has a pencil behind each ear. "March," he says. You ask him what it does till then. He goes up, and you hear him walk about; and he comes down and says, "It rains in." # place: home-desk night # sound: phone
So it's the bucket till March. It has a note of its own by now, a bit above the lamp's. You lie there, and put words to it. They're all people's names.
On Monday Jonas asks you, with real interest, what it's like. Dry, you say. He lifts his cup. He doesn't ask what is. # place: open-office day
->->

=== the_window
At your old desk there's nobody. They haven't the heart; or else it's the E. But whenever you look up, somebody's standing there with a cup, seeing out. They're all so used to that window having a person in it.
You carry your sandwich over on Thursday. The long table's in the middle of a story, with gestures. It's one about Malcolm and a lift. You can tell, because it stops.
{motive == PEOPLE:Ruth did say so. She'd said "sandwich".|Mei passes you the salt, very quickly, with both hands.} # enter: mei left # mood: mei worried
* ["Go on. I was in that lift. It was worse." #id: it-was-worse]
    ~ shift(trust, 1)
    It was, too. You tell them how it was from inside. They laugh, a bit too loud and all at once; but at the end of it Amira takes one of your crisps without asking. # mood: mei laugh
* [Take your sandwich to the window, and let them finish. #id: to-the-window]
    ~ shift(energy, 1)
    There's a boat going out, and you don't know anything about her, and you eat all of it. Behind you the story gets to its end, and the roof comes off. It's a good sound, with your back to it.
- # exit: mei
->->

// ---------------------------------------------------------------- what became of the rest

=== over
{ not met:
    -> first_moment ->
}
-> second_moment ->
{ attention > 0:
    ~ shift(energy, 1)
    You had some left. You took it home with you, on the early boat, and read forty pages of a book with nobody in it who reports to you.
}
The rest went on by itself, as things do.
You've moved Tomás twice. Once for planning; and once for a thing of Deon's that {week.deon:turned out to be that slide|turned out, when the hour had gone, to be a slide}. "No rush," he wrote both times.
{ not week.hours:
    Nobody has been asked what's in the way. It's still there. You can tell, because they walk round it.
}
{ not week.coaxed and not week.given:
    ~ starve()
    You left Hollin alone. {trust_priya >= 4:It stayed red for a day, until Priya rang|It stayed red for two days, until somebody rang} the man on the ramp. "Low down, left-hand side, with your boot," he said. He's been opening it like that for six years. He hadn't liked to say.
}
{ not week.door:
    { told_priya_first or trust_priya >= 5:
        The door at Lunn has stopped. Priya knows the baker. It was his trays, and his foot; she'd only been waiting for somebody to wonder.
    - else:
        ~ shift(trust_amira, -1)
        The door at Lunn rings every night, at ten to four. Amira has given up writing it down. She gets up, looks at it, and lies there till it's light.
    }
}
{ not week.deon:
    ~ shift(harbour, -1)
    Captain Gill would like to know what "gates that learn" are, and why he's to have forty by spring. Deon had got to him first. With an arrow.
}
{ not week.island:
    Thirty-seven islands have done without your having stood on them.
}
-> ruth

// ---------------------------------------------------------------- the bench

=== ruth
# place: quay dusk # music: quay # enter: ruth right # mood: ruth neutral # sound: gulls
Friday. There's a low sun under the cloud, straight along the water, and it's in everybody's eyes but Ballast's. He has laid his head down behind a bollard, where there's a shadow of the right size.
{ motive:
    Ruth: It's been a fortnight. Why did you, again? I'm old. Say it as it is now.
- else:
    Ruth: Two weeks. So what is it, that job? Say it so that he'd know.
}
The sun's on the tiller of every boat in the harbour.
* ["{motive:The same as I told you. Only it's quieter.|It's mostly finding out what it isn't.}" #id: same-only-quieter]
    { motive:
        Ruth: Quieter's all right. A thing that's still going on at two in the afternoon of a wet Thursday, you can put weight on that. # mood: ruth warm
    - else:
        Ruth: So's a harbour. It's mainly where the sea isn't. # mood: ruth warm
        Ballast has opened the brown eye. He seems to find that sufficient.
    }
* ["I've forgotten. I've been busy since ten past nine." #id: forgotten]
    Ruth: Ah. You've been in the engine room. It's always ten past nine in there. # mood: ruth laugh
    She gives you half her tea. It has a taste of dog.
* [Say nothing. Screw up your eyes, and look for it out there. #id: look-for-it #silence]
    Ruth looks too. It takes as long as it takes a small tug to come in, and tie up, and stop.
    Ruth: No. Nor could I, that first fortnight. # mood: ruth thinking
- { week.given:
    Ruth: And you gave away Hollin. You'll dream of it. I dreamt of a bilge pump for a year.
- else:
    { week.island:
        Ruth: Four islands, then. I smelt it on you. They burn peat on Brannoc.
    - else:
        { week.coaxed:
            Ruth: And it still opens for you, Hollin. I can see that it does. You're sitting like somebody who's been asked to dance.
        - else:
            Ruth: You've been left alone by something you used to see to. It shows round the hands.
        }
    }
}
Ruth: My first week I had all the chairs moved, from one side of the hall to the other. I couldn't tell you why. It's the only thing that any of them ever mention.
The sun goes. Ballast comes out from behind his bollard, and looks about, as if somebody had put the light out on purpose. # ending: week-01 "Ten Past Nine"
-> END
