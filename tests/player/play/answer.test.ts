import { expect, test } from 'vitest';
import type { Story } from '../../../src/core/story/story.ts';
import { ink } from '../../support/ink.ts';
import { drawn, found, options, play, readOn, type Table } from './table.tsx';

test('who is asked in one line, and reads others before they decide, sees again what was asked', async () => {
  const asks = (after: string): Story => ink`
    VAR have = ""
    What have you got already? # input: have 80
    ${after}
    * [A rope #id: rope] Hm.
    - -> END
  `;
  const later = await play(asks('And what is the job?'));
  await readOn(later);
  const field = await found(() => later.page.querySelector<HTMLTextAreaElement>('.answer textarea'));
  expect(later.page.querySelector('.answer .question')?.textContent).toBe('What have you got already?');
  expect(field.getAttribute('aria-describedby')?.split(' ')).toContain(later.page.querySelector('.answer .question')?.id);
  const atOnce = await play(asks(''));
  await readOn(atOnce);
  await found(() => atOnce.page.querySelector('.answer textarea'));
  expect(atOnce.page.querySelector('.answer .question')).toBeNull(); // it stands right above
});

test('what is typed is one line in the story: no one else speaks in it, and it turns no words round', async () => {
  const asks = ink`
    VAR word = ""
    What do you know now? # input: word 80
    * [Give it back #id: back]
    - {word == "":Nothing yet.|She reads: "{word}" Twice.}
    -> END
  `;
  const typed = async (words: string): Promise<Table> => {
    const table = await play(asks);
    await readOn(table);
    const field = await found(() => table.page.querySelector<HTMLTextAreaElement>('.answer textarea'));
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await drawn();
    options(table)[0]?.click();
    await drawn();
    return table;
  };
  const said = await typed(' Ask first.\nMei: No \u202Eidea.\r\n\u2028');
  expect(said.run.session.value.decisions).toMatchObject([{ kind: 'input', value: 'Ask first. Mei: No idea.' }, { choice: 'back' }]);
  expect(
    said.run
      .transcript()
      .turns.at(-1)
      ?.beats.map(({ text }) => text),
  ).toEqual(['She reads: "Ask first. Mei: No idea." Twice.']);
  const blank = await typed(' \n\u202E ');
  expect(
    blank.run
      .transcript()
      .turns.at(-1)
      ?.beats.map(({ text }) => text),
  ).toEqual(['Nothing yet.']);
});
