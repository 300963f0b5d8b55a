// What one scene hands to the next. Whole numbers only; memories are true or false.

VAR trust = 5 // the team's trust in you, 0 to 10
VAR energy = 6 // your own, 0 to 10
VAR harbour = 6 // the harbour's patience, 0 to 10
VAR habit = 1 // doing it yourself, 0 to 5

VAR trust_priya = 4 // each 0 to 10
VAR trust_jonas = 5
VAR trust_mei = 5
VAR trust_tomas = 5
VAR trust_amira = 5

// The season as a whole. What somebody says of themselves stands here as the page writes it: leave it to the page.
VAR season = 1 // promoted: off P145 (the page sets it: 2 where a season was played before)
VAR checklist_before = "" // promoted: off P145 (have and want)
VAR checklist_after = "" // promoted: off P145 (now)

// What the season before came to, where there was one. The page sets them from the variable of the same name.
VAR last_motive = 0
VAR last_face_down = false
VAR last_gave_chair = false
VAR last_took_chair = false
VAR last_rewrote = false
VAR last_passed_down = false
VAR last_took_all = false
VAR last_moved_again = false
VAR last_gave_hollin = false
VAR last_led_before = 0
VAR last_who_left = 0
VAR last_sentence = ""

// Memories. The sentence itself stands at its `remember` tag.
VAR face_down = false // Tomás
VAR gave_chair = false // Priya
VAR took_chair = false // Priya
VAR reached_past = false // Priya
VAR asked_priya = false // Priya
VAR said_hour = false // Harjit
VAR owned_ticket = false // Tomás
VAR father_known = false // Tomás

// Just This Once. The sentence itself stands at its `remember` tag.
VAR asked_numbers = false // Mei
VAR asked_twenty = false // Priya
VAR rewrote = false // Mei
VAR gave_yes = false // Mei
VAR took_watch = false // Amira

// What Good Looks Like: what Ines and you agreed, and how plainly. Her last review reads it.
VAR agreed_first = false // the harbour hears a red quay from us within ten minutes
VAR agreed_boats = false // ninety-eight in a hundred leave on time; Harjit counts
VAR agreed_pier = false // whoever is left on the pier is counted, too
VAR agreed_zero = false // no red quay until the timetable changes: cannot be kept
VAR agreed_three = false // at most three red mornings until then
VAR agreed_rewrite = false // you write the new gates, in six weeks of evenings
VAR agreed_days = false // Jonas and Tomás write the new gates, by day, for as long as it takes
VAR agreed_not = false // Boarding will not build Smile to Board
VAR agreed_pager = false // Amira: nobody on call two weeks running
VAR agreed_hands = false // Jonas: a second pair of hands
VAR agreed_mei = false // Mei leads something that can fail
VAR agreed_tomas = false // Tomás back on his feet, and his name in a box
VAR agreed_priya = false // Priya runs it all for two weeks
VAR agreed_tuesdays = false // twenty minutes with Ines every other week, that do not shrink
VAR agreed_names = false // two names under boxes that a stranger could check
VAR agreed_sixth = false // Ines is to find out what she is for, and tell you
VAR agreed_malcolm = false // what counts is what Malcolm's six boxes said in 2021
VAR agreed_told = false // the team has seen or heard what was agreed
VAR agreed_clear = 0 // how much of it a stranger could check, 0 to 3
VAR asked_boxes = false // Priya
VAR said_unknown = false // Ines
VAR told_no = false // Ines
VAR asked_known = false // Ines

// The Offer.
VAR motive = 0 // why you said yes: 1 the name, 2 the money, 3 nobody else would, 4 the people, 5 you could not say no
VAR told_priya_first = false // Priya
VAR kept_a_day = false // Jonas
VAR asked_ruth = false // Ruth
VAR have = "" // what you said you have, in your own words
VAR want = "" // what you said you want

// Every Hour on the Hour.
VAR passed_down = false // Amira
VAR stood_in_door = false // Amira
VAR said_not_known = false // Harjit
VAR open_page = false // Deon

// The Right Question.
VAR mei_found = false // Mei
VAR gave_answer = false // Mei
VAR mei_hid = false // Mei went out without it, and did not say so

// Majors.
VAR said_no_up = false // Ines
VAR took_all = false // the team has all eleven
VAR dropped_smile = false // Deon
VAR kept_pager = false // Amira: the pager's turn is among the three
VAR kept_gates = false // Jonas and Tomás: the gates are among the three

// Not the Smartest in the Room.
VAR jonas_led = false // Jonas's design, and he leads it
VAR said_better = false // Jonas
VAR kept_own = false // your design went ahead
VAR took_credit = false // Jonas

// The Conversation You Keep Moving.
VAR tomas_dates = false // Tomás: what he owes has dates, and so has what you owe
VAR tomas_leave = false // Tomás is with his father on Thursdays and Fridays
VAR moved_again = false // Tomás
VAR carried_him = false // Tomás: somebody else did his work, and nobody said so

// Crosswinds.
VAR both_spoke = false // Priya and Jonas have said it to each other
VAR sided_priya = false // Jonas
VAR sided_jonas = false // Priya
VAR kept_apart = false // they work on different floors now

// Ten Thousand Feet.
VAR board_yes = false // the board pays for the gates and for a second pager
VAR board_number = false // you promised them a number
VAR brought_amira = false // Amira
VAR named_vays = false // Harjit

// The Other Offer.
VAR offered = 0 // whose offer: 1 Jonas, 2 Priya, 3 Amira
VAR who_left = 0 // who leaves: nobody, or one of the three above
VAR asked_stay = false // what would make you stay was asked, and heard
VAR let_go = false // you let them go with honour
VAR half_back = false // you told them that half of you would go back to writing code
VAR led_before = 0 // who in the team has led an incident before the storm: 1 Priya, 2 Mei, 3 Tomás, 4 Amira

// The weeks, one to six.
VAR gave_hollin = false // Mei: she has the gate at Hollin, and the notes
VAR fourth_island = false // you have stood on Brannoc
VAR night_off = false // Amira: you carried her pager on a Saturday
VAR said_sorry = false // Priya: about the chair
VAR asked_malcolm = false // what he never wrote on the page about Tomás, you have asked him

// Weeks seven to twelve.
VAR heard_why = false // Priya: everything here that is odd, and why
VAR stood_hollin = false // you have stood on Hollin; there is a shelf
VAR met_father = false // Tomás: you have been to Lunn, and his father has had a look at you

// Away.
VAR sentence = "" // what you know now, in your own words

/* Moves a gauge and keeps it between 0 and 10. */
=== function shift(ref gauge, by) ===
~ gauge = gauge + by
{ gauge > 10:
    ~ gauge = 10
}
{ gauge < 0:
    ~ gauge = 0
}

/* You did it yourself. */
=== function feed() ===
{ habit < 5:
    ~ habit = habit + 1
}

/* You could have, and did not. */
=== function starve() ===
{ habit > 0:
    ~ habit = habit - 1
}
