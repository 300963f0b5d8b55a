import { madeScript } from './made-script.ts';
import { expect, test } from './workshop.ts';

test('on every page of a room, text is nothing but text: what would make it a script is refused', async ({ workshop, request }) => {
  const { desk, code, screenLink } = await workshop.desk();
  const pages = [
    desk,
    await workshop.page('', 'laptop'),
    await workshop.page('#check', 'phone'),
    await workshop.page(`#${code}`, 'phone'),
    await workshop.page(screenLink, 'screen'),
    await workshop.page('#cards.northline/two-places-at-once', 'laptop'),
  ];
  for (const page of pages) {
    await page.locator('main, section').first().waitFor();
    expect(workshop.shocks, `by itself, ${page.url()} is refused nothing`).toEqual([]);
    expect(await madeScript(page), page.url()).toEqual(Array.from({ length: 5 }, () => 'TypeError'));
    await expect.poll(() => workshop.shocks.length, 'and the browser says so').toBeGreaterThan(0);
    await page.close();
    workshop.shocks.length = 0;
  }
  for (const path of ['/room', '/room.html', '/exports/ABCDEF.csv', '/exports/ABCDEF.exe', '/rooms/nothing']) {
    const headers = (await request.get(new URL(path, workshop.address).href)).headers();
    expect(headers['x-content-type-options'] ?? 'nothing', path).toBe('nosniff');
    expect(headers['content-security-policy'], path).toMatch(/require-trusted-types-for 'script'|default-src 'none'/u);
  }
});
