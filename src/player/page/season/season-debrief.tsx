import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Company } from '../play/company.ts';
import { Dimensions } from '../debrief/dimensions.tsx';
import { Drawing } from '../debrief/drawing.tsx';
import { People } from '../debrief/people.tsx';
import { OwnUseOnly } from '../debrief/own-use-only.tsx';
import { sharePicture } from '../debrief/picture.ts';
import { Stances } from '../debrief/stances.tsx';
import { TurningPoints } from '../debrief/turning.tsx';
import { temptationWords } from '../debrief/words.ts';
import type { Game, Season } from '../views.ts';
import '../controls.css';
import '../debrief/debrief.css';
import '../debrief/moment.css';
import { BeforeAfter } from './before-after.tsx';
import { placeOf, readSeason, type ReadSeason, withReach } from './read-season.ts';
import './season-debrief.css';

interface SeasonPageProps {
  readonly game: Game;
  readonly of: Season;
  readonly company: Company;
}

/** A whole season, read as one play: your own sentence at its head, and what your moments showed beneath. */
export function SeasonPage({ game, of, company }: SeasonPageProps): JSX.Element {
  const { read, before } = useSeason(game, of);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [read === undefined]);
  const again = (decision: number): void => {
    const place = read && read !== 'nothing' ? placeOf(read.chapters, decision) : undefined;
    if (place) void game.actions.resume(place.played.first).then(() => game.actions.whatIf(place.decision));
  };
  return (
    <main class="debrief season-debrief" lang="en" id="main">
      {read === undefined && (
        <header class="debrief-head">
          <p class="debrief-kicker">{kicker(of)}</p>
          <h1 ref={heading} tabIndex={-1}>
            Your season
          </h1>
          <p aria-busy="true">Reading your season…</p>
        </header>
      )}
      {read === 'nothing' && (
        <header class="debrief-head">
          <p class="debrief-kicker">{kicker(of)}</p>
          <h1 ref={heading} tabIndex={-1}>
            Your season
          </h1>
          <p>No scene of this season is over yet. When one is, what it showed stands here.</p>
        </header>
      )}
      {read && read !== 'nothing' && (
        <>
          <Head read={read} of={of} heading={heading} />
          {game.settings.value.stage === 'on' && (
            <Drawing game={game} book={of.shelved.book} gauges={{}} company={company} debrief={read.debrief} rubric={read.rubric} />
          )}
          <BeforeAfter read={read} before={before} />
          <Dimensions dimensions={read.debrief.dimensions} rubric={read.rubric} again={again} />
          <Stances debrief={read.debrief} />
          {read.debrief.turningPoints && <TurningPoints points={read.debrief.turningPoints} rubric={read.rubric} again={again} />}
          <People debrief={read.debrief} book={of.shelved.book} />
        </>
      )}
      <Foot game={game} read={read === 'nothing' ? undefined : read} of={of} />
    </main>
  );
}

const kicker = ({ shelved, season }: Season): string => `${shelved.title} · ${season === 1 ? 'your season' : `season ${season}`}`;

function Head({
  read: { debrief, words, chapters },
  of,
  heading,
}: {
  readonly read: ReadSeason;
  readonly of: Season;
  readonly heading: { current: HTMLHeadingElement | null };
}): JSX.Element {
  const tempted = temptationWords(debrief.temptations);
  const scenes = chapters.filter(({ entry }) => entry.kind !== 'week');
  return (
    <header class="debrief-head">
      <p class="debrief-kicker">{kicker(of)}</p>
      <h1 ref={heading} tabIndex={-1} dir="auto">
        {words.sentence === '' ? debrief.style.name : `“${words.sentence}”`}
      </h1>
      {words.sentence !== '' && <p class="debrief-big">{debrief.style.name}</p>}
      <p class="debrief-style">{debrief.style.about}</p>
      {tempted !== undefined && <p>{tempted}</p>}
      <h2 class="season-scenes-head">How it went</h2>
      <ol class="season-endings">
        {scenes.map(({ scene, title, ending }) => (
          <li key={scene}>
            <span dir="auto">{title}</span>
            {ending !== undefined && <em dir="auto">{ending}</em>}
          </li>
        ))}
      </ol>
    </header>
  );
}

function Foot({ game, read, of }: { readonly game: Game; readonly read: ReadSeason | undefined; readonly of: Season }): JSX.Element {
  const { actions } = game;
  const share = async (): Promise<void> => {
    if (!read) return;
    const { name, about } = read.debrief.style;
    const ending = read.chapters.findLast((chapter) => chapter.ending !== undefined)?.ending;
    actions.say(await sharePicture({ scene: `${of.shelved.title}: a season`, ending, style: name, about }, 'promoted-season.png'));
  };
  return (
    <footer class="debrief-foot">
      <div class="debrief-actions">
        <button type="button" class="button button-first" onClick={() => (game.dialog.value = { kind: 'scenes' })}>
          The scenes
        </button>
        {read && (
          <>
            <button type="button" class="button" onClick={() => window.print()}>
              Print or save as PDF
            </button>
            <button type="button" class="button" onClick={() => void share()}>
              A picture to share
            </button>
          </>
        )}
        <button type="button" class="button" onClick={actions.toTitle}>
          Back to the title
        </button>
      </div>
      <OwnUseOnly />
    </footer>
  );
}

interface SeasonRead {
  readonly read: ReadSeason | 'nothing' | undefined; // undefined: not there yet
  readonly before: ReadSeason | undefined; // the season before it
}

/** The reading of a season: soon, and once it is known again with what was within reach. */
function useSeason(game: Game, of: Season): SeasonRead {
  const [found, setFound] = useState<SeasonRead>({ read: undefined, before: undefined });
  useEffect(() => {
    let gone = false;
    const look = async (): Promise<void> => {
      const read = await readSeason(game, of);
      const before = of.season > 1 ? await readSeason(game, { ...of, season: of.season - 1 }) : undefined;
      if (gone) return;
      setFound({ read: read ?? 'nothing', before });
      const reached = read && (await withReach(read, of, () => gone));
      if (!gone && reached) setFound({ read: reached, before });
    };
    look().catch(() => {
      if (!gone) game.actions.say('The season could not be read. Is the connection gone? Your runs are kept; try again in a moment.');
    });
    return () => void (gone = true);
  }, [of]);
  return found;
}
