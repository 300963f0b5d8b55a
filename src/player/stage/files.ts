const pictures = {
  ...import.meta.glob<string>('../../../assets/cast/*.svg', { query: '?url', import: 'default', eager: true }),
  ...import.meta.glob<string>('../../../assets/places/**/*.webp', { query: '?url', import: 'default', eager: true }),
};
const data = {
  ...import.meta.glob<unknown>('../../../assets/cast/*.json', { import: 'default', eager: true }),
  ...import.meta.glob<unknown>('../../../assets/places/**/*.json', { import: 'default', eager: true }),
};

/** The address of a picture under `assets/`, as `cast/mei.svg`; undefined when there is none. */
export function pictureAt(path: string): string | undefined {
  return pictures[`../../../assets/${path}`];
}

/** What a JSON file under `assets/` holds, as `places/places.json`; undefined when there is none. */
export function dataAt(path: string): unknown {
  return data[`../../../assets/${path}`];
}
