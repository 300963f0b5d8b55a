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
