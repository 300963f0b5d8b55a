# title: Majors
# author: Promoted
# summary: Eleven yellow cards, room for three, and everybody who wrote one knows where you sit.
# minutes: 10
# language: en
# dimensions: prioritizing, big-picture, communication, inspiring, performance
# gauge: cards "Cards on the wall" 0 11
# gauge: trust "The team's trust" 0 10
# gauge: harbour "The harbour's patience" 0 10
# gauge: energy "Your own energy" 0 10

INCLUDE shared/team.ink

CONST NIGHTS = 1
CONST WATER = 2
CONST SMILE = 3

CONST PINS = 1
CONST OXNA = 2
CONST ROTA = 3
CONST POCKET = 4

CONST OPEN = 1
CONST FILLED = 2

VAR cards = 11
VAR saw = 0 // what you did with the half hour: one of the four above
VAR binned = false // the card that nobody signed
VAR pick = 0 // what hangs beside the gates: one of the three above
VAR dogs = false // you know what DOGS is short for
VAR wrongly = false // Deon or Ines got a no that was not quite one
VAR over = 0 // yeses that nobody has weeks for, 0 to 3
VAR gap = 0 // a third place on the wall: never, open, or filled
VAR phone = false // Skerrow will be rung

-> start

/* One more yes that nobody has the weeks for. */
=== function more() ===
{ over < 3:
    ~ over = over + 1
}

=== start
# place: open-office day # clock: 10:00 # music: calm # enter: jonas left # enter: mei centre # enter: amira right
Eleven yellow cards hang on the whiteboard. Jonas has cut them to size, a hand's width for a week. The board is nine hands wide; he's put the nine in the corner.
It's what's left till Christmas, without the nights, the dentist, and being asked how it's going. He did it twice, the second time hoping.
Jonas: Three fit. {agreed_hands:More, if the half of somebody that Ines is finding us turns out to be the upper half|Three and a bit, if nobody gets flu, or married}.
None of the eleven is unreasonable. That's what's wrong with them.
{ habit >= 3:
    Mei: Is it all right if I hold a pen? I can put it back. # mood: mei worried
}
Mei: The captain's says "Gates that shut on time". Castle's is forty seconds late, and he has to stand there. He wrote it in ink. It's gone through.
Jonas: Deon's. "Smile to Board, phase two." Phase one, the gate opens if you smile. Phase two, it also opens if you don't. # mood: jonas dismissive
Mei: But that's a gate. We have those.
Jonas: It's the widest one up there.
{ agreed_not:
    You and Ines wrote down in week five that Boarding wouldn't build it. You wrote it in pencil.
}
Priya has read the ones that came by post, to the end. # exit: mei # enter: priya centre # mood: priya neutral
Priya: The auditors want every gate's log printed, daily, for ever. The mayor of Castle wants ten per cent off, on account of the band. His has a crest.
Priya: And Ines has a "small thing". A board member has a nephew, the nephew has an app, it's called Boatly, and all that it needs is everything.
Then there's what came over the water. The Vays have sent a petition, a hundred and nineteen names. "Our boat gets to Skerrow at 16:51. Your gate shuts at 16:50. We don't say it's anybody's fault."
It's yours. You wrote that rule, in 2021; it's two lines. The card's as wide as both your hands.
From Oxna there's one that says DOGS. Magnus, of the lifeboat, isn't a man for a second word. Beside it hangs Mei's: "DOG TICKETS (nearly done!!)". Nearly is a hand.
Amira has put hers at the edge, where it isn't in anyone's way.
Amira: A second name on the rota. A week to teach somebody, and a week for them to be bad at it. # mood: amira tired
{ agreed_pager:
    Amira: You asked for my pager. It said week seven on the sheet. I don't like to be a calendar, but this is eight.
}
Tomás: And the new gates. Sorry, it sticks out. It's half a gate. It's a very good half. # exit: priya # enter: tomas centre # mood: tomas neutral
{ agreed_rewrite:
    Some of that half is yours, by lamplight. You'd know it anywhere.
}
The eleventh hangs at the bottom, in capitals: ONE THING, FINISHED. They've each said that it isn't theirs, rather fast.
At eleven Ines and Deon come to hear. At half past, the captain.
The Expert: You're paid to know. Walk up there and take three. # voice: expert chose-last-night
# ask: Eleven good reasons, one hour. How should it be chosen, and who should be able to say "I chose that"?
# note: Every one of these is used by decent leads. Ask which of them is a way of choosing, and which is a way of not having chosen.
# key
Five people stand round you with pens, as round a bed. {last_took_all:Last time you took all eleven. Everybody thanked you. Deon sent a plant.}
* ["Three dots each, everyone. Don't discuss it, just put them up." #id: dots #prioritizing 1 matters-most #inspiring 3 asks-first #communication 5 quiet-ones]
    # why: Everyone was heard at the same loudness; what they had chosen was a number.
    Jonas: Ah. Democracy, with stationery. # mood: jonas dismissive
    -> by_dots
* [Take your own three from your pocket. You chose them last night. #id: chose-last-night #temptation #prioritizing 4 matters-most #inspiring 1 asks-first #communication 3 explicit]
    # why: It was well thought out and over in a minute; there were five pens in the room, and nothing to write.
    ~ feed()
    -> by_you
* ["Never mind how long. Who's at the other end of each of them?" #id: other-end #prioritizing 2 matters-most #inspiring 5 asks-first #communication 3 listens-first]
    # why: You asked about the people before the weeks; that's slow, and three of the cards had nobody at the end.
    -> by_why
* ["Turn it round. What are we doing already that you would stop?" #id: would-stop #prioritizing 5 drops-good #inspiring 3 asks-first #communication 2 listens-first]
    # why: It went straight at the thing nobody says; somebody had to say it about somebody in the room.
    -> by_stop

// ---------------------------------------------------------------- ways of choosing, 10:05

=== by_dots
It takes four minutes. There's a good deal of breathing. # clock: 10:09
Mei's dogs have five. So have the gates, three of them from Jonas. Smile has one, from Mei, who felt sorry for it. The rota has none.
You look for Amira's. They're on the dogs, all three, in a straight line.
Amira: I wasn't going to vote for me. It'd look like asking. And you weren't meant to see which were mine. # mood: amira neutral
The Expert: The wall has spoken, and you needn't have. # voice: expert dots-are-dots
# ask: The vote is in, and it's fair, and there is something odd about it. What do you do with a fair result?
# note: Ask who in the room has ever not voted for the thing they needed. Then ask what the dots were measuring.
The dots are green and round, and look very sure of themselves.
* ["It was fair, and I said we'd go by it. So we'll start from there." #id: dots-are-dots #communication 2 listens-first #inspiring 3 asks-first #performance 5 accountable]
    # why: You kept to what you had said; what it had said about Amira, you left where it was.
    Amira: Fair's fair. # mood: amira tired
    She says it to the flask. Jonas counts the dots again, and puts the lid on the pen.
* ["I saw whose three went on the dogs. Amira, say aloud what you need." #id: rota-none #communication 5 quiet-ones #inspiring 2 pulls-with-purpose #performance 3 specific-feedback]
    # why: You asked the one who hadn't asked; it was in front of everyone, and her vote was supposed to be secret.
    Amira: To be ill. Not very. One day, in bed, with soup. # mood: amira surprised
    She looks as though she'd heard it from somebody else. Mei takes a dot off Smile, and doesn't know where one may put it.
* ["Another round, then. This time nobody votes for their own one." #id: not-your-own #communication 3 explicit #inspiring 5 asks-first #performance 2 accountable]
    # why: It made each of them look at somebody else's trouble; it also made the first round count for nothing.
    Jonas takes his three off one by one, like teeth. He gives two to Mei. He gives the last to the rota, and doesn't look at anyone. # mood: jonas thinking
    Amira: There's glue on that one. You can't have it back. # mood: amira warm
- -> the_eleventh

=== by_you
You pin up three: the new gates, the rota, Smile. You did it last night with a ruler. It's a good three; you could defend it to anybody. # clock: 10:04
Nobody asks you to.
Jonas: Well. That was efficient. # mood: jonas dismissive
Tomás: Sorry, do we give the pens back? I've chewed mine. # mood: tomas warm
They look at the other eight, as one looks at the coats on the bed at the end of a party. Mei has got half behind Jonas, in case somebody's about to be asked something.
# ask: You have done their thinking for them, and done it well. What would now make it theirs, or need it be?
# note: Some will say that deciding is what leads are for. Ask them what those five people will do when the first of the three goes wrong.
It's four minutes past ten. You had thought that you'd feel relieved.
* ["Mei, come out of there, please. Which of my three would you take down?" #id: where-wrong #communication 5 quiet-ones #inspiring 2 asks-first #performance 2 accountable]
    # why: The youngest went first and said something; she was fetched out from behind somebody to say it.
    Mei: It's a good three! It is. Only, is there any water in it? Does anybody on it ever get wet? # exit: tomas # enter: mei centre # mood: mei thinking
    She waits to see if that was all right. Jonas takes Smile down and holds it to the light. # exit: mei # enter: tomas centre
* ["That's it, then, and it's on my head. You've all got your hour back." #id: better-wrong #communication 3 explicit #inspiring 1 asks-first #performance 5 clear-goals]
    # why: Everybody knew at once where they stood, and had an hour in hand; they'd been standing there for nothing.
    Amira: It has mine in it. I'd still have liked to be asked. # mood: amira tired
    She says it in the voice in which she reports a disk.
* [Lay your own pen on the table, and go and make the coffee, slowly. #id: make-coffee #silence #communication 4 listens-first #inspiring 5 asks-first #performance 1 clear-goals]
    # why: They moved what they wanted to move; nobody had told them that they might, and one of them wasn't sure.
    When you come back with six cups, Smile hangs next to the mayor. All of them are looking out of the window.
    Tomás: It fell. # mood: tomas laugh
- -> the_eleventh

=== by_why
It takes them a while to stop saying how long. # clock: 10:12
Jonas: Mine? The old ones will fall over again in three years. And I was bored. It's mostly that I was bored. # mood: jonas thinking
Mei: There's a boy on Sula, and his dog hasn't got a ticket, and the rest of his family has. He wrote to us. The dog signed. # exit: tomas # enter: mei centre # mood: mei happy
Amira: So that I can be ill. Next, please. # mood: amira tired
She does mean the "next". Of the auditors' nobody knows anything. Last year's auditors asked for it. Jonas is looking as if he'd like to have "bored" back.
# ask: You asked what each is for, and some answers were truer than you'd bargained for. Which one do you stay with?
# note: One follows a person, one a question, one an honest word. Ask what the other four learn about what may be said here.
One of the pens is clicking. It's yours.
* ["Ill of what, Amira?" She's said "next"; ask it anyway, before them all. #id: ill-of-what #communication 5 listens-first #inspiring 2 pulls-with-purpose #performance 3 specific-feedback]
    # why: She got to the end of her sentence; she'd asked to be passed over, and four others stood and heard it.
    Amira: Of nothing. I'd like to have it in stock. # mood: amira neutral
    Amira: I had a temperature in week six. I had it between two and four, when it was quiet. # mood: amira tired
* ["Mei, ring up the auditors, would you, and ask what the paper's for." #id: ask-auditors #communication 3 listens-first #inspiring 5 stretches #performance 2 clear-goals]
    # why: A second-year engineer got to ask grown men why; Amira's sentence went by like a bus.
    She is gone for six minutes, with both feet off the floor.
    Mei: They don't know! They asked me if I knew! They're going to ring the one who left. # mood: mei laugh
* ["'Bored' is true, Jonas, and it can't have been nice to say. Thanks." #id: bored-is-true #communication 2 listens-first #inspiring 3 credits #performance 5 recognises]
    # why: You thanked the one who'd told the truth against himself; it wasn't the only true thing just said.
    Jonas goes a dull pink. He isn't used to it; it looks like a rash. # mood: jonas surprised
    Mei considers her two exclamation marks, and takes one off.
- # exit: mei # enter: tomas centre
-> the_eleventh

=== by_stop
There's a long silence, of the kind you can hear the fridge in. # clock: 10:08
Tomás: Sorry. The gates. I'd stop the gates. Sorry. # mood: tomas worried
They're his own. They're Jonas's too, and Jonas turns round to him, quite slowly. # mood: jonas surprised
Jonas: We're on the good bit.
Tomás: We've been on the good bit for three weeks. I've mainly nodded. # mood: tomas sad
# ask: Somebody has named his own work, and his friend's. What do you do with a thing that was hard to say?
# note: Ask whom each answer looks after: the one who spoke, the one who was hit, or the list. All three are there.
He's turning the pen over and over, end for end, like a man looking for the switch.
* ["Finish that sentence, Tomás. Jonas, you come after it, not on top." #id: finish-that #communication 5 listens-first #inspiring 2 asks-first #performance 3 accountable]
    # why: He was let finish, and they both heard it; the other one had to stand and hold his breath.
    Tomás: It's only that nothing ever comes out at the end. I'd like something to come out at the end. # mood: tomas neutral
    Jonas: Correct. Nothing of mine comes out, either. It's just very well drawn. # mood: jonas thinking
* ["Say that we stopped. What would the two of you reach for instead?" #id: reach-for #communication 3 listens-first #inspiring 5 asks-first #performance 2 clear-goals]
    # why: It made stopping into a door; it's easier to walk through when it isn't your three weeks.
    Tomás: Anything with a Friday in it.
    Jonas: The captain's. Fourteen clocks, all lying, and each in its own direction. It's rather lovely. # mood: jonas warm
* ["That took some saying, Tomás, about your own work. I noticed. Who's next?" #id: took-saying #communication 2 listens-first #inspiring 3 credits #performance 5 recognises]
    # why: He was thanked in front of the others for a brave thing; he'd got about halfway through it.
    His ears go red. He had another sentence, and he puts it back in his pocket. # mood: tomas warm
    Amira: I'd stop saying "nearly". I don't mean anyone. # mood: amira neutral
- -> the_eleventh

// ---------------------------------------------------------------- the eleventh card, 10:17

=== the_eleventh
That leaves the one at the bottom. Mei reads it aloud, and looks to see who looks away. "ONE THING, FINISHED." # segment # clock: 10:17
{ agreed_malcolm:
    Jonas: Malcolm's box two wants six hundred tickets closed. He may have six hundred halves.
}
Somebody wrote it with their weight behind it. The full stop has gone through into the whiteboard.
The Fixer: It isn't a request. Tidy it away. Ten's a nicer number. # voice: fixer makes-ten
# ask: It's a card, and it isn't one. What do you do with a sentence that nobody will sign?
# note: Ask the room who wrote it, and why they did not sign. Do not settle it: somebody in the story knows.
Tomás is reading the fire instructions. He must know them by now.
* ["It's not a request, so down it comes. That's one out of the way." #id: makes-ten #prioritizing 4 says-no #communication 1 quiet-ones #inspiring 2 pulls-with-purpose]
    # why: A list should be a list, and it was shorter by one; somebody had been trying to tell you something.
    ~ binned = true
    ~ cards = 10
    It makes hardly any noise in the bin. Tomás gets to the end of the fire instructions, and starts again at the top. # mood: tomas neutral
* ["I'd have signed that. It goes on top, over every one of the others." #id: goes-on-top #prioritizing 3 matters-most #communication 2 listens-first #inspiring 5 pulls-with-purpose]
    # why: It became the rule for the other ten; the one who had meant something by it wasn't asked what.
    ~ cards = 10
    You have to stand on a chair. From up there you can see the top of everybody's head. One of them is nodding, and stops. # mood: tomas surprised
* [Read it out once more, without the joke. Leave it where it hangs. #id: leave-hanging #silence #prioritizing 2 matters-most #communication 5 listens-first #performance 1 clear-goals]
    # why: It was heard, and nobody was hunted for it; it's still there, and it still isn't anything.
    It sounds different, without Mei's eyebrows. It's rather a sad thing to want.
    Jonas: Well, it wasn't me. # mood: jonas neutral
    He's the only one who says it this time.
* ["Whoever it was: what's finished? Put it under there while I'm out." #id: what-is-finished #prioritizing 1 matters-most #communication 4 quiet-ones #performance 5 clear-goals]
    # why: It got a test out of a sigh, and cost five minutes of a very short hour.
    You take five minutes over washing one cup. When you come back it's there, in the same capitals: SOMEBODY OUTSIDE SAYS THANKS.
    Priya: "Outside." That'll be hard to estimate. # exit: tomas # enter: priya centre # mood: priya warm
- -> half_hour

=== half_hour
You send them off to argue about sizes. It's twenty-five past; there's one thing that you could find out before eleven. Not two. # clock: 10:25 # exit: priya # exit: tomas # enter: mei centre # mood: mei neutral
{ energy <= 2:
    Amira: You look like me again. I've said I don't say it to be nice. # mood: amira tired
}
The Fixer: DOGS is one telephone call. Have it ticked off, and you're a card to the good. # voice: fixer ring-oxna
The Quiet One: I keep counting who hasn't come. # voice: quiet
# ask: One half hour, before you choose. Which ignorance is the dangerous one?
# note: There's no time for two. Ask people what they'd assumed about the ones they left out. Keep the answers; they come back.
On the corridor wall hangs the big chart. In the drawer there's a box of pins.
* ["One word is short, even for Magnus. Mei, get me Oxna, would you?" #id: ring-oxna #communication 5 listens-first #big-picture 4 asks-why #operations 2 system]
    # why: You rang the least likely card on the wall, because it was the shortest; the loud ones went unasked.
    ~ saw = OXNA
    -> magnus ->
* ["Show me your nights, Amira. Not the summary. All thirty-five of them." #id: all-nights #communication 3 listens-first #big-picture 2 past-this-week #prioritizing 5 protects-people]
    # why: Half an hour for the one who never takes any; you know now how it is here, and nothing of how it is out there.
    ~ saw = ROTA
    -> nights ->
* [Slip the captain's card into your pocket. Your evenings are your own. #id: in-your-pocket #temptation #operations 5 system #big-picture 1 past-this-week #prioritizing 4 protects-people]
    # why: Three weeks of theirs saved at a stroke, and they truly were; they are nine of yours, and nobody's been told.
    ~ saw = POCKET
    ~ feed()
    ~ more()
    ~ shift(energy, -1)
    -> pocket ->
* [Take eleven pins along to the chart. Where did each card come from? #id: eleven-pins #communication 2 listens-first #big-picture 5 zooms-out #prioritizing 3 matters-most]
    # why: You saw what sort of list it was; of what is on it you know no more than you did.
    ~ saw = PINS
    ~ starve()
    -> pins ->
- -> half_gate

=== magnus
It rings for a long time, and is answered from inside a coat. # sound: phone # segment
"Dogs, aye," says Magnus. You ask him what about them.
"Your gate sees legs. To it a big dog's a body. Second of the month, the Brannoc boat: smoke in the galley, and we took them all off. Forty-one, says your list. We had forty."
They looked for the forty-first for two hours and ten minutes, in the dark, with two boats. He tells it as one gives a recipe. # mood: mei alarmed
She was on the pier at Oxna the whole time, in a blanket. She was a wolfhound. Her name was Susan. # sound: heartbeat
"So," says Magnus. "Dogs."
~ dogs = true
Mei has been listening on the other phone. She puts her hand flat on her own card.
Mei: With a ticket it's a dog. Mine mends that. I thought I was doing it for a boy. # mood: mei surprised
->->

=== nights
It's in a spreadsheet of her own. It's called "weather". # segment
Thirty-five nights, and on twenty-six of them it's her name. {took_watch:On one of them it's yours, in green. "You took my four o'clock," she says. "I gave it a colour."|There's a column with dots. The dots are when it rang.}
You ask her what the crosses are. They stop after a fortnight.
Amira: When I couldn't go back to sleep. I gave up putting them in. It was all crosses. # mood: amira tired
Amira: Tomás could learn it. He's awake anyway, you can see his dot. And Mei. She'd cry once. I cried once. # mood: amira thinking
You look at twenty-six of anything, and it looks like a fence.
->->

=== pocket
It goes in without a sound. Three weeks for them. For you it's nine evenings, and quite pretty ones. You've had the first already, in your head, just now. # segment
{ agreed_rewrite:
    They're the evenings that you gave to Ines, in box two. You'll have to fold them.
}
Where the card was there's a whiter patch. Mei looks at the patch, and at you. # mood: mei thinking
Mei: Did the captain— no. Sorry. It's fine. # mood: mei neutral
->->

=== pins
# exit: jonas # exit: mei # exit: amira # place: map day # zoom: out # sound: gulls # segment
A pin for each card, stuck where the card was written.
Deon's is from the second floor, Ines's from the third. The auditors are on the fourth; they've a kettle. The captain has his window on the quay, and the mayor his over the baker's. Your own people's four go in one hole.
That's nine of eleven in a lump no bigger than a thumb. You could hit any of them from the whiteboard with an apple.
Two are out there by themselves. The Vays. Oxna. The Vays' took a hundred and nineteen people and a stamp.
There are forty islands. Thirty-six have never had a card at all. You try to think of what Hollin would put on one, and you can't think of a word. You've never been to Hollin. # sound: heartbeat
It isn't a list of what matters. It's a list of who can find the stairs.
# zoom: in # place: open-office day # enter: jonas left # enter: mei centre # enter: amira right
There's a hole in your thumb. You don't know when you did that.
->->

// ---------------------------------------------------------------- half a gate, 10:40

=== half_gate
# exit: mei # exit: amira # enter: tomas right # mood: tomas neutral # clock: 10:40
There was no room on the board, so Jonas has drawn it on the window. It's half a gate, with the sun coming through it.
Jonas: Three weeks in, four to go. You don't stop in the middle of a bridge. # mood: jonas determined
{ agreed_days:
    On the sheet it says "J. and T., days", for as long as it takes. Ines wrote that, and signed it, uphill.
}
{ agreed_rewrite:
    About half of the strokes are in your hand, from before you ran out of evenings.
}
Tomás: {by_stop:I've said mine|It's very good. I'm the one who says so. Nobody has been through it yet, that's all}. # mood: tomas worried
It's the best work that anyone in this room has done all year. It won't let one person on to one boat before the spring.
The Expert: Somebody has to be able to kill a thing. They're waiting to see if it's you. # voice: expert stop-today
# ask: It's good, it's half done, and the two whose it is are standing there. What does finishing cost, and what does stopping?
# note: Nobody may say "sunk cost" without wincing. Ask instead who gets what if it goes on, and what these two will build next, and for whom.
# key
Its card takes up nearly half of the board. A gull goes by, behind the hinge.
* ["It stays. Four weeks, and nobody's to interrupt the two of you." #id: keep-gates #prioritizing 3 protects-people #inspiring 4 stretches #performance 2 clear-goals]
    # why: Two good people kept the thing they are best at, and the door shut; that door is nearly half of all you've got.
    ~ kept_gates = true
    ~ shift(trust_jonas, 1)
    Jonas: Nobody's to interrupt. Would you say that to Deon? Slowly? # mood: jonas surprised # remember: kept_gates jonas You kept the gates when they were only half.
    Tomás has picked up a pen. He draws in a bolt, very small and exact. # mood: tomas warm
* ["Which part of the half can stand by week eleven? Only that part." #id: stand-by-eleven #prioritizing 4 drops-good #inspiring 2 pulls-with-purpose #performance 5 clear-goals]
    # why: It will be done, and they'll know when; it's not the one that either of them lay awake over.
    ~ kept_gates = true
    Jonas: You want the door, and not the house. # mood: jonas cold # remember: kept_gates jonas You kept the gates when they were only half.
    Tomás: The left part stands. It's ugly, it's the part I did. But it'd be finished. # mood: tomas thinking
    He says "finished" as other people say "Spain".
* ["It's good, and we're stopping it today. It boards nobody this year." #id: stop-today #prioritizing 5 drops-good #inspiring 1 pulls-with-purpose #performance 3 accountable]
    # why: It was plain, and it gave you back nearly half of what you have; it took it from the two who'd asked you for least.
    ~ gap = OPEN
    ~ shift(trust_jonas, -2)
    Nobody says anything. Jonas takes his sleeve to the window. It doesn't come off. It's the wrong kind of pen. # mood: jonas cold
    Tomás: It's fine. # mood: tomas sad
    By eleven there's only the sun through it, and a hinge that isn't holding anything up.
* ["Say it was next door's, half built. Would you two take it on?" #id: begin-again #prioritizing 2 drops-good #inspiring 5 asks-first #performance 1 accountable]
    # why: They came to it themselves, and will never say you took it; you left it to them to say what you should have said.
    ~ gap = OPEN
    Jonas opens his mouth. It stays open for some time.
    Jonas: No. God. No. # mood: jonas surprised
    He takes the card down himself, and looks for a pocket that it would go in. # mood: jonas sad
    Tomás: You might just have told us, sorry. I'd have cried at my own desk. # mood: tomas neutral
- -> which_two

// ---------------------------------------------------------------- the other two, 10:50

=== which_two
# exit: jonas # exit: tomas # enter: priya left # enter: mei centre # enter: amira right # clock: 10:50
{kept_gates:One's up. Beside it there's room for two.|The gates are down, and the board's white from end to end. You'll choose two, and leave a third place empty until you've heard them upstairs.} Mei has laid out all the rest along the carpet, to see. The mayor's in the lift.
Mei: Smile's as long as the rota and the Vays put together! My dogs are one hand, though. And dogs, {dogs:we know|nobody knows}. Is it all right that the mayor's in the lift? # mood: mei thinking
{ agreed_mei:
    Mei: You wrote down that I lead a thing that can fail. Dogs can fail! I've looked into it. # mood: mei determined
}
{ agreed_boats:
    In box four it says that ninety-eight boats in a hundred leave on time. You shook the captain's hand on it.
}
{ agreed_pier:
    In box four it says, very small, that whoever's left on the pier is counted, too. You put that in.
}
{ agreed_priya:
    Priya: Weeks nine and ten are mine. So kindly choose me something that one can run. # mood: priya determined
- else:
    Priya: Whatever you take, eight people will hear "not you". I'd only want to know that you had seen which eight. # mood: priya neutral
}
Amira is reading the ceiling. {saw == ROTA:You think of twenty-six nights|Her own card hangs at the very edge, where it's not in anybody's way}.
The Expert: The good ones find a way to do it all. # voice: expert all-eleven
# ask: Two more. Whom do you choose for: those who are in the room, those who aren't, or those who can help you later?
# note: Each pair leaves out somebody with a good case. Before you go on, have every group name the person whom its choice will find, and when.
# key
It's eight minutes to eleven. Deon has already walked by, twice, not looking in.
* ["A second name on the rota. And {saw == POCKET:the Vays' petition: I wrote that rule|the captain's gates, shut on time}." #id: rota-first #prioritizing 5 protects-people #big-picture 3 past-this-week #inspiring 2 stretches]
    # why: It went to those who carry the most and complain the least; what came by post stayed where it was.
    ~ pick = NIGHTS
    ~ kept_pager = true
    ~ shift(trust_amira, 2)
    Amira: You're sure. There's a smile on the other one. # mood: amira surprised # remember: kept_pager amira You kept my card up.
    She moves it in from the edge by the width of a hand, as if it might be in the way there.
* ["What came over the water: the Vays' petition. And dogs, with Mei." #id: over-water #prioritizing 3 matters-most #big-picture 5 business-value #inspiring 3 pulls-with-purpose]
    # why: You chose for people who cannot come and ask; there was somebody in the room who hadn't asked either.
    ~ pick = WATER
    ~ dogs = true
    ~ shift(trust_mei, 1)
    Mei: {saw == OXNA:For Susan|Dogs? Dogs! It's going to look mad, next to the other ones}. # mood: mei determined
    Amira takes hers down herself. She folds it once, and puts it in with the flask. # mood: amira tired
* ["Smile, as small as it will go. And the dogs, with Mei to lead it." #id: small-smile #prioritizing 1 matters-most #big-picture 2 opening #inspiring 5 stretches]
    # why: It makes a friend upstairs and a lead downstairs, and both may be worth it; it leaves a pager where it is.
    ~ pick = SMILE
    ~ dogs = true
    ~ shift(trust_mei, 2)
    Mei: To lead it? In front of it? # mood: mei surprised
    Priya: A smile and a dog. It's a calendar. # mood: priya cold
    Amira says that it's a nice calendar. She takes her own down, and writes something on the back. # mood: amira tired
* ["All eleven, and a bit of each. Then nobody goes home with nothing." #id: all-eleven #prioritizing 1 drops-good #big-picture 1 past-this-week #emotional-intelligence 4 reads-others]
    # why: Nobody was hurt today, and that's not a small thing; there are nine weeks, and you've given away twenty-one.
    ~ took_all = true
    ~ cards = 11
    ~ shift(trust, 1)
    Mei: Really? All of them? # mood: mei happy # remember: took_all amira You took all eleven.
    {kept_gates:There's such relief that for a moment nobody does the sum|Jonas, by the window, says "Even mine?", and draws the hinge in again}. Then Amira does it. You can see her lips stop at twenty-one. # mood: amira tired
    -> all_glad
- { gap == OPEN:
    ~ cards = 2
- else:
    ~ cards = 3
}
{gap != OPEN:Three hang on the whiteboard, a long way apart. {saw == POCKET:Seven lie on the sill. You don't count your pocket|Eight lie on the sill}.|Two hang on the whiteboard, and there's a gap next to them. It's surprising how loud a gap is. The rest lie on the sill.}
{ pick == SMILE:
    -> smile_stays
}
-> smile_goes

// ---------------------------------------------------------------- Deon, 11:00

=== smile_goes
# exit: priya # exit: mei # exit: amira # enter: deon left # mood: deon warm # enter: ines right # mood: ines warm # clock: 11:00 # segment
Ines: Ooh! So few!
{open_page:Deon: I've been reading your open page, friend. I've stopped ringing. Had you noticed me not ringing?|Deon: Friend! I brought buns.}
He looks along the wall for his, as you look for your coat in a restaurant. He comes to the end, and starts again. # mood: deon neutral
Deon: It's behind one of the others, friend. I've told them that it's behind one of the others. # mood: deon worried
{ agreed_zero:
    Deon: I stood up in front of a nought for you. Two metres high. You might let me have one thing with a face.
}
{ agreed_not:
    Deon: There was pencil, I know. I'd told them ink, friend. # mood: deon sad
}
The Expert: Say January. Nobody was ever hated for January. # voice: expert in-january
# ask: He's charming, he's frightened, and he has told somebody upstairs. What does he need from you, besides a yes?
# note: "January" feels like kindness. Ask what Deon does with it between now and the end of the meeting that he's going to next.
{gap != OPEN:He has a slide of it in his jacket, folded in four.|He has seen the gap. He's trying not to look at it, as one tries with a gap in teeth.}
* ["No, Deon. {gap == OPEN:We have stopped better than that today, for the same reason|It'd cost {kept_pager:Amira her nights|two islands their boat}, and you would not want that}." #id: costs-nights #communication 3 hard-thing #prioritizing 5 says-no #big-picture 4 business-value]
    # why: A no with a face on it, said to his face; you told him what he'd want, and didn't ask what he was afraid of.
    ~ dropped_smile = true
    Deon: {gap == OPEN:The gates? You stopped the gates? I've got the gates on a slide|That's low. That has got a person in it}. # mood: deon sad # remember: dropped_smile deon You took Smile down, and told me so to my face.
    He puts the buns on the table, quite gently, and moves them a bit further from himself.
* ["Who will ask you for it? And what happens to you if it's not there?" #id: who-asks-you #communication 5 listens-first #prioritizing 2 says-no #big-picture 3 asks-why]
    # why: He told you what he has never told anyone here; afterwards it was still no, and you had to say it to a friend.
    ~ dropped_smile = true
    He looks at Ines, and then not at Ines.
    Deon: There are four of us in product. There'll be three chairs in January. I wanted to be the one with the face. # mood: deon sad
    It's still no. You say so, and it takes you two goes. "I know," he says. "But nobody'd asked." # remember: dropped_smile deon You took Smile down, and told me so to my face.
* {gap == OPEN} ["The gap's yours, then. Four weeks, and it's exactly what is left." #id: gap-is-yours #communication 2 hard-thing #prioritizing 1 drops-good #emotional-intelligence 4 reads-others]
    # why: He needed it and it fitted, and you saw both; somebody who gave up those four weeks is going to read it there.
    ~ gap = FILLED
    ~ cards = 3
    Deon: I saw it and I didn't dare, friend. I've told nobody. I've told one person. # mood: deon happy
    He pins it up with a pin of his own. It has his initial on. Jonas, at the window with a cloth, stops rubbing, and looks, and goes on. # mood: ines happy
* (january) {gap != OPEN} ["Not before Christmas. We'll have another look at it in January." #id: in-january #communication 1 hard-thing #prioritizing 1 says-no #emotional-intelligence 4 reads-others]
    # why: You saw him flinch and made it softer; he heard a date.
    ~ wrongly = true
    ~ more()
    Deon: January! I can tell them January! # mood: deon happy
    He has his telephone out before you've closed your mouth. He's typing with both thumbs. "Live in Jan", he says as he does it.
* ["Here's the pen. {gap == OPEN:Write under it who gets on a boat because of that|Nine weeks, all told. Which of these comes down for yours}{gap == OPEN:.|?}" #id: here-is-the-pen #communication 4 listeners-language #big-picture 5 business-value #emotional-intelligence 1 reads-others]
    # why: He did the sum himself, so he'll never dispute it; he had to do it with his hand up, in front of Ines.
    ~ dropped_smile = true
    { gap == OPEN:
        He goes up quite jauntily. He writes "everyone". He reads it. He adds "who was getting on in any case", because under it all he's honest, and it kills him. # mood: deon thinking
    - else:
        He goes up quite jauntily. He unpins {kept_pager:the rota|the Vays}, and reads it, and reads it on the back. He pins it up again, and straightens it. # mood: deon thinking
    }
    Deon: That's a horrible trick, friend. I'd told the printer. # mood: deon cold # remember: dropped_smile deon You took Smile down, and told me so to my face.
    It's a bit of a horrible trick. He gives you back the pen by the wrong end.
- -> small_thing

=== smile_stays
# exit: priya # exit: mei # exit: amira # enter: deon left # mood: deon warm # enter: ines right # mood: ines warm # clock: 11:00 # segment
Ines: Ooh! So few!
Deon: It's up. Friend. It's up! # mood: deon happy
He goes and stands next to it, as if for a photograph. "With a dog," he says. "I'm not proud."
What's up is small: one gate, at Castle, by Christmas. It opens if you smile, and it opens if you don't.
{ agreed_not:
    Ines: Didn't we put, in pencil— # mood: ines worried
    You did, you say. It's pencil.
}
{not kept_gates:Jonas, at the window, goes on rubbing at a hinge. |}Behind them Amira has come back for her flask. She reads the wall on the way past, as one reads a departures board that one isn't on.
The Expert: He's happy. Don't complicate it. # voice: expert one-gate
# ask: He got his yes. What does he owe for it, and to whom? What has nobody asked about the thing itself?
# note: A yes has a price, too. Ask who in the room noticed who was paying it, and whether Deon did.
Deon has brought buns. He's handing them out like a man at a christening.
* ["One gate, Deon, one quay, the nineteenth. You don't offer a second." #id: one-gate #communication 3 explicit #prioritizing 5 says-no #big-picture 1 past-this-week]
    # why: It has an edge now, and a date, and he said it back to you; what it's for has still never come up.
    Deon: One, one, nineteenth. I hear you. # mood: deon neutral
    He says it like a child repeating its address. He had a map of fourteen in his jacket, and it stays there.
* (told_them) ["Those are {kept_gates:Amira's weeks. Would you tell her so? She's|Jonas's weeks. Would you tell him so? He's} behind you." #id: whose-weeks #communication 5 hard-thing #prioritizing 3 protects-people #big-picture 2 business-value]
    # why: He found out what it cost from the one who pays; who had to stand there, in front of Ines, and be told.
    { kept_gates:
        He turns round with a bun in either hand. # enter: amira centre # mood: amira tired
        Deon: I'm told that I'm your nights. # mood: deon sad
        Amira: You're about half of them. # mood: amira neutral
        She takes the bun. Neither of them eats.
    - else:
        He turns round with a bun in either hand. Jonas has a cloth in his. # enter: jonas centre # mood: jonas cold
        Deon: I'm told that I'm your gate. # mood: deon sad
        Jonas: You're four sevenths of it. # mood: jonas neutral
        He takes the bun. He puts it on the sill, next to the hinge.
    }
* (hands) ["Leave the slide. Who on that quay is it for? Think of one person." #id: one-person #communication 4 listeners-language #prioritizing 2 says-no #big-picture 5 asks-why]
    # why: He found a reason, and it was a better one than yours; on the strength of it he'll want fourteen.
    Deon: My sister. Castle, on Friday. One on her hip, one by the hood, and the ticket between her teeth. She hadn't a hand. # mood: deon thinking
    Deon: It isn't the smile, is it. It's the hands. # mood: deon surprised
    He takes out his slide, and looks at it as if somebody had drawn on it.
- -> small_thing

// ---------------------------------------------------------------- Ines, 11:10

=== small_thing
# clock: 11:10 # mood: ines warm
Ines: And mine's up there somewhere? It's tiny. Honestly, it's an afternoon.
It's on top of the heap on the sill, smiling. Mei cut it two hands wide, and Mei is an optimist.
{ told_no:
    Ines: You told me no in week five. I've still got it. I'd rather hoped that it was the only one. # mood: ines laugh
}
{
- agreed_pager and not kept_pager:
    Ines: And Amira's isn't up. We signed that. I had it on my hand. # mood: ines worried
    She has remembered something, that's all, and it's yours.
- agreed_days and not kept_gates:
    Ines: And J. and T., days? I wrote that myself. Am I to cross it out again? # mood: ines worried
    It's your page as much as hers. You hadn't looked at it this morning.
- agreed_pier and pick == NIGHTS and saw != POCKET:
    Ines: And "who's on it"? That's on the sheet. I look at it every day now. Which of these three is that? # mood: ines thinking
    It's none of them. It's on the sill, with a stamp on.
- agreed_mei and pick == NIGHTS:
    Ines: And which is Mei's? The one that can fail? I put it in brackets. # mood: ines thinking
    You look along the three. They might all fail, but none of them is Mei's.
- agreed_three:
    Ines: That's for the three mornings, I see. We've used one. I'm counting, you know. I've never counted anything before. # mood: ines thinking
- agreed_malcolm:
    Ines: And People count tickets closed! It's come back! Eleven would've been, well, eleven! # mood: ines worried
- else:
    Ines: It was in the lift. He asked me in the lift. # mood: ines worried
}
The Expert: She's your manager, and it's an afternoon. # voice: expert an-afternoon
The Quiet One: She nods, and then it's mine. I've stopped counting the nods. # voice: quiet his-own-words
# ask: Your manager wants a favour that she has already promised. What do you say, in front of Deon, and how soon?
# note: A letter with reasons sounds the most professional. Ask who reads it, and where Ines will be standing when she's asked about it.
# key
She has one hand out towards the wall, as you'd hold it out to a cat.
* ["I'll write you a page on it by four, with the reasons set out." #id: page-by-four #communication 2 hard-thing #prioritizing 4 says-no #emotional-intelligence 3 reads-others]
    # why: It spared her face and was thorough; it's a no that she'll have to open, in a lift, with him in it.
    ~ wrongly = true
    Ines: A page! Lovely. # mood: ines happy
    You can see that she has heard a yes with an attachment.
* ["It's a no. It's two weeks of somebody's, and I'll read you whose." #id: no-ines #communication 4 hard-thing #prioritizing 5 says-no #emotional-intelligence 2 reads-others]
    # why: She had it at once, and whole, and could do something with it; it had an audience, and buns.
    ~ said_no_up = true
    You name them. It takes about as long as a lift door. She doesn't interrupt, which makes it longer.
    Ines: No. # mood: ines cold # remember: said_no_up ines You told me no, and showed me whose weeks they were.
    Ines: {told_no:It's your second. It's got names in it. That's better, actually; I hate it|Shut the door! Oh, there isn't one. Go on, then, quick, while I'm brave}. # mood: ines thinking
* (gave_in) ["An afternoon is an afternoon. Tell him yes, we'll find him one." #id: an-afternoon #communication 1 explicit #prioritizing 1 says-no #emotional-intelligence 4 reads-others]
    # why: She needed one thing to go right today, and you saw it; it's two weeks, and you know whose.
    { gap == OPEN:
        ~ gap = FILLED
        ~ cards = 3
    - else:
        ~ more()
        ~ cards = 4
    }
    Ines: You're a love. # mood: ines happy
    She pins it up herself{gap == FILLED:, where there's most room}. It smiles out across the office. From behind two screens you can see Mei see it.
* ["What did he say, in the lift? His own words, near enough." #id: his-own-words #communication 5 listens-first #prioritizing 2 says-no #emotional-intelligence 1 reads-others]
    # why: The thing shrank to its true size in her own mouth; she heard it do that in front of Deon.
    Ines: He said— # mood: ines thinking
    She shuts her eyes. She's in the lift. "'My nephew's mad about your ferries. Could somebody show him something?' And I said of course. And he said, 'He has made an app.' And the doors opened."
    Deon: So what he wants is to see a boat. And I've told him eleven things that we do. # mood: deon laugh
    Ines: I did say an afternoon. # mood: ines sad
    She has gone pink to the collar. She isn't going to forget who asked.
- -> captain

// ---------------------------------------------------------------- the captain, 11:30

=== captain
# exit: deon # exit: ines # exit: amira # exit: jonas # enter: harjit right # mood: harjit neutral # clock: 11:30 # segment
{ said_hour:
    Harjit: You told me an hour, once. I've come up for another straight one.
- else:
    { said_not_known:
        Harjit: You've told me once that you didn't know. I thought better of it than you'd think.
    - else:
        {harbour <= 3:Harjit: You might have rung me. You didn't, so I've done the stairs.|Harjit: I'll stand.}
    }
}
He reads the wall as he'd read a chart: first for what isn't on it.
{ saw == POCKET:
    -> captain_pocket
}
{ pick == NIGHTS:
    -> captain_up
}
-> captain_down

=== captain_down
Harjit: I'm not up. # mood: harjit thinking
{ agreed_boats:
    Harjit: Ninety-eight, you told me. I've it in ink, next to high water. Which of these is my ninety-eight? # mood: harjit cold
    He may hold you to it. He's doing that now.
}
{gap == OPEN:He looks at the gap. He doesn't say anything about the gap. He stands in front of it with his hands behind him, like a man beside an empty berth.|Behind you, somebody stops typing.}
The Expert: Ask for a number. Then he'll be looking at that, and not at you. # voice: expert how-late
# ask: He needs boats to leave. You've decided against him for a reason. How does a captain want to be told?
# note: Ask which of these he could plan a week by. Ask those who asked him a question whether they'd also told him no.
He smells of diesel and peppermint. He has all the time that there is between two tides.
* ["What happens to you in those forty seconds? Tell me about one." #id: one-of-them #communication 4 listens-first #big-picture 5 asks-why #performance 1 accountable]
    # why: It turned out to be another card altogether; you never did say the word that he had come for.
    -> key ->
* {gap == OPEN} ["There's room, Captain. It goes up now, in the gap: third of three." #id: in-the-gap #communication 3 explicit #performance 4 clear-goals #emotional-intelligence 3 reads-others]
    # why: He had it in one sentence, and a pin to go with it; you had kept those weeks free for somebody to breathe in.
    ~ gap = FILLED
    ~ cards = 3
    ~ shift(harbour, 1)
    Harjit: Is it that easy? # mood: harjit surprised
    It isn't, you say. He looks at the window, where there's some of a hinge left. "Aye," he says. "Somebody's paid for that. Tell them I know."
* {gap != OPEN} ["I can see that you mind, Captain. Leave it here; we'll look at it." #id: looking-at-it #communication 1 hard-thing #performance 2 accountable #emotional-intelligence 4 reads-others]
    # why: You saw him mind, and said so, and he was glad; then you left the door open, and he's stood behind that door before.
    ~ more()
    ~ shift(harbour, -1)
    Harjit: I do mind. Thank you. # mood: harjit warm
    Harjit: You'll look at it. # mood: harjit cold
    He looks at it as well, there on the sill, with a bun on it. "Aye," he says. "So you are."
* ["No, Captain. Not this side of Christmas. You may shout at me now." #id: no-captain #communication 5 listeners-language #performance 3 accountable #emotional-intelligence 1 reads-others]
    # why: He could plan by it from the moment he heard it; he went away with what he had come with.
    ~ shift(harbour, 1)
    Harjit: That's a no{gap == OPEN:, and with a berth lying empty}. # mood: harjit surprised
    He takes out the tide table, and writes it down, with the day. "I get seven kinds of yes off this floor," he says. "A no I can steer by." # mood: harjit neutral
    {gap == OPEN:He asks what the empty one's for. You don't know yet, you say. "Then don't fill it till you do," he says, and shouts, but only briefly.|Then he shouts, briefly, at the window. It's only fair. You'd offered.}
* ["Not this time. How late is too late? Let's have that in seconds." #id: how-late #communication 2 hard-thing #big-picture 2 past-this-week #performance 5 clear-goals]
    # why: There's a line now that both of you can see, and what happens when it's crossed; he'd have liked the no in a sentence by itself.
    Harjit: Forty I can stand. At sixty I'm late to Hollin, and then it's not your list, it's my telephone. # mood: harjit thinking
    You write SIXTY on his card. If it's sixty, it goes up, and one of yours comes down. You shake on it. He's got a hand like a bollard.
- -> others

=== captain_up
Harjit: I am up. # mood: harjit surprised
{ agreed_boats:
    Harjit: Ninety-eight, you told me; and you've put your weeks where it was. I'd not expected that. # mood: harjit warm
}
He goes closer, to make sure. He isn't used to it, up here. It makes him look for something to do with his hat.
Harjit: Whose place have I got? No. Don't say. I'd only want to give it back.
He's smiling. You hadn't known that it went up on one side.
The Expert: He came for a date. Give him that, and let him be glad. # voice: expert down-to-five
# ask: He's got what he wanted. What is worth saying to somebody who has just been told yes?
# note: A yes is the moment when people are most willing to think about somebody else. Ask who used it.
The rest lie on the sill behind you, under a bag of buns.
* ["I'm saying it all the same: the Vays'. Here, it's very short." #id: whose-place #communication 5 listeners-language #big-picture 4 business-value #performance 2 clear-goals]
    # why: You told a happy man what it had cost, and he did something about it; he'd asked you not to, and about his own card nothing got said.
    ~ phone = true
    He reads it standing. He reads it again, sitting, which nobody here has seen. # mood: harjit sad
    Harjit: Sixteen fifty-one. I've a mate on that gate with a key in his pocket. He could hold it by hand, and count them by hand. There's nine of them.
    Harjit: He'd need to know that she's coming. There's never anybody rung him. # mood: harjit thinking
    It wants a telephone. You both look at the card. "Two weeks," it says on it.
* ["Forty seconds down to five, by week twelve. You keep the count." #id: down-to-five #communication 3 explicit #big-picture 1 asks-why #performance 5 clear-goals]
    # why: A stranger could check it, and he will; he had asked you something else, and half meant it.
    ~ shift(harbour, 1)
    Harjit: Five. Week twelve. # mood: harjit warm
    He writes it into the tide table. He's forgotten that he asked whose place it was. You haven't.
* ["Then I shan't say. What are those forty seconds, from the bridge?" #id: from-the-bridge #communication 2 listens-first #big-picture 5 asks-why #performance 3 clear-goals]
    # why: What he wanted was smaller than what he'd asked for, and now it'll be the right thing; whose place it was, nobody told him.
    Harjit: It isn't that they're late. It's that I'm not the one who says. # mood: harjit thinking
    Harjit: I don't want a clock. I'd like a button.
    Jonas, who isn't listening, says from behind his screen that a button is one week. # mood: harjit surprised
- -> others

=== captain_pocket
Harjit: There's a pale place there, where I was. So somebody's begun on it? # mood: harjit surprised
It's in your breast pocket. You can feel a corner of it each time you breathe.
{ agreed_boats:
    Harjit: Ninety-eight, you told me. I was going to ask which of these that was. Now I'm going to ask where it's gone.
}
The Fixer: Nine evenings. Say it's in hand. It is, nearly. # voice: fixer just-sail
# ask: He has noticed. You meant well, and you hid it. What is the truth worth here, and what would he do with it?
# note: The offer is real: you could do it in nine evenings. Ask what else happens on those evenings, and who finds out.
{trust_priya >= 6:Priya looks up. She has a very good ear for paper.|Over by the window somebody has stopped typing.}
* ["It's in my pocket. I'm going to do it myself, in the evenings." #id: myself-evenings #communication 4 hard-thing #big-picture 1 past-this-week #performance 3 accountable]
    # why: You told him straight out, and he'll get it, too; he's met this kind of engineer.
    ~ shift(harbour, 1)
    Harjit: And who has the wheel? # mood: harjit neutral
    Harjit: I'd a chief who mended his own engine, always. Lovely engineer. He was down there mending it when we went aground. # mood: harjit warm
* ["You'll have it by week twelve, Captain. Don't ask me how. Just sail." #id: just-sail #temptation #communication 1 explicit #big-picture 2 past-this-week #performance 5 clear-goals]
    # why: A date, and you'll keep it; he can hear a man not saying something through a steel door.
    ~ feed()
    ~ shift(harbour, -1)
    Harjit: I always ask how. It's how I got this old. # mood: harjit cold
    But he writes down "twelve", in ink, and goes over it.
* [Take it out, and pin it with the eight. "Nobody has, Captain. It's a no." #id: pin-it-back #communication 3 hard-thing #big-picture 3 past-this-week #performance 4 accountable]
    # why: You undid it in front of everyone, and said what it was; nobody is going to mend his clocks.
    ~ starve()
    { over > 0:
        ~ over = over - 1
    }
    Harjit: Ah. # mood: harjit surprised
    He'd been about to be pleased. He watches you push in the pin. "A no I can steer by," he says. "It was the other thing that I could smell." # mood: harjit warm
* ["I took it without asking you why. Why on time? Tell me about one." #id: took-it-unasked #communication 5 listens-first #big-picture 5 asks-why #performance 2 accountable]
    # why: You owned up to half of it and learned what it was for; the card stayed where it was all the while.
    -> key ->
- -> others

=== key
Harjit: Tuesday, Castle. It should've been shut, and it stood open, so a lad ran for it. I'd the ramp moving. # mood: harjit sad
Harjit: He's all right. I wasn't. So you see it's not late that I mind. It's that it isn't me who says. And then at Skerrow it shuts on folk I can see coming.
You ask him which folk.
Harjit: The Vays. I've a mate there with a key in his pocket. He could hold it for them, and count them in by hand, it's only nine. There's nobody ever rung him to say that she's near.
~ phone = true
It would take a telephone. {pick == SMILE or (pick == NIGHTS and saw != POCKET):On the sill the petition says|On the wall the petition says} "two weeks". # mood: harjit thinking
->->

// ---------------------------------------------------------------- those who are not in the room, 11:50

=== others
# exit: harjit # enter: priya left # enter: mei centre # enter: amira right # mood: amira neutral # mood: mei neutral # mood: priya neutral # clock: 11:50
{ dogs and pick == NIGHTS:
    { gap == OPEN:
        ~ gap = FILLED
        ~ cards = 3
        There was a gap. There isn't now: Mei has pinned up her own card, and Magnus's over it, and is standing in front of both. Till it's done it's done by pencil, a D beside each dog.
    - else:
        DOGS you can't give a week. So it gets a pencil, from today: each mate writes a D beside each dog.
    }
    On the sill are the ones who haven't come up the stairs: the auditors, the mayor, and a hundred and nineteen names.
- else:
    {pick == NIGHTS:On the sill there are still those who haven't come up the stairs: the auditors, the mayor, {saw == POCKET:and DOGS|DOGS, and a hundred and nineteen names}.|On the sill there are still those who haven't come up the stairs: the auditors, the mayor{pick == SMILE:, and a hundred and nineteen names|{not small_thing.gave_in:, the nephew}}.}
}
Mei: Do we just not answer? Is that rude? I've been on the other end of that. # mood: mei worried
{ gave_chair:
    Priya: You gave me the chair before I had to ask. These people did ask. They might at least get a chair's worth. # mood: priya warm
}
{ asked_numbers:
    Mei: You asked me what the numbers were for. Nobody's asked these what theirs are. I'm only saying. # mood: mei thinking
}
The Expert: People who lead hand things out. So hand them out. # voice: expert one-each
The Fixer: You're quick on the telephone. You'd have them done by lunch. # voice: fixer mayor-first
# ask: They'll never see this wall. What do they get from you, and when, and in whose voice?
# note: A drawer called "later" is the commonest answer in the world. Ask who in the room is lying in one just now.
It is ten to twelve. There's a smell of buns.
* ["A letter to each, today. The reason's in it, and it has my name on." #id: letter-each #communication 3 explicit #performance 5 accountable #inspiring 1 pulls-with-purpose]
    # why: All of them know by tonight, and who said so; a letter doesn't ask anything back.
    Priya reads them, and takes out every "unfortunately". There are seven. # mood: priya warm
    They go at one o'clock. They're good letters. {dogs:The mayor gets four lines, which is fewer than there are in his crest|To Magnus you write four lines, which is more than he'll care for}.
* [Ring each of them up yourself, beginning with the mayor of Castle. #id: mayor-first #communication 5 hard-thing #performance 3 accountable #emotional-intelligence 2 reads-others]
    # why: They got a voice and could shout at it; the loudest went first, and that was as far as you got.
    The mayor takes fifty minutes. He reads you the crest. At the end he says that nobody has ever told him no in person, and would you care for a tour of the band.
    The auditors take ten. Then it's one. The others you'll do tomorrow.
* ["One each. Ring them, and say it the way you'd like to be told." #id: one-each #communication 4 hard-thing #performance 2 accountable #inspiring 5 stretches]
    # why: Each of them had to find the words, and one came back with a question; it was your no, and you had them carry it.
    Amira gets the mayor. She's been awake since four; it's over in ninety seconds. Priya gets the auditors, who thank her. # mood: amira warm
    { not dogs:
        ~ dogs = true
        Mei has got Magnus. She comes back without any colour in her face. # mood: mei alarmed
        Mei: The gate counts a big dog as a person. They looked for one for two hours. At night, with two boats. It's not a thing about dogs! # sound: heartbeat
        {gap == OPEN:You look at the gap, and Mei's already in front of it, with a pin|You haven't a week for it}. It gets a pencil, from today: each mate writes a D beside each dog.
    - else:
        Mei gets the nephew{small_thing.gave_in:, who's a yes|}. She's on for some time. "He's nine," she says. "Nobody ever said that he's nine." # mood: mei laugh
    }
* [Hang them in a corner by themselves, under LATER. No one need be hurt. #id: under-later #communication 1 explicit #performance 1 accountable #emotional-intelligence 4 reads-others]
    # why: It's gentle, and leaves them all some hope; hope rings you up on Wednesdays.
    ~ more()
    ~ cards = 10
    Mei draws a little sun over it. From the door it looks as though the wall had ten cards on it.
- -> names

=== names
# clock: 12:05
{ took_all:
    So there they are, all eleven, straightened, in two rows. Somebody has to do them.
- else:
    {cards == 10:In the middle, with a bit of white round them, are the ones you chose|There's a lot of white on the wall. It makes what's left look as if it had been meant}. Somebody has to do them.
}
{ agreed_priya:
    Priya: Weeks nine and ten I'm running this. I'd like to know on Friday what I'm running. # mood: priya determined
- else:
    {reached_past:Priya: You gave me the chair, and then you reached past me. So whoever gets one of these, I'd like them to get all of it. # mood: priya neutral|Priya: It's a wall, so far. It's not yet a plan. # mood: priya neutral}
}
The Fixer: They're tired. You'd have it planned by nine tonight, with colours. # voice: fixer plan-tonight
# ask: It's chosen. What makes five people mind about it on Monday week, when you're in another meeting?
# note: A name and a date, a wish, a reason, a plan: ask which of the four each of them would rather have had from their own lead.
Tomás has taken the lids off all the pens, and set them in a row. # exit: mei # enter: tomas centre # mood: tomas neutral
* ["Who wants which? Choose the one that you'd lie awake over anyway." #id: lie-awake #performance 2 clear-goals #inspiring 5 asks-first #big-picture 1 past-this-week]
    # why: Everything was wanted by somebody, and by somebody surprising; by when, nobody's said.
    { took_all:
        All the hands go up for the dogs. Then, slowly, for the others; then there are still five cards, and no more hands.
    - else:
        It isn't who you'd thought. Jonas takes the smallest. "I'd like to see an end of one from close by," he says. # mood: tomas surprised
    }
* {gap == OPEN and not kept_pager and not took_all} ["I'm opening it again. There's a gap, Amira: yours. The names can wait." #id: amiras-gap #performance 4 recognises #inspiring 4 credits #big-picture 1 past-this-week]
    # why: You saw her at last, aloud and in front of everybody; about who does what, and by when, nothing got said.
    ~ gap = FILLED
    ~ cards = 3
    ~ kept_pager = true
    ~ shift(trust_amira, 2)
    She unfolds it. It takes her two goes to get the pin in. # mood: amira surprised # remember: kept_pager amira You kept my card up.
    Amira: I'd got used to not. Give me a minute.
* [Write under each of them who, out there, will notice that it's done. #id: who-will-notice #performance 3 clear-goals #inspiring 3 pulls-with-purpose #big-picture 5 business-value]
    # why: They know now whom it is for, and so would a stranger; it says nothing yet of who, in here, or when.
    { took_all:
        You get as far as the sixth. Under three of them there's nobody you can think of, and you write "?".
    - else:
        {kept_gates:Under the gates you write, after some time, "Amira, in three winters". Jonas reads it twice|It goes quickly. When it's one you can see, it goes quickly}. Tomás copies it all down, as if it might be wiped. # mood: tomas warm
    }
* ["A name and a week under each. In ink, please, and in your own hand." #id: name-and-week #performance 5 clear-goals #inspiring 2 stretches #big-picture 2 past-this-week]
    # why: Anybody can see who and by when, and hold them to it; nobody was asked if it was theirs.
    { took_all:
        There are five names, and eleven lines. Mei's stands on four of them. She's made her signature smaller each time.
    - else:
        Tomás writes his more slowly than the others. He looks at it there, and puts a date, and then underlines the date. # mood: tomas determined
    }
* ["Leave it with me. You'll have a plan on your desks by the morning." #id: plan-tonight #temptation #performance 4 clear-goals #inspiring 1 asks-first #big-picture 3 past-this-week]
    # why: There'll be a plan, a thorough one, and they'll all go home on time; the lids go back on the pens.
    ~ feed()
    ~ shift(energy, -1)
    One by one, Tomás puts the lids on again. It has colours. At nine it has a key to the colours. # mood: tomas neutral
- { took_all:
    -> tuesday
}
-> reckon

=== tuesday
# exit: priya # exit: amira # exit: tomas # enter: mei left # mood: mei worried # enter: jonas right # mood: jonas cold # clock: 16:10 # segment
On Tuesday there are more buns, and a note from the mayor with a ribbon round it. You've had six messages with hearts in, and one of those is from a director. People nod to you on the stairs.
At ten past four Mei is standing next to your chair.
Mei: I've four. I've done a bit of all four. I've done all the bits that are quick. Which one's first? # mood: mei worried
{ agreed_mei:
    Mei: You wrote down that it can fail. Is that all four? I'd only practised for one.
}
Jonas: I've been asked eleven times today how mine is going. It was going.
{ trust_jonas <= 3:
    He says it to his screen. It's some time since he has said anything to you that he could say to a screen.
}
The Fixer: Take two of hers. You've an evening. Look at her face. # voice: fixer two-of-four
# ask: The first crack, on the second day. What does she need: an order, a free hand, an hour, or your evening?
# note: Each of these helps Mei. Ask who else in the building is standing next to somebody's chair just now.
In the crook of her arm she has four cards and a bun.
* ["Dogs, until it's done. Till then, the other three don't exist." #id: dogs-till-done #prioritizing 5 drops-good #performance 4 clear-goals #inspiring 2 pulls-with-purpose]
    # why: She had one thing to do and could do it; the three that don't exist have telephones.
    Mei: And if they ring? # mood: mei thinking
    Then they'll get you, you say. By six you've been rung by three people who don't exist.
* ["Choose one yourself, Mei. Whichever it is, I'll stand behind it." #id: choose-yourself #prioritizing 2 matters-most #performance 1 clear-goals #inspiring 5 stretches]
    # why: You trusted her with the choosing, which is more than you'd managed yourself; she chose whoever had cried.
    She chooses the nephew. His mother rang. # mood: mei thinking
    You stand behind it. It isn't easy to see anything from there.
* ["Give me two of the four. I've a bit of an evening going spare." #id: two-of-four #temptation #prioritizing 3 protects-people #performance 5 accountable #inspiring 1 stretches]
    # why: She went home at six, with two; you had given them away, so you paid, and tomorrow there'll be Jonas's.
    ~ feed()
    ~ shift(energy, -1)
    Mei: Are you sure? Thank you. Sorry. # mood: mei warm
    By ten the mayor has his ten per cent, or eight of it. It's a pleasure, to be asked for only one thing at a time.
* [Fetch her a chair. Ask of each of the four what it's waiting for. #id: waiting-for #prioritizing 1 matters-most #performance 3 clear-goals #inspiring 4 asks-first]
    # why: She found out that two of them were waiting for each other; it took the last good hour of your day.
    Two of them are waiting for each other. One's waiting for the man who left. # mood: mei surprised
    Mei: So really it's one. And it's waiting for Jonas. # mood: mei laugh
    Both of you look over at Jonas. "It was going," he says.
- -> reckon

// ---------------------------------------------------------------- all eleven

=== all_glad
# exit: priya # exit: mei # exit: amira # enter: deon left # mood: deon happy # enter: ines right # mood: ines happy # clock: 11:00 # segment
Ines: Ooh! All of them!
Deon: Friend. I've four arguments in this jacket, and you've gone and made me love you. # mood: deon laugh
He kisses his card. Ines finds hers, between the mayor and a dog, and puts a hand to her throat.
{ told_no:
    Ines: You told me no in week five. I thought: that's how it's going to be. And now look. # mood: ines warm
- else:
    Ines: You're a marvel. How do you do it?
}
{ agreed_malcolm:
    Ines: And People count tickets. Eleven's eleven! # mood: ines happy
}
She rings the board member then and there. You hear his voice, very small and very pleased. "Boatly's on!" says Ines, and has to tell him what Boatly is.
It's a good ten minutes. You've rarely been in a warmer room.
The Expert: Don't spoil it. They'll know by Christmas, and by then it's Christmas. # voice: expert by-wanting
# ask: Everyone is happy and the sum is wrong. Who should know, and when does it stop being kind not to say?
# note: Ask for a show of hands: who has been loved like this, and till what day of the week?
Nine, says the figure in Jonas's hand. He's made a neat little box around it.
* ["By wanting to. It's a good team, and it's amazing what they'll do." #id: by-wanting #communication 1 hard-thing #prioritizing 2 says-no #emotional-intelligence 4 reads-others]
    # why: You praised them upstairs, and it was so; it's also the last that anyone will hear about nine weeks.
    Ines: I'll say that, word for word. # mood: ines happy
    Behind her Jonas takes the figure off the board with his thumb, since nobody's using it.
* ["In order, then. Which of yours would each of you let be late?" #id: let-be-late #communication 3 explicit #prioritizing 5 drops-good #emotional-intelligence 1 reads-others]
    # why: You asked for the choice, if not quite of the right people; they looked at you as at a waiter with two bills.
    Deon: Late? I've told them yes. You can't tell them yes and then late. # mood: deon worried
    Ines: Mine's only an afternoon. # mood: ines worried
    So neither. You write that down, too, and it looks like a decision.
* ["By doing none of them well. I'd sooner you both heard that today." #id: none-well #communication 5 hard-thing #prioritizing 3 says-no #performance 4 accountable]
    # why: You said it while it could still be put right; you'd said yes ten seconds before, so they believed that.
    Ines: You always say that. # mood: ines laugh
    You've never said that. Deon pats you on the arm, in the place where one pats people before an operation.
* ["Give me a date for each of yours, and I'll hold us all to those." #id: date-for-each #communication 2 explicit #prioritizing 1 says-no #performance 5 clear-goals]
    # why: It's precise, and can be checked; there are now two more days on which you'll be checked.
    Deon: The nineteenth! # mood: deon happy
    Ines: The nineteenth's lovely. # mood: ines happy
    You write "19" twice. By lunch there'll be seven of them.
- -> all_captain

=== all_captain
# exit: deon # exit: ines # enter: harjit right # mood: harjit thinking # clock: 11:30 # segment
{ said_hour:
    Harjit: You told me an hour, once. It was the truest thing that I'd had off this floor.
- else:
    {agreed_boats:Harjit: Ninety-eight, you told me. So I've come to see what it's to be done with.|{harbour <= 3:Harjit: I did the stairs. I'd thought to find myself not on it.|Harjit: I'll stand.}}
}
He looks at the wall for a long time. His lips move. Then he lays his hand on the first card, and beside it, and beside that, along the wall, past the edge of the board, past the window, as far as the door.
He comes back to the nine, or to the smear where it was.
Harjit: All eleven. And what with?
On the stairs you can hear Ines, telling somebody else.
The Expert: Yes at eleven and no by noon. That's the one thing they never forgive. # voice: expert yours-first
# ask: He has done the sum that nobody upstairs did. You've said yes for half an hour. What now?
# note: Taking it back looks weak, and is it? Ask what each of the eleven people would do with a no today, and with one in four weeks.
# key
There's a bun on the sill with a bite out of it. You've no memory of biting it.
* ["Yours goes first, Captain. You have my word on it, for week eleven." #id: yours-first #communication 3 explicit #big-picture 1 past-this-week #performance 5 clear-goals]
    # why: One of eleven will be done, and he knows when; you've said it to the one who was standing there.
    ~ shift(harbour, 1)
    Harjit: First. Aye. Did you say that to the one before me? # mood: harjit neutral
    You hadn't. You might, you think, have said it to the one after.
* ["With nothing, Captain. I'd have to go and take back eight of them." #id: with-nothing #communication 5 hard-thing #performance 4 accountable #inspiring 2 pulls-with-purpose]
    # why: It could still be taken back at noon, and he showed you how; you'll be a person who said yes at eleven.
    ~ took_all = false
    ~ starve()
    ~ shift(harbour, 2)
    ~ shift(trust, -1)
    He doesn't say anything kind. He takes down his own card, and puts it in his hat. # mood: harjit warm
    Harjit: That's one. You've the rest of the day for seven more. Do it on foot. They'll want to see your face while it's saying it.
    -> on_foot
* ["With goodwill, Captain. You'd be amazed at what my people can do." #id: with-goodwill #communication 1 explicit #performance 1 accountable #inspiring 4 credits]
    # why: It's true about your people; that was how the last lot ran, too, until they didn't.
    ~ shift(harbour, -1)
    Harjit: I've sailed on that. # mood: harjit cold
    Harjit: It burns very well. Then there's none.
* ["I said yes, and I never asked. What's yours for, when it's at home?" #id: never-asked #communication 4 listens-first #big-picture 5 asks-why #performance 2 accountable]
    # why: You know now what one of eleven is about; the other ten are still hanging there with your yes on them.
    Harjit: A lad ran for a gate that ought to have been shut, and I'd the ramp moving. It isn't late I mind. It's that it isn't me who says. # mood: harjit sad
    You look at the wall. It strikes you that there might be ten more like that, and that you said yes to all of them so as not to hear it.
- # exit: harjit # enter: priya left # enter: mei centre # enter: amira right # mood: amira tired
-> names

=== on_foot
# exit: harjit # enter: mei left # mood: mei worried # enter: jonas right # mood: jonas neutral # clock: 11:50 # segment
He goes. You turn round. They've all been listening, the way one listens to next door.
Seven people in this town have had a yes from you since eleven. The mayor's told the band. You can hear it; they know one march.
Jonas: So which of us gets the seven noes? # mood: jonas thinking
None of you, you say. You do. You get your coat.
Mei: Couldn't you sort of write? Sorry. It's what people do, isn't it? # mood: mei thinking
The Fixer: Send one message to all of them. Two minutes. # voice: fixer
# ask: You're going to take back seven yeses by daylight. What do you say at the first door, and who sees you say it?
# note: Nobody likes this one. Ask who has had a yes taken back, how it was done, and whether they'd trust that person again.
It's raining, of course. Priya holds out an umbrella. "The mayor first," she says. "He'll be worse once he has had his lunch."
* ["I wanted you all to like me. It's no." Say just that, at each of them. #id: like-me #communication 5 hard-thing #inspiring 2 pulls-with-purpose #performance 3 accountable]
    # why: It was the whole truth in eleven words, and it put you lower than you need have stood.
    You try it on Mei. It's very short. She looks at her shoes, and then she doesn't.
    Mei: It'd work on me! I'd be furious! Till about four? # mood: mei warm
* ["Come with me, Mei. It'll be you one day. Watch me do it badly." #id: come-with-me #communication 3 hard-thing #inspiring 5 stretches #performance 2 accountable]
    # why: She learned in one wet afternoon what takes most people years; they had to hear their no with somebody watching.
    Mei: Can I bring the pen? # mood: mei surprised
    She brings the pen. At the mayor's she holds the umbrella; at the auditors', once, she finishes your sentence.
* [Stay till you can write beneath each one what it's losing to, and why. #id: losing-to #communication 2 explicit #inspiring 3 pulls-with-purpose #performance 5 accountable]
    # why: Each got a reason that was theirs and no one else's; it took an hour, in which the mayor told two more people.
    On the sixth your pen stops. You can't think of what it's losing to. You put that one back up. # mood: jonas surprised
    Jonas: That's the first one all day that has been chosen. # mood: jonas warm
- -> corridor

=== corridor
~ dropped_smile = true
# exit: mei # exit: jonas # clock: 15:00 # enter: deon left # mood: deon sad # segment
Four of them have doors; for the others there's the telephone in the porter's lodge, and a man waiting for it.
The auditors hadn't noticed that you'd said yes. The mayor has you tell the band yourself, one by one, from the tuba down. The triangle is ten years old. She takes it best.
The nephew answers the telephone himself. He's nine. He says that it's all right. He's had a no before, from a dolphin.
Deon hears all of it out with his head on one side.
Deon: You let me kiss it. # remember: dropped_smile deon You took Smile down, and told me so to my face.
Then he says that most people would have sent something in January, and gives you a bun for the road. # exit: deon
At three there's only Ines. She's in her corridor, between two ties, and she has seen you. # enter: ines left # mood: ines happy
Ines: Here's the marvel! All eleven. I was just saying!
The Expert: Not in front of the ties. # voice: expert when-alone
# ask: She's proud of you in front of the people she answers to. You've come to take it back. Now, later, and in what words?
# note: Waiting is tact and is also ten more minutes of a thing that isn't so. Ask what she'd have said in those ten minutes, and to whom.
Both ties turn to you, and smile. They smile as one smiles at a view.
* ["It's no to eight. I said yes because it was so nice in there." #id: so-nice #communication 5 hard-thing #performance 5 accountable #emotional-intelligence 1 reads-others]
    # why: There was nothing left to find out afterwards; she had to hear it with her mouth still open.
    One of the ties studies the carpet. The other studies Ines. # mood: ines cold
* ["Three by Christmas, or eleven begun. Which would you two pay for?" #id: three-or-eleven #big-picture 5 business-value #prioritizing 3 says-no #communication 3 listeners-language]
    # why: It was put in their own money, and they answered; she stood by while it was settled above her head.
    "Three," says the left-hand tie. "Obviously." He says it at once. Ines looks at him as if the furniture had spoken. # mood: ines surprised
* [Wait till they've gone. Then tell her, eight names, one after another. #id: when-alone #emotional-intelligence 4 reads-others #communication 2 hard-thing #big-picture 2 past-this-week]
    # why: She kept her face, and you meant her to; for nine minutes more she said a thing that you knew was not so.
    It takes nine minutes for them to go. She tells them about the nephew. She tells them about the nineteenth. # mood: ines warm
    Then you tell her. "You let me say all that," she says. # mood: ines sad
* ["Nine weeks, Ines; and I've promised you twenty-one. Here's the sum." #id: heres-the-sum #prioritizing 5 says-no #big-picture 3 business-value #performance 2 accountable]
    # why: Nobody could argue with it, and one of them tried; a sum doesn't say who it was that gave the weeks away.
    The right-hand tie does it again, on the back of a programme. It comes out at nine. Jonas had done it twice. # mood: ines thinking
- ~ said_no_up = true
Ines: You told me yes at eleven and no at three. I've never had both. # remember: said_no_up ines You told me no, and showed me whose weeks they were.
{ said_unknown:
    Ines: You told me once that you were guessing. This is you when you aren't, is it? # mood: ines thinking
- else:
    Ines: I preferred eleven. I'd have gone on preferring it until about Thursday. # mood: ines thinking
}
-> eight_noes

// ---------------------------------------------------------------- what became of it

=== reckon
{
- took_all or over >= 3:
    -> until_thursday
- wrongly and pick != SMILE and not said_no_up:
    -> back_on_the_wall
- pick == SMILE:
    -> arms_full
- phone:
    -> nine_minutes
- pick == WATER and not kept_pager:
    -> in_the_room
- dogs:
    -> finished
- else:
    -> forty_first
}

=== until_thursday
~ cards = 11
~ shift(trust, -1)
# exit: priya # exit: mei # exit: jonas # exit: amira # exit: tomas # clock: 08:20 # music: quiet
{ took_all:
    On Wednesday the mayor of Castle takes off his hat to you across the street. You'd never known that one could be so liked for so little.
- else:
    ~ took_all = true
    You chose three. Then you were kind to somebody, and to somebody else, and left a door open for a third; and on Wednesday Jonas counts them, and it's eleven. # remember: took_all amira You took all eleven.
    They've come back by themselves, like cats.
}
People send down a certificate. ELEVEN INITIATIVES, it says, with a ferry on it, in gold. Somebody pins it up over the nine.
Then it's Thursday, twenty past eight. The auditors ask which Thursday. Deon asks if it's smiling. The nephew's mother rings; there's a mother.
On every card it says "in progress". It's quite true. Mei's in progress on four. Jonas has been interrupted thirty times since yesterday, and has begun to give them numbers. # enter: jonas left # mood: jonas cold
{ kept_gates:
    Jonas: You kept the gates when they were only half. They're still that. It's a different half. # mood: jonas tired
}
{ kept_pager:
    Amira: You kept my card up. I look at it at night, when I'm up. # enter: amira right # mood: amira tired
- else:
    Amira: You took all eleven. I did the sum at the time. I thought, somebody else has surely done the sum. # enter: amira right # mood: amira tired
}
{ agreed_hands:
    There's to be half of somebody from Monday. There are three people waiting for him already.
}
The captain hasn't rung. He used to ring.
At nine Tomás comes over with a card. {binned:It has been in a bin; there's jam on one corner, and it has been ironed|It's the one in capitals}. He's not put out with you. He lays it on your keyboard, face up, as you'd hand in a key. # enter: tomas centre # mood: tomas sad
Tomás: I don't think that we can use it. I'd like it kept, though. I put a lot into the full stop.
ONE THING, FINISHED. It was his. Three telephones are ringing; and every one of them, till yesterday, was so pleased with you. # sound: phone # ending: until-thursday "Loved Until Thursday"
-> END

=== eight_noes
~ shift(energy, -2)
~ kept_pager = true
~ cards = 3
# exit: ines # clock: 17:50 # music: calm
{kept_gates:It's ten to six by the time you've done Magnus, who says "Aye", and that it's the first he'd heard of the yes.|It's ten to six by the time you've done the last. He thanks you for ringing, which is worse than the tuba.}
When you get back there's nobody about but Amira. Three cards hang on the whiteboard. You had left ten. # enter: amira right # mood: amira neutral
Amira: We chose. You were out saying no, so somebody had to. {kept_gates:The gates, and the Vays.|The dogs, and the Vays.} And Priya put that one up, I didn't. # mood: amira surprised # remember: kept_pager amira You kept my card up.
It's hers. It hangs in the middle. {binned:Over it they've pinned the one out of the bin, flattened|The one in capitals has been given a little roof}.
They aren't the three that you'd have taken. You look for something wrong with them until it's dark. # ending: eight-noes "Eight Noes"
-> END

=== back_on_the_wall
{ gap == OPEN:
    ~ cards = 3
- else:
    ~ cards = 4
}
~ shift(trust, -1)
~ shift(energy, -1)
# exit: priya # exit: mei # exit: amira # exit: tomas # clock: 17:05 # music: quiet
{ not smile_goes.january:
    Your page goes up to Ines at four. It has three headings, and the no is in the second. It's kindly put. You were a while over the "while".
    At five past five {gap == OPEN:there's a card in the gap|there's a fourth card on the whiteboard}. It's smiling. # enter: ines right # mood: ines tired
    Ines: I read it in the lift. He was in the lift! He said, "Is that about Toby?" And it began so nicely.
    Ines: I got as far as "a valuable idea". I showed it to him. Was there a no in it? # mood: ines worried
    Second heading, you say. She goes through it with her finger. She finds it, and she's silent for the length of a floor or two.
- else:
    At five past five there's a fourth card on the whiteboard. You know the jacket that it came out of. It's been initialled, going uphill. # enter: ines right # mood: ines tired
    Ines: It was in the meeting at two. "Boarding: Smile, live in January." They clapped. I thought, that's new, you'd said no. So I asked Deon, and he showed me his telephone. # mood: ines thinking
    Ines: If it's live in January, then it's made in December. They're not monsters. They can count. # mood: ines sad
    You look at your own word. It had been such a soft one.
}
Ines: I'd have gone up there with a no. I'm not good at it, but I'd have carried it. You have to give me one that I can hold. # mood: ines determined
{ told_no:
    Ines: You told me no in week five. I knew where I was. I've dined out on it. # mood: ines sad
}
Then she's gone. {agreed_tuesdays:There's a Tuesday with a padlock on it, next week; she says to bring it there|She has a six o'clock}. # exit: ines
Jonas has come up beside you. He looks along it. # enter: jonas left # mood: jonas neutral
{
- gap == OPEN:
    Jonas: That was a gap. # mood: jonas cold
    Jonas: I gave up half a gate for that gap.
- kept_pager:
    Jonas: There's four. I've counted. There's room for three. So which of us isn't it?
    You don't say. You don't have to; Amira's already looking for her coat. # enter: amira right # mood: amira tired
    Amira: You kept my card up. It was nearly a day. I'm not being funny, it's a record.
- else:
    Jonas: There's four. I've counted. There's room for three. So which of us isn't it?
    {kept_gates:Behind him, on the window, there's still half a gate. "You kept the gates when they were only half," he says. "Don't do it to me twice."|He's wiping the last of the hinge off the window, with spirit. It does come off, in the end.}
}
They'd been the right ones, very nearly. You'd even said no. It's just that no one heard you do it. # ending: back-on-the-wall "Back on the Wall"
-> END

=== arms_full
~ shift(energy, 1)
# exit: priya # exit: mei # exit: tomas # exit: amira # place: quay day # clock: 16:40 # music: quay # enter: mei left # enter: deon right # mood: deon worried
On Wednesday they try it out at Castle, with one gate, and with cardboard where the camera will go. Mei's inside the cardboard. She has a whistle.
A woman comes down the ramp with a child on her hip, and one by the hood, and an apple tree with its roots in a sack. She can't smile. She's got the string between her teeth.
The gate opens. # sound: success
She stops. She looks round for who did it; and Deon, who's told three hundred people that it would smile, finds that he's crying, and blames the tree. # mood: deon sad
{smile_stays.hands:Deon: The hands. I told you it was hands. I've thrown away the slide, I've only got the tree now.|Deon: She never even smiled. And it's the best thing that I've ever— why is it? It isn't on the slide.} # mood: deon warm
{ phone:
    Down at the end the captain has his hat in his hand. "That one shut when it should," he tells you. "I'd still rather it were me who says. But I've rung Skerrow." 
}
{ agreed_mei:
    Mei: You wrote down that it can fail. It did, before lunch! I had it say "WOOF" to a bishop. It's mended. # mood: mei happy
- else:
    Mei: And dogs are in on Friday. I told them Friday. I told them that all by myself. # mood: mei happy
}
{wrongly:Ines has sent your page on, unopened, with a heart. She's got four people coming down to see the tree|Upstairs they love it. Ines says so, in capitals}. For the first time since you got this job, somebody there has said "Boarding", and not gone on to say "again".
# exit: mei # exit: deon # place: open-office day # enter: amira right # mood: amira tired # clock: 17:30 # music: quiet
{ kept_pager:
    Amira's desk is empty, at half past five, for the first time that anyone remembers. There's a note on it. "Mei has it till six. GONE TO BE ILL. Not very." You stand and enjoy that. # exit: amira # enter: jonas right # mood: jonas tired
    { smile_stays.told_them:
        Jonas is at the window. On the sill there are three buns, in a row. One has come every day.
    - else:
        Jonas is at the window. It's clean. He's looking at it as though it weren't.
    }
    Jonas: I saw the film. It's good. It opens if you don't smile. I said it would. # mood: jonas neutral
    You say that in January it's the gates, first thing. You hear what you've just said.
    Jonas: Is the small room free on Friday, do you know?
    You ask him what for.
    Jonas: Nothing. It'll keep. # ending: arms-full "Arms Full"
    -> END
}
Amira's still at her desk when you come in. Her card's in front of her, with the back of it up. There's a column of strokes on it, in fives. She's just made the twenty-eighth.
{ agreed_pager:
    Amira: You asked for my pager. I keep thinking that I dreamt it.
- else:
    Amira: It was nice, about the tree. Mei sent a film. She's good, isn't she? # mood: amira neutral
}
{ gap == OPEN:
    Over her shoulder, on the whiteboard, there's the gap. You've kept it open since Monday. It's exactly the size of a card.
- else:
    {smile_stays.told_them and kept_gates:Next to the card there are three buns, in a row. He's brought her one every day since. She hasn't said that she doesn't like buns.}
}
You say that in January it's hers, first thing. You hear what you've just said.
Amira: Is the small room free on Friday, do you know?
You ask her what for.
Amira: Nothing. It'll keep. # ending: arms-full "Arms Full"
-> END

=== nine_minutes
# exit: priya # exit: mei # exit: tomas # exit: amira # place: quay day # clock: 16:41 # music: calm # enter: harjit right
Tuesday, Skerrow, nineteen minutes to five. There's a gate, and a mate, and, on a nail, a telephone. It's new. It cost fourteen pounds.
At 16:41 it rings. The mate says "Aye", and puts it back. He takes a key out of his waistcoat; and at ten to, when the gate begins to shut, he turns it.
At 16:51 a very small boat comes in. Nine people get out of her with their shopping, not hurrying, since they know how this goes. They've come to watch it leave.
The gate's open. They stand and look at it. # mood: harjit thinking
"Well, come on," says the mate. He counts them with a finger. "Oh," says one of them, a woman with a lamp in a box. It's all that anyone says. # sound: horn
{ agreed_boats:
    Harjit: Seventeen hundred, and six seconds. That's on time. I'll have that in my ninety-eight, and I'll have them in it, too. # mood: harjit warm
- else:
    Harjit: Seventeen hundred, and six seconds. I've sailed past those people for {agreed_pier:years, and you'd put it in a box before I'd looked round|years. I thought that it was the gate}. # mood: harjit sad
}
{ said_no_up:
    Ines writes: "You told me no, and showed me whose weeks they were. He didn't mind! The one in the lift! He said, 'Fair enough.' I've been afraid of that man for six years."
}
# exit: harjit # place: open-office day # enter: amira right # enter: priya left # mood: priya warm # clock: 09:10
On Wednesday Priya takes down the petition. Somebody's written across it, in the nine hands of people who don't write much: ALL ABOARD. She writes "2 weeks" underneath, and strikes it out.
{ pick == WATER and not kept_pager:
    ~ kept_pager = true
    Priya: So that's two weeks back. I've taken the liberty. # mood: priya neutral
    She has. Where the Vays hung, there's a card that was folded in a flask. Amira is looking at it from some way off. # mood: amira surprised # remember: kept_pager amira You kept my card up.
- else:
    {saw == POCKET or pick == WATER:It hung there for a day. That's two weeks that nobody now has to spend|It never hung among the three. It only wanted asking}. Amira's does. Mei has the seat next to her, and a list of what everything means when it beeps. # mood: amira warm
    Amira: You kept my card up. She's terrible at it. It's wonderful. # mood: amira neutral
}
{ dropped_smile:
    Deon goes by with his jacket over his arm. "You took Smile down, and told me so to my face," he says. "I said it upstairs in the same words. They asked who'd written it for me."
}
{ not dogs:
    On the sill, under a bun, there's still one that says DOGS. You'll ring him. It's only the one word.
- else:
    You stand there with a strip of yellow paper in your hand. You can't think how many of the others are a telephone.
}
{binned:On the edge of the bin hangs a card in capitals. Somebody has drawn a tick on it.|The one in capitals has a tick on it. The tick is Tomás's; he makes them the wrong way round.} # ending: nine-minutes "Nine Minutes"
-> END

=== in_the_room
# exit: priya # exit: mei # exit: tomas # exit: amira # clock: 08:05 # music: quiet # enter: mei left # mood: mei happy
On Wednesday there's a postcard. It shows a harbour, a sheep, and, in biro, an arrow: "us". It's from the Vays. You'd written to them that it would be two weeks. They hadn't expected two anything.
Mei: And I've got the D! The gate was counting big dogs as people, and then they'd look for them, with boats! Now it's a D on the list. Magnus said "Good". That's a second word! # mood: mei laugh
{ saw == PINS:
    You think of a chart with two pins in it, a long way out. You did that. You'd do it again.
- else:
    It was right. You went by who couldn't come and ask. You'd do it again.
}
# exit: mei # enter: amira right # mood: amira tired
Then Amira puts her flask down on your desk. She's been here since ten past three; it was Lunn, and then it was Lunn again.
Amira: I want to say something, and I don't want you to do anything about it. # mood: amira neutral
You take your hands off the keys.
{ agreed_pager:
    Amira: You asked for my pager. It's on a sheet. There's a signature. I didn't know you could have all that, and still have it ring.
- else:
    { took_watch:
        Amira: You took my four o'clock, once. You didn't say anything, you just did it. I thought that you could see me from there.
    - else:
        Amira: I put it at the edge, so as not to be in anyone's way. It worked.
    }
}
Amira: You chose for whoever wasn't in the room. It's good. I'd have done that. But I was in the room. # mood: amira sad
There are a great many things that you might say. You count two of them, and they both begin with "but".
{ said_no_up:
    Ines walks by on the other side of the glass, and lifts a hand. "You told me no, and showed me whose weeks they were," she'd said. You had shown her five names. You try to remember if Amira's was one.
}
She unscrews the flask, and there's nothing in it. She looks at the wall: {kept_gates:the gates, the Vays, a dog{small_thing.gave_in:, a nephew|}|the Vays, a dog, and {gap == FILLED:what you put into the gap|the place next to them that nobody has filled}}. # sound: pager
{gap:{gap == FILLED:You'd had a gap. You'd had one, and people came to you, and it hadn't crossed your mind to look round|It's been empty since Monday. It's exactly the size of a card}.|It's a good three. She's the first to say so.} # ending: in-the-room "In the Room"
-> END

=== finished
~ shift(trust, 1)
~ shift(energy, 1)
# exit: priya # exit: mei # exit: tomas # exit: amira # clock: 08:05 # music: calm # enter: mei left # mood: mei tired
On Wednesday morning Mei's asleep on the desk next to the pager. She has its mark on her cheek.
It was her first night. Amira was in the next room, on two chairs, with her shoes off. It rang once, at twenty to three: Oxna.
Mei: {saw == OXNA:It was Susan! She'd gone through the gate, and it said forty-one again|It was a dog! She's a wolfhound, she's called Susan. The gate thinks that she's a person. It said forty-one, and they'd forty}. And I thought, no: D. Put a D. And he did, and they sailed. # mood: mei happy
{ rewrote:
    Mei: You rewrote mine, that time, while my dot was green. I kept looking at your dot. It was grey. It was so good that it was grey. # mood: mei warm
}
{ saw == ROTA:
    Mei: I cried at one. Amira said that I would. She'd got the hanky out already. # mood: mei laugh
}
Amira comes in with her hair flat on one side. She looks ten years younger, and appalled. # enter: amira right # mood: amira surprised
Amira: You kept my card up. I slept for seven hours. I feel dreadful. Is that how it is?
{ said_no_up:
    Amira: Ines came down, and asked who I was. You'd shown her whose weeks they were. She said it like that. She'd wanted to see what they looked like. # mood: amira warm
}
{ dropped_smile:
    Deon has sent a card, a yellow one. "You took Smile down, and told me so to my face. My face and I have talked. Buns on Friday."
}
On your desk there's a message that came in by radio, and has been written down by somebody with a ruler. "THANKS. MAGNUS." # sound: message
# exit: mei # enter: tomas left # mood: tomas neutral
Tomás reads it over your shoulder. Then he goes to {binned:his drawer, and gets out a card that's been in a bin, and ironed|the whiteboard, and unpins a card}. It's the one in capitals.
Tomás: It's mine. You'll have known. {kept_gates:I'd thought it'd be the gates. I'm not fussy.|I'm not fussy. I'd just like to have seen one go by.} # mood: tomas warm
He puts a line through it: very straight, and right through the full stop.
{
- pick == WATER:
    On the window, when the sun's right, there's still a hinge. Jonas has turned his desk round. He says that it's the light. # sound: gulls
- saw == POCKET:
    On the wall there's the petition, with a week on it; and in your pocket there's a captain. You can't have everything, you tell the pocket.
- else:
    And by the same post the Vays have written. They quite understand. They'd like to correct the number: it's a hundred and seventeen now. # sound: gulls
    You pin that up, too. It isn't a card. It's just so as to have it there. # mood: tomas sad
}
Jonas has changed the figure in the box. Eight and a half, it says. # ending: finished "One Thing, Finished"
-> END

=== forty_first
~ shift(energy, -2)
# exit: priya # exit: mei # exit: tomas # exit: amira # place: home-desk night # clock: 23:50 # music: quiet # sound: pager
On Tuesday, at ten to midnight, it's the Brannoc boat. There's smoke in her galley. It's nothing, it's a cloth; but they take everyone off her, by the book, in the dark.
You hear of it because your telephone starts to fill. Amira has it in hand. The list is good: forty-one. They've all got blankets.
They've got forty in blankets.
So they look. They look for two hours, two boats and a helicopter, with a lamp, going up and down. Nobody goes to bed. You don't know who it is that you're thinking of, but she has a face. # sound: heartbeat
{ took_watch:
    Amira: You took my four o'clock, that time. Stay on the line, will you? You needn't talk. # enter: amira right # mood: amira tired
- else:
    Amira: I've read the list six times. I keep counting the lines. # enter: amira right # mood: amira tired
}
{ kept_pager:
    Amira: You kept my card up. I was going to hand this over on Monday. I'm glad that it isn't Mei's first. # mood: amira sad
}
At five to two the phone rings, and it's somebody inside a coat. # sound: phone # exit: amira
"Dogs," says Magnus.
He lets you have it for a moment, by itself.
"Your gate sees legs. She's a wolfhound. She's been on my pier all night in a blanket. That's the second time this month, so I put it on a card." One of his has two fingers broken, in a hatch. The rest of them are just wet.
A week, Mei had said. Nearly done, with two exclamation marks. It was on the sill, under the buns; you'd thought it was the funny one.
# place: open-office day # enter: mei left # mood: mei sad # enter: harjit right # mood: harjit tired # clock: 08:00
{ said_no_up:
    The captain's there when you get in. "I hear that you told Ines no, and showed her whose weeks they were," he says. "You said no well, all round. I'd no fault to find. It's only that nobody'd asked him what it was short for."
- else:
    The captain's there when you get in. He's been up, too. "They were a good three," he says. "I'd have picked them. It's only that nobody'd asked him what it was short for."
}
Mei has her own card in her hand. She's crossed out "nearly". # mood: mei determined
You hold the pen out to her, and she goes up to the wall, and stands there, looking for which of them comes down. # ending: forty-first "The Forty-First"
-> END
