import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { type DevServer, startDev } from '../support/dev-server.ts';

/** The `book.json` of a small book, whose one person has this name. */
export function bookOf(mei: string): string {
  return JSON.stringify({
    id: 'harbour',
    title: 'Harbour',
    language: 'en',
    cast: { mei: { name: mei, full: 'Mei Tanaka', role: 'engineer', colour: '#20756c' } },
    voices: {},
    moods: ['neutral', 'warm'],
    places: { 'open-office': { name: 'The open office', lights: ['day'], description: 'Long desks.' } },
    sounds: {},
    music: {},
    season: [{ scene: 'lights' }],
  });
}

/** Its one scene, as ink. */
export const scene: string = `# title: Lights
INCLUDE shared/night.ink
VAR asked = false
The office is dark. # place: open-office # enter: mei right
Mei: I think I broke the lights.
* ["What is on your list?" #id: list]
    ~ asked = true
    Mei: Three things, and one of them is bad.
* [Say nothing. #id: silence]
    She goes on by herself.
-
She has stopped typing.
* ["Read me the worst." #id: worst]
    Mei: It may stay dark for an hour.
    Somewhere a horn sounds.
    She looks up.
* [Pull up a chair. #id: chair]
    She makes room.
-
The lights come back.
* [Go home. #id: home]
- -> night
`;
const night = '=== night\nIt is late.\n-> END\n';

/** The files of a small book, which somebody writes while it is played. */
interface Writing {
  readonly folder: string; // of books
  readonly write: (file: string, text: string) => void;
  readonly edit: (file: string, from: string, to: string) => void;
}

/** What a test has in which the book is written. */
interface Written {
  readonly writing: Writing;
  readonly server: DevServer;
  readonly shocks: string[]; // what broke in the page; must be empty at the end
}

/** Playwright's `test`, with the book's files and a development server that plays them. A test fails when the page breaks. */
export const test: ReturnType<typeof base.extend<Written>> = base.extend<Written>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright wants the braces
  writing: async ({}, use) => {
    const away = mkdtempSync(join(tmpdir(), 'promoted-dev-'));
    const folder = join(away, 'stories');
    mkdirSync(join(folder, 'harbour/shared'), { recursive: true });
    const write = (file: string, text: string): void => writeFileSync(join(folder, 'harbour', file), text);
    const edit = (file: string, from: string, to: string): void => {
      const text = readFileSync(join(folder, 'harbour', file), 'utf8');
      expect(text, `${file} says ${from}`).toContain(from);
      write(file, text.replace(from, to));
    };
    write('book.json', bookOf('Mei'));
    write('lights.ink', scene);
    write('shared/night.ink', night);
    await use({ folder, write, edit });
    rmSync(away, { recursive: true });
  },
  server: async ({ writing }, use) => {
    const server = await startDev(writing.folder);
    await use(server);
    await server.close();
  },
  shocks: [
    async ({ context }, use) => {
      const shocks: string[] = [];
      context.on('weberror', (error) => {
        const { message } = error.error();
        if (!message.startsWith('Failed to fetch dynamically')) shocks.push(message); // a page that is loaded again drops what it was fetching
      });
      await use(shocks);
      expect(shocks, 'the page broke nowhere').toEqual([]);
    },
    { auto: true },
  ],
});
