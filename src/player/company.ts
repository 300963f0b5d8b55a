import { effect } from '@preact/signals';
import type { Company } from './page/play/company.ts';
import type { Actions, Game } from './page/views.ts';
import type { Speech } from './sound/speech.ts';
import { openStage } from './stage/open-stage.ts';

/** Who performs beside the page: each is fetched when it is first needed. */
export function createCompany({ settings, actions }: Pick<Game, 'settings'> & { readonly actions: Pick<Actions, 'say'> }): Company {
  let speech: Promise<Speech> | undefined;
  const loadSpeech = (): Promise<Speech> => (speech ??= import('./sound/speech.ts').then(({ createSpeech }) => createSpeech(globalThis.speechSynthesis)));

  return {
    async stage(parent, book, first) {
      const amount = (): 'full' | 'reduced' => (document.documentElement.dataset['motion'] === 'reduced' ? 'reduced' : 'full');
      const stage = await openStage(parent, { motion: amount(), people: book?.cast ?? {}, first, onProblem: actions.say });
      const stop = effect(() => {
        stage.setMotion(settings.value.motion === 'system' ? amount() : settings.value.motion);
        stage.you(settings.value.look);
      });
      return {
        ...stage,
        destroy: () => {
          stop();
          stage.destroy();
        },
      };
    },
    async sound() {
      const [{ createSound }, { soundFiles }, voice] = await Promise.all([import('./sound/sound.ts'), import('./sound/files.ts'), loadSpeech()]);
      const sound = createSound({ files: soundFiles, speech: voice, onProblem: actions.say });
      const stop = effect(() => {
        const { music, effects, voice: spoken } = settings.value;
        for (const [channel, percent] of [
          ['music', music],
          ['effects', effects],
          ['voice', spoken],
        ] as const)
          sound.volume(channel, percent / 100);
      });
      return {
        ...sound,
        destroy: () => {
          stop();
          sound.destroy();
        },
      };
    },
    voice: {
      lasting: true,
      async present({ text }, signal) {
        if (settings.value.readAloud === 'off' || text === '' || signal.aborted) return;
        const voice = await loadSpeech();
        if (signal.aborted) return;
        signal.addEventListener('abort', () => voice.cancel(), { once: true });
        const { readVoice, readRate } = settings.value;
        await voice.speak(text, { voice: readVoice, rate: readRate / 10 });
      },
      show: () => void speech?.then((voice) => voice.cancel()),
    },
  };
}
