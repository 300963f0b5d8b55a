# title: Crosswinds
# author: Promoted
# summary: Priya and Jonas haven't spoken since Monday, and the machine that signs the gates wants both of them at once.
# minutes: 11
# language: en
# dimensions: emotional-intelligence, communication, leading, performance, inspiring
# gauge: trust "The team's trust" 0 10
# gauge: harbour "The harbour's patience" 0 10
# gauge: energy "Your own energy" 0 10

INCLUDE shared/team.ink

CONST PRIYA = 1
CONST JONAS = 2
CONST AMIRA = 3
CONST CHART = 4

CONST CARRIED = 1
CONST RULED = 2
CONST APART = 3
CONST LEFT = 4

VAR heard = 0 // where you went first: one of the four above
VAR measure = 0 // what you did about it: one of the four above
VAR seed = 0 // how much that is true has been said to somebody, 0 to 2
VAR near = 0 // how near the two of them have come, 0 to 3

-> start

/* Something true has been said where it will go on working. */
=== function sown() ===
{ seed < 2:
    ~ seed = seed + 1
}

/* They have come a step towards each other. */
=== function nearer() ===
{ near < 3:
    ~ near = near + 1
}

=== start
# place: kitchen day # clock: 08:50 # music: calm # enter: mei right # mood: mei worried
There are two milks in the fridge. One says P, in capitals. The other says j, in pencil.
On the door hang two cleaning rotas, one half over the other. Both have Tomás down for today. It's the only thing they've agreed on since Monday.
Mei: Priya says, would he please say whether he's read it. And he says: "Read. Thank you." # mood: mei worried
She has one message in each hand, like somebody sent to measure something. From desk to desk it's four metres; Tomás has paced it out, with a biscuit.
Monday was the stick. Captain Gill came up with half of one under his arm; it was Mrs Heddle's, of Hollin, and the gate had shut on it.
Jonas, clearing out the gates for winter, had found eleven odd waits. Hollin's stayed open for forty seconds; a gate has eight. Next to each stood one letter, and no reason: P.
On Friday evening he'd asked, in the ticket: "Anyone know why?" By then you'd passed it; you do those with your thumb. On Monday he took them out.
So he told the captain: "There was a wait in there. Nobody knows why." Priya was standing next to him, with his tea.
"Nobody," said Priya. And then, to Harjit: "I'd ask somebody who'll be here in spring."
They haven't exchanged a word since.
Hollin has its forty seconds back; he saw to that within the hour. That leaves ten waits, in or out. She knows why, and he knows how, and on Friday at noon Greta sails with the gates' winter in a box of memory cards.
And the machine that signs a card wants two badges at once: Priya's and Jonas's. It was built by somebody who thought that people would like standing next to each other.
You've told yourself that it would blow over. You get two coffees a morning now, one from each, and you've been drinking both.
{ habit >= 3:
    Mei: Sorry. Am I allowed to pick one? Or do you pick, and I get told? # mood: mei worried
- else:
    Mei: Sorry, stupid question. Should I pick one? # mood: mei worried
}
# ask: She is in her second year, and has been a corridor since Monday. What does she need from you, before coffee?
# note: A warm-up: vote fast. Ask who has ever been the one that carries the messages, and what they did to them on the way.
She looks from her left hand to her right.
* ["No. And no more messages. They've both of them got legs." #id: no-messages #move: tell #communication 5 explicit #emotional-intelligence 2 works-through #inspiring 3 pulls-with-purpose]
    # why: It was plain, and it let her out at once; it also shut the only door between them, and she'd been holding it.
    ~ shift(trust_mei, 1)
    Mei: Oh, thank goodness. # mood: mei happy
    She puts both in the bin. Then she looks at the bin. "One of them was a question," says Mei. # mood: mei worried
* (pleases) ["What's it like, being the one who walks across?" #id: walks-across #move: ask #emotional-intelligence 5 reads-others #inspiring 3 asks-first #communication 2 explicit]
    # why: You asked how it was where she stands, and heard something about it; she still has one message in each hand.
    ~ shift(trust_mei, 1)
    Mei: It's fine! You get to know the carpet. It's got a worn bit now, that's me. # mood: mei neutral
    Mei: I put in the pleases. They don't say them, I do, on the way. And the thank-yous. Is that lying? # mood: mei worried
* ["Who would it be, if you had to? It stays in here." #id: who-would-it-be #move: ask #inspiring 5 asks-first #communication 3 listens-first #emotional-intelligence 1 works-through]
    # why: You took her judgement seriously, and it was good; now she has picked, and you are who she's told.
    Mei: Oh! Priya for why and Jonas for how. Only it isn't a pick, is it, they used to come in one. # mood: mei thinking
    Behind you the fridge shuts. It's Tomás, with a sponge, doing both rotas. He was never here, he says.
* ["Give me both of those. From today I do that round." #id: my-round #move: solve #communication 4 explicit #emotional-intelligence 4 reads-others #inspiring 1 stretches]
    # why: You took a weight off the smallest back; there's now a messenger with more authority, and just as many messages.
    ~ shift(trust_mei, 1)
    Mei: Really? # mood: mei happy
    She has seven more in her pocket. The last one is "Fine." It's folded twice.
- -> who_first

=== who_first
# mood: mei neutral
The coffee machine goes. It has a note on it, in capitals, taped on years ago: WAIT FOR THE SECOND CLICK. P. Under that, since Monday, in pencil: "There is one click. J."
You take your cup at the one click. Everyone does.
You've got half an hour until the stand-up. You do have a favourite. {trust_priya > trust_jonas:It's Priya, there's no use pretending|It's Jonas, there's no use pretending}. You hope it doesn't show in how you hold the cups.
You've had one sentence from each. Hers was "I was a metre away." His was "I asked."
The Expert: It's eleven lines. A lead would have read them by now. # voice: expert big-chart
# ask: You have half an hour and half the facts. Whom do you hear first, and what will the other one make of it?
# note: Everyone here will be seen going. Ask each side who saw them go, and what that person said to somebody else.
Out there Priya is squaring a pile that's square. Jonas has his back to her, and is typing as one drums on a table.
* ["Come and have a coffee, Priya. I've only had the one sentence." #id: priya-coffee #emotional-intelligence 4 reads-others #inspiring 3 asks-first #leading 2 clears-the-way]
    # why: She was asked, which was most of it; he heard the door close, and could see who was behind it.
    ~ heard = PRIYA
    -> with_priya
* ["Show me the eleven, Jonas. What did you see, from there?" #id: jonas-eleven #emotional-intelligence 3 reads-others #inspiring 4 asks-first #leading 2 at-ease]
    # why: You went to the one who's thought to be in the wrong, and asked what it looked like; she watched you pull up a chair.
    ~ heard = JONAS
    -> with_jonas
* [Take your cup to the server room. Amira gets both halves. #id: amira-server-room #emotional-intelligence 5 reads-others #leading 3 clears-the-way #inspiring 1 asks-first]
    # why: You noticed who had gone missing, and she knew more than either of them; the two of them saw you go round them.
    ~ heard = AMIRA
    -> with_amira
* [Print the eleven waits, and take them out to the big chart. #id: big-chart #emotional-intelligence 1 reads-others #leading 4 at-ease #inspiring 2 pulls-with-purpose #big-picture 5 zooms-out]
    # why: You found out what it was about before whose it was; half an hour went to paper that could have gone to a person.
    ~ heard = CHART
    -> with_chart

// ---------------------------------------------------------------- whom you hear first, 09:00

=== with_priya
# exit: mei # enter: priya right # mood: priya neutral # clock: 09:02 # sound: door # segment
She washes her cup first, although it's clean.
{ reached_past:
    Priya: You gave me the chair, and then you reached past me. I mention it since it's been a year for that. # mood: priya cold
- else:
    { asked_priya:
        Priya: You stopped and asked what I was going to say, once. I'd thought that it might be catching. # mood: priya sad
    - else:
        { gave_chair:
            Priya: You gave me the chair before I had to ask. So I'll tell you, and in order. # mood: priya warm
        - else:
            Priya: {told_priya_first:You told me yourself, before an email could. So you may have the whole of it|{trust_priya <= 3:I'll be brief. I'm not sure which of you I'm telling|I'll tell it in order}}. # mood: priya neutral
        }
    }
}
Priya: It was a June. It's a long way from that reader to the bar, on two sticks. I went out there on my day off, and we walked it with a stopwatch. Thirty-four. I gave her six to be rude in. # mood: priya warm
Priya: Malcolm said not to write it up, or else they'd all want one. So I put a P. I've the rest in a tin.
She means that: a biscuit tin, with eleven cards in it. All that it would've taken was somebody to ask her what's in the tin.
Priya: I was a metre away. I was holding his tea. # mood: priya sad
# ask: She has told you what happened. What do you do with the part that she has not said?
# note: Ask what each of these makes it harder for Priya to do at noon. Comfort has a price too.
She has started on your cup. You haven't finished it.
* ["It isn't the stick, is it? It's that you were nobody." #id: you-were-nobody #move: tell #emotional-intelligence 5 reads-others #communication 3 listens-first #performance 2 specific-feedback]
    # why: You'd heard which word it was; having it said by you doesn't make it any less his to unsay.
    ~ sown()
    ~ shift(trust_priya, 1)
    She turns the cup upside down and lets it drip, all of it. # mood: priya sad
    Priya: Nine years. One gets used to being furniture. One doesn't like it announced.
* ["He did ask. Friday, in writing. What did you do with it?" #id: he-did-ask #move: ask #performance 4 accountable #communication 4 hard-thing #emotional-intelligence 2 works-through]
    # why: It was a fair question, and nobody else would have put it; she had come in for something warmer than fair.
    ~ sown()
    ~ shift(trust_priya, -1)
    Priya: I was on the bus. On Monday at eight I began. I'd got one and a half done when it went out. # mood: priya cold
    Priya: And he hadn't asked. He'd asked "anyone". I could have gone over, I suppose. It's four metres. # mood: priya thinking
* ["About Hollin you're right. You'll have that from me, first." #id: right-first #move: tell #performance 5 recognises #communication 2 hard-thing #emotional-intelligence 1 works-through]
    # why: It was true, and she had waited two days for it; now she has a lead on her side, and less need to go over there.
    ~ shift(trust_priya, 2)
    Priya: Thank you. # mood: priya surprised
    Priya: And when does he have it from you? # mood: priya neutral
* [Take the cloth down off its nail, and dry what she washes. #id: dry-the-cups #move: listen #silence #communication 5 listens-first #emotional-intelligence 4 reads-others #performance 1 accountable]
    # why: She got to the far end of it, which was her own part; you didn't have to say anything, and so you'd said nothing.
    ~ sown()
    Four cups, a spoon, the lid of something. At the lid she slows down. # mood: priya thinking
    Priya: I oughtn't to have said "spring". I've seen that paper he writes on. One doesn't get that here. I went for the thing that would hurt. # mood: priya sad
- -> stand_up

=== with_jonas
# exit: mei # place: open-office day # enter: jonas right # mood: jonas neutral # clock: 09:02 # segment
He makes room without looking up. Four metres away a stapler is put down very gently.
{ took_credit:
    Jonas: You left your name on it. I've been wondering if it's that sort of year. # mood: jonas cold
- else:
    { said_better:
        Jonas: You said that it was better, the other time. So you can hear a thing. Hear this one. # mood: jonas neutral
    - else:
        Jonas: {kept_a_day:You kept a day for code. So you can still read it. Good.|{trust_jonas <= 3:If it's about my tone, I've only the one.|It's not complicated. I'll show you.}} # mood: jonas dismissive
    }
}
Jonas: Forty seconds. Eleven. Ninety. One where it beeps twice, for no one. It's like a house in which every door handle's different, and they all say P. # mood: jonas thinking
Jonas: In March three boys got through at Hollin on one ticket, and for one crossing the list was false. A list must not be false. That's what forty seconds does. Amira was rung for it. I keep a tally.
So he'd asked. You had passed it unread, with your thumb; you'd had something at four. He doesn't mention it. Your thumb lies there on your knee.
Jonas: Then I say that nobody knows why, because nobody's written it. And she tells the fleet that I'm off in spring. I've told no one anything. # mood: jonas sad
# ask: He has been right and has done harm. What does he need to hear, and in which order?
# note: The tea matters. See whether anyone in the room picks that up before the vote, and what they'd do with it.
He deletes a space that was doing no harm.
* (tea) ["'Nobody', you said. She was a metre off, with your tea." #id: with-your-tea #communication 5 hard-thing #performance 3 specific-feedback #emotional-intelligence 2 works-through]
    # why: He hadn't known, and now he did; it was the sort of thing one would rather hear from somebody with less of a smile.
    ~ sown()
    Jonas: I meant that it wasn't written down. # mood: jonas surprised
    He goes through Monday again; you can see him look for the tea. "It was mine, that?" says Jonas. "I thought it was a tea." # mood: jonas sad
* ["Spring, though. That's what got you. Isn't it?" #id: spring-though #emotional-intelligence 5 reads-others #communication 3 listens-first #performance 1 accountable]
    # why: You'd seen where it went in; he isn't sure now how much else you've seen.
    ~ sown()
    ~ shift(trust_jonas, 1)
    Jonas: It's that it was so quick. She had it ready. # mood: jonas sad
    Jonas: You sit beside somebody for five years, and she's got it in the drawer, with a label on.
* ["You asked, and I passed it unread. It's my quarrel, not yours." #id: two-before-you #performance 5 accountable #emotional-intelligence 4 own-habits #communication 2 hard-thing]
    # why: You put your own thumb on the table; he was so glad of the company that he stopped looking at his.
    ~ shift(trust_jonas, 1)
    Jonas: That's fair. That's very fair. # mood: jonas warm
    He sits back. He's lighter by a third, and it isn't the third that you'd meant.
* ["You're right about the P. One letter's not a reason." #id: one-letter #performance 4 recognises #communication 4 explicit #emotional-intelligence 1 works-through]
    # why: He is right, and it will matter in ten years' time; she's four metres away, and isn't deaf.
    ~ shift(trust_jonas, 2)
    Jonas: Thank you. # mood: jonas surprised
    He says it rather loud. Over there the stapler goes down a second time.
- -> stand_up

=== with_amira
# exit: mei # place: incident-corner day # enter: amira right # mood: amira tired # clock: 09:02 # segment
The server room opens off the corner. She's wedged the door with a chair, and she's on it, with porridge, between two racks, in a scarf. It's as cold as a larder in there, and it roars.
{ stood_in_door:
    Amira: You carried my phone away, once. Now I've carried the rest. I've got my own door. # mood: amira warm
- else:
    {passed_down:Amira: You passed it down to me. All day, every hour. So I know how Mei feels. # mood: amira tired|{took_watch:Amira: You took my four o'clock, so you may have the other half of the step. # mood: amira warm|Amira: It's quieter in here. It's a different kind of loud. # mood: amira neutral}}
}
Amira: They come in. One at a time. He reads a piece of paper, folds it up, goes. She counts. Out loud, to forty. I thought it was breathing. # mood: amira thinking
Amira: Then they tell me. Hers is, he never asked. He did. His is, she wouldn't tell. She would. Bad line, that's all it is, and I'm both ends of it. # mood: amira tired
Beside her stands the machine that signs: a grey box, a slot at either end. Somebody's put a jumper on it.
Amira: Takes two. I looked up whether it could be one, with long arms.
# ask: She has gone where it's cold to be out of it. What do you want from her: what she knows, her help, or her lunch?
# note: Three of these ask something more of the most tired person here. See who notices, and who thinks it's worth it anyway.
She offers you the corner of a filing cabinet.
* ["It roars in here. What would you shout at them, if you did?" #id: could-hear-you #move: ask #communication 5 quiet-ones #emotional-intelligence 3 reads-others #performance 2 specific-feedback]
    # why: She had it ready, and found out that she had; what's been said once out loud wants to be said again.
    ~ sown()
    Amira: Argue! Out loud! I used to fall asleep to it. Good sleep. # mood: amira sad
    She eats some porridge. "That came out quite well," says Amira, surprised.
* ["You've sat in here since Monday. I saw, and I let it be." #id: i-let-it-be #move: tell #performance 5 accountable #emotional-intelligence 4 own-habits #communication 2 explicit]
    # why: You named your own part to the one who paid for it; it's Wednesday, all the same.
    ~ sown()
    ~ shift(trust_amira, 1)
    Amira: Thought you were counting, too. # mood: amira neutral
    Then she gets up, and turns the chair round for you, so you've got a back to lean on.
* [Drink your coffee. It's too loud for talking, so don't talk. #id: eat-toast #move: listen #silence #emotional-intelligence 5 reads-others #communication 4 listens-first #performance 2 accountable]
    # why: For ten minutes somebody wanted nothing of her; it was the best breakfast of the week, and it settled nothing.
    ~ shift(trust_amira, 1)
    ~ shift(energy, 1)
    The racks blow warm on your ankles. After a while she tips half her raisins into your hand. # mood: amira warm
* ["Which of them's in the wrong? You have had both halves." #id: which-is-wrong #move: ask #communication 4 listens-first #performance 4 specific-feedback #emotional-intelligence 1 works-through]
    # why: It was the straight question, and she knows the facts; you asked her to be a judge in the only place without one.
    ~ shift(trust_amira, -1)
    Amira: Hollin, him. Writing things down, her. Tea, both. # mood: amira cold
    Amira: I moved in here so as not to know that. # mood: amira tired
-
# exit: amira
-> stand_up

=== with_chart
# exit: mei # place: map day # zoom: out # sound: gulls # clock: 09:02 # segment
Eleven waits, eleven pins. They don't make a line, or a ring. Then you see that there's pencil by each of them, quite faint, in a hand like rope.
By Hollin: "Mrs H. 2 sticks." By Skerrow: "Boy. Chair, wide." Brannoc, where it beeps twice: "Old Dan, blind. Says thank you to it."
It isn't eleven waits. It's eleven people. Every mate in the fleet knows them by their coats. Up here only Priya does. # sound: heartbeat
Four of them have got a small cross. Dan's is from 2020. Nobody has told the gate. It goes on beeping twice.
Priya knows. She's the one who cuts out the notices. Seven living, four dead; she never took one out.
# zoom: in # place: open-office day # enter: tomas right # mood: tomas neutral
Tomás has come up with the sponge. He's looking where you look.
Tomás: I stood at that one for a week, when it was new. "Thank you," he'd say. To the post. So I said "you're welcome". # mood: tomas warm
# ask: You know what the quarrel is really about, and neither of them has told you. Whose is it to tell?
# note: Knowing is not the same as being entitled to say. Ask each side what Priya loses by their choice, and what Jonas does.
You've got it all on one sheet of paper, with seven names, and four crosses.
* [Fold the sheet in four, and keep it. You've never seen one. #id: hers-to-tell #emotional-intelligence 5 reads-others #communication 2 explicit #performance 3 accountable]
    # why: You left her the one thing she'd got; somebody who could have used it at half past nine did not have it.
    ~ sown()
    Tomás: Then I never saw it either. I've had some practice, at things I never saw. # mood: tomas warm
    He goes back to the fridge. {father_known:He's the best you know at things that aren't one's own to say.|He's surprisingly good at it.}
* (keyboard) [Put it on Jonas's keyboard, face up, and go away again. #id: on-his-keyboard #communication 5 listeners-language #performance 4 specific-feedback #emotional-intelligence 2 works-through]
    # why: He got it in the form he takes things in, and it went in; it had come from you, and she has been wanting to be asked.
    ~ sown()
    ~ shift(trust_priya, -1)
    He reads it standing up. He reads it for so long that his screen goes dark. Priya sees the paper. She knows that hand. # mood: tomas worried
* ["Four crosses. Why do you think she never took one out?" #id: four-crosses #emotional-intelligence 4 reads-others #communication 3 quiet-ones #performance 1 accountable]
    # why: You asked somebody who would know about that; it's a lot to ask before half past nine.
    ~ shift(trust_tomas, 1)
    Tomás: Well, it'd be you that did it, wouldn't it? DELETE? I can't even press that for a photograph of my thumb. # mood: tomas sad
    He wrings out the sponge. {tomas_leave or father_known:It's dry already.|"I'd put it off," says Tomás.}
* ["Seven live, four out, a date for each. It's quite simple." #id: quite-simple #performance 5 clear-goals #communication 4 explicit #emotional-intelligence 1 reads-others]
    # why: It's the right answer, and by Friday somebody will have to give it; you gave it to a man with a sponge.
    Tomás: Yes. Only, sorry, I'd not say it to her like that. I've said most things wrong once. # mood: tomas worried
    You write it down all the same. It looks very well. It looks like one of Malcolm's.
-
# exit: tomas
-> stand_up

// ---------------------------------------------------------------- the open office, 09:30

=== stand_up
# place: open-office day # enter: priya left # enter: mei centre # enter: jonas right # mood: priya neutral # mood: jonas neutral # mood: mei worried # clock: 09:30 # music: calm
Stand-up. Jonas says his to the plant, and Priya hers to the clock. "Ten still to decide," says each of them, like a forecast for somewhere else.
{ jonas_led:
    They're his gates, and he leads them. They're no use to anybody without what she knows.
- else:
    {kept_own:They're your gates, as it happens, since week eight. Nobody has brought it up, and you're not going to.|{kept_gates or agreed_days:The gates are Jonas's and Tomás's, and first on the wall. They're no use to anybody without what she knows.|The winter gates are the one thing on the wall that can't be late. The wind doesn't do Mondays.}}
}
On the screen behind them stand the reviews that they've written each other since Monday. There are nine. Seen. Noted. Seen. OK. Fine. Seen. Read. Noted. The last one's a full stop.
Tomás: It's a good full stop.
Nobody laughs; they look to see which of the two would have minded.
The Fixer: One of them upstairs. There's a desk. It'd be quiet by eleven. # voice: fixer empty-desk
The Expert: Or make a rule. They'll expect there to be one. # voice: expert whole-sentences
# ask: Two days now. What is the smallest thing that would help, and what would it cost by Friday?
# note: All four work, today. Ask for each: works on what? Then ask which one the room's own company would have used.
# key
They wait to be let go, with Mei between them.
* [Take one sentence across, the best you've got, and set it down there. #id: one-sentence #communication 5 listeners-language #performance 2 specific-feedback #leading 1 clears-the-way]
    # why: It arrived, because you carried it well; and now it's known that you carry.
    ~ measure = CARRIED
    -> carried
* ["From now on it's all in the ticket: whole sentences, with the reason." #id: whole-sentences #performance 5 clear-goals #communication 3 explicit #leading 2 asks-outcomes]
    # why: The reasons came, and they'll still be there in ten years; nobody has ever said sorry in a ticket.
    ~ measure = RULED
    -> ruled
* ["There's an empty desk on the third, Jonas. Take it, till it's signed." #id: empty-desk #leading 3 right-person #performance 4 clear-goals #communication 1 hard-thing]
    # why: Everybody could breathe, and both of them got something done; the thing itself went into the lift with him.
    ~ measure = APART
    ~ kept_apart = true
    ~ shift(energy, 1)
    -> apart
* ["That's all, thanks." Leave it with the two of them, and mean it. #id: leave-it #leading 5 lets-go #communication 3 explicit #performance 1 accountable]
    # why: You trusted two grown people with their own quarrel; four others will have to go on walking round it.
    ~ measure = LEFT
    -> left_alone

=== carried
{ heard:
- PRIYA:
    You take it to Jonas. "Thirty-four seconds. They walked it, with a stopwatch. The other six are for being rude in." # mood: jonas surprised
    Jonas: That's a measurement. # mood: jonas thinking
    He says it as other people say "that's a Rembrandt". "Nobody told me that there was a measurement."
- JONAS:
    You take it to Priya. "He says it's like a house where every handle's different. He'd like to know who lives there." The second half's yours. # mood: priya surprised
    Priya: He'd like to know? Did he say please? # mood: priya thinking
    You say that he did. It's going round, like a cold.
- AMIRA:
    You take it to Jonas. "She goes in by the racks to count. Out loud, up to forty." # mood: jonas surprised
    Jonas: Why forty? # mood: jonas thinking
    Then he knows why forty. He looks over there, for the first time in two days, at the back of a cardigan.
- else:
    { with_chart.keyboard:
        You take it to Priya. "He's read the sheet. He went on reading till his screen went dark." # mood: priya surprised
        Priya: At which line, please? # mood: priya thinking
        The one with the two beeps, you say. She'd been going to sharpen a pencil. She doesn't.
    - else:
        You take it to Jonas. "Brannoc beeps twice for a man called Dan. He used to thank it." # mood: jonas surprised
        Jonas: A man? It isn't a bug? # mood: jonas thinking
        He calls up the line with the two beeps, and for a time doesn't do anything to it.
    }
}
It works. It's almost indecent, how well it works. By eleven you're being given things to take back, and one of them is about the milk. # exit: mei
-> the_stick

=== ruled
"In whole sentences," says Priya. # mood: priya cold # mood: jonas dismissive
"With the reason," says Jonas. They're both saying it to you. It's the nearest that they've come to a duet.
By eleven there are five. "Further to yours of 17:52 on Friday: SKERROW. Boy, wheelchair. He needs eleven seconds to turn it; the bar allows eight." "Received. J. Lind."
It's all there. It's what he'd asked for, and she has put it in order. It reads like two solicitors and a hedge.
Mei: Is it just me? It's ever so loud, for nobody saying anything. # mood: mei worried # exit: mei
-> the_stick

=== apart
Jonas: Has it got a door? Then yes. # mood: jonas neutral
He takes his lamp with him. It's the lamp that does it. Everybody watches it go, with its flex over his arm like a dog's lead. # exit: jonas
And then it's quiet, and it truly is quiet. Tomás hums. Mei eats something. By half past ten Priya has put "Yes" under something, with a comma after it, and a word. # mood: priya warm # mood: mei happy
Upstairs he's closing tickets. He sends you a picture of his view, without comment. It's of car parks.
You wonder why you didn't do it on Monday. # exit: mei
-> the_stick

=== left_alone
They stand there a moment longer, as one does on a step that isn't there. # mood: priya surprised # mood: jonas surprised
{ trust >= 7:
    Priya: You're not going to say anything? # mood: priya thinking
    You're not, you say. She nods. It could be respect.
- else:
    Jonas: No instructions. Noted. # mood: jonas dismissive
    He says it to the plant. It could be disappointment.
}
By eleven not much has changed, except that Jonas has twice been over to the printer, which is beyond her desk, and hasn't printed anything. # exit: mei
-> the_stick

// ---------------------------------------------------------------- the captain, 11:20

=== the_stick
# enter: harjit centre # mood: harjit neutral # clock: 11:20 # segment
The door doesn't open for Captain Gill so much as get out of his way. Under his arm is half a walking stick. {kept_apart:Behind him comes Jonas, who's only down for his mug.|Both of them get to their feet.} # enter: jonas right # mood: jonas worried # mood: priya worried
Harjit: Mrs Heddle has been on the telephone. She won't have a new one. She wants to know who she's to be cross with. She's eighty-eight, she says, and hasn't the time to be cross in general.
{ said_hour:
    Harjit: You told me an hour, once, and it was an hour. So I've come to you for a name. # mood: harjit warm
- else:
    Harjit: {harbour <= 3:I'd have rung, but it rings, up here|I'm the one who tells her. So I'd like it to be so}. # mood: harjit neutral
}
Harjit: On Monday one of these two said that nobody knew. And the other one said something about the spring. Which of them was right?
In twenty years on the bridge he's never had a question with two answers.
Priya looks at the clock. Jonas looks at the plant.
The Fixer: He wants a name. Give him yours, and they can all get back to work. # voice: fixer my-thumb
The Quiet One: I'd like not to be the one who knows. # voice: quiet ask-them
# ask: He asks you, in front of both, which of them was right. Is there an honest answer, and is it yours to give?
# note: On Hollin somebody was right. Ask those who said so what the other one does at five to twelve. Ask those who did not, why not.
# key
He lays the half of the stick on the desk between them. It rolls a bit. Neither of them stops it.
* ["Priya was. That wait had a reason, and it walks on two sticks." #id: priya-was #performance 4 recognises #leading 2 right-person #emotional-intelligence 1 works-through]
    # why: On Hollin it's simply so, and somebody said it at last in front of the fleet; the other one was standing there.
    ~ sided_priya = true
    ~ shift(trust_priya, 2)
    ~ shift(trust_jonas, -2)
    ~ shift(harbour, 1)
    Harjit: Then he's the one she'll be cross with. That's all I wanted. # mood: harjit warm # mood: priya surprised # remember: sided_priya jonas You said it was her, in front of the captain. # mood: jonas cold
    Priya has gone a little pink. She doesn't look glad; she looks like somebody who's been given the whole bench.
    Jonas: Correct. # mood: jonas neutral
* ["Jonas was. A reason that nobody can read will fail on some Monday." #id: jonas-was #performance 3 clear-goals #leading 3 asks-outcomes #emotional-intelligence 1 works-through]
    # why: It'll be true long after this stick; it was said over the head of the one who had the reason.
    ~ sided_jonas = true
    ~ shift(trust_jonas, 2)
    ~ shift(trust_priya, -2)
    ~ shift(harbour, -1)
    Harjit: So it's nobody's fault but the one who knew. # mood: harjit thinking # mood: jonas surprised # remember: sided_jonas priya You said it was him, in front of the captain. # mood: priya cold
    He hadn't meant it as it came out. It lies there next to the stick.
    Priya: Quite. # mood: priya neutral
* ["Put me down, Captain: I passed it unread. Leave those two out of it." #id: my-thumb #performance 5 accountable #emotional-intelligence 4 own-habits #leading 1 clears-the-way]
    # why: It was so, and you said it upwards and unasked; both of them were let off by it, and neither had to turn round.
    ~ sown()
    ~ shift(harbour, -1)
    ~ shift(trust, 1)
    Harjit: You. # mood: harjit surprised
    Harjit: Aye, well. You it is. She'll write, mind. She's one that writes. # mood: harjit warm
    They both look at you, and then, by mistake, at one another. It only lasts as long as it takes to stop. # mood: priya surprised # mood: jonas surprised
* ["They're both of them here, Captain. Ask them. I'll hold the stick." #id: ask-them #leading 5 lets-go #emotional-intelligence 3 works-through #performance 2 accountable]
    # why: You gave it back to those whose it was; they had to find their feet with the fleet looking on, and you had the stick.
    ~ sown()
    Harjit: Well? Whose was it?
    "Mine," says Jonas. "Mine," says Priya. It comes at the very same moment, like the two ends of a thing. # mood: jonas surprised # mood: priya surprised
    Harjit: I'd asked for one. # mood: harjit thinking
    It's the tenth one-word review since Monday. It's the first that they've agreed on.
- -> timed_out

// ---------------------------------------------------------------- the grey box, 12:40

=== timed_out
# exit: harjit # exit: priya # exit: jonas # place: incident-corner day # enter: amira right # enter: mei left # mood: amira tired # mood: mei worried # clock: 12:40 # segment
{ sided_priya:
    By noon Jonas has tidied his desk. You'd never seen the wood before. It's a nice wood.
}
{ sided_jonas:
    At noon Priya rinses her cup, dries it, and puts it in her bag. She's had that cup here for nine years.
}
At half past twelve there's a trial: one card, two badges, both at once. Mei reads it to you.
Mei: So Priya went in, and put hers in her end, and waited, and came out again. And the moment she was round the corner he went in! And put his in! And waited! # mood: mei sad
Mei: It says TIMED OUT. It says it twice. Sorry.
{ kept_apart:
    Mei: He had to come down two floors for it. They passed each other at the lift. He said "after you", and they both stayed there. # mood: mei worried
}
Amira comes out of the server room with her spoon in her hand, like something she means to use.
{ kept_pager:
    Amira: You kept my card up. So I've got nights. Had been looking forward to the days. # mood: amira tired
- else:
    Amira: Pager's mine tonight. Something falls down, I ring one of them, and it's: ask the other. # mood: amira tired
}
Amira: Enough. They can hate each other, I don't mind. I mind that they each told me they were lonely. In there. An hour apart. On that chair. # mood: amira angry
Nobody has heard her use that many words at once in the daytime.
In your drawer, under the takeaway menus, there's a badge, from before. It fits either slot, and nobody ever asked for it back.
The Fixer: It wants two badges. It doesn't say which two. # voice: fixer own-badge
# ask: Somebody has said the true thing, and not to them. What do you do with her sentence, and with your badge?
# note: Ask about the sandwich: when is leaving two people alone respect, and when is it lunch? Let them find the difference.
# key
TIMED OUT, says the grey box, pleasantly, in green.
* ["Kitchen, please, the two of them. I'll shut the door, and be inside it." #id: kitchen #communication 5 hard-thing #inspiring 3 asks-first #leading 2 clears-the-way]
    # why: You went into the room that nobody wanted to be in; they hadn't asked you to, and there are only two stools.
    ~ starve()
    -> in_the_kitchen
* ["Say that to the two of them, Amira. Just as you've said it to me." #id: say-that #inspiring 5 stretches #communication 3 quiet-ones #leading 4 right-person]
    # why: It was hers, and it came from where it hurt; the tiredest person you have was sent to do it.
    ~ starve()
    -> amira_says
* [Fetch the old badge. Sign with whichever of the two comes in first. #id: own-badge #temptation #prioritizing 5 matters-most #leading 1 lets-go #inspiring 1 pulls-with-purpose]
    # why: Fourteen cards, all signed, two days early, and it truly was what Friday needed; it needed nobody to speak.
    ~ feed()
    -> old_badge
* [Get your coat, and go out for a sandwich. What's left is theirs. #id: sandwich #leading 5 lets-go #inspiring 2 stretches #communication 1 hard-thing]
    # why: You left them the room to do it themselves; whether there was anything in that room to do it with, you can't know.
    ~ starve()
    -> sandwich

// ---------------------------------------------------------------- the kitchen, 13:10

=== in_the_kitchen
# exit: amira # exit: mei # place: kitchen day # enter: priya left # enter: jonas right # mood: priya cold # mood: jonas cold # clock: 13:10 # music: quiet # sound: door # segment
You've fetched them one at a time{kept_apart:, him out of the lift}. There are two stools; nobody sits. Priya takes the fern, Jonas takes the fridge. Tomás has been; both rotas are gone, and it's very clean.
{ sided_priya:
    Jonas: You said it was her, in front of the captain. So what's this, the sentence? # mood: jonas cold
- else:
    { sided_jonas:
        Priya: You said it was him, in front of the captain. I've nothing to add to the captain. # mood: priya cold
    - else:
        { seed >= 2 or measure == CARRIED:
            ~ nearer()
            They aren't looking at each other. But they're not doing it as carefully as they did this morning.
        - else:
            They aren't looking at each other. They've got good at it; it hardly takes any effort now.
        }
    }
}
Jonas presses a button, so as to have pressed something. The red machine shudders, and fills a cup. It clicks.
He doesn't take it. It'd mean walking past her.
The Fixer: Say something. They're waiting for it. Ask them what they need, and write it down. # voice: fixer others-need
# ask: They are in one room, and nobody is speaking. How do you begin, or do you?
# note: If somebody votes for silence, make the room keep it for forty seconds before you go on. Use a watch.
You've got your back against the door. It's the only way out, and there's a fire notice on it, next to your ear.
* (hush) [Say nothing. Lean on the door, and let it get as long as it likes. #id: let-it-get-long #silence #communication 4 listens-first #emotional-intelligence 5 works-through #performance 1 specific-feedback]
    # why: It got so long that something else could be heard; what it was worth hung on what had been said to them before, and you added nothing.
    It gets long. It gets so long that it's rude, and then so long that it isn't any more. Jonas reads the note on the machine. Priya watches the ferry, out there, on dry land.
    And then, quite by itself, in the silence, it clicks again.
    Jonas: There's a second click. # mood: jonas surprised
    { sided_priya or sided_jonas or seed == 0:
        Priya: So it was written down, then. And somebody wrote underneath. # mood: priya cold
        Nobody has given either of them anything else to say, so they've said that. It gets long again. This time it's only rude.
    - else:
        ~ nearer()
        Priya: It's the valve. If you take it at the first, then whoever's next gets the steam. Malcolm got it on the wrist. # mood: priya neutral
        Jonas: Why isn't that on the note? # mood: jonas thinking
        Priya: I was asked to keep it short. # mood: priya sad
    }
* ["Nine reviews, nine words, two milks. Amira eats with the machines." #id: nine-words #performance 5 specific-feedback #communication 3 hard-thing #emotional-intelligence 2 works-through]
    # why: You said what anybody could see, and not whose fault it was; they agreed with all of it, as one does with a bill.
    { seed >= 1 and not sided_priya and not sided_jonas:
        ~ nearer()
    }
    Nobody can say that it isn't so. There's a full stop in it, even.
    Priya: I hadn't known that about Amira. # mood: priya worried
    Jonas: I thought she liked the noise. # mood: jonas worried
    It's the same sentence, more or less, and it came from both ends. They notice that.
* ["I passed it unread. And I've had two coffees a day, and liked it." #id: two-coffees #emotional-intelligence 4 own-habits #performance 4 accountable #communication 2 explicit]
    # why: You went first, and it was against yourself; for a minute they were both looking at you, which is restful for everyone.
    ~ nearer()
    Priya: I only bring you one because he does. # mood: priya surprised
    Jonas: I only started since she'd— # mood: jonas surprised
    They stop. He looks at the cup. "I don't even know how you take it," says Jonas to you. You take it with milk. He's been bringing it black.
* ["Each of you, please: what does the other one need by Friday noon?" #id: others-need #communication 5 explicit #performance 3 clear-goals #emotional-intelligence 1 works-through]
    # why: It turned them round by a quarter, and they came out with two good lists; they were lists.
    Jonas: Do we hold hands for it? # mood: jonas cold
    Jonas: She needs ten fields to type in. # mood: jonas dismissive
    Priya: He needs ten answers that fit in a field. # mood: priya cold
    They're both quite right. You write it down on the back of a rota.
- -> two_halves

// ---------------------------------------------------------------- Amira says it, 12:50

=== amira_says
# exit: mei # enter: amira centre # mood: amira determined # enter: priya left # enter: jonas right # mood: priya neutral # mood: jonas neutral # clock: 12:50 # sound: door # segment
~ nearer()
{habit >= 3:"Me?" says Amira. "Not you?" She waits, to be sure. Then she rings them up.|They come, since it's Amira who's asking. She's never asked before.} She stands in the door of the server room, so that they have to be close to hear.
{ sided_priya:
    Jonas: You said it was her, in front of the captain. Is there more? # mood: jonas cold
}
{ sided_jonas:
    Priya: You said it was him, in front of the captain. I was on my way to the bus. # mood: priya cold
}
Amira: You count. You read. It's the same chair. You tell me you're sorry, and you tell me that you're sorry, and then I've got it, and what am I to do with it? I do servers. # mood: amira angry
Amira: When you two fight, I sleep. It's when you don't that something's wrong, and I lie there and listen for it. # mood: amira sad
Her voice goes, at the end. She looks at the spoon. Behind her it roars, and nobody says anything at all. # mood: priya sad # mood: jonas sad
She looks round at you, as one looks for the door.
The Fixer: She's shaking. You've a coat, and there are taxis. # voice: fixer home-now
# ask: She has said it, and it cost her. What is the best use of the next half minute?
# note: Somebody will want to look after Amira, and somebody the sentence. Let both make their case: it's the same care.
Priya has a hand out, a little way, as for somebody on a ramp.
* [Let it stand, and her with it, until one of those two answers. #id: still-landing #silence #leading 4 lets-go #communication 4 listens-first #emotional-intelligence 2 works-through]
    # why: Nobody took it from her, and so it did reach them; she'd looked to you for the door, and paid for her sentence a second time.
    ~ nearer()
    ~ shift(trust_amira, -1)
    Her chin has begun to go. She holds up the spoon in front of it, as if that would help. It takes its time. Jonas opens his mouth, and for once nothing quick comes out of it.
    Jonas: You can have heard that? Us? Up there? # mood: jonas surprised
    Amira: I've a line to everything. Leave it open. Can I sit down now? # mood: amira tired
    She's asking you.
* ["I saw you go in there on Monday. I let it be, for two days. Sorry." #id: on-monday #emotional-intelligence 5 own-habits #communication 3 hard-thing #leading 2 clears-the-way]
    # why: She wasn't the only one who had said something against herself now; it also moved everybody's eyes from them to you.
    ~ nearer()
    Amira: You did. You had a coffee in each hand. # mood: amira warm
    Priya looks at Jonas, then, about the coffees; it's got halfway before she can stop it. # mood: priya surprised
* ["You heard her. And what do the two of you say to that?" #id: you-heard-her #communication 5 hard-thing #leading 3 asks-outcomes #emotional-intelligence 1 works-through]
    # why: Nobody could slip out any more; they said it as one does when there's a teacher in the room.
    "Sorry, Amira," says Jonas. "Sorry, Amira," says Priya. # mood: jonas neutral # mood: priya neutral
    They mean it. It's only that they've each said it to her before.
* ["Go home, Amira. I mean now. I'll have your pager till the morning." #id: home-now #leading 5 clears-the-way #emotional-intelligence 4 reads-others #communication 1 listens-first]
    # why: You looked after the one who'd paid; the sentence stayed there without anybody in it, and you've got her night.
    ~ shift(trust_amira, 2)
    ~ shift(energy, -1)
    {took_watch:Amira: That's twice. You took my four o'clock. # mood: amira surprised|Amira: Till the morning? The whole of it? # mood: amira surprised}
    She gives it to you like a warm egg. In the lift you can hear her laugh, or something like it.
-
Priya: It's cold in here. Tea. # mood: priya determined
It's the first thing she's said since Monday with both of them in it.
# exit: amira # place: kitchen day # clock: 13:10 # music: quiet
-> two_halves

// ---------------------------------------------------------------- their two halves, 13:20

=== two_halves
# mood: priya neutral # mood: jonas neutral
Jonas: I did ask. Friday. 17:52. # mood: jonas neutral
Priya: You asked "anyone". I'm not anyone. I'd have told you about Hollin on a napkin, and what the weather was. If you'd asked me. # mood: priya sad
Jonas: In March three boys got in behind her, on one ticket. We had a wrong list, and a P. You were on leave. What am I to do when you're not here? # mood: jonas thinking
Priya: I've been here nine years.
Jonas: That's what I mean. You'll be ill, or you'll go, one day. And there's a woman on Hollin who's in a biscuit tin.
Priya: You told the captain that nobody knew. I was holding your tea. # mood: priya angry
{ with_jonas.tea:
    Jonas: I've been told about the tea. I keep thinking about it. It'd have been getting hot, in your hand. # mood: jonas sad
- else:
    Jonas: That was mine? I thought it was just a tea. # mood: jonas surprised
}
He moves the sugar a little way along, and then back.
Jonas: I said a stupid thing quickly. You'd had yours ready. "Who'll be here in spring." In front of the fleet. # mood: jonas angry
Priya: Yes. # mood: priya neutral
Priya: Well? Will you? # mood: priya sad
It comes out smaller than she'd meant. You can hear the fridge.
The Quiet One: She hit him with it. I think she'd wanted to know. # voice: quiet once-more
# ask: She has asked him the real question, and it may not be hers to ask. Is it yours to help her, or him, or neither?
# note: It's the turn of the scene. Ask what each option tells Jonas about who he may be honest with, and what it costs.
# key
He's got one hand on his breast pocket, where there's some paper.
* ["You needn't answer that in here, Jonas. It isn't about gates." #id: needn-t-answer #leading 3 clears-the-way #emotional-intelligence 4 reads-others #communication 2 hard-thing]
    # why: You kept a door shut that was his to open; and by the way that you stood there she could tell what was behind it.
    Jonas: Thank you. # mood: jonas surprised
    Priya: So it's so. # mood: priya sad
    She says it quite kindly. You have been very discreet, all over the kitchen.
* [Look at the fern, and leave it to him whether he answers. #id: leave-it-to-him #silence #leading 5 lets-go #emotional-intelligence 3 works-through #communication 1 explicit]
    # why: You had no hand in it, either way; whether he could pick it up hung on how far the two of them had come by then.
    It's a good fern. Somebody's been turning it round, so that it gets the light.
    { near >= 1:
        ~ nearer()
        Jonas: They've written to me. It's a question, they'd like it answered. I go and sit in there and read it, and I haven't answered it. # mood: jonas sad
        Priya: I thought so. I could tell from the paper. So I took it, and I hit you with it. # mood: priya sad
    - else:
        He looks to see what there is to look at. It's you, looking at a fern. The hand comes away from the pocket. # mood: jonas cold
        Jonas: I'd understood that we were here about gates.
        Priya: So had I. # mood: priya sad
        She'd got as far as asking. You can see her put it away again, with the lid on.
    }
* ["Ask it once more, Priya. The way you'd ask if the captain weren't by." #id: once-more #emotional-intelligence 5 works-through #communication 4 hard-thing #leading 1 lets-go]
    # why: It became a question and not a blow, and could be answered; she didn't thank you for being made to say it.
    ~ nearer()
    She looks at you as at someone who's put a cold spoon on her neck. # mood: priya angry
    Priya: Are you going? I'd like to be told. With Malcolm I found out from a cake. # mood: priya sad
    Jonas: I don't know. I've been asked. I was going to tell you first; that's why I was so— I'd kept it for you. # mood: jonas sad
* (winter_to_staff) ["I'd like to hear that as well, Jonas. I've got a winter to staff." #id: winter-to-staff #communication 5 explicit #leading 2 asks-outcomes #emotional-intelligence 1 reads-others]
    # why: It was honest, and you do have to know; he had been asked by a friend, and now by a department.
    ~ shift(trust_jonas, -1)
    Jonas: When there's something to know, I'll put it in the ticket. # mood: jonas cold
    Priya looks at you, and moves a little. She's nearer to the fridge now. It may be the draught. # mood: priya cold
-
Priya: You did say please, on Tuesday. I kept that one. # mood: priya neutral
Jonas: I never said please. # mood: jonas surprised
Priya: And "thank you, that's clear". # mood: priya thinking
Jonas: I said "OK". # mood: jonas thinking
There's a strip of glass in the door. They both turn. In it, with a mug in each hand, is Mei. She goes scarlet, and then she goes. {start.pleases:You study the fern; you've known since ten to nine.|It's the first joke in here since Friday, and nobody made it.} # mood: priya laugh # mood: jonas laugh
-> the_tin

// ---------------------------------------------------------------- the tin, 13:40

=== the_tin
# clock: 13:40 # segment # mood: jonas thinking # mood: priya neutral
Priya goes out, and comes back with the biscuit tin. She puts it on the high table, between the two stools. It has a coach and horses on it.
There are eleven cards in there, in pencil. HOLLIN: Mrs H., two sticks, her times, her dog, the weather. SKERROW: boy, chair, eleven. {measure == RULED:Five of them he's had in the ticket, in whole sentences. He reads them again. They'd not had the dog.|Jonas reads as he reads everything, fast, and then not fast.}
Four have got an edge round them in black, done with a ruler. {with_chart.keyboard:He'd had these on a sheet, as crosses. It's not the same.|{heard == CHART:You know these four. You wait.|He holds up one: Brannoc, beeps twice.}}
Priya: Those are dead. I know. I went to two of the funerals. I know that one ought to take them out. I've had it open on the screen, it's one line. # mood: priya sad
Jonas: So it beeps for nobody. # mood: jonas thinking
It's out before he hears it. You see him hear it. # mood: jonas alarmed
Priya: Yes. It does, doesn't it? That's exactly whom it beeps for. # mood: priya sad
They've each pulled up a stool. On Friday at noon there's Greta.
And then you see it. It was never Hollin's wait, it's Mrs Heddle's. {jonas_led:He's even drawn it himself: the list goes with the people.|It wants to be on her ticket, and go about with her.} It's so neat that it's like having something in your mouth.
The Fixer: Say it! They'll be delighted. # voice: fixer on-her-ticket
# ask: They are sitting down, and you have seen the answer. What is the last half hour for?
# note: The answer is right, and it's one sentence long. Ask what else could have been made in that half hour, if it's not said.
Neither of them is looking at you. They're looking at a card.
* (whose_seconds) ["Whose are those forty seconds, when it comes to it? Hollin's?" #id: whose-seconds #move: ask #inspiring 5 asks-first #leading 3 at-ease #performance 2 clear-goals]
    # why: They found it, one half each, and it was more than you'd seen; Jonas may have noticed that you knew.
    ~ nearer()
    Jonas: Hers. They ought to be hers. Not the gate's: it's on her ticket, and the gate does as it's told. # mood: jonas surprised
    Priya: She goes to her sister's at Castle, at Easter and in November. Someone has to stand in that gate. # mood: priya thinking
    Jonas: Not any more. # mood: jonas happy
* (by_four_tomorrow) ["Seven in, four out, and a reason next to each, by four tomorrow." #id: by-four-tomorrow #move: tell #performance 5 clear-goals #leading 4 asks-outcomes #inspiring 1 asks-first]
    # why: Both of them knew exactly what had to be true, and by when; a small thing that had begun on that table stopped.
    Priya: By four. # mood: priya neutral
    Jonas: Four out. I'll do the four. # mood: jonas neutral
    He means it well. She puts the black-edged ones together, and squares them, before she lets him have them. # mood: priya sad
* (on_her_ticket) ["Put it on her ticket. Then it goes along with her, to any gate." #id: on-her-ticket #temptation #move: solve #performance 4 clear-goals #leading 1 lets-go #inspiring 2 pulls-with-purpose]
    # why: It's the right answer, and it was there in four seconds; they'd been about ten minutes off finding it together.
    ~ feed()
    Jonas: Oh, that's good. Yes. Obviously. # mood: jonas happy
    Priya: That's very good. # mood: priya warm
    They both say it to you. They've turned round to do it, on their stools, like people on a bus when the driver speaks.
* ["Friday can wait a bit. Tell him one of them, Priya, your favourite." #id: tell-him-one #move: ask #leading 5 clears-the-way #inspiring 3 asks-first #performance 1 clear-goals]
    # why: He learned what the P was for, and she was asked at last, and by him; the ten waits are where they were.
    ~ nearer()
    She takes the one with the two beeps. She tells him about the boat, and Dan's hand on the post. It takes a quarter of an hour. # mood: priya warm
    Jonas: And what did he say? When it beeped? # mood: jonas sad
    It's the first thing in five years that he's asked her without knowing the answer. He didn't ask anyone. He asked her.
- -> what_came_of_it

=== what_came_of_it
{
- near >= 3:
    -> second_click
- near == 2 and not sided_priya and not sided_jonas:
    -> second_click
- near < 2 and (sided_priya or sided_jonas):
    -> on_the_facts
- kept_apart:
    -> two_floors
- else:
    -> terms
}

// ---------------------------------------------------------------- the old badge, 13:00

=== old_badge
# exit: mei # enter: amira centre # mood: amira neutral # clock: 13:00 # segment
In the picture on it you look like somebody who sleeps. Amira reads it, and then reads you.
Amira: It'll take it. Not fussy. # mood: amira tired
At one exactly Priya comes in with hers, to wait for nobody once more. She sees which slot is lit. # enter: priya left # mood: priya surprised
{ sided_jonas:
    Priya: You said it was him, in front of the captain. And now it's my badge you want. # mood: priya cold
- else:
    Priya: I'd been expecting someone else. Or no one. # mood: priya neutral
}
She puts hers in, all the same. She's tired of standing there. Both lamps come on; they haven't been on together since Monday.
There are the ten to decide. You've got the list, she's got the reasons, and his question from Friday is still open on the screen. You haven't had your hands on this machine since August. It hums.
The Expert: Don't stand there with half of it. Decide the ten, and sign. # voice: expert all-ten-in
# ask: It can be finished in ten minutes, by you. What will have been finished, and what won't?
# note: The badge is yours and the tide is real. Ask whoever signs what they'll say to Jonas at twenty past.
Jonas comes after her, as a rule, once she's sure to have gone.
* (all_ten_in) [All ten stay in, the way they are. On Friday no one breaks a stick. #id: all-ten-in #performance 4 clear-goals #leading 3 asks-outcomes #emotional-intelligence 2 works-through]
    # why: It was safe for seven people, and quick; nothing had been decided except that nobody should have to.
    ~ shift(harbour, 1)
    Priya watches you leave them. "All ten," she says. "Four of those are dead, you know." {heard == CHART:You do know. It's four lines. You'd meant to come to that.|You don't know. You've pressed it by then.} # mood: priya sad
* ["One minute for each, Priya. You say why, and I'll write it down for him." #id: one-minute-each #performance 5 clear-goals #leading 1 lets-go #emotional-intelligence 3 reads-others]
    # why: The reasons are written at last, in good words, and four went out that had to; it was his question, and you were told the answer.
    ~ shift(harbour, 1)
    ~ shift(trust_priya, 1)
    Seven in, with Hollin. Four are dead; at those she says the name, and you take them out for her. It's a good ten minutes. It's the very conversation that he asked for on Friday. # mood: priya sad
* [Take it out. Fourteen cards go back unsigned. "I'll go and get you his." #id: wrong-badge #emotional-intelligence 5 own-habits #leading 5 lets-go #performance 1 clear-goals]
    # why: You noticed whose machine it was while there was time to; Friday is where it was, and now she has seen you do it.
    ~ starve()
    ~ starve()
    Priya: Well, I'm not going in there with him by myself. # mood: priya worried
    It's the most she has said about it to anyone.
    -> the_other_slot
-
SIGNED, it says, in green; and thirteen times more. It takes nine minutes. Fourteen cards lie in their box like a good set of teeth. # sound: success
At twenty past one Jonas stands in the door with his badge in his hand. He puts his palm on the slot at his end. It's warm. # enter: jonas right # mood: jonas surprised
{ sided_priya:
    Jonas: You said it was her, in front of the captain. And then you signed with her. It's consistent. # mood: jonas cold
- else:
    Jonas: {habit >= 4:So that's all it takes. What are the two of us for|Ah. It's done}. # mood: jonas neutral
}
He says "excuse me" to Amira, and goes. After a moment Priya goes out too, rather fast, the same way. # exit: jonas # exit: priya
-> about_you

=== the_other_slot
{ seed >= 2 or measure == CARRIED:
    ~ nearer()
}
You tell Jonas that there's somebody at the other slot. "Who?" says Jonas. You say who. He puts down his pencil, and then puts it straight. # clock: 13:10 # enter: jonas right # mood: jonas worried
Amira: Not in here. I've heard it in here, twice. Go where there's a kettle. # mood: amira determined
# exit: amira # place: kitchen day # enter: priya left # mood: priya cold # mood: jonas cold # music: quiet # sound: door # segment
There are two stools; nobody sits. You've still got that badge in your hand, with your own face on it, well rested.
{ sided_priya:
    Jonas: You said it was her, in front of the captain. So what am I wanted for? # mood: jonas cold
}
-> two_halves

=== about_you
# exit: amira # place: open-office day # enter: priya left # enter: jonas right # mood: priya angry # mood: jonas angry # clock: 15:30 # segment
At half past three they come to your desk, both of them, together. {kept_apart:They've come down in one lift.|You see them come the whole four metres.} They've evidently been talking.
Priya: It says "signed by". It doesn't say "signed by two people who know what's on it". # mood: priya angry
Jonas: There are two slots so that there are two people. That's all a slot is. # mood: jonas angry
Priya: I'd my badge in before I'd thought. I ought to have stopped you. # mood: priya sad
Jonas: You couldn't have. You know what it's like when it's in that mood. # mood: jonas dismissive
He means you. They've got their arms folded, in opposite directions, like a pair of bookends.
# ask: They are speaking, and it's about you, and they are partly right. What do you want from the next minute?
# note: Somebody will say: mission accomplished. Ask how long a peace lasts that is made of being cross with a third person.
Behind them the whole room is very busy, and hears everything.
* ["Greta sails on Friday, and neither of you would. So I did it." #id: so-i-did-it #communication 5 hard-thing #emotional-intelligence 1 repairs #performance 3 accountable]
    # why: It was true, and they'd no answer to it; it's the sort of truth that people leave the room with.
    They haven't got an answer. They look at each other to see if the other one has. # mood: priya neutral # mood: jonas neutral
* (unsigned) ["Then it's unsigned, all fourteen. You can tell Greta, the pair of you." #id: unsign #performance 5 accountable #emotional-intelligence 5 repairs #communication 2 explicit]
    # why: You gave back what you'd taken, with the work still on it; it's Wednesday again, and Friday hasn't moved.
    ~ starve()
    It takes one key. UNSIGNED, it says, fourteen times. Somewhere behind you a spoon falls into a bowl. # mood: priya surprised # mood: jonas surprised
* [Let them. It's one sentence, and they're saying it by turns. #id: by-turns #silence #emotional-intelligence 4 reads-others #communication 4 listens-first #performance 1 accountable]
    # why: You let it be about you, and they finished each other's halves; they'd have liked an answer, and what it had been about on Monday didn't come up.
    It goes on for a quarter of an hour. They take it in turns, and breathe in each other's gaps. You'd forgotten how good they are. # mood: priya determined # mood: jonas determined
    Jonas: It's like shouting at a fridge. # mood: jonas dismissive
    Priya: One can hear it hum. # mood: priya cold
- -> a_badge_each

=== a_badge_each
# exit: priya # exit: jonas # place: kitchen day # enter: mei left # enter: amira right # mood: mei thinking # mood: amira neutral # clock: 08:50 # music: quiet # segment
Thursday. {about_you.unsigned:The two of them were here till two, and the bin's full of pizza.|The fridge has one rota on it. You're on it, until Easter.} Mei has waited for you by the red machine.
Mei: Sorry. Is there one for each of us? A badge? For when it's quicker? # mood: mei thinking
She'd like one. She saw what it does, and it did it in nine minutes.
It's in your pocket, with you on it, looking rested.
The Fixer: Keep it. There'll be another Friday. # voice: fixer it-was-quicker
# ask: Somebody younger has learnt something from watching you. What would you like it to have been?
# note: Ask what Mei would write down after each of these. She does write things down.
Amira is eating in here for once. She has stopped chewing.
Amira: Nights, I get two people out of bed for it. They both say sorry. Then we all look at a green light.
* ["No. Nights too: both out of bed, every time. I only forgot it once." #id: i-forgot-that #performance 5 accountable #communication 3 explicit #inspiring 2 pulls-with-purpose]
    # why: She heard the rule, and that you'd broken it; Amira heard that she'll go on waking two.
    Mei: You forgot? # mood: mei surprised
    She thinks about what else might be in there with it. You can see the question, and that she isn't going to ask.
* (to_amira) ["Amira should have it. Nights, one of those two could stay in bed." #id: amira-has-it #inspiring 5 stretches #performance 3 clear-goals #communication 1 explicit]
    # why: You put it where it could do some good, with somebody you trust; you hadn't asked her if she wanted to be two people.
    Amira: So at night I'm both of them. # mood: amira thinking
    She looks at your picture. "I'll be you," says Amira. "You're the one who's slept."
* ["It was quicker, and Greta had a tide. On some days that's enough." #id: it-was-quicker #communication 5 explicit #performance 2 accountable #inspiring 1 pulls-with-purpose]
    # why: It was honest, and she could follow it; on which days, she'll now have to tell by your face.
    Mei: How do I know which day it is? # mood: mei worried
    You open your mouth. The machine clicks, and you take your cup.
-
# exit: mei # exit: amira
-> in_common

// ---------------------------------------------------------------- the sandwich, 12:45

=== sandwich
# exit: amira # exit: mei # place: quay day # clock: 12:50 # music: quay # sound: gulls # segment
You eat it on the wall of the ferry yard. It's egg. In the yard there's a ferry out of the water, and you can see all that she's got underneath.
You could call it trust, and it might be. It's also the first time since Monday that nobody has looked at you in two directions.
The Quiet One: From in here I can't tell if it's trust, or egg. # voice: quiet
{ seed >= 2 and not sided_priya and not sided_jonas and not kept_apart:
    -> door_shut
- else:
    -> nothing
}

=== door_shut
# place: open-office day # enter: mei left # enter: tomas right # mood: mei worried # mood: tomas neutral # clock: 13:10 # music: calm
When you come back the kitchen door's shut. It's never shut. One wouldn't have said that it could.
Mei: They're in there! Nobody fetched anybody. She went in to wash a cup, and he went in after her. # mood: mei surprised
Tomás: I was doing the fridge. I've never left a fridge so fast. # mood: tomas warm
Through the wall you can hear "ASKED". Then there's "ANYONE". Then something small, that might be crockery.
Mei: I heard "napkin". # mood: mei thinking
The Fixer: It has got loud. You're the lead, and it's a door. # voice: fixer go-in
# ask: It is happening, it's loud, and nobody has asked for you. Where do you put yourself?
# note: Ask those who go in what they think would go wrong. Then ask those who stay out how they'd know if it did.
Mei looks at the door, and at you, to see which of you is going to open.
* [Go in. It's got loud, and there ought to be someone in there. #id: go-in #communication 5 hard-thing #emotional-intelligence 4 works-through #leading 1 clears-the-way]
    # why: Somebody might have needed you, and it's your floor; it stopped in the middle when you came in.
    ~ nearer()
    # exit: mei # exit: tomas # place: kitchen day # enter: priya left # enter: jonas right # mood: priya angry # mood: jonas angry
    "—holding your TEA," says Priya, and sees you. They straighten up, like people on a sofa. # mood: priya neutral # mood: jonas neutral
    Jonas: We're nearly done. # mood: jonas neutral
    They're about half done. It's the other half that goes back in.
    -> the_tin
* [Sit down with your back to it, and be seen to be working. #id: back-to-it #leading 4 lets-go #emotional-intelligence 4 works-through #communication 1 explicit]
    # why: You showed four people that it could be left alone, and so it was; it's the longest email you've ever written.
    You write to Ines about biscuits. Bit by bit keys start up all round you. Behind you it gets louder, and then it stops being loud. # sound: keys # mood: mei neutral
* ["Come on, everybody, lunch. I'm paying. The further off the better." #id: everybody-lunch #emotional-intelligence 5 reads-others #leading 3 clears-the-way #communication 2 explicit]
    # why: They got a whole floor to be loud on; and the pager went with you, and so did all who could have told you how it ended.
    ~ shift(trust, 1)
    You go as far as the chip van. Amira comes, in daylight, in her scarf. It's a surprisingly nice time. No one says either name. # mood: mei happy # mood: tomas laugh
* [Fetch the tin off her desk, knock, put it down there, and go. #id: fetch-the-tin #communication 4 listeners-language #leading 5 clears-the-way #emotional-intelligence 1 reads-others]
    # why: It was just what they needed on that table; it was hers, though, and she'd have liked to be the one to fetch it.
    They both look at the tin, and then at your hand on it. "I was going to get that," says Priya. You can't tell how she means it. Then the door's shut again. # mood: mei surprised
- -> they_come_out

=== they_come_out
# exit: mei # exit: tomas # place: open-office day # enter: priya left # enter: jonas right # mood: priya neutral # mood: jonas neutral # clock: 14:20 # segment
Then they come out. Her eyes are red. He's got his sleeve wet, right up to the elbow.
Jonas: Friday we require the grey box. Both ends of it. # mood: jonas neutral
That's all. They go by on either side of you, like water.
You haven't had a coffee from anyone since nine. You hadn't thought that you'd notice.
The Expert: You're responsible for that. Find out what's been agreed. # voice: expert in-one-line
# ask: It has been settled, or it seems so, and without you. What is still yours to do?
# note: The hardest part of leaving something alone comes afterwards. Ask what each of these is for: them, Friday, or you.
They've sat down. The desks are four metres apart, as ever.
* ["What's been agreed? I'd like it by four, please, in one line." #id: in-one-line #performance 4 clear-goals #leading 3 asks-outcomes #inspiring 1 pulls-with-purpose]
    # why: You've got to know what sails on Friday, and now you do; it was the first thing that anyone had said to them about it.
    "Seven in, four out," says Priya. "And one beep," says Jonas. It's one line. You're none the wiser about the sleeve. # mood: priya neutral
* ["Mei put in all the pleases. On both sides. You ought to know." #id: the-pleases #inspiring 5 credits #performance 2 recognises #leading 2 clears-the-way]
    # why: She'd held the thing together with one word, and now it's known; she might have liked to keep that to herself.
    Jonas: I'd put it down to Priya, going soft. I had a theory. # mood: jonas surprised
    Priya: I thought it was you. # mood: priya laugh
    Over by the window somebody has gone scarlet, and is looking for something under a desk.
* ["I passed it on Friday, unread. I ought to have said so on Monday." #id: said-on-monday #performance 5 accountable #inspiring 2 pulls-with-purpose #leading 1 clears-the-way]
    # why: It was owed, and you paid it; they'd just that minute got to where it didn't matter.
    Priya: Yes. We'd got to that. # mood: priya warm
    Jonas: About quarter to two. You come off quite well. # mood: jonas warm
* (own_coffee) [Go and get a coffee for yourself, and wait till it's done. #id: own-coffee #silence #leading 5 lets-go #inspiring 4 pulls-with-purpose #performance 1 accountable]
    # why: You left it theirs to the end; what sails on Friday, you'll be told by the box it comes in.
    You wait for it with your hand on the cup. After forty seconds it clicks again. So that's what's meant by that.
- -> without_you

=== nothing
# place: open-office day # enter: mei left # enter: priya centre # enter: jonas right # mood: mei worried # mood: priya cold # mood: jonas cold # clock: 13:05 # music: calm
{ kept_apart:
    When you come back everything's as it was. Priya's working. Jonas has come down for the grey box; it has said TIMED OUT for the third time. He's waiting for the lift, with his face to its door.
- else:
    When you come back everything's as it was. There are the two backs, and four metres of carpet. The grey box has said TIMED OUT for the third time.
}
Nothing had been put there for them to find. You know that, really; you'd known it halfway through the egg.
"Greta," says the phone. "Noon Friday I go, that's the tide. So are there cards, or do I bring a book?" # sound: phone
The Fixer: Do it for them, side by side, on one sheet. You're good at sheets. # voice: fixer side-by-side
# ask: You left it, and nothing grew. Is it still respect to leave it longer, and how would you know?
# note: The same option that is right elsewhere may be the wrong one here. Ask what has changed, apart from the sandwich.
She's waiting. You can hear her eating an apple.
* ["There'll be cards." You promise it for them, and then you fetch them. #id: late-as-it-is #emotional-intelligence 5 works-through #communication 3 explicit #performance 2 accountable]
    # why: You'd thought that it would do itself, and you went back for it; they had both of them seen you go to lunch.
    -> after_lunch
* ["Give it till tomorrow." They're grown up, and nobody likes being fetched. #id: till-tomorrow #inspiring 4 stretches #emotional-intelligence 2 reads-others #communication 1 hard-thing]
    # why: They're grown up, and it's their Friday; it's what you said yesterday as well, and the day before.
    "I'll bring the book," says Greta.
* (side_by_side) ["By three." Then you set them ten lines each, in or out, as in school. #id: side-by-side #communication 5 explicit #performance 5 clear-goals #inspiring 2 pulls-with-purpose]
    # why: By three there was a sheet, and it was fair; you had turned yourself into the thing that they didn't have to do.
    By three you've got a sheet with two columns. They agree on nine of the ten. Neither of them will ever hear that from the other. # mood: priya neutral # mood: jonas neutral
- -> pick_one

=== after_lunch
{ measure == CARRIED:
    ~ nearer()
}
# exit: mei # place: kitchen day # enter: priya left # mood: priya cold # mood: jonas cold # clock: 13:15 # music: quiet # sound: door # segment
There are two stools; nobody sits. You shut the door, and put your back to it. There's a fire notice next to your ear.
Priya: You went to lunch. # mood: priya cold
{ sided_priya:
    Jonas: You said it was her, in front of the captain. And then you went to lunch. # mood: jonas cold
- else:
    {sided_jonas:Priya: You said it was him, in front of the captain. And then you went to lunch. I like to have things in order.|Jonas: Was it nice? # mood: jonas cold}
}
It was egg, you say; and you ought to have been in here on Monday. The red machine shudders, and fills a cup that nobody has put there, and clicks.
It's as good a beginning as you're going to get.
-> two_halves

=== pick_one
# exit: priya # exit: jonas # place: kitchen day # enter: mei left # mood: mei tired # clock: 17:00 # music: quiet # segment
At five Mei's in the kitchen. There are three milks. The third one says M.
Mei: So, sorry. Do I pick one now? I'd sooner be given something to do, to be honest. # mood: mei sad
She isn't holding any messages. She's looking at her hands as if she'd mislaid them.
# ask: It is the same question as at ten to nine. What has the day taught you that you could give her?
# note: Ask the room to remember what they told her this morning, and whether she would have been better off with something else.
You press the button, so as to have a moment. It shudders, and fills a cup, and clicks.
* ["You shouldn't have to. I've been out at lunch since Monday." #id: since-monday #emotional-intelligence 5 own-habits #performance 4 accountable #inspiring 1 pulls-with-purpose]
    # why: She heard from you whose job it was, and that you know; it's still nobody's.
    Mei: It was only the one lunch. # mood: mei surprised
    Mei: Oh. I see. # mood: mei sad
* (pick_friday) ["Pick Friday: five from each of them, with your name under all ten." #id: pick-friday #performance 5 clear-goals #inspiring 4 stretches #emotional-intelligence 1 reads-others]
    # why: It gave her a thing to do, and she'll do it well; it's the same walk as before, with a deadline on it.
    Mei: Five each. Right. Is it all right if I put in the pleases? # mood: mei thinking
    You hadn't known that there were any. "They don't say them," says Mei. "I do."
* [Leave the cup in there, and go on standing next to her. #id: stand-with-her #silence #inspiring 4 asks-first #emotional-intelligence 4 reads-others #performance 1 clear-goals]
    # why: She wasn't by herself with it, and something did come; it came to the two who didn't need it.
    It takes forty seconds. Then, all by itself, it clicks again. # mood: mei surprised
    Mei: There is a second click! Does Jonas know? # mood: mei happy
    You both look at the wall that he's on the other side of.
-
{
- sided_priya or sided_jonas:
    -> on_the_facts
- kept_apart:
    -> two_floors
- else:
    -> four_metres
}

// ---------------------------------------------------------------- endings

=== second_click
~ both_spoke = true
~ kept_apart = false
~ shift(trust, 1)
# place: incident-corner day # enter: priya left # enter: jonas right # enter: amira centre # mood: priya warm # mood: jonas warm # mood: amira neutral # clock: 11:20 # music: calm
Friday. They stand at either end of the grey box, with their badges up, and the cards in between.
Jonas: On three, or after three? # mood: jonas thinking
Priya: One, two, three, and then. # mood: priya determined
Jonas: That's four. # mood: jonas dismissive
They go on until the box asks if anyone is there. Amira has come out here on purpose, with her chair. She's got her eyes shut, and the look of someone listening to rain. # mood: amira happy
{ sided_priya:
    Jonas: You said it was her, in front of the captain. It was, too. It didn't help in the least. # mood: jonas neutral
}
{ sided_jonas:
    Priya: You said it was him, in front of the captain. I've told the captain what I think. He says he'd have liked both. # mood: priya neutral
}
SIGNED. Fourteen times. # sound: success
{the_tin.whose_seconds or the_tin.on_her_ticket:Mrs Heddle has her forty seconds on her own ticket now. Every gate on every island will wait for her, and for no three boys.|Next to each wait there's a reason now, in whole sentences, and a name; and beside that, "or ask J.".}
{the_tin.by_four_tomorrow:Jonas|Priya said which, and Jonas} was to take out the four. He's taken out three. Brannoc still beeps twice. He has put the reason next to it: "For Dan. None."
There's a new note on the coffee machine, in two hands: WAIT FOR THE SECOND CLICK. "It's the steam." {in_the_kitchen.hush:You were there.|It turns out that there is one. He'd stayed and waited for it, on Thursday, with his watch.}
The paper's still in his pocket. He hasn't answered it. She knows that he hasn't; it's about all that anybody can know.
There's one milk. It doesn't say anything. {measure == APART:The lamp's back, on its old desk.|} And nobody has brought you a coffee since Wednesday. You queue, behind {tomas_leave:Mei|Tomás}. # sound: horn # ending: second-click "The Second Click"
-> END

=== terms
# place: incident-corner day # enter: priya left # enter: jonas right # enter: mei centre # mood: priya neutral # mood: jonas neutral # mood: mei neutral # clock: 11:20 # music: quiet
Friday. They stand at either end of the grey box, with their badges up.
Priya: When you're ready, please. # mood: priya neutral
Jonas: Thank you. Ready. # mood: jonas neutral
SIGNED. Fourteen times. It goes like a wedding in a registry office. # sound: success
It's all been decided: seven in, and four out. {the_tin.on_her_ticket:Mrs Heddle's got her forty seconds on her ticket. It's your idea; they've both put your name to it.|Next to each there's a reason, in whole sentences. They've divided up the sentences.}
They say the pleases themselves now. They've got them by heart. The reviews have gone up to four words: "Looks good. Thank you."
Mei: So that's all right, then. Isn't it? # mood: mei worried
You'd like to say that it is. Nobody slams a stapler. There's one rota, typed, with Tomás on it. Amira has brought her chair out; on Thursday she took it in again.
{ two_halves.winter_to_staff:
    Jonas keeps the paper at home now. He'd looked at you, when he said that he'd put it in the ticket, as one looks at a form.
- else:
    He still has one hand on that pocket, when she's in the room; and she still doesn't look at the hand.
}
The coffee machine has lost both its notes. You take your cup at the click. There are two coffees on your desk by then, one from each of them, with milk in. # ending: terms "Please and Thank You"
-> END

=== two_floors
# exit: jonas # place: open-office day # enter: priya left # enter: mei centre # enter: harjit right # mood: priya neutral # mood: mei neutral # mood: harjit thinking # clock: 10:15 # music: quiet
On Friday Jonas came down in the lift, held his badge up for five seconds, said "thank you", and went up again. Fourteen cards, signed. Greta caught her tide. Nothing was late.
It's Tuesday now. He has had a second lamp brought to him.
It truly is peaceful. Upstairs the work's quick, down here it's right, and you've been in the lift so often that you know which of its buttons is warm.
Harjit: I've come about Hollin. # mood: harjit neutral
You ask if it has shut on her again.
Harjit: Shut? It doesn't. It's eighty seconds. She says she's begun taking the crossword. Yesterday it was her, and the postman, and a ewe. The list says one. # mood: harjit thinking
{the_tin.whose_seconds or the_tin.on_her_ticket:Upstairs there's forty on her ticket. Down here there's forty in the gate. Each of them had thought that the other was taking one out.|Jonas had put her forty on the winter card. Nobody told Priya; so she put it on.} They've each got it written down, in whole sentences, on their own floor. # mood: priya worried
{ pick_one:
    Mei: I could've told them! I did sort of nearly. I'd stopped by then. # mood: mei sad
- else:
    Mei: I go up to him for how. I come down to her for why. I'd thought that they'd compared. # mood: mei sad
}
Priya: I'd have asked him. I did ring. One doesn't like to, for a small thing. It's two floors. # mood: priya sad
"It's being looked into," you tell the captain; and you go and wait for the lift. It's on three. {energy <= 2:You sit down on your heels in front of it, with your head against the wall.|You could take the stairs; but then you'd be there sooner.} # sound: door # ending: two-floors "Eighty Seconds"
-> END

=== on_the_facts
# exit: mei # place: open-office day # music: quiet # clock: 16:10
{ sided_priya:
    -> correct
- else:
    -> empty_tin
}

=== correct
# exit: priya # enter: jonas right # mood: jonas neutral
Friday, ten past four. It was signed in one go, and Greta's been gone since noon.
Jonas has done everything. {the_tin.by_four_tomorrow:Seven in and four out, on Thursday at four, to the minute.|{the_tin:It's all just as it was said over the tin, to the second.|All the waits are just as she'd had them, to the second, the dead ones too.}}
Next to each, where there used to be a P, he's put the reason. It's the same eleven times: "Because it was decided."
You ask him if that's a joke. He gives it some thought.
Jonas: You said it was her, in front of the captain. I've no quarrel with it, it's correct. I only asked why, and now I've been told who. # mood: jonas neutral
Priya's been {kept_apart:up|over} there. She stood next to his desk with her tin, open, for a good minute. "Thanks, I've got it all," said Jonas, quite nicely.
You were right, about Hollin. You've gone through it again; it holds.
He's got his jacket on, and it's only ten past. There's a piece of paper on his desk, cream, face up, where anybody could read it. He's looking for a pen that doesn't rub out. # mood: jonas determined # ending: on-the-facts "On the Facts"
-> END

=== empty_tin
# exit: jonas # enter: priya left # mood: priya neutral
Friday, ten past four. It was signed in one go, and Greta's been gone since noon.
Priya has written it all down. She was here last night till the cleaner asked her to lift her feet. There are the eleven, with a reason each. Then there's everything else: every quay, and nine years of it.
It's numbered. It's beautiful. Nobody will ever have to ask her anything again.
Jonas is a third of the way in. He's forgotten that he has a tea. He laughed, out loud, at something about a seal. He's {kept_apart:come down|looked round} twice to tell her, and each time she was on the telephone.
Priya: You said it was him, in front of the captain. And he was right, you know. It oughtn't to have been in a tin. # mood: priya neutral
She puts the tin down on your desk. You can hear that there's nothing in it.
{ asked_boxes:
    Priya: You asked me what would be in mine. "When I'm away, nobody notices." It's done. It only took an evening. # mood: priya sad
- else:
    Priya: So it's all yours now. You might keep biscuits in there. # mood: priya sad
}
You were right, too, on the whole. You've gone through it again; it holds.
She's got her bag over her arm, with a cup in it. She does up her coat, from the bottom to the top. She's winding the scarf as though she had a bus to be in time for; and it isn't for twenty minutes. # ending: on-the-facts "On the Facts"
-> END

=== without_you
~ both_spoke = true
~ shift(trust, 1)
# exit: priya # exit: jonas # place: kitchen day # enter: mei left # enter: amira right # mood: mei happy # mood: amira neutral # clock: 11:40 # music: calm
Friday, twenty to twelve. "Signed, 14 of 14. P., J." They've sent it from one machine. # sound: message
Mrs Heddle has her forty seconds on her own ticket now, and takes them with her, wherever she goes. Seven of the waits went that way. Three have been taken out. Brannoc still beeps twice.
It's better than what you'd thought of. You had thought of something, on the wall, with the egg.
You'll never know what was said in here. You've asked about the sleeve, as if in passing. "What sleeve?" said Jonas.
Mei: There was "napkin". And then for ages there wasn't anything. And then somebody laughed like a seal. # mood: mei laugh
Amira: That's him. I hadn't heard that since August. # mood: amira happy
{ heard == AMIRA:
    She has brought her spoon back, and put it in the drawer, with the others.
- else:
    She's eating in here again, standing up, in the sun, next to the fern.
}
You'd said one or two things that were true, and then gone for a sandwich. You won't find it in anybody's notes. You're surprised at how much you'd like to.
The machine has a new note, in two hands. You hold your cup there, and wait. {they_come_out.own_coffee:It's forty seconds. You can do it in your head by now.|After forty seconds there's another click. So that's it.} # ending: without-you "One or Two Things"
-> END

=== four_metres
~ shift(trust, -1)
# exit: mei # place: incident-corner day # enter: priya left # enter: jonas right # enter: amira centre # mood: priya cold # mood: jonas cold # mood: amira tired # clock: 11:52 # music: quiet
Friday, eight minutes to noon. Greta's on the quay with her engine running, and a book on the dashboard.
They stand at either end of the grey box. Neither of them is going to be the one that counts.
Amira: Three. Two. One. # mood: amira tired
SIGNED, fourteen times. After each they lower their badges, and look in front of them, like sentries. From where they stand they could shake hands.
{
- nothing.side_by_side:
    It's your sheet that has been signed: nine that they'd agreed on, without knowing, and one that you chose yourself. You chose by the look of it.
- pick_one.pick_friday:
    Mei got five from each of them, with the pleases, and put her own name next to all ten. It's the biggest thing she has ever signed. She's got a hand on the box, as on a horse.
- else:
    All ten have been left in. They weren't decided; they were left, as one leaves a light on. Four are for people who are dead. You'll hear about that in January.
}
So it works. Hollin waits, the winter's on its cards, and she casts off with four minutes in hand. {measure == RULED:It's all in the ticket. The thread's as long as a novel, and there's nobody in it.|You could tell Ines that it was ready on time.} # sound: horn
Jonas says "thanks" to Amira. Priya says "thanks" to Amira. Amira goes back in there, and shuts the door after her; you hear the chair go under the handle. # exit: amira # mood: priya sad # mood: jonas sad
On your desk there are two coffees. You'd meant to say something about it today. It's nearly the weekend, though, and on Monday one sees things differently.
You drink the one, and then you drink the other. # ending: four-metres "Four Metres"
-> END

=== in_common
~ kept_apart = false
# place: open-office day # enter: priya left # enter: jonas right # clock: 11:40 # music: calm # mood: priya neutral # mood: jonas neutral
{ about_you.unsigned:
    Friday, twenty to twelve. They've done it again, all fourteen, by themselves, with the door shut. You weren't asked. You could smell the pizza from the lift.
    Where eleven waits were there are seven now, and each of them hangs on somebody's ticket. It's much better than what you signed.
    Jonas: Yours would've been all right. I've kept it, as an example. # mood: jonas warm
- else:
    Friday, twenty to twelve. Greta has had the cards since Wednesday. She keeps them in her bread bin, and sails at noon. {old_badge.all_ten_in:All ten waits are in, for the quick and the dead.|Seven waits are in, and you typed the reasons, and it's good typing.} Ines sends a rocket.
    They've moved their desks. You came in on Thursday and it was three metres, and today it's two.
}
They're talking. You can see it through two plants: her hand goes, and his goes, and then both heads come round, and look to see where you are. # mood: priya thinking # mood: jonas thinking
Mei: They're ever so much better. It's really nice. They've got something in common. # enter: mei centre # mood: mei happy
She hears what she has said. She offers you half a biscuit. # mood: mei worried
What they said about one another on Monday they've never mentioned since. You've lent them something better.
{a_badge_each.to_amira:Amira wears you on a ribbon, under her own.|Nobody's asked for the badge. It's in the drawer, under the menus.} There's a new note on the grey box, in two hands: TWO MEANS TWO.
{about_you.unsigned:At noon somebody puts a coffee down on your desk, in passing. It's one coffee. It's cold. But it's there.|There's no coffee on your desk, from either of them. You go and press the button yourself, and take it at the click.} # sound: horn # ending: in-common "Something in Common"
-> END
