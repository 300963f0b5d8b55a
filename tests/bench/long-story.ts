import { compile } from '../../src/core/story/compile.ts';
import { begin, decide, replay, type Session } from '../../src/core/session/session.ts';
import { type Story, toStory } from '../../src/core/story/story.ts';

/** A story that never ends, as ink. Each decision is followed by so many lines, and no line is ever said twice in the same words. */
export function endless(lines: number): string {
  const said = Array.from({ length: lines }, (_, at) => kinds[at % kinds.length]?.(at) ?? '').join('\n');
  return `# title: The Long Shift
VAR hour = 0
VAR trust = 3
The shift begins. # place: quay night # enter: MARA left # enter: JO right # enter: ANSELM centre
-> shift
=== shift
~ hour += 1
${said}
+ [Wait for hour {hour + 1}. #id: wait #leading 4 #operations 2]
  # why: Somebody has to.
  ~ trust = trust mod 7 + 1
+ [Ring the other quay. #id: ring #leading 2 #operations 5]
  # why: They may know.
+ [Say nothing. #id: nothing #silence #leading 3]
  # why: It is late.
- -> shift
=== function tired(at)
~ return (hour + at) mod 5 == 0
`;
}

const moods = ['warm', 'tired', 'worried', 'determined'];
const kinds: readonly ((at: number) => string)[] = [
  (at) => `Hour {hour}, and the ${at}th thing to happen in it is rain. {&It comes from the west.|It comes from the east.|It stands still and falls.}`,
  (at) => `MARA: I have counted to {hour * 31 + ${at}}, and I can count on. # mood: MARA ${moods[at % moods.length]}`,
  (at) =>
    `JO: {tired(${at}):I was going to say something about number {hour * 17 + ${at}}.|Number {hour * 17 + ${at}} is still red.} # mood: JO ${moods[(at + 1) % moods.length]}`,
  (at) =>
    `{trust > 4: Anselm nods, for the {hour}th time, at line ${at}.|Anselm looks at line ${at} of his list, in the {hour}th hour.} # clock: 0{hour mod 10}:1${at % 10}`,
];

/** The story, compiled. Throws where it does not compile. */
export function compiled(ink: string): Story {
  const { json, diagnostics } = compile(new Map([['long.ink', ink]]), 'long.ink');
  if (json === undefined) throw new Error(diagnostics.map(({ line, message }) => `${line}: ${message}`).join('\n'));
  return toStory('opened/long', json);
}

/** A session of so many decisions, always for the first option. */
export function longSession(story: Story, decisions: number): Session {
  let session = begin(story, 1);
  for (let made = 0; made < decisions; made++) session = decide(session, { kind: 'choice', choice: 'wait', thought: 900 });
  return session;
}

/** Beats with words in a session, all in all. */
export function beatsIn(story: Story, session: Session): number {
  return replay(story, session)
    .turns.flatMap(({ beats }) => beats)
    .filter(({ text }) => text !== '').length;
}
