# title: The Offer
# author: Promoted
# summary: A farewell cake, an envelope, a pen. They want you to lead, and they want to know by five.
# minutes: 11
# language: en
# dimensions: emotional-intelligence, big-picture, prioritizing, communication, inspiring
# gauge: until_five "Minutes until five" 0 20
# gauge: energy "Your own energy" 0 10

INCLUDE shared/team.ink

CONST NAME = 1
CONST MONEY = 2
CONST NOBODY_ELSE = 3
CONST PEOPLE = 4
CONST COULD_NOT = 5

CONST SIGNED = 1
CONST MONDAY = 2
CONST NO = 3

VAR until_five = 20
VAR argued = 0 // whose reason you have been handed with your cake: one of the five above, or nobody's
VAR answer = MONDAY // what Ines had from you by five
VAR zoomed = false
VAR clipped = false // the gate stands open on your paper clip

-> cake

=== cake
# place: open-office day # clock: 16:40 # music: calm # enter: mei left # enter: deon right # mood: deon happy
The cake is a multi-storey car park. It has three levels, forty spaces and a barrier made of liquorice, and somebody has left a pager on the roof.
It's Malcolm's last Friday. For six years he has led Boarding: eight people, and every ticket and gate on forty islands. On Monday he goes to do car parks. He has wanted to since he saw one.
Yours is the desk by the window, next to Tomás's. You write what opens the gates, and you're the best at it. Nobody says so. They leave the hard ones on your keyboard, as a cat leaves birds.
On your screen stands a note. INES: QUICK CHAT, TEN TO? NOTHING BAD! Ines is head of engineering. Nothing good was ever called a quick chat.
At the window stands Captain Gill, who runs the fleet, with a plate that he isn't eating from. His lips move. He's counting boats.
Deon: Friends! No cards. No tickets. You smile, and it opens. I give you Smile to Board!
Deon is product, and has a jacket for it. Beside the cake stands a gate from Castle Quay, with an eye on a stalk.
Malcolm smiles at it. The gate thinks. Malcolm smiles with teeth. Behind him, from habit, a queue has formed. A red lamp comes on. # sound: setback
Mei: It's the threshold. I'm certain. # mood: mei determined
She built it in five days. She has been certain since Monday, and wears it like a coat with the label still on.
Jonas: Nineteen seconds, to be told that you're not happy. I've made a graph. I had the time. # enter: jonas centre # mood: jonas dismissive
The Fixer: Lid off, one paper clip, done. It's open before he has stopped smiling. # voice: fixer paper-clip
# ask: A farewell and somebody's first demonstration are going wrong at the same time. Whose ten minutes are these?
# note: A warm-up: vote fast. Come back to it when the gate turns up again at the end.
Malcolm's smile has begun to shake at the edges.
* ["Nobody's happy to order, Malcolm. Come here and cut your car park." #id: cut-it #prioritizing 5 matters-most #emotional-intelligence 3 reads-others #inspiring 1 credits]
    # why: It was his afternoon, and you gave it back to him; her first demonstration ended there, on red.
    He comes away, rubbing his cheeks with both hands. Everybody follows the cake.
    Mei stays with the lamp. "But I'm certain," she tells it. # mood: mei sad
* [Take the lid off and bridge it with a paper clip. #id: paper-clip #temptation #prioritizing 3 matters-most #emotional-intelligence 1 own-habits #inspiring 2 credits]
    # why: It opened, and the party was saved in four seconds; what was wrong with it is known to nobody.
    ~ clipped = true
    ~ feed()
    ~ shift(trust_mei, -1)
    It opens for Malcolm. It opens for Jonas, who hasn't smiled since spring. It opens for a chair that somebody rolls at it. There's applause, and it's for you. # sound: success
    Mei claps half a beat behind the others. "I'd nearly had it," she says, to the paper clip. # mood: mei sad
* ["Mei, what does it think a smile is? Show me on Malcolm." #id: what-smile #inspiring 5 asks-first #prioritizing 2 matters-most #emotional-intelligence 2 reads-others]
    # why: She found it, aloud, in front of everyone; it took five minutes of a man's farewell, and his face.
    ~ shift(trust_mei, 1)
    Mei: Corners up, fourteen millimetres. I measured it on— # mood: mei thinking
    She stops, and goes slowly pink, and looks at Deon's grin as you'd look at a coastline.
    Mei: It only knows one smile. It's his. # mood: mei laugh
* [Stand next to Malcolm, and smile at it as badly as he does. #id: smile-too #emotional-intelligence 5 reads-others #inspiring 3 credits #prioritizing 1 matters-most]
    # why: He wasn't alone up there any more; the gate stayed shut, and nobody learnt why.
    Then Tomás comes, and then Amira, with all her teeth, like a horse. It takes six of you to make Malcolm laugh out loud.
    The gate doesn't open for that, either. Nobody here, it seems, is happy enough. # mood: mei laugh
- -> slide

=== slide
~ until_five = 17
# exit: jonas # clock: 16:43
Deon saves it with slides. MALCOLM: A LIFE IN BARRIERS. There are fifteen. The sixteenth isn't Malcolm.
For one second, two metres high, it says BOARDING: OUR NEW LEAD. Under that is you, in a paper hat. # sound: heartbeat
Nobody has asked you anything.
Deon: That's next week's! Next week's! Have some barrier! # mood: deon alarmed
Then he has you by the elbow, in among the coats. # exit: mei
Deon: It suits you, though, up there. A name on a wall! You ring, and they pick up. Seven years I've been "Deon, from product". You'd just say who you are. # mood: deon warm
Deon: Mind, then they've got your number, too. At home Josie answers mine. "He's on the other line." She's six. # mood: deon tired
Mei has a thumb up, at the height of her knee. Amira has shut her eyes.
Priya had her back to it. She was cutting level two into equal spaces, and the knife has stopped. Nine years here; and in August she applied for that job. You didn't. # exit: deon
The knife goes on again.
# ask: Seven minutes, and everybody's face is turned to their plate. Whom do you go and stand beside, and what for?
# note: Nobody has time for all four. Afterwards ask who had an argument ready for you, and what they'd lose if you took it.
It's thirteen minutes to. You have a paper plate, and nowhere to put your face.
* [Out to the back stairs, where Tomás is sitting with his phone. #id: to-tomas #emotional-intelligence 5 reads-others #prioritizing 4 protects-people #big-picture 1 past-this-week]
    # why: He'd gone out, and you noticed; what you two said was about you two.
    -> stairs ->
* ["You saw that, Jonas. If it were you, would you take it?" #id: ask-jonas #big-picture 4 past-this-week #emotional-intelligence 3 own-habits #prioritizing 2 matters-most]
    # why: He'd thought it through to the wet Tuesdays; you asked the one man who couldn't be hurt by the question.
    -> letter ->
* [Fetch Amira's pager down off the roof; she's letting it buzz. #id: to-amira #prioritizing 5 protects-people #emotional-intelligence 2 reads-others #big-picture 2 past-this-week]
    # why: For four minutes it was somebody else's; she used them to hand you something heavier.
    -> roof ->
* [Over to the window, beside Captain Gill, to count what he's counting. #id: to-captain #big-picture 5 asks-why #prioritizing 3 matters-most #emotional-intelligence 1 reads-others]
    # why: You found out what the floor looks like from a bridge; your own people were behind you, chewing.
    -> window ->
- -> glass

=== stairs
~ argued = PEOPLE
~ shift(trust_tomas, 1)
# enter: tomas right # mood: tomas warm
The phone lies dark on his knee. He moves up.
Tomás: Mei wrote. "In a HAT," she wrote. You should, you know.
Tomás: When I put Hollin down in March, they all came and told me what I'd done. You came and asked what it had looked like from my chair. Somebody should be doing that for a living.
It's the nicest thing anyone has said to you on a staircase. He looks as though he'd slept on one.
Tomás: Only you'd have a page about me, then. I tell the desk next door things. I'd have to think first, with a lead. # mood: tomas sad
You'd still be the desk next door, you say. He lets that go by, kindly. Then the phone lights up, and he turns it over. # sound: phone # exit: tomas
->->

=== letter
~ argued = MONEY
~ shift(trust_jonas, 1)
# enter: jonas right # mood: jonas neutral
Jonas: For the money? Of course. Four hundred and twelve a month, after tax. It's in the table on the third floor.
Jonas: The rest is marketing. The money's correct, to the penny, on a wet Tuesday. And you've a roof with a bucket under it. I'm only reading out the table. # mood: jonas warm
You hadn't known he listened when you talked about the bucket.
His cup stands on a letter: thick paper, foreign stamp, slit open very neatly. He sees you see it, and moves the cup to the middle of the stamp.
Jonas: Not me, no. I'd be paid to watch people solve it slowly. And nobody comes back down. I know three. You get used to a dry ceiling. # mood: jonas thinking # exit: jonas
->->

=== roof
~ argued = NOBODY_ELSE
~ shift(trust_amira, 1)
# enter: amira right # mood: amira tired # sound: pager
It's on its back, shaking itself down into level three.
Amira: I wanted to see if it could be anybody else.
You wipe it. It's a door at Lunn. It'll clear by itself, and it does, and she breathes out for the first time since the candles.
Amira: Take it. You know who's next on that list? A man from Parcels, who "does" rotas. By colour. You'd read one. You'd read it and feel a bit sick. That's all I want from anybody. # mood: amira determined
You say that nobody has asked you yet.
Amira: Nobody asked me. They looked round, and I was still standing there. It isn't a bad reason. It just hasn't got an end. # mood: amira tired # exit: amira
->->

=== window
# enter: harjit right # mood: harjit neutral
Harjit: Thirteen.
You ask if there ought to be thirteen.
Harjit: There ought. I like to have counted.
Harjit: You're gates. Gate shuts ten minutes before she sails: that was you? It's the one thing off this floor I ever noticed. My boats leave when I say. # mood: harjit warm
It was two lines. You tell him so. He looks as if there were a "but" to come, and takes a bite instead.
Harjit: Nineteen years; five leads. All clever. I couldn't tell you what a single one of them was for. So I learn the name on the first bad morning. It saves learning it twice. # mood: harjit thinking # exit: harjit
->->

// ---------------------------------------------------------------- the glass office

=== glass
~ until_five = 10
# place: glass-office day # clock: 16:50 # music: quiet # enter: ines right # mood: ines warm
You've never sat down in Ines's office. People who do come out as something: a coordinator, once.
Two new charts hang there, in frames. Malcolm's leaving, so Malcolm gave the present. On the desk are a blue folder, a long white envelope, and a pen that says "together".
Ines: Sit! You know why you're here. You've known since August. In the lift! I said, what if Malcolm ever, and you laughed, and I thought: good, that's settled.
You remember that laugh. It was your floor. You remember, too, that you went and cleared your board: twelve tickets, dragged on to Tomás's name, with nothing written underneath. You'd called it tidying.
Ines: I want you to lead Boarding. You walk into a room, and people tell you what's wrong with it. They've stopped telling me. Did you know that you do that? # mood: ines happy
Nobody ever told you what you do. It goes down like something hot.
Ines: And it's less stress! It's only meetings, and nobody ever drowned in a meeting. And of course you'd still code. Malcolm coded!
You ask if he did.
Ines: He had it installed. # mood: ines neutral
Ines: It's two pages. Only, it goes out at five. Then everyone has the weekend to be pleased in. # mood: ines warm
The Expert: Don't ask what it is. You've been picked because you know. # voice: expert enjoy-it
# ask: You have been asked, and well. What is the first thing out of your mouth, and what is it protecting?
# note: Ask for the last time somebody was offered something and asked no question at all. What had they been afraid to hear?
It's eight minutes to.
* ["What would be true by winter, if I were good at it? You've eight minutes." #id: by-winter #big-picture 5 past-this-week #communication 3 explicit #emotional-intelligence 2 own-habits]
    # why: The right question, and two minutes too big for the time; she answered it with a date in the calendar.
    Ines: Oh, but you know! Like now, but I wouldn't notice. # mood: ines surprised
    She hears that one land somewhere. "We'll have an hour," she says, quickly. "A whole hour. I'll call it Expectations."
* ["Who else was asked, Ines? And who else has been hoping to be?" #id: who-else #communication 5 hard-thing #emotional-intelligence 3 reads-others #big-picture 2 asks-why]
    # why: You thought of somebody who wasn't in the room; it was a cold thing to say to a person holding out a present.
    Ines: Asked? No one. You. # mood: ines worried
    The second half of the question stays on the desk between you, beside the pen. "You'll have an hour with me," she says to it. "First week. Expectations."
* ["Why me? Tell me one single thing that you've seen me do." #id: why-me #emotional-intelligence 4 own-habits #communication 4 listens-first #big-picture 1 asks-why]
    # why: You got a true answer, and a warm one; and you'd rather wanted to be told again.
    Ines: Hollin, in March. I was at the glass. Eight people stood behind Tomás, and you got a chair and sat down next to him. Next to! # mood: ines warm
    {argued == PEOPLE:That's twice today you've been handed that chair.|You'd thought that nobody saw the chair.} "There'll be an hour, too," she says. "Just us. Expectations."
* ["I do like being asked. Let me just enjoy it for a second." #id: enjoy-it #emotional-intelligence 5 own-habits #communication 2 listens-first #big-picture 3 opening]
    # why: It was honest about the pull of it, and she liked you for that; nothing was found out.
    She laughs, and gives you the second. You both use it. The sun comes in low, through all three walls, and lies down on the envelope. # mood: ines laugh
    Ines: And you'll have an hour with me, first thing! Expectations. It's practically in. # mood: ines warm
- -> plate

=== plate
~ until_five = 7
Someone's at the glass: Priya, with a piece of level two for her director. She sees the two of you. She sees the envelope. # clock: 16:53 # enter: priya left # mood: priya neutral
She puts the plate down on the carpet, quite gently, and goes away. # exit: priya
Ines: Oh, Lord. Priya. # mood: ines sad
Ines: She was so good in the interview. It was only that we asked her how she'd save money, and she asked us which islands we'd like to stop going to. The board had sent somebody. # mood: ines worried
Ines: I'll do it on Monday, properly. She's marvellous about things.
# ask: The one who applied is eleven steps away and is marvellous about things. What do you ask of Ines, or of yourself?
# note: Ask which answers serve Priya, and which serve whoever would rather not watch. Often it's the same answer.
# key
Out on the carpet lies one parking space, in icing.
* ["Why isn't it her? I'd have followed her and not given it a thought." #id: why-not-her #inspiring 4 credits #communication 3 listens-first #emotional-intelligence 2 reads-others]
    # why: You put her name next to yours while it still could count; it asked Ines to judge her out loud.
    Ines: Because she'd do it perfectly, all by herself, and no one would dare to help. # mood: ines thinking
    Ines: Don't ever tell her that.
    Somebody might have, you say, some time in nine years.
* ["She hears it from me before five, or I'm not signing anything." #id: before-five #communication 5 hard-thing #emotional-intelligence 3 reads-others #inspiring 2 pulls-with-purpose]
    # why: It got Priya a minute's warning and some respect, at the point of a knife; and you took the telling for yourself.
    Ines: It's confidential until— # mood: ines alarmed
    She looks at the carpet.
    Ines: Before five, then. Be nice. No: don't be nice, she hates it. # mood: ines sad
* (you_tell) ["You tell her, Ines, tonight. Take her the plate back; I wouldn't know how." #id: you-tell-her #communication 4 explicit #emotional-intelligence 4 works-through #inspiring 1 credits]
    # why: It put the hard sentence with the person who owed it; it kept your own hands rather clean.
    Ines writes PRIYA, 8, on the back of her hand, where she puts what matters. It goes in under "milk". # mood: ines worried
    Ines: I did think you'd do it, you know. You're so good with her.
* [Bring the plate in off the carpet, and set it down before her. #id: bring-plate #silence #emotional-intelligence 5 reads-others #inspiring 3 credits #communication 2 hard-thing]
    # why: She felt it, which nobody could have told her; what she'll do about it you didn't ask.
    She eats all of it, standing up. It takes a while. It's a big level. # mood: ines sad
    Ines: It's exactly the same size as everybody else's. I watched her do it, with a ruler.
- -> folder

=== folder
~ until_five = 5
Ines: And this would be yours. Malcolm's handover! A page on each of you. # clock: 16:55 # mood: ines warm
She opens the blue folder. Priya: "Fine." Jonas: "Clever. Lunch?" Amira: "Ask Amira." Mei: "New"; she has been here for two years.
Tomás's has his name at the top, underlined with a ruler, and nothing under it.
There's one on you as well. BEST HANDS, it says. DO NOT MOVE.
Outside is Jonas, with a holiday form, leaning on the door, which doesn't quite shut. # enter: jonas left # mood: jonas neutral
The Edge: Give it a year, and you'll be asking Mei how a gate opens. # voice: edge keep-a-day
# ask: There is time for one thing to be settled before the pen. Which one do you spend it on?
# note: Each of these turns up later in the season for those who go on. Ask what the player would be sorry not to have asked.
Ines has one eye on you and one on the clock. They're both kind.
* ["One day a week stays mine, for code. I would like that written in." #id: keep-a-day #prioritizing 5 says-no #emotional-intelligence 3 own-habits #big-picture 1 past-this-week]
    # why: You named what you'd miss, and fenced it; somebody will need their lead on that day.
    ~ kept_a_day = true
    Ines: Love it! Any day you like! # mood: ines happy
    She writes it on her hand. Not on the paper, you notice.
    Jonas: One day in five. So you'll be out of date by a week. With Malcolm it was a decade. # mood: jonas warm # remember: kept_a_day jonas You kept a day for code.
* ["This page about Tomás is empty. What does anyone know about him?" #id: empty-page #prioritizing 4 protects-people #emotional-intelligence 4 reads-others #big-picture 2 asks-why]
    # why: You saw the one who wasn't there; it is about him, in front of glass, and he wasn't asked.
    Ines: Tomás? Never a peep, Malcolm says. No trouble at all. # mood: ines neutral
    You say that isn't what it says. It doesn't say anything. She looks at it again, longer, with her head on one side. # mood: ines thinking
    "He used to hum," says Ines.
* ["And if I'm bad at it? Is there a way back to the window?" #id: way-back #emotional-intelligence 5 own-habits #big-picture 4 past-this-week #prioritizing 2 matters-most]
    # why: You looked at the bad end of it first and aloud; she began to wonder whom she'd picked.
    Ines: Nobody's ever asked. People go up. Or they go to Car Parks. # mood: ines surprised
    She really thinks about it. You can see her walk down the corridor, in her mind, and try a few doors.
    Ines: I suppose there'd be cake. # mood: ines thinking
* ["If I'm in here, who's out there writing gates? Have you got anyone?" #id: who-writes #big-picture 5 asks-why #prioritizing 3 matters-most #emotional-intelligence 2 reads-others]
    # why: You thought about the gates before the chair; you also thought about the gates.
    Ines: You'll work that out! Perhaps Jonas? Would Jonas like more to do? # mood: ines thinking
    Jonas: Yes. I said so in May. There's a form for it. # mood: jonas dismissive
    He says it through the gap, to the hinge. It's hard to tell if he has been listening, or just always says it.
- -> pen

=== pen
~ until_five = 3
Ines lays the pen on the envelope. Where your name goes there's a small yellow arrow, stuck on quite straight. # exit: jonas # clock: 16:57 # segment
Ines: I'm so pleased. Aren't you pleased? Upstairs would sooner have a man of theirs, from Parcels. At five past five it's too late for them.
You are; that's the strange thing. There's a picture of you two metres high, and you'd like to see it again.
Beyond the glass stands Deon, with both thumbs over his phone.
# ask: Three minutes, a pen and an arrow. What do you do, and whose clock are you doing it by?
# note: Signing is not foolish: people take the job they're offered every day, and eight of them would know by five. Let somebody argue it well.
# key
You haven't read it. It's thin.
* [Sign it by the arrow. You've trusted her for less than this. #id: sign-now #big-picture 5 opening #communication 4 explicit #prioritizing 1 matters-most]
    # why: You saw it, you wanted it, you took it, and nobody hangs in the air all weekend; you don't know what it is.
    ~ answer = SIGNED
    ~ until_five = 2
    It's a good pen. Your name goes uphill, which it has never done before.
    Ines claps with just her fingertips, so as to make no noise. 16:58, says the wall. # mood: ines happy
* ["Monday at nine, Ines. Upstairs will have to wait for it, too." #id: monday-nine #prioritizing 5 says-no #communication 3 hard-thing #big-picture 2 past-this-week]
    # why: You took her deadline away from her, kindly; it was her whole weekend, and a captain's, and the team's.
    Ines: No, I see. I do see. It's only that I've put "delighted". # mood: ines worried
    She can't find how to stop it going out. You show her. It's two keys. You're good at this job, the one you have.
* [Go out and look at the big chart, until it's past five. #id: big-chart #big-picture 5 zooms-out #prioritizing 3 matters-most #communication 1 explicit]
    # why: You came back with what the envelope leaves out; she stood there with the cap off the pen, and nobody had said a word to her.
    ~ zoomed = true
    ~ starve()
    -> chart ->
* ["No, Ines. Thank you. I'm good at my desk, and I like it there." #id: no-thank-you #communication 5 hard-thing #prioritizing 4 says-no #big-picture 1 opening]
    # why: A whole and honest no, said to her face; you'd said it before you knew what to.
    ~ answer = NO
    Ines: No? # mood: ines surprised
    She puts out a hand to peel off the arrow, and then leaves it where it is.
    Ines: I won't argue. Take it with you, though. If it's still no when you've had some air, send me the one word. # mood: ines sad
- -> coats

=== chart
# exit: ines # place: map day # zoom: out # music: quiet # sound: gulls
It hangs in the corridor, on the way to coffee.
Forty islands, with a green pin in each for a gate. You wrote what makes it green. In seven years that's nineteen million people, and you've let every one of them through.
You count the islands that you have stood on. This one. Sula, for a wedding. Grissay, once, asleep, by mistake. # sound: heartbeat
Three.
Nobody sticks a pin in a map for a desk.
# zoom: in # place: glass-office day # enter: ines right # mood: ines worried
It's two minutes past. Ines has taken the announcement down by pulling the plug out of the wall. "Monday?" she says. Monday, you say.
->->

// ---------------------------------------------------------------- five o'clock

=== coats
{ answer != SIGNED:
    ~ until_five = 0
}
# exit: ines # place: open-office day # enter: priya right # mood: priya neutral # music: quiet
{answer == SIGNED:It goes out in two minutes. Priya's at the coats with her back to you, winding a scarf.|Five o'clock goes past the window with nothing on it. Deon looks at his thumbs. Priya's at the coats, winding a scarf.} # clock: {answer == SIGNED:16:58|17:01}
She has put what's left of the cake in a tin. It's mainly pillars. Half the floor is here, getting into sleeves.
{plate.you_tell:Priya: Ines wants to ring me at eight. She told me so with her hand over her eyes.|Priya: It was a good knife, that. Japanese. You could see the whole wall in it.}
# ask: She is two metres away, doing up her coat. What does she need from you, and is it yours to give?
# note: "It's Ines's to tell" is a real argument. Ask who would want to be told by a friend, who by the boss, and who by neither.
Priya knits one scarf each winter, in meetings, and gives it away in spring. You've got two.
* ["It's me they've asked, Priya. Your job. Better me than the wall." #id: tell-priya #communication 5 hard-thing #emotional-intelligence 4 reads-others #inspiring 2 credits]
    # why: She had it from you before she had it from a machine; you called it her job, and then you kept standing there.
    ~ told_priya_first = true
    ~ shift(trust_priya, 2)
    Priya: I know. It was two metres high. I had it in the knife. # mood: priya sad
    Priya: I only wondered who would come and say it. I'd got Ines at three to one. # mood: priya neutral # remember: told_priya_first priya You told me yourself, before an email could.
    {answer == SIGNED:"And you've signed," she says. You have. "Quick." She does up the top button.|"And?" she says. You don't know yet, you say. She looks at you as if that were the first interesting thing about it.}
* ["You'll have had a list for it. What would have stood at the top?" #id: what-would-you #inspiring 4 asks-first #communication 4 listens-first #emotional-intelligence 1 reads-others]
    # why: You asked the one who knew, and she answered; it was asking someone for the recipe at her own wake.
    ~ told_priya_first = true
    ~ shift(trust_priya, 1)
    Priya: So it's you. Well, you did say so. You put it as a question. # mood: priya sad # remember: told_priya_first priya You told me yourself, before an email could.
    Then, since she can't help it: "I'd go and stand on them. All forty. You can't see a queue from here. I have done thirty-one, in my holidays." # mood: priya thinking
    {zoomed:Thirty-one. You don't tell her yours.|She has never mentioned it. You'd thought that she went walking.}
* [Hold her coat for her. Leave her room to say it, or not. #id: hold-coat #silence #emotional-intelligence 3 reads-others #inspiring 3 pulls-with-purpose #communication 1 hard-thing]
    # why: She wasn't made to be brave in front of half the floor; she had stood there and left you the time to say it, and you let it go by.
    ~ shift(trust_priya, -1)
    She gets one arm in. Then she stands there, half in her coat, looking at the wall where the slide was.
    Priya: You're going to be kind. I'd sooner be told. # mood: priya sad
    You do the other arm. She does it up to the top, as one shuts a shop. # mood: priya cold
* ["Forty spaces, all the same. I saw. The rest is Ines's. Good weekend, Priya." #id: good-weekend #inspiring 5 credits #emotional-intelligence 2 reads-others #communication 2 hard-thing]
    # why: It isn't yours to tell, and you said one true thing about her; it wasn't the one she was waiting for.
    Priya: Forty-one. There was one for the disabled. # mood: priya cold
    She waits for the length of one more turn of the scarf. Then she wishes you a good weekend as well, and means it, nearly.
- { answer == SIGNED:
    -> goes_out
}
# exit: priya
You're still at the window when Ines writes. GO & SEE RUTH! THE BENCH AT BERTH TWO, ANY EVENING. SHE ASKS THINGS. # sound: message
-> bench

=== goes_out
~ until_five = 0
At five every phone on the floor hums at once. # sound: message # clock: 17:00
A NEW CHAPTER FOR BOARDING! # CLASS: mail
Everyone winces, one after another, like a wave in a stadium. Then they clap. # mood: priya neutral
{told_priya_first:Priya reads hers through to the end. "'Delighted'," she says. "They've spelt you right." Then she goes for her bus.|Priya's on the stairs by then. You hear hers hum; and you hear the steps stop, and then go on down.} # exit: priya
One more comes, for you alone. NOW GO & SEE RUTH! THE BENCH AT BERTH TWO, ANY EVENING. SHE ASKS THINGS. # sound: message
-> bench

// ---------------------------------------------------------------- the bench

=== bench
# place: quay dusk # clock: 18:05 # music: quay # sound: gulls # enter: ruth right # mood: ruth neutral # segment
Ruth Okonkwo ran this port, and then everything in it with a plug. She has the bench, a flask, and a dog like a rolled-up carpet.
Ruth: That's Ballast. He was meant to be a smaller dog.
Ruth: And Ines sent you. Half of them come. The rest send a card.
{answer == SIGNED:Ruth: You've signed it. You look like somebody who's just bought a piano.|{answer == NO:Ruth: And you said no. And here it is in your pocket, and you're sitting so as not to bend it.|Ruth: It's in your inside pocket. You're sitting so as not to bend it.}} # mood: ruth warm
Out there the islands put their lamps on, one and then another, like people sitting down.
Ruth: I've got three questions. Everyone's always disappointed. Why's the first. Why would you?
The Quiet One: Not what sounds well. I did feel something, when I saw the slide. # voice: quiet
# ask: Why would you? Which of these would be true of you, and which would you say aloud on a bench?
# note: Have people write down the true one first and show nobody. Then vote as the player. Nobody needs to say whether they agree.
# key
The dog looks at you, too. He has one brown eye and one the colour of weather. {last_motive:Last time you said {last_motive == NAME:your name|{last_motive == MONEY:the money|{last_motive == NOBODY_ELSE:that somebody had to|{last_motive == PEOPLE:the people|that she'd asked}}}}. He'd sooner have the truth, or a biscuit.}
* ["My name on it. For once they would know that it was me." #id: the-name #emotional-intelligence 4 own-habits #big-picture 3 opening #inspiring 1 credits]
    # why: Hardly anyone admits to it, and it's a strong engine; it runs on other people looking.
    ~ motive = NAME
    Ruth: Good. No one admits to that one. Mine was on the door, in brass. # mood: ruth laugh
    Ruth: I'll tell you what it costs. It's what they shout across the water when there's no boat. You don't get to choose the tone. # mood: ruth thinking
* ["The money. I've a roof with a bucket under it, and I'm tired." #id: the-money #emotional-intelligence 3 own-habits #big-picture 4 business-value #inspiring 2 pulls-with-purpose]
    # why: A clean reason, and one that can be counted; it's finished when the roof is.
    ~ motive = MONEY
    Ruth: A roof's a roof. It's clean, that one; you can put a level on it. # mood: ruth warm
    Ruth: It stops, is all. Some time in March it stops raining in, and it's still Tuesday, and there's somebody at your desk in tears. # mood: ruth thinking
* ["I know who's next on the list. Somebody here has to do it." #id: somebody-has-to #big-picture 5 past-this-week #inspiring 3 pulls-with-purpose #emotional-intelligence 1 own-habits]
    # why: You saw what comes to the others if you don't; of what you'd like yourself there wasn't a word.
    ~ motive = NOBODY_ELSE
    Ruth: Then they'll love you. They'll love you till you fall over, and then they'll look round for who else has to. # mood: ruth sad
    Ruth: It's a fine reason to start. Ask it what time you may go home.
* ["The people. I'm nosy. I'd like to see what they would do, if somebody asked." #id: for-them #inspiring 5 pulls-with-purpose #big-picture 2 opening #emotional-intelligence 2 own-habits]
    # why: It's about them, and you light up when you say it; it may also be what one says on benches.
    ~ motive = PEOPLE
    Ruth: Hm. Ballast likes people, too. Mainly he likes to be liked by them. # mood: ruth laugh
    Ruth: You can't be one of them as well, you know. There's a table up there that'll go quiet when you bring your sandwich. # mood: ruth sad
* ["Because she asked me. I've never yet got out of a 'please'." #id: because-asked #emotional-intelligence 5 own-habits #inspiring 2 pulls-with-purpose #big-picture 1 opening]
    # why: It's a hard thing to know about yourself, and you knew it; it isn't a reason, it's a reflex.
    ~ motive = COULD_NOT
    Ruth laughs so suddenly that the dog sits up. # mood: ruth laugh
    Ruth: That's two jobs, then: hers, and minding whether she's pleased. And it's made of please, that chair, from seven in the morning. What'll you use for a no? # mood: ruth thinking
- { motive == argued:
    Ruth: It's a good one. Whose is it? It's got somebody's thumbs on it. # mood: ruth neutral
}
-> what

=== what
~ argued = argued * borrowed()
Out of her coat come last winter's timetable and a pencil with tooth marks. Not hers.
Ruth: On the back, left-hand side. What have you got already that they could use up there? Keep it small. It's a short timetable. # input: have 200
{last_sentence != "":It's yours, you see: at the foot stands what you wrote last time. "{last_sentence}"|She looks at the water meanwhile, as one does for somebody changing on a beach.} // promoted: off P301
Ruth: Second one's what. What is it, that job? Say it so that he'd know. # mood: ruth neutral
# ask: What is the job? Say it in one sentence to a dog. What does your sentence leave out?
# note: Let three people say it in their own words before the vote. Listen for who is in the sentence, and who isn't.
Ballast puts his chin on your shoe, to receive it.
* ["It's the same gates. Only they're opened with other people's hands." #id: other-hands #inspiring 4 stretches #communication 4 listeners-language #big-picture 1 asks-why]
    # why: You have found the hard part of it; it's still gates, all the way to the end of the sentence.
    Ruth: You'll hate it for a month. It's like watching someone else park your car. # mood: ruth laugh
* ["It's forty islands getting aboard. The gate is just where it shows." #id: forty-islands #big-picture 5 business-value #inspiring 3 pulls-with-purpose #communication 2 explicit]
    # why: You said what it's all for, in words an islander would nod at; there isn't a colleague anywhere in it.
    Ruth: And how many of the forty have you stood on? # mood: ruth thinking
    {zoomed:Three, you say. You'd just counted.|You begin to count, and don't need all the fingers of one hand. Three.} "Then there's thirty-seven," says Ruth, "who know more about it than you do."
* ["I don't know. Nobody has said, and I didn't make her say it." #id: dont-know #communication 5 hard-thing #big-picture 3 asks-why #inspiring 1 pulls-with-purpose]
    # why: It was the truth, and your part of it, too; nobody would follow that sentence down a quay.
    Ruth: You'd be amazed how far one can get up that building without ever finding out. # mood: ruth laugh
    Ruth: Ask till she tells you. It took me five weeks, and I had a shorter boss.
* ["It's eight people who go home of a Friday still liking it here." #id: still-liking-it #inspiring 5 pulls-with-purpose #communication 3 listeners-language #big-picture 2 business-value]
    # why: A dog could see the point of that; on the quays they might ask what it does for them.
    Ruth: And the boats? # mood: ruth warm
    You'd forgotten boats. Out beyond the breakwater one of them sounds her horn, as if to help. # sound: horn
- -> how

=== how
Ruth: Now the right-hand side. What do you want to have, that you've not got? Say, by Christmas. # input: want 200 # checklist: before # mood: ruth neutral
The pencil stands over it for a while, like a gull over a lunch.
Ruth: And how. Monday, nine o'clock, in you walk. What do you do with your hands?
# ask: The first hour of the first Monday: what do you do with your hands? Or is there something you would ask her instead?
# note: Ask those who've done it what they really did in the first hour. Let somebody defend starting with what is about to break.
You look at them. They've been sure, up to now, what they were for.
* ["I'd sit an hour with each of them, and ask what makes them swear." #id: ask-each #inspiring 5 asks-first #communication 3 listens-first #prioritizing 2 protects-people]
    # why: They'd be asked, every one; it takes all of Monday, and something may be burning.
    Ruth: They'll say "nothing". So ask again on Tuesday. They've been asked before, by people who had to be somewhere at ten. # mood: ruth warm
* ["I'd look for what's about to break next, and I'd begin with that." #id: about-to-break #prioritizing 5 matters-most #inspiring 3 pulls-with-purpose #communication 1 listens-first]
    # why: It's the best use of a first hour, if you can see it; you'd be looking at the machines.
    Ruth: And if it isn't a machine?
    You think of a page with a name at the top, underlined with a ruler.
* ["I'd give away the piece of work I like best. Before lunch, too." #id: give-away #prioritizing 4 drops-good #inspiring 4 stretches #communication 2 explicit]
    # why: It frees the hands, and makes somebody's day; nobody had said that they wanted it.
    Ruth: Which one is it? # mood: ruth thinking
    You know at once. It's the gate at Hollin, with the salt in it, that only ever opens for you. You find that you don't want to say.
    Ruth: That's the one, then.
* ["You first, please. What did it cost you, Ruth, when you did it?" #id: ask-ruth #communication 5 listens-first #prioritizing 3 matters-most #inspiring 1 stretches]
    # why: You turned it round, and got something that isn't in any envelope; your own Monday is as blank as it was.
    ~ asked_ruth = true
    Ruth takes her time. Something goes by in the dark, thudding. # mood: ruth sad
    Ruth: I could tell every engine in this port with my back to it. Forty-one. My first winter upstairs I lost the small ones; then the tugs. That one there, now? No idea. # remember: asked_ruth ruth You asked me what it cost.
    Ruth: There's eleven people who still ring me up, though. And it's never about engines. # mood: ruth warm
- -> back_up

/* One if the reason you gave is the one that you had been handed, otherwise nought. */
=== function borrowed()
{ motive == argued:
    ~ return 1
}
~ return 0

// ---------------------------------------------------------------- the desk

=== back_up
Ballast gets up, an end at a time. High in the office there's one window with a man in it, and a plate.
Ruth: He'll not go home till it's thirteen. Mind the rope. # exit: ruth
# place: open-office dusk # music: night # clock: 18:50 # segment # enter: jonas left # mood: jonas neutral
Upstairs Jonas has his feet on his desk, and is doing nothing, with great precision.
Jonas: The third lamp hums. B flat. I had the whole afternoon.
{ kept_a_day:
    Jonas: You kept a day for code. Don't pick the fun ones, will you? I need those, to stay awake. # mood: jonas warm
- else:
    Jonas: If you should ever have something difficult, I'm in the book. # mood: jonas dismissive
}
Then he takes a letter from under his cup, and there's only you. # exit: jonas
Your desk has the window, and a keyboard with the E worn off. Next to it Tomás's screen is still awake: twelve tickets, all "in progress". You put those there.
{ told_priya_first:
    On your chair is a plate, and a note. "You told me yourself, before an email could. So here's the barrier. P." It's the liquorice. She'll have missed her bus for it.
- else:
    On your chair is a plate under film: one parking space. It's the same size as everyone's. No note.
}
You flatten the timetable under the lamp. On the left: HAVE. {have}
On the right: WANT. {want}
{asked_ruth:At the foot, in Ruth's hand: "You asked me what it cost. Ask me again in a year."|At the foot, in Ruth's hand: "Why, what, how. Any evening."}
{clipped:Smile to Board stands wide open on your paper clip.|Smile to Board blinks its red lamp at nobody.} Next to it the label printer has jammed halfway through a strip: BOARDING LE. Behind that wait sixty dog tags for tomorrow's first boat.
{ answer == SIGNED:
    -> desk_signed
}
-> desk

=== desk
The envelope has got bent after all.
# ask: Nobody's watching, and it isn't five o'clock any more. What do you do, and which of your reasons is doing it?
# note: Going back to the desk is a real answer and not a small one. Ask what would have to be in the envelope for the no to be a yes, and the other way round.
# key
It's very quiet. You can hear the lamp, in its B flat.
* [Sign it here, at your own desk, and slide it under her door. #id: sign-tonight #big-picture 5 opening #prioritizing 3 matters-most #emotional-intelligence 3 own-habits]
    # why: You took it, with both hands, and in your own time; what it says is still what it said at five.
    { motive == COULD_NOT or argued:
        -> borrowed_yes
    - else:
        -> own_yes
    }
* [Write two conditions on it, in pencil. Monday, in front of her. #id: two-in-pencil #prioritizing 5 says-no #big-picture 4 past-this-week #communication 2 explicit]
    # why: You said what it'd take, while there was something to trade; it's a cool way to answer somebody who's so pleased.
    -> two_conditions
* [Send her the one word: no. Water the plant, and go home. #id: send-no #emotional-intelligence 5 own-habits #prioritizing 4 says-no #communication 3 explicit]
    # why: You knew what you love, and kept it; there are some who'd hoped to be asked what's in their way.
    -> sunday
* [See to the label printer first. It's ten minutes. Then decide. #id: mend-printer #temptation #communication 4 explicit #prioritizing 1 matters-most #big-picture 1 past-this-week]
    # why: Sixty dogs have tags, and Ines had her yes that night; you weren't quite there when it was said.
    ~ feed()
    -> printed

=== desk_signed
# ask: It's signed. What do you do with the first hour of it, and for whom?
# note: Nothing can be unsigned by Monday. Ask which of the four makes the job bigger, and which makes it smaller.
# key
It's very quiet. {motive == COULD_NOT:You could still ring her. You've never rung anyone to say a thing like that.|You can hear the lamp, in its B flat.}
* (read_now) [Read it, both pages, in the chair that was yours this morning. #id: read-it-now #big-picture 5 asks-why #prioritizing 3 matters-most #emotional-intelligence 2 own-habits]
    # why: Late, but you looked; it tells you a good deal about parking.
    Page one is the money. Page two is where you may park: level two, Malcolm's old space.
    -> signed_ending
* [Ring Ines. "I signed too fast. There's something I should've asked." #id: ring-ines #communication 5 hard-thing #prioritizing 4 matters-most #big-picture 3 asks-why]
    # why: You went back on the same day, and that is rare; she was in a lift, with her arms full of charts.
    Ines: Ask me anything! I'm in the lift, I may vanish! # sound: phone
    You ask what the job is. There is a silence, with floors in it. "We've got the hour," says Ines. "I'll look forward to it. I've got to think." # sound: door
    -> signed_ending
* [Take out Tomás's page, and try to write one true line on it. #id: one-true-line #prioritizing 5 protects-people #emotional-intelligence 3 reads-others #communication 2 explicit]
    # why: You began with the one who had nothing; after four years at the next desk you hadn't a line.
    "Quick," you write, and rub it out; that was last year. "Kind." That's not news. Four years at the next desk, and you can hear how he types, and that's all you've got.
    You put it back as it was, with the ruler line, and nothing under it.
    -> signed_ending
* [See to the label printer. You know why, and it's only ten minutes. #id: mend-printer-signed #temptation #emotional-intelligence 4 own-habits #prioritizing 1 matters-most #big-picture 1 asks-why]
    # why: You knew what your hands wanted after such a day, and gave it to them; it was the old job that they wanted.
    ~ feed()
    It's a roller. It takes you fifty minutes, and you hum. Out come sixty dogs; and then, with a small sigh, AD, and your name. # sound: success
    You stick it on the monitor. It's the wrong desk. You peel it off again, and it takes some paint.
    -> signed_ending

// ---------------------------------------------------------------- the endings

=== signed_ending
# music: calm # clock: 19:50
{desk_signed.read_now:At the end of page two, over your name, there's one line more.|Before you go you do look at the last line. It stands just over your name; the arrow had covered it.} DUTIES: AS DISCUSSED.
{motive:
- NAME: They've spelt you right, at any rate, both times. You look at it for longer than it takes.
- MONEY: Four hundred and twelve a month. It's there, it's true, and outside it is starting to rain.
- NOBODY_ELSE: So somebody has. You wait to feel lighter, the way Amira must have waited.
- PEOPLE: You look along the desks, at seven cardigans on seven chairs. You don't know what one of them would do, if somebody asked.
- else: There's a message. THANK YOU!!! And below it, from the same thumb: PLEASE COULD YOU LOOK AT ONE TINY THING BEFORE MONDAY.
}
There are forty-one congratulations. {told_priya_first:None is from Priya; but you've got her liquorice in your mouth.|None is from Priya. You go through them twice, to be sure.}
Out past the glass a small boat comes round the breakwater with her lights on. Up on six a chair is pushed back, and somebody turns off his lamp. Thirteen. # sound: horn # ending: sixteen-fifty-eight "As Discussed"
-> END

=== two_conditions
You print them small, below the arrow. ONE. AN HOUR IN THE FIRST WEEK. YOU TELL ME WHAT GOOD LOOKS LIKE.
{kept_a_day:TWO. THE DAY FOR CODE, IN INK.|TWO. IF I'M BAD AT IT, MY DESK BACK. WITH CAKE.} # sound: keys
# place: open-office day # music: calm # clock: 08:50
On Monday, at ten to nine, the lift opens, and Ines is in it, with a coffee and one shoe on. You get in. # enter: ines right # mood: ines surprised
Ines: You've written on it!
She reads it aloud, as far as "hour". "Of course an hour! I've put it in already!" Then she gets to two. # mood: ines warm
{ kept_a_day:
    Ines: But I said yes to that.
    On your hand, you say. She looks at her hand. There's a dentist on it. # mood: ines thinking
- else:
    Ines: Do you think you'll need it? # mood: ines worried
    You don't know. That's why it's a condition. She looks at the little row of buttons. "Somebody should have given Malcolm one of those," she says. # mood: ines thinking
}
She signs, both of them, against the wall of the lift, somewhere between two and three. It goes uphill.
{told_priya_first:At three the doors open upon Priya, with the cake tin. "Well?" she says. You nod. "You look dreadful," says Priya, and holds the door for you both with her foot.|At three the doors open upon Priya, with the cake tin. She sees the envelope. "Good morning," she says to it, very politely.} # exit: ines
At nine all the phones hum. DELIGHTED, it says. You carry your keyboard over the carpet to Malcolm's desk, with seven people watching it go by like a boat. # sound: message # enter: tomas right # mood: tomas warm
Tomás: I'll keep the window warm for you. I've the figure for it. {kept_a_day:One day in five, isn't it? Which?|You never know.}
{kept_a_day:It's the one thing that nobody has written down.|He's joking. You have it in writing.} # ending: two-conditions "Two Conditions"
-> END

=== own_yes
# music: quiet # clock: 19:05
You read it first. Page one is the money, and page two is where you may park. DUTIES, it says at the end: AS DISCUSSED. You sign it all the same. It's not for that.
-> corridor_door ->
You tell the door why, to hear it. {motive:
- NAME: That once, you'd like them to know whose it was.
- MONEY: That there's a roof, and you'd like to sleep under all of it.
- NOBODY_ELSE: That you can see who's next on that list.
- else: That you'd like to find out what they'd do, if someone asked.
}
It's smaller than it was on the bench. It's about your size. Nobody gave it to you.
There's still a white corner showing on your side. You could have it back out with two fingernails. Then you give it a push.
On the way out you switch off the third lamp. It's been in B flat for so long that you'd taken it for the quiet. # sound: door
You stand there a while in the other kind. {told_priya_first:The liquorice isn't at all bad.|Tomorrow, you think: Priya. And then it's tomorrow that you can hear.} # ending: own-reason "Under the Door"
-> END

=== borrowed_yes
# music: quiet # clock: 19:05
You don't read it. You know how it ends: with your name.
-> corridor_door ->
You tell the door why, to hear it. {motive:
- MONEY: It comes out quite flat, a little bored, in Jonas's voice.
- NOBODY_ELSE: It comes out tired, and rather dry, in Amira's voice.
- PEOPLE: It comes out kind, on a rising note, in Tomás's voice.
- else: It comes out in the voice you have on the phone with your mother.
}
You try it again. It's a good reason. It's just that it doesn't need you there to say it. Then you give the white corner a push.
-> somebody_elses

=== printed
# music: quiet # clock: 19:55
It's a roller. It takes you an hour, and you hum. Out come sixty dogs; and then, with a small sigh, AD, and your name. # sound: success
You've got black hands up to the wrist when the phone lights up. SO?? IS IT YES?? # sound: message
Under that it offers you three answers, so that you needn't type. YES! GREAT! ON MY WAY!
You press one with your knuckle. It isn't the one that you were going for; but there wasn't another that was.
~ shift(energy, -1)
You sign, so as to match, with a black thumb on either side.
-> somebody_elses

=== somebody_elses
# clock: 09:00
On Monday it says DELIGHTED on everybody's phone. {motive:
- NAME: Deon has had the label framed. You look at it. It looks back, rather as it would at anybody.
- MONEY: Jonas lifts his cup to you over the screens. "Four hundred and twelve," he says.
- NOBODY_ELSE: Amira puts her pager down by your cup. "Just while I get a coffee." It's ten before you see her again.
- PEOPLE: Tomás says good morning. It comes half a second late. He puts the things on his desk straight.
- else: There's one more, for you alone. THANK YOU!!! COULD YOU LOOK AT ONE TINY THING?
} # sound: message
{told_priya_first:"Congratulations," says Priya. "You told me yourself, before an email could. Did you ever tell you?"|"Congratulations," says Priya, like somebody returning a library book.} # enter: priya right # mood: priya neutral
Everything they said was true. You go on looking for the bit that you'd said. # ending: somebody-elses "Somebody Else's Reason"
-> END

=== corridor_door
There's nobody at the glass now. The envelope goes in under her door as far as the arrow, and sticks in the carpet.
->->

=== sunday
# clock: 19:10
THANK YOU FOR TELLING ME, she writes. It's the first you've had from her without an exclamation mark. # sound: message
You water the plant, and write sixty dogs by hand. Then you sit down, in B flat, and you know what comes next. You'd forgotten that one could.
# place: home-desk night # music: night # clock: 21:10 # sound: phone # segment
On Sunday it's Ines, and for once she isn't in a lift.
{told_priya_first:Ines: I rang Priya. She'd been told, she said, by the right person. It's only that she applied in August, and I'd rung her up on a Friday night.|Ines: I rang Priya. She'd read it off a slide. She said she would wait for one that had her on it, thank you.}
Ines: So then it was Grant, from Parcels, for two days. Tonight he asks me what the job is. I said, you know! He said that in Parcels they'd told him.
Ines: I'm not asking you. You're just the only one who said it to my face. What would you have needed?
# ask: She isn't asking, and she is. It's Sunday. What would you have needed, and is it still so?
# note: The no was real, and it held. Ask what changed between Friday and tonight: the job, the one asking, or you.
You can hear that she's sitting on the floor.
* ["Ring Priya again, tonight, and hear all of it. Then it's yes." #id: ask-her-why #inspiring 5 credits #emotional-intelligence 3 works-through #prioritizing 2 protects-people]
    # why: You spent the one thing you could have had on somebody else; for yourself you've asked nothing.
    Ines: All of it?
    All of it, you say. There is a pause. "She'll be marvellous," says Ines. Not if you do it right, you say.
* ["My desk, kept. If I'm bad at it, I come back, with cake." #id: desk-kept #prioritizing 5 says-no #emotional-intelligence 2 own-habits #inspiring 1 pulls-with-purpose]
    # why: You've made it a thing that you choose, and can choose again; she'd hoped for somebody sure.
    Ines: I'd have to write that down. # sound: keys
    She does, and reads it back to you. It sounds quite reasonable, for a thing that no one has ever had.
* ["Nothing. I missed it from five past five, and I'd never had it." #id: missed-it #emotional-intelligence 5 own-habits #inspiring 4 pulls-with-purpose #prioritizing 1 says-no]
    # why: You wanted it, and said so, which was new; you have just thrown away every card you held.
    Ines: Oh. # sound: phone
    Then she laughs, and you do; you had both been so careful.
* [Let her talk on, until she hears what it is she's ringing for. #id: let-her-find #silence #emotional-intelligence 3 reads-others #prioritizing 3 matters-most #inspiring 2 asks-first]
    # why: She did find it by herself, and it was true; she'd asked you a plain question, and had to look in all the wrong places first.
    Ines: Was it the money? I can do money. I can do titles!
    She goes on like somebody emptying a handbag in the rain. "I've fourteen people who tell me I'm marvellous," says Ines. "I could do with one no."
    Yes, then, you say.
- On Monday it says DELIGHTED (CORRECTED). Grant sends his best. # place: open-office day # clock: 09:00 # sound: message # music: calm # enter: jonas left # mood: jonas surprised
Jonas: You said no? To them? Is there a form? # mood: jonas thinking
{told_priya_first:Priya has kept you a slice, from Friday. "You told me yourself, before an email could," she says. "And then they sent two."|Priya reads it to the end. "So it was you first," she says, "and me second, and then you." She counts it on her knife hand.} # enter: priya right # mood: priya neutral
{motive:
- NAME: It's only a name, on a phone. It's spelt right, though. You do look twice.
- MONEY: It'll do the roof by March. It's at March that you notice you're thinking of Tuesdays.
- NOBODY_ELSE: It turns out that there was somebody else. And you still want it, so it can't have been that.
- PEOPLE: You carry your keyboard across the carpet, and not one asks why it took you two goes.
- else: You got out of a "please", once, for fifty hours. You know now what it weighs.
}
It's the same two pages. You peel the arrow off before you sign. You know where your name goes. # ending: no-and-sunday "No, and Then Sunday"
-> END
