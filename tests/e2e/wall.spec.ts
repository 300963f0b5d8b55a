import { expect, test } from './workshop.ts';
import { Voters } from './workshop-voters.ts';

test('all notes of a wall hang where the room can read them; what is too much for one wall hangs in turn', async ({ workshop }) => {
  workshop.stage = 'cannot-be-had';
  const { desk, code, screenLink } = await workshop.desk();
  const voters = new Voters(workshop.address, code);
  await voters.join(8);
  await desk.getByRole('button', { name: 'Begin' }).click();
  await desk.getByRole('button', { name: 'Skip to the debrief' }).click();
  await desk.getByRole('button', { name: 'The wall' }).click();
  const screen = await workshop.page(screenLink, 'screen');
  const hang = async (which: string, text: string): Promise<void> => {
    await voters.all((at) => ({ kind: 'write', note: `${which}${at}`, text }));
    await desk.getByRole('button', { name: 'Approve all 8' }).click();
  };
  const papers = screen.locator('.wall li:visible');
  const outside = (): Promise<number> => papers.evaluateAll((all) => all.filter((paper) => paper.getBoundingClientRect().bottom > innerHeight).length);
  const letters = (): Promise<number> => papers.first().evaluate((paper) => Number.parseFloat(getComputedStyle(paper).fontSize));

  await hang('a', 'We ask first.');
  await expect(papers).toHaveCount(8);
  const large = await letters();
  await hang('b', 'I would have called her before I wrote anything, and then I would have waited.');
  await hang('c', 'That was my Tuesday last week.');
  await expect(papers).toHaveCount(24);
  expect(await outside(), 'on no wall hangs half a note').toBe(0);
  expect(await letters()).toBeLessThan(large);

  await hang('d', 'W'.repeat(280));
  const part = screen.locator('.wall-part');
  await expect(part).toHaveText(/^1 to \d+ of 32$/u);
  expect(await outside()).toBe(0);
  const seen = new Set<string>();
  await expect(async () => {
    seen.add(await part.innerText());
    expect([...seen].some((each) => each.endsWith('to 32 of 32'))).toBe(true);
  }).toPass({ timeout: 150_000 });
  expect(await outside()).toBe(0);
  voters.leave();
});
