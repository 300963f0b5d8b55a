import { mapScene } from '../map/scene.ts';
import { boardroom } from './boardroom.ts';
import { ferryDeck } from './ferry-deck.ts';
import { glassOffice } from './glass-office.ts';
import { homeDesk } from './home-desk.ts';
import { incidentCorner } from './incident-corner.ts';
import { kitchen } from './kitchen.ts';
import { DAY, DUSK, NIGHT } from './lighting.ts';
import { openOffice } from './open-office.ts';
import type { Scene } from './place.ts';
import { QUAY_DAWN, QUAY_DUSK, QUAY_RAIN, quayBench } from './quay-bench.ts';
import { quay } from './quay.ts';
import { smallRoom } from './small-room.ts';

/** Every place in every light that it is drawn in; the first light of a place is the one it has when a story names none. */
export function everyPlace(): readonly Scene[] {
  return [
    openOffice(DAY),
    openOffice(DUSK),
    openOffice(NIGHT),
    smallRoom(DAY),
    smallRoom(DUSK),
    incidentCorner(DAY),
    incidentCorner(NIGHT),
    glassOffice(DAY),
    glassOffice(DUSK),
    homeDesk(),
    kitchen(DAY),
    kitchen(DUSK),
    kitchen(NIGHT),
    boardroom(DAY),
    boardroom(DUSK),
    ferryDeck(),
    quay(),
    quayBench(QUAY_DUSK),
    quayBench(QUAY_RAIN),
    quayBench(QUAY_DAWN),
    mapScene(DAY),
    mapScene(NIGHT),
  ];
}
