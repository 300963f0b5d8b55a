import { Game, Scene, WEBGL } from 'phaser';

/** Milliseconds from opening the address until an empty Phaser game has drawn its first frame. */
export interface Empty {
  readonly ready: Promise<number>;
}

const { promise, resolve } = Promise.withResolvers<number>();
const game = new Game({ type: WEBGL, parent: 'stage', width: innerWidth, height: innerHeight, banner: false, scene: class extends Scene {} });
game.events.once('postrender', () => resolve(performance.now()));
Object.assign(globalThis, { empty: { ready: promise } satisfies Empty });
