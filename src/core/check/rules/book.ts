import type { BookRule, Finding, Shelf } from '../rule.ts';
import { whereInJson } from '../json-place.ts';

/** Rules about book.json. */
export const bookRules: readonly BookRule[] = [
  {
    code: 'P151',
    title: 'Something in the book that cannot be told in words',
    severity: 'error',
    looksAt: 'book',
    why: 'Whoever does not hear the sound reads its caption; whoever does not see the place hears its description.',
    mend: 'Write what one would hear or see, in one sentence.',
    wrong: '"sounds": { "pager": { "caption": "" } }',
    right: '"sounds": { "pager": { "caption": "A pager buzzes hard on wood" } }',
    *find({ book, texts }) {
      const lacks = (kind: 'sounds' | 'music' | 'places', id: string, what: string): Finding => ({
        span: whereInJson('book.json', texts.get('book.json') ?? '', [kind, id]),
        message: `"${id}" has no ${what}.`,
        hint: null,
      });
      for (const kind of ['sounds', 'music'] as const) {
        for (const [id, { caption }] of Object.entries(book?.[kind] ?? {})) if (caption.trim() === '') yield lacks(kind, id, 'caption');
      }
      for (const [id, { description }] of Object.entries(book?.places ?? {})) if (description.trim() === '') yield lacks('places', id, 'description');
    },
  },
  {
    code: 'P152',
    title: 'Somebody or something that nobody has drawn or recorded',
    severity: 'warning',
    looksAt: 'book',
    why: 'The story plays without it: a place without a picture is an empty room, a person without one is only a name, a sound is only its caption.',
    mend: 'Add the picture or the sound under assets, or turn the rule off for a book that does without.',
    wrong: '"cast": { "nobody": { "name": "Nobody", "full": "Nobody", "role": "engineer", "colour": "#a8466b" } }',
    right: '"cast": { "priya": { "name": "Priya", "full": "Priya Nair", "role": "engineer", "colour": "#a8466b" } }',
    find: ({ book, art, texts }) => (book && art ? missingArt(book, art, texts.get('book.json') ?? '') : []),
  },
];

function* missingArt(book: NonNullable<Shelf['book']>, art: NonNullable<Shelf['art']>, text: string): Generator<Finding> {
  const missing = (kind: string, id: string, message: string): Finding => ({ span: whereInJson('book.json', text, [kind, id]), message, hint: null });
  for (const id of Object.keys(book.cast)) if (!art.cast.has(id)) yield missing('cast', id, `There is no picture of "${id}".`);
  for (const [id, { lights }] of Object.entries(book.places)) {
    const drawn = art.places.get(id);
    if (!drawn) yield missing('places', id, `There is no picture of the place "${id}".`);
    for (const light of drawn ? lights : [])
      if (!drawn?.includes(light)) yield missing('places', id, `There is no picture of the place "${id}" in the light "${light}".`);
  }
  for (const id of Object.keys(book.sounds)) if (!art.sounds.has(id)) yield missing('sounds', id, `There is no recording of the sound "${id}".`);
  for (const id of Object.keys(book.music)) if (!art.music.has(id)) yield missing('music', id, `There is no recording of the music "${id}".`);
}
