import type { ChoiceId } from '../../core/story/beat.ts';
import type { Branch, SceneDebrief } from '../../core/workshop/debrief.ts';
import { type Flow, type Mark, type Ribbon, ribbonPath } from './flow-shape.ts';
import { tableName } from '../desk/words.ts';

const WIDTH = 1000;
const HEIGHT = 340;
const EDGE = 26; // room at the left
const NAMES = 120; // room at the right
const PLAY = 0.34; // of the height: what lies between the ways, all together
const BROAD = 26; // a single team at most
const LEGIBLE = 15; // how thick a way has to be to carry its number

interface Place {
  readonly branch: Branch | undefined; // undefined: where all begin
  readonly weight: number; // people, or tables
  readonly top: number;
  readonly thick: number;
  readonly hue: number;
}

/** Several ways through a scene as a delta: as thick as the people, or the teams, that took them. */
export function deltaOf({ branches, tables }: SceneDebrief, of: 'people' | 'tables'): Flow {
  const gone = branches.filter(({ tables: went }) => went > 0);
  const depth = Math.max(0, ...gone.map(({ path }) => path.length));
  const all = tables.filter(({ steps }) => steps.length > 0).length;
  const whole = of === 'tables' ? all : Math.max(1, sum(gone.filter(({ path }) => path.length === 1).map(({ votes }) => votes)));
  const stride = (WIDTH - EDGE - NAMES) / Math.max(1, depth);
  const unit = Math.min((HEIGHT * (1 - PLAY)) / Math.max(1, whole), of === 'tables' ? BROAD : Infinity);
  let hues = 0;
  const ribbons: Ribbon[] = [];
  const marks: Mark[] = [];
  let column: readonly Place[] = [{ branch: undefined, weight: whole, top: (HEIGHT - whole * unit) / 2, thick: whole * unit, hue: 0 }];
  for (let level = 1; level <= depth; level++) {
    const children = column.flatMap((parent) =>
      gone
        .filter(({ path }) => path.length === level && startsWith(path, parent.branch?.path ?? []))
        .map((branch, at) => ({ parent, branch, weight: of === 'tables' ? branch.tables : branch.votes, hue: at === 0 ? parent.hue : (hues += 1) % 4 })),
    );
    const free = HEIGHT - sum(children.map(({ weight }) => weight)) * unit;
    const gap = Math.min(of === 'tables' ? 60 : 26, free / (children.length + 1));
    let top = (HEIGHT - sum(children.map(({ weight }) => weight)) * unit - gap * (children.length - 1)) / 2;
    const used = new Map<Place, number>();
    const next: Place[] = [];
    for (const { parent, branch, weight, hue } of children) {
      const thick = weight * unit;
      const before = used.get(parent) ?? 0;
      used.set(parent, before + thick);
      const from = { x: EDGE + (level - 1) * stride, y: parent.top + before + thick / 2, thick };
      const to = { x: EDGE + level * stride, y: top + thick / 2, thick };
      ribbons.push({ key: branch.path.join('/'), path: ribbonPath(from, to), kind: 'taken', hue });
      if (of === 'people' && thick >= LEGIBLE)
        marks.push({ key: `share ${branch.path.join('/')}`, x: to.x - stride * 0.3, y: to.y, text: String(weight), kind: 'share' });
      next.push({ branch, weight, top, thick, hue });
      top += thick + gap;
    }
    for (const place of next) {
      const ends =
        of === 'tables'
          ? tables.filter(({ steps }) =>
              same(
                steps.map(({ taken }) => taken),
                place.branch?.path ?? [],
              ),
            )
          : [];
      if (ends.length > 0) {
        const text = ends.map(({ table }) => tableName(table).replace('Team ', '')).join(', ');
        marks.push({ key: `end ${text}`, x: EDGE + level * stride + 8, y: place.top + place.thick / 2, text: `Team ${text}`, kind: 'end' });
      }
    }
    column = next;
  }
  for (let level = 0; level < depth; level++)
    marks.push({ key: `number ${level}`, x: EDGE + level * stride, y: HEIGHT + 16, text: String(level + 1), kind: 'number' });
  return { width: WIDTH, height: HEIGHT + 40, ribbons, marks };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
const startsWith = (path: readonly ChoiceId[], head: readonly ChoiceId[]): boolean => head.every((id, at) => path[at] === id);
const same = (a: readonly ChoiceId[], b: readonly ChoiceId[]): boolean => a.length === b.length && startsWith(a, b);
