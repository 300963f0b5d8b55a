# title: The Noon Boat
# author: Promoted
# summary: A Sunday. Somebody on Lunn would like to have a look at you.
# minutes: 3
# language: en
# gauge: energy "Your own energy" 0 10
# gauge: trust "The team's trust" 0 10

INCLUDE shared/team.ink

-> crossing

=== crossing
# place: quay day # music: quay # sound: gulls
On Friday there was a card on your desk, in capitals, in ink. SUNDAY. NOON BOAT. BACK 12:40. BRING NOTHING. It was signed, too: RIVERA, SNR.
So it's Sunday, and you've brought nothing. You've got it under your coat, in a bag from the baker's. {fourth_island:You have stood on Brannoc; you know by now that an island sees what you've got under your coat.|{stood_hollin:You've stood on Hollin; you know by now that people look to see what you've brought.|You've never been to an island without a fault to look for. Your hands keep going to where the laptop would be.}}
You're the only one to get off. "Lunn," says the gate at the head of the pier, kindly. "Lunn." It's your own voice, from the winter of the cold.
{mei_found:"And that's one," says a man on the ramp, who must be Archie, to his radio; and then he says your name, with a small nod after it.|A man on the ramp takes your ticket, and looks from you to the gate, and back.}
"So that's where they keep the rest of it," says somebody. # enter: tomas right # mood: tomas warm
He's on a fish box against the hut, in a very good hat, and an overcoat that was cut for a man who stood on bridges. His hands are crossed on a stick. There's a plaster on each of them.
~ met_father = true
Tomás: Dad, this is the desk next door. He walked down by himself. It's three hundred yards; we set out at ten. # mood: tomas tired # remember: met_father tomas You came over on the noon boat.
"You shut ten minutes before," says Mr Rivera, in place of good day. "Every night. I set my watch by it. I was forty years at sea, and I never met a door so sure of itself."
{face_down:He looks you over. "You turned the pager on its face," he says. "He told me that the same night. I had him tell me again, so as to be sure it wasn't the drip."|He looks you over from the shoes up, without hurry, as you would a load that's to be lowered over your head.}
"What's he like, then? At it? I ask him, and he says fine. I've had a ship's clock that said fine. It had stopped."
Tomás has found something to look at on the hut. It's a hut.
* ["He's good and he's late. And he puts a saucer on my coffee." #id: saucer-on]
    "Late," says Mr Rivera. He's delighted. "He was late for being born! I was off Cape Verde. They sent it up to me on a slip."
    Tomás: "BOY. LATE. FINE." He's still got it. It's where I had the word from. # mood: tomas laugh
* ["Ask him again. He's right there, and I'll look at the sea." #id: ask-again]
    You look at the sea. There's a fair amount of it, and for a time it's the only one to say anything.
    Tomás: I'm behind, Dad. I was nine things behind. Now {tomas_dates:it's down to one at a time, and each has got a day on it|they've been taken off me, and I lie awake all the same}. # mood: tomas sad
    "Nine!" says the old man; not without pride. "And he says fine."
* [Say nothing. Look over at Tomás, until one of you has to laugh. #id: till-one-laughs #silence]
    You get as far as nine seconds.
    Tomás: Oh, for pity's sake. I'm a bit behind, Dad. I have been since the summer. # mood: tomas laugh
    "I know that," says Mr Rivera. "I hear you not typing."
- {owned_ticket:Tomás: They said it was theirs before it was mine, Dad. In front of everybody. I did tell you.|The gate opens for nobody, thinks about it, and shuts.} # mood: tomas warm
-> the_watch

=== the_watch
Then he sits up. He has something to say, you can see that; he's got it by heart. Tomás has seen it as well, and takes himself off to help Archie with a rope that's in no need of help. # exit: tomas
The Quiet One: I've got my face ready to be thanked. # voice: quiet
"I've his Thursdays and Fridays," says Mr Rivera, "and I've them off you. I don't care for it. If a man stood your watch, you stood one of his. It wasn't manners. It was so that you could both sleep."
He gets out a watch, as if it might be settled here and now. It's a big plain one, and it's to the second.
"So what's yours? I can sit, and I can see as far as Skerrow. Four hours at a time I can't do anything else."
The lid of the watch is up. He'd like to know.
* ["Nobody has ever seen who that gate leaves behind. Would you count?" #id: would-you-count]
    ~ shift(trust_tomas, 1)
    ~ shift(harbour, 1)
    "What with?" says Mr Rivera; and then, when you've found him a pencil, "No. With what in mind? Heads, or faces?"
    {agreed_pier or named_vays:You tell him about the Vays, nine people and their shopping, every night. He knows them. He's been watching that lamp since they sent him home. He'd thought somebody had it in hand.|Faces, you say, before you've thought. He writes that down at the top, as a heading, and rules a line under it with the edge of his stick.}
* ["You don't owe me anything for it, Mr Rivera. It was two signatures." #id: two-signatures]
    ~ shift(energy, 1)
    "No," he says; "I see." He's very polite. He goes on holding the watch for a bit, and then he puts it away, and that takes him both hands.
    You'd meant it kindly. You can hear how light you've made it: two days a week of his son, and they weighed as much as a pen.
* ["I don't know. I'm not asked that much. May I write to you?" #id: may-i-write]
    ~ shift(trust_tomas, 1)
    "In ink," says Mr Rivera. "And don't be long about it, I'm not a young man." He thinks that's extremely funny. It's a while until he has his breath again.
    {motive:"I'll tell you what it'll be," he says then. "It'll be something you can't do yourself. You've the look. It'll take you till Christmas to find one."|"Most people say 'nothing'," he says then. "It's very hard on one, nothing."}
- You give him the bag. He looks in. "I said nothing," says Mr Rivera. He's eaten the half of it before you've got your collar up.
-> half_past

=== half_past
At half past twelve, ten minutes before, the gate says good day to you by your own mouth, and shuts. # sound: door # enter: tomas right # mood: tomas neutral
You're on the inside of it: all aboard, all one of you. They're on the outside, an arm's length off, and there are ten minutes. You'd always thought of them as a margin. You have never had to stand in it.
Nobody can think what to say. It's been said; and there you all still are.
{carried_him:Tomás: I've got my own work back. I thought you'd like to know that, from out here.|Tomás: It does this every night. You get to know people.} # mood: tomas warm
"Who was it wanted ten?" says Mr Rivera, over the top of it. It's a question.
You, you say. You had a reason; it was a good one, and you look for it as far as the horn. # sound: horn
Then she backs off, and you do what people do, from the shoulder. He hasn't a hand to spare. So he takes off the hat, and holds it against the overcoat, and goes on holding it until you can't tell which of them is the hut. # ending: noon-boat "Nothing, in a Bag"
-> END
