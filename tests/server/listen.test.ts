import { expect, test } from 'vitest';
import { listen, NoPort } from '../../src/server/listen.ts';

test('a port that is taken is passed over, unless it is the only one', async () => {
  const first = await listen((_request, response) => response.end('first'), 47_400, 20);
  const second = await listen((_request, response) => response.end('second'), first.port, 20);
  expect(second.port).toBeGreaterThan(first.port);
  expect(await (await fetch(second.addresses.here)).text()).toBe('second');
  await expect(listen(() => undefined, first.port, 1)).rejects.toThrow(NoPort);
  await Promise.all([first.close(), second.close()]);
});

test('a server that is closed lets go of its port', async () => {
  const first = await listen((_request, response) => response.end(), 47_450, 20);
  await first.close();
  const again = await listen((_request, response) => response.end(), first.port, 1);
  expect(again.port).toBe(first.port);
  await again.close();
});
