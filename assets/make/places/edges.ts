import sharp from 'sharp';
import { BLEED } from './camera.ts';

type Box = Readonly<Record<'y' | 'h', number>>; // design px

const WIDE = 16; // px in the middle
const IN = 2; // px from the edge
const SOLID = 250; // of 255

/** Colours at the middle of a picture's upper and lower edge, as `#rrggbb`, where it ends with the bleed and nobody sees through it: the room goes on in them. */
export async function edgesOf(file: string, box: Box): Promise<{ readonly top?: string; readonly bottom?: string }> {
  const { data, info } = await sharp(file).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (row: number): string | undefined => {
    const from = (row * info.width + Math.round(info.width / 2 - WIDE / 2)) * 4;
    const mean = (channel: number): number =>
      Math.round(Array.from({ length: WIDE }, (_, px) => data[from + px * 4 + channel]!).reduce((sum, one) => sum + one) / WIDE);
    const colour = [0, 1, 2].map((channel) => mean(channel).toString(16).padStart(2, '0'));
    return mean(3) < SOLID ? undefined : `#${colour.join('')}`;
  };
  const top = box.y <= BLEED.y ? at(IN) : undefined;
  const bottom = box.y + box.h >= BLEED.y + BLEED.h ? at(info.height - 1 - IN) : undefined;
  return { ...(top !== undefined && { top }), ...(bottom !== undefined && { bottom }) };
}
