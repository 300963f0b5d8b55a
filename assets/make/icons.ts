import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

const DENSITY = 72; // dots an inch at which the drawing's 512 units are 512 px

/** Draws the sizes of the mark that systems ask for from `icon.svg`, in its folder. */
export async function drawIcons(folder: string): Promise<void> {
  const rounded = await readFile(join(folder, 'icon.svg'), 'utf8');
  const square = rounded.replace(' rx="112"', ''); // systems that cut icons to a shape of their own want the corners too
  const icons = [
    ['icon-192.png', rounded, 192],
    ['icon-512.png', rounded, 512],
    ['icon-maskable.png', square, 512],
    ['apple-touch-icon.png', square, 180],
  ] as const;
  for (const [name, drawing, size] of icons) {
    const picture = sharp(Buffer.from(drawing), { density: (DENSITY * size * 2) / 512 }).resize(size, size);
    await writeFile(join(folder, name), await picture.png({ compressionLevel: 9, palette: true }).toBuffer());
  }
}
