import ambienceLoopText from '../../../assets/ambience/loop.json?raw';
import loopText from '../../../assets/music/loop.json?raw';
import offsetsText from '../../../assets/sound/effects.json?raw';
import nearClockMp3 from '../../../assets/ambience/clock.mp3?url';
import nearClockWebm from '../../../assets/ambience/clock.webm?url';
import nearGaleMp3 from '../../../assets/ambience/gale.mp3?url';
import nearGaleWebm from '../../../assets/ambience/gale.webm?url';
import nearHushMp3 from '../../../assets/ambience/hush.mp3?url';
import nearHushWebm from '../../../assets/ambience/hush.webm?url';
import nearKitchenMp3 from '../../../assets/ambience/kitchen.mp3?url';
import nearKitchenWebm from '../../../assets/ambience/kitchen.webm?url';
import nearMachinesMp3 from '../../../assets/ambience/machines.mp3?url';
import nearMachinesWebm from '../../../assets/ambience/machines.webm?url';
import nearOfficeMp3 from '../../../assets/ambience/office.mp3?url';
import nearOfficeWebm from '../../../assets/ambience/office.webm?url';
import nearRainMp3 from '../../../assets/ambience/rain.mp3?url';
import nearRainWebm from '../../../assets/ambience/rain.webm?url';
import nearWaterMp3 from '../../../assets/ambience/water.mp3?url';
import nearWaterWebm from '../../../assets/ambience/water.webm?url';
import calmMp3 from '../../../assets/music/calm.mp3?url';
import calmWebm from '../../../assets/music/calm.webm?url';
import incidentMp3 from '../../../assets/music/incident.mp3?url';
import incidentWebm from '../../../assets/music/incident.webm?url';
import nightMp3 from '../../../assets/music/night.mp3?url';
import nightWebm from '../../../assets/music/night.webm?url';
import quayMp3 from '../../../assets/music/quay.mp3?url';
import quayWebm from '../../../assets/music/quay.webm?url';
import quietMp3 from '../../../assets/music/quiet.mp3?url';
import quietWebm from '../../../assets/music/quiet.webm?url';
import stormMp3 from '../../../assets/music/storm.mp3?url';
import stormWebm from '../../../assets/music/storm.webm?url';
import themeMp3 from '../../../assets/music/theme.mp3?url';
import themeWebm from '../../../assets/music/theme.webm?url';
import effectsMp3 from '../../../assets/sound/effects.mp3?url';
import effectsWebm from '../../../assets/sound/effects.webm?url';

/** A part of a file, in milliseconds from its beginning. */
export interface Cut {
  readonly start: number;
  readonly length: number;
}

/** Loops by name, each in the formats it comes in, the best first. */
export interface Loops {
  readonly tracks: Readonly<Record<string, readonly string[]>>; // `calm`
  readonly loop: Cut; // the part of every file that goes round
}

/** Where the sounds are. */
export interface SoundFiles {
  readonly music: Loops;
  readonly ambience: Loops;
  readonly around: Readonly<Record<string, string>>; // what is heard in a place, by `quay`, or by `quay/rain` where its light matters; nothing: it is still
  readonly effects: readonly string[]; // one file with all effects
  readonly offsets: Readonly<Record<string, readonly [number, number]>>; // by sound: `pager`; start and length in milliseconds
}

/** The game's own sounds, as `assets/make/sound` made them. */
export const soundFiles: SoundFiles = {
  music: {
    tracks: {
      theme: [themeWebm, themeMp3],
      calm: [calmWebm, calmMp3],
      quiet: [quietWebm, quietMp3],
      incident: [incidentWebm, incidentMp3],
      night: [nightWebm, nightMp3],
      quay: [quayWebm, quayMp3],
      storm: [stormWebm, stormMp3],
    },
    loop: JSON.parse(loopText) as Cut,
  },
  ambience: {
    tracks: {
      office: [nearOfficeWebm, nearOfficeMp3],
      hush: [nearHushWebm, nearHushMp3],
      machines: [nearMachinesWebm, nearMachinesMp3],
      rain: [nearRainWebm, nearRainMp3],
      water: [nearWaterWebm, nearWaterMp3],
      gale: [nearGaleWebm, nearGaleMp3],
      clock: [nearClockWebm, nearClockMp3],
      kitchen: [nearKitchenWebm, nearKitchenMp3],
    },
    loop: JSON.parse(ambienceLoopText) as Cut,
  },
  around: {
    'open-office': 'office',
    'open-office/night': 'machines',
    'small-room': 'hush',
    'incident-corner': 'office',
    'incident-corner/night': 'machines',
    'glass-office': 'hush',
    'home-desk': 'rain',
    kitchen: 'kitchen',
    boardroom: 'clock',
    'ferry-deck': 'gale',
    quay: 'water',
    'quay/rain': 'rain',
    map: 'water',
  },
  effects: [effectsWebm, effectsMp3],
  offsets: JSON.parse(offsetsText) as SoundFiles['offsets'],
};
