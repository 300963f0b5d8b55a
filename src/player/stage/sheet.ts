import type { GameObjects } from 'phaser';
import { wardrobe, type Box, type Drawing, type Pose } from './kit.ts';
import type { Loaded } from './pictures.ts';

/** A file of drawings: what is in it, and where each belongs, in units. */
export interface SheetFile {
  readonly file: string;
  readonly parts: Readonly<Record<string, Box>>;
}

/** The eyes and mouths that all share. */
export const facesFile: SheetFile = { file: wardrobe.faces.file, parts: wardrobe.faces.frames };

/** Somebody's head, and what they wear before their eyes. */
export function headFile({ file, head, accessory }: Pick<Drawing, 'file' | 'head' | 'accessory'>): SheetFile {
  return { file, parts: { head, ...(accessory ? { glasses: accessory } : {}) } };
}

/** Somebody's body in a pose. */
export function poseFile({ file }: Pick<Drawing, 'file'>, { id, body }: Pose): SheetFile {
  return { file: `${file}-${id}`, parts: { body } };
}

/** The pose that suits a mood, standing or sitting. */
export function poseFor(drawing: Drawing | undefined, mood: string, still: 'rest' | 'sit'): Pose | undefined {
  const poses = drawing?.poses ?? [];
  return poses.find(({ moods }) => moods.includes(mood)) ?? poses.find(({ id }) => id === still) ?? poses[0];
}

/** Shows a part where it belongs: in units from the middle of the eye line. */
export function hang(image: GameObjects.Image, sheet: Loaded, frame: string, at: Box): void {
  image.setTexture(sheet.key, frame).setOrigin(0, 0);
  image.setPosition(at.x - wardrobe.anchor.x, at.y - wardrobe.eyeLine);
  image.setDisplaySize(at.w, at.h);
}
