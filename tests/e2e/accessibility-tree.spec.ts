import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from './site.ts';

/** A node of the accessibility tree, as a screen reader meets it. */
interface Node {
  readonly role: string;
  readonly name: string;
  readonly live: string | undefined;
  readonly focused: boolean;
  readonly element: number; // the browser's own number of what it stands for
  readonly within: readonly string[]; // roles around it, outermost first
}

/** Reads a page through its accessibility tree alone: no selector, no look at the document. */
class Reader {
  readonly #devtools: CDPSession;
  constructor(devtools: CDPSession) {
    this.#devtools = devtools;
  }
  static async on(page: Page): Promise<Reader> {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Accessibility.enable');
    return new Reader(devtools);
  }
  async all(): Promise<readonly Node[]> {
    const { nodes } = await this.#devtools.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const within = (id: string | undefined): readonly string[] => {
      const node = id === undefined ? undefined : byId.get(id);
      return node ? [...within(node.parentId), ...(node.ignored ? [] : [String(node.role?.value ?? '')])] : [];
    };
    return nodes
      .filter(({ ignored }) => !ignored)
      .map((node) => ({
        role: String(node.role?.value ?? ''),
        name: String(node.name?.value ?? ''),
        live: node.properties?.find(({ name }) => name === 'live')?.value.value as string | undefined,
        focused: node.properties?.find(({ name }) => name === 'focused')?.value.value === true,
        element: node.backendDOMNodeId ?? 0,
        within: within(node.parentId),
      }));
  }
  async buttons(): Promise<readonly Node[]> {
    return (await this.all()).filter(({ role }) => role === 'button');
  }
  /** Presses a button as assistive technology does: the default action of the node. */
  async press(node: Node): Promise<void> {
    const { object } = await this.#devtools.send('DOM.resolveNode', { backendNodeId: node.element });
    await this.#devtools.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: 'function () { this.focus(); this.click(); }',
    });
  }
  /** What the log says, its newest lines last. */
  async log(): Promise<string> {
    return (await this.all())
      .filter(({ role, within }) => role === 'StaticText' && within.includes('log'))
      .map(({ name }) => name)
      .join(' ');
  }
}

test('a scene is read to its end from the accessibility tree alone', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('promoted.settings', JSON.stringify({ textSpeed: 101, stage: 'off', motion: 'reduced' })));
  await page.goto('/');
  const reader = await Reader.on(page);
  const named = async (name: RegExp): Promise<Node> => {
    let found: Node | undefined;
    await expect.poll(async () => (found = (await reader.buttons()).find((button) => name.test(button.name)))?.name, { message: String(name) }).toBeDefined();
    return found as Node;
  };
  await reader.press(await named(/^Scenes$/u));
  await reader.press(await named(/^Play by itself: Two Places at Once$/u));
  await named(/^Continue$/u);

  const heard: string[] = [];
  const decisions: string[][] = [];
  for (let steps = 0; steps < 300; steps++) {
    const nodes = await reader.all();
    const said = nodes.filter(({ role, within }) => role === 'StaticText' && within.includes('log')).map(({ name }) => name.trim());
    for (const line of said) if (line !== '' && !heard.includes(line)) heard.push(line);
    const log = nodes.find(({ role }) => role === 'log');
    expect(log?.live, 'the log speaks by itself').toBe('polite');
    const buttons = nodes.filter(({ role }) => role === 'button');
    if (buttons.some(({ name }) => name === 'Your debrief')) break;
    const on = buttons.find(({ name }) => name === 'Continue');
    if (on) {
      const before = heard.length;
      await reader.press(on);
      await expect
        .poll(async () => (await reader.log()).length + (await reader.buttons()).length, { message: `after ${heard[before - 1] ?? ''}` })
        .toBeGreaterThan(0);
      continue;
    }
    const offered = buttons.filter(({ within }) => within.includes('list') && within.includes('region'));
    if (offered.length === 0) continue;
    const heading = async (): Promise<string | undefined> => (await reader.all()).find(({ focused, role }) => focused && role === 'heading')?.name;
    await expect.poll(heading, 'the focus comes once the decision is painted').toBe(`You decide: ${offered.length} options`);
    decisions.push(offered.map(({ name }) => name));
    const [first] = offered;
    if (first) await reader.press(first);
    await expect.poll(async () => (await reader.buttons()).some(({ name }) => name === first?.name)).toBe(false);
  }

  expect(decisions.length).toBeGreaterThanOrEqual(8);
  for (const options of decisions) for (const option of options) expect(option, 'an option is called what it says').not.toMatch(/^\d|^$/u);
  const all = heard.join('\n');
  expect(all, 'the place is described').toMatch(/two chairs at a round table/u);
  expect(all, 'sounds are captioned').toContain('A pager buzzes hard on wood');
  expect(all, 'gauges that move are told').toMatch(/(?:rises|falls) to \d+ of \d+\./u);
  expect(all, 'what will be remembered is told').toMatch(/will remember that\./u);
  expect(all, 'the ending has its name').toMatch(/Ending:/u);
  const end = (await reader.all()).map(({ name }) => name).join('\n');
  expect(end).not.toMatch(/leading \d|score/iu);
});
