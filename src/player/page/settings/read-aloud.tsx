import { type Signal, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useId } from 'preact/hooks';
import type { Settings } from '../../settings.ts';
import { change, Slide, Switch } from './controls.tsx';

interface ReadAloudProps {
  readonly settings: Signal<Settings>;
  readonly possible: boolean;
}

const rate = (value: number): string => `${(value / 10).toFixed(1)} ×`;

/** Which voice reads the lines, and how fast. Says so where there is none. */
export function ReadAloud({ settings, possible }: ReadAloudProps): JSX.Element {
  const voices = useVoices(possible);
  const id = useId();
  if (!possible) return <p>This browser has no voices to read with. A screen reader reads every line of the game.</p>;
  return (
    <>
      {voices.length === 0 && <p>No voice is installed on this device. Once one is, it is listed here; a screen reader reads every line in any case.</p>}
      <Switch settings={settings} label="Read every line aloud" of="readAloud" about="With the voice of this device. Leave it off with a screen reader." />
      {voices.length > 0 && (
        <div class="slide">
          <label for={id}>Voice</label>
          <select id={id} class="field" value={settings.value.readVoice} onChange={(event) => change(settings, { readVoice: event.currentTarget.value })}>
            <option value="">The browser’s own</option>
            {voices.map(({ name, lang, voiceURI }) => (
              <option key={voiceURI} value={name}>
                {name} ({lang})
              </option>
            ))}
          </select>
        </div>
      )}
      <Slide settings={settings} label="Reading speed" of="readRate" least={5} most={20} says={rate} />
    </>
  );
}

/** The voices of this device; some browsers learn of them late. */
function useVoices(possible: boolean): readonly SpeechSynthesisVoice[] {
  const voices = useSignal<readonly SpeechSynthesisVoice[]>([]);
  useEffect(() => {
    if (!possible) return undefined;
    const look = (): void => void (voices.value = speechSynthesis.getVoices());
    look();
    speechSynthesis.addEventListener('voiceschanged', look);
    return () => speechSynthesis.removeEventListener('voiceschanged', look);
  }, [possible, voices]);
  return voices.value;
}
