import type { GameObjects, Textures } from 'phaser';
import { wardrobe, type Box, type Part } from './kit.ts';
import type { Loaded } from './pictures.ts';

/** A picture with parts of figures in it. */
export interface Sheet extends Loaded {
  readonly density: string;
}

/** Makes the parts of a sheet known to its texture. */
export function cut(textures: Textures.TextureManager, sheet: Sheet, parts: Readonly<Record<string, Part>>): void {
  const texture = textures.get(sheet.key);
  for (const [name, part] of Object.entries(parts)) {
    const px = part.px[sheet.density];
    if (!px || texture.has(name)) continue;
    const [x, y, w, h] = px.map((each) => each * sheet.shrunk);
    texture.add(name, 0, x ?? 0, y ?? 0, w ?? 0, h ?? 0);
  }
}

/** Shows a part where it belongs: in units from the middle of the eye line. */
export function hang(image: GameObjects.Image, sheet: Sheet, frame: string, at: Box): void {
  image.setTexture(sheet.key, frame).setOrigin(0, 0);
  image.setPosition(at.x - wardrobe.anchor.x, at.y - wardrobe.eyeLine);
  image.setDisplaySize(at.w, at.h);
}
