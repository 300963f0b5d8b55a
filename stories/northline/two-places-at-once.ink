# title: Two Places at Once
# author: Promoted
# summary: 07:40. Nine quays go red, and a colleague has something to tell you. There is one of you.
# minutes: 10
# language: en
# dimensions: communication, leading, prioritizing, operations, emotional-intelligence
# gauge: boats "Boats leaving on time" 0 9
# gauge: trust "The team's trust" 0 10
# gauge: harbour "The harbour's patience" 0 10
# gauge: energy "Your own energy" 0 10
# gauge: quays "" 0 123456789

INCLUDE shared/team.ink

CONST PRIYA = 1
CONST AMIRA = 2
CONST YOU = 3

CONST TEN_MINUTES = 1
CONST AN_HOUR = 2
CONST THE_LEAD = 3
CONST A_TIME_TO_RING = 4
CONST RED_AND_TRUE = 5
CONST RUNG = 6

CONST SMALL = 1
CONST CORNER = 2

CONST NINE_RED = 123456789

CONST NAME = 1
CONST MONEY = 2
CONST NOBODY_ELSE = 3
CONST PEOPLE = 4
CONST COULD_NOT = 5

VAR boats = 9
VAR quays = 0 // the red ones, for the pictures: 19 is Castle and Grissay. Castle, Skerrow, Hollin, both Vays, Tarn Point, Lunn, Oxna, Grissay
VAR lead = 1 // who has the chair
VAR room = 1 // where you are
VAR seg = 1
VAR visits = 0 // times you have sat with Tomás since the pager
VAR heard = 0 // how far he has got
VAR told = false // he has told you whose ticket it is
VAR gates_open = false // let through, and not counted
VAR reviewed = false // somebody read Amira's nine numbers
VAR zoomed = false
VAR by_hand = false // Grissay boards on paper
VAR nine_first = false // Grissay is mended first
VAR sneaked = false // you opened Grissay from your phone
VAR castle_open = false // you opened Castle for Deon
VAR quick = false // Priya's nine go faster
VAR owes_call = false
VAR answer = 0 // what the captain was given: one of the six above, or nothing
VAR rang_first = false
VAR name_kind = true
VAR chair_low = false
VAR coffee_gone = false // he has drunk yours
VAR script_named = false
VAR room_kept = true // you have not been out since you last sat with him

# place: small-room day # clock: 07:40 # music: quiet # enter: tomas right # mood: tomas neutral
You chose 07:40 because nothing ever happens at 07:40.
The small room has two chairs, one plant and a glass door. Tomás has the chair that faces the water. He has brought two coffees, and put a saucer over yours to keep it warm.
Tomás: Third time lucky.
You have moved this meeting twice. Once for planning. Once for something that Deon, who is product, had promised somebody. It turned out to be a slide.
Tomás: It's fine. I've got to know the plant. # mood: tomas warm
Three weeks ago you sat at the desk beside his and wrote gate code. Now you lead Boarding, and you have a page with his name at the top and nothing under it.
{want != "":Behind it in the folder is a ferry timetable with what you want, by Christmas, in pencil: {want}. You turn it over, so that he needn't read that, too.} // promoted: off P301
Tomás: Do I sit differently? I feel I should sit differently, now you're management.
You both wince. It's a small wince, but it's the first thing you've done together in weeks. # mood: tomas laugh
{kept_a_day:Tomás: "You kept a day for code," says Jonas. I've kept you the window. On Wednesdays I move my jacket. # mood: tomas warm}
His phone lies face down by his cup. Two of his fingers lie on the phone. # mood: tomas neutral
Tomás: So. There's something I should have said a while ago. I'd like to say it first, because otherwise— # mood: tomas worried
Your pager walks across the table on its own legs. # sound: pager
~ quays = NINE_RED
BOARDING. ENTRY REFUSED. 9 OF 14 QUAYS.
He reads it upside down. Something in his face goes out, like the light in a cabin. # mood: tomas sad
# ask: The pager has interrupted a sentence. What does he see you do next, and what does that tell him?
# note: Small on purpose: one gesture, three seconds. Let people vote fast. Come back to it when Tomás mentions it later.
He doesn't finish the sentence. He looks at the plant. {last_face_down:Last time you turned the pager on its face. It did no good to nine quays, and you'd do it again. Would you?|{season > 1:Last time he didn't finish it, either.}}
* ["Nine quays. Sorry. Please go on, I can read and listen." #id: read-and-listen #communication 2 listens-first #operations 4 calm #emotional-intelligence 1 reads-others]
    # why: You tried to give both of them half, and he has been given half twice already.
    You read. He watches you read. You say "mm", in the voice of a person who is listening.
    Tomás: It can wait. # mood: tomas neutral
    It is what he said the other two times.
* [Turn the pager on its face. "Because otherwise what?" #id: face-down #communication 5 listens-first #operations 2 calm #emotional-intelligence 4 reads-others]
    # why: He saw what you put down to hear him; nobody out there knew yet that you had.
    ~ face_down = true
    ~ heard = heard + 1
    ~ shift(trust_tomas, 1)
    The pager buzzes once more into the wood, offended. # remember: face_down tomas You turned the pager on its face.
    Tomás: Otherwise I find a reason not to. # mood: tomas worried
    He looks at the back of the pager as if he could read it through the plastic.
* ["Hold that sentence for me. I have to look, then I'm back." #id: hold-sentence #communication 3 explicit #operations 3 calm #emotional-intelligence 3 reads-others]
    # why: Plain, quick and honest; he now has to hold something that he had nearly put down.
    Tomás: Holding. # mood: tomas neutral
    He puts the cap back on his pen. It makes a very small click. Every ticket, since half past seven, says the pager.
- -> at_the_glass

=== at_the_glass
Someone is at the glass. Priya doesn't knock. She holds up nine fingers and waits, as she has waited for most things here for nine years. # enter: priya left # mood: priya determined # clock: 07:43
Priya: Nine of the fourteen. Every ticket, red light. At Castle Quay there are four hundred people and a brass band.
Tomás: Why is there a brass band?
Priya: Deon has a minister. Jonas is guessing. Mei is typing. Amira has been up since three. Nobody is in the chair. # mood: priya worried
The chair stands in front of the big dashboard, and whoever sits in it leads. For four years that was you. Priya applied for your job, too. {told_priya_first:"You told me yourself, before an email could," she said, and has never said another word on it.|You have both been very polite about it.}
She doesn't ask. She holds the door open with her foot.
The Fixer: You wrote half of those gates. Ten minutes, and you're back before his coffee is cold. # voice: fixer take-chair
The Quiet One: I'm looking at what her foot is doing. # voice: quiet priya-leads
# ask: Who should be in the chair, and where should you be? What do you lose either way?
# note: Four honest answers. Ask those who took the chair what they think Priya was about to say. Ask those who stayed what they would tell the captain.
# key
{last_took_chair:Last time you took the chair while she stood next to it. It went quickly. So did she.|{last_gave_chair:Last time you gave her the chair before she had to ask. She hasn't asked this time, either.|Two people are waiting, each careful not to look at the other.}}
* ["Amira in the chair; she knows incidents. You advise her, Priya." #id: amira-leads #leading 3 right-person #operations 4 calm #emotional-intelligence 2 reads-others]
    # why: The safest hands in the building, and the most tired; and Priya was standing right there.
    ~ lead = AMIRA
    ~ shift(trust_priya, -1)
    ~ shift(trust_amira, -1)
    ~ starve()
    Priya: Amira. Of course. # mood: priya cold
    {told_priya_first:Priya: You do tell one to one's face. I'll say that for you.|It is a perfectly good answer.} She carries it away like something she has signed for. # exit: priya # sound: door
    -> harbour_clock -> t_one
* ["Priya, you take the chair. I'll be here; fetch me if you need me." #id: priya-leads #leading 5 lets-go #operations 2 calm #prioritizing 4 protects-people]
    # why: You gave her the whole thing, the phone calls too, before anyone knew how bad it was.
    ~ lead = PRIYA
    ~ gave_chair = true
    ~ shift(trust_priya, 2)
    ~ shift(trust, 1)
    ~ starve()
    Priya: Mine, then. # mood: priya surprised # remember: gave_chair priya You gave me the chair before I had to ask.
    She says it to hear how it sounds. Then the foot goes, and the door starts to swing shut on its slow arm. # exit: priya # sound: door
    -> harbour_clock -> t_one
* ["Priya, the chair is yours. I'll come and keep everyone off you." #id: clear-the-way #leading 4 clears-the-way #operations 4 calm #emotional-intelligence 3 reads-others]
    # why: She leads and you carry the phones; it is the third time that Tomás has been left with the plant.
    ~ lead = PRIYA
    ~ gave_chair = true
    ~ heard = heard - 1
    ~ shift(trust_priya, 2)
    ~ shift(trust, 1)
    ~ shift(trust_tomas, -1)
    ~ starve()
    Priya: Off me. Everyone? # mood: priya surprised # remember: gave_chair priya You gave me the chair before I had to ask.
    You say everyone. Her shoulders come down by a centimetre.
    Tomás: It's fine. I'll guard your coffee. # mood: tomas warm
    -> small_to_corner_with_priya -> harbour_clock -> c_one_priya
* ["Ten minutes, Tomás." Go out there, and take the chair yourself. #id: take-chair #temptation #leading 1 lets-go #operations 5 calm #prioritizing 2 matters-most]
    # why: You are quick, and it was the one thing everyone expected; two people learned that they can wait.
    ~ lead = YOU
    ~ took_chair = true
    ~ heard = heard - 1
    ~ feed()
    ~ shift(trust_priya, -2)
    ~ shift(trust_tomas, -1)
    ~ shift(trust, -1)
    ~ shift(harbour, 1)
    Tomás: Sure. # mood: tomas neutral
    He puts the saucer back on your coffee. Priya walks beside you with half a sentence that she doesn't get to use. # remember: took_chair priya You took the chair while I stood next to it. # mood: priya cold
    -> small_to_corner_with_priya -> harbour_clock -> c_one_you

=== harbour_clock
~ seg = 2
~ boats = 8
->->

// ---------------------------------------------------------------- from room to room

=== small_to_corner_with_priya
~ room = CORNER
# exit: tomas # exit: priya # place: incident-corner day # enter: priya left # enter: amira right # music: incident
It is eleven steps from the glass door to the big dashboard. You know because you have never before been aware of each one.
->->

=== small_to_corner
~ room = CORNER
# exit: tomas # place: incident-corner day # enter: priya left # enter: amira right # music: incident
Eleven steps, glass door to dashboard. Nobody turns round for the first nine of them.
->->

=== corner_to_small
~ room = SMALL
~ room_kept = false
# exit: priya # exit: amira # place: small-room day # enter: tomas right # music: quiet
Eleven steps, from the dashboard to the glass door. {Behind you nothing falls over.|You've begun to know them.}
->->

=== small_to_map
# exit: tomas # place: map day # zoom: out # music: quiet # sound: gulls
->->

=== corner_to_map
# exit: priya # exit: amira # place: map day # zoom: out # music: quiet # sound: gulls
->->

=== map_to_small
~ room = SMALL
# zoom: in # place: small-room day # enter: tomas right
The small room is smaller, after forty islands.
->->

=== map_to_corner
~ room = CORNER
# zoom: in # place: incident-corner day # enter: priya left # enter: amira right # music: incident
The corner is very loud and very near, after forty islands.
->->

// ---------------------------------------------------------------- the corner, 07:48

=== c_one_you
# segment
# clock: 07:48
The chair is still at your height.
Jonas: It's certificates. It's always certificates, or it's DNS. # enter: jonas centre # mood: jonas dismissive
Mei: How do you know it isn't DNS?
Jonas: It isn't always DNS.
He is right, and it takes you ninety seconds to prove it. On fourteen quays the gates still have a box, and every box a certificate that says who it is, good for three years. On nine the three years ran out at 07:30.
To mend that takes most of an hour. But there is a quicker thing. You wrote it yourself, five winters ago: with gates open, the box stops asking the ticket service and lets every ticket through.
Priya: It's "gates-open" now, with a hyphen. And it isn't quite— # mood: priya worried
Deon: Friend! Tell me ten minutes. A lady has sat down on the wet stones. The band has started. They know one march. # sound: phone
Priya has a "but" for most commands. Nine in ten turn out to be spelling.
The Fixer: Your fingers are on it already. # voice: fixer open-gates
The Edge: They are watching to see if you still can. # voice: edge open-gates
# ask: You can have green lights in ten seconds. What do you do with the ten seconds?
# note: The command truly works. What it leaves out is known by somebody in the room, and she was interrupted. Do not give that away.
Nine red tiles. Three faces, and the cursor, going on and off like a buoy.
* [Type it. Nine queues walk in dry, and Priya can finish after. #id: open-gates #temptation #operations 3 calm #leading 1 lets-go #communication 2 listens-first]
    # why: It got four hundred people out of the rain at once, and ran over the end of Priya's sentence.
    ~ gates_open = true
    ~ feed()
    ~ boats = 9
    ~ shift(harbour, 2)
    ~ shift(trust_priya, -1)
    ~ quays = 0
    Nine tiles go green in the time it takes to breathe out. Mei claps, once, and looks round to see if one claps. # sound: success # mood: jonas surprised
    Priya: Well. # mood: priya cold # exit: jonas
    -> harjit_open
* ["Mei, sit here and type. Priya, tell her what to look for." #id: mei-types #leading 4 lets-go #inspiring 5 stretches #operations 2 calm]
    # why: It was slow, and a second-year engineer heard the question that four years of habit had skipped.
    ~ lead = PRIYA
    ~ starve()
    ~ shift(trust_mei, 2)
    ~ shift(trust_priya, 1)
    ~ shift(trust, 1)
    ~ shift(harbour, -1)
    Mei types like someone carrying soup. Priya stands behind her: left, no, your other left. # mood: priya determined
    Mei: Sorry, stupid question. If the gates don't ask, who's counting the people?
    Nobody laughs. Priya puts her hand flat on the desk. # mood: priya surprised # mood: jonas thinking
    Priya: Nobody, so there's no passenger list, and without a list no boat goes past the breakwater. That was not a stupid question. # mood: priya warm
    Jonas, for once, has nothing to add, and goes to wake the signing machine. # exit: jonas
    -> harjit_corner
* ["Hands off, everyone, one minute. What do we know? Amira first." #id: hands-off #operations 5 calm #communication 5 quiet-ones #leading 3 clears-the-way]
    # why: A minute of four hundred people's time, spent on the one person who hadn't spoken.
    ~ lead = PRIYA
    ~ starve()
    ~ shift(trust_amira, 1)
    ~ shift(harbour, -1)
    Deon can be heard breathing. Amira unscrews the flask, looks in, and screws it up again. # mood: jonas thinking
    Amira: Open gates, no count. No list. No boat past the breakwater. I was getting to it. It's been night since three. # mood: amira tired
    Priya already has a hand on the back of the chair. You get up. Nobody decides it; it's more like water finding its level. # mood: priya determined
    Priya: Nine new certificates, then, at eight minutes for two gates. Jonas, the signing machine. # exit: jonas
    -> harjit_corner
* ["The lady stays on her stones, Deon. Priya, what were you going to say?" #id: ask-priya #leading 5 at-ease #communication 4 listens-first #inspiring 3 asks-first]
    # why: It cost the ten seconds and a little face, in front of the people whose faces you mind.
    ~ lead = PRIYA
    ~ asked_priya = true
    ~ starve()
    ~ shift(trust_priya, 2)
    ~ shift(trust, 1)
    ~ shift(harbour, -1)
    Priya: That it doesn't count. The count is the passenger list, by law, since the Halcyon sank. No list, and no boat goes past the breakwater. # mood: priya surprised # remember: asked_priya priya You stopped and asked what I was going to say.
    You knew that once. It's in a document with your name on it. # mood: jonas thinking
    Priya: Nine new certificates, two cards to sign each one, eight minutes for two gates. It's slow. It's also mended. # mood: priya determined
    You get up. She sits down in your chair, and lowers it by a hand's width. # exit: jonas
    ~ chair_low = true
    -> harjit_corner

=== c_one_priya
# segment
# clock: 07:48
Priya sits down in the chair, gets up, lowers it by a hand's width, and sits down again.
~ chair_low = true
Jonas: It's certificates. It's always certificates, or it's DNS. # enter: jonas centre # mood: jonas dismissive
Mei: How do you know it isn't DNS?
Jonas: It isn't always DNS.
On fourteen quays the gates still have a box, and every box a certificate that says who it is, good for three years. On nine the three years ran out at 07:30. The other five have new ones. Nobody knows why five.
Priya: I issue nine new ones, with two cards to sign each, at eight minutes for two gates, which is most of an hour. # mood: priya determined
Amira: The ticket service can forgive those nine: the old ones pass, for a day. Twenty minutes. Then the real ones, tonight. # mood: amira tired
Jonas: Or gates open, ten seconds, and we all go for breakfast. You wrote that one. {kept_a_day:You kept a day for code. It's Wednesday.} # mood: jonas warm
Priya: No. # mood: priya cold
Jonas: Why no?
Her telephone rings, and then yours, and all three of them turn to you. It's not disrespect. It's just where they've always looked.
{checklist_before != "":On Ruth's bench you gave yourself marks for eight things. There wasn't one for being looked at.} // promoted: off P301
The Expert: Three engineers waiting. Know something. # voice: expert amiras-way
The Fixer: Breakfast is a good argument. # voice: fixer reach-past
# ask: She has the chair, and they have all turned to you. What would you say, and who hears it?
# note: Watch for people who give her the lead and take the decision. That is the most common split here.
Priya keeps her eyes on the board. Amira's twenty minutes hang in the air, with nobody holding them.
* ["Priya decides. Jonas, say yours once more. Amira, keep yours for tonight." #id: priya-decides #leading 5 lets-go #operations 3 calm #communication 2 quiet-ones]
    # why: One sentence, and she was leading; what Amira's twenty minutes would have bought was never weighed.
    ~ shift(trust_priya, 2)
    ~ shift(trust_jonas, -1)
    ~ shift(trust, 1)
    ~ starve()
    Jonas: Gates open. Said it. # mood: jonas dismissive
    Priya: Open gates don't count. No count, no passenger list, and no boat past the breakwater without one. So: nine certificates. Jonas, the signing machine, please. # mood: priya determined
    Jonas opens his mouth, finds nothing wrong with that, and goes. # exit: jonas
    -> harjit_corner
* ["Two more minutes in the rain. Each of you: what does yours cost us?" #id: what-cost #communication 5 quiet-ones #operations 5 calm #leading 3 clears-the-way]
    # why: Everyone heard all three prices; it took the chair back from Priya for as long as it lasted.
    ~ shift(trust_amira, 1)
    ~ shift(harbour, -1)
    ~ starve()
    Priya: An hour. # mood: priya neutral
    Amira: Me, at two tonight, doing what Priya would've done this morning. # mood: amira tired
    Jonas: Nothing. It's open. It just doesn't— # mood: jonas thinking
    Priya: Count. And the count is the passenger list. # mood: priya determined
    Jonas: And it doesn't count. Right. I withdraw breakfast.
    Priya takes the hour. She also takes a breath before she does it, you notice, as if the chair had been lent. # exit: jonas
    -> harjit_corner
* [Reach past her and type it: gates open, all nine, ten seconds. #id: reach-past #temptation #operations 4 calm #leading 1 lets-go #communication 1 listens-first]
    # why: It worked at once; the chair was hers for four minutes.
    ~ gates_open = true
    ~ lead = YOU
    ~ reached_past = true
    ~ gave_chair = false
    ~ feed()
    ~ feed()
    ~ boats = 9
    ~ shift(harbour, 2)
    ~ shift(trust_priya, -3)
    ~ shift(trust, -1)
    ~ quays = 0
    Nine tiles go green. Mei claps, once, and looks round to see if one claps. # sound: success # mood: jonas laugh
    Jonas: Breakfast.
    Priya gets out of the chair and raises it by a hand's width, for you. # exit: jonas # mood: priya cold # remember: reached_past priya You gave me the chair, and then you reached past me.
    ~ chair_low = false
    -> harjit_open
* ["Amira's way is quick and it's safe. We do that, Amira drives." #id: amiras-way #operations 4 calm #leading 2 right-person #emotional-intelligence 2 reads-others]
    # why: Sound engineering and half the time; the lead you gave away came back to you within five minutes.
    ~ lead = AMIRA
    ~ gave_chair = false
    ~ shift(trust_priya, -2)
    ~ shift(trust_amira, -1)
    ~ starve()
    Amira: Lovely. # mood: amira tired
    Priya gets up out of the chair she has just adjusted. # mood: priya cold # exit: jonas
    Priya: It's a good plan. It's quicker. For the record, I'd have liked to be the one who said so.
    -> harjit_corner

// ---------------------------------------------------------------- the captain, 07:58

=== harjit_corner
~ boats = 6
Yours is the phone that goes on ringing. CAPT. H. GILL. You didn't know he had the number. # sound: phone # clock: 07:58
Harjit: Gill. I don't need to know why. I need a number and a time.
The Expert: Ten. Ten is a number. # voice: expert ten-minutes-c
# ask: He cannot use a reason, only a number. What do you owe him when you do not have one?
# note: Ask what a captain does with each answer in the next half hour. What he does with a true bad number matters later.
# key
Behind him you can hear rain on a great many cars.
* ["Give me until quarter past. I'll ring you, you don't ring me." #id: quarter-past #communication 4 explicit #operations 3 calm #leading 3 clears-the-way]
    # why: No false number, and a promise with a time on it; somebody has to remember it at quarter past.
    ~ owes_call = true
    ~ answer = A_TIME_TO_RING
    Harjit: Quarter past. I have written it down. I write in ink.
* ["I don't have one, Captain. Here's the person who does." #id: ask-lead-c #leading 5 at-ease #communication 3 listeners-language #operations 2 calm]
    # why: He got the truth from whoever held it, and the person mending it had to stop mending.
    -> lead_speaks ->
* ["An hour. Please plan for an hour, and shout at me now." #id: an-hour-c #communication 5 listeners-language #operations 4 calm #leading 2 lets-go]
    # why: He hates it and can use it; you said it for your lead, who would have liked to be asked.
    -> an_hour ->
* ["Ten minutes, Captain. I have my best people working on it." #id: ten-minutes-c #communication 2 explicit #operations 3 calm #leading 4 clears-the-way]
    # why: It is what everyone wanted to be true, and he will act on it.
    -> ten_minutes ->
- -> where_corner_1

=== harjit_small
~ boats = 6
Your other phone lights the underside of the plant. CAPT. H. GILL. # sound: phone # clock: 07:58
Tomás: That's a captain. You can't not answer a captain. # mood: tomas alarmed
The Expert: Ten minutes. Say it as if you'd counted. # voice: expert ten-minutes
# ask: The phone, or the person in front of you? And if the phone: what do you owe him when you have no number?
# note: Letting it ring is a real option and has a real price. Ask what a captain does with each answer in the next half hour.
# key
It rings the way it would ring in a wheelhouse.
* ["I don't know, so plan for an hour, Captain. Shout at me now." #id: an-hour #communication 5 listeners-language #operations 4 calm #leading 2 lets-go]
    # why: He hates it and can use it; you said it for your lead, who would have liked to be asked.
    -> an_hour ->
    Tomás: An hour? You told him an hour? # mood: tomas surprised
    He looks at you for a moment as if that were allowed.
    ~ heard = heard + 1
* [Let it ring itself out. Tomás was in here before it was. #id: let-it-ring #prioritizing 5 protects-people #communication 1 explicit #emotional-intelligence 4 reads-others]
    # why: Nobody has let a phone ring for Tomás in a while; a man with nine queues in the rain heard it ring too.
    ~ heard = heard + 2
    ~ shift(harbour, -2)
    ~ shift(trust_tomas, 1)
    It stops. Both of you are a little shocked.
    Tomás: You just hung up on the fleet.
    You didn't, you say. You just didn't pick it up. He laughs, properly, for the first time in two months. # mood: tomas laugh
* ["Ten minutes, Captain. I've got my best people working on it." #id: ten-minutes #communication 2 explicit #leading 3 clears-the-way #prioritizing 3 protects-people] // promoted: off P305 (a number made up buys ten minutes, and nothing else)
    # why: It bought you the room back for ten minutes, and he will act on it.
    -> ten_minutes ->
    Tomás: Is it ten? # mood: tomas neutral
    You say it might be. He nods. He knows that kind of ten; he has used it himself.
* ["I don't have one, Captain. Here's the person who has." #id: ask-lead #leading 5 at-ease #communication 3 listeners-language #operations 2 calm]
    # why: He got the truth from whoever held it, and the person mending it had to stop mending.
    You carry the phone across the carpet at arm's length, and come back without it. # sound: door
    -> lead_speaks ->
- -> where_small_1

=== an_hour
~ answer = AN_HOUR
~ said_hour = true
~ by_hand = true
~ shift(harbour, -2)
~ shift(energy, -1)
Harjit: An hour. # remember: said_hour harjit You told me an hour.
There are gulls in the silence. Somebody near him asks something and is not answered.
Harjit: An hour I can do something with.
He has gone before you can ask what.
->->

=== ten_minutes
~ answer = TEN_MINUTES
~ shift(harbour, 1)
Harjit: I don't need them to be the best. I need them to be ten minutes. Then I hold everything where it is. Thank you.
He sounds almost grateful. You put the phone down with some care.
->->

=== lead_speaks
~ answer = THE_LEAD
{ lead == AMIRA:
    Through the noise: Amira, eyes shut, phone on her shoulder. "Twenty minutes, Captain. I don't do ten. No. Twenty."
- else:
    ~ by_hand = true
    ~ shift(trust_priya, 1)
    ~ shift(harbour, -1)
    Priya takes the phone and stands up straight for it. "Fifty minutes, Captain. Possibly fifty-five. … No, I am always this cheerful."
}
It comes back to you warm. For five minutes nobody has mended anything.
->->

=== harjit_open
The phone that rings is yours. CAPT. H. GILL. # sound: phone # clock: 07:58
Harjit: My people tell me green. That was quick.
Harjit: Is it mended, or is it quiet? If it's quiet, I walk four hundred people off again, into that. One of them is ninety. She has only just got dry.
The Fixer: It's green. Say so, and do the rest while nobody looks. # voice: fixer mended-enough
The Quiet One: I had a coffee somewhere. Somebody put a saucer on it. # voice: quiet let-it-go
# ask: It is green and it is not mended. He has asked exactly that. What do you say?
# note: The honest answer is about to become expensive. Ask who in the room would rather know at eight, and who at half past.
# key
Behind him a march comes to an end, and begins again.
* ["It takes their tickets, Captain. Sail on it; the rest we mend behind you." #id: mended-enough #communication 2 explicit #operations 2 calm #prioritizing 4 matters-most]
    # why: Every word is true and the boats can go on it; he'd asked which of two words it was, and got neither.
    ~ shift(harbour, 1)
    Harjit: Behind me. Good. I'll let them go, then.
    You hear him turn away to say it, and then horns, one after another. # sound: horn
* ["Quiet. The gates stand open. Off with all four hundred; I can't say why." #id: only-quiet #communication 5 listeners-language #operations 4 no-blame #prioritizing 2 matters-most]
    # why: You gave him one plain word, and no reason; it let him ask what nobody in the room had been allowed to finish.
    -> caught_now ->
* ["Ask Priya, Captain. She knows those gates better than I do." #id: ask-priya-instead #leading 5 at-ease #communication 3 listeners-language #operations 3 calm]
    # why: It was true, and ten minutes late, and it put her in front of a captain without a word of warning.
    ~ shift(trust_priya, 1)
    Priya looks at the phone, and at you, and takes it. # mood: priya surprised
    Priya: Captain. They're open, and they are not counting. Please don't sail on it. # mood: priya determined
    -> caught_now.counted ->
* ["It's green, Captain, and I'm wanted." Ring off. Go and find Tomás. #id: let-it-go #prioritizing 5 protects-people #leading 3 clears-the-way #communication 1 explicit]
    # why: He had waited longest, and it looked finished; the captain had asked you a question.
    ~ shift(harbour, -1)
    You put the phone away in your pocket, where it goes on asking. The coffee will be cold by now, saucer or no saucer.
- -> where_corner_1

=== caught_now
Harjit: Open. Then who is counting my passengers?
You look up. Priya is looking at the ceiling. # mood: priya cold
Priya: No one. That was the rest of my sentence. # mood: priya neutral
-> counted
= counted
~ answer = RED_AND_TRUE
~ gates_open = false
~ lead = PRIYA
~ boats = 4
~ shift(harbour, -2)
~ by_hand = true
Harjit: Then shut them. I'd sooner have it red and true. # sound: setback
~ quays = NINE_RED
Nine tiles go back to red, one by one, with everybody watching. Priya sits down, and lowers your chair by a hand's width.
~ chair_low = true
->->

// ---------------------------------------------------------------- where to be, 08:05

=== where_corner_1
{gates_open:Green, all nine. It makes the whole corner look like a garden. Mei is showing Jonas which tile was first|Nine red tiles. {lead == AMIRA:Amira types with two fingers and no expression|Priya is writing a column of numbers on actual paper}, and nobody has looked at you for a whole minute}. # clock: 08:02
Across the floor, behind the glass, Tomás is watering the plant with what was left of his coffee.
The Quiet One: It's lonely, a board like that. I'd want somebody near. # voice: quiet stay-at-board
# ask: Nobody in the corner needs you this minute. Where do you go, and how do you know that is not just comfort?
# note: Staying can be service or can be hovering. Ask how the people at the board would tell the difference.
For about ten minutes you could go anywhere. It's a strange thing to find out. {asked_ruth:Ruth lost the small engines first, she said, when you asked her what it cost. You listen. You can still tell Mei's keys from Jonas's.}
* [Stay at the board. If they need a decision, you're here. #id: stay-at-board #operations 4 calm #prioritizing 2 matters-most #emotional-intelligence 2 own-habits]
    # why: You were there if needed, and it is hard to work under someone who is there if needed.
    -> seg_three -> c_two
* [Walk down to the big chart. Look at all forty islands. #id: to-the-chart #big-picture 5 zooms-out #prioritizing 4 matters-most #operations 2 calm]
    # why: It cost ten minutes in which you were no use to anyone, and you came back knowing something.
    -> seg_three -> corner_to_map -> map_from_corner
* [Go and knock on the glass. "I was somewhere. Sorry." #id: go-back #prioritizing 5 protects-people #emotional-intelligence 4 repairs #big-picture 2 zooms-out]
    # why: You went back while it was still hard to; the corner has to manage without its old hand.
    -> seg_three -> corner_to_small -> t_one

=== where_small_1
Beyond the glass {lead == AMIRA:Amira has her forehead on her fist. Priya is reading the board with her coat on|Priya is {answer == THE_LEAD:still on her feet, who|on her feet. She} says that standing is for meetings}. # clock: 08:02
Tomás: Go, if you need to. Honestly. # mood: tomas neutral
The Fixer: Two minutes. Just look. Looking isn't taking over. # voice: fixer go-and-look
The Quiet One: He said "honestly". I say that, when it isn't. # voice: quiet stay-seated
# ask: He says go. Do you believe him? What would the corner gain from you, really?
# note: Ask for one thing that only you could do out there. If the room cannot name it, ask what the pull is made of.
There is a big chart of the islands on the corridor wall, halfway between the one room and the other. {asked_ruth:"You asked me what it cost," Ruth wrote. She hadn't said that it'd be a sound: somebody else's hands, typing, and you not knowing what.}
* [Go and look. "I'm coming back, and I'm going to knock." #id: go-and-look #operations 4 calm #prioritizing 2 protects-people #big-picture 2 zooms-out]
    # why: The corner got its old hand back, and he got a promise; he has had promises.
    ~ heard = heard - 1
    Tomás: It's fine. # mood: tomas sad
    -> seg_three -> small_to_corner -> c_two
* [Stay in your chair. They have a lead, and it isn't you. #id: stay-seated #leading 4 lets-go #prioritizing 5 protects-people #operations 2 calm]
    # why: Sitting still was the hardest thing on offer, and you will not know for a while what it cost out there.
    ~ heard = heard + 1
    -> seg_three -> t_two
* ["Walk with me as far as the chart. Which nine is it?" #id: chart-with-tomas #big-picture 5 zooms-out #prioritizing 3 matters-most #leading 3 asks-outcomes]
    # why: Ten minutes on your feet in front of paper; he had to talk about the one thing he was not talking about.
    -> seg_three -> small_to_map -> map_from_small

=== seg_three
~ seg = 3
->->

// ---------------------------------------------------------------- the small room

=== t_one
# segment
{seg == 2:The door takes four seconds to close.|You knock. He has watched you come the whole way, in the window, where the big dashboard hangs back to front; and still he says "come in".} # clock: {seg == 2:07:48|{seg == 3:08:05|08:20}}
{ seg == 2:
    Beyond it you see {lead == AMIRA:Amira put her flask down on the desk like a flag, and Priya stand beside it with nothing in her hands|Priya sit down in the chair, get up, lower it by a hand's width, and sit down again}.
    Tomás: You stayed. # mood: tomas surprised
    He says it as if it should go in the minutes.
- else:
    {face_down: He has turned your pager face up again, and lined it up with the edge of the table.|Your coffee is where it was, under its saucer. It is cold. He has guarded it all the same.} # mood: tomas neutral
    { gates_open:
        Tomás: It went green. That was you, wasn't it? It has your handwriting. # mood: tomas warm
        He looks lighter, for a moment, like somebody who has been let off; and then like somebody who has only been let off.
    - else:
        { seg == 4 and lead == AMIRA:
            Tomás: Green, then. Amira's forgiven us. # mood: tomas neutral
            He doesn't look round to check. He says "us" with some care.
        - else:
            Tomás: Still red, then. # mood: tomas worried
            He doesn't look round to check.
        }
    }
}
~ visits = visits + 1
~ heard = heard + 1
Tomás: I wanted to say sorry about my estimates. # mood: tomas neutral
This isn't what he was going to say. You can tell because he says it well.
Tomás: The report page was three days. Then it was eleven. I don't know where the eight went. They were just days.
His phone hums under his fingers. He doesn't look at it. He presses down a little, as you would on a cut. # sound: phone
Tomás: And everyone's so kind. Priya said "no rush" to me. Priya has never said "no rush" to a living soul. # mood: tomas sad
The Fixer: Take something off him. Solve it, shake hands, go. # voice: fixer take-work
The Quiet One: I couldn't say it, either, with somebody looking. # voice: quiet face-water
# ask: He has offered you a smaller thing than the one he came with. What do you do with the difference?
# note: Naming the slip and waiting are both kind here; people often think only one of them is. Ask what each makes possible ten minutes later.
He squares his notebook against the edge of the table, and looks at you the way people look at dentists.
* ["Three days became eleven, twice this month. What's happening?" #id: name-the-slip #performance 5 specific-feedback #communication 4 hard-thing #emotional-intelligence 2 reads-others]
    # why: He had been waiting two months for somebody to count; it also put the number first and him second.
    ~ heard = heard + 1
    ~ shift(trust_tomas, 1)
    His ears go red, and then the rest of him, and then, oddly, he sits up.
    Tomás: Thank you. You're the first one who has counted. # mood: tomas surprised
    He waits for you to be angry. When you aren't, he doesn't know where to put his hands.
    Tomás: It isn't that I don't care. I'd like that written somewhere. # mood: tomas sad
* [Turn your chair to the water, like his, and leave it at that. #id: face-water #silence #emotional-intelligence 5 reads-others #communication 4 listens-first #performance 1 specific-feedback]
    # why: Side by side is easier than face to face; nothing got said about the work, and he noticed that too.
    ~ heard = heard + 2
    The chair squeaks for a very long time. Then you both watch a crane do nothing. # sound: gulls
    Tomás: I had it all in order. On the bus. # mood: tomas neutral
    Tomás: It was a good order. It started with the bad bit. # mood: tomas warm
    The crane moves one container to the left, thinks about it, and moves it back.
* ["I'll take all the gate work off you for a month. Would it help?" #id: take-work #communication 2 listens-first #performance 3 clear-goals #emotional-intelligence 3 reads-others]
    # why: It was generous and quick, and it answered a question that he hadn't got round to asking.
    ~ shift(energy, -1)
    Tomás: That's— Yes. Thank you. That would be a help. # mood: tomas neutral
    He writes it down: gate work, not me. He underlines it, and gets, somehow, a little smaller.
    Tomás: Was there a form for this? I feel there should be a form. # mood: tomas warm
    It's a joke, so you laugh, so that's that.
* ["That isn't the one you wanted to say first. What was that?" #id: first-sentence #communication 5 listens-first #emotional-intelligence 4 reads-others #performance 2 specific-feedback]
    # why: You remembered that there was a sentence before the pager, and you asked for it back.
    ~ heard = heard + 2
    ~ shift(trust_tomas, 1)
    He opens the notebook. There is one line on the page. He shuts it again. # mood: tomas worried
    Tomás: It's two things, really. One is work. The other one's just—
    He moves his hand, as if the other one were weather.
    Tomás: Work first. Work's easier. God, listen to me. # mood: tomas sad
- -> after_small

=== after_small
{ seg == 2:
    -> harjit_small
}
{ seg == 3:
    -> where_small_2
}
-> name_small

=== card
Mei comes in sideways, as if the door were lower than it is. # enter: mei left # mood: mei worried
Mei: Sorry. Sorry. Priya needs the second card? To sign them? She says it's— you've got it.
Tomás has the lanyard over his head before she has finished. He holds it out without looking at it. # mood: tomas sad
Mei: Thanks! Sorry!
Two people can sign for a gate box. Priya is one. You try to remember why he would be the other. # exit: mei
->->

=== t_two
# segment
~ visits = visits + 1
~ heard = heard + 1
{room_kept:Outside, a ferry that ought to have left has not left, very calmly. The plant has had the rest of his coffee.|He is standing at the window when you come in, his phone at his ear, not speaking. "On hold," he says, and puts it away.} # clock: {seg == 3:08:05|08:20} # mood: tomas neutral
{ lead == PRIYA and seg == 3:
    -> card ->
}
{ gates_open or (seg == 4 and lead == AMIRA):
    Tomás: It went green. But nobody has renewed anything, have they? # mood: tomas worried
    You ask what there would be to renew. He doesn't answer that one.
- else:
    Tomás: Is it still nine? # mood: tomas worried
    {seg == 4 and lead == PRIYA:Fewer, you say. They're coming back one at a time.|Still nine, you say.}
}
{ map_from_small:
    Tomás: At the chart. You'd got as far as Hollin, and my finger was on Lunn. # mood: tomas sad # sound: heartbeat
    You'd seen that. You had put it down to knowing the islands.
- else:
    Tomás: Castle. Skerrow. Hollin. Both Vays. Tarn Point. Lunn. Oxna. Grissay. # mood: tomas sad
    His eyes are shut. He isn't reading it off anything. # sound: heartbeat
}
The Fixer: He knows what it is. Get it out of him and run it across. # voice: fixer tell-priya
# ask: He has just told you something without telling you. How do you make it possible to say the rest?
# note: This is the hinge of the small room. The outage and the conversation are the same thing now. Ask who noticed earlier, and what they noticed.
# key
He hears it too, what he has just said. He keeps quite still, as you do on the stair that creaks.
* (sent_across) ["If you know what it is, {lead == AMIRA:Amira|Priya} needs it. Come and tell her." #id: tell-priya #operations 5 calm #leading 4 right-person #emotional-intelligence 2 reads-others]
    # why: She did need it, and it was worth ten minutes to her; he had been about to tell you something else as well.
    ~ quick = true
    ~ script_named = true
    Tomás: I can't. Not in front of— You take it. It's the certificates. # mood: tomas alarmed
    He says it fast, for carrying.
    Tomás: Three years, they ran out at half past seven. There was a ticket to renew all fourteen. I did five. There's a script, it's on my machine, it does two at once.
    You send it across the floor in one line. {lead == AMIRA:Amira reads it, and hands it to Priya, and they both turn round and look at the glass.|Priya reads it, and turns round, and looks at the glass.}
* ["{map_from_small:You were ahead of me. How did you|You didn't look at the board. How do you} know the nine?" #id: how-do-you-know #performance 5 accountable #communication 3 hard-thing #emotional-intelligence 2 reads-others]
    # why: You asked the straight question straight; he answered it, and only it.
    Tomás: Because I know which ones I did. # mood: tomas sad
    Tomás: It's the certificates. There was a ticket to renew fourteen. I did five. It says "in progress". It has said that for six weeks.
    It comes out like a form that he has filled in before. When it is filled in, he hands it over.
* [Push your cold coffee across to him, and let nine quays wait for it. #id: push-coffee #silence #emotional-intelligence 5 reads-others #communication 4 listens-first #performance 2 accountable]
    # why: You let him be the one who said it; it took two minutes, and out there two minutes is a queue.
    ~ heard = heard + 2
    ~ shift(trust_tomas, 1)
    ~ coffee_gone = true
    He looks at the coffee. He drinks it, all of it, cold.
    Tomás: It's the certificates in the boxes. There was a ticket to renew fourteen. I did five, in one week. And then my phone went, and I did none. # mood: tomas sad
    Tomás: I wrote "in progress". I've been so good at "in progress".
* ["Tell me the bad version. I won't write anything down." #id: bad-version #communication 5 listens-first #emotional-intelligence 3 reads-others #operations 3 no-blame]
    # why: You made it safe to be plain; you have also just promised not to use something that you may have to.
    ~ heard = heard + 2
    ~ shift(trust_tomas, 1)
    Tomás: The bad version is short. # mood: tomas sad
    Tomás: It's the certificates. There was a ticket for all fourteen. I did five. Then my phone went, and I did none, and I put "in progress" and stopped opening that page.
    Tomás: So there's a brass band in the rain, and that's me. # mood: tomas warm
- ~ told = true
~ shift(trust, 1)
You know that ticket. Two months ago, the day this job was first mentioned to you, in a lift, you cleared your own board. You dragged it on to his name, with eleven others, and wrote nothing underneath.
-> after_small

=== t_three
# segment
~ visits = visits + 1
~ heard = heard + 1
Behind you the board is {lead == AMIRA:green, or nearly; there was a cheer, and then chairs|going green one tile at a time, each with a small cheer, like a very slow goal}. Neither of you turns round to count. # clock: 08:20
Tomás: You're going to be in so much trouble, for sitting here. # mood: tomas warm
Probably, you say. The plant drops a leaf between you, as if to change the subject.
Tomás: Aren't you going to ask me why five? # mood: tomas neutral
{ heard >= 7:
    You hadn't been going to. You do it now, with your eyebrows.
    Tomás: They're the five on the twelve. The bus. You get off, you do the box, you get the next one. Twenty minutes. It worked out beautifully. # mood: tomas warm
    Tomás: And then the twelve goes on to St Brannoc's. # mood: tomas sad
    There is only one thing at St Brannoc's. It has a car park and a great many windows.
    ~ father_known = true
    Tomás: My father. # remember: father_known tomas You know about my father.
    Two words. He looks as if he had carried them up from the street.
- else:
    You ask why five.
    Tomás: They were on the way to somewhere. So I did the ones that were on the way. # mood: tomas worried
    He hears how it sounds, and tidies it.
    Tomás: There's a thing at home. It's being sorted. It's fine. # mood: tomas neutral
    His phone hums. At last he turns it over, reads it, and turns it back. # sound: phone
    He has told you the size of it, at least, by how carefully he walked round it.
}
The Fixer: Send him home. Then you've done something. # voice: fixer go-home
# ask: He has said as much as he is going to. What would help: words, a question, an act, or nothing?
# note: Nobody needs to learn what is the matter to be of use. Ask what each person would have wanted to hear, and from whom.
Outside, somebody's dog has got in among the queuing cars, and is being called by four different names.
* [Stay as you are until he has finished not speaking. #id: not-speaking #silence #emotional-intelligence 3 reads-others #communication 3 listens-first #prioritizing 4 protects-people]
    # why: You gave him all the time that there was; what you made of what he'd said, he had to guess from the side of your face.
    ~ heard = heard + 1
    It takes a while. The dog is found, or finds somebody.
    { father_known:
        ~ heard = heard + 1
        Tomás: Okay. # mood: tomas warm
        It's not an answer to anything, but he puts the weight of two months on it, and it holds.
    - else:
        Tomás: You don't have to think of something. Honestly. There isn't a something. # mood: tomas worried
        He's being helpful. He squares the notebook, as one tidies a seat for whoever's next.
    }
* ["You don't have to tell me one word more than that." #id: no-more #communication 5 hard-thing #emotional-intelligence 5 reads-others #prioritizing 2 protects-people]
    # why: It took the door off its spring: he could stop, or go on; he stopped, and now you have no next step.
    ~ heard = heard + 1
    Tomás: Good. I haven't got one. # mood: tomas laugh
    He laughs, and it goes wrong in the middle, and he looks at the water until it's right again. # mood: tomas sad
    Tomás: Thanks.
* ["Go home, Tomás. Go now. I'll tell them that I sent you." #id: go-home #prioritizing 5 protects-people #emotional-intelligence 2 reads-others #inspiring 1 asks-first]
    # why: You spent your own standing on him without a pause; it was decided for him, and rather fast.
    ~ shift(trust_tomas, 1)
    Tomás: I could. Yes. I could do that. # mood: tomas surprised
    He turns round to the board itself, for the first time this morning. He doesn't get up.
    Tomás: It's only that here is where I'm not there. # mood: tomas sad
* ["What would make this week possible? Not good. Possible." #id: possible #inspiring 5 asks-first #prioritizing 4 protects-people #emotional-intelligence 2 reads-others]
    # why: A question that he could use; it came while he was still looking for his breath.
    ~ heard = heard + 1
    Tomás: Wednesdays. # mood: tomas thinking
    Tomás: If I could not be here on Wednesdays, and no one said "no rush". I could do the rest. I could do the rest well.
    He uncaps the pen, and writes it down.
- -> after_small

// ---------------------------------------------------------------- the corner, 08:05

=== c_two
{ gates_open:
    -> c_two_open
}
{ lead == AMIRA:
    -> c_two_amira
}
-> c_two_priya

=== c_two_priya
# segment
{chair_low:Priya has drawn nine boxes on paper, and is ticking none of them.|The first thing you see is the back of Priya's head, lower than yours would be. She has adjusted the chair.} # clock: 08:05
~ chair_low = true
Priya: The machine's awake. Two cards to sign. I have one. The other is on Tomás's lanyard. # mood: priya determined
Mei goes for it. Through the glass you see him take it off over his head before she has finished asking.
When she's back they begin. Mei reads serial numbers down the telephone to Hollin. "Seven F. Yes. Yes, got it." {gave_hollin:It's her own gate; she has told Hollin so. |}She has written it twice, and crossed out both. # enter: mei centre # mood: mei worried
Deon: Friend. One gate. Castle. The minister is holding a cardboard ticket two metres wide, and it's starting to bend. # sound: phone
Amira: Tell him it bends slower if he stops talking. # mood: amira tired
The Fixer: Mei is about to type something wrong. That, you can mend. # voice: fixer sit-with-mei
# ask: Four things want you at once, and none of them is yours to do. Which one is worth you?
# note: The order of repair is the quiet one. Ask which boats come last when you go by number, or by size of crowd, and who would know.
"Got it," says Mei again, to nobody, and looks for something on the ceiling.
* [Sit down by Mei, let the rest ring. "Read it as if I'd never seen one." #id: sit-with-mei #emotional-intelligence 5 reads-others #leading 4 clears-the-way #operations 4 no-blame]
    # why: You saw that "got it" meant the opposite; for four minutes nobody answered the telephone.
    ~ shift(trust_mei, 2)
    ~ shift(trust, 1)
    ~ shift(harbour, -1)
    ~ starve()
    Mei reads. Halfway through the second line she stops. # mood: mei surprised
    Mei: These two are the wrong way round. I'd have put Hollin's on Grissay. {gave_hollin:You gave me Hollin, and I'd have given it away.}
    Priya: Which would have been noticed in about three years. Well found. # mood: priya warm
    Mei looks as though she's been handed a medal and a parking ticket. # mood: mei happy # exit: mei
* ["No, Deon. Castle waits its turn. I'll ring the minister's office." #id: no-castle #prioritizing 5 says-no #big-picture 3 business-value #operations 2 calm]
    # why: A no with something in its hand; it took you out of the corner for the whole of that call.
    ~ shift(harbour, -1)
    ~ shift(energy, -1)
    ~ starve()
    Deon: That's cold, friend. What do I tell a minister?
    You ring the minister's office, and hold, and explain, and hold. A very young man says that the minister is in fact having a lovely time, and can conduct.
    When you turn round, three things have happened without you, all of them fine. Mei still has the wrong page open. # exit: mei # mood: priya neutral
* ["Priya, why that order? Who decided that Castle goes first?" #id: why-that-order #big-picture 5 asks-why #operations 4 system #leading 2 lets-go]
    # why: A fair question that nobody had asked; she heard it as a correction, in front of three people.
    ~ starve()
    Priya: It's numerical. # mood: priya surprised
    She looks at it.
    Priya: It's numerical because it's numerical. By who is waiting, then. Most people first. # mood: priya thinking
    She writes it out again: four hundred, three hundred and ten, two hundred. At the very end, in small figures, Grissay: 4. # mood: priya determined
    Mei has used the time to find the right page. # exit: mei
* [Open Castle's gate yourself for Deon. One command, ten seconds. #id: open-castle #temptation #operations 5 calm #prioritizing 2 says-no #leading 1 lets-go]
    # why: You gave Deon his picture; nobody at the desk knew it, and one gate had stopped counting.
    ~ castle_open = true
    ~ feed()
    ~ shift(harbour, 1)
    ~ shift(trust_priya, -2)
    ~ quays = 23456789
    You do it standing up, on the spare keyboard, as you'd take a chip off somebody's plate. # sound: keys
    Deon: I could kiss you. They're walking. The ticket's stuck in the gate, but they're walking.
    Priya watches Castle go green, which is odd, because she hasn't got to it. She puts down her pencil, squarely, next to the paper. # mood: priya cold # exit: mei
- -> after_corner

=== c_two_amira
# segment
Amira has the ticket service open, and nine serial numbers in a list. Priya leans against the wall behind her with her arms folded, not being asked. # clock: 08:05 # mood: priya cold
Amira: One day's forgiveness, these nine. Tonight at two, no boats, the real ones. Me. # mood: amira tired
Jonas: Why at two? # enter: jonas centre # mood: jonas thinking
Amira: Because it's always at two.
She moves the flask to the other side of the keyboard, and her hand takes a second to let go of it.
Amira: Somebody else's eyes, then live. One wrong digit, and that quay stays red.
Jonas: I've eyes. # mood: jonas dismissive
Amira: You've opinions.
The Fixer: Nine numbers. You could type those in your sleep. She is nearly doing it in hers. # voice: fixer type-nine
# ask: It is nearly done, and the person doing it is nearly done in. What is the most useful thing you can be?
# note: Being the second pair of eyes serves her; asking Priya mends something else. Ask what each says to the person against the wall.
She holds the list up to the light, as if that were how one checked numbers.
* ["Ship it, Amira. You have never once been wrong with these." #id: ship-it #inspiring 4 credits #prioritizing 4 matters-most #operations 1 calm]
    # why: It was true praise, and it spared her ten minutes; a list of nine wanted reading, and got a compliment.
    ~ boats = 7
    ~ shift(trust_amira, 1)
    Amira: Famous last words. # mood: amira warm
    ~ quays = 9
    Tiles go green all down the board. Everybody cheers. Eight looks very like nine, when you're cheering. # sound: success # exit: jonas
    Amira doesn't count them. She has shut her eyes, just for the noise. # mood: amira tired
* ["Read them out loud to me. I'll check each one on the label." #id: second-eyes #operations 4 calm #leading 4 clears-the-way #inspiring 2 credits]
    # why: You did the dull half of her job so that the sharp half was safe; Priya went on leaning on the wall.
    ~ reviewed = true
    ~ boats = 6
    ~ starve()
    ~ shift(trust_amira, 2)
    She reads. You check. The ninth is wrong: a B where there should be an 8. # mood: amira surprised
    Amira: That's Grissay. I'd have left out Grissay, and I'd have gone home. # mood: amira worried
    ~ quays = 0
    She mends it, and presses, and one after another nine tiles change their minds. # sound: success # exit: jonas
    Amira: Thanks. Nobody ever reads the dull bit. # mood: amira warm
* ["Priya checks them. Amira, hands off now, and eat something." #id: priya-checks #leading 5 right-person #emotional-intelligence 5 reads-others #operations 3 calm]
    # why: You used two people well at once; one of them heard in it that she looked as bad as she felt.
    ~ reviewed = true
    ~ boats = 6
    ~ starve()
    ~ shift(trust_priya, 2)
    ~ shift(trust_amira, -1)
    ~ shift(trust, 1)
    Amira: I'm not ill. # mood: amira cold
    Priya unfolds her arms and reads the list as though it were a contract. Her pencil stops at the ninth. # mood: priya determined
    Priya: B. It should be an 8. That's Grissay. # mood: priya neutral
    ~ quays = 0
    Amira eats half of Jonas's banana, furiously. Nine tiles go green. # sound: success # exit: jonas # mood: amira tired
* [Slide the keyboard over to your side, and type the nine in yourself. #id: type-nine #temptation #operations 5 calm #leading 1 lets-go #emotional-intelligence 2 reads-others]
    # why: They were all correct; she went home with the feeling that somebody had finished her sentence.
    ~ reviewed = true
    ~ boats = 6
    ~ feed()
    ~ shift(trust_amira, -1)
    ~ quays = 0
    You're quick. You see the B that should be an 8, and mend it without saying so. Nine tiles go green. # sound: keys
    Jonas: Still got it. # mood: jonas warm
    Amira looks at her hands, and puts them in her pockets. Tonight's two o'clock still has her name on it. # exit: jonas # mood: amira sad
- -> after_corner

=== c_two_open
# segment
Deon has sent pastries, with a flag on each. Everybody is standing about in the particular way of people who have been lucky. # clock: 08:05
Jonas: So we've just stopped checking. # enter: jonas centre # mood: jonas warm
Mei: But it's green?
Jonas: A door is green if you take it off. # mood: jonas dismissive
Priya has not had a pastry. She doesn't hold with them before ten. She does hold a folder, but she is generally holding a folder; last week's was on apostrophes. # mood: priya worried
Amira: Desk phone. Somebody rang, and hung up. It'll be the raffle. # mood: amira tired
The first three boats are out past the end of the pier, with their lights on. It really does look like a morning.
The Fixer: You could do the nine certificates, too, while it's quiet. Nobody would even know it had been broken. # voice: fixer do-nine-too
The Quiet One: Look at them. I could let them have it for five minutes. # voice: quiet now-properly
# ask: It worked, and one person isn't celebrating. What do you do with the quiet after a success?
# note: Count how many in the room saw the folder. Ask what it costs to reopen something that everyone wants to be over.
A flag falls out of a pastry. Nobody picks it up.
* ["Well done, all of you. Finish your flags; then we do the nine properly." #id: now-properly #operations 4 system #emotional-intelligence 3 reads-others #communication 2 quiet-ones]
    # why: You thanked them and went after the cause; you set the next job before you had heard about the last one.
    ~ starve()
    ~ shift(trust, 1)
    Jonas takes two pastries, and the signing machine. Mei takes notes. It's a good plan, and it is already moving. # exit: jonas
    Priya: And meanwhile they sail? # mood: priya worried
    Meanwhile they sail, you say; it's rather the point. She looks at the folder, and sits down with it on her knees.
* ["Pastries down. I want everybody's "but", one after the other. Priya first." #id: priya-sentence #communication 5 listens-first #emotional-intelligence 5 repairs #operations 3 no-blame]
    # why: You ended the party to hear the rest of her sentence, when all you stood to gain was being wrong in public.
    ~ shift(trust_priya, 2)
    ~ shift(trust, 1)
    ~ starve()
    Priya: Open gates don't count. No count, no passenger list. There are three boats out there whose lists say nobody's aboard. # mood: priya determined # mood: jonas alarmed
    You knew that once. It's in a document with your name on it.
    ~ gates_open = false
    ~ lead = PRIYA
    ~ by_hand = true
    ~ rang_first = true
    ~ answer = RED_AND_TRUE
    ~ boats = 3
    ~ shift(harbour, -3)
    ~ quays = NINE_RED
    You ring the captain yourself. He doesn't shout. He says "shut them", and the tiles go back to red one by one. # sound: setback # exit: jonas
    Priya sits down in your chair, which you've got out of, and lowers it by a hand's width.
    ~ chair_low = true
* [Do the nine certificates yourself, now, while it's all quiet. #id: do-nine-too #temptation #operations 5 system #leading 1 lets-go #communication 1 quiet-ones]
    # why: Useful, tidy and alone: the cause was being mended, and the one who knew the rest was still holding a folder.
    ~ feed()
    ~ shift(energy, -1)
    ~ shift(trust_priya, -1)
    You sit down and go to work. It's lovely. It's the first ten minutes in three weeks in which you have known what you are for. # sound: keys # exit: jonas
    They drift off, one by one, back to their desks, as people do round somebody who's busy. Priya goes last.
- -> after_corner

=== after_corner
{ seg == 3:
    -> where_corner_2
}
-> name_corner

// ---------------------------------------------------------------- ten thousand feet

=== map_from_corner
# segment
The chart takes up the whole wall of the corridor: forty islands, and the paper gone soft where people touch home. # clock: {seg == 3:08:05|08:20}
{fourth_island:Four of them you've stood on. On Brannoc there's a gate in a knitted hat, and somebody who likes a thing that's strict.}
You stand back until your shoulders meet the opposite wall. From here you can't see anybody's face.
-> map_facts ->
Pencilled beside Grissay, in a hand like rope: "0840. M W F. Kidney boat. Not to be late. H.G."
It is Wednesday.
-> map_beads ->
It's an odd way to choose five quays. You look at it for longer than you have time for.
-> map_decision

=== map_from_small
# segment
The chart takes up the whole wall of the corridor: forty islands, and the paper gone soft where people touch home. # clock: {seg == 3:08:05|08:20}
You read the nine off the pager, and he puts a finger on each. Once or twice the finger is there before you have read the name.
~ heard = heard + 1
-> map_facts ->
Tomás: I put that gate in. Sixty-one people. They gave me soup.
Tomás: Three of them come over on it for dialysis. Monday, Wednesday, Friday.
Neither of you says what day it is.
-> map_beads ->
You look at that for longer than you have time for. Tomás is looking very hard at the scale in kilometres.
-> map_decision

=== map_facts
~ zoomed = true
{gates_open or (lead == AMIRA and seg == 4):They're {not gates_open and not reviewed:all but }green by now, so you have to remember which nine.|From up here it isn't a wall of red.} Castle has a boat every twenty minutes. Hollin, every forty. The two Vays pass one boat between them all day, like a cough. Eight of the nine can be late, and that's all they will be.
The ninth is out at the edge, where the printer nearly missed it. Grissay. One boat, at 08:40. At 08:45 the tide leaves the bar, and there's no water to sail on until evening.
->->

=== map_beads
And the five that work aren't scattered. They lie in a row along the west shore, like beads, all on one road. The number twelve goes along it, to St Brannoc's and back.
->->

=== map_decision
The Fixer: The gate app is still on your phone. {gates_open:Just look. # voice: fixer check-grissay|One gate. One boat. Who'd mind? # voice: fixer open-grissay}
# ask: What was the outage about two minutes ago, and what is it about now?
# note: Let somebody say the one fact in their own words before the vote. Each option treats it as somebody else's job, or as yours.
So there aren't nine boats. There's one, and it goes in {seg == 3:thirty-five minutes|twenty minutes}.
* [Ring the captain. "Board Grissay by hand. {lead == AMIRA and seg == 4:The minister can wait|Eight can be late}." #id: grissay-by-hand #big-picture 5 zooms-out #prioritizing 4 drops-good #operations 3 calm]
    # why: You told him which of his boats you were prepared to lose time on, and you made Deon's minister one of them.
    { gates_open:
        Harjit: She's green, your people say. Why by hand?
        You haven't a reason, you say. Only that hers is the one that you'd count. # sound: horn
        Harjit: Hm. That's how a bosun thinks. By hand, then.
    }
    { said_hour:
        Harjit: You told me an hour. I had every small boat boarding on paper before I'd hung up. Grissay's mate can count to four. # sound: horn
        He is quiet for a moment.
        Harjit: But you rang about her. I shall remember that you rang about her.
        ~ shift(harbour, 2)
    }
    { not said_hour and not gates_open:
        Harjit: By hand. # sound: horn
        Harjit: I've waited twenty years for somebody in that office to say "by hand". Under fifty souls I may.{not (lead == AMIRA and seg == 4): And Castle?}
        {not (lead == AMIRA and seg == 4):Castle can be late, you say. }There's a breath, and then the sound of a man turning away to enjoy himself.
        ~ shift(harbour, 1)
    }
    ~ by_hand = true
    ~ boats = boats - 1
    ~ shift(energy, -1)
    Deon will hear of it in four minutes.
* [Tell {lead == AMIRA:Amira|Priya}: "{lead == AMIRA and seg == 4:Look at Grissay again. The other eight can wait|Grissay first. After that, any order you want to}." #id: grissay-first #leading 5 asks-outcomes #operations 4 calm #big-picture 3 zooms-out]
    # why: You said what mattered and left the how to them; it broke a rhythm, and eight quays got their gates later.
    ~ nine_first = true
    ~ shift(trust, 1)
    You say it from the edge of the carpet, in six words, and why in six more.
    { gates_open:
        ~ by_hand = true
        Priya: Then I shall ring them and have them count. Somebody should be counting something.
        You wonder for a moment what she means. She has already turned away to dial.
    - else:
        { lead == AMIRA:
            Amira: {reviewed:Grissay. The B that was an 8. Looking|Grissay. She's the ninth. I never look at the ninth}.
        - else:
            Priya: Nobody told me it was Wednesday.
        }
        {lead == AMIRA and seg == 4:She lifts her head off the desk, and takes a line of serial number with her on her cheek.|It costs her a page of careful order. She turns the page over, and begins again.}
    }
* {not gates_open} [Open Grissay's gate from your phone. You still have the app. #id: open-grissay #temptation #leading 1 lets-go #big-picture 4 zooms-out #prioritizing 5 matters-most]
    # why: You chose the right boat, and asked nobody, so that nobody could tell you what an open gate doesn't count.
    ~ sneaked = true
    ~ feed()
    { seg == 3:
        ~ quays = 12345678
    - else:
        { lead == AMIRA:
            ~ quays = 0
        - else:
            ~ quays = 345678
        }
    }
    Your thumb remembers where it is. Far out, at the edge of the paper, a gate that cost more than its boat swings open for four people.
    It feels like a held door. {room == SMALL:He has watched you do it. Neither of you says so.|There's nobody to say so to, and you find that you'd have liked there to be.}
* {gates_open} [Look at Grissay's gate on your phone. You still have the app. #id: check-grissay #temptation #leading 1 lets-go #big-picture 4 zooms-out #prioritizing 5 matters-most]
    # why: You looked at the right gate, and alone; the number was there, and it wanted somebody else's eyes.
    ~ feed()
    GRISSAY. GREEN. 0 ABOARD.
    It's early yet, you think. You put the phone away, a little ashamed of having checked.
- { seg == 4:
    { room == SMALL:
        -> map_to_small -> name_small
    - else:
        -> map_to_corner -> name_corner
    }
}
-> where_map

/* What you said on a bench, three weeks ago, come to look for you. */
=== reasons
{motive:
- NAME: "My name on it," you'd told Ruth. It's on the pager.
- MONEY: "The money," you'd told Ruth. You work out what this quarter of an hour comes to, after tax. It wouldn't buy the bucket.
- NOBODY_ELSE: "Somebody here has to," you'd told Ruth. She'd said to ask it what time you may go home.
- PEOPLE: "What they would do, if somebody asked," you'd told Ruth. There are two rooms full of them. They're waiting to be asked.
- COULD_NOT: "I've never yet got out of a please," you'd told Ruth. There isn't even a please in it.
}
{have != "":HAVE, you'd put on the left-hand side, for up here: {have}. It seems to be wanted in both rooms.} // promoted: off P301
->->

=== where_map
Ines: Saw the board. You've got this! Shout if not. # sound: message # clock: 08:15
Ines gave you this job. It's the "if not" that worries you.
-> reasons ->
# ask: You know something that the others do not. Where is it worth most?
# note: Two of these lead to the same room. Ask what the people at the board would see in each.
The five beads are behind your eyes when you shut them. It's quarter past eight.
* [To the corner, and stand where they can ask you things. #id: be-asked #operations 4 calm #leading 2 lets-go #prioritizing 2 matters-most]
    # why: They could reach you at once; so they did, about things they knew.
    ~ seg = 4
    -> map_to_corner -> c_three
* [To the small room. Sit down with him, with the phone off. #id: phone-off #prioritizing 5 protects-people #emotional-intelligence 4 reads-others #operations 2 calm]
    # why: The one thing that you knew was already on its way; the other thing was sitting behind glass.
    ~ seg = 4
    ~ heard = heard + 1
    -> map_to_small -> small_again
* [To the corner, and carry off whatever they're tripping over. #id: what-is-in-the-way #leading 5 clears-the-way #operations 3 calm #emotional-intelligence 2 reads-others]
    # why: You came to carry, not to steer; behind the glass somebody saw which way you turned.
    ~ seg = 4
    ~ shift(trust, 1)
    -> map_to_corner -> c_three

=== small_again
{ visits == 0:
    -> t_one
}
{ visits == 1:
    -> t_two
}
-> t_three

=== where_corner_2
{ lead == PRIYA and not gates_open:
    ~ quays = 3456789
}
{gates_open:Green, and quiet, and four boats out.|{lead == AMIRA:Green down the board. Amira lays her head on the desk, sideways, as on a pillow.|{castle_open:A second tile goes green, beside Castle's|One tile goes green, and then a second}. Priya ticks a box, and blows on the ink.}} # clock: 08:15
Ines: Saw the board. You've got this! Shout if not. # sound: message
Ines gave you this job. As a rule she uses three exclamation marks. You wonder what has become of the other two.
-> reasons ->
{ owes_call:
    ~ owes_call = false
    ~ answer = RUNG
    ~ shift(harbour, 1)
    It's quarter past. You ring the captain. He picks up before it has rung. "Gill," he says; "you rang," he says; and then, to somebody else, with wonder: "They rang."
}
Behind the glass Tomás has put his pen in his inside pocket. The notebook's still out.
# ask: Two rooms, one of you, for the second time. Has the answer changed since eight o'clock?
# note: Ask what has changed in the facts, and what has changed only in the pull. Some stayed the first time for a reason that has gone.
In the corridor the big chart hangs half lit. Nobody has looked at it this morning.
* [Knock on the glass. Sit down before he can stand up. #id: before-the-coat #prioritizing 5 protects-people #emotional-intelligence 4 reads-others #leading 3 lets-go]
    # why: You got there between the notebook and the coat; whoever has the board has it alone now.
    ~ seg = 4
    -> corner_to_small -> small_again
* [Stay to the end with the people who are doing it. #id: stay-to-the-end #operations 4 calm #big-picture 2 zooms-out #leading 2 lets-go]
    # why: You saw it through with them, and there's worth in being seen to; not by everyone, though.
    ~ seg = 4
    -> c_three
* [Go to the chart. See what the board doesn't show. #id: see-the-chart #big-picture 5 zooms-out #prioritizing 4 matters-most #operations 2 calm]
    # why: Late, and away from both rooms, and the only place from which you could see the one boat.
    ~ seg = 4
    -> corner_to_map -> map_from_corner

=== where_small_2
{gates_open:Somebody has stood a pastry against the outside of the glass, with a flag in it.|{lead == AMIRA:A cheer, out there, and the sound of chairs. Amira's head goes down on the desk, sideways, as on a pillow.|Out there one tile goes green, and a second. Priya ticks something, and blows on the ink.}} # clock: 08:15
{ lead == AMIRA:
    ~ boats = 6
    ~ quays = 9
}
{ lead == PRIYA and not gates_open:
    ~ quays = 3456789
}
{ owes_call:
    ~ owes_call = false
    ~ shift(harbour, -2)
    It's sixteen minutes past when you remember the captain. You said quarter past. He wrote it in ink.
}
Ines: Saw the board. You've got this! Shout if not. # sound: message
Tomás: Is that Ines? I can hear the exclamation mark from here. # mood: tomas warm
-> reasons ->
{ told:
    Tomás: So now you know. You can go and mend it. # mood: tomas neutral
    He is giving you the door. He's even moved his feet.
- else:
    Tomás: They'll be wanting you. # mood: tomas neutral
    He caps his pen. He has got as far as the porch of something, and is looking at the mat.
}
The Fixer: You have what you came for. Out there they could use it. # voice: fixer go-with-it
# ask: He has offered you a way out twice now. Is that a wish, or manners?
# note: Whoever stayed at eight may have a different reason now. Ask what each would need to see, through the glass, to go.
The door is four steps away. You know because you have counted them, just now, without meaning to. Beyond the glass somebody looks round at the two of you, and away. He has been a fish all morning.
* ["I'm where I meant to be. Go on. Or don't, and we sit." #id: where-i-meant #leading 4 lets-go #prioritizing 4 protects-people #operations 2 calm]
    # why: You took the door away from him, kindly; out there they are making decisions that you will read about.
    ~ seg = 4
    ~ heard = heard + 1
    -> small_again
* [Take him at his word. "Four o'clock today. I'll be early." #id: go-with-it #operations 5 calm #big-picture 2 zooms-out #prioritizing 3 protects-people]
    # why: A time, a promise, and your back; he has had a time before.
    ~ seg = 4
    ~ heard = heard - 1
    Tomás: Four. Sure. # mood: tomas sad
    He writes it in the notebook, under two other times, both crossed out.
    -> small_to_corner -> c_three
* ["Walk to the chart with me. Nobody talks in a fish tank." #id: walk-to-chart #big-picture 5 zooms-out #prioritizing 2 matters-most #leading 4 at-ease]
    # why: On your feet, side by side, in front of paper, you saw the boat; it was about boats again, though.
    ~ seg = 4
    -> small_to_map -> map_from_small

// ---------------------------------------------------------------- the corner, 08:20

=== c_three
{ gates_open:
    -> c_three_open
}
{ lead == AMIRA:
    -> c_three_amira
}
-> c_three_priya

=== c_three_priya
# segment
~ boats = 2
{ nine_first or sneaked:
    ~ quays = 2345678
- else:
    ~ quays = 3456789
}
Two green, seven red. And Captain Harjit Gill, in person, in a coat with a good deal of the harbour still on it. # clock: 08:20 # enter: harjit centre # mood: harjit cold
{ answer:
- AN_HOUR:
    Harjit: I've come to see what an hour looks like from the inside.
- TEN_MINUTES:
    Harjit: I've come to see what ten minutes looks like. It looks like forty.
- THE_LEAD:
    Harjit: I was told fifty minutes, by somebody cheerful. I thought I'd come and see it.
- A_TIME_TO_RING:
    Harjit: Quarter past, you said. I wrote it in ink. So I thought, I'll see who says a thing like that.
- RUNG:
    Harjit: You rang when you said. I've come to see what sort of office does that.
- RED_AND_TRUE:
    Harjit: I said red and true. I can see that it's red.
- else:
    Harjit: I rang. It rang. So I thought, I have legs.
}
He looks for the person in charge, and goes by height, and by where he has seen people stand; and so he looks at you.
{took_chair or not gave_chair:Priya doesn't turn round. Her shoulders do.|Priya doesn't turn round. She types on, rather well.} # mood: priya determined
Amira: He's dripping on the power strip. # mood: amira worried
The Fixer: There's a second keyboard. You could do three of the seven while he drips. # voice: fixer second-keyboard
# ask: He has asked you, and it's hers. What do you do with a captain?
# note: Sending him to her honours her and costs her the work; keeping him off serves her and hides her. Let both sides speak.
She has the telephone under her chin, and is halfway through reading fourteen digits to Hollin. The third tile thinks about it.
* ["Two done, seven to go, half an hour. I'm sorry, Captain." #id: plain-numbers #communication 5 listeners-language #operations 3 calm #leading 2 lets-go]
    # why: Every word was one that he could use; they were her numbers, and he thanked you for them.
    ~ shift(harbour, 2)
    Harjit: That's all I ever want. Two, seven, half an hour. You should teach that. # mood: harjit warm
    He shakes your hand, wetly. Behind you somebody presses a key a little harder than it needs. # exit: harjit # mood: priya cold
* ["It's Priya's, Captain. Ask her, and you'll get it straight." #id: ask-her #leading 5 lets-go #communication 3 listeners-language #operations 2 calm]
    # why: He learned who leads here, from you, in front of her; a tile waited while she told him.
    ~ shift(trust_priya, 2)
    ~ shift(trust, 1)
    ~ starve()
    Priya: One moment, Hollin. Then we begin again, at the top. # mood: priya tired
    Priya: Seven left, Captain, and it's eight minutes for two gates. Ask me again and it's nine. # mood: priya neutral
    A silence. Then a noise like a winch, which turns out to be the captain laughing. # mood: harjit laugh
    Harjit: Aye. I'd not have my helmsman chatted to, either.
    He goes down quietly, for a big man, on the outside of the stairs, where they don't creak. # exit: harjit
* ["Stand over here with me, out of her light, and ask me anything." #id: out-of-her-light #operations 4 calm #leading 4 clears-the-way #communication 2 explicit]
    # why: You were the breakwater, and she never had to look up; he still thinks that it was you.
    ~ shift(trust_priya, 1)
    ~ shift(energy, -1)
    ~ shift(harbour, 1)
    ~ starve()
    He asks you seven things. You know three. He counts those as well. # mood: harjit neutral
    Harjit: You don't know much. # mood: harjit warm
    She does, you say. He looks at the back of her head for a bit, and then goes, leaving a harbour on the carpet. # exit: harjit
* (took_three) [Take the second keyboard and do three of the quays yourself. #id: second-keyboard #temptation #operations 5 calm #leading 2 lets-go]
    # why: Ten minutes were won, honestly; it was going well without you, and now it will never be known how well.
    ~ quick = true
    ~ feed()
    ~ shift(trust_priya, -1)
    ~ shift(harbour, -1)
    ~ boats = 3
    { nine_first or sneaked:
        ~ quays = 2345
    - else:
        ~ quays = 3456
    }
    Your hands are delighted. Three tiles, nine minutes. # sound: keys # mood: harjit dismissive
    Harjit: I see you're all busy.
    He goes. Priya takes the three quays off her list, and, after a moment, writes your initials beside them. # exit: harjit # mood: priya tired
- -> name_corner

=== c_three_amira
# segment
~ boats = 6
~ amiras_tiles()
{reviewed or nine_first or sneaked:Nine green tiles.|Green tiles, all down the board. There's one at the edge that hasn't changed, but the lamp's on it.} Somebody has put a jacket over Amira's shoulders. # clock: 08:20 # mood: amira tired
Captain Harjit Gill has come up in person, in a coat with a good deal of the harbour still on it. # enter: harjit centre # mood: harjit neutral
Harjit: Who did that?
Everybody points at a different person. He seems to like that.
Amira: Forgiven till tomorrow. Real ones tonight. At two. # mood: amira tired
Priya: In daylight it would be one hour, with two cards. # mood: priya neutral
Amira: In daylight there are boats.
{ not zoomed:
    Harjit: There are always boats. Which reminds me. No. It's gone. Somebody'll ring.
}
The Expert: You know what good looks like here. So say it. # voice: expert by-daylight
# ask: The lights are green and the bill is for tonight. Who pays it, and do they get asked?
# note: Three kinds of finishing: the person, the cause, the thing not yet seen. Ask which of them each voter was brought up to see.
She is trying to do up a jacket that is not hers.
* ["Give me the pager, Amira. I'm your two o'clock tonight." #id: take-pager #emotional-intelligence 5 reads-others #big-picture 1 past-this-week #operations 2 system]
    # why: She slept; it is still a thing that happens at two in the morning, to one person.
    ~ shift(trust_amira, 3)
    ~ shift(energy, -2)
    ~ feed()
    She looks at it in her palm for a while before she gives it to you, like someone handing over a difficult baby. # mood: amira surprised
    Amira: It bites at about four. # mood: amira warm
    The captain has watched all of this with his hat in his hand. He puts it on, and goes. # exit: harjit
* ["Priya, renew them now, by daylight. Then no one gets up." #id: by-daylight #operations 5 system #leading 4 right-person #emotional-intelligence 3 reads-others]
    # why: It mends the thing and not only the morning; eight quays stop again for it, and nobody had asked the captain.
    ~ shift(trust_priya, 1)
    ~ shift(trust_amira, 1)
    ~ shift(harbour, -1)
    ~ boats = 5
    ~ lead = PRIYA
    ~ quick = reviewed
    { reviewed or nine_first or sneaked:
        ~ quays = 12
    - else:
        ~ quays = 129
    }
    Priya is in the chair before Amira is quite out of it. # mood: priya determined
    Harjit: By daylight. You mean now. You mean my boats, now. # mood: harjit cold
    Two at a time, says Priya, and never one that's loading. Mei goes for the second card. He chews that all the way to the stairs. # exit: harjit
* (asked_what_stands) ["Captain, is there anything you can see that isn't moving?" #id: not-moving #communication 5 listens-first #big-picture 5 zooms-out #operations 3 calm]
    # why: You asked the man with the view, instead of the board; Amira's night is where it was.
    ~ shift(harbour, 2)
    He bends to the tide cameras, which nobody looks at, and stays there so long that Jonas starts to whisper. # mood: harjit thinking
    { by_hand:
        Harjit: Grissay's loading. It's her kidney day. On paper. The mate has to lick the pencil. # mood: harjit warm
        He says "good man" into his radio, and goes down to see to the rest. # exit: harjit
    - else:
        Harjit: Grissay. She's lit, and her ramp's down. She ought to be loading. It's her kidney day. # mood: harjit alarmed
        He has his radio out before he has finished. "By hand," he says into it. "By hand, man. You've fingers." # exit: harjit
        ~ by_hand = true
    }
- -> name_corner

=== c_three_open
# segment
~ boats = 7
The pastries are down to the ones with raisins. Four boats are out, a fifth is letting go. # clock: 08:20
Amira has the desk phone against her chest. # mood: amira worried
Amira: It's the coastguard. They ask how many are aboard the Sula. I said that we'd ring back.
Jonas: How many are there? # enter: jonas centre # mood: jonas neutral
Mei: It says nought. It says nought for all of them. That's not— there's a dog on one. I saw it get on.
Jonas puts down his pastry, flag upwards. # mood: jonas alarmed
Priya opens the folder. She doesn't say anything, and it isn't unkind. # mood: priya sad
The Fixer: The numbers must be somewhere in the logs. You'd find them. # voice: fixer count-the-logs
# ask: You have just understood what you did. Nobody else outside this corner has. What is the first thing?
# note: The mistake is made. This one is about the minutes after it. Ask what each option tells Mei about mistakes.
The desk phone makes a small, patient noise.
* [Ring the captain, before he rings you. "I let them sail." #id: i-let-them-sail #performance 5 accountable #communication 5 hard-thing #emotional-intelligence 3 own-habits]
    # why: He had it from you, first and plain; it did not count anybody.
    ~ rang_first = true
    ~ shift(harbour, -1)
    ~ shift(trust, 1)
    You tell him in three sentences. Four boats, no lists, my doing. # mood: jonas surprised
    Harjit: Thank you for ringing. Now get off the line, I've some boats to stop.
    Mei has watched you do it. She lets her shoulders down, by stages. # exit: jonas
* ["Priya. You tried to tell me. What do we do now, please?" #id: what-do-we-do #leading 5 at-ease #emotional-intelligence 5 repairs #operations 3 calm]
    # why: It gave her the floor at the worst time, and gave it properly; the captain heard it from the coastguard.
    ~ lead = PRIYA
    ~ shift(trust_priya, 3)
    ~ shift(trust, 1)
    Priya: We stop letting them out. Then each boat counts heads, and reads it to us, and we write it down. On paper. It's forty minutes. # mood: priya determined
    Nobody asks why she has a page in that folder ruled into boats and heads. # exit: jonas
* [Get the counts out of the logs first, and ring him with a number. #id: count-the-logs #temptation #operations 4 calm #leading 1 lets-go #communication 1 explicit]
    # why: It was a good idea, and there was nothing there; everyone watched your back for seven minutes.
    ~ feed()
    ~ shift(trust, -1)
    ~ shift(harbour, -1)
    They aren't. You wrote it so that it wouldn't: "open mode: no queries, no log". It has a small joke in the comment. # sound: keys
    Seven minutes. When you turn round, they're all still standing there. # exit: jonas
- -> name_corner

// ---------------------------------------------------------------- the name, 08:30

=== name_small
Jonas puts his head round the door. He has never knocked in his life. # enter: jonas left # mood: jonas neutral # clock: 08:30
Jonas: Found it. Renewal ticket, fourteen certificates. Five done, and then nothing for six weeks. It's got your initials on it.
He says it to Tomás the way he'd tell you about a flat tyre. He means no harm. He means the tyre.
{ told:
    Tomás nods. He says nothing. He looks, for some reason, at the saucer. # mood: tomas sad
- else:
    Tomás goes the colour of the wall. Then he looks at you, to see whether you already knew. # mood: tomas alarmed
    You do know that ticket. Two months ago, the day this job was first mentioned to you, in a lift, you cleared your board. You dragged it on to his name, with eleven others, and wrote nothing underneath.
}
{ gates_open:
    Jonas: Also the coastguard's on the phone. They asked how many people are on the Sula. I read it out to them: nought.
    ~ lead = PRIYA
}
{ lead == PRIYA and not gates_open:
    ~ boats = 3
}
Half the corner is behind him, pretending to read things.
# ask: The name is out. In the next ten seconds, what does everyone in earshot learn about mistakes here?
# note: Watch for "protect him" against "tell the truth about us". Both are here. Ask Tomás's colleagues, not his lead: what would you want to hear?
# key
Jonas waits. He is really only here for the answer.
* ["Now's not the time, Jonas." Get up, and close the door on him. #id: close-door #prioritizing 5 protects-people #emotional-intelligence 4 works-through #operations 2 no-blame]
    # why: Tomás got a closed door; the others got a closed door, too, and filled it in for themselves.
    ~ shift(trust_jonas, -1)
    ~ heard = heard + 1
    Jonas: What? What did I say? # mood: jonas surprised # sound: door
    Through the glass you watch him ask it again, of Priya, with his hands. # exit: jonas
    Tomás: He's right, though. That's what's so restful about Jonas. # mood: tomas warm
* ["It was mine before it was his. I gave it away without a word." #id: mine-first #performance 5 accountable #emotional-intelligence 3 repairs #communication 3 hard-thing]
    # why: You put your own name beside his, where everyone could hear; he had wanted to carry it himself.
    ~ owned_ticket = true
    ~ shift(trust_tomas, 2)
    ~ shift(trust, 1)
    Jonas considers it. You can see him move it from one column to another. # mood: jonas thinking # remember: owned_ticket tomas You said it was yours before it was mine.
    Jonas: So it's a handover bug. Fine. That I can fix. # mood: jonas warm
    Tomás: You didn't have to. # exit: jonas # mood: tomas surprised
    He sounds almost cross. Something that had been only his isn't any more, and he pats round for it.
* ["That's a ticket, Jonas. What do you need from us to finish it?" #id: not-a-culprit #operations 5 no-blame #communication 4 explicit #performance 2 accountable]
    # why: It turned a name back into a job; nobody said whose job it had been, so that is still lying there.
    ~ shift(trust_jonas, 1)
    ~ shift(trust, 1)
    ~ quick = true
    ~ script_named = true
    Jonas: Nine more. Or a thing that makes nine more. # mood: jonas surprised
    He seems to have been ready for a harder question. # mood: jonas neutral
    Tomás: My script. It does two at a time. It's in my home folder, under "sorry". # mood: tomas neutral
    Jonas looks at him with the first real respect of the morning. # mood: jonas warm # exit: jonas
* ["Tomás, who tells this one? You, or me, or nobody yet?" #id: you-or-me #communication 5 quiet-ones #inspiring 4 asks-first #performance 4 accountable]
    # why: You left it his, with Jonas standing there; that's a lot to hand someone who had just gone white.
    ~ shift(trust_tomas, 1)
    ~ heard = heard + 1
    ~ script_named = true
    It's so quiet that you hear the plant.
    Tomás: Me. # mood: tomas determined
    Tomás: I did five, Jonas. I should've done fourteen. I stopped, and I didn't say. The script's in my home folder. It's called "sorry".
    Jonas: Okay. # mood: jonas surprised
    Jonas: Good name for a script.
    He goes. After a moment he comes back, and shuts the door, which he has also never done. # exit: jonas # sound: door
- -> last_small

=== name_corner
{ lead == AMIRA:
    ~ amiras_tiles()
}
{ lead == PRIYA and not gates_open:
    ~ priyas_tiles()
}
Jonas plugs his laptop into the big dashboard, because that is where the cable is. # enter: jonas centre # mood: jonas neutral # clock: 08:30
RENEW GATE CERTIFICATES (14). IN PROGRESS. 5 OF 14. T. RIVERA. It's a metre high.
Jonas: There. Six weeks. He did five and stopped.
Mei: Oh. Oh no.
{ told:
    You knew. You've known for a while, and it's still different at a metre high.
- else:
    Your stomach reads it first. You know that ticket. Two months ago, the day this job was first mentioned to you, in a lift, you cleared your board, and dragged it on to his name, with eleven others, and wrote nothing underneath.
}
Behind the glass, Tomás looks up. It is a very big dashboard. # sound: heartbeat
{ t_two.sent_across:
    Priya: He did tell us. He sent it across the floor himself. I hadn't seen it with his name on. # mood: priya worried
- else:
    Priya: {lead == PRIYA and not gates_open:He gave us his card. He took it off over his head. He never said a word.|He's been sitting behind that glass all morning. He never said a word.} # mood: priya worried
    { told:
        He did, you don't say. To you.
    }
}
# ask: The name is a metre high. In the next ten seconds, what does everyone learn about mistakes here?
# note: Watch for "protect him" against "tell the truth about us". Ask what Mei, in her second year, will do with her own next mistake.
# key
Nobody in the corner is looking at the glass room. You can hear them not looking.
* ["Six weeks, five of fourteen. Which of us ever opened it up?" #id: how-could-it #operations 5 system #communication 4 quiet-ones #emotional-intelligence 2 reads-others]
    # why: The best question of the day, asked under the biggest possible picture of one man's name.
    ~ name_kind = false
    ~ shift(trust, 1)
    Amira: Because "in progress" is green on the weekly. It's a nice green. # mood: amira thinking
    Priya: Because nobody ever opens one that's green. # mood: priya thinking
    It's good, it's quick, they're all leaning in. The name hangs over them like a lamp. Behind the glass a chair is pushed back. # mood: jonas thinking # exit: jonas
* [Go straight to the glass room, before he hears it from others. #id: before-he-hears #emotional-intelligence 5 reads-others #prioritizing 5 protects-people #operations 2 no-blame]
    # why: He got it from a face and not from a wall; in the corner they were left with the wall.
    ~ heard = heard + 1
    ~ shift(trust_tomas, 1)
    You don't say anything. Mei, of all people, reaches over and pulls out the cable. # mood: jonas surprised # exit: jonas
    -> corner_to_small ->
    He has his coat over his arm, and his eyes on the place where the words were. # mood: tomas alarmed
    Tomás: I was going to say. # mood: tomas sad
    { visits > 0:
        Tomás: {told:Well. I did say. I'd have liked it to be smaller.|I was halfway to saying.}
    - else:
        Tomás: It was the thing. The first thing. At twenty to eight.
    }
    ~ told = true
    -> last_small
* ["Please take that off the big screen. We mend first, then talk." #id: off-screen #operations 4 calm #emotional-intelligence 4 reads-others #performance 2 accountable]
    # why: Kind and brisk; it left the question up, though, after the picture had gone down.
    ~ starve()
    Jonas: It's only where the cable is. # mood: jonas surprised
    He unplugs it. The tiles come back, and everyone is very glad of them.
    Amira: Is he all right? # mood: amira worried # exit: jonas
    No one says anything, and it occurs to each of you that somebody might have asked two months ago.
* ["Leave it up, Jonas, and scroll. It was mine before it was his." #id: scroll-up #performance 5 accountable #emotional-intelligence 3 repairs #communication 3 hard-thing]
    # why: You put your name a metre high beside his; it cost you some of the shine, with Mei watching.
    ~ owned_ticket = true
    ~ shift(trust, 2)
    ~ shift(trust_tomas, 1)
    ~ shift(energy, -1)
    He scrolls. There it is, in grey: reassigned by you; comment, none. # mood: jonas thinking
    Jonas: Huh. So it's a handover bug. # mood: jonas warm # remember: owned_ticket tomas You said it was yours before it was mine.
    Mei looks at you for rather a long time, as at a bridge that turns out to be made of rope. Then she writes something down. Behind the glass Tomás hasn't moved. # exit: jonas
- -> last_corner

// ---------------------------------------------------------------- 08:40

=== function sailed() ===
{ sneaked and not by_hand:
    ~ return false
}
{ by_hand or nine_first:
    ~ return true
}
{ lead == AMIRA:
    ~ return reviewed
}
~ return quick

/* Whose gate comes last, where Priya mends them: Grissay's, or, where hers was seen to, Lunn's. */
=== function lunn_last() ===
~ return nine_first or c_three_priya.took_three or (sailed() and not by_hand)

=== function amiras_tiles() ===
{ reviewed or nine_first or sneaked:
    ~ quays = 0
- else:
    ~ quays = 9
}

/* At half past: two more than at twenty past, or the two that she is renewing by daylight. */
=== function priyas_tiles() ===
{
- c_three_amira and (reviewed or nine_first or sneaked):
    ~ quays = 34
- c_three_amira:
    ~ quays = 349
- c_three_priya.took_three and (nine_first or sneaked):
    ~ quays = 45
- c_three_priya.took_three:
    ~ quays = 56
- nine_first or sneaked:
    ~ quays = 45678
- else:
    ~ quays = 56789
}

=== function last_tile() ===
{ lead == AMIRA:
    ~ amiras_tiles()
- else:
    { lunn_last():
        ~ quays = 7
    - else:
        ~ quays = 9
    }
}

=== last_small
{ gates_open:
    -> last_open
}
~ last_tile()
{name_small:Mei, this time, and she does knock.|Mei knocks, twice. The second one is an apology.} # segment # enter: mei left # clock: 08:40
{ sailed():
    { script_named and lead == PRIYA and not by_hand and not nine_first:
        Mei: Jonas is running the script. It does two at a time.
    }
    Mei: Grissay's away. Twenty to nine exactly, I watched it on the tide camera. And the captain's on the line, and he wants whoever's in charge. # mood: mei happy
- else:
    { sneaked:
        Mei: Grissay's loaded, and they won't let her go. Her list says nought? Somebody opened her gate, from a phone? And the captain wants whoever's in charge. # mood: mei worried
    - else:
        Mei: It's all green bar Grissay. The boat's still tied up there, and there's a tide thing. And the captain wants whoever's in charge. # mood: mei worried
    }
}
{ castle_open:
    Mei: And Castle's boat is lying off the pier with the minister on it, and no list. The band is on it, too. You can hear them.
}
{ sneaked and not by_hand and map_from_small:
    Tomás takes care not to look at your phone. You can tell, because you're taking the same care.
- else:
    She looks at you when she says it. She is not looking at Tomás with all her strength.
}
Tomás: Well. That's you. # mood: tomas neutral
He has begun to line things up: pen, notebook, cup.
The Fixer: He said it himself. That's you. # voice: fixer five-minutes
The Quiet One: He's tidying. I tidy, when I'd like to be stopped. # voice: quiet come-and-finish
# ask: "Whoever's in charge." Who is that, this morning? And what does your answer cost?
# note: The last one. Ask before the vote what each room will remember tomorrow. Then play what the majority chose and ask again.
Mei holds the door with her foot. It must be catching.
* ["Five minutes, Tomás. Truly five. Then I'm yours until nine." #id: five-minutes #operations 5 calm #leading 2 lets-go #prioritizing 2 protects-people]
    # why: The captain got the lead that he knows; you meant the five, as you had meant Thursday.
    ~ heard = heard - 2
    Tomás: It's fine. # mood: tomas neutral
    -> close_from_small
* ["Come out and finish it with us, Tomás. Let them look at us." #id: come-and-finish #leading 5 right-person #operations 3 system #emotional-intelligence 2 reads-others]
    # why: You offered him the thing he is good at; it was also a way of not being in this room any more.
    Mei looks at him, then, and moves her foot so that the door opens wider. # exit: mei
    -> next_chair
* ["In charge is {lead == AMIRA:Amira|Priya}. Put him through to her, please, Mei." #id: put-him-through #leading 4 lets-go #prioritizing 5 protects-people #emotional-intelligence 4 reads-others]
    # why: Her incident, her captain, her thanks; he'd wanted to hear from you, and he will remember that he didn't.
    { lead == AMIRA:
        ~ shift(trust_amira, 1)
    - else:
        ~ shift(trust_priya, 2)
    }
    ~ shift(trust, 1)
    ~ shift(harbour, -1)
    Mei opens her mouth to say that it was you he asked for. Then she gets it, and goes, at a run. # mood: mei surprised # exit: mei # sound: door
    { told and heard >= 6:
        -> heard_ending
    }
    -> half_stayed

=== close_from_small
-> small_to_corner_mei -> close_it

=== small_to_corner_mei
~ room = CORNER
# exit: tomas # exit: mei # place: incident-corner day # enter: priya left # enter: amira right # music: none
Eleven steps. They make room for you at the board, all of them at once, without being asked.
->->

=== last_corner
{ gates_open:
    -> last_open
}
~ last_tile()
Twenty to nine. {lead == AMIRA:Green, green, green.|The eighth tile goes green. People have started to count out loud.} # segment # clock: 08:40
{ sailed():
    Harjit: Grissay's away, four aboard{by_hand: and a list in pencil}. Now give me an all-clear, and I'll leave you people be. # sound: phone
- else:
    { sneaked:
        Harjit: I've had to hold Grissay. She's loaded, her list says nought, and somebody opened her gate from a telephone. I'd like to know that this is over. # sound: phone
    - else:
        Harjit: Grissay's still tied up. I'm told that she's the ninth. Somebody tell me this is over. # sound: phone
    }
}
{ castle_open:
    Harjit: And Castle's boat is lying off the pier with two hundred people, a minister and no list. I am not asking. Yet.
    ~ shift(harbour, -2)
}
{ habit >= 3:
    Mei asks you whether she may open a window. Then Jonas, who is forty-one, asks you whether he may shut it.
}
The board wants closing: one person, one call, five minutes, names in the log.
Behind the glass Tomás has his coat over his arm. He is putting the chairs straight, yours too.
The Fixer: Write it up while you have it. Nobody else saw all of it. # voice: fixer write-it-up
# ask: Everybody here deserves five minutes of you, and so does he. Who gets them?
# note: The last one. Ask before the vote what each room will remember tomorrow. Then play what the majority chose and ask again.
They've all stopped typing, and look at you. It's rather nice, being waited for.
* [Stay. Thank each of them by name, for the thing they did. #id: thank-each #performance 5 recognises #emotional-intelligence 4 reads-others #prioritizing 3 matters-most]
    # why: It was exact, and they'll remember their sentences for years; one person wasn't there to get his.
    ~ shift(trust, 2)
    ~ shift(trust_mei, 1)
    ~ shift(trust_amira, 1)
    -> thanks
* [Go to the door and call. "Tomás? We need the man who did five." #id: call-him-out #leading 5 right-person #inspiring 4 credits #emotional-intelligence 2 reads-others]
    # why: You called it five done and not nine missed, before everyone; he had to answer before everyone, too.
    { name_kind:
        -> corner_to_small ->
        He stands there with one arm in his coat. # mood: tomas surprised
        -> next_chair
    }
    He has one arm in his coat. He looks past you, at the board, and shakes his head, as you'd refuse a second helping.
    Somebody asks you something. You answer it. When you look again, the stairs door is closing on its slow arm.
    -> empty_chair
* [Write down what happened, now, while you still have it all. #id: write-it-up #temptation #operations 4 system #prioritizing 2 matters-most #leading 1 lets-go]
    # why: It's a good report, it will prevent the next one, and it could have been Mei's first.
    ~ feed()
    You sit down with your back to all of it and write. It's a very good report. It has times. # sound: keys
    -> empty_chair
* [Let {lead == AMIRA:Amira|Priya} close it, which is the nice part. Go across, open the door. #id: open-the-door #prioritizing 5 protects-people #leading 4 lets-go #operations 2 calm]
    # why: You gave up the end of it, which is the nice part; he had one arm in his coat, and took it out to be polite.
    { lead == AMIRA:
        ~ shift(trust_amira, 1)
    - else:
        ~ shift(trust_priya, 2)
    }
    -> half_late

=== thanks
You do it badly, and exactly. Jonas, for being right about certificates before anyone had asked him. Amira, for {lead == AMIRA:twenty minutes that were twenty minutes|being up since three, and saying one true thing an hour}.
Mei, for every "sorry". It gets a laugh, and she goes pink to the parting.
And Priya, for {asked_priya:the other half of a sentence|nine years of knowing why}. She looks at the board until you've finished.
{ gave_chair:
    Priya: You gave me the chair before I had to ask. I was going to ask, you know. Today. I'd practised it. # mood: priya warm
}
{ took_chair:
    Priya: You took the chair while I stood next to it. I'm not angry. I'm telling you because I think you'd want to know. # mood: priya neutral
}
{ reached_past:
    Priya: You gave me the chair, and then you reached past me. I'd like you to do the first half of that again. # mood: priya neutral
}
{ asked_priya:
    Priya: You stopped and asked what I was going to say. I've been in this team for nine years. # mood: priya warm
}
-> close_it

=== close_it
{ sailed():
    -> last_boat
}
-> eight_of_nine

=== last_open
{ room == SMALL:
    The desk phone, the pager and the captain, all in one minute. You hear it through the glass before Mei gets there. # segment # clock: 08:40 # music: incident # sound: setback
- else:
    The desk phone and your phone, together, like a chord. # segment # clock: 08:40 # sound: setback
}
{ rang_first:
    Harjit: Four stopped. They're going round behind the breakwater like toys in a bath. Now. Who is doing what?
- else:
    ~ shift(harbour, -3)
    Harjit: I have four boats with six hundred people aboard, and I have four lists, and every one says nought. The coastguard has stopped the lot.
}
~ boats = 1
~ shift(harbour, -2)
{ sneaked == false and not by_hand:
    Harjit: And Grissay's at her ramp, with her kidney patients in her, and I've had to stop her too. She has five minutes of water.
}
{ room == SMALL:
    Tomás: Go. I'd go. # mood: tomas worried
- else:
    Priya: Open gates don't count. I had the sentence ready at ten to eight. # mood: priya sad
}
The Fixer: There'll be a way to mend it from here. There always is. # voice: fixer
# ask: It is broken, it was you, and it isn't over. What does this room need from the person who did it?
# note: All three can be done with a straight back. Ask which one lets the others start work soonest, and which one lets them sleep.
He waits. A captain can wait on the telephone so that you hear the sea.
* ["It was my command, Captain. I'll sign every list myself." #id: i-opened-them #performance 5 accountable #communication 5 hard-thing #emotional-intelligence 3 own-habits]
    # why: Nobody had to look for who it was, so nobody did; it took a minute that the boats spent going round.
    ~ shift(trust, 2)
    Harjit: {rang_first:So you've said. Sign, then.|Aye. You will.} # sound: horn
    After that he sounds, of all things, easier. You can hear him begin to give orders.
* ["It's Priya's now, Captain, boats and all. Priya, what can I carry?" #id: what-can-i-carry #leading 5 lets-go #operations 4 calm #communication 3 explicit]
    # why: The right person, at last and in public; she got it with four boats already on the wrong side of the breakwater.
    ~ lead = PRIYA
    ~ shift(trust_priya, 2)
    Priya doesn't say "at last". It's one of the kindest things you've ever heard not said.
    She says: four mates, four lists, a pencil each. You: the quay.
* [Run down to the quay, and help to count them in by hand. #id: run-down #emotional-intelligence 4 repairs #leading 4 clears-the-way #performance 3 accountable]
    # why: Hands were wanted and you had two; upstairs they found out by window where you'd gone.
    ~ shift(energy, -2)
    ~ shift(harbour, 1)
    You're on the stairs with the phone still talking. It's raining in the way that it rains on people with clipboards.
- -> not_a_soul

// ---------------------------------------------------------------- endings

=== heard_ending
~ shift(energy, 1)
~ shift(trust_tomas, 2)
# music: quiet
Tomás: That was the captain. # mood: tomas surprised
You say that it was.
{ father_known:
    Tomás: They have him on the machine Mondays, Wednesdays, Fridays. I'm the one he'll let hold the cup. # mood: tomas sad
- else:
    ~ father_known = true
    Tomás: The second thing's my father. # mood: tomas sad # remember: father_known tomas You know about my father.
    He says it to the plant, which you understand has heard it before.
}
You don't say anything useful. It's nine minutes before either of you says anything useful, and then it is about buses.
{ face_down:
    Tomás: You turned the pager on its face. I saw you not want to. # mood: tomas warm
}
{ owned_ticket:
    Tomás: You said it was yours before it was mine. I keep looking for the catch. # mood: tomas warm
}
{ sailed():
    Grissay sailed at 08:40 with four aboard{by_hand: and a list in pencil}.
- else:
    Grissay's boat missed its water. The lifeboat fetched her three kidney patients across, in blankets, which it had been hoping for years to be asked to do. There will be a letter about it, and you'll sign it.
}
{ lead == AMIRA:
    It was over at a quarter past eight{not reviewed and not nine_first and not sneaked:, all but one tile}, without you. At two tonight Amira will get up and do it again. You have not thought of that yet.
- else:
    ~ quays = 0
    The ninth tile goes green at 08:47. It is the longest outage in four years. Priya runs it to the last minute, and then eats one of Deon's pastries, standing up. # clock: 08:47
    ~ boats = 2
}
{ said_hour:
    Harjit writes at nine. "You told me an hour. It was {lead == AMIRA:three quarters. I can sail on that|an hour and seventeen. I can sail on that. Once}."
- else:
    Harjit writes at nine. "Eleven late, nobody lost. Come and see me. Bring the one who knew what she was talking about."
}
You read it later. The pager is {map_from_small:back|still} on the table somewhere, under his coat.
Tomás: Same time Thursday? # mood: tomas neutral
You say yes. He puts the saucer back over your cup, which {coffee_gone:he emptied himself|has been cold for an hour}, to keep it warm. # mood: tomas warm # ending: heard "The Long Red"
-> END

=== next_chair
Tomás: In front of everybody? # mood: tomas worried
Next to everybody, you say.
He looks at the door, and squares the chair to the table, to have something to do.
-> small_to_corner_tomas ->
For a moment nobody does anything. Then Priya, who doesn't turn round, hooks the next chair with her foot, and pushes it out for him. # mood: priya warm
{ script_named:
    Tomás: Who's got my script? Move up. No, up. # mood: tomas determined
- else:
    Tomás: There's a script. It does two at a time. It's in my home folder, it's called "sorry". # mood: tomas determined
    Jonas: Good name for a script.
}
{ sneaked and not by_hand:
    First he rings Grissay's mate, by his first name, and has him count heads at the ramp. Four. She goes at 08:44, with a minute of water to spare. # clock: 08:44
}
{ lead == AMIRA:
    { not sailed() and not sneaked:
        Tomás: This is a B. It should be an 8. That's Grissay.
        ~ quays = 0
        The ninth tile goes green at 08:44. Far out, a gate opens for four people, with a minute of water to spare. # sound: success
        ~ by_hand = true
    }
    ~ quays = 0
    Then he does the real ones, properly, by daylight, between boats, so that nobody has to get up at two. Amira watches the first three, and then her eyes close in the middle of a word.
- else:
    There's one left, and it's {lunn_last():Lunn, and Lunn|Grissay, and Grissay} doesn't answer.
    Tomás: You've to ring it twice. It's shy.
    ~ quays = 0
    He rings it twice. {sailed() or sneaked:It answers.|The ninth tile goes green at 08:44. Far out, a gate opens for four people, with a minute of water to spare.} # sound: success
}
For nineteen minutes he is the one you remember. He's quick, he's dry, and he hums. He catches a wrong digit of Priya's, and she thanks him, and means it.
{ gave_chair:
    Priya: You gave me the chair before I had to ask. So I've one to give away. # mood: priya warm
}
{ owned_ticket:
    Tomás: You said it was yours before it was mine. Nobody's asked me about it since. It's uncanny. # mood: tomas warm
}
{ castle_open:
    Deon is sent out to Castle's boat in a dinghy, to count two hundred people and a minister by hand. He gets three different totals.
}
Out past the glass a small boat goes by with her lights on: Grissay's, four aboard.
By 08:59 he has gone over his own five, too, because he did those in a hurry. Mei does a very small dance that she thinks no one can see. # clock: 08:59
You see it because you've looked round; and you have looked round because, in the small room, on the table, his phone is lighting up the ceiling.
It stops. It starts again. He is humming. He hasn't heard.
{ father_known:
    You know who it is. You know what day it is, too.
- else:
    You don't know who it is. You know that he had two things to say, and that this was one.
}
You could carry it over to him. You're halfway to the glass, and still thinking about his face, when it goes dark. # ending: next-chair "The Next Chair"
-> END

=== small_to_corner_tomas
~ room = CORNER
# exit: tomas # place: incident-corner day # enter: priya left # enter: amira right # enter: tomas centre # music: calm
It's eleven steps. He walks them as one walks out along a diving board.
->->

=== last_boat
# music: calm
{ lead == PRIYA:
    ~ quays = 0
}
{lead == AMIRA:It has been over since quarter past.|The ninth goes green at 08:47.} You close it: five minutes, one call, and everybody's name in the log. # clock: {lead == AMIRA:08:42|08:47}
~ quays = 0
Harjit: All clear received. {said_hour:You told me an hour. Nobody tells me an hour. I had her loading on paper at five past.|Four of them aboard Grissay, and three with an appointment.} # sound: horn
{ castle_open:
    Harjit: All but Castle's. Her we count off the pier, one by one, past the minister. Deon can hold the pencil.
}
{ zoomed:
    Of nine boats you were late with eight. You chose which, more or less. You find that you can look at that.
- else:
    { c_three_amira.asked_what_stands:
        {said_hour:You'd told a captain something he could use. Then you'd asked him something, and he had used that too.|You'd asked a man what he could see, and he had looked. That's all you did about that boat. It was enough.}
    - else:
        You hadn't known there was a boat with an appointment. {said_hour:You knew a captain, and you'd told him something he could use.|{c_three_priya.took_three:You took three quays, and one of them was hers. It worked. You can't tell yet what else it did.|{reviewed:You only knew that nine numbers wanted reading.|{t_two.sent_across:A script called "sorry" had got to her with a minute in hand.|You've been given it for nothing, this once, and it makes the hair stand up on your arms.}}}}
    }
}
{ lead == PRIYA and gave_chair and not thanks:
    Priya: You gave me the chair before I had to ask. I should like that to be usual. # mood: priya warm
}
The whole office goes to the windows to see her pass: a small white boat, with her lights on, not stopping for anyone.
-> corner_to_office ->
Tomás is at his desk. {coffee_gone:He has been up to the third floor again. There's a coffee by your screen, with a saucer on.|He has brought your coffee over from the small room, with the saucer on.}
You begin to say that you are sorry. He's looking past you.
Tomás: Was that the kidney boat? # mood: tomas thinking
You say that it was.
Tomás: Good. No, good. They only hold the chair for you for twenty minutes. Then they have to give it to somebody. # mood: tomas sad
{map_from_small or father_known:You don't ask how he knows that. He opens|You ask him how he knows that. He shrugs, and opens} something on his screen.
{ owned_ticket:
    Tomás: You said it was yours before it was mine. {name_small:I've thought about it twice since.|Mei told me. She does the voice and everything.} # mood: tomas warm
}
{ told:
    Tomás: {father_known:You've got both things now. I'd have liked to finish; but|You've got the one thing. There was another, but} you were where I'd have been. # mood: tomas neutral
- else:
    Tomás: It'll keep. You were where I would have been. # mood: tomas neutral
}
Tomás: Four o'clock? You could actually come.
You drink the coffee. It's {coffee_gone:far too hot|quite cold}, and you drink all of it, because he's watching. # mood: tomas warm # ending: last-boat "The 08:40"
-> END

=== corner_to_office
# exit: priya # exit: amira # place: open-office day # enter: tomas right # music: quiet
->->

=== eight_of_nine
# music: calm
You take the captain's call. "All but one," you say. Somebody behind you has begun to clap at the "all".
Harjit: It's the one I'm ringing about. # sound: gulls
{ sneaked:
    Harjit: I had three kidney patients aboard her. Her list said nought, so I took them off again. There's no more on that bar until tonight.
    Jonas: It says here that her gate was opened from a phone. # mood: priya worried # mood: amira sad
    He reads the number out as far as the last four digits. Then he knows whose it is, and stops.
- else:
    Harjit: There are three people in the waiting room on Grissay with their coats on. They come over for the kidney machine.
    { lead == PRIYA:
        ~ quays = 0
    }
    Harjit: {lead == AMIRA:It's ten to nine.|Her gate went green at 08:47. Her water went at 08:45.} There's no more on that bar until tonight.
    Nobody claps. {lead == AMIRA:On the board there's one red tile, at the edge, where you would look last.|You look at the ninth tile. It's as green as the others.} # mood: priya worried # mood: amira sad
}
Priya: Nobody told me it was Wednesday.
{ castle_open:
    Deon writes that the minister's boat has been lying off the pier for half an hour, and that she has made a speech about resilience.
}
Tomás: Ring the lifeboat. # enter: tomas centre # mood: tomas determined
He is standing at the edge of the carpet in his coat. You hadn't heard the glass door.
Tomás: Not the coastguard, they'll want a form. Ring the lifeboat house at Oxna, and ask for Magnus. Say it's for the kidney three. He's done it before. He likes to be asked.
Harjit: Who's that talking?
Tomás: They have to be in the chair by half past ten. After that they give it to somebody else. # mood: tomas worried
He has the number in his telephone. He's already giving it to the captain, digit by digit, with his eyes shut.
{ owned_ticket:
    Tomás: You said it was yours before it was mine. So I thought I could come out. # mood: tomas neutral
}
You ask how he knows Magnus. Soup, he says; it's a long story.
You say that you'd like to hear it. He looks at the wall clock, and you look too, and it's nine, and there's the stand-up, and Ines in the door with two people in ties. # clock: 09:00
Tomás: It can wait. # mood: tomas neutral
At 10:24 a message comes round from the captain. "Three of three. In their chairs." Tomás reads it, and goes out on the stairs for a bit. # exit: tomas # clock: 10:24 # ending: eight-of-nine "Eight of Nine"
-> END

=== empty_chair
{ lead == PRIYA:
    ~ quays = 0
}
-> corner_to_empty ->
There's nobody in the small room. # clock: 08:47
{ not name_kind:
    From his chair you have the water; and in the window, back to front, the whole of the big dashboard. You could read it with bad eyes.
- else:
    You sit down in his chair. It faces the water; and in the window, back to front, it has all of you.
}
The chairs are straight. The plant has been watered. There are two cups on the table, one of them with a saucer on.
Pen, notebook, coat: all gone. In the basket is one page, folded once. It's not yours, and it's lying open, and you have read it by the time you have thought that.
"1. The certs are me. Say it before they find it. 2."
There's nothing after the two.
{ visits == 0:
    He would have said the first at 07:41. It was all there in front of you, with a saucer on.
- else:
    { told:
        He did say the first. He has crossed it out, lightly, with a ruler.
    - else:
        You had him halfway up that line.
    }
}
Priya stops at the glass. She doesn't hold up any fingers. # enter: priya left # mood: priya sad
Priya: He got the quarter to. The twelve. I saw it from the window.
{ took_chair:
    Priya: You took the chair while I stood next to it. I'm only saying that I know what it's like in this one.
- else:
    { reached_past:
        Priya: You gave me the chair, and then you reached past me. I'm only saying that I know what it's like in this one.
    - else:
        Priya: He said to say that it's fine. {told_priya_first:You told me yourself, before an email could. I thought you might like it the same way.}
    }
}
{ zoomed:
    The twelve. Five green beads along a road, and then a building with a car park, and a great many windows.
    Oh, you think.
- else:
    You ask her where the twelve goes. She has to think about it.
}
{ sailed():
    Far out, Grissay's boat sounds her horn, on time. # sound: horn
- else:
    Far out, something sounds its horn. You will hear about that in a minute. # sound: horn
}
You take the saucer off. {coffee_gone:He has rinsed the cup.|It's good coffee, from the machine on the third floor, two flights up. He must have held both doors with his foot.} # ending: empty-chair "Pen, Notebook, Coat"
-> END

=== corner_to_empty
~ room = SMALL
# exit: priya # exit: amira # place: small-room day # music: quiet
->->

=== half_stayed
# music: quiet
You sit on. It's the right thing, and you both know it, and it doesn't quite take.
{ told:
    He has told you the one about the ticket, and it lies there between the cups. The other one he keeps turning over, like a phone.
- else:
    He's said sorry for the estimates. You have said that it's all right. That ground is now very well trodden.
}
-> half

=== half_late
-> corner_to_small ->
He has one arm in the coat when you open the door. He takes it out again, to be polite. # clock: 08:43 # mood: tomas neutral
Tomás: Is it mended?
Nearly, you say. {lead == AMIRA:Amira|Priya} is closing it. You sit. You're a little out of breath{name_kind:, and it makes you both smile|}.
{ not name_kind:
    Tomás: It reads all right backwards, you know. In the window. It takes a bit longer. # mood: tomas sad
}
-> half

=== half
{ face_down:
    Tomás: You turned the pager on its face. Before. I did see that. # mood: tomas warm
}
{ owned_ticket:
    Tomás: You said it was yours before it was mine. That was decent. I'd have liked to be asked; but it was decent. # mood: tomas warm
}
~ quays = 0
Through the glass you can see them finishing. {lead == AMIRA:Amira is asleep in the chair, and they're moving round her on their toes.|{gave_chair:Priya gets out of the chair, and stands looking at it, and does not put it back up.|Priya puts the chair back to your height, and pushes it in.}}
{ sailed():
    Grissay got away at 08:40. Eight others were late{castle_open:, and Castle's is still lying off, being counted by Deon}.
- else:
    Grissay did not get away. They're ringing the lifeboat for three people with an appointment. You hear the word "Wednesday" through the glass, and he does as well, and shuts his eyes.
}
It's nine. There's the stand-up. His phone hums; he turns it over, and reads it, and this time you see his face while he does it.
Tomás: I should take this.
You say of course. You say "Thursday", and he says "Thursday", both of you at once.
Then he's in the corridor with his hand over his other ear, walking up and down before the big chart, up and down the west shore. # exit: tomas # sound: door
It was a good conversation. You could tell anybody so. You had about half of it each. # ending: half "Half of Each"
-> END

=== not_a_soul
{ room == SMALL:
    -> small_to_quay ->
- else:
    -> corner_to_quay ->
}
It takes until twenty to ten. Four boats, four mates, four pencils. They count them by deck, and shout the numbers down a megaphone, and on the quay you write them in the wet. # clock: 09:10
Six hundred and eleven. And the dog.
The band has gone home. Somebody has left a drum.
{ took_chair:
    Priya comes down with an umbrella, and holds it over the list, and not over you. "You took the chair while I stood next to it," she says. "I'd like to talk about that. Not now. But I'd like you to know that we're going to." # enter: priya left # mood: priya neutral
- else:
    Priya comes down with an umbrella, and holds it over the list, and not over you. # enter: priya left # mood: priya neutral
    { reached_past:
        "You gave me the chair," she says, "and then you reached past me. I keep thinking about the order of it."
    }
}
{ by_hand:
    Grissay's went at 08:40, four heads, counted by somebody who knew their names. It's the one number you don't have to write.
- else:
    Grissay's missed her water. The lifeboat went for the three of them, and somebody on the ward held a dialysis chair for longer than the rules allow.
}
Harjit: Six hundred and eleven. It agrees. # enter: harjit centre # mood: harjit tired
{ rang_first:
    Harjit: You rang me before I rang you. I have sailed with worse. I have sailed under worse.
- else:
    Harjit: I'd rather have had an hour of red. You can tell me an hour, you know. I'm a big man.
}
When he has gone there's someone under the ticket-office roof with his collar up, and two coffees. # exit: harjit # enter: tomas right # mood: tomas sad
{ told:
    Tomás: I keep thinking, I'd only had to renew nine more.
    You keep thinking that he'd told you so, and that there had been a whole morning in which to be slow.
- else:
    { name_small:
        Tomás: That thing of Jonas's. That was my sentence. The one before the pager. # mood: tomas neutral
        He says it over, properly, to see how long it is.
    }
    Tomás: It's the certificates. It's my ticket. I did five of them. There's a script.
    { not name_small:
        Tomás: That was the sentence. Before the pager. # mood: tomas neutral
    }
    It's fourteen words. You'd have had them by 07:41.
}
{ owned_ticket:
    Tomás: You said it was yours before it was mine. That's about all I can say for this morning.
}
{ face_down:
    Tomás: You turned the pager on its face. I thought: here we go. I really did.
}
He gives you the cup with the saucer. It has rained in it. You drink it, and it's mostly harbour. # ending: not-a-soul "Nought Aboard"
-> END

=== small_to_quay
# exit: tomas # place: quay day # music: quiet # sound: gulls
By the back stairs it's two minutes to the quay. It hasn't stopped raining since the band began.
->->

=== corner_to_quay
# exit: priya # exit: amira # place: quay day # music: quiet # sound: gulls
By the back stairs it's two minutes to the quay. It hasn't stopped raining since the band began.
->->
