import loopText from '../../../assets/music/loop.json?raw';
import offsetsText from '../../../assets/sound/effects.json?raw';
import calmMp3 from '../../../assets/music/calm.mp3?url';
import calmWebm from '../../../assets/music/calm.webm?url';
import incidentMp3 from '../../../assets/music/incident.mp3?url';
import incidentWebm from '../../../assets/music/incident.webm?url';
import quietMp3 from '../../../assets/music/quiet.mp3?url';
import quietWebm from '../../../assets/music/quiet.webm?url';
import effectsMp3 from '../../../assets/sound/effects.mp3?url';
import effectsWebm from '../../../assets/sound/effects.webm?url';

/** A part of a file, in milliseconds from its beginning. */
export interface Cut {
  readonly start: number;
  readonly length: number;
}

/** Where the sounds are, each in the formats it comes in, the best first. */
export interface SoundFiles {
  readonly music: Readonly<Record<string, readonly string[]>>; // by track: `calm`
  readonly loop: Cut; // the part of every music file that goes round
  readonly effects: readonly string[]; // one file with all effects
  readonly offsets: Readonly<Record<string, readonly [number, number]>>; // by sound: `pager`; start and length in milliseconds
}

/** The game's own sounds, as `assets/make/sound` made them. */
export const soundFiles: SoundFiles = {
  music: { calm: [calmWebm, calmMp3], incident: [incidentWebm, incidentMp3], quiet: [quietWebm, quietMp3] },
  loop: JSON.parse(loopText) as Cut,
  effects: [effectsWebm, effectsMp3],
  offsets: JSON.parse(offsetsText) as SoundFiles['offsets'],
};
