import type { JSX } from 'preact';
import type { Settings } from '../../settings.ts';
import { DialogCard } from '../menu/dialog.tsx';
import { DialogStatus } from '../menu/status.tsx';
import type { Game } from '../views.ts';
import { Group, OneOf, Slide, Switch } from './controls.tsx';
import { Keys } from './keys.tsx';
import { Preview } from './preview.tsx';
import { ReadAloud } from './read-aloud.tsx';
import { YourLook } from './your-look.tsx';
import './settings.css';

const percent = (value: number): string => `${value} %`;
const decimal = (value: number): string => (value / 10).toFixed(1);
const spacing = (value: number): string => (value === 0 ? 'normal' : `+${(value / 100).toFixed(2)} em`);
const speed = (value: number): string => (value > 100 ? 'at once' : `${value} characters a second`);
const seconds = (value: number): string => (value === 1 ? '1 second' : `${value} seconds`);

const text = ['textSize', 'lineHeight', 'letterSpacing', 'font'] as const satisfies readonly (keyof Settings)[];
const look = ['theme', 'contrast', 'motion', 'stage'] as const satisfies readonly (keyof Settings)[];
const pace = ['textSpeed', 'auto', 'coach'] as const satisfies readonly (keyof Settings)[];
const sound = ['music', 'effects', 'voice', 'captions'] as const satisfies readonly (keyof Settings)[];

/** How the player wants the game. Every change is seen, heard and kept at once. */
export function SettingsDialog({ game }: { readonly game: Game }): JSX.Element {
  const { settings, actions, capabilities, dialog } = game;
  return (
    <DialogCard title="Settings" closes="Done" onClose={() => void (dialog.value = undefined)} size="wide">
      <DialogStatus game={game} />
      <Preview settings={settings} />
      <Group settings={settings} label="Text" sign="text" of={text}>
        <Slide settings={settings} label="Text size" of="textSize" least={80} most={200} step={5} says={percent} />
        <Slide settings={settings} label="Line spacing" of="lineHeight" least={12} most={24} says={decimal} />
        <Slide settings={settings} label="Letter spacing" of="letterSpacing" least={0} most={20} says={spacing} />
        <OneOf
          settings={settings}
          label="Typeface"
          of="font"
          options={[
            ['reading', 'Literata'],
            ['atkinson', 'Atkinson Hyperlegible'],
            ['dyslexic', 'OpenDyslexic'],
          ]}
        />
      </Group>
      <Group settings={settings} label="Look" sign="look" of={look}>
        <OneOf
          settings={settings}
          label="Theme"
          of="theme"
          options={[
            ['system', 'As the system'],
            ['light', 'Light'],
            ['dark', 'Dark'],
          ]}
        />
        <OneOf
          settings={settings}
          label="Contrast"
          of="contrast"
          options={[
            ['system', 'As the system'],
            ['normal', 'Normal'],
            ['more', 'More'],
          ]}
        />
        <OneOf
          settings={settings}
          label="Motion"
          of="motion"
          options={[
            ['system', 'As the system'],
            ['full', 'Full'],
            ['reduced', 'Reduced'],
          ]}
        />
        <Switch settings={settings} label="Stage" of="stage" about="Off: the whole game in words, with places, people and sounds described." />
        {capabilities.fullscreen && (
          <button type="button" class="button" onClick={actions.toggleFullscreen}>
            Full screen on or off
          </button>
        )}
      </Group>
      <Group settings={settings} label="You" sign="you" of={['look']}>
        <YourLook settings={settings} />
      </Group>
      <Group settings={settings} label="Pace" sign="pace" of={pace}>
        <Slide settings={settings} label="Text appears" of="textSpeed" least={10} most={101} says={speed} />
        <Slide settings={settings} label="Auto-forward waits" of="auto" least={1} most={10} says={seconds} />
        <Switch
          settings={settings}
          label="Coach me as I go"
          of="coach"
          about="After each decision, a card says what it showed and why. Off: you hear it all in the debrief."
        />
      </Group>
      <Group settings={settings} label="Sound" sign="sound" of={sound}>
        <Slide settings={settings} label="Music" of="music" least={0} most={100} step={5} says={percent} />
        <Slide settings={settings} label="Effects" of="effects" least={0} most={100} step={5} says={percent} />
        <Slide settings={settings} label="Voice" of="voice" least={0} most={100} step={5} says={percent} />
        <Switch settings={settings} label="Captions for every sound" of="captions" />
      </Group>
      <Group settings={settings} label="Read aloud" sign="aloud" of={['readAloud', 'readVoice', 'readRate']}>
        <ReadAloud settings={settings} possible={capabilities.speech} />
      </Group>
      <Group settings={settings} label="Keys" sign="keys" of={['keys']}>
        <Keys settings={settings} say={actions.say} />
      </Group>
    </DialogCard>
  );
}
