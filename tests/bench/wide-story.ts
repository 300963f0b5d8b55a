import { hash32 } from '../../src/core/story/hash.ts';

const HOURS = 42;

/** Options in the source of a wide story. */
export const wideOptions = 340;

/**
 * A story of about 100 kB and 340 options, as ink: in size and shape like a long public one. Hour after hour somebody decides, asks around
 * in any order, and goes on; what was decided shows in the words of the next hour, opens an option two hours later, and is remembered five hours on.
 */
export function wideStory(): string {
  const hours = Array.from({ length: HOURS }, (_, hour) => hourOf(hour)).join('\n');
  const flags = Array.from({ length: HOURS }, (_, hour) => `VAR did_${hour} = false`).join('\n');
  return `# title: The Wide Night\n# dimensions: leading, operations\nVAR calm = 5\n${flags}\n-> hour_0\n${hours}\n${last()}`;
}

function hourOf(hour: number): string {
  const next = hour + 1 < HOURS ? `hour_${hour + 1}` : 'morning';
  const seen = (back: number, yes: string, no: string): string => (hour < back ? '' : `{did_${hour - back}: ${yes}|${no}}\n`);
  const level = (at: number): number => 1 + (hash32(hour * 31 + at) % 5);
  const evidence = (at: number): string => `#leading ${level(at)} #operations ${level(at + 7)}`;
  return `=== hour_${hour}
${words(hour, 0, 26)}
${seen(1, words(hour, 1, 18), words(hour, 2, 14))}${words(hour, 3, 22)}
${seen(5, words(hour, 4, 12), words(hour, 5, 12))}* [${words(hour, 6, 7)} #id: own-${hour} ${evidence(0)}]
    ${words(hour, 7, 30)}
    ~ did_${hour} = true
* [${words(hour, 8, 8)} #id: wait-${hour} ${evidence(1)}]
    ${words(hour, 9, 28)}
    ~ calm = calm + 1
* ${hour < 2 ? '' : `{did_${hour - 2}} `}[${words(hour, 10, 7)} #id: call-${hour} ${evidence(2)}]
    ${words(hour, 11, 24)}
    -> breath ->
* [${words(hour, 12, 8)} #id: send-${hour} ${evidence(3)}]
    ${words(hour, 13, 26)}
    ~ did_${hour} = true
- ${words(hour, 14, 16)}
- (around_${hour})
{${words(hour, 15, 8)}|${words(hour, 16, 8)}|${words(hour, 17, 6)}}
* [${words(hour, 18, 6)}]
    ${words(hour, 19, 24)}
    -> around_${hour}
* [${words(hour, 20, 6)}]
    ${words(hour, 21, 22)}
    -> around_${hour}
* {not did_${hour}} [${words(hour, 22, 6)}]
    ${words(hour, 23, 22)}
    -> around_${hour}
+ [${words(hour, 24, 5)}]
    ${words(hour, 25, 12)}
    -> ${next}`;
}

const last = (): string => `=== morning
${sentence(999, 30)}
* [${sentence(1001, 6)}]
    ${sentence(1002, 20)} # ending: light "First light"
* [${sentence(1003, 6)}]
    ${sentence(1004, 20)} # ending: rain "Rain after all"
* {did_${HOURS - 1}} [${sentence(1005, 6)}]
    ${sentence(1006, 20)} # ending: boat "The early boat"
* {did_${HOURS - 2}} [${sentence(1007, 6)}]
    ${sentence(1008, 20)} # ending: calm "A calm crossing"
- -> END
=== breath
${sentence(1009, 14)}
->->
`;

function words(hour: number, at: number, count: number): string {
  return sentence(hour * 64 + at, count);
}

/** Always the same words for a seed, with the seed in them: no sentence is there twice. */
function sentence(seed: number, count: number): string {
  const all = Array.from({ length: count }, (_, at) => stock[hash32(seed * 977 + at) % stock.length] ?? '');
  return `On page ${seed} ${all.join(' ')}.`;
}

const stock =
  'the harbour light falls over wet stone and nobody speaks while ropes creak along a quay where ferries wait for somebody who knows which gate opens first or last under low cloud before seven'.split(
    ' ',
  );
