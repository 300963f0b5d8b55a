import sharp from 'sharp';
import { BLEED } from './camera.ts';

type Box = Readonly<Record<'y' | 'h', number>>; // design px

const PARTS = 64; // of the middle of an edge
const MIDDLE = 0.3; // of its length: what a phone shows of it
const IN = 2; // px from the edge
const SOLID = 250; // of 255

/** The colours that are in the middle of all that lie along the middle of a picture's upper and lower edge (so that a lamp which ends there does not give its own), as `#rrggbb`, where it ends with the bleed and nobody sees through it: the room goes on in them. */
export async function edgesOf(file: string, box: Box): Promise<{ readonly top?: string; readonly bottom?: string }> {
  const { data, info } = await sharp(file).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (row: number): string | undefined => {
    const along = Array.from({ length: PARTS }, (_, part) => (row * info.width + Math.floor((0.5 + ((part + 0.5) / PARTS - 0.5) * MIDDLE) * info.width)) * 4);
    const middle = (channel: number): number => along.map((from) => data[from + channel]!).toSorted((a, b) => a - b)[PARTS / 2]!;
    const colour = [0, 1, 2].map((channel) => middle(channel).toString(16).padStart(2, '0'));
    return middle(3) < SOLID ? undefined : `#${colour.join('')}`;
  };
  const top = box.y <= BLEED.y ? at(IN) : undefined;
  const bottom = box.y + box.h >= BLEED.y + BLEED.h ? at(info.height - 1 - IN) : undefined;
  return { ...(top !== undefined && { top }), ...(bottom !== undefined && { bottom }) };
}
