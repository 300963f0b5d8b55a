# title: Week ten
# author: Promoted
# summary: Wind. Everything that isn't tied down is somebody else's by now.
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
It got up on the Monday, and it hasn't sat down since. The Wednesday you've had. After that the windows talk, the ropes out there go like a drawer of spoons, and people say everything twice.
{
- both_spoke:
    You can hear Priya and Jonas from the lift. It isn't that it's friendly. It goes in both directions, that's all, and you'd forgotten the sound.
- sided_priya and not sided_jonas:
    You've said who was right, and it was Priya. Jonas has begun to hold doors for you. He holds them until you're quite through.
- sided_jonas and not sided_priya:
    You've said who was right, and it was Jonas. Priya says good morning to you now. She says it with your name on the end.
- kept_apart:
    There's a floor between Priya and Jonas now. It's wonderfully quiet, on both sides of it. When the lift goes, people look up.
- else:
    Priya and Jonas come in, hang up their coats on hooks that are next to each other, and have different weather.
}
{ agreed_priya:
    Nine and ten were to have been Priya's. It's been rubbed out on the wall calendar, with a wet thumb. You can still read it.
}
{ habit >= 3:
    -> permissions ->
}
{ habit > 0:
    The Fixer: {habit >= 3:Hers says that the day ends at twelve, and his says it begins there, so once a night there's a ticket that's in neither. They'd have to talk to find it. You needn't put them through that. One line, ten minutes, and nobody will ever have been wrong|Hers and his don't agree about midnight. It's one line}. # voice: fixer mend-midnight
}
The Quiet One: {both_spoke:I didn't mend that. I'd have liked to, a bit|{kept_apart:It's the quiet I was after. I hadn't thought who'd have to be in it|{sided_priya or sided_jonas:I said who was right. I keep waiting to feel better|I've walked round it for so long that I could do it in the dark}}}. # voice: quiet
-> calendar

=== permissions
{ habit >= 5:
    ~ attention = 3
- else:
    ~ attention = 4
}
On Thursday the window by the plant blows open. When you come in it's been banging for an hour. There's paper everywhere, and three people holding on to their cups. They'd thought, says Mei, that you might want it.
{ habit >= 5:
    It's Tomás's birthday, or it was. The cake's on the table with a candle in it, burnt down to a small blue pool. Nobody had liked to say "Now". // promoted: off P301
}
->->

=== calendar
{ attention <= 0:
    -> over
}
{ attention:
- 5:
    Thursday, nine o'clock. A gull goes past the window backwards.
- 4:
    Something's come off the roof. It turns out to be nobody's.
- 3:
    You say "What?" to everybody, and so do they.
- 2:
    It's got salt on the glass by now, as thick as sugar.
- else:
    It drops for a minute, and everyone's caught shouting.
    The Quiet One: There's one of these I'd still do, if nobody saw me. # voice: quiet
}
* (page) {attention >= 2} [Sit with Priya and Jonas: who decides, at night? It wants both names. (2) #id: who-decides]
    ~ spend(2)
    # enter: priya left # mood: priya neutral # enter: jonas right # mood: jonas neutral
    {
    - both_spoke:
        It takes them an hour. They don't need you; you sharpen things. "That's wrong," says Jonas. "It is," says Priya, "say how." You've heard worse music. # mood: jonas warm
    - kept_apart:
        The only room that's on neither floor is the landing. You sit on a step each. It's three sentences, and takes till six, and the last one's good: "Whoever's awake." # mood: priya thinking
    - sided_priya or sided_jonas:
        One of them has a good deal to say. The other agrees with it. You've never in your life been so agreed with; it's like leaning on a curtain. # mood: {sided_priya:jonas|priya} cold
    - else:
        Each says it to you, like somebody posting a letter. "Would you tell him," says Priya. He's sitting next to her. About five o'clock she says, "Would you tell— oh, for heaven's sake," and turns her chair round. # mood: jonas surprised
    }
    Two names stand at the foot. # exit: priya # exit: jonas
* (torch) {attention >= 2} [Hold Greta's torch for her at Castle, at five in the morning. (2) #id: hold-torch]
    ~ spend(2)
    ~ shift(harbour, 1)
    You hold it. It's dark, it blows, and she's in a gate to the waist. "There," she says; "no. There. Have you never held a torch? You don't look where you're looking. You look where I am." # place: quay dawn # sound: gulls
    It takes you most of an hour to stop looking for what's wrong with it. After that it's rather peaceful. "That's it," says Greta's voice. "Now you're some use."
    # place: open-office day
* (children) [Eleven children from Oxna want to see where the gate's voice lives. (1) #id: eleven-children]
    ~ spend(1)
    You show them the dashboard, and the chair. You say "system". A girl with a plaster on her glasses asks which of you is the one who says "Boarding for Lunn".
    It's you. You do it. There's a silence. "He's much bigger on the pier," says a boy, and the teacher says that we don't say "he", we say "it".
* (midnight) [Hers and his don't agree about midnight. Mend it between them. (1) #id: mend-midnight #temptation]
    ~ spend(1)
    ~ feed()
    It's one line, and you put it in the middle, where it's neither's. Every ticket has a day now. It's as mended as a thing can be. # sound: success
    Priya's been walking towards his side with a question in her hand. She stops, and looks at the screen by the door; it's green. She walks back again. # enter: priya left # mood: priya neutral # exit: priya
* (lunch) [Eat with Amira, who has asked if you've a minute. She never has. (1) #id: eat-with-amira]
    ~ spend(1)
    ~ shift(trust_amira, 1)
    # place: kitchen day # enter: amira right # mood: amira tired
    {
    - both_spoke:
        Amira: I only wanted to eat something in here. Where there's no sides to it. Is that tuna? # mood: amira warm
    - kept_apart:
        Amira: I don't take sides. I take stairs. I've got two floors now, when it rings. I thought somebody ought to know what it's cost in stairs. # mood: amira neutral
    - else:
        Amira: I don't mind who's right. It's that when it rings at three I've got to think which of them I can ask in front of the other. # mood: amira neutral
    }
    You eat. She has the half of yours as well. It blows, and neither of you says a thing about the wind. # exit: amira
    # place: open-office day
* (hers) {agreed_priya} [Ask Priya what she'd have done, with nine and ten. (1) #id: nine-and-ten]
    ~ spend(1)
    ~ shift(trust_priya, 1)
    Priya: Three things. Two of them you've done, by now, rather well. # enter: priya right # mood: priya neutral
    You ask about the third. She thinks it over.
    Priya: I wanted to see how long it'd be until they stopped looking round. I'd put down the second Thursday. In pencil. # mood: priya thinking
    It's Thursday, or it was. You both look. They're looking. # exit: priya
+ {CHOICE_COUNT() > 0} [That's the week. Let the rest blow where it likes. #id: thats-the-week]
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
- both_spoke:
    -> through_the_door ->
- sided_priya or sided_jonas:
    -> very_polite ->
- kept_apart:
    -> the_lift ->
- else:
    -> two_hooks ->
}
->->

=== through_the_door
There's a noise from the kitchen, and a small crowd outside the door of it, holding empty cups. Nobody's going in. # enter: mei left # mood: mei worried # enter: tomas right # mood: tomas thinking
Mei: It's them. Both of them. What are they doing? # mood: mei alarmed
You all listen. It goes up, and stops, and there's a thump, as of a hand on a steel counter.
Tomás: I think he's told her the one about the bishop. I tried it on her in May. I forgot the bishop. # mood: tomas surprised
So that's what it is. In ten weeks none of you have heard Priya laugh with her mouth open. It's a low noise. It has a gate in it somewhere, wanting oil. # mood: tomas laugh
You'd have liked your tea. None of you would've gone in there for money. # exit: mei # exit: tomas
->->

=== the_lift
The lift stops between. It does it in a west wind, for about four minutes; you press nothing, and it thinks better of it. You're in it with Mei, who has an envelope. # enter: mei right # mood: mei neutral
Mei: It's from the one to the other. It's my ninth today. I used to read what was on it. I've stopped. # mood: mei tired
You ask why she doesn't send it by the system.
Mei: They write nicer, if they know I have to carry it. # mood: mei thinking
* ["Would you like not to carry it?" #id: not-carry]
    Mei: Yes. # mood: mei surprised
    She looks at the envelope; then, since it's dark between the floors, at nothing. "Only then I think they'd stop," she says.
* [Hold out your hand for it. "I'll take this one up." #id: take-it-up]
    ~ shift(trust_mei, 1)
    ~ shift(energy, -1)
    You take it up. It's opened in front of you, and read. There's a "Thank you", with a full stop. Going down again you've got an envelope. You see how it's done. # mood: mei warm
- The lift thinks better of it. # exit: mei
->->

=== very_polite
{ sided_priya and not sided_jonas:
    Jonas has sent you his design for review. He's never sent you one for review; he used just to turn his screen round. It comes with a form. He's filled it in. # enter: jonas right # mood: jonas neutral
    You write that it's good, and why. He thanks you by return. He's put it in a folder. You hadn't known he owned one; it's got a label, typed, and an index.
    Jonas: Was there anything else that you'd like me to have done differently? # mood: jonas cold
    He's learnt how it goes: somebody's right, and you tell them so. He'd like to be told beforehand.
    The Quiet One: He was right about half of it. I've put that half somewhere. # voice: quiet
    # exit: jonas
- else:
    Priya knows why the Lunn gate has two bells. You know that she knows. You ask the room, and there's a pause, about as long as a bell. # enter: priya right # mood: priya neutral
    Priya: I'm sure that Jonas could find out. # mood: priya cold
    Jonas could. It takes him two days, and he finds one of the bells. He stands under it, on the Lunn pier, with a tape measure, and rings it now and then; people come out with their bags, and go in again. You get the other on Friday, in a sleeve, on your chair, with no name on it.
    The Quiet One: She still brought it. I keep looking at the sleeve. # voice: quiet
    # exit: priya
}
->->

=== two_hooks
You're last out on Thursday. By the door there are two coats, on the two hooks that are next to each other. The wind comes in under it, and they move: one of them has got its sleeve round the other.
They've both gone home without them. You think about that: each of them must have gone to the hooks, seen who was standing there, and thought it wasn't so very cold.
It's four degrees. You stand there and try to remember who it was that told you there was nothing to be done.
It was you. You'd had a reason. You do up the top button of each, so that they don't fall.
->->

=== second_moment
{
- stood_hollin:
    -> the_eggs ->
- energy <= 4:
    -> round_the_back ->
- else:
    -> paper ->
}
->->

=== the_eggs
A box comes over on the mail boat, tied up with orange string. EGGS, it says; THIS WAY; and on every other side an arrow that disagrees. # enter: tomas right # mood: tomas surprised // promoted: off P301
There are twelve in it. Nine of them have had a crossing like that and are still eggs. You can't think who else you could say that of. # mood: tomas laugh // promoted: off P301
There's a note, in pencil, under the ninth. "Shelf held. Force ten. Door didn't." // promoted: off P301
Tomás does them in the kitchen, in butter, for whoever's there. Nobody asks what they're for. He puts the box up on the cupboard, with its arrows; whoever goes by it straightens it, one way or another. # exit: tomas // promoted: off P301
->->

=== round_the_back
Your boat can't get in on your side. She tries it twice, and backs off, with her lamps going up and down like somebody nodding. So she goes round behind the island, and waits there for an hour. # place: quay dusk # sound: horn
Nobody says anything. A man gets out a pack of cards. There isn't one bar of signal, it turns out, behind the island; you'd had four messages to send, and they stay on your knee with their little clocks.
The Quiet One: I'd like to know who's dying of it. # voice: quiet
No one. You win nineteen matches off a vet. When you come out at the other end, and the telephone gets its breath back, there have been three questions; and under each there's somebody else's answer.
# place: open-office day
->->

=== paper
On Friday somebody opens the yard door and the window at one time, and every sheet in the office gets up and leaves. # enter: mei left # mood: mei alarmed # enter: jonas right # mood: jonas surprised
You all run. There's no plan to it. Mei has both arms full of cards, and one shoe. Jonas is on the wall with his arms out, like a man being searched. # mood: mei laugh
Priya catches the audit, against a bollard, with her bag. She looks at it, and at the water, and at all of you, and lets go of one corner.
You get nearly everything. Nobody can say afterwards what the rest was. For a good minute the whole of Boarding stands in the yard, out of breath, holding other people's paper. # mood: jonas laugh # exit: mei # exit: jonas
->->

// ---------------------------------------------------------------- what became of the rest

=== the_rest
What you hadn't a hand for blew somewhere, and came down.
{ not calendar.page:
    {
    - both_spoke:
        Who decides, at night? By Friday noon there were two names under it, on one line. They'd only been held up by a comma.
    - kept_apart:
        Who decides, at night? The page has been up and down in the lift since Thursday. It's got both names on it now. It's lost its verb.
    - sided_priya or sided_jonas:
        Who decides, at night? There's one name under it, and a dotted line. "Whatever's thought best," it says on the dots.
    - else:
        Who decides, at night? There are two pages, with one name under each. They say the same. Nobody's allowed to have seen both.
    }
}
{ not calendar.torch:
    {trust_mei >= 6:Mei held Greta's torch, at five. She's got a burn on one glove. She knows which bolt.|Greta held her own torch, in her teeth. She's sent you the bill for a torch.}
}
{ not calendar.children:
    Jonas took the children round; he'd been the only one standing up. "Why is it a gate?" one of them wanted to know. He went to find a chair. They had to be fetched from him, at four, by the teacher, and some of them didn't want to go.
}
{ not calendar.midnight:
    ~ starve()
    {
    - both_spoke:
        You left midnight between them. On Thursday night a man slept at Castle, on a bench, with a ticket for no day at all. On Friday it took four minutes, standing up. "Mine," said Priya, and Jonas said "No, mine"; and they were both quite put out.
    - kept_apart:
        You left midnight between them, with a floor in it. There's been a note about it, under a door. There's been an answer.
    - else:
        You left midnight between them. On the Friday one of them had to walk across, and did. It was a very short talk. You couldn't hear it, so you don't know what else was in it.
    }
}
{ not calendar.lunch:
    ~ shift(trust_amira, -1)
    Amira ate by herself. It's fine. She'd only thought you might have had a minute.
}
{ agreed_priya and not calendar.hers:
    Nobody's asked what Priya would have done with nine and ten. She's got it in a sleeve. She'd had it in there since August.
}
-> ruth

// ---------------------------------------------------------------- the bench

=== ruth
# place: quay day # music: quay # enter: ruth right # mood: ruth neutral # sound: gulls
It's blowing straight along the quay, and Ruth's got hold of the bench. Ballast has been put underneath it, and is doing what he's called after.
{
- both_spoke:
    Ruth: They're at it hammer and tongs, Ines tells me! Good! What was it about? I don't mean the thing! # mood: ruth thinking
- kept_apart:
    Ruth: You've put a floor between them! What's on the floor? # mood: ruth thinking
- sided_priya or sided_jonas:
    Ruth: So one of them was right! What did you do with the other one? # mood: ruth thinking
- else:
    Ruth: What's it like in there? With those two? What do you smell, when you come in? # mood: ruth thinking
}
She has to shout it. It's odd to be asked a thing like that at the top of somebody's voice.
The Quiet One: I'd have to shout it, too. # voice: quiet
* {both_spoke} ["Who'd been asked. Who'd been there, and who gets thrown out." #id: who-was-asked]
    Ruth: It's never the engine, is it? I'd two chiefs fight for a year about a valve. It was about a funeral. # mood: ruth sad
* {both_spoke} ["I don't know! I stood there with a tea towel!" #id: tea-towel]
    Ruth: It's a fine thing to hold! Gives the hands a country! # mood: ruth laugh
* {kept_apart and not both_spoke} ["Me! Mostly! And Mei!" #id: mostly-me]
    Ruth: And how's the view? # mood: ruth thinking
    You say that you can see both of them. You hear how that comes out; the wind brings it back to you.
* {kept_apart and not both_spoke} ["Peace! It's the first in a month!" #id: peace]
    Ruth: I'm not mocking! I had it too! I had two tugs that I never put to the same ship! # mood: ruth neutral
    Ruth: It was grand, till there was a big ship.
* {(sided_priya or sided_jonas) and not both_spoke and not kept_apart} ["Nothing. I'd been fair. I thought that would do." #id: been-fair]
    Ruth: It's a cold thing, fair, if you're who it's been to. It was fair when they gave me my clock. # mood: ruth sad
* {(sided_priya or sided_jonas) and not both_spoke and not kept_apart} ["Somebody had to say it! It was true!" #id: it-was-true]
    Ruth: I'm sure it was! # mood: ruth warm
    Ruth: I once told a man the truth across forty yards of water. He's eighty. He still tells me how it sounded.
* {not both_spoke and not kept_apart and not sided_priya and not sided_jonas} ["Wet coats! And nobody's left the window open!" #id: wet-coats]
    Ruth: I know that one! I had it through the winter of '79! You stop smelling it! Visitors do! # mood: ruth laugh
* {not both_spoke and not kept_apart and not sided_priya and not sided_jonas} ["They're grown up. I let them be. I think I let them be." #id: let-them-be]
    Ruth: There's letting be, and there's looking at the ceiling! They're the same, from outside! # mood: ruth warm
* [Say nothing. Hold on to your end of the bench. #id: hold-on #silence]
    So there you are, with an end each, and a dog below. It'd be hard to say which of you is holding it down.
- A boat's coming in across it, with her nose pointing well away from where she's going. She looks like somebody who's on her way to another quay.
Ruth: Look at that. You'd swear he'd got it wrong. # mood: ruth warm
And she comes in sideways, all of a piece, and touches. Nobody on her has spilt a thing. Underneath you Ballast breathes out, and you can feel the bench settle. # ending: week-10 "Wet Coats"
-> END
