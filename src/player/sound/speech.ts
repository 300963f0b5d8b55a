/** A voice of the player's browser. */
export interface Voice {
  readonly name: string;
  readonly language: string; // `en-GB`
  readonly local: boolean; // false: the browser sends the words to a service to have them spoken
}

/** How to read. */
export interface Manner {
  readonly voice: string; // a voice's name; empty, or one that is not here: the best at hand
  readonly rate: number; // 0.5..2; 1 is the voice's own pace
  readonly volume?: number; // 0..1; what `volume` said last if not given
}

/** Reads lines aloud with the voices that the browser has. Nothing here throws. */
export interface Speech {
  /** The browser can speak at all. */
  readonly available: boolean;
  /** The voices there are, those for the page's language first, local ones before others. Often empty at first: see `onVoices`. */
  voices(): readonly Voice[];
  /** Calls back when the list of voices has changed, which is how most browsers bring it. Returns how to stop that. */
  onVoices(heard: () => void): () => void;
  /** Reads a text, cutting off what was being read. Settles when it is over: `spoken` in full, `cut` short, or `unavailable`. */
  speak(text: string, manner: Manner): Promise<'spoken' | 'cut' | 'unavailable'>;
  /** How loud the next text is, 0..1. */
  volume(value: number): void;
  /** Falls silent. */
  cancel(): void;
}

const PATIENCE = 4000; // milliseconds until a voice that has not begun counts as absent

/** Web Speech: `window.speechSynthesis`, or undefined where the browser has none. */
export function createSpeech(synthesis: SpeechSynthesis | undefined): Speech {
  let level = 1;
  let current: SpeechSynthesisUtterance | undefined; // held: a browser may drop one that nobody holds, and never say that it ended
  let cut: (() => void) | undefined;

  const silence = (): void => {
    current = undefined;
    cut?.();
    synthesis?.cancel();
  };
  return {
    available: synthesis !== undefined,
    voices: () => sorted(synthesis).map(({ name, lang, localService }) => ({ name, language: lang, local: localService })),
    onVoices(heard) {
      synthesis?.addEventListener('voiceschanged', heard);
      return () => synthesis?.removeEventListener('voiceschanged', heard);
    },
    speak(text, manner) {
      if (!synthesis) return Promise.resolve('unavailable');
      silence();
      if (text.trim() === '') return Promise.resolve('spoken');
      const utterance = new SpeechSynthesisUtterance(text);
      current = utterance;
      const known = sorted(synthesis);
      const voice = known.find(({ name }) => name === manner.voice) ?? known[0];
      if (voice) utterance.voice = voice;
      utterance.lang = voice?.lang ?? language();
      utterance.rate = Math.min(2, Math.max(0.5, manner.rate));
      utterance.volume = Math.min(1, Math.max(0, manner.volume ?? level));
      return new Promise((resolve) => {
        const timer = setTimeout(() => {
          resolve('unavailable');
          if (current === utterance) silence();
        }, PATIENCE);
        const settle = (how: 'spoken' | 'cut' | 'unavailable'): void => {
          clearTimeout(timer);
          if (current === utterance) current = undefined;
          resolve(how);
        };
        cut = () => settle('cut');
        utterance.addEventListener('start', () => clearTimeout(timer));
        utterance.addEventListener('end', () => settle('spoken'));
        utterance.addEventListener('error', ({ error }) => settle(error === 'canceled' || error === 'interrupted' ? 'cut' : 'unavailable'));
        synthesis.speak(utterance);
      });
    },
    volume(value) {
      level = value;
    },
    cancel: silence,
  };
}

/** Voices of the page's language first, and among equals those that keep the words on the machine. */
function sorted(synthesis: SpeechSynthesis | undefined): SpeechSynthesisVoice[] {
  const ours = language().slice(0, 2).toLowerCase();
  const rank = (voice: SpeechSynthesisVoice): number => (voice.lang.toLowerCase().startsWith(ours) ? 0 : 2) + (voice.localService ? 0 : 1);
  return [...(synthesis?.getVoices() ?? [])].sort((one, other) => rank(one) - rank(other));
}

function language(): string {
  return document.documentElement.lang || 'en';
}
