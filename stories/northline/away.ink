# title: Away
# author: Promoted
# summary: The worst day of the year, and you're on a ferry. There isn't one bar of signal, and nothing that you can do.
# minutes: 12
# language: en
# dimensions: emotional-intelligence, big-picture
# gauge: bars "Bars of signal" 0 4

INCLUDE shared/team.ink

CONST NOBODY = 0
CONST PRIYA = 1
CONST MEI = 2
CONST TOMAS = 3
CONST AMIRA = 4

CONST TOGETHER = 1
CONST RANG = 2
CONST ONE = 3
CONST NO_BLAME = 4
CONST WAITED = 5
CONST APART = 6

CONST STAYS = 1
CONST GOES = 2
CONST ASKS = 3

CONST JONAS_WENT = 1
CONST PRIYA_WENT = 2
CONST AMIRA_WENT = 3

CONST POCKETS = 1
CONST CHIPS = 2
CONST HANDS = 3
CONST PENCIL = 4

CONST READ_OUT = 3 // so many lines of the sheet are read aloud; all of them are counted

VAR bars = 0
VAR lead = 0 // who takes the chair: one of the first five above
VAR good = 0 // how many of the seven things held, 0 to 7
VAR result = 0 // what you had built: one of the six above
VAR choice = 0 // what you do about it: one of the three above
VAR made = 0 // things on the sheet
VAR kept = 0 // those of them that were kept

~ lead = who_sits()
~ good = what_held()
~ result = what_came()
-> start

/* They have learnt to wait for you, and how well. */
=== function waits() ===
{ habit >= 5 or (habit >= 4 and (took_chair or rewrote or took_all)):
    ~ return true
}
~ return false

/* Who takes the chair when nobody can be asked. */
=== function who_sits() ===
{
- waits():
    ~ return NOBODY
- led_before == 2 or (who_left == PRIYA_WENT and let_go):
    ~ return MEI
- led_before == 3 and not tomas_leave:
    ~ return TOMAS
- led_before == 4 and who_left != AMIRA_WENT:
    ~ return AMIRA
- who_left != PRIYA_WENT and (led_before == 1 or gave_chair or (offered == PRIYA_WENT and asked_stay) or asked_priya or agreed_priya or trust_priya >= 6 or who_left == AMIRA_WENT):
    ~ return PRIYA
- else:
    ~ return AMIRA
}

/* Of the seven things that the day asked of them. */
=== function what_held() ===
~ temp sum = 0
{ (kept_pager or board_yes or stood_in_door or trust_amira >= 7) and who_left != AMIRA_WENT:
    ~ sum = sum + 1
}
{ lead != NOBODY and (lead != AMIRA or led_before == 4):
    ~ sum = sum + 1
}
{ open_page or said_not_known or agreed_first or harbour >= 8:
    ~ sum = sum + 1
}
{ both_spoke or (jonas_led and not kept_apart and who_left != JONAS_WENT):
    ~ sum = sum + 1
}
{ (mei_found or gave_yes or agreed_mei or gave_hollin) and not mei_hid:
    ~ sum = sum + 1
}
{ (tomas_dates or tomas_leave) and not carried_him and not moved_again:
    ~ sum = sum + 1
}
{ agreed_pier or named_vays:
    ~ sum = sum + 1
}
~ return sum

/* Two of them have a floor, or a sentence, between them. */
=== function sides() ===
{ kept_apart:
    ~ return true
}
~ return (sided_priya or sided_jonas) and who_left != PRIYA_WENT and who_left != JONAS_WENT

/* What that comes to. */
=== function what_came() ===
{
- lead == NOBODY:
    ~ return WAITED
- trust <= 3 or (sides() and not both_spoke and good <= 4):
    ~ return APART
- habit >= 3:
    ~ return RANG
- good >= 5 and not kept_apart and not mei_hid and (lead != AMIRA or led_before == 4):
    ~ return TOGETHER
- good < 3 or (lead == AMIRA and led_before != 4) or (lead == PRIYA and good == 3 and not both_spoke):
    ~ return ONE
- else:
    ~ return NO_BLAME
}

/* Whose initials stand under all of it, where it was one person's. */
=== function hers() ===
{ lead == PRIYA or who_left == AMIRA_WENT:
    ~ return PRIYA
}
~ return AMIRA

/* What went wrong where something did: the two who weren't missing, Hollin, the pier, or a latch. */
=== function broke() ===
{
- mei_hid and not mei_found:
    ~ return 1
- kept_apart and who_left != PRIYA_WENT and who_left != JONAS_WENT:
    ~ return 2
- not agreed_pier and not named_vays and not open_page:
    ~ return 3
- else:
    ~ return 4
}

/* What thirteen weeks have put into your hands, for when you come in. */
=== function entrance() ===
{
- habit >= 4:
    ~ return PENCIL
- trust >= 7:
    ~ return POCKETS
- stood_in_door or brought_amira or both_spoke:
    ~ return HANDS
- else:
    ~ return CHIPS
}

/* You have stood on three, and perhaps on Brannoc, Hollin and Lunn. */
=== function more_islands() ===
~ return fourth_island + stood_hollin + met_father

=== function next_island() ===
{ more_islands():
- 0: ~ return "fourth"
- 1: ~ return "fifth"
- 2: ~ return "sixth"
}
~ return "seventh" // promoted: off P301

=== function islands_left() ===
{ more_islands():
- 0: ~ return "thirty-six"
- 1: ~ return "thirty-five"
- 2: ~ return "thirty-four"
}
~ return "thirty-three" // promoted: off P301

// ---------------------------------------------------------------- the deck

=== start
# place: ferry-deck storm # clock: 09:40 # music: storm # sound: horn
The storm's got a name by now. It was M's turn: Malcolm.
So was the lead before you; nobody had ever known him be early. This one was expected at dusk. It's twenty to ten.
It's Thursday of week thirteen, and you're on the *Kittiwake*, on your way to {agreed_pier or named_vays or met_father:the Vays, to stand on their pier|Lunn, to stand on its ramp}. It'd have been your {next_island()} island.{offered == PRIYA_WENT and asked_stay and not who_left: Priya had wanted you out of the building for it; "you'd hover".}
{
- habit >= 3:
    They'd asked you for a list of what they might decide till one. It had four points, and the fourth was "Lunch".
- who_left:
    There were six of them left to say it to. "Back by one," you'd said. "You won't need me."
- trust >= 7:
    "Back by one," you'd said. "You won't need me." "For what?" said Mei, who was labelling a torch.
- else:
    "Back by one," you'd said. "You won't need me." It's what one says about umbrellas.
}
The master has put her into the lee of Skerrow, and there she'll stay. The purser, nineteen, in her second week, counts you all, aloud. "Twenty-three. And the dog." He's a spaniel, on a girl's knee, in his own life jacket.
At four minutes past ten the mast on Skerrow Hill goes over. You only see your last bar go, like a lamp you'd been steering by. # clock: 10:04 # sound: setback
10:12. You are looking at water. # clock: 10:12
What went on meanwhile you have from six people, in eight versions.
-> sees ->
-> one_bar

/* Back to where you are. */
=== water
# exit: amira # exit: priya # exit: mei # exit: jonas # exit: tomas # exit: harjit # exit: deon # exit: ines # place: ferry-deck storm # music: storm
->->

// ---------------------------------------------------------------- 10:12, who sees it first

=== sees
# place: incident-corner night # music: incident
{
- who_left == AMIRA_WENT:
    -> sees_nobody
- passed_down and not kept_pager:
    -> sees_tired
- kept_pager:
    -> sees_mei
- board_yes:
    -> sees_ellis
- stood_in_door:
    -> sees_quiet
- else:
    -> sees_always
}

=== sees_nobody
It was in the drawer. They'd put the pager there, when Amira left, since nobody liked to see it on its own. Drawers hum, in that office. It was seven minutes before {tomas_leave:Mei|Tomás} asked this one what it wanted. # enter: {tomas_leave:mei|tomas} centre # mood: {tomas_leave:mei|tomas} alarmed # sound: pager
EVERY GATE. NO LINE. Forty islands, eleven boats at sea. On the inside of the drawer she'd left them a note: IN FOR FOUR, THEN LOOK. They breathed in for four.
{tomas_leave:Mei|Tomás}: {let_go:It was like having her hand on the back of my neck. "You held the door for me," she'd put below it; that's for you.|And then we looked, and there was nobody to look at.} # mood: {tomas_leave:mei|tomas} sad
->->

=== sees_tired
Amira saw it. She'd been up since three with the wind. EVERY GATE. NO LINE. Forty islands, eleven boats at sea. She looked at it for four minutes, as at rain. # enter: amira centre # mood: amira tired # sound: pager
Amira: I thought, that can't be all of them, somebody would have asked me. I was waiting to be asked.
{ stood_in_door:
    Amira: You carried my phone away, that once. But you'd passed it down to me as well. They all still had my name. # mood: amira sad
- else:
    Amira: You passed it down to me, that Wednesday. So they knew where to ring. By quarter past it was Mr Frost. # mood: amira sad
}
->->

=== sees_mei
Mei saw it. She had the pager{board_yes:, with somebody new to hold the other half of it|; it was her Thursday}. EVERY GATE. NO LINE. Forty islands, eleven boats at sea. She breathed in for four. Then she looked. # enter: mei centre # mood: mei alarmed # sound: pager
She rang Amira at home, and woke her. It had never been that way round.
Amira: You kept my card up. So I'd slept eight hours. I came in with toast, and I could see it: all of it, like somebody else's. I'd forgotten I was good. # enter: amira right # mood: amira determined
->->

=== sees_ellis
It was Ellis who saw it. He's twenty-three, he was the money for the second pager, and he'd been there for four days. EVERY GATE. NO LINE. Forty islands, eleven boats at sea. "Is that usual?" said Ellis. # sound: pager # enter: amira centre # mood: amira alarmed
Amira came in at twenty past, with a pillow's crease in her cheek, eating.
Amira: {brought_amira:You took me up there with you, and they paid. So|They paid. So} I'd been asleep. I'd actually been asleep. I thought that it was a dream with a lot of gates in it. # mood: amira determined
->->

=== sees_quiet
Amira saw it, and said it aloud: "Line's gone. Not one: all." Forty islands, eleven boats at sea. On her desk nothing rang. There was a clean square in the dust, where a telephone had been. # enter: amira centre # mood: amira determined # sound: pager
Amira: You carried my phone away. I never asked for it back. So I'd six minutes, by myself, with the whole thing. I'd drawn it by the time that anyone came.
It was a drawing of an anchor. She was right; it took them until Saturday to prove it.
->->

=== sees_always
Amira saw it first. {took_watch:She'd had one morning off it since the summer, and that was the one you took|Amira sees everything first}. EVERY GATE. NO LINE. Forty islands, eleven boats at sea. # enter: amira centre # mood: amira tired # sound: pager
She did four things at once, because there were four. By the time the others had got their chairs turned round, it was all going through her, like wool through a ring.
{night_off:Amira: You carried my Saturday, that once. So I knew that it comes off. I just couldn't find the catch.|Amira: I didn't think of calling out. I thought: it's me. It generally is.}
->->

// ---------------------------------------------------------------- 10:40, if you had one bar

=== one_bar
-> water ->
You know none of that. You know that it's blowing fifty knots; the ship's radio can hear, and can't be heard; your telephone's a very small mirror. # clock: 10:40
You hold it up. So do nineteen other people. From the bridge it must look like a service.
# ask: One bar, one call, and it won't come. Whose number was it for each of you, and which of you two was it for?
# note: None of these is ever made. Ask who'd have had to put something down in order to pick it up.
If it gave you one bar: whom? You've the first sentence ready.
* ["Don't tell me anything, {who_left == AMIRA_WENT:Priya|Amira}. Have you had something to eat?" #id: have-you-eaten #emotional-intelligence 5 reads-others #operations 2 calm #big-picture 2 past-this-week]
    # why: You thought of the one who'd be holding all of it; she'd have had to put it down, to pick you up.
    You say it to a locker with life jackets in it. She'd have needed a third hand.
* (order) ["Call in all eleven boats, Captain. Don't wait for us. It's on me." #id: call-them-in #temptation #operations 5 calm #big-picture 3 past-this-week #emotional-intelligence 1 own-habits]
    # why: It's the right order, and a plain one; you'd have given it over six heads that were looking out of the window.
    You've still got the voice for it. The spaniel sits down.
* ["Whoever's got it: it's yours. I'm not coming, and that's all right." #id: its-yours #emotional-intelligence 3 own-habits #operations 3 calm #big-picture 4 zooms-out]
    # why: They'd have had it from you, aloud; they'd had it since four minutes past ten, and no time to be told so.
    The man beside you looks in both pockets.
* (nobody) [Nobody. If there's one bar aboard, somebody needs it more. #id: nobody #big-picture 5 zooms-out #emotional-intelligence 2 reads-others #operations 1 calm]
    # why: You left it to nineteen others, and the harbour; ashore they'd only ever know that you hadn't rung.
    You lower it. The girl with the dog sees how it's done, and lowers hers.
-
So you switch it off. Your thumb goes on pressing, where it was. {habit >= 3:It's got fourteen things to say yes to.|It takes about as long to stop as a ship.}
-> chair ->
-> known ->
-> hours

// ---------------------------------------------------------------- 10:20, the chair

=== chair
10:50. You're looking at water. # clock: 10:50
# place: incident-corner night # music: incident
The chair stands before the big dashboard, and whoever's in it leads. It was standing at your height. # clock: 10:20
{ lead:
- NOBODY:
    -> chair_empty
- MEI:
    -> chair_mei
- TOMAS:
    -> chair_tomas
- AMIRA:
    -> chair_amira
- else:
    { habit >= 3:
        -> chair_eleven
    }
    -> chair_priya
}

=== chair_empty
Nobody touched it. They stood round it, as one stands round somebody who's been taken ill. # enter: mei left # mood: mei worried # enter: ines right # mood: ines alarmed
They rang you, at 10:14, 10:15, 10:17. By half past they had nine questions ready, in order.
{took_chair and who_left != PRIYA_WENT:"You took the chair while I stood next to it," says Priya, afterwards. "I did think of it. And I thought: no, I know how that goes."|{who_left == JONAS_WENT:Amira|Jonas}, or {tomas_leave:Mei|Tomás}, or each of them, had a hand out for it once. Then somebody said, "Wouldn't you wait?"}
In the end it was Ines. She came down at five to eleven, and asked who had the chair, and they all looked at a telephone. She sat down in it, in her coat.
Ines: I was nineteen, and I was on the telephones. So will somebody please give me a telephone. # mood: ines determined
->->

=== chair_eleven
They rang you, at 10:14, 10:15, 10:17. Mei kept a list. It's got eleven lines, and after each stands "water". # enter: mei left # mood: mei worried # enter: priya right # mood: priya worried
Mei: We only wanted to know if we might. I don't even know what. Might in general.
At 10:41 Priya took the receiver out of Mei's hand, and listened to it, and put it down.
Priya: {reached_past:You gave me the chair, and then you reached past me. So I looked behind me, first. There was really nobody there. # mood: priya determined|{took_chair:You took the chair while I stood next to it. {said_sorry:And afterwards you told me why. I thought about the afterwards.|I'd half a mind to let it stand there. But it was so empty.} # mood: priya determined|{gave_chair:You gave me the chair before I had to ask. It took me till the eleventh ring to remember that. # mood: priya determined|It's the sea, I told them. You can hear it. You won't get anything else out of that. # mood: priya determined}}}
Then she sat down, and lowered it by a hand's width.
->->

=== chair_priya
{reached_past:Priya looked over her shoulder first. Then she|Priya} sat down in it. She got up, lowered it by a hand's width, and sat down again. # enter: priya centre # mood: priya determined
{
- led_before == 1:
    Priya: I'd done it before, with cups. It's only the second time that one hears oneself.
- gave_chair:
    Priya: You gave me the chair before I had to ask. I don't believe you ever asked for it back.
- asked_priya:
    Priya: You stopped and asked what I was going to say, that once. So I said it. I said it to all of them, from sitting down.
- agreed_priya:
    Priya: You wrote me down to run it, for two weeks. I'd never had my two weeks. I thought: well, this'll be them.
- heard_why and not reached_past:
    Priya: You sat down to hear why it's odd. So there was one person who knew that I know. I thought I'd better sit down, then.
- reached_past:
    Priya: You gave me the chair, and then you reached past me. I could feel just where your arm would have come.
- else:
    Priya: Nobody had said that it was mine. I sat as one sits on a train, in a seat with somebody's coat on it.
}
{ trust >= 6:
    Did anybody think of ringing you? "No," says Priya, when she's thought. "I don't believe that you came up." It's the nicest thing she's ever said to you. It takes you about a day to see it.
- else:
    They tried you once, for form's sake. "Water," said Mei. After that they tried each other.
}
->->

=== chair_mei
{led_before == 2:"Who's done one?" said somebody; and they looked at Mei. She'd had that chair in the drill, with fourteen yellow cups for the quays. She'd lost four.|They looked at Mei. Priya had handed it over to her on the Wednesday, with a speech of nine words. She'd lowered it for her herself.} # enter: mei centre # mood: mei alarmed
{led_before == 2:Mei: I said "I don't know yet". I said it eleven times. Nobody went away; they just began finding out. # mood: mei determined|Mei: I said, is it all right if I— and then I heard it. So I just stopped halfway, and sat on the rest of it. # mood: mei determined}
{habit >= 3:They'd rung you by then eleven times. She put the telephone in the drawer, and stood a plant on the drawer.|She raised it by a hand's width. Nobody had ever known it to go up.}
->->

=== chair_tomas
Tomás had it. He'd had it for the drill, with yellow cups for the quays, and he'd hummed. He sat down in it and didn't hum. # enter: tomas centre # mood: tomas determined
Tomás: I thought, if I do it wrong then it's wrong, and they'll say, and I'll do it again. I've not thought that since about August.
{habit >= 3:They'd rung you by then eleven times. "I asked who was counting the rings," says Tomás; "and they all stopped."|"Not the gate," he'd said, "the man. What's he called?" By half past ten they had rung forty quays, and knew who was standing on each.}
->->

=== chair_amira
{habit >= 3:They rang you eleven times. Mei kept a list. Then they turned round to see who was working.|{led_before == 4:It was Amira who'd had it for the drill.|Nobody took it. They meant to; each left it a little, for somebody else.}} {led_before == 4:So she turned the chair round, and looked at it|It went by itself to the one who was standing next to it, as things do}. # enter: amira centre # mood: amira tired
{ led_before == 4:
    Amira: I'd done it all myself, with the cups, in nine minutes, and they stood behind me, holding theirs. So I sat down; and I sat on my hands. # mood: amira determined
    She didn't type one line till noon. She says that it was like not scratching.
- else:
    Amira: I didn't sit. If you sit, then you can't reach the keyboard. And the phone. And the other one.
    So she led it, and mended it, and answered for it. There were {who_left:five|six} people in that room who'd have done anything that she asked. She hadn't a hand free to ask with.
}
->->

// ---------------------------------------------------------------- 11:05, what they know

=== known
# exit: amira # exit: priya # exit: mei # exit: tomas # exit: ines # place: open-office night
{
- open_page:
    -> known_page
- said_not_known:
    -> known_not
- harbour <= 3:
    -> known_walks
- agreed_first:
    -> known_rule
- else:
    -> known_sixty
}

=== known_page
By {lead == NOBODY:half past eleven|10:31} there was a page. KNOWN, said the left-hand side. NOT KNOWN, said the right-hand side, and that was longer. NEXT: 11:00. Deon had written it, standing. # enter: deon left # mood: deon determined # clock: 11:05
Deon: You put it where I could read it, too, that first time. So I put it where they could. Every hour, on the hour, friend: even when it only said "still".
{ agreed_first:
    The harbour had had it at ten past ten: six minutes, from red. {habit >= 3:It's the one thing that they did without asking; it was on the sheet.|Somebody had looked up what you'd agreed.}
}
Mr Frost picked up his telephone, they say, and looked at the page, and put it down. # mood: deon warm
->->

=== known_not
They rang the captain at {agreed_first:ten past ten|{lead == NOBODY:two minutes to eleven|10:21}}, and told him that they didn't know. # enter: harjit right # mood: harjit neutral # clock: 11:05
Harjit: {harbour <= 3:I'd stopped ringing up there. They rang me. |}"Not known, Captain," I get, straight out. You said that you didn't know, that Wednesday, and it turned out to be worth more than what they usually give me.
Harjit: So I'd no reason to wait. I called in all eleven, there and then. {lead == NOBODY and not agreed_first:An hour sooner, and I'd have got the Hollin boat round the point|An hour later I'd not have got the Hollin boat round the point}. # mood: harjit determined
->->

=== known_rule
At ten past ten somebody rang the harbour. It was on the sheet: ten minutes, from red. They'd used six of them. # enter: harjit right # mood: harjit neutral # clock: 11:05
Harjit: "It's red, Captain, all of it, that's everything." And then she rang off. It was like having a door opened and shut. I knew there was a fire. # mood: harjit thinking
After that there wasn't anything on the sheet. He was told at eleven that it was certificates, and at half past that it wasn't. But he'd called in his boats by then.
->->

=== known_walks
When the captain rang up, it rang. He gave it nine. Then he did the stairs, in his oilskins. # enter: harjit right # mood: harjit cold # clock: 11:05
Harjit: I stood in the middle of that carpet, and I asked who I was to talk to. And they all looked at each other, like a class. # mood: harjit angry
{said_hour:Harjit: You told me an hour, once, and I could use it. I'd have taken two. I'd have taken "God knows". # mood: harjit sad|Harjit: It took me twenty minutes, there and back, and I'd eleven boats out, and nobody on the bridge but the lad who does the flags. # mood: harjit sad}
The Hollin boat didn't get round the point. She lay off, like you, till dark.
->->

=== known_sixty
Upstairs they'd had six reports by eleven, from six people. Two said certificates. Deon had sent forty islands the words "intermittent latency", and apologised for them at once, which made two messages. # enter: deon left # mood: deon alarmed # clock: 11:05
Somebody had told Mr Frost sixty per cent. It was just what one told Mr Frost.
{said_hour:"You told me an hour, once," says Harjit. "I asked them for an hour. They hadn't got one."|Harjit had called his boats in by then, off his own bat, since it looked like that out of the window. He was right. It's what he's for.}
->->

// ---------------------------------------------------------------- 13:00, the hours

=== hours
-> water ->
One o'clock. You ought to be back. "Twenty-three, and the dog," says the purser. "You have to have thought each of them," she says. "If you only count, it's a number." # clock: 13:00
You've had nineteen million people counted, in your time. You'd never been one. It's oddly restful.
By the tea urn her ticket printer has jammed, halfway through somebody's name.
# ask: There's nothing to do, and five hours of it. What do your hands want, and whom would it be for?
# note: The printer is truly broken and truly mended by the one who mends it. Ask what the five hours were good for, in each case.
# key
You know that noise. There are five hours to go.
* (mend_it) [Mend it. It's a roller, it's ten minutes, and you're needed. #id: mend-printer #temptation #operations 4 system #emotional-intelligence 2 own-habits #big-picture 2 past-this-week]
    # why: It works, and a nineteen-year-old can print again; you know very well which gate you were mending.
    It takes you ten minutes; then you do the other three, which weren't broken. You hum. For most of an hour there are no islands. "Were you needed somewhere?" says the purser, watching your hands.
* (girl) [Sit by the girl with the dog, and hear what's the matter with him. #id: sit-by-girl #emotional-intelligence 5 reads-others #operations 2 calm #big-picture 3 asks-why]
    # why: One small person was less alone out there; it was also a good place for you not to look at the sea from.
    It's his heart. He's called Admiral. They were to be at the vet's by noon. "They'll hold the chair for him," says the girl, to see whether you would say so.
    You don't know that, you say. She nods, and puts his ear into your hand. You hold it for an hour.
* (counted) ["How do you know it's twenty-three? What happens if it's twenty-four?" #id: how-twenty-three #big-picture 5 asks-why #emotional-intelligence 1 reads-others #operations 3 reads-measures]
    # why: You found out what a list is, from the end that has people on it; she'd thirty wet passengers to see to.
    If it's twenty-four, says the purser, she begins again. If it's twenty-two they stop the boat. She has you all in order of hats.
    You ask her if you can do the next one with her. You get twenty-two. You'd left out yourself.
* [Walk. Lifebelt to bench, bench to lifebelt: it comes to eleven steps. #id: walk #emotional-intelligence 3 own-habits #operations 1 calm #big-picture 4 zooms-out]
    # why: You thought it all through to the end, six times; people moved their feet for you, and worried.
    You know eleven. At each turn you've thought of something that they won't have thought of. By the sixtieth you've begun to think that they might.
    "Sit down, hen," says an old man at last. "You'll have her over."
- -> gates ->
-> castle ->
-> unsent

// ---------------------------------------------------------------- 12:20, the gates

=== gates
# clock: 13:40
# place: incident-corner night # music: incident
{
- lead == NOBODY:
    -> gates_waited
- who_left == JONAS_WENT:
    -> gates_desk
- jonas_led:
    -> gates_pocket
- kept_own:
    -> gates_hillside
- else:
    -> gates_shut
}

=== gates_waited
It wasn't that they didn't know. By twenty past twelve four answers lay on the long table, all of them good. Beside each, ruled, in ink, there was a box for you. # clock: 12:20 # enter: {tomas_leave:mei|tomas} centre # mood: {tomas_leave:mei|tomas} worried
{who_left == JONAS_WENT:Jonas's desk had nothing on it but a blue cup, very clean. "You know what he'd have done," says {tomas_leave:Mei|Tomás}. "He'd have pressed it. And then he'd have said it was obvious."|"Mine would have taken forty minutes," says Jonas. "I know that, because I timed it, afterwards, to see."}
At one the captain asked if he might open Castle by hand. They said that they'd find out.
->->

=== gates_desk
There was a desk with nothing on it but a blue cup, very clean. On the wall behind hung a pencil drawing of a boat, with one pin. THE BOAT IS THE LINE, it says. They all stood in front of it. # clock: 12:20 # enter: {tomas_leave:mei|tomas} centre # mood: {tomas_leave:mei|tomas} thinking
{ kept_own:
    What was running was yours, from that Sunday. It had let everyone aboard, everywhere, since four minutes past ten, as it was meant to. Now forty lists had to be compared, and there was a sixth rule, and it wanted Jonas.
- else:
    What was running was the old one, from that one night: no line, no gate. The drawing said how it might have been. It didn't say what a pocket was.
}
{ let_go:
    At 12:31 the telephone rang, and it was a railway station. "I can see it blowing," said Jonas; "I've got a window, and nobody to be rude to. Ask me." They asked for forty minutes. He wasn't quick once. # sound: phone
    "You held the door for me," he said, and that somebody was to tell you so. "It was open." They think it's a joke. # mood: {tomas_leave:mei|tomas} warm
- else:
    {took_credit:"You left your name on it," he'd said, when he handed in his badge. So nobody quite liked to ring him up and ask him what he'd meant.|Nobody had his new number. It had gone round on a card, with a lighthouse on it, and people had been busy.} They did it from the drawing. By two they'd got it right for six quays. # mood: {tomas_leave:mei|tomas} worried
}
->->

=== gates_pocket
It held. Seven of the eleven boats had his box on by then. No line, so they asked the boat; and at Oxna, where there wasn't one, Magnus put a hand in his pocket, and had nine names. # clock: 12:20 # enter: jonas right # mood: jonas surprised
{said_better:Jonas: You said that it was better. I'd never seen it be. It's quite different, with rain on. # mood: jonas warm|Jonas: I'd never seen it do it. It's quite different, with rain on. # mood: jonas warm}
That left four boats.
-> table

=== gates_hillside
Yours ran. No line, so it looked; and on nine big quays the dots went green like a hillside. People walked aboard, dry. Then the boats turned round and brought all of them back, which nobody does; and by twenty past twelve there were sixty-one people in two places. # clock: 12:20 # enter: jonas right # mood: jonas determined
Jonas: Your sixth rule. It's not wrong. It asks somebody, and I was somebody. It asked me sixty-one times{took_credit:. You left your name on it, so I kept on looking up to see if you'd come and do it|. I'd predicted fifty}.
So that was where he was, from twelve to three.
-> table

=== gates_shut
So they were shut. No line, no gate: it's what you once wrote, in a night, and it did it on forty islands in the same second. Eleven boats were coming in to that. # clock: 12:20 # enter: jonas right # mood: jonas determined
{kept_gates:Jonas: You kept the gates when they were only half. One's whole. It's by the window, with a plant on it, and it opened at once. The rest I did by telephone. I don't recommend it. # mood: jonas tired|Jonas: There's a key on every pier. I rang forty huts. They let people off by hand, and counted them on what there was. Cigarette packets. # mood: jonas tired}
-> table

=== table
{
- both_spoke and who_left != PRIYA_WENT:
    Priya had pulled her chair across the four metres. She said who it was for, and he said how. "That's wrong," and "It's not wrong, it's Tuesday." {who_left == AMIRA_WENT:Nobody had heard that since August|Amira had her eyes shut. She was listening to it like rain}. # enter: priya left # mood: priya determined
- kept_apart and who_left != PRIYA_WENT:
    It was Hollin that went. Up on the third Jonas had opened it at noon. Priya, two floors down, saw it open, and shut it. Each had done exactly right, on their own floor. For twenty minutes there were nineteen people on the wrong side of that, and it was rising. # mood: jonas sad # enter: priya left # mood: priya sad
- who_left == PRIYA_WENT:
    Nobody was there who'd have known why. But behind each pin on the big chart stood a card, in capitals. WHY IT IS AS IT IS. {let_go:"You held the door for me," it said on the last, "so I've left it on the latch."|{asked_stay:"You asked what would make me stay," it said on the last; "this is for the days when you didn't."|They'd none of them ever been read.}} They read them out, by torch, all forty-one.
- sided_priya:
    "You said it was her, in front of the captain," says Jonas. "So when there was something to ask her I asked the captain to." It went by way of the bridge, twice; it took seventeen minutes, and it got there.
- sided_jonas:
    "You said it was him, in front of the captain," says Priya. "So I left it to him. I did write down six things that he might like to know." He found them at about two, next to the kettle.
- else:
    He and Priya passed each other things: a name, a number, a biscuit. They were very correct. Neither of them once said "no, look"; and so it took until three. # enter: priya left # mood: priya neutral
}
->->

// ---------------------------------------------------------------- 14:40, Mei at Castle

=== castle
# exit: priya # exit: jonas # exit: tomas # place: quay rain # enter: mei centre # mood: mei alarmed # clock: 14:40 # music: incident
From two Mei had Castle by herself{lead == MEI:; she'd handed on the chair at one, with a list: who's had lunch}. At twenty to three the school boat came back in, with the sea going over the pier like somebody emptying a bath.
Ninety-four children: they'd been sent home at ten, ahead of it, and Sula couldn't take them. A gate, and no line. Count them one by one: twenty-six minutes, out there. Or let them through, dry, and never know if it had been ninety-four.
Miss Tulloch, whose school it is, asked her which. # mood: mei worried
{
- mei_found:
    -> castle_aloud
- (rewrote and habit >= 3) or lead == NOBODY:
    -> castle_waits
- mei_hid:
    -> castle_got_it
- gave_answer:
    -> castle_yours
- gave_yes or agreed_mei or gave_hollin:
    -> castle_hers
- else:
    -> castle_priya
}

=== castle_aloud
Mei: You let me finish it, that time, about Lunn. So I knew what the end of one feels like. It was there. I just didn't go in front of it. # mood: mei thinking
She opened the gate, and stood in it, with the coastguard on the telephone. "Say your names," said Mei. "As you go by. Loud, for somebody who can't see the front." # mood: mei determined
Ninety-four, in five minutes, running. At eighty-three there was a gap, and she didn't shut. The eleven from Oxna came along the wall, roped to Magnus. The smallest gave his name twice, to be on the safe side. # mood: mei happy # sound: success
->->

=== castle_waits
Mei: I knew which. I did know. It's only that if I'd done it you'd have had to do it again. # mood: mei sad
She rang you. Then she rang your desk, in case. {rewrote:"You rewrote it while my dot was green," she says; "I thought, perhaps it's like that. Perhaps you've got it from there."|"You'd always had an answer," she says. "I couldn't think where it would have gone."}
It was eighteen minutes. In the end Miss Tulloch put down her bag, and took the key out of Mei's hand, and opened the gate. She'd counted them herself. She always has. It was ninety-three; and Mei wrote down ninety-four, since that's what there are. # mood: mei neutral
->->

=== castle_got_it
"Got it!" said Mei. She let them through. They ran, and it was kind, and the gate counted what it could. It made it ninety-two. # mood: mei happy
So two boats and a helicopter went up and down off Castle, in that, with a lamp, looking for two children. They were in the ticket office, drying a hat. It took fifty minutes to find out. One of the crew has three cracked ribs. # sound: heartbeat
Mei: I didn't know what it did, in the middle, with no line. I never have. I nearly said so, in that room, with the two pages. You'd been so patient. I went out, and I said thank you. # mood: mei sad
->->

=== castle_yours
Mei: I thought, what would you say. It wasn't hard. I've got it written down. # mood: mei neutral
{ rewrote or habit >= 2:
    So she did that: hold them, count now. {trust_mei >= 6:She did it well. |}She had them stand behind the wall in tens, and took their names, one by one, for twenty-six minutes, while it came over. Ninety-four. It was right, to a child. Nine have been in bed since with their chests. # mood: mei sad
- else:
    So she did what it said for Lunn: names, by voice, down the telephone. She'd got to forty, as good as gold, when it went dead; and it doesn't say what one does then. She held the other fifty-four till it came back. It was right, to a child, in the end. # mood: mei sad
}
Mei: You'd said it before I'd got there, with Lunn. So I'd only got the answer. I hadn't got how you find one.
->->

=== castle_hers
Mei: {gave_yes:You said the yes was mine, once. So I thought: well, here it is again|{gave_hollin:You gave me Hollin. So I've had one that only opens if you swear at it|You wrote down that it can fail. I had the copy with me, in its folder, with the flag}}. I said, "Through." # mood: mei determined
They ran. She counted heads, aloud, from on top of a bollard, with Miss Tulloch holding on to her coat. She got ninety-five. She rang the coastguard and told them ninety-five, and that it was her that had said it.
At twenty past three she rang again: "It's ninety-four. It was me. I've counted a cello." Nobody had gone out, since nobody was missing. "Say that sort of thing to us any day," said the coastguard. # mood: mei happy # sound: success
->->

=== castle_priya
{ who_left == PRIYA_WENT:
    She rang the office, and got {tomas_leave:Amira|Tomás}. "I don't know either," said {tomas_leave:Amira|Tomás}; "shall we not know it together?" They sent the little ones through, into the dry; counted the big ones out in the wet; and then the little ones, indoors. Fifty, and forty-four. # mood: mei determined
- else:
    She rang Priya. "Twenty?" said Priya, or something just as short; it was a bad line. Mei said it back to her, the whole of what she thought that it meant.
    Then she sent the little ones through, into the dry; counted the big ones out in the wet; and then the little ones, indoors. Fifty, and forty-four. # mood: mei determined
}
{asked_numbers:Mei: You asked me what the numbers were for, that night. So I said them out loud. It was only so as to have something to hold on to. # mood: mei warm|Mei: It isn't what anybody'd have put in a book. But the little ones were dry, and the big ones were counted, and then it was sort of the other way about? # mood: mei thinking}
->->

// ---------------------------------------------------------------- 15:00, what cannot be sent

=== unsent
-> water ->
"Twenty-three, and the dog." It's three o'clock. # clock: 15:00
# ask: What you write now can't be sent. So what is it for, and would you show it to them afterwards?
# note: Let each write one line of their own first, to their own team, unsent. Nobody need read it out.
# key
You've got a pencil, an old timetable of Ruth's with some room on the back, and no post.
* ["Whatever you have done by now, I'd have done it later, and been wet." #id: done-it-later #emotional-intelligence 5 own-habits #performance 3 recognises #big-picture 2 zooms-out]
    # why: It let go of the rope at both ends; it doesn't say whom you mean, or for what.
    You look at that. It isn't modest. It's simply what the weather says.
* (each) [One line to each, with the thing you've seen them do this quarter. #id: line-to-each #performance 5 recognises #emotional-intelligence 3 reads-others #big-picture 1 past-this-week]
    # why: Each could have known by now what you'd seen; you'd had thirteen weeks with a signal.
    Priya, one line. Jonas, one. By Tomás the pencil's slower. At Amira's you find that you have never told her. It's quite a short line.
* (listed) [A list, by minutes, of what ought to be checked, and in what order. #id: list-by-minutes #temptation #performance 4 clear-goals #emotional-intelligence 1 own-habits #big-picture 3 past-this-week]
    # why: It's a good list, and would be of use on another day; on this one it held on to the railing for you.
    It has thirty-one points. It's very good. At point nineteen the spray takes the first eighteen. You begin again, smaller.
* (wondered) ["If it's gone wrong by now: what of that was made before today?" #id: made-before #big-picture 5 past-this-week #performance 2 accountable #emotional-intelligence 3 own-habits]
    # why: It looked back as far as one has to; nobody ashore could've done anything with it till spring.
    You'd meant it as a question for them. It stays there, looking at you, with its mark at the end like a hook on a wall.
- -> lunn ->
-> skerrow

// ---------------------------------------------------------------- 15:30, Tomás

=== lunn
15:30. You're looking at water. It has got dark on it. # clock: 15:30
# place: open-office night # music: incident # enter: tomas centre # mood: tomas worried
Then the power went on Lunn: thirty-one people, one of them on a machine.
{
- tomas_leave:
    -> lunn_there
- moved_again:
    -> lunn_coat
- carried_him:
    -> lunn_joke
- tomas_dates:
    -> lunn_aloud
- else:
    -> lunn_clock
}

=== lunn_there
It was a Thursday. So Tomás was there. He'd gone over the evening before, with a battery on his knee like a cake. # mood: tomas determined
He got his father down to Archie's hut, and the generator, in a wheelbarrow, in an overcoat. {mei_found:Archie was on the radio, saying names. He says them all day now.|Archie was on the ramp; he'd got his key, and everyone he knew.} There was one socket, for the machine and the kettle. They took turns.
{ met_father:
    Tomás: You came over on the noon boat. So he wouldn't go down there without that hat, in case you were on the next. I held it on him. I'd the barrow in the other hand. # mood: tomas laugh
}
Tomás: {tomas_dates:You said you'd hold me to it, so the Oxna page was in the log. {who_left == AMIRA_WENT:Priya|Amira} did Oxna off my six lines. I was holding a cup. I was in both places! It can be done, it turns out; you just have to have been asked|It's all I did, that day. I held a cup. I'd thought I'd mind more, not being with you. {who_left == JONAS_WENT:Amira had my gates. She says they were quiet|Jonas had my gates. He says he sighed at them}}. # mood: tomas warm
->->

=== lunn_coat
He'd had his phone on its face since noon. People went round him. They had got used to that; they did it nicely. # mood: tomas neutral
At twenty-five to four somebody wanted Oxna, and he'd gone to see if there was anyone on the fish quay with a boat. There wasn't. He'd stood there until six.
Tomás: You moved it again, and I said thank you. I meant to say it on that Monday, and then it was that sort of week. I don't suppose you can tell a whole room. Not when it's busy. # mood: tomas sad
Magnus has been across to that house four times, with the lifeboat. He only wants ringing. Nobody in the office knew there was a house.
->->

=== lunn_joke
They wanted Oxna, too, just then; and Oxna had a page. CLOSED: T. RIVERA. So it was Tomás they asked. # mood: tomas sad
He read it through. It's six lines, with a joke in the last. He couldn't tell them what the third one meant.
Tomás: You did my work, and nobody said so. So I had to say so, in front of them all; it was that or guess. And then I said the other thing as well, since I was up. # mood: tomas determined
It was about Lunn, and the machine. {father_known:"I thought that only one of you knew," he'd said.|Nobody had known.} Somebody had Magnus on the line before he'd got to the end.
->->

=== lunn_aloud
Tomás stood up. He's never done that. He waited, as one waits at a kerb, until there was a gap. # mood: tomas determined
Tomás: I said, "My father's on Lunn, and he's on a machine, and it's got four hours. I need somebody to take Oxna. And it's all written down." And it was! You said you'd hold me to it. It was there, with the date.
{father_known:You were the only one there who'd known, and you weren't there. It didn't matter. He'd brought it himself.|That's how they heard. It's how you did, two days later, from all of them at once.} {who_left == AMIRA_WENT:Priya|Amira} had the page; somebody already had Magnus, who likes to be asked. # mood: tomas warm
->->

=== lunn_clock
{lead == TOMAS:Tomás had handed on the chair at three, and thanked it|Tomás went on working, and did it well}. He looked at the clock at half past three, and at twenty-five to; and he asked Mei's empty chair if it had heard how it was out at Lunn. # mood: tomas neutral
{ father_known:
    In that whole building one person knew what it was that he was looking at. That person was looking at water.
    Tomás: It's fine. I'd told you, you see. So in my head I'd told somebody. # mood: tomas sad
- else:
    It was ten to five before he said it; and he said it to the printer. It was mere luck that somebody was standing behind him, with a page.
    Tomás: I did have it all in order. On the bus. I always have it in order on the bus. # mood: tomas sad
}
There's a man at Oxna with a lifeboat. Somebody thought of him at five. The machine has four hours in it, and he was there in three hours and forty minutes.
->->

// ---------------------------------------------------------------- 16:50, Skerrow

=== skerrow
-> water ->
16:50. You are looking at water; and then there's a light in it. # clock: 16:50
It's on Skerrow pier, low down. Somebody's holding it. # sound: heartbeat
You know who it is: nine people with their shopping, from the Vays, always there ten minutes before the boat, when the gate shuts. It's your rule; it's two lines.
{agreed_pier or named_vays or met_father:You've a whole day's leave to go and stand next to them. You've never been so near.|You'd known them as two dots on a chart. One of the dots has arms.} You're at the master's door before you've thought whether one may.
{
- agreed_pier:
    -> skerrow_counted
- named_vays:
    -> skerrow_captain
- open_page:
    -> skerrow_page
- board_number:
    -> skerrow_nought
- else:
    -> skerrow_log
}

=== skerrow_counted
"Nine," says the master, without turning round. "Skerrow pier. I had them at noon, off your people. They count the piers."
At noon? "And at two, and at four. Whoever isn't on a boat, and isn't home. It's on a sheet somewhere, it seems. It's only that I can't get in to them till ten. So I've put the lamp on, so they'd know we do." # music: calm
She flashes it, twice. Over there the little one goes up, and down. They know. {board_yes:There's a hut there, till spring, and the new gate leaves it open.|There's a hut there. Somebody rang, and had the man unlock it.}
-> one_bar_left

=== skerrow_captain
"I see them," says the master. "That's the Vays. So does he."
He's coming round the point with everything lit: the harbour's own tug, which isn't meant to go past the breakwater. There's somebody in the bow with a hat on. One doesn't see that often, in that sea: a director. # sound: horn # music: calm
"I was told about them before a board," Harjit says, later on. "You named the Vays, with me standing there. You think that I'd leave them standing a second time?" He hands them over the side himself. You can count, from where you are. Nine; then a lamp, in a box.
-> one_bar_left

=== skerrow_page
"Nine. They're on the page," says the master. She's got it by radio; it's taped to the glass. NOT KNOWN, it says, WHO IS ON THE PIERS. And then, in another hand: SKERROW, 9. MRS LAMONT RANG. # music: calm
Nobody had asked after them. It only said, in public, that nobody knew; so she'd rung up to tell them.
"I can't get in to her until ten," says the master. "But I could say her name to her, with the horn." She does. It's two long, and a short. The lamp goes up.
-> one_bar_left

=== skerrow_nought
"Who?" says the master. She goes down her list. Skerrow pier: nought. There's been no boat there since nine, so nothing's late there. You can't be late for nobody. # music: quiet
It had to be nought. It was in a box, before a board, with a ring round it. Nobody ashore had lied. They'd gone by what it asked for.
"I'd have said it was a post," says the master, with the glasses up. "It's got a child with it." She puts it down in her own log, in ink: "9, Skerrow, lamp." There's nobody to send it to. You stand there, and wave both your arms.
-> one_bar_left

=== skerrow_log
"Nine," says the master, with the glasses up. "And a lamp. Nobody's told me of any nine." # music: quiet
Nobody had told anyone. They weren't on a boat, and they weren't at a gate; and that was all there was a list for. She can't get in to them till ten. She can hear the harbour, and can't tell it.
So she writes it in her own log, with the time. And the purser goes out along the rail in her oilskins, and counts them, aloud, across half a mile of sea, as if they'd hear: "One. Two." You do it with her.
-> one_bar_left

// ---------------------------------------------------------------- 18:52, one bar

=== one_bar_left
~ bars = 1
At eight minutes to seven somebody gets a mast up, on a tractor. You've got one bar. {one_bar.nobody:You look round first, to see who needs it.|You have to switch it on.} It says hello, a letter at a time; then it all comes at once. # clock: 18:52 # sound: phone
{ result:
- TOGETHER:
    Harjit: All in but you. Seven hundred and two, and the list says seven hundred and two. Four hours and forty minutes, red to green. I'd have bet on nine. Who do I thank? I've a list of five. # sound: message
    "ALL OKAY," Mei has written, at 15:02, "you needn't read the rest." There isn't any rest. NO MISSED CALLS, it says. It goes right through you.
- RANG:
    ELEVEN MISSED CALLS, 10:14 to 10:39. After that there isn't one. # sound: message
    Harjit: All in but you. Seven hundred and two. Six hours and ten minutes. I'm told that they'd have had it in five and a half, if it hadn't been for the telephone. # sound: message
- ONE:
    Harjit: All in but you. Seven hundred and two. Five hours and fifty. And the one pair of initials under every blessed line of it: {hers() == PRIYA:P.N.|A.H.} Does nobody else up there write? # sound: message
    There isn't one from {hers() == PRIYA:Priya|Amira}. There's one from Mei, from six o'clock. "Is there a way of taking something out of somebody's hand?"
- NO_BLAME:
    Harjit: All in but you. Seven hundred and two. {broke() == 1:For fifty minutes it was seven hundred, and I'd people out looking|{broke() == 2:For twenty minutes I'd nineteen of them on the wrong side of Hollin|{broke() == 3:But that's the boats. It turns out I never had the piers|But I'd Skerrow Two off its latch for an hour, open on to four wet steps}}}. Nobody's lost. Five hours and a half. # sound: message
    Then comes one that's gone to everybody, and says whose it was. "That was us," it begins. It's signed by {who_left:six|seven} people. It was sent before anyone had asked.
- WAITED:
    FORTY-THREE MISSED CALLS. The last is at 18:50. It's still ringing when you pick it up. "Oh, thank God," says Mei. "May we go home?" # sound: message
    Harjit: All in but you. Seven hundred and two, they tell me. I did it out of my own book. Eight hours and forty minutes. # sound: message
- else:
    Harjit: Seven hundred and two, says the one. Six hundred and ninety-nine, says the other. They've each signed theirs. I had the coastguard do it over. Seven hours, and I'm still ringing round. # sound: message
    There are nine more, from five people. Each says what the sender did. Nobody's contradicts another's; it's just that nobody else is in them.
}
{agreed_pier or named_vays or open_page:The nine are written down, too. They come at the bottom, with a lamp.|You write one line, and it goes: "Nine, Skerrow pier, since one." Magnus has them off at five to eight.}
Then it goes out again. You were told. # sound: horn
-> landing

// ---------------------------------------------------------------- the quay, with Ruth

=== landing
~ bars = 4
At ten past eleven at night you come in by Berth Two. "Twenty-three," says the purser, and touches each of you on the sleeve. "And the dog." # place: quay rain # clock: 23:10 # music: quay # sound: gulls
On the bench, in oilskins, sits Ruth, who ran this port once, and asks things. Ballast gets up, an end at a time. # enter: ruth right # mood: ruth neutral
Ruth: Eleven. That's all of you. I like to have counted.
{asked_ruth:She pours you something. "You asked me what it cost, to begin with," says Ruth. "Ask me again in a year, I said. I make it a quarter."|She pours you something.}
Ruth: Three questions; you've had them before. Why did you want it? You told me in September. {motive > 0:{motive == 1:You'd have liked your name on it.|{motive == 2:There was a roof.|{motive == 3:You could see who was next on the list.|{motive == 4:You wanted to see what they'd do, if somebody asked.|You'd never got out of a "please".}}}}|I've forgotten what you said. I expect that you have.}
{motive > 0:She holds it out, like a coat, to see if it still goes on. You get one arm in.|She waits, as one does for somebody who's looking for a glove.}
Ruth: And what is it? The job. Say it so that he'd know. # mood: ruth neutral
Ballast puts his chin on your shoe. You tell him, in the ear. It's shorter than it was in September.
Ruth: I didn't hear that. And how? They're still up there. What will your hands do? # mood: ruth warm # clock: 23:40
They smell {hours.mend_it:of ticket printer|{hours.girl:of dog|of rope}}.
-> table_midnight

// ---------------------------------------------------------------- midnight

=== table_midnight
# exit: ruth # place: incident-corner night # clock: 23:58 # music: calm
Eleven steps from the stairs. {entrance() == CHIPS:You've eight portions of chips in your coat, and they're going through the lining|{entrance() == HANDS:You have your sentences ready, one to a finger|{entrance() == PENCIL:You've got the pencil in your hand. You put it behind your ear|You give it the whole minute, by the ship's clock}}}. On the board every tile is green.
{ result:
- TOGETHER:
    -> at_one_table
- RANG:
    -> at_the_phone
- ONE:
    -> at_one_desk
- NO_BLAME:
    -> at_the_board
- WAITED:
    -> at_the_chair
- else:
    -> at_five_desks
}

=== at_one_table
They've pushed the long table round, end to the window. There's chips. Mei's asleep with her cheek on a list{tomas_leave:; Tomás is there as a voice, out of a telephone propped against the vinegar|; Tomás has put his coat over her}. # enter: mei left # mood: mei tired
{
- who_left:
    There's a chair at the end that nobody's sitting in. They've given it a portion of chips, and it's being eaten from both sides.
- both_spoke:
    Priya and Jonas are arguing about which of them first said "anchor". Each says that it was the other.
- else:
    Somebody has drawn an anchor, in ketchup. They can't agree who'd said it first. It's been four people by now, and each of them says that it was one of the others.
}
{who_left == AMIRA_WENT:Jonas|Amira}: And then it had just gone quiet. And I thought, who did that? And it was everyone. # enter: {who_left == AMIRA_WENT:jonas|amira} centre # mood: {who_left == AMIRA_WENT:jonas|amira} happy
They laugh. It goes round, and comes back. There isn't a place where you'd fit in. They haven't left one. They've left the door.
-> first_words

=== at_the_phone
They're round the long table, all facing one way. In the middle, on a saucer, stands the telephone. # enter: mei left # mood: mei tired
It did go well, after forty minutes. It's all up on the whiteboard; they're going over one place, at the top, as one goes over a stair in the dark.
Mei: If we'd just not rung. If we'd thought at four minutes past what we thought at forty. We knew all of it. It was the same us. # mood: mei thinking
{who_left == AMIRA_WENT:Priya|Amira}: We were waiting to be told that we could. {habit >= 4:It's a sort of a limp, I think. You don't notice till you run.|Nobody ever told us that we couldn't.} # enter: {who_left == AMIRA_WENT:priya|amira} right # mood: {who_left == AMIRA_WENT:priya|amira} tired
-> first_words

=== at_one_desk
There's one lamp on, and one person under it. The others are standing about at the edge of the light, with cups, in their coats. They'd like to go home. Nobody wants to be the first. # enter: mei left # mood: mei worried
{ hers() == PRIYA:
    It's Priya. She's writing up the fourteenth quay, in capitals, with both sleeves turned back. She's done it all. She did it perfectly. She can't stop. # enter: priya right # mood: priya tired
    Priya: It's quicker if I do. # mood: priya neutral
- else:
    It's Amira. She's got both phones, and is closing things, one by one. She has done it all. Her hand shakes when it isn't holding anything, so she sees to it that it is. # enter: amira right # mood: amira tired
    Amira: It's quicker if I do. # mood: amira tired
}
Mei: We did ask. We asked what we could carry. She said, "Nothing, thanks, I've got it all in my head." # mood: mei sad
You know that sentence. You know it from the inside; you've got a coat like that.
-> first_words

=== at_the_board
They're all of them at the whiteboard, in a row, like people at a rail. There's one line on it. # enter: mei left # mood: mei thinking
WHAT MADE IT LOOK SENSIBLE? # CLASS: whiteboard
It's about the bad one: {broke() == 1:the two who weren't missing|{broke() == 2:Hollin, that was mended twice|{broke() == 3:the nine on the pier|Skerrow Two, that stood off its latch for an hour, over the Sound}}}. Under the line stand five answers, in five hands. None of them has a name in it, but each of them has signed their own.
{ broke():
- 1:
    Mei: The third one's mine. "I said got it." I wrote it small. And then {who_left == JONAS_WENT:Amira|Jonas}, or somebody, put underneath it, "So do I." And there's a whole column now. # mood: mei surprised
- 2:
    Mei: The first one's both of theirs. "I thought they knew." It's one sentence. They've each written half. They haven't looked at each other, though. # mood: mei sad
- 3:
    Mei: The third one's mine. "They weren't on my list." And then everybody wrote, "Nor mine." And then we saw it. # mood: mei thinking
- else:
    Mei: The third one's mine. "I thought that you'd latched it." And then everybody wrote, "So did I." It goes round in a ring, look. # mood: mei thinking
}
-> first_words

=== at_the_chair
They're sitting in a half-circle, with their coats on. In the middle is the chair. Ines has gone to ring the minister; and nobody's sat down in it since. # enter: mei left # mood: mei tired
They've kept everything for you. There are nine questions, in order, and a pencil, sharpened. There's a sandwich under film. It's egg.
Mei: It's all ready. We didn't touch anything, so that you'd see it how it was. # mood: mei worried
It's green because Harjit got everyone ashore out of his own book, and then there was no one left to be red for. You look at their faces. They're good people. There isn't one whom you haven't saved the trouble.
-> first_words

=== at_five_desks
There are five lamps on, at five desks{kept_apart:; and one on the third floor, which you saw from the quay|}. Nobody's talking. They're all writing. # enter: mei left # mood: mei tired
It's reports. Each has done their own, with times, and an appendix. They've each done something rather good, that no one else knows of. {kept_apart:Two of the reports are about one gate.|Two of them are about the same quarter of an hour, and you wouldn't know it.}
Mei: Mine's done. I've put down everything that I did. Is it meant to say what it was for? # mood: mei thinking
It's very quiet. You've been in rooms like that with somebody who'd died.
-> first_words

=== first_words
{unsent.each:In your pocket there's a line for each of them. It has run; you know them by heart. |{unsent.listed:In your pocket there are thirty-one points. You can see from here that nobody's going to want the nineteenth. |{unsent.wondered:In your pocket there's a question. It has got wet, and is quite legible. |}}}They look up.
"You're wet," says Mei. You open your mouth. You haven't chosen it: it's what thirteen weeks have put there.
{
- brought_amira or asked_numbers or said_better:
    -> from_the_boats
- habit >= 4 or agreed_rewrite:
    -> whatevers_left
- passed_down or took_chair or reached_past:
    -> forty_minutes
- else:
    -> one_thing
}

=== from_the_boats
"What each of you did, I've had from the boats. I'd like to say it."
{
- result == ONE:
    You do the one under the lamp first. You do it for so long that she stops, to make you stop. "I'd like some of it to have been theirs," she says. It hadn't crossed your mind that she might mind that.
- result == WAITED:
    You look for what each of them did. You find the sandwich. Somebody had gone out for that, in Malcolm, and stood in a queue. You say so. Mei bursts into tears.
- else:
    You do it badly, and exactly, one after another. You get half of it wrong, and are put right by three people at a time. Nobody says that it was nothing.
}
-> page

=== forty_minutes
"The first forty minutes are mine. That was made before I left."
{
- result == TOGETHER:
    "Which forty?" says whoever has the chips. They didn't have any forty. It was all green at a quarter to three. You notice that you'd been rather looking forward to it.
- result == RANG:
    Mei looks at her list, of who rang, and when. She takes the pencil, and writes your name at the top of it, quite small, and holds it out to you, to see if it's right. It's right.
- else:
    They think about it. "Thirty, I'd say," says somebody, after a while. They settle on twenty-five.
}
-> page

=== whatevers_left
~ feed()
"It's late, and it's green. Go home. I'll finish whatever's left."
{
- result == TOGETHER:
    They look at you kindly. "There isn't anything left," says Mei. You go round the table, to be sure. You wash everybody's forks.
- result == ONE:
    "No," says the one under the lamp. Then she holds out a sheet. It's only the one, and she doesn't let go of it at once. You do it at the next desk. At two she's asleep, sitting up.
- else:
    It takes you till four. It's good work. You put all the times in. When you look up there's nobody to have seen it, and on the window the rain has dried, with a little salt in it.
}
-> page

=== one_thing
"I've nothing for you. You tell me one thing that I don't know."
{
- result == APART:
    They look at one another to see who's meant. "Hollin shuts from both ends," somebody says. "I did that," says somebody. "So did I." It's the first conversation of the day.
- else:
    "Miss Tulloch swears," says Mei. They'd none of them known that. It turns out that each has got one; and it's ten past one before anybody thinks of asking you about the water.
}
-> page

// ---------------------------------------------------------------- the page, with Ines

/* One thing more from the sheet is read out; says whether it was kept. */
=== function tick(was_kept) ===
~ made = made + 1
{ was_kept:
    ~ kept = kept + 1
}
~ return was_kept

=== page
# exit: mei # exit: amira # exit: priya # exit: jonas # place: glass-office dusk # enter: ines right # mood: ines warm # clock: 16:00 # music: calm
Friday, four o'clock: Ines, and your review. Malcolm has moved off eastwards, and is somebody else's.
{lead == NOBODY:Ines has a crease down one side of her coat, in the shape of your chair. "I never want to sit in that again," she says. "It's too high."|{result == APART or broke() == 1:Ines read names out, from half past two, on a telephone. "They weren't right," she says; "not at first. I'd forgotten what that's like."}}
{ agreed_any():
    -> sheet
}
-> no_sheet

=== function agreed_any() ===
~ return agreed_first or agreed_boats or agreed_pier or agreed_zero or agreed_three or agreed_rewrite or agreed_days or agreed_not or agreed_pager or agreed_hands or agreed_mei or agreed_tomas or agreed_priya or agreed_tuesdays or agreed_names or agreed_sixth or agreed_malcolm

=== no_sheet
Ines: Only I can't find the page. Did we have a page? I remember the boxes. # mood: ines thinking
Ines: Well. You know what I expected. # mood: ines warm
You both wait, to hear if either of you did. # mood: ines neutral
Ines: I could say that you were marvellous. I could say that you weren't. I haven't got anything to hold it up against. It's like being asked how long is a boat. # mood: ines sad
-> whats_next

=== sheet
~ temp ok = false
She's got the sheet, in a plastic sleeve, ticked, at five this morning, with an eyebrow pencil.
{ agreed_first:
    ~ ok = tick(open_page or said_not_known or harbour > 3)
    { made <= READ_OUT:
        Ines: "Red quay: from us, inside ten minutes." {ok:Six! I've got it on my hand. I shan't wash.|Nineteen. I was there. I watched the nineteen.}
    }
}
{ agreed_boats:
    ~ ok = tick(harbour >= 6)
    { made <= READ_OUT:
        Ines: "Ninety-eight in a hundred. Harjit counts." {ok:He's rung. He says that it's ninety-seven, and one he held, and you're to have it.|Ninety-four. He was nice about it. I'd rather that he hadn't been.}
    }
}
{ agreed_pier:
    ~ ok = tick(true)
    { made <= READ_OUT:
        Ines: "And who's left on the pier." Nine, with a lamp. I asked you if it was a safety thing, didn't I? Oh dear. # mood: ines sad
    }
}
{ agreed_zero:
    ~ ok = tick(false)
    { made <= READ_OUT:
        Ines: "Zero." We've had forty, all in one second. I suppose that's a kind of nought; it's got one in it. # mood: ines tired
    }
}
{ agreed_three:
    ~ ok = tick(harbour >= 5 and result != WAITED)
    { made <= READ_OUT:
        Ines: "Three red mornings." {ok:Yesterday's the third. It went on till the afternoon, but it says mornings. I read it like a lawyer.|Yesterday's the fourth. At the fourth you were to come to me before I came to you. And you were on a boat!}
    }
}
{ agreed_rewrite:
    ~ ok = tick(kept_own)
    { made <= READ_OUT:
        Ines: "Evenings." {ok:They ran, your gates. Like a hillside, everyone says. And then {who_left == JONAS_WENT:they'd have liked to ask Jonas, sixty-one times,|they asked Jonas sixty-one times} what you'd have meant.|There aren't any, are there? The gates, I mean. I expect that there were evenings.}
    }
}
{ agreed_days:
    ~ ok = tick(kept_gates or jonas_led)
    { made <= READ_OUT:
        Ines: "J. and T., days. As long as it takes." {ok:It's taking it! There's one, by the window, with a plant on, and it opened.|They've had four. In eight weeks. I counted them, it didn't take long.}
    }
}
{ agreed_not:
    ~ ok = tick(dropped_smile or not took_all)
    { made <= READ_OUT:
        Ines: "NOT: Smile to Board." {ok:And it wasn't! Look at it, not being there.|It's there. It came in by another door, with ten others. Nobody had the heart.}
    }
}
{ agreed_pager:
    ~ ok = tick((kept_pager or board_yes) and who_left != AMIRA_WENT)
    { made <= READ_OUT:
        Ines: "Nobody two weeks running. Amira least." {ok:I've walked past that rota. It's not the same name.|{who_left == AMIRA_WENT:Well, it isn't her name any more.|It's the same name. I walked past it. I'm bound to say I kept walking.}} # mood: ines {ok:happy|sad}
    }
}
{ agreed_hands:
    ~ ok = tick(board_yes)
    { made <= READ_OUT:
        Ines: "Hands." {ok:There's one person, with a login. I can count to one.|Half of somebody, on Mondays. I did underline the s.}
    }
}
{ agreed_mei:
    ~ ok = tick(result != WAITED and not (rewrote and habit >= 3))
    { made <= READ_OUT:
        Ines: "Mei leads something that can fail." {ok:Her name's in that log all day, and yours isn't, anywhere. {mei_hid:And it did fail! It says so: "can". I'd never thought of it as a promise.|And I'd so hoped she'd let me frame it.}|She'd Castle. She stood there with a key in her hand, and rang you up.}
    }
}
{ agreed_tomas:
    ~ ok = tick((tomas_dates or tomas_leave) and not carried_him)
    { made <= READ_OUT:
        Ines: "Tomás, on his feet. He says so first." {ok:He wrote to me. Himself, eight lines. I read it in the lift, and missed my floor.|I've ticked it "in part". I don't know which part. Do you?}
    }
}
{ agreed_priya:
    ~ ok = tick(lead == PRIYA and result != RANG)
    { made <= READ_OUT:
        Ines: "Priya runs it, two weeks, as though you'd gone." {ok:She had one day. It had about two weeks in it. She never rang you once.|{who_left == PRIYA_WENT:She'd have done it in her sleep. We might have let her, mightn't we, before?|Nine and ten, we wrote. Neither of us was looking.}} # mood: ines {ok:happy|sad}
    }
}
{ agreed_tuesdays:
    ~ ok = tick(true)
    { made <= READ_OUT:
        Ines: "Tuesdays." Three out of four, with a padlock on. I broke one myself. I'm counting it; it's the one thing here that I did.
    }
}
{ agreed_names:
    ~ ok = tick(true)
    { made <= READ_OUT:
        Ines: "Two names." I gave it to a man in the lift, to see if a stranger could check it. He could. He asked me who Magnus was. # mood: ines laugh
    }
}
{ agreed_sixth:
    ~ ok = tick(true)
    { made <= READ_OUT:
        Ines: And mine. "Find out what I'm for." I'm for when nobody else has got the list. I'm quite good. I'd thought it'd be something on a slide. # mood: ines thinking
    }
}
{ agreed_malcolm:
    ~ ok = tick(false)
    { made <= READ_OUT:
        Ines: And under that it's still Malcolm's. "Releases, forty." You've had thirty-one. I'm to mark you down for it; he's really very strict. # mood: ines worried
    }
}
{made > READ_OUT:The rest she goes through without her voice.}
{
- result == WAITED:
    Ines: So that's {kept} out of {made}. And they rang you forty-three times. I've been all over this for where I put that! # mood: ines thinking
- kept == made and made > 1:
    Ines: That's the lot! {made} out of {made}! I rang People, and they thought that it was a fault. # mood: ines happy
- kept * 2 >= made:
    Ines: So that's {kept} out of {made}! Is that good? I think that's good! I'd tell Mr Frost sixty per cent. # mood: ines warm
- else:
    Ines: So that's, oh dear. {kept} out of {made}. I've been round it three times, once standing up. It doesn't go up. # mood: ines sad
}
{agreed_told:It hung by the rota; somebody has drawn a very small lamp on it.|The team never saw it. They'd have known what they were doing.}
-> before_signing

=== before_signing
Ines: So. Before I sign it. You first, for once. # mood: ines neutral
She has taken off both her shoes.
{
- agreed_pier or named_vays:
    "The sheet's all gates," you say. "What it was for stood on a pier, with a lamp."
    {agreed_pier:"It's there," says Ines. "It's the one I didn't understand. It's bigger than its box."|She turns it over, to see if it's on the back. "There isn't one for that," she says. "There will be."} # mood: ines thinking
- took_credit or moved_again or passed_down:
    "There's one you haven't got there," you say. "I said I would, and I let it slip." {took_credit:It's a name on a drawing.|{moved_again:It's a meeting that you moved three times, and then once more.|It's a Wednesday, and a telephone that ended up on the wrong desk.}}
    She writes it in. "That's odd," says Ines. "It makes me believe the others." # mood: ines warm
- said_better or asked_numbers or brought_amira:
    "They did that," you say. "If there's a tick anywhere, it's got somebody's name."
    She holds out the pencil. You write them in. It takes all of the margin. "And you?" says Ines. You don't know where to put it. # mood: ines thinking
- else:
    You don't, yet. She looks as if there were something that she'd like to say. You've never known her so quiet.
    Ines: I picked you in a lift. I never told you what it was. I've thought since that I must have been afraid you'd ask. # mood: ines sad
    {said_unknown:Ines: And you told me you were guessing. Nobody's ever made me so cross, or so much less alone. # mood: ines warm|Ines: I'd do it again. But I'd use the stairs. # mood: ines warm}
}
-> whats_next

=== whats_next
Then there's the form, from People. CONTINUES, it says; and, in a box of its own: CAR PARKS.
Ines: There isn't one for anything else. I could draw one. # mood: ines thinking
{half_back:She has heard, it seems, what you said on the quay: that half of you would go back to writing code. She doesn't say so. She looks at your hands.|Under it lies Malcolm's page on you. BEST HANDS, it says. DO NOT MOVE. She's crossed out the second line.}
The Quiet One: {motive == 5:I needn't say yes. I could wait, and hear what I say.|It's week thirteen, and nobody's going to mind. I do know what I'd like.} # voice: quiet
# ask: It is a real choice, all four ways. What would you say, after such a quarter, and whom would you be saying it for?
# note: Going back to the trade is not a defeat. Ask what would have to be true for each of the four to be the brave one.
# key
The sun comes through three walls of glass, and lies down on it.
* ["I'll go on. And this time it's because I want to. Nobody asked me." #id: go-on #emotional-intelligence 4 own-habits #big-picture 3 past-this-week #performance 2 clear-goals]
    # why: It was a choice at last, and yours; it's got no more on it than the first one had, apart from that.
    ~ choice = STAYS
    Ines: I did ask you, though. In September. # mood: ines surprised
    In September, you say, she had told you. She thinks about that. Then she makes the tick, quite slowly.
* ["I'll stay, if we write down now what you'd take it off me for." #id: take-it-off-me #performance 5 clear-goals #big-picture 2 past-this-week #emotional-intelligence 1 own-habits]
    # why: You'll both know when it isn't working; she'd have liked to just be pleased for the length of a tick.
    ~ choice = STAYS
    Ines: Take it off you? You've got mud on your face, and I'm to sack you? # mood: ines alarmed
    It takes you twenty minutes. There are three lines. {habit >= 3:The first is yours: "If they ring eleven times."|The first is hers: "If I'm told that it's fine four times in a week."} She signs. It hardly goes uphill.
* ["My old desk, please, by the window. I was good there, and glad." #id: old-desk #emotional-intelligence 5 own-habits #performance 3 accountable #big-picture 1 past-this-week]
    # why: You know what you love, and you know now what you'd be leaving; somebody has to take over what you began.
    ~ choice = GOES
    Ines: Oh. # mood: ines sad
    She doesn't argue. She draws a box on the form, with a ruler, and writes next to it: BACK, WITH HONOUR. Then she ticks it. "I did say there'd be cake," says Ines. # mood: ines warm
* ["{who_left == PRIYA_WENT:Let somebody else run it, for|Priya runs it for} two weeks, as though I'd gone. Then ask me." #id: as-though-gone #big-picture 5 past-this-week #performance 4 clear-goals #emotional-intelligence 2 own-habits]
    # why: You'd find out what there is without you, and so would they; you've put off saying what you want by a fortnight.
    ~ choice = ASKS
    Ines: You've been gone. You were gone all yesterday! # mood: ines surprised
    That was weather, you say. This would be on purpose. {agreed_priya:"We've got that written down already," says Ines, and finds it, and goes pink.|She draws a third box, and can't think what to call it, and puts a small boat.} # mood: ines thinking
- -> bench

// ---------------------------------------------------------------- your own sentence

=== bench
# exit: ines # place: quay dusk # clock: 16:50 # music: quay # sound: gulls # enter: ruth right # mood: ruth warm
Ten to five. Out at Skerrow a gate would be shutting now. {agreed_pier or named_vays or board_yes:There's a man there, since this morning, with his foot in it.|It's two lines. You'll do it on Monday, you think; and then you get out your phone, and do it.}
Ruth holds out her hand for the timetable, as for a ticket.
{ have == "" and want == "":
    It's last winter's. It has been to sea.
- else:
    It has been to sea. You can still make it out. HAVE: {have == "":(nothing; you'd run out of pencil)|{have}} // promoted: off P301
    WANT, BY CHRISTMAS: {want == "":(nothing that you'd have told a dog)|{want}} // promoted: off P301
}
{checklist_before != "":You'd said how much of each, that time. She doesn't look at the figures. She looks at you, to see which of them you look at.} // promoted: off P301
Ruth: There's a bit left, at the foot. What do you know now that you didn't? In your own words; I've heard all the others. # mood: ruth neutral # input: sentence 200 # checklist: after
{last_sentence != "":Last time you wrote: {last_sentence} It's under there still; it hasn't all come off.|She looks at the water, as one does for somebody changing on a beach.} // promoted: off P301
* [Give her back the pencil. #id: give-back]
- {sentence == "":You hold the pencil over it for a while. "No," says Ruth. "Quite right. It'll come when you're doing something else."|She reads it. She moves her lips. Then she reads it to the dog, who gives it some thought. "{sentence}" # mood: ruth warm} // promoted: off P301
-> afterwards

=== afterwards
{ hours.mend_it or unsent.listed or one_bar.order:
    ~ feed()
}
{ choice:
- GOES:
    -> goes_back
- ASKS:
    -> as_though
}
{ result:
- TOGETHER:
    -> stays_together
- RANG:
    -> stays_rang
- ONE:
    -> stays_one
- NO_BLAME:
    -> stays_no_blame
- WAITED:
    -> stays_waited
- else:
    -> stays_apart
}

// ---------------------------------------------------------------- endings

=== stays_together
~ shift(trust, 1)
# exit: ruth # place: open-office dusk # clock: 17:20 # music: calm # enter: mei left # mood: mei happy
There's nobody up there but Mei, who has come in for her torch. The board's green. On your desk lies a sheet, folded into a boat. It's got five hands on it.
"Things that we'd have asked you," it says. There are three. Each has been answered, underneath, by somebody else.
Mei: We thought you'd like to see. Two's wrong, we think. But it held. # mood: mei happy
You'd thought that it'd feel like being left out. You look for the place where it hurts. It's there; it's about as big as a bar of signal.
Mei: Were you bored? On the boat?
A horn goes, out by the breakwater. You don't look to see which. You couldn't say any more, by the sound, and there was a time when that was all that you could do. # sound: horn
No, you say. You were counted. # ending: together "Nobody Rang"
-> END

=== stays_rang
~ starve()
# exit: ruth # place: open-office dusk # clock: 17:20 # music: quiet # enter: mei left # mood: mei worried
There's nobody up there but Mei. She has the list in front of her, of who rang, and when. Eleven lines, and after each one, "water".
Mei: I was going to throw it away. Is it all right if I throw it away? # mood: mei worried
You open your mouth. You've got the yes right there; you've always got one about you, like a handkerchief.
So you don't say it. It takes about as long as a roller. She looks at you, and at the list; and you can see it, from her ears down: that there's nobody at the other end.
Mei: Oh. # mood: mei surprised
She doesn't throw it away. She turns it over, and writes on the back, in capitals, and pins it up where the rota hangs. WE KNEW ALL OF IT AT FOUR MINUTES PAST. # mood: mei determined # ending: rang "Eleven Lines"
-> END

=== stays_one
# exit: ruth # place: open-office dusk # clock: 17:20 # music: quiet
{ hers() == PRIYA:
    Priya's at her desk. She was sent home at two, and has come back by way of the stationery cupboard. She's making a folder. It's got fourteen tabs. # enter: priya right # mood: priya tired
    Priya: Nobody dropped anything. You might say that. Seven hundred and two. # mood: priya neutral
    Nobody could have, you say; you had it all.
    She doesn't answer. She goes on with the ruler. "She'd do it perfectly," somebody said once, on a Friday, "and no one would dare to help." You'd promised yourself you'd never tell her that.
    You tell her. You tell her that it's you, too. It's the first time in thirteen weeks that she has put down a ruler without having finished the line. # mood: priya surprised
- else:
    Amira's at her desk. She was sent home at two, and has come back, since it was so quiet there that she couldn't sleep. # enter: amira right # mood: amira tired
    Amira: Nobody dropped anything. You might say that. Seven hundred and two. # mood: amira neutral
    She's right. It'd work again, until some Tuesday when it's one thing more than she has hands. You could have seen that from week three.
    You pull up the next chair. You don't take anything from her. You ask her who, of those {who_left:five|six}, she'd have liked to give what to; and you write down the first one, and wait.
    Amira: It'd take longer, though. # mood: amira thinking
}
It will, you say. It'll take till spring. You've just signed for that. # ending: one "Seven Hundred and Two"
-> END

=== stays_no_blame
~ shift(trust, 1)
# exit: ruth # place: incident-corner night # clock: 17:20 # music: calm # enter: mei left # mood: mei thinking
The whiteboard's still as they left it.
WHAT MADE IT LOOK SENSIBLE? # CLASS: whiteboard
Five answers. There's room under them, and a pen on a string.
{ broke():
- 1:
    You look at the third. "I said got it." You had two hours with that, in a small room, with a plant. You take the pen, and write a sixth: "I was so pleased with how I listened."
- 2:
    You look at the first. "I thought they knew." There was a lamp that went up two floors, and it was so quiet. You take the pen, and write a sixth: "It was me that liked the quiet."
- 3:
    You look at the third. "They weren't on my list." You take the pen, and write a sixth: "It's my rule. I'd never gone and stood on the other side of it."
- else:
    You look at the third. "I thought that you'd latched it." You take the pen, and write a sixth: "I saw that gate open once before, and was glad when it was shut."
}
Mei reads it. She has come in for her torch. She doesn't say that it's fine. # mood: mei surprised
Mei: Oh, that's a good one! Is it all right if it's better than mine? # mood: mei warm
She says it as one says that it's stopped raining.
On Monday it'll be made harder to do. There's a name under that, and a date; and {broke() == 1:a man with three cracked ribs|whoever had the fright} is to have it read out, and be asked what's missing. # ending: no-blame "A Pen on a String"
-> END

=== stays_waited
~ starve()
~ starve()
# exit: ruth # place: incident-corner night # clock: 17:20 # music: quiet # enter: mei left # mood: mei tired
There's the chair. It stands before the big dashboard, at your height. All day people have gone round it, like something that's been spilt.
You could sit down. It'd be warm in a minute. There are nine questions on the table, and you know the answer to every one.
You take it by the back. It rolls very easily: on to the landing, down in the lift, and in at the door of People, with a note: TOO HIGH.
Mei: Where do we— who sits, then? If there's one tomorrow? # mood: mei alarmed
You fetch five others, from five desks, and put them round in a ring. None of them's the same height. You sit down on the floor, by the bin.
You read out the first of the nine. And then you don't say anything. It's quiet for so long that the heating goes off. # sound: heartbeat
Mei: I did think, though. # mood: mei thinking # ending: waited "Nine Questions"
-> END

=== stays_apart
# exit: ruth # place: open-office dusk # clock: 17:20 # music: quiet # enter: mei left # mood: mei tired
Five lamps, five desks; they've left them on. On your own lie five reports. You take off your coat, and read them one after the other, all the way down.
Then you fetch the scissors. It takes you an hour. You cut them up by the clock, and lay them out along the floor, from the window to the stairs: 10:12, and everyone who was doing something at 10:12. It's seven metres long.
Mei comes out with her torch. She stops at 14:40. # mood: mei surprised
Mei: That's me. Is that— who's that next to me? # mood: mei thinking
It's {who_left == JONAS_WENT:Amira. She'd|Jonas. He'd} been looking for her number. It's forty centimetres; they could have touched.
She goes down on her knees, and follows it along with the torch. She laughs, once. After that she isn't laughing. "They were all there," says Mei. "I thought that it was just me." # mood: mei sad
You've got a pot of glue, and a quarter. You hold out the other brush. # ending: apart "Seven Metres"
-> END

=== goes_back
# exit: ruth # place: open-office day # clock: 09:00 # music: calm
{ who_left == PRIYA_WENT:
    Ines asked all six of them who it should be, one at a time. It's Mei, till spring, with Amira at her elbow; and a standing order for cake. # enter: mei left # mood: mei alarmed
- else:
    Ines rang Priya, on the Monday, so as to do it properly: the money and the islands and the plate. "I'll want two things in writing," said Priya. She'd had them ready since September. # enter: priya left # mood: priya warm
}
There is cake. It's a desk, with a window in it. Somebody's made an E, out of liquorice.
You carry your keyboard back across the carpet, with {who_left:six|seven} people watching it go by like a boat. Nobody's sorry for you. {tomas_leave:"I kept it warm for you," says Tomás. "Except Thursdays."|"I kept it warm for you," says Tomás.} # enter: tomas right # mood: tomas warm
It isn't the same desk. You can hear him type, as ever; you know now what he's typing for. {motive == 4:You'd wanted to see what they'd do, if somebody asked. From here there are two of you who ask.|You know who'll be standing at the far end, too, when it opens. You've seen her lamp.}
{
- result == WAITED or result == RANG:
    When the first of them turns round to you, to ask, you point with your thumb at who's got the chair. You couldn't, while it was you. # ending: so-that-they-neednt "So That They Needn't Wait"
- else:
    There's a new gate to write, for a place with salt in it. It's hard. You take off your watch. At the top you put whom it's for; and then, for the first time in thirteen weeks, you know what comes next. # sound: keys # ending: best-hands "Best Hands"
}
-> END

=== as_though
# exit: ruth # place: quay day # clock: 09:00 # music: quay # sound: gulls
{ who_left == PRIYA_WENT:
    On Monday it's Mei's, with Tomás to hold the other end. She asked if she might raise the chair. You said that you weren't there.
- else:
    On Monday it's Priya's. {agreed_priya or asked_boxes:"You asked me what would be in mine," she says, or something like it. "When I'm away, nobody notices. Let's see if it goes for you."|"Two weeks," says Priya. "As though you'd gone. I shall be very put out if you telephone."} She lowers the chair by a hand's width. # enter: priya left # mood: priya warm
}
You've got a rucksack, and Priya's list. "I'd go and stand on them," she told somebody once. "All forty. You can't see a queue from here."
{
- result == TOGETHER or result == NO_BLAME:
    They'll be all right. You've no need to hope it. It leaves a lot of room, you find, that, about the shoulders.
- result == WAITED or result == RANG:
    There'll be an eleventh ring. You've left your telephone in the drawer; and it isn't their patience that you're afraid for.
- else:
    They may not be all right. There's someone carrying too much, and you've told {who_left == PRIYA_WENT:Mei|Priya} so; and then you've stopped telling.
}
"One," says the purser at the ramp. She's nineteen, and it's her third week. She looks at you until she's sure. # exit: priya
The gate's open. It's three minutes to; it's open, and there's somebody running, with a lamp under her arm, and a bag. Nobody's shutting anything. # sound: horn
It'll be your {next_island()} island. Then there'll be {islands_left()}. In a fortnight they're going to ask you what you want, and you'd like to have seen who it's for. # ending: as-though-gone "As Though I'd Gone"
-> END
