import { hash32 } from '../../src/core/story/hash.ts';

const NIGHTS = 14;
const DOORS = 4; // on each night

/**
 * A story that goes deep, as ink: on each night one door of four leads on to what only those hear who took the right one on every night before. Nobody who tries
 * doors at random hears the last of it: that is one playthrough in 268 million. Every line of it can be reached, and is in the words of that night.
 */
export function deepStory(): string {
  const nights = Array.from({ length: NIGHTS }, (_, night) => nightOf(night)).join('\n');
  return `# title: The Deep House\nVAR trail = 0\n-> night_0\n${nights}\n=== morning\n{trail == ${NIGHTS}: The last door was the right one, too.|It is morning, and you have slept.}\n-> END\n`;
}

function nightOf(night: number): string {
  const right = hash32(night * 97 + 5) % DOORS;
  const next = night + 1 < NIGHTS ? `night_${night + 1}` : 'morning';
  const doors = Array.from({ length: DOORS }, (_, door) => {
    const known =
      door === right
        ? `\n    { trail == ${night}:\n        Behind it somebody says the ${night + 1}th thing that you came for.\n        ~ trail = trail + 1\n    }`
        : '';
    return `* [Door ${door + 1} of night ${night + 1}. #id: door-${night}-${door}]\n    On night ${night + 1} you open door ${door + 1}.${known}`;
  });
  return `=== night_${night}\nNight ${night + 1}. Four doors.\n${night === 0 ? '' : `{ trail == ${night}: You have not been wrong yet, on night ${night + 1}. }\n`}${doors.join('\n')}\n- -> ${next}`;
}
