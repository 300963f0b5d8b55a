import { Story } from 'inkjs';

/** The ink runtime alone: takes the first option so many times, and reads all lines and their tags. Answers with the number of lines. */
export function readBare(ink: unknown, decisions: number): number {
  const story = new Story(ink as Record<string, unknown>);
  let lines = 0;
  for (let made = 0; ; made++) {
    while (story.canContinue) if (story.Continue() !== '' && story.currentTags !== null) lines += 1;
    if (made === decisions) return lines;
    story.ChooseChoiceIndex(0);
  }
}
