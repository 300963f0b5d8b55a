import type { Page } from '@playwright/test';

/** Tries each way in which a text would become a script, or markup that holds one. Gives what came of each: `TypeError` where the policy refuses it. */
export function madeScript(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const tries: readonly (() => unknown)[] = [
      () => (document.body.innerHTML = '<b>bold</b>'),
      () => document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="document.title=1">'),
      () => (document.createElement('script').text = 'document.title = "taken"'),
      () => new Worker('data:text/javascript,postMessage(1)'),
      () => document.createElement('iframe').setAttribute('srcdoc', '<script>top.document.title = "taken"</script>'),
    ];
    return tries.map((attempt) => {
      try {
        attempt();
        return 'done';
      } catch (error) {
        return error instanceof Error ? error.name : 'thrown';
      }
    });
  });
}
