import type { GameObjects, Scene, Textures } from 'phaser';

/** A picture that is drawn while the play goes on: words, a radar, a pen stroke, a clock's hands. */
export class Slate {
  readonly image: GameObjects.Image;
  readonly #scene: Scene;
  #key: string;
  #texture: Textures.CanvasTexture | null = null;
  #density = 1;

  constructor(scene: Scene, name: string) {
    this.#scene = scene;
    this.#key = `slate ${name}`;
    this.image = scene.add.image(0, 0, '__WHITE').setVisible(false);
  }

  /** Draws `width` by `height` of whatever unit the parent is in, at so many device px a unit. */
  draw(width: number, height: number, density: number, paint: (context: CanvasRenderingContext2D) => void): void {
    const [w, h] = [Math.max(1, Math.ceil(width * density)), Math.max(1, Math.ceil(height * density))];
    if (!this.#texture || this.#texture.width !== w || this.#texture.height !== h || this.#density !== density) this.#renew(w, h, density);
    const texture = this.#texture;
    if (!texture) return;
    const { context } = texture;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, w, h);
    context.setTransform(density, 0, 0, density, 0, 0);
    paint(context);
    texture.refresh();
    this.image.setVisible(true);
  }

  destroy(): void {
    this.image.destroy();
    if (this.#texture) this.#scene.textures.remove(this.#key);
    this.#texture = null;
  }

  #renew(w: number, h: number, density: number): void {
    this.image.setTexture('__WHITE');
    if (this.#texture) this.#scene.textures.remove(this.#key);
    while (this.#scene.textures.exists(this.#key)) this.#key += '’'; // one of its name is still there, as while a room melts into the next
    this.#density = density;
    this.#texture = this.#scene.textures.createCanvas(this.#key, w, h);
    if (this.#texture) this.image.setTexture(this.#key).setScale(1 / density);
  }
}
