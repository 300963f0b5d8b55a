import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

/** A command that cannot be understood. The message is one sentence for people. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What options a verb has: `--port 80` takes text, `--open` is there or not. `--help` goes with every verb. */
type Options = Readonly<Record<string, 'text' | 'flag'>>;

/** The words after a verb, understood. */
export interface Args<O extends Options> {
  readonly values: { readonly [K in keyof O]: O[K] extends 'text' ? string | undefined : boolean };
  readonly rest: readonly string[]; // that are no options
  readonly help: boolean;
}

/** Reads the words after a verb. Throws UsageError. */
export function readArgs<const O extends Options>(args: readonly string[], options: O): Args<O> {
  const named = Object.entries(options).map(([name, kind]) => [name, { type: kind === 'text' ? 'string' : 'boolean' }] as const);
  const config: ParseArgsOptionsConfig = { ...Object.fromEntries(named), help: { type: 'boolean', short: 'h' } };
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: config });
    const read = Object.entries(options).map(([name, kind]) => [name, kind === 'text' ? values[name] : values[name] === true]);
    return { values: Object.fromEntries(read) as Args<O>['values'], rest: positionals, help: values['help'] === true };
  } catch (error) {
    const [first = ''] = error instanceof Error ? error.message.split('. ') : [String(error)];
    throw new UsageError(`${first.replace(/\.$/u, '')}. --help lists the options.`);
  }
}

/** A whole number within limits. Throws UsageError that names the option. */
export function readNumber(option: string, text: string, least: number, most: number): number {
  const value = /^\d+$/u.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new UsageError(`--${option} says "${text}": a whole number from ${least} to ${most} was expected.`);
}
