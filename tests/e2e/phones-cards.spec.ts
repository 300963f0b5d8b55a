import { Lead } from './lead.ts';
import { expect, test } from './workshop.ts';

test('no card on a phone lies over another, a scale stays in one row, and on paper no card takes a page for itself', async ({ workshop }) => {
  const lead = await Lead.open(workshop.address, { selfCheck: 'asked', coach: 'after-each' });
  const phone = await workshop.page(`#${lead.code}`, 'phone');
  const clear = async (when: string, cards: number): Promise<void> => {
    await expect(phone.locator('main.phone > :is(.sheet, .so-far)'), when).toHaveCount(cards);
    await phone.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
    const gaps = await phone
      .locator('main.phone > :not(.heard)')
      .evaluateAll((each) => each.slice(1).map((card, at) => Math.round(card.getBoundingClientRect().top - (each[at]?.getBoundingClientRect().bottom ?? 0))));
    expect(new Set(gaps).size, `${when}: gaps of ${gaps.join(', ')} pixels`).toBe(1);
    expect(gaps[0], when).toBeGreaterThan(0);
    for (const scale of await phone.locator('.ratings').all())
      expect(await scale.evaluate((row) => new Set([...row.children].map((rating) => rating.getBoundingClientRect().top)).size), when).toBe(1);
  };
  await clear('before it begins', 2);
  await lead.does('next', 'next');
  await phone.locator('.options button').first().click();
  await expect(phone.getByText('Your vote is in.')).toBeVisible();
  await lead.does('next');
  await expect.poll(() => lead.view.phase).toBe('reveal');
  await lead.does('next');
  await expect(phone.getByRole('heading', { name: 'What that showed' })).toBeVisible();
  await clear('after a decision', 4);
  await lead.does('skip');
  await expect(phone.getByRole('heading', { name: 'Keep this page' })).toBeVisible();
  await clear('in the debrief', 7);
  await phone.emulateMedia({ media: 'print' });
  const breaks = await phone.locator('.sheet').evaluateAll((sheets) => sheets.map((sheet) => getComputedStyle(sheet).breakAfter));
  expect(new Set(breaks)).toEqual(new Set(['auto']));
  lead.leave();
});
