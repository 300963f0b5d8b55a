import type { Choice, ChoiceId, Evidence } from './beat.ts';
import { nameChoice, type Ordinals } from './ids.ts';
import { readTags } from './line.ts';

/** An option as ink offers it. */
export interface InkOption {
  readonly text: string;
  readonly tags: readonly string[] | null; // ink leaves it null where there are none
  readonly sourcePath: string; // of the choice point
}

/** The options on offer, in the order of offer, each with a name of its own. */
export function readOptions(offered: readonly InkOption[], ordinals: Ordinals): readonly Choice[] {
  const taken = new Set<ChoiceId>();
  return offered.map((option) => {
    const marks = readTags(option.tags ?? []);
    const named = marks.find((mark) => mark.kind === 'id');
    const moved = marks.find((mark) => mark.kind === 'move');
    return {
      id: unique(named?.id ?? nameChoice(option.sourcePath, option.text, ordinals), taken),
      text: option.text.trim(),
      evidence: marks.flatMap((mark): readonly Evidence[] => (mark.kind === 'evidence' ? [mark.evidence] : [])),
      temptation: marks.some((mark) => mark.kind === 'temptation'),
      silence: marks.some((mark) => mark.kind === 'silence'),
      disabled: marks.some((mark) => mark.kind === 'disabled'),
      ...(moved && { move: moved.move }),
    };
  });
}

/** One choice point can be on offer twice, through threads: the second is `~2`. */
function unique(id: ChoiceId, taken: Set<ChoiceId>): ChoiceId {
  let name = id;
  for (let count = 2; taken.has(name); count++) name = `${id.replace(/~\d+$/u, '')}~${count}`;
  taken.add(name);
  return name;
}
