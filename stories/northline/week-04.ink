# title: Week four
# author: Promoted
# summary: A long weekend after a short night, and a Monday. Nothing is broken. You go through it twice.
# minutes: 5
# language: en
# gauge: attention "Attention" 0 5
# gauge: energy "Your own energy" 0 10
# gauge: trust "The team's trust" 0 10

INCLUDE shared/team.ink

VAR attention = 5
VAR met = false // somebody has crossed your way this weekend

-> start

=== function spend(by) ===
~ attention = attention - by
{ attention < 0:
    ~ attention = 0
}

=== start
# place: home-desk night # music: quiet
Friday, six in the evening. You've brought home a hood full of Sula, and a mouth that tastes of engine. You haven't been to bed since Thursday.
Nothing's broken. You go through it again, to be sure.
The weekend isn't in the calendar. It's the white strip at the edge, where you'd hold the page. You've got five for that, too. They're the first five that nobody else has been at.
{ habit >= 3:
    -> permissions ->
}
{ habit > 0:
    The Fixer: {habit >= 3:She's sent in the dogs, and hopes. It's forty lines. You'd rest better if it were done than you would if you rested|She's sent in the dogs. It'd be quick}. # voice: fixer redo-dogs
}
{ habit <= 3:
    The Quiet One: There's a bed in the next room. I can hear it. # voice: quiet sleep
}
-> week

=== permissions
{ habit >= 5:
    ~ attention = 3
- else:
    ~ attention = 4
}
At seven it begins. "Is it all right if I have Saturday?" writes Mei. You ask her what for. "Just to have it," writes Mei. Tomás wonders if he might be ill on Monday, between ten and eleven, or whenever it's convenient. # sound: message
{ habit >= 5:
    Then your mother rings. She's been thinking of you, she says; was that a good time?
}
->->

=== week
{ attention <= 0:
    -> over
}
{ attention:
- 5:
    The lamp, the raincoat, the rain.
- 4:
    Somewhere a child's being taught the trumpet.
- 3:
    The bucket has got to the top of its scale.
- 2:
    It'd be a good day, for anyone who had one.
- else:
    There's a clean shirt over the chair already, for Monday.
}
* (sleep) {attention >= 2} [Go to bed. Get up when nothing has woken you. (2) #id: sleep]
    ~ spend(2)
    ~ shift(energy, 2)
    You wake up, and it's light, and you don't know of what day. You lie there like something that has been put down by somebody who meant to come back for it.
    The telephone has three messages. You read them in your socks, at the window, one after another. All three have been answered, by one another.
* (redo) {not asked} [The dogs are there, in draft. Do them over; it's forty lines. (1) #id: redo-dogs #temptation]
    ~ spend(1)
    ~ feed()
    ~ shift(trust_mei, -1)
    DOG TICKETS, it says, DRAFT. {rewrote:"Rough!! You'll redo it anyway."|"It's ugly! You can look!"} So you look. A dog goes on free, if its person's aboard; and then it all falls out, like a drawer. Forty lines. # sound: success
    {rewrote:Mei: You rewrote it while my dot was green, so this time I went out. It's lovely! It's so short!|Mei: Oh! It's finished. Was that— oh. It's lovely!}
    On Monday she starts again from yours, very slowly, so as not to break it. It'll be weeks.
* (asked) {not redo} [The dogs are there, in draft. Write back to her: one question. (1) #id: one-question]
    ~ spend(1)
    ~ starve()
    ~ shift(trust_mei, 1)
    DOG TICKETS, it says, DRAFT. {rewrote:"Rough!! You'll redo it anyway."|"It's ugly! You can look!"} You sit on your left hand. "To a gate," you write with the right one, "what's a dog?" # sound: message
    {asked_numbers:Mei: You asked me what the numbers were for, and now this. Luggage, that gets on by itself. No! It's whoever is holding it. Can I ring the vet on Hollin?|Mei: Luggage. That gets on by itself? No! It's whoever's holding it. Wait. Can I ring the vet on Hollin?}
    It'll be weeks. But you can hear from here that they're going to be hers.
* (roof) {attention >= 2} [The tile. Next door has a ladder, and he's been wanting to. (2) #id: the-tile]
    ~ spend(2)
    ~ shift(energy, 1)
    He goes up, and you hold the ladder. That's all you do, for an hour: you hold it. He sings. Now and then a bit of your house comes down past you, and he says, "Sorry."
    When he's down again he looks at it with you, from the road. "I couldn't have done that by myself," he says. You hadn't moved. He gives you the old tile, to keep.
* (jonas) [Jonas has sent you four pages about names. Read them. (1) #id: four-pages]
    ~ spend(1)
    ~ shift(trust_jonas, 1)
    A group isn't a number, it's a list. You'd had that much on Thursday. On page three he does something with it that makes you put down your cup. # enter: jonas right # mood: jonas neutral
    You write back: "Page three. How did you come by that?" It's eleven on a Saturday night.
    Jonas: By being left alone with it. Nobody ever asks how. I'll show you on Monday, with matches. # mood: jonas warm # exit: jonas
* (malcolm) [Malcolm has a barrier that sticks. He's there on Saturdays. Go by. (1) #id: see-malcolm]
    ~ spend(1)
    -> car_park ->
+ {CHOICE_COUNT() > 0} [{attention > 3:Put the lamp out. That's all, for this weekend.|Let it be Monday evening, and you nowhere special.} #id: thats-the-week]
    -> over
+ -> over // nothing is left that one could pay for
- { not met:
    -> first_moment ->
}
-> week

=== car_park
# place: quay day
The multi-storey behind the quay, level two. He comes out from behind a pillar with an oil can, and he's ten years younger. He's got colour. It's mostly on his cuffs.
"Look," says Malcolm. He points to a sign. LEVEL 2: 14. A car goes out. LEVEL 2: 15. "It just tells you," he says. "You don't have to go round and ask them."
You both watch it for a bit. It gets to nineteen.
* ["You put a ruler line under Tomás. What were you going to write?" #id: ruler-line]
    ~ asked_malcolm = true
    He wipes the spout of the can, all the way round.
    "It was to make me write something," says Malcolm. "He'd always hummed, and then he'd stopped. I thought, I'll ask him on Monday. And it had been so many Mondays by then that I'd have had to explain the Mondays."
* ["Do you miss it? Any of it?" #id: miss-it]
    "They brought me things," says Malcolm. "I used to hate that. They'd stand there with a thing." He looks along level two. "Nobody's ever in the car, you see, by the time I come."
    Then he shows you the barrier again. He's sleeping like a log, he says. He says it twice.
-
{ attention > 0 or not met:
    # place: home-desk night
}
->->

// ---------------------------------------------------------------- small moments

=== first_moment
~ met = true
{
- rewrote:
    -> ninety_one ->
- asked_numbers:
    -> tulloch ->
- gave_yes:
    -> said_yes ->
- else:
    -> the_cat ->
}
->->

=== ninety_one
They're still open, in the other tab. You read them through on Saturday morning as you'd read an old letter of yours: it's well put, and you'd forgotten that you could feel like that about a ramp.
Above them is the message from 00:31. You'd never answered it. "I've thought of a thing about 212! Tell you when I've tried it."
* ["A day and a half late, I know. What was it that you thought of?" #id: two-days-late]
    ~ starve()
    ~ shift(trust_mei, 1)
    It's an hour before the dots come.
    Mei: That the paper's good till she is through. Miss Tulloch. Not till the ramp is up. It's only different if she's slow.
    You look at your ninety-one. It's only different if she's slow. You'd been so fast. # sound: heartbeat
* [Close the tab. It's done, it works, it's Saturday. #id: close-the-tab]
    ~ shift(energy, 1)
    SAVE CHANGES? There aren't any. You close it gently all the same, as if somebody were asleep in there. And then you've got the whole of a Saturday, and it's rather large.
- ->->

=== tulloch
Your telephone rings on Saturday, at eight, with a number that has only five figures. "Tulloch," it says. "You stood on my pier yesterday, and I'd my hands full. I'm told you're the one who asked." # sound: phone
You ask what you had asked.
"What the numbers were for. The mate's my sister's boy, he had it from your Mei. I've taken ninety-four children down that pier for nineteen years, and I've never been asked how I count them. They suppose I can see."
There's a clock in the room with her. You can hear a cat, or a kettle.
* ["How do you do it?" #id: how-do-you]
    "By the coats," she says. "They rustle. Every one's different. In June I've hardly a notion; in June I just pray." Then she says, quite sharply, that she isn't to be put in a report.
* ["Does anybody else know?" #id: who-knows]
    "Ninety-four," says Miss Tulloch. "They've known for years. Why do you think they shout?"
- She rings off without a goodbye. On Sula they pay by the minute.
->->

=== said_yes
Saturday, noon. There's a picture of a box, with holes in it. # sound: message
Mei: I said yes to a cat.
Mei: You said the yes was mine, with the boat. Whatever came of it. And I was at the shelter with my sister, just to hold the door. And there was one with half an ear. And I thought, who's got to say yes to this? And it was me!
Mei: Is that
It stops there. MEI IS TYPING. You watch it, with your thumb over the keys. It'd be so easy to say that of course it was.
Mei: No. That's it. I said yes to a cat. # mood: mei happy
An hour later there's a picture of half an ear, going away under a bed. She has called it Twenty.
->->

=== the_cat
Next door's cat comes in. It has never done that. It walks along your windowsill, by the tide table and the bill, over the picture of you all in hats, and sits down upon the keyboard.
A whole row of Gs, it writes to Boarding; and, before you can lift it off, it has sent it. # sound: message
There are seven green dots. It's Saturday, at nine in the morning. You see them, one by one, begin to think what you might have meant.
"Understood," writes Tomás. {habit >= 3:"Is that urgent?" writes Mei. "I can be in by ten." You have to ring her up, in the end, and put the cat on|"Agreed in principle," writes Jonas; and Priya, after a minute, "Ten?"}.
It goes on sitting there. You see how it might grow on you. It puts down its weight, and seven people begin to type.
->->

=== second_moment
{
- took_watch:
    -> the_pillow ->
- asked_twenty:
    -> the_sky ->
- else:
    -> the_lift ->
}
->->

=== the_pillow
# place: open-office day # enter: amira right # mood: amira neutral
On Monday there's a pillow on your chair. It's got a stripe, and a label from the chandler's.
Amira: You took my four o'clock. I've looked at it from all sides, and I couldn't find what you wanted for it. So that's for the next time. You'll need one that hasn't got a mark. # mood: amira tired
You say that there may not have to be a next time, if somebody does something about it. She looks at you as she might at a nice view, from a train.
* ["I'm seeing Ines tomorrow. I'll take it with me." #id: take-it-along]
    Amira: The pillow? # mood: amira surprised
    You'd meant the nights. But it stands there on your desk all day, striped; and three people ask about it, and you tell them. By four it's told itself as far as the second floor.
* ["Did you sleep, though, that night? In the end?" #id: did-you-sleep]
    ~ shift(trust_amira, 1)
    Amira: I lay there, and listened to it not being mine. I'd say forty minutes of that. It was like leave. # mood: amira warm
- # exit: amira
->->

=== the_sky
# place: open-office day # enter: priya right # mood: priya neutral
On Monday Priya lays a piece of jigsaw on your desk. It's blue. It has two ears and a chin.
Priya: You asked me what the rest of it was. This is the rest of it. There were nine hundred, and I finished at four on Sunday, and I had a hole, and it was in my cardigan. # mood: priya warm
Priya: It isn't a present. I'd like you to come and put it in. I've got a rule that somebody else does the last. My mother did it, and then Malcolm's wife. # mood: priya thinking
* ["When? I'll keep my coat on." #id: when-then]
    ~ shift(trust_priya, 1)
    Priya: There. That's all I needed to hear. Friday, and it takes a quarter of an hour.
    On Friday you do it. It goes in with a small click, up on the left, where the sky's at its dullest. Neither of you says a thing about work, though each of you breathes in to.
* ["Could it be Mei? She's never heard the rest." #id: let-mei]
    ~ shift(trust_mei, 1)
    Priya opens her mouth, and looks over to where Mei's biting a ruler. # mood: priya surprised
    Priya: She'd force it. # mood: priya neutral
    But on Tuesday you hear the two of them on the stairs, and it's about sky.
- # exit: priya
->->

=== the_lift
# place: open-office day # enter: ines right # mood: ines warm
Monday, ten to nine, in the lift. Ines has a coffee, a banana, and somebody's chart. She gets in talking, to the phone that's under her chin, and goes on talking, to you, when it has rung off.
Ines: You! Tomorrow! I've had to make it thirty. They're thirty good ones, though, I've looked. # mood: ines happy
It was an hour when it was put in, and forty-five on Friday. You can work out roughly on which floor it'll be gone.
* [Put a foot in the door at three. "Keep me thirty." #id: foot-in-the-door]
    The doors come to, meet your shoe, and go back. It does that four times. She laughs; and then she sees that you're going to go on standing there. # mood: ines surprised
    "Thirty," she tells her hand, and writes it there, under the banana. # mood: ines thinking
* ["Which half are we leaving out?" #id: which-half]
    Ines: The— well, the— # mood: ines surprised
    The doors open. You're both still looking for it. "I'll think which," says Ines, walking backwards. "Bring me the other one!"
- # exit: ines
->->

// ---------------------------------------------------------------- what became of the rest

=== over
{ not met:
    -> first_moment ->
}
-> second_moment ->
{ attention > 0:
    ~ shift(energy, 1)
    There was some weekend left, and you did nothing with it. You walked along the harbour wall as far as it goes. It goes further than you'd thought.
}
{ not week.sleep:
    ~ shift(energy, -1)
    You haven't slept, so to speak. You've been horizontal. On Monday, {not gave_hollin:in the middle of the stand-up, you say good night to Jonas|while Mei's telling you how Hollin went over the weekend, you say good night to her}.
}
{ not week.redo and not week.asked:
    ~ starve()
    { rewrote or habit >= 3:
        The dogs you let lie. So they lay. They're there on Monday, just as she'd sent them, with a note: "Did you get a chance??" She had taken her hands off them as soon as they were with you.
    - else:
        The dogs you let lie. Under them, on Monday, stands one word by Priya. "Guide?" And for once Mei hasn't written yes. She has rung her up. They've been at it since eight, and one of them's barking.
    }
}
{ not week.roof:
    The tile came down by itself on Sunday night. It's lying in the flower bed now, and has done nobody any harm. It rains straight in, which is at least honest.
}
{ not week.jonas:
    { asked_numbers or gave_yes or trust_mei >= 7:
        You never got to Jonas's four pages. Mei has; to the end, this time. She put one line under page three, and he's altered it. There's a duck in his margin, and it isn't hers.
    - else:
        ~ shift(trust_jonas, -1)
        You never got to Jonas's four pages. He put them up on Sunday at eleven, for anyone. On Monday they've got one thumb. It's his.
    }
}
{ not week.malcolm:
    You didn't go by the multi-storey. On Monday there's a card from Malcolm, of a ramp. "Thought of you all. 14 free!"
}
{ took_watch or asked_twenty:
    And Ines writes that it'll be thirty tomorrow, and no longer forty-five; but they're thirty good ones.
}
-> ruth

// ---------------------------------------------------------------- the bench

=== ruth
# place: quay rain # music: quay # enter: ruth right # mood: ruth neutral
It's coming down like something that has been saved up. Ruth has an umbrella off a fish stall. It says HADDOCK, and there's room beneath it for two. Ballast's under the bench with just his weather eye out.
{
- rewrote:
    Ruth: So you were up till one with something of somebody else's. What was it that you were mending?
- gave_yes:
    Ruth: So you gave away a yes. How does one do that, and lie down?
- else:
    Ruth: Ten past eleven at night. What is it that you people do at ten past eleven?
}
The rain runs round the edge of HADDOCK, and drops off at the second D.
* ["{rewrote:Me, I should think. It was nice to be good at something.|{gave_yes:One doesn't. One stands at the window in one's socks.|We look if there's a green dot. And then we are one.}}" #id: at-ten-past]
    Ruth: {rewrote:And were you mended? … No. It's never oneself that gets the part.|{gave_yes:I used to do the ironing. There was never so much ironed in this town as in the year I stopped deciding things.|Well, I'm glad it's got a name. We just had the light on.}} # mood: ruth warm
* ["There were ninety-four of them. I didn't think about me." #id: ninety-four]
    Ruth: Good. That's what they're for, ninety-four. It's when it's a bill of lading that you want to keep an eye on your hands. # mood: ruth thinking
* [Say nothing. Hold the umbrella for her a while. #id: hold-umbrella #silence]
    She lets you. It takes both hands, it turns out, in this. She puts hers in her pockets, and sighs, like someone getting into a bath. # mood: ruth warm
- {asked_malcolm:Ruth: Malcolm rang me up, from level two. You'd asked him what he had left out. He wanted to know if you may still ask a man a thing when you're six months late with it. I said, bring soup.|{week.roof:Ruth: You've held somebody's ladder. I can tell by the backs of your legs.|{week.sleep:Ruth: And you've slept. Look at you. You've got a crease.|Ruth: Do you know how they tell that a rope's tired? It's not that it frays. It goes quiet.}}}
Somebody comes along the quay with a fish on his arm, and looks at the pair of you, and reads it out. "Haddock," he says. "Is that all you've got?" # ending: week-04 "Haddock"
-> END
