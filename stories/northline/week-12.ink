# title: Week twelve
# author: Promoted
# summary: Not a breath. Everyone can see it coming, and nobody can hear it.
# minutes: 5
# language: en
# gauge: attention "Attention" 0 5
# gauge: energy "Your own energy" 0 10
# gauge: trust "The team's trust" 0 10

INCLUDE shared/team.ink

CONST JONAS = 1
CONST PRIYA = 2
CONST AMIRA = 3

CONST LED_PRIYA = 1
CONST LED_MEI = 2
CONST LED_TOMAS = 3
CONST LED_AMIRA = 4

VAR attention = 5

-> start

=== function spend(by) ===
~ attention = attention - by
{ attention < 0:
    ~ attention = 0
}

=== function name(who) ===
{ who:
- JONAS: ~ return "Jonas"
- PRIYA: ~ return "Priya"
}
~ return "Amira"

=== start
# place: open-office day # music: calm
The harbour's like a plate. Flags hang. You can hear a man cough on the far side, and then see him do it. Somebody has drawn next Thursday on the whiteboard: it's got teeth.
{
- who_left:
    By the end of the week there's a coat hook by the door with nothing on it. People go to hang up their coats, and then take the next one. {let_go:Nobody minds saying "{name(who_left)}". They say it quite often|It's a whole day before anybody says "{name(who_left)}", and then it's the telephone}.
- offered:
    {name(offered)} is still here. It's known, as things are; people look that way now and then, as you'd look at a chair that has been mended, before you sit down.
- else:
    They're all still here. You catch yourself counting, at the coat hooks, in the mornings.
}
{ habit >= 3:
    -> permissions ->
}
{ habit > 0:
    The Fixer: {habit >= 3:Fourteen gates. You wrote nine of them. Nobody living knows them as you do, and by Thursday it'll be dark and they'll be frightened. One look, from each bolt to the next. It isn't for you; it's for the people on the quays. If you were any of them, wouldn't you want it?|Fourteen gates. You'd only be looking.} # voice: fixer look-them-over
}
The Quiet One: {who_left:I'd know that coat anywhere. I keep seeing it on other people|{offered:I don't look any more if they're looking at the door. I look if I am|I count them since I like what it comes to}}. # voice: quiet
-> calendar

=== permissions
{ habit >= 5:
    ~ attention = 3
- else:
    ~ attention = 4
}
Your telephone goes on Tuesday, at nine. It's Mei; she's at the dentist's. You can hear the drill. He'd like to know which side, and she'd thought that before she said, she'd just quickly check.
{ habit >= 5:
    There's a note from the cleaner, as well: all six floors, room by room, with a box for you to tick. // promoted: off P301
}
->->

=== calendar
{ attention <= 0:
    -> over
}
{ attention:
- 5:
    Tuesday. The glass in the hall's at "Fair". Everyone taps it, going by.
- 4:
    It's said "Fair" since breakfast. It doesn't sound as if it meant it.
- 3:
    Wednesday. "Change", says the glass.
- 2:
    Thursday. You can see every window on Lunn. One oughtn't to be able to.
- else:
    Friday. Somebody's taken the glass down, so as not to keep looking.
    The Quiet One: I needn't be the one who ties it all down. # voice: quiet
}
* (heads) {attention >= 2 and who_left} [What does {name(who_left)} know, that no one's written down? Get it up on the wall. (2) #id: what-they-knew]
    ~ spend(2)
    ~ shift(trust, 1)
    { who_left == PRIYA and heard_why:
        You've got five pages of it, in your own words. "You sat down to hear why it's odd," she'd said, and she'd read them. You lay them on the table. You hadn't known who it was for. // promoted: off P301
    - else:
        "Which of the two bells." "Whom one rings at Oxna." It goes on the wall, a line at a time. By noon there are forty; and by each, as it turns out, somebody who'd half known. # enter: mei right # mood: mei thinking
    }
    It sounds like {name(who_left)}, whoever holds the pen. Tomás reads out one line, and they all laugh, and it's quiet for a bit. # exit: mei
* (round) {attention >= 2 and not who_left} [Ten minutes with each of them: what are you afraid of, for next Thursday? (2) #id: afraid-of]
    ~ spend(2)
    ~ shift(trust, 1)
    "That I'm asleep," says Amira. "That I'm right, and too quick," says Jonas. Priya's afraid of being asked a thing she's told somebody nine times. Tomás says, "The telephone." # enter: mei right # mood: mei worried
    Mei: That it's me who's standing nearest. # mood: mei thinking
    You'd thought they'd say the gates. You go home with five things that no one could mend, and sleep better than you have for a week. # exit: mei
* (drill) {attention >= 2} [A drill, at ten. Somebody has to sit in the chair. (2) #id: the-drill]
    ~ spend(2)
    -> the_drill ->
* (pencils) [Forty lists, forty pencils, and Captain Gill, who'd like them counted. (1) #id: forty-pencils]
    ~ spend(1)
    ~ shift(harbour, 1)
    You sit on the floor of his hut, sharpening. He goes by the point. You do four of them again. # place: quay day # enter: harjit right # mood: harjit neutral
    Harjit: If it all goes dark there's still this. I like to have had each of them in my hand. # mood: harjit warm
    { named_vays or agreed_pier:
        There are forty-two. You count again. "Two for the Vays," says the captain. "In case there's somebody there to write down." # exit: harjit
    - else:
        Thirty-nine, forty. He puts them in his hat, points down, and carries it out as if it might spill. # exit: harjit
    }
    # place: open-office day
* (looked) [Look over all fourteen gates, by yourself, the night before it matters. (1) #id: look-them-over #temptation]
    ~ spend(1)
    ~ feed()
    ~ shift(energy, -1)
    It's midnight before you've done. You'd have sworn that you were only looking; there are nine small things mended. They're good. Each is just as you'd have it. # sound: keys
    On the Monday Mei and Tomás go through all fourteen, with a list, out loud. They get to the fourth. "That isn't how we left it," says Tomás. They begin again at one.
* (half_page) {attention >= 2} [Write down what only you know. Half a page. It takes an afternoon. (2) #id: only-you-know]
    ~ spend(2)
    ~ starve()
    ~ shift(trust, 1)
    You begin with the gates, and there's nothing. They know the gates. Then you sit there.
    "The captain counts when he's afraid," you write. "Deon will promise; let him, and ring after." "If Ines puts no exclamation mark, go up." You hang it by the rota. {asked_boxes:"'When I'm away, nobody notices'," says Priya's voice, in your head. You sharpen the pencil.|It's about people, from the top to the bottom.}
+ {CHOICE_COUNT() > 0} [That's the week. It's tied down, or it isn't. #id: thats-the-week]
    -> over
+ -> over // nothing is left that one could pay for
- -> calendar

=== the_drill
# place: incident-corner day # music: incident # enter: mei right # mood: mei worried
Ten o'clock. A desk lamp stands for Lunn, and it's out. Fourteen yellow cups are fourteen quays. The chair's in front of the dashboard, with nobody in it, and they're all being polite. {last_led_before:Last time it was {last_led_before == LED_PRIYA:Priya|{last_led_before == LED_MEI:Mei|{last_led_before == LED_TOMAS:Tomás|Amira}}} that you named. Nobody here remembers. They look as if they did.}
* {who_left != PRIYA} ["Priya. It's yours; I'll be on the stairs." #id: drill-priya]
    ~ led_before = LED_PRIYA
    ~ starve()
    ~ shift(trust_priya, 1)
    She lowers it by a hand's width before she sits. You can hear most of it from the stairs. {gave_chair:It's the second time she hasn't had to ask.|She says each thing once.} At the end the cups are all the right way up, and no one has raised a voice. # enter: priya left # mood: priya determined # exit: priya
* ["Mei. Yes, you. There's nothing in it that can drown." #id: drill-mei]
    ~ led_before = LED_MEI
    ~ starve()
    ~ shift(trust_mei, 1)
    Mei: But I'd have to— who do I ask? # mood: mei alarmed
    Anyone, you say. Somebody's chair moves up beside hers, and you go. She loses four quays, and a cup. She says "I don't know yet" eleven times; at about the seventh it's stopped being an apology. # mood: mei determined
* {not tomas_leave} ["Tomás. You know every one of those cups by its soup." #id: drill-tomas]
    ~ led_before = LED_TOMAS
    ~ starve()
    ~ shift(trust_tomas, 1)
    He looks at his telephone. Then he gives it to {who_left == AMIRA:Mei|Amira}, face up. # enter: tomas left # mood: tomas worried
    Tomás: Right. Sorry. Who's on Sula? Not the gate. The man. What's he called? # mood: tomas determined
    By half past they've rung fourteen real people, on fourteen real quays, to say hello. The drill's over before anybody has mended the lamp, and he's humming. # exit: tomas
* {who_left != AMIRA} ["Amira. In daylight for once, with everybody there." #id: drill-amira]
    ~ led_before = LED_AMIRA
    ~ starve()
    ~ shift(trust_amira, 1)
    She does it in nine minutes. She hasn't turned round once; she's got it all in her own two hands before the others have found their cups. # enter: amira left # mood: amira neutral
    Amira: Was I meant to ask somebody? # mood: amira surprised
    They're standing behind her, with a cup each. You see her see it. "Again," says Amira. "I'll sit on them." # mood: amira thinking # exit: amira
* ["Watch me do it once. Then you'll have seen one." #id: drill-yourself #temptation]
    ~ feed()
    You're very good. It comes back like a song. Lunn's up again before Mei has found her pencil; and they clap, they truly do. # mood: mei happy
    "And then you'd do that," says somebody, writing it down: "you". Nobody's crossed it out, when you look at the notes.
-
# place: open-office day # music: calm
->->

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
- who_left:
    -> left_behind ->
- half_back:
    -> which_half ->
- offered:
    -> who_stayed ->
- else:
    -> the_glass ->
}
->->

=== left_behind
{ who_left:
- JONAS:
    The printer's gone off its rhythm again. You stop in front of it. It's lying, about one of the pages; you can tell that it's lying, and not about which. # enter: mei right # mood: mei sad
    Mei: He used to hold his hand over it. Here. Like a horse. # mood: mei thinking
    She holds hers there. You both wait. It brings out three, and they're perfectly good. She looks as if she'd rather that they hadn't been. She gives it a pat, all the same, and carries off her three good pages like somebody else's washing. # exit: mei
- PRIYA:
    There's a plastic sleeve on your chair. You'd know it anywhere; it's square to the edge of a chair that's round. You sit down with it, and it's a minute till you take out what's inside.
    It's a page, and it's blank. In the corner, in pencil, so small that it must be only for you: "This is what I don't know. Keep it at the top."
    You turn it over, in case. There's nothing on the back, either. It's nine years, and she's left you that. # enter: mei right # mood: mei sad # exit: mei
- else:
    There's a file that everybody can open now. It's called "weather". It's got eighty-odd nights in it, with a line to each, and no headings; she'd not expected visitors. "Lunn, wind." "Lunn, baker." "Oxna. A man who was lonely." # enter: mei right # mood: mei sad
    Mei: I've read it to the end. It took two lunches. You can't do it and eat. There's one for the night that she left. There wasn't anything, it never rang. She's put it in, though. # mood: mei thinking
    "Clear," it says. "You could see right across." # exit: mei
}
{let_go:You'd held the door for {who_left == JONAS:him|her}. You think of it now as of a thing that's still going on: you've got your hand on it, and it's quite light.|Somewhere in it there's a sentence that you might have said, and when. You go over the ground. It's all been swept.}
->->

=== which_half
Mei stands by your desk, with her bag on; on both shoulders, as for a school trip. She's been there for a while. # enter: mei right # mood: mei thinking // promoted: off P301
Mei: Is it true that half of you would go back? To gates? It's only that somebody said. # mood: mei worried // promoted: off P301
It's true, you say. You'd told one person. It must have walked the rest of the way by itself. // promoted: off P301
Mei: Which half? # mood: mei neutral // promoted: off P301
* ["The one that sleeps. I'd want the other one to come, too." #id: one-that-sleeps] // promoted: off P301, P302
    Mei: Oh. # mood: mei thinking // promoted: off P301
    Mei: Only if you did. There's the desk by mine. You'd be able to see what I see, I mean, and not have to say. I wouldn't ask you more than I ask the others. # mood: mei happy // promoted: off P301
* ["I don't know. It changes with the time of day." #id: time-of-day] // promoted: off P301, P302
    Mei: Mine does. In the mornings I'm nearly an engineer. # mood: mei happy // promoted: off P301
    She goes. She comes back, with one arm in her coat. "I'd mind," she says. "But I'd be next to you. So I don't know either." # mood: mei warm // promoted: off P301
- # exit: mei // promoted: off P301
->->

=== who_stayed
{ offered:
- JONAS:
    # enter: jonas right # mood: jonas thinking
    Jonas comes by on his way to nothing. He's got a page, folded in four, of the squared sort.
    Jonas: I'm here. I'd like to be useful to look at. {asked_stay:You asked what would make me stay. I've put it down, so that it can be checked. There's a date.|I've put down what it was that I nearly went for. Nobody asked. I thought you might like to have it before the next one.} # mood: jonas warm
    # exit: jonas
- PRIYA:
    # enter: priya right # mood: priya thinking
    Priya has sat down on the chair by your desk, which is for coats. She's moved the coats. She's got a page, in a sleeve.
    Priya: I'm here. One ought to say it aloud, or it's just furniture. {asked_stay:You asked what would make me stay. I've typed it up. There's a space for when.|You never asked what would do it. I've typed it up all the same. I'd sooner you found it than guessed.} # mood: priya warm
    # exit: priya
- else:
    # enter: amira right # mood: amira thinking
    Amira has sat down on the radiator, next to you. It's daylight; she blinks at it. She's written something on the back of her hand.
    Amira: I'm here. I thought I'd be sorry, and I'm only awake. {asked_stay:You asked what would make me stay. It was three things. I've washed since, and there's still three.|Nobody asked me what it'd take. I wrote it down in case they do. It's not a lot. It'd go on a hand.} # mood: amira warm
    # exit: amira
}
You read it when you're by yourself. None of it's money. There's one that would take you ten minutes, and there's one that's been in your power since September; you'd thought of it as a kindness, for later.
You put a date by each. It's the most frightening thing you've done all week, and it makes no noise whatever.
->->

=== the_glass
The glass hangs in the hall, between the fire hose and the chairmen. Nobody had looked at it since the lift was put in. On Wednesday there's a queue.
You tap it. So does Tomás. So does somebody from payroll. It goes down a little with each, as though you were all knocking something in. # enter: tomas right # mood: tomas thinking
Tomás: My father won't have ours touched. It'll get here either way, he says, and why should it think we're in? He means me, I think. # mood: tomas warm
After that you all walk by with your hands in your pockets. It goes on going down by itself, which is a little hurtful. # exit: tomas
->->

=== second_moment
{
- habit >= 3:
    -> one_hour ->
- habit == 0:
    -> nobody_comes ->
- else:
    -> by_the_rail ->
}
->->

=== one_hour
You try something. On Friday, at two, you turn your telephone off, and go and sit on the back stairs with a sandwich. An hour. To see.
At nine minutes past you hear the one on your desk. Then the next one's; then a bell, in a part of the building that you don't know. Steps go by, on the floor above, and come back. Someone tries the gents. # sound: phone
The Quiet One: That's what I've made. I can hear all of it. # voice: quiet
At half past the door opens, two floors down. # sound: door # enter: mei right # mood: mei worried
Mei: There you are! It's nothing. It's all fine! We only wanted to know if it was all right to wait. # exit: mei
->->

=== nobody_comes
It's Thursday, at three. You look up, and it's ten to four. You've been reading something to the end.
Nobody's come. Nobody's asked you a thing since nine. You get up and go along the desks, as you'd go round a house at night: they're all at something. Mei's explaining it to {who_left == AMIRA:Deon|Amira}, with both hands. It's wrong; she gets to the place, and stops, and goes back for it by herself.
The Quiet One: It's what I wanted. I keep patting my pockets for the rest. # voice: quiet
You go and fill the kettle. It's a great thing, to be the one who fills the kettle. You carry it back as if it might go off.
->->

=== by_the_rail
You're early for the boat, and so is Deon. You stand at the rail. It's so still that there's a Deon in the water, with better trousers. # place: quay dusk # enter: deon left # mood: deon thinking # sound: gulls
Deon: I've told them that it'll be all right on Thursday. # mood: deon worried
You look at him.
Deon: Not "no trouble". I've learnt. I said, "all right". I said there'd be somebody who'd tell them the truth about it, every hour. I said it'd be one of us, I didn't know which. # mood: deon warm
He drops in a bit of bun, and the other Deon breaks. "Was that too much?" he says. You wait until there are two of him again. No, you say. # exit: deon
# place: open-office day
->->

// ---------------------------------------------------------------- what became of the rest

=== the_rest
~ temp gone = name(who_left)
And the rest you left, with the lamps on, for whoever came by.
{ who_left and not calendar.heads:
    {let_go or trust >= 6:They've been putting up on the wall what {gone} knew, by themselves, a line at a time. It's got as far as the door. Somebody's written "ask" by nine of them.|Most of what {gone} knew is still in {who_left == JONAS:his|her} drawer. There's a key to it; that's one of the things.}
}
{ not who_left and not calendar.round:
    {trust >= 6:You never asked them what they're afraid of. Tomás did, over chips. They went round the table, and it took until the chips were cold.|You never asked them what they're afraid of. You can hear it, though. They're all being so quick.}
}
{ not calendar.drill:
    -> no_drill ->
}
{ not calendar.pencils:
    { open_page or said_not_known or harbour >= 6:
        Captain Gill has counted his forty pencils by himself, and written you the sum. "Correct," it says. "Tell your people it's correct."
    - else:
        ~ shift(harbour, -1)
        Captain Gill has counted his forty pencils by himself. There were thirty-eight. He'd have liked to say it to somebody.
    }
}
{ not calendar.looked:
    ~ starve()
    You didn't look at the gates. Mei and Tomás did, on the Wednesday, out loud, with a list; one read, and one put a finger on it. They found nine things. Two of those you'd never have found. You'd have been looking for yours.
}
{ not calendar.half_page:
    What only you know, you've still got on you. It's no weight at all. You notice it only on the stairs.
}
-> ruth

=== no_drill
{
- habit >= 3 or trust <= 3:
    There wasn't a drill. It was in the calendar, for ten. They'd waited till a quarter to eleven, round the chair, in case you came.
- trust_mei >= 7 and trust >= 6:
    ~ led_before = LED_MEI
    They had the drill without you. Nobody'd wanted the chair, so in the end it was whoever was standing nearest. She lost four quays. "I don't know yet," she said, eleven times, and after that she did.
- who_left != PRIYA and (gave_chair or trust_priya >= 6):
    ~ led_before = LED_PRIYA
    They had the drill without you. Priya looked at the chair, and at the door, and at the clock; then she lowered it by a hand's width.
- else:
    They had a sort of drill. There were five people at it, and one chair. It's on the list as "done, mostly".
}
->->

// ---------------------------------------------------------------- the bench

=== ruth
# place: quay dusk # music: quay # enter: ruth right # mood: ruth neutral
There's no wind at all. The water has the lamps in it, all the way down. Ballast won't lie. He's standing at the end of the quay with his back to you both, facing west, where there's nothing yet.
{ motive:
- 1:
    Ruth: In September you told me it was the name. So why are you still here? # mood: ruth thinking
- 2:
    Ruth: In September you told me it was the money. So why are you still here? Is the roof done? # mood: ruth thinking
- 3:
    Ruth: In September you told me that somebody had to. So why are you still here? They could've had somebody by now. # mood: ruth thinking
- 4:
    Ruth: In September you told me it was the people. So why are you still here? You've met them. # mood: ruth thinking
- 5:
    Ruth: In September you told me you'd not been able to say no. So why are you still here? I hear that you can, now and then. # mood: ruth thinking
- else:
    Ruth: I asked you why, the first time. You've never said it since. I'd be curious. # mood: ruth thinking
}
{asked_ruth:She's asking as you asked her, once. She's put down the flask to do it.|Far out somebody starts an engine, and thinks better of it.}
The Quiet One: There's nobody talking over me. I do know, I think. # voice: quiet
* ["{motive == 4:It was an idea, then. Now it's got faces, and they argue.|It's changed. It's who they are, and what they'd do next.}" #id: it-changed]
    Ruth: Hm. I'd like to have heard it change. Was it a Tuesday? # mood: ruth warm
    You don't know. You'd been carrying something.
* ["{motive == 2:There's still a bucket. But I've stopped hearing it.|The same as then. I'd only thought it would be louder.}" #id: the-same]
    Ruth: It's a thing that it's lasted. There's many a one goes overboard in the second month, and nobody hears it. # mood: ruth neutral
* {half_back or habit >= 3 or energy <= 3} ["I'm not sure I am. Half of me's at a desk, typing." #id: half-of-me]
    Ruth: And is it any good, what it's typing? # mood: ruth thinking
    It's very good, you say. It's what makes it so hard.
    Ruth: There's no shame in a thing you're good at. I only ever met three people who'd gone back. They whistled, all three. # mood: ruth warm
* [Say nothing. Look where the dog's looking. #id: where-dog-looks #silence]
    There isn't anything there. You look at it for a long time, all three. It's getting bigger.
- Ruth: When I'd the port, we'd have everything tied down by noon. And then there was the afternoon. # mood: ruth neutral
Ruth: Nobody ever tells you of the afternoon. I'd go up and down with my hands behind me, looking at knots. Very good ones, some of them. I hadn't tied a single one. # mood: ruth sad
She calls the dog. He comes as far as the last lamp, and sits, and looks back. There's one brown eye, and one that's the colour of what's coming. # ending: week-12 "The Afternoon"
-> END
