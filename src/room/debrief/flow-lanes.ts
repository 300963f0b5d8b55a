import type { Step, TableDebrief } from '../../core/workshop/debrief.ts';
import { lastVote, percentOf } from './words.ts';
import { type Flow, type Mark, type Ribbon, ribbonPath } from './flow-shape.ts';

const WIDTH = 1000;
const EDGE = 40; // room at either end
const FULL = 46; // how thick the whole room is
const LANE = 78; // between two options of a decision
const MARGIN = 30; // above and below
const THIN = 3; // of an option that nobody took
const STUB = 0.62; // of a step: how far a way goes on that was not taken

/** One way through a scene as a river: at each decision it parts by the votes, and flows on where the room went. */
export function lanesOf({ steps }: TableDebrief): Flow {
  const { height, middle } = roomFor(steps);
  const stride = (WIDTH - 2 * EDGE) / Math.max(1, steps.length);
  const ribbons: Ribbon[] = [];
  const marks: Mark[] = [];
  let at = middle; // where the river is
  for (const [index, step] of steps.entries()) {
    const x = EDGE + index * stride;
    let offset = at - FULL / 2;
    for (const [option, part] of sharesOf(step).entries()) {
      const thick = part.share * FULL;
      const from = { x, y: part.share === 0 ? at : offset + thick / 2, thick: Math.max(part.share === 0 ? THIN : 0, thick) };
      offset += thick;
      const lane = middle + asideOf(step, option);
      const taken = part.id === step.taken;
      const to = taken ? { x: x + stride, y: lane, thick: FULL } : { x: x + stride * STUB, y: lane, thick: Math.max(THIN, thick) };
      if (taken || part.share > 0) ribbons.push({ key: `${index}.${option}`, path: ribbonPath(from, to), kind: taken ? 'taken' : 'left', hue: option % 4 });
      if (!taken && part.share > 0)
        marks.push({ key: `share ${index}.${option}`, x: to.x + 4, y: lane, text: `${Math.round(part.share * 100)} %`, kind: 'share' });
      if (taken) at = lane;
    }
  }
  const places = steps.map((step, index) => ({ step, x: EDGE + index * stride, y: index === 0 ? middle : middle + takenOf(steps[index - 1]) }));
  for (const { step, x, y } of places) marks.push({ key: `number ${step.decision}`, x, y, text: String(step.decision + 1), kind: step.key ? 'key' : 'number' });
  return { width: WIDTH, height, ribbons: ribbons.toSorted((a, b) => Number(a.kind === 'left') - Number(b.kind === 'left')), marks };
}

/** How high the picture is, and where its middle lies: no room for what nobody wanted. */
function roomFor(steps: readonly Step[]): { readonly height: number; readonly middle: number } {
  const used = steps.flatMap((step) => sharesOf(step).flatMap(({ id, share }, option) => (share > 0 || id === step.taken ? [asideOf(step, option)] : [])));
  const [above, below] = [Math.min(-LANE / 2, ...used), Math.max(LANE / 2, ...used)];
  return { height: below - above + FULL + 2 * MARGIN, middle: MARGIN + FULL / 2 - above };
}

/** How far an option lies from the middle. */
const asideOf = ({ choices }: Step, option: number): number => (option - (choices.length - 1) / 2) * LANE;

/** The same of what was taken. */
function takenOf(step: Step | undefined): number {
  return step
    ? asideOf(
        step,
        step.choices.findIndex(({ id }) => id === step.taken),
      )
    : 0;
}

/** What part of the room wanted each option. Where nobody voted, all of it went where it was led. */
function sharesOf(step: Step): readonly { readonly id: string; readonly share: number }[] {
  const vote = lastVote(step);
  if (!vote || vote.votes === 0) return step.choices.map(({ id }) => ({ id, share: Number(id === step.taken) }));
  return step.choices.map(({ id }) => ({ id, share: percentOf(vote.counts.find(({ choice }) => choice === id)?.votes ?? 0, vote.votes) / 100 }));
}
