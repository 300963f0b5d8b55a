import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { asFarAsOffered, rehearsal } from '../../core/session/rehearse.ts';
import { resume } from '../../core/session/resume.ts';
import { asWritten, edited, editedBefore, type Script } from '../../core/session/script.ts';
import { begin, type Session } from '../../core/session/session.ts';
import type { Value, Values } from '../../core/session/values.ts';
import { Watch, type WatchedTurn } from '../../core/session/watch.ts';
import type { Game, Playing } from '../page/views.ts';
import { Run } from '../run.ts';
import { newId } from '../saves/run-id.ts';
import { type Place, placeOfPath, placesIn } from './places.ts';
import { type Source, sourceOf } from './source.ts';

/** Where the reader stands. */
export interface Here {
  readonly of: Run; // for a moment after a change still the run before, or its turn before
  readonly number: number; // of the turn, from 0: so many decisions lead to it
  readonly turn: WatchedTurn;
  readonly path: string | null; // of the line that is read, or was last
  readonly values: Values; // as they are once it is said, with what was edited since
  readonly own: Values; // of the knot that is read: its parameters, and what is `temp`
  readonly beat: number; // from 0; −1: before the first line
  readonly left: number; // lines to read before the decision
}

/** Where to open a story anew. */
export interface Jump {
  readonly to: string; // knot or stitch
  readonly given: readonly string[]; // as typed
  readonly values: 'now' | 'declared';
  readonly visits: 'kept' | 'forgotten';
}

/** The author's desk: what stands behind the run on the table, and what can be done to it. */
export interface Desk {
  readonly run: ReadonlySignal<Run | undefined>;
  readonly script: ReadonlySignal<Script>;
  readonly here: ReadonlySignal<Here | undefined>;
  readonly places: ReadonlySignal<readonly Place[]>;
  readonly place: ReadonlySignal<Place | undefined>; // the reader is in; undefined: before the first knot
  readonly source: ReadonlySignal<Source | null | undefined>; // undefined: not found out yet; null: nobody knows
  readonly original: ReadonlySignal<Playing | undefined>; // the run that the rehearsal began from
  readonly set: (name: string, value: Value) => void;
  /** Reads what the last decision led to once more, with what was set since. */
  readonly readAgain: () => void;
  readonly jump: (jump: Jump) => void;
  /** Plays with another seed: the same decisions as far as they are on offer, or from the beginning. */
  readonly reseed: (seed: number, decisions: 'same' | 'none') => void;
  /** Puts the run back on the table that the rehearsal began from. */
  readonly leave: () => void;
  readonly close: () => void;
}

/** Opens the desk over a game. */
export function openDesk(game: Game): Desk {
  const run = computed(() => game.playing.value?.run);
  const script = computed(() => run.value?.rehearsal?.script ?? asWritten);
  const original = signal<Playing | undefined>(undefined);
  const turns = signal<{ readonly of: Run; readonly turns: readonly WatchedTurn[] } | undefined>(undefined);
  const story = computed(() => run.value?.story);
  const places = computed(() => (story.value ? placesIn(story.value) : []));
  const source = signal<Source | null | undefined>(undefined);
  let last: Here | undefined; // stays until the watch has caught up: a field keeps the focus
  const here = computed(() => {
    const caughtUp = turns.value && turns.value.of === run.value ? hereIn(turns.value.of, turns.value.turns) : undefined;
    return (last = caughtUp ?? last);
  });
  const place = computed(() => placeOfPath(places.value, here.value?.path ?? ''));

  const following = follow(run, turns);
  const stops = [
    effect(() => {
      const playing = game.playing.value;
      if (playing?.run.kind !== 'rehearsal') original.value = playing;
    }),
    effect(() => void (story.value && find(story.value, source, () => story.peek()))),
    following.stop,
  ];
  const refresh = (): void => void (story.peek() && find(story.peek()!, source, () => story.peek()));
  addEventListener('focus', refresh); // an author who comes back from the editor has moved lines
  stops.push(() => removeEventListener('focus', refresh));

  /** Puts a rehearsal on the table. `at`: where it is to stand; by itself before the first line of its last turn. */
  const rehearse = (session: Session, changed: Script, says: string, at?: (next: Run) => void): void => {
    const playing = game.playing.peek();
    if (!playing) return;
    try {
      const next = new Run(playing.run.story, session, 'what-if', rehearsal(changed));
      at?.(next);
      game.playing.value = { ...playing, id: newId(), run: next };
      game.actions.say(`${says} This is a rehearsal: it is not saved.`);
    } catch (error) {
      game.actions.say(error instanceof Error ? error.message : String(error));
    }
  };

  return {
    run,
    script,
    here,
    places,
    place,
    source,
    original,
    set: (name, value) => {
      const now = run.peek();
      if (!now) return;
      const { decisions } = now.session.peek();
      const says = now.phase.peek() === 'reading' ? `${name} is set. What ink has read already stays; it counts from your next decision.` : `${name} is set.`;
      rehearse(now.session.peek(), edited(script.peek(), decisions.length, { [name]: value }), says, (next) => standAs(now, next));
    },
    readAgain: () => {
      const session = run.peek()?.session.peek();
      if (session) rehearse(session, editedBefore(script.peek(), session.decisions.length), 'Once more from your last decision.');
    },
    jump: ({ to, given, values, visits }) => {
      following.catchUp(); // a value may have been set a moment ago
      const [now, stands] = [run.peek(), here.peek()];
      if (!now || !stands) return;
      const changed: Script = {
        ...asWritten,
        knot: to,
        given: given.map(typed),
        values: values === 'now' ? stands.values : {},
        visits: visits === 'kept' ? stands.turn.visits : {},
      };
      const { seed, carried } = now.session.peek();
      rehearse(begin(now.story, seed, carried), changed, `You are at ${to}.`);
    },
    reseed: (seed, decisions) => {
      const now = run.peek();
      if (!now) return;
      const session: Session = { ...now.session.peek(), seed: seed >>> 0 };
      const from = decisions === 'none' ? { ...session, decisions: [] } : session;
      const { session: made, divergence } = asFarAsOffered(now.story, from, script.peek());
      rehearse(made, rehearsal(script.peek()).upTo(made.decisions.length).script, saysOf(from, made, divergence !== null), (next) => {
        if (made.decisions.length > 0) next.toDecision();
      });
    },
    leave: () => {
      const [back, now] = [original.peek(), story.peek()];
      if (!back || !now) return;
      game.playing.value = now.hash === back.run.story.hash ? back : { ...back, run: taken(now, back.run) };
      game.actions.say('Back to the run. What you rehearsed is gone.');
    },
    close: () => {
      for (const stop of stops) stop();
    },
  };
}

/** Who follows a play from behind. */
interface Follower {
  readonly catchUp: () => void;
  readonly stop: () => void;
}

/** Keeps a watch in step with the run on the table, behind the words: nobody waits for it. */
function follow(run: ReadonlySignal<Run | undefined>, turns: Signal<{ readonly of: Run; readonly turns: readonly WatchedTurn[] } | undefined>): Follower {
  let watched: { readonly of: Run; readonly watch: Watch; readonly session: Session } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const catchUp = (): void => {
    clearTimeout(timer);
    const now = run.peek();
    const session = now?.session.peek();
    if (!now || !session || (watched?.of === now && watched.session === session)) return;
    const known = watched?.session.decisions.length ?? 0;
    const goesOn = watched?.of === now && watched.session.decisions.at(-1) === session.decisions[known - 1];
    const watch = watched && goesOn ? watched.watch : new Watch(now.story, session, now.rehearsal?.script ?? asWritten);
    for (const decision of session.decisions.slice(goesOn ? known : 0)) watch.follow(decision);
    watched = { of: now, watch, session };
    turns.value = { of: now, turns: [...watch.turns] };
  };
  const stop = effect(() => {
    clearTimeout(timer);
    if (run.value?.session.value) timer = setTimeout(catchUp);
  });
  return {
    catchUp,
    stop: () => {
      stop();
      clearTimeout(timer);
    },
  };
}

function hereIn(run: Run, turns: readonly WatchedTurn[]): Here | undefined {
  const { turn: number, beat } = run.position.value;
  const turn = turns[number];
  if (!turn) return undefined;
  const moment = turn.moments[beat];
  const earlier = turns.slice(0, number).findLast(({ moments }) => moments.length > 0);
  const ahead = turn.turn.beats.slice(beat + 1);
  return {
    of: run,
    number,
    turn,
    beat,
    left: ahead.filter(({ text }) => text !== '').length,
    own: (moment ?? turn.moments[0] ?? earlier?.moments.at(-1))?.own ?? {},
    path: moment?.path ?? turn.moments[0]?.path ?? earlier?.moments.at(-1)?.path ?? null,
    values: ahead.length === 0 ? turn.values : { ...(moment?.values ?? turn.before), ...editsAt(run, number) },
  };
}

/** What was set after the decision that led to a turn. */
function editsAt(run: Run, turn: number): Values {
  const edits = run.rehearsal?.script.edits.filter(({ after }) => after === turn) ?? [];
  return Object.assign({}, ...edits.map(({ values }) => values)) as Values;
}

/** Lets a run stand where another does. A gauge that was set is one more beat, which is seen at once. */
function standAs(before: Run, next: Run): void {
  if (before.phase.peek() === 'reading') next.position.value = before.position.peek();
  else next.toDecision();
}

/** A run as far as it goes in the story as it is now: its author has written on since. */
function taken(story: Run['story'], before: Run): Run {
  const run = new Run(story, resume(story, before.session.peek()).session, before.kind === 'first' ? 'first' : 'what-if');
  run.toDecision();
  return run;
}

function typed(text: string): string | number | boolean {
  if (text === 'true' || text === 'false') return text === 'true';
  const number = Number(text);
  return text.trim() !== '' && Number.isFinite(number) ? number : text;
}

function saysOf(asked: Session, made: Session, diverged: boolean): string {
  const count = made.decisions.filter(({ kind }) => kind === 'choice').length;
  if (asked.decisions.length === 0) return `From the beginning, with the seed ${made.seed}.`;
  if (!diverged) return `All your decisions are made again, with the seed ${made.seed}.`;
  return `With the seed ${made.seed}, ${count === 1 ? 'one decision is' : `${count} decisions are`} made again; the next one is not on offer.`;
}

/** What was known of the same scene stays while its server has no answer. */
async function find(story: NonNullable<Run['story']>, source: Signal<Source | null | undefined>, current: () => Run['story'] | undefined): Promise<void> {
  const found = await sourceOf(story);
  if (current() !== story) return;
  const known = source.peek();
  source.value = found ?? (known?.scene === story.id ? known : null);
}
