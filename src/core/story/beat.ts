/** A member of the cast, or an inner voice, by id: `priya`, `fixer`. In a story without a book: the name as written. */
export type CastId = string;
/** A place of the book: `open-office`. */
export type PlaceId = string;
/** The author's `# id:`, else knot.stitch plus a slug of the text (`~2` for its second in source order). */
export type ChoiceId = string;
/** A dimension of the rubric: `leading`. */
export type DimensionId = string;
/** An indicator of the rubric: `lets-go`. */
export type IndicatorId = string;

/** How far an option goes on a dimension: 1 works against it, 3 neither, 5 exemplary. */
export type Level = 1 | 2 | 3 | 4 | 5;
/** What an option is in a coaching conversation. */
export type Move = 'ask' | 'tell' | 'listen' | 'solve';
/** When somebody rates themselves on the dimensions of the rubric: what they have and want before, what they have now after. */
export type ChecklistMoment = 'before' | 'after';
/** Where a figure stands, as the audience sees it. */
export type Side = 'left' | 'centre' | 'right';
/** How near the scene is looked at: in the room, or from ten thousand feet. */
export type Zoom = 'in' | 'out';

/** The least a player can advance past: some words, and the cues that go with them. */
export interface Beat {
  readonly speaker: CastId | null; // null: the narrator
  readonly text: string; // may be empty: a beat of cues alone
  readonly cues: readonly Cue[];
}

/** What happens with a beat besides its words. Written in ink as a tag, but for `gauge`, which the play notices itself. */
export type Cue =
  | { readonly kind: 'place'; readonly place: PlaceId; readonly light: string | null } // null: the light the place has by itself
  | { readonly kind: 'enter'; readonly cast: CastId; readonly side: Side }
  | { readonly kind: 'exit'; readonly cast: CastId }
  | { readonly kind: 'mood'; readonly cast: CastId; readonly mood: string }
  | { readonly kind: 'sound'; readonly sound: string }
  | { readonly kind: 'music'; readonly track: string | null } // null: silence
  | { readonly kind: 'clock'; readonly time: string } // story time as written: `07:40`
  | { readonly kind: 'segment' } // one segment of the scene's clock is gone
  | { readonly kind: 'zoom'; readonly zoom: Zoom }
  | { readonly kind: 'voice'; readonly voice: CastId; readonly choice: ChoiceId | null } // the option it speaks for
  | { readonly kind: 'memory'; readonly variable: string; readonly cast: CastId; readonly text: string }
  | { readonly kind: 'input'; readonly variable: string; readonly limit: number; readonly checklist?: ChecklistMoment } // characters; a checklist is asked as one
  | { readonly kind: 'gauge'; readonly gauge: string; readonly value: number }
  | { readonly kind: 'ending'; readonly ending: string; readonly title: string }
  | { readonly kind: 'picture'; readonly url: string } // IMAGE and BACKGROUND of the common web template
  | { readonly kind: 'style'; readonly name: string } // CLASS
  | { readonly kind: 'clear' } // CLEAR: a fresh page
  | { readonly kind: 'link'; readonly url: string; readonly opens: 'here' | 'beside' }; // LINK, LINKOPEN

/** One observation: an option stands at a level on a dimension. */
export interface Evidence {
  readonly dimension: DimensionId;
  readonly level: Level;
  readonly indicator: IndicatorId | null;
}

/** An option on offer. */
export interface Choice {
  readonly id: ChoiceId;
  readonly text: string;
  readonly evidence: readonly Evidence[];
  readonly temptation: boolean; // do it yourself
  readonly silence: boolean; // say nothing
  readonly disabled: boolean; // UNCLICKABLE: shown, not takeable
  readonly move?: Move; // in a coaching conversation
}

/** What the facilitator has for a decision. Never shown to players or on the screen. */
export interface Briefing {
  readonly asks: readonly string[]; // questions for the room
  readonly notes: readonly string[];
  readonly key: boolean; // worth the full loop
}

/** Everything between one decision and the next. No choices: the story has ended. */
export interface Turn {
  readonly beats: readonly Beat[];
  readonly choices: readonly Choice[];
  readonly reasons: readonly string[]; // `# why:` of the decision that led here
  readonly briefing: Briefing; // for the decision that `choices` offers
  readonly trouble: string | null; // why the story could not go on, where it broke; null where it did not
}

/** What the player did: took an option, or said something of their own, which goes into an ink variable. */
export type Decision =
  | { readonly kind: 'choice'; readonly choice: ChoiceId; readonly thought: number } // milliseconds from offer to decision
  | { readonly kind: 'input'; readonly variable: string; readonly value: string };
