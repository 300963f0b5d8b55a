import { choose, openGame, options, pickStory, quay, readOn } from './reading.ts';
import { expect, test } from './site.ts';

test('the compiler is fetched with the first story from disk, and not before', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => void asked.push(request.url()));
  await openGame(page);
  await page.getByRole('button', { name: /New game/u }).click();
  await readOn(page);
  expect(asked.filter((url) => url.includes('compile'))).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'To the title' }).click();
  await pickStory(page, quay);
  await readOn(page);
  expect(asked.filter((url) => url.includes('compile'))).not.toEqual([]);
});

test('a story plays to its end, and is not scored', async ({ page }) => {
  await openGame(page);
  await pickStory(page, quay);
  await choose(page, 1);
  await readOn(page);
  await options(page).nth(1).click();
  await expect(page.getByText('You go.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'The end' })).toBeVisible();
  await expect(page.getByRole('button', { name: /debrief/iu })).toHaveCount(0);
});

test('several files play as one, whichever was picked first', async ({ page }) => {
  await openGame(page);
  await pickStory(
    page,
    { name: 'people.ink', text: '=== mara\nMara: You are late.\n* Sorry.\n- -> END' },
    { name: 'story.ink', text: 'INCLUDE shared/people.ink\n-> mara' },
  );
  await readOn(page);
  await expect(page.getByText('You are late.')).toBeVisible();
});

test('where two files may begin, the player says which', async ({ page }) => {
  await openGame(page);
  await pickStory(page, { name: 'one.ink', text: 'One.\n* Go\n- -> END' }, { name: 'two.ink', text: 'Two.\n* Stay\n- -> END' });
  const dialog = page.getByRole('dialog', { name: 'Open a story' });
  await expect(dialog.getByRole('status')).toHaveText('More than one of these files may be the beginning. Which one is it?');
  await dialog.getByRole('button', { name: 'Begin with two.ink' }).click();
  await readOn(page);
  await expect(options(page)).toHaveText([/Stay/u]);
});

test('a compiled story plays', async ({ page }) => {
  await openGame(page);
  await pickStory(page, {
    name: 'tiny.json',
    text: '\uFEFF{"inkVersion":21,"root":[["^Compiled words.","\\n","end",["done",{"#n":"g-0"}],null],"done",null],"listDefs":{}}',
  });
  await expect(page.getByText('Compiled words.')).toBeVisible();
});

test('a file dropped on the page is a story to open', async ({ page }) => {
  await openGame(page);
  const files = await page.evaluateHandle(({ name, text }) => {
    const data = new DataTransfer();
    data.items.add(new File([text], name));
    return data;
  }, quay);
  await page.dispatchEvent('main', 'dragover', { dataTransfer: files });
  await expect(page.locator('html')).toHaveAttribute('data-drop', '');
  await page.dispatchEvent('main', 'drop', { dataTransfer: files });
  // No key until it plays: one that comes as the dialog opens would press its "Close".
  await expect(page.getByText('Rain. You have waited 0 times.')).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-drop');
});
