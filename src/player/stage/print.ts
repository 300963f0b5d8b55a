/** Colours at the middle of a picture's upper and lower edge; undefined where one sees through it. */
export interface Edges {
  readonly top: number | undefined;
  readonly bottom: number | undefined;
}

// Upside down, as WebGL keeps pictures, and multiplied already: the card gets it as it is.
const AS_THE_CARD_HAS_IT = { imageOrientation: 'flipY', premultiplyAlpha: 'premultiply', colorSpaceConversion: 'none' } as const;

/** A picture, fetched and decoded beside everything else; undefined when it cannot be had. Whoever has it closes it: it is four bytes a px. */
export async function print(url: string | undefined): Promise<ImageBitmap | undefined> {
  if (url === undefined) return undefined;
  try {
    const answer = await fetch(url);
    if (!answer.ok) return undefined;
    return await createImageBitmap(await answer.blob(), AS_THE_CARD_HAS_IT);
  } catch {
    return undefined; // no network, or no picture
  }
}

/** Without a network, those pictures first that were kept: a browser complains aloud of each that it cannot fetch. */
export async function keptFirst(paths: readonly string[], at: (path: string) => string | undefined): Promise<readonly string[]> {
  if (navigator.onLine || !('caches' in globalThis)) return paths;
  const asked = await Promise.all(
    paths.map(async (path) => {
      const url = at(path);
      return { path, kept: url !== undefined && (await caches.match(url)) !== undefined };
    }),
  );
  return [...asked.filter(({ kept }) => kept), ...asked.filter(({ kept }) => !kept)].map(({ path }) => path);
}

/** Where the room goes on above and below a picture, it goes on in these colours. */
export function edgesOf(picture: ImageBitmap): Edges {
  const canvas = new OffscreenCanvas(1, 1);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  const at = (y: number): number | undefined => {
    context?.clearRect(0, 0, 1, 1);
    context?.drawImage(picture, picture.width / 2 - 8, y, 16, 1, 0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = context?.getImageData(0, 0, 1, 1).data ?? [];
    return alpha < 250 ? undefined : (red << 16) | (green << 8) | blue;
  };
  return { top: at(picture.height - 3), bottom: at(2) };
}
