import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

/** How far two pictures are apart, looked at from across the room: 0 the same, 255 black and white. */
export interface Apart {
  readonly all: number; // the mean over the picture
  readonly worst: number; // the mean over the tenth of it that differs most
}

/** What two pictures may be apart and still be called alike: two ways of drawing the same are under 2 and 8, another light or nobody there over twice as much. */
export const MOST: Apart = { all: 7, worst: 38 };

const ACROSS = { width: 48, height: 30, fit: 'fill' } as const; // cells: what a processor draws otherwise than a card is smaller than one

/** Where it is kept what a picture of the gallery looked like when somebody last looked at it. */
export const keptAs = (name: string): string => join(import.meta.dirname, 'kept', `${name}.webp`);

/** Keeps what a picture looks like now. */
export async function keep(picture: Buffer, name: string): Promise<void> {
  await writeFile(keptAs(name), await small(picture));
}

/** How a picture looks otherwise than the one that was kept; undefined: it does not. */
export async function otherwise(picture: Buffer, name: string): Promise<string | undefined> {
  if (!existsSync(keptAs(name))) return 'nobody has looked at it yet';
  const { all, worst } = await apart(picture, await readFile(keptAs(name)));
  return all < MOST.all && worst < MOST.worst ? undefined : `${all.toFixed(1)} apart (${MOST.all}), ${worst.toFixed(1)} where it differs most (${MOST.worst})`;
}

/** A picture as small as its like is compared: what is kept in the repository. */
async function small(picture: Buffer): Promise<Buffer> {
  return sharp(picture).removeAlpha().resize(ACROSS).webp({ lossless: true }).toBuffer();
}

/** How far a picture is from one that `small` made. */
export async function apart(picture: Buffer, kept: Buffer): Promise<Apart> {
  const [now, then] = await Promise.all(
    [small(picture), kept].map(async (one) =>
      sharp(await one)
        .removeAlpha()
        .raw()
        .toBuffer(),
    ),
  );
  const differences = Array.from(now ?? [], (value, i) => Math.abs(value - (then?.[i] ?? 0))).toSorted((a, b) => b - a);
  const mean = (some: readonly number[]): number => some.reduce((sum, value) => sum + value, 0) / Math.max(1, some.length);
  return { all: mean(differences), worst: mean(differences.slice(0, differences.length / 10)) };
}
