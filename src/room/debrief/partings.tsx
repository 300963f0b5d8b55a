import type { JSX } from 'preact';
import type { SceneDebrief, TableDebrief } from '../../core/workshop/debrief.ts';
import { tableName } from '../desk/words.ts';

const MOST = 5; // partings that fit under the picture

/** Where teams that had gone together parted: the decision, and who took what. */
export function Partings({ scene }: { readonly scene: SceneDebrief }): JSX.Element | null {
  const partings = partingsOf(scene.tables).slice(0, MOST);
  if (partings.length === 0) return null;
  return (
    <ol class="partings">
      {partings.map(({ decision, ways }) => (
        <li key={`${decision} ${ways[0]?.teams ?? ''}`}>
          <b class="at">{decision + 1}</b>
          <ul>
            {ways.map(({ teams, text }) => (
              <li key={text}>
                <b>{teams}</b> <span dir="auto">{text}</span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

interface Parting {
  readonly decision: number;
  readonly ways: readonly { readonly teams: string; readonly text: string }[];
}

function partingsOf(tables: readonly TableDebrief[]): readonly Parting[] {
  const longest = Math.max(0, ...tables.map(({ steps }) => steps.length));
  return Array.from({ length: longest }, (_, decision) => decision).flatMap((decision) => {
    const there = tables.filter(({ steps }) => steps.length > decision);
    const together = Map.groupBy(there, ({ steps }) =>
      steps
        .slice(0, decision)
        .map(({ taken }) => taken)
        .join('\n'),
    );
    return [...together.values()].flatMap((group) => {
      const ways = [...Map.groupBy(group, ({ steps }) => steps[decision]?.taken ?? '')];
      if (ways.length < 2) return [];
      return [{ decision, ways: ways.map(([taken, teams]) => ({ teams: namesOf(teams), text: textOf(group, decision, taken) })) }];
    });
  });
}

const namesOf = (teams: readonly TableDebrief[]): string =>
  teams.map(({ table }, at) => (at === 0 ? tableName(table) : tableName(table).replace('Team ', ''))).join(', ');

const textOf = ([first]: readonly TableDebrief[], decision: number, taken: string): string =>
  first?.steps[decision]?.choices.find(({ id }) => id === taken)?.text ?? '';
