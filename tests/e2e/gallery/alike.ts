import sharp from 'sharp';

/** How far two pictures are apart, looked at from across the room: 0 the same, 255 black and white. */
export interface Apart {
  readonly all: number; // the mean over the picture
  readonly worst: number; // the mean over the tenth of it that differs most
}

const ACROSS = { width: 48, height: 30, fit: 'fill' } as const; // cells: what a processor draws otherwise than a card is smaller than one

/** A picture as small as its like is compared: what is kept in the repository. */
export async function small(picture: Buffer): Promise<Buffer> {
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
