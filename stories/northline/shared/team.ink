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

// Memories. The sentence itself stands at its `remember` tag.
VAR face_down = false // Tomás
VAR gave_chair = false // Priya
VAR took_chair = false // Priya
VAR reached_past = false // Priya
VAR asked_priya = false // Priya
VAR said_hour = false // Harjit
VAR owned_ticket = false // Tomás
VAR father_known = false // Tomás

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
