import type { Choice, ChoiceId, Turn } from '../story/beat.ts';

/** Plays a scene: what somebody who went `path` through it has before them. */
export type TurnOf = (path: readonly ChoiceId[]) => Turn;

/** A point of the scene: a decision, or an ending. All who come to it find the same options. */
export interface Point {
  readonly path: readonly ChoiceId[]; // on which it was first met
  readonly depth: number; // decisions before it
  readonly turns: readonly Turn[]; // since the decision before it, the last one its own; more than one where decisions are passed over
  readonly arrivals: Arrival[]; // every option that leads here, the first one first; none at the start
  readonly ways: Map<ChoiceId, Point | undefined>; // where each option leads; undefined: not followed
}

/** An option that leads to a point, and what is told on the way there. */
export interface Arrival {
  readonly from: Point;
  readonly choice: ChoiceId;
  readonly path: readonly ChoiceId[];
  readonly turns: readonly Turn[];
}

/** By what two points are the same: from the finest to the coarsest. */
export type Merge = 'words-of-options' | 'options-at-that-time' | 'options';

/** How a scene is followed. */
export interface Route {
  readonly turn: TurnOf;
  readonly merge: Merge;
  readonly most: number; // points, endings too
  readonly stops: 'everywhere' | 'at-key-decisions';
}

/** Follows a scene from its start, nearest points first. Options whose points would be too many lead nowhere. */
export function follow(route: Route): readonly Point[] {
  const points: Point[] = [pointAt(route, [], 0)];
  const known = new Map(points.map((point) => [keyOf(route, point), point]));
  spread(route, points, known, 0);
  return points;
}

/**
 * Follows a scene, and gives ways of their own to what merging has hidden: endings and key decisions that are met only by who remembers
 * more than a card does. They are looked for from every place where two ways were merged, the same walks every time.
 */
export function followToAll(route: Route): { readonly points: readonly Point[]; readonly hidden: readonly string[] } {
  const points: Point[] = [...follow(route)];
  const known = new Map(points.map((point) => [keyOf(route, point), point]));
  const hidden: string[] = [];
  const walks = walksFrom(route, points);
  const met = new Set(points.flatMap((point) => goalsOf(ownTurn(point))));
  const goals = [...new Set(walks.flatMap(({ goals: found }) => [...found.keys()]))].filter((goal) => !met.has(goal)).toSorted();
  for (const goal of goals) {
    if (points.some((point) => goalsOf(ownTurn(point)).includes(goal))) continue;
    const ways = walks.flatMap(({ arrival, path, goals: found }) => {
      const until = found.get(goal);
      return until === undefined ? [] : [{ arrival, path: path.slice(0, until) }];
    });
    const [way] = ways.toSorted((a, b) => a.path.length - a.arrival.path.length - (b.path.length - b.arrival.path.length));
    const before = points.length;
    if (!way || before + way.path.length - way.arrival.path.length + 1 > route.most) hidden.push(goal);
    else unmerge(route, points, known, way.arrival, way.path);
    spread(route, points, known, before);
  }
  return { points: reachable(points), hidden };
}

/** What is worth coming to in a turn: its ending, or its key decision. */
export function goalsOf(turn: Turn): readonly string[] {
  const ending = endingOf(turn);
  if (ending) return [`ending ${ending.title}`];
  return turn.briefing.key && offered(turn).length > 0
    ? [
        `key ${offered(turn)
          .map(({ id }) => id)
          .join(' ')}`,
      ]
    : [];
}

/** The ending that a turn comes to, if its story names it. */
export function endingOf(turn: Turn): { readonly id: string; readonly title: string } | undefined {
  const [cue] = turn.beats.flatMap(({ cues }) => cues.flatMap((each) => (each.kind === 'ending' ? [each] : [])));
  return cue && offered(turn).length === 0 ? { id: cue.ending, title: cue.title } : undefined;
}

/** The options that can be taken. */
export function offered({ choices }: Turn): readonly Choice[] {
  return choices.filter(({ disabled }) => !disabled);
}

/** The turn in which a point's decision is made. */
export function ownTurn({ turns }: Pick<Point, 'turns'>): Turn {
  const turn = turns.at(-1);
  if (!turn) throw new RangeError('A point without a turn.');
  return turn;
}

/** Follows all options of the points from number `from` on, and of those that are found. */
function spread(route: Route, points: Point[], known: Map<string, Point>, from: number): void {
  for (let at = from; at < points.length; at++) {
    const point = points[at];
    for (const { id } of point ? offered(ownTurn(point)) : []) {
      if (!point || point.ways.has(id)) continue;
      const next = pointAt(route, [...point.path, id], point.depth + 1);
      const key = keyOf(route, next);
      const target = known.get(key) ?? (points.length < route.most ? next : undefined);
      point.ways.set(id, target);
      if (target === next) {
        known.set(key, next);
        points.push(next);
      }
      target?.arrivals.push({ from: point, choice: id, path: next.path, turns: next.turns });
    }
  }
}

/** The point at the end of a path, or, where only key decisions stop, at the first one from there. */
function pointAt({ turn, stops }: Route, path: readonly ChoiceId[], depth: number): Point {
  const way = [...path];
  const turns = [turn(way)];
  if (stops === 'at-key-decisions') passOver(turn, way, turns);
  return { path: way, depth, turns, arrivals: [], ways: new Map() };
}

const LONGEST = 60; // decisions

/** Takes a way on to the next key decision, or to the end. */
function passOver(turn: TurnOf, way: ChoiceId[], turns: Turn[]): void {
  for (let last = turns.at(-1); last && !last.briefing.key && way.length < LONGEST; last = turns.at(-1)) {
    const next = passedOver(turn, way, last);
    if (!next) return;
    way.push(next.choice.id);
    turns.push(next.after);
  }
}

/** What is taken where a decision is passed over: an option that comes to a key decision, then one that tempts nobody. */
function passedOver(turn: TurnOf, way: readonly ChoiceId[], { choices }: Turn): { readonly choice: Choice; readonly after: Turn } | undefined {
  const ways = choices.filter(({ disabled }) => !disabled).map((choice) => ({ choice, after: turn([...way, choice.id]) }));
  const worth = ({ choice, after }: (typeof ways)[number]): number => 2 * Number(after.briefing.key) + Number(!choice.temptation);
  return ways.toSorted((a, b) => worth(b) - worth(a))[0];
}

function keyOf({ merge }: Route, point: Point): string {
  const turn = ownTurn(point);
  const options = offered(turn);
  if (options.length === 0) return `ending ${endingOf(turn)?.id ?? turn.beats.at(-1)?.text ?? ''}`;
  const ids = options.map(({ id, text }) => (merge === 'words-of-options' ? `${id} ${text}` : id)).join('\n');
  return merge === 'options' ? ids : `${point.depth}\n${ids}`;
}

interface Walk {
  readonly arrival: Arrival; // the merged one that it set out from
  readonly path: readonly ChoiceId[];
  readonly goals: ReadonlyMap<string, number>; // how many decisions lead to each
}

/** Some ways on from every arrival that was merged into a point which somebody else had met first. */
function walksFrom({ turn }: Route, points: readonly Point[]): readonly Walk[] {
  const merged = points.flatMap(({ arrivals, ways }) => (ways.size === 0 ? [] : arrivals.slice(1)));
  let dice = 1;
  const draw = (below: number): number => {
    dice = (Math.imul(dice, 1_664_525) + 1_013_904_223) >>> 0;
    return (dice >>> 8) % below;
  };
  return merged.slice(0, PLACES).flatMap((arrival) =>
    Array.from({ length: WALKS }, () => {
      const path = [...arrival.path];
      const goals = new Map<string, number>();
      for (;;) {
        const now = turn(path);
        for (const goal of goalsOf(now)) goals.set(goal, path.length);
        const options = offered(now);
        const taken = options[draw(Math.max(1, options.length))];
        if (!taken || path.length >= LONGEST) return { arrival, path, goals };
        path.push(taken.id);
      }
    }),
  );
}

const PLACES = 120;
const WALKS = 4; // from each place

/** Gives the way from an arrival to the end of a path points of its own. */
function unmerge(route: Route, points: Point[], known: Map<string, Point>, arrival: Arrival, path: readonly ChoiceId[]): void {
  let { from } = arrival;
  for (let length = from.path.length + 1; length <= path.length; length++) {
    const choice = path[length - 1];
    if (choice === undefined) return;
    const own = from.ways.get(choice);
    const next = pointAt(route, path.slice(0, length), from.depth + 1);
    const key = keyOf(route, next);
    const target = own?.path.join('\n') === next.path.join('\n') ? own : offered(ownTurn(next)).length === 0 ? (known.get(key) ?? next) : next;
    if (target !== own) {
      own?.arrivals.splice(
        own.arrivals.findIndex((each) => each.from === from && each.choice === choice),
        1,
      );
      from.ways.set(choice, target);
      target.arrivals.push({ from, choice, path: next.path, turns: next.turns });
    }
    if (target === next) {
      points.push(next);
      if (!known.has(key)) known.set(key, next);
    }
    from = target;
  }
}

/** Those that can still be come to from the first, nearest first. */
function reachable(points: readonly Point[]): readonly Point[] {
  const found = new Set(points.slice(0, 1));
  for (const point of found) for (const next of point.ways.values()) if (next) found.add(next);
  return [...found];
}
