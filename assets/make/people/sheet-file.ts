import { optimize } from 'svgo';
import type { Drawing } from './drawing.ts';
import { asSvg } from './drawing.ts';

/** Steps of a unit that a file's numbers count: finer is not seen, and half as heavy again. */
export const GRAIN = 2.5;

/** Many drawings in one file: a group of paths each, by its name. All have one origin, so that every one lies where it belongs. */
export function sheetFile(drawings: ReadonlyMap<string, Drawing>): string {
  const groups = [...drawings].map(([name, drawing]) => `<g id="${name}">${small(drawing)}</g>`);
  return `<svg xmlns="http://www.w3.org/2000/svg">${groups.join('')}</svg>\n`;
}

/** What is in a drawing, in steps, and in as few letters as show the same. */
function small(drawing: Drawing): string {
  const rounded = optimize(asSvg(drawing), {
    multipass: true,
    floatPrecision: 1, // the traced lines are far finer: rounded once before, a tenth of what follows goes
    plugins: [{ name: 'preset-default', params: { overrides: { cleanupNumericValues: { floatPrecision: 2 } } } }],
  }).data;
  const content = rounded.replace(/^<svg[^>]*>|<\/svg>$/gu, '').replace(CIRCLE, circle);
  const inSteps = `<svg xmlns="http://www.w3.org/2000/svg"><g transform="scale(${GRAIN})">${content}</g></svg>`;
  const svg = optimize(inSteps, {
    multipass: true,
    plugins: [{ name: 'preset-default', params: { overrides: { convertPathData: { floatPrecision: 0 } } } }],
  }).data;
  const [, paths] = /^<svg[^>]*>((?:<path [^>]*\/>)+)<\/svg>$/su.exec(svg) ?? [];
  if (paths === undefined || paths.includes('transform')) throw new Error(`A drawing is to be of paths and circles; this was found: ${svg.slice(0, 300)}`);
  return paths;
}

const CIRCLE = /<circle cx="([\d.]+)" cy="([\d.]+)" r="([\d.]+)"/gu;

function circle(_: string, x: string, y: string, r: string): string {
  return `<path d="M${Number(x) - Number(r)} ${y}a${r} ${r} 0 1 0 ${2 * Number(r)} 0a${r} ${r} 0 1 0 ${-2 * Number(r)} 0z"`;
}
