import { randomInt } from 'node:crypto';

const KINDS = [
  'Amber',
  'Brisk',
  'Calm',
  'Clear',
  'Copper',
  'Early',
  'Fair',
  'Foggy',
  'Gentle',
  'Golden',
  'Green',
  'Hardy',
  'High',
  'Keen',
  'Late',
  'Light',
  'Lucky',
];
const MORE = [
  'Mild',
  'North',
  'Northern',
  'Plain',
  'Quick',
  'Quiet',
  'Red',
  'Ready',
  'Salt',
  'Silver',
  'Slow',
  'Small',
  'Steady',
  'Still',
  'Sunny',
  'Tall',
  'Warm',
];
const THINGS = [
  'Anchor',
  'Beacon',
  'Bollard',
  'Buoy',
  'Cormorant',
  'Crane',
  'Current',
  'Dinghy',
  'Eider',
  'Ferry',
  'Gangway',
  'Gannet',
  'Gull',
  'Harbour',
  'Heron',
];
const OTHERS = [
  'Island',
  'Jetty',
  'Kelp',
  'Kittiwake',
  'Lantern',
  'Lighthouse',
  'Oar',
  'Osprey',
  'Otter',
  'Pier',
  'Plover',
  'Puffin',
  'Quay',
  'Sail',
  'Seal',
  'Tern',
  'Tide',
];

/** A made-up name that nobody in the room has: `Calm Heron`. In a very full room it gets a number. */
export function madeUpName(taken: ReadonlySet<string>): string {
  const kinds = [...KINDS, ...MORE];
  const things = [...THINGS, ...OTHERS];
  for (let tries = 0; ; tries++) {
    const name = `${kinds[randomInt(kinds.length)]} ${things[randomInt(things.length)]}${tries < 50 ? '' : ` ${randomInt(2, 1000)}`}`;
    if (!taken.has(name)) return name;
  }
}
