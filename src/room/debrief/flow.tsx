import type { JSX } from 'preact';
import type { SceneDebrief } from '../../core/workshop/debrief.ts';
import type { Settings } from '../../core/workshop/room.ts';
import { lastVote, percentOf, quoted } from './words.ts';
import { tableName } from '../desk/words.ts';
import { deltaOf } from './flow-delta.ts';
import { lanesOf } from './flow-lanes.ts';
import type { Flow, Mark } from './flow-shape.ts';
import './flow.css';

interface FlowProps {
  readonly scene: SceneDebrief;
  readonly deciding: Settings['deciding'];
}

/** How a story went, to be looked at: a river where one room decided, a delta where several went their own ways. */
export function FlowPicture({ scene, deciding }: FlowProps): JSX.Element | null {
  const [only] = scene.tables;
  if (!only || scene.branches.length === 0) return null;
  const flow = deciding === 'together' ? lanesOf(only) : deltaOf(scene, deciding === 'teams' ? 'tables' : 'people');
  return (
    <figure class="flow" data-deciding={deciding}>
      <Drawing flow={flow} />
      <figcaption class="heard">{inWords(scene, deciding)}</figcaption>
    </figure>
  );
}

function Drawing({ flow: { width, height, ribbons, marks } }: { readonly flow: Flow }): JSX.Element {
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {ribbons.map(({ key, path, kind, hue }) => (
        <path key={key} class={`ribbon ${kind}`} data-hue={hue} d={path} />
      ))}
      {marks.map((mark) => (
        <MarkOf key={mark.key} mark={mark} />
      ))}
    </svg>
  );
}

function MarkOf({ mark: { x, y, text, kind } }: { readonly mark: Mark }): JSX.Element {
  return (
    <g class={`mark ${kind}`} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
      {kind === 'key' && <rect x={-15} y={-15} width={30} height={30} rx={6} transform="rotate(45)" />}
      {kind === 'number' && <circle r={15} />}
      <text>{text}</text>
    </g>
  );
}

function inWords({ tables, branches }: SceneDebrief, deciding: Settings['deciding']): string {
  if (deciding === 'alone') {
    const first = branches.filter(({ path, votes }) => path.length === 1 && votes > 0);
    return `The ways of everybody. First: ${first.map(({ text, votes }) => `${votes} took ${quoted(text)}`).join('; ')}.`;
  }
  return tables
    .map(({ table, steps }) => {
      const said = steps.map((step) => {
        const vote = lastVote(step);
        const votes = vote?.counts.find(({ choice }) => choice === step.taken)?.votes ?? 0;
        const share = vote && vote.votes > 0 ? `, ${percentOf(votes, vote.votes)} % of the votes` : '';
        return `${step.decision + 1}: ${step.choices.find(({ id }) => id === step.taken)?.text ?? ''}${share}`;
      });
      return `${tableName(table)}. ${said.join('. ')}.`;
    })
    .join(' ');
}
