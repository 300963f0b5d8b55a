import { optimize } from 'svgo';
import type { Drawing } from './drawing.ts';

/** Steps of a unit that a file's numbers count: finer is not seen, and half as heavy again. */
export const GRAIN = 2.5;

/** Many drawings in one file: a group of paths each, by its name. All have one origin, so that every one lies where it belongs. */
export function sheetFile(drawings: ReadonlyMap<string, Drawing>): string {
  const groups = [...drawings].map(([name, { content }]) => `<g id="${name}">${small(content)}</g>`);
  return `<svg xmlns="http://www.w3.org/2000/svg">${groups.join('')}</svg>\n`;
}

/** What is in a drawing, in steps, and in as few letters as show the same. */
function small(content: string): string {
  const inSteps = `<svg xmlns="http://www.w3.org/2000/svg"><g transform="scale(${GRAIN})">${content.replace(CIRCLE, circle)}</g></svg>`;
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
