import type { JSX } from 'preact';
import { DialogCard } from '../menu/dialog.tsx';
import type { Game } from '../views.ts';
import { version } from '../../../../package.json';
import './about.css';

/** What the game is and is not, what it owes to whom, and for whom it works. */
export function About({ game }: { readonly game: Game }): JSX.Element {
  return (
    <DialogCard title="About and accessibility" onClose={() => void (game.dialog.value = undefined)} size="wide">
      <section class="about" aria-labelledby="about-game">
        <h3 id="about-game">The game</h3>
        <p>
          You have just become the lead of the team you used to code in. You play the job, a scene at a time. What you decide is read against eight sides of
          leading people, and at the end of a scene the game shows you, by your own moments, what kind of lead you were.
        </p>
        <p>
          <strong>For development only.</strong> The readings are food for thought, for you alone. They are not validated for hiring, appraisal, or any decision
          about a person.
        </p>
        <p>Northline, its islands and everybody in it are invented.</p>
      </section>
      <section class="about" aria-labelledby="about-privacy">
        <h3 id="about-privacy">What is kept, and where</h3>
        <p>
          Your runs, your settings and the stories you open are kept in this browser, on this device, until you delete them or clear the browser’s data. Nothing
          is sent anywhere, and nobody is told that you played. After the first visit the game works without a network.
        </p>
      </section>
      <Accessibility />
      <section class="about" aria-labelledby="about-credits">
        <h3 id="about-credits">Credits</h3>
        <ul>
          <li>The people are drawn after Open Peeps by Pablo Stanley (CC0), through react-peeps by CeamKrier (MIT).</li>
          <li>Rooms, islands, music and sounds are made by the game’s own scripts.</li>
          <li>Typefaces: Literata, Bricolage Grotesque, Atkinson Hyperlegible Next and OpenDyslexic (SIL Open Font License 1.1). Icons: Lucide (ISC).</li>
          <li>
            Stories are written in ink by inkle, and played by inkjs (MIT). The stage is drawn with Phaser, the page with Preact, the sound is played by
            howler.js (MIT), saves are kept with idb (ISC) and checked with Zod (MIT).
          </li>
        </ul>
        <p>The game itself is free software under the MIT licence. This is version {version}.</p>
      </section>
    </DialogCard>
  );
}

function Accessibility(): JSX.Element {
  return (
    <section class="about" aria-labelledby="about-access">
      <h3 id="about-access">Accessibility statement</h3>
      <p>
        The game is made to meet the Web Content Accessibility Guidelines 2.2 at level AA. Everything that the stage shows and the speakers play also stands in
        words on the page.
      </p>
      <h4>What works</h4>
      <ul>
        <li>Keyboard alone, for everything; the keys can be changed. Touch, mouse, gamepad and switches that act as a keyboard work too.</li>
        <li>Screen readers: every line is read once and whole, with who says it; places, people who come and go, sounds and the clock are described.</li>
        <li>Text to 200 %, zoom to 400 %, windows 320 pixels wide, wider lines and letters, three typefaces, more contrast, dark and light, forced colours.</li>
        <li>No sound needed: every sound has a caption. No picture needed: “Stage” in the settings turns the game into words.</li>
        <li>No motion needed: “Motion” follows your system. Nothing flashes, and nothing is timed: the scene’s clock moves only when you decide.</li>
      </ul>
      <h4>What does not, yet</h4>
      <ul>
        <li>“Read every line aloud” uses the voices of your device; some devices have none, or none for English.</li>
        <li>A picture in a story from elsewhere has only the description that its author gave it, which may be none.</li>
        <li>The game has been tested with automated checks and by reading the accessibility tree, and not yet by people who use a screen reader every day.</li>
      </ul>
      <p>If something keeps you out, tell whoever gave you this game: it is a fault, and can be mended.</p>
    </section>
  );
}
