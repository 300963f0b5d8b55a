import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os';

/** What the figures were measured on, as rows of a table. */
export function machine(browser: string): readonly (readonly [string, string])[] {
  const cores = availableParallelism();
  return [
    ['Processor', `${cpus()[0]?.model.trim() ?? 'unknown'}, ${cores} ${cores === 1 ? 'core' : 'cores'}`],
    ['Memory', `${Math.round(totalmem() / 2 ** 30)} GB`],
    ['System', system()],
    ['Node', process.version],
    ['Browser', `Chromium ${browser}, headless; the page drawn by the processor, and its WebGL (SwiftShader)`],
    [
      'Load at the end',
      `${loadavg()
        .map((each) => each.toFixed(1))
        .join(', ')} (processes that wanted a core: 1, 5, 15 minutes)`,
    ],
  ];
}

function system(): string {
  try {
    const name = /^PRETTY_NAME="(?<name>[^"]+)"/mu.exec(readFileSync('/etc/os-release', 'utf8'))?.groups?.['name'];
    return `${name ?? type()}, ${type()} ${release()}`;
  } catch {
    return `${type()} ${release()}`; // no Linux
  }
}
