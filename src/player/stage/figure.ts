import type { GameObjects, Scene } from 'phaser';
import type { CastId } from '../../core/story/beat.ts';
import { blend, through } from './colour.ts';
import { Face } from './face.ts';
import { lookOf, wardrobe, type Box, type Drawing, type Part, type Pose } from './kit.ts';
import { easeInOut, easeOut, mix, thereAndBack, type Motion } from './motion.ts';
import type { Pictures } from './pictures.ts';
import { seatBehind, type Seat } from './seat.ts';
import { cut, hang, type Sheet } from './sheet.ts';
import { silhouette, silhouetteBox } from './silhouette.ts';

const NECK = { x: 470, y: 520 }; // units: what a nod turns about
const GAZE = 11; // units: how far eyes and mouth go to the side
const DIP = 34; // units: how far one goes down before a chair holds

/** Someone on the stage: a body, a head, a face. */
export class Figure {
  readonly cast: CastId;
  readonly root: GameObjects.Container; // stands at the middle of the eye line, in design px
  readonly #scene: Scene;
  readonly #pictures: Pictures;
  readonly #motion: Motion;
  readonly #turn: GameObjects.Container; // in units; its scale is the way they look
  readonly #head: GameObjects.Container;
  #drawing: Drawing | undefined;
  readonly #colour: number;
  #bodies: GameObjects.Image[] = []; // the last is worn, the one before it is fading
  #face: Face | undefined;
  #sheet: Sheet | undefined;
  #faces: Sheet | undefined;
  #mood: string;
  #pose = 'rest';
  #light = 0xffffff;
  #shade = 0xffffff;
  #blinking = false;
  #gaze = 0; // units
  #accessory: GameObjects.Image | undefined;
  #seat: { readonly kind: Seat; readonly image: GameObjects.Image | undefined } | undefined;
  #wanted = 0; // device px a unit last asked for

  constructor(
    scene: Scene,
    pictures: Pictures,
    motion: Motion,
    { cast, mood, colour, week }: { readonly cast: CastId; readonly mood: string; readonly colour: number; readonly week: number },
  ) {
    this.cast = cast;
    this.#scene = scene;
    this.#pictures = pictures;
    this.#motion = motion;
    this.#mood = mood;
    this.#colour = colour;
    this.#drawing = lookOf(cast, week);
    this.#head = scene.add.container(NECK.x - wardrobe.anchor.x, NECK.y - wardrobe.eyeLine);
    this.#turn = scene.add.container(0, 0, [this.#head]);
    this.root = scene.add.container(0, 0, [this.#turn]);
  }

  /** The face as it is drawn now; undefined where there is only a silhouette. */
  get face(): { readonly eyes: string; readonly mouth: string } | undefined {
    return this.#face?.shown;
  }

  /** The pose as it is drawn now, and the picture it is from, which names what they wear. */
  get pose(): { readonly id: string; readonly wears: string } | undefined {
    return this.#sheet && this.#drawing && { id: this.#pose, wears: this.#drawing.file };
  }

  /** −1 to who watches, 1 to the side they look to. */
  get gaze(): number {
    return this.#gaze / GAZE;
  }

  get facing(): 1 | -1 {
    return this.#turn.scaleX < 0 ? -1 : 1;
  }

  set facing(facing: 1 | -1) {
    this.#turn.scaleX = facing;
  }

  /** Puts on the pictures for so many device px a unit. A picture that is missing leaves a plain silhouette. */
  async dress(need: number): Promise<void> {
    if (this.#sheet && need < this.#wanted * 1.25 && need > this.#wanted * 0.6) return;
    this.#wanted = need;
    const drawing = this.#drawing;
    const [sheet, faces] = drawing ? await Promise.all([this.#pictures.sheet(drawing.file, need), this.#pictures.sheet(wardrobe.faces.file, need)]) : [];
    const late = !this.root.active || this.#wanted !== need;
    if (late || !sheet || !faces) for (const unused of [sheet, faces]) if (unused) this.#pictures.release(unused.key);
    if (late) return;
    this.#undress();
    if (!drawing || !sheet || !faces) this.#plain();
    else this.#wear(drawing, sheet, faces);
    this.#paint();
  }

  /** Changes into what they wear in a week of the season. */
  async change(week: number): Promise<void> {
    const drawing = lookOf(this.cast, week);
    if (drawing === this.#drawing) return;
    this.#drawing = drawing;
    const need = this.#wanted;
    this.#wanted = 0;
    if (need > 0) await this.dress(need);
  }

  /** Sits down; undefined: stands up. Settles when they have. */
  async sit(seat: Seat | undefined, length: number, signal?: AbortSignal): Promise<void> {
    if (this.#seat?.kind === seat) return;
    const before = this.#seat?.image;
    const image = seat && seatBehind(this.#scene, this.#pictures, seat)?.setAlpha(0);
    if (image) this.root.addAt(image, 0);
    this.#seat = seat && { kind: seat, image };
    this.#paint();
    const pose = this.#poseFor(this.#mood);
    const posed = pose && this.#sheet && pose.id !== this.#pose ? this.#strike(pose, this.#sheet, signal) : undefined;
    const down = this.#motion.run(`sit ${this.cast}`, { length, signal }, (t) => {
      if (!this.root.active) return;
      image?.setAlpha(Math.min(1, t * 2));
      before?.setAlpha(1 - t);
      this.#turn.y = thereAndBack(t) * DIP;
      if (t === 1) before?.destroy();
    });
    await Promise.all([posed, down]);
  }

  /** Melts into a mood, and into the pose that suits it. */
  async feel(mood: string, signal?: AbortSignal): Promise<void> {
    this.#mood = mood;
    const changes: Promise<void>[] = this.#face ? [this.#face.feel(mood, signal)] : [];
    const pose = this.#poseFor(mood);
    if (pose && this.#sheet && pose.id !== this.#pose) changes.push(this.#strike(pose, this.#sheet, signal));
    await Promise.all(changes);
  }

  /** Turns to the other side. */
  turnTo(facing: 1 | -1): void {
    if (facing === this.facing) return;
    const from = this.#turn.scaleX;
    void this.#motion.run(`turn ${this.cast}`, { length: 240 }, (t) => {
      const at = mix(from, facing, easeInOut(t));
      this.#turn.scaleX = Math.abs(at) < 0.5 ? Math.sign(at || facing) * 0.5 : at; // never as thin as paper
    });
  }

  /** Has heard it. */
  nod(delay: number): void {
    void this.#motion.run(`nod ${this.cast}`, { length: 460, delay }, (t) => {
      this.#head.rotation = thereAndBack(t) * 0.035;
    });
  }

  /** The light of the room, and how far back they step while another speaks. */
  light(light: number, shade: number, span: { readonly length: number }): void {
    const [fromLight, fromShade] = [this.#light, this.#shade];
    void this.#motion.run(`light ${this.cast}`, span, (t) => {
      this.#light = blend(fromLight, light, easeOut(t));
      this.#shade = blend(fromShade, shade, easeOut(t));
      this.#paint();
    });
  }

  /** Breath from −1 (out) to 1 (in). */
  breathe(breath: number): void {
    const swell = (breath + 1) / 2;
    for (const body of this.#bodies) {
      body.scaleY = body.getData('scale') * (1 + 0.008 * swell);
      body.y = body.getData('foot') - body.displayHeight;
    }
    this.#head.y = NECK.y - wardrobe.eyeLine - 5 * swell;
  }

  /** Eyes and head to the side they look to (1), as they are drawn (0), or to who watches (−1). */
  look(to: number): void {
    const gaze = to * GAZE;
    if (gaze === this.#gaze) return;
    if (this.#accessory) this.#accessory.x += gaze - this.#gaze;
    this.#gaze = gaze;
    this.#face?.gaze(gaze);
  }

  /** Lids down for a moment, or up. */
  lids(at: 'down' | 'up'): void {
    if (this.#blinking === (at === 'down')) return;
    this.#blinking = at === 'down';
    this.#face?.lids(at);
  }

  /** A mouth in the middle of a word; undefined: silent. */
  speak(mouth: string | undefined): void {
    this.#face?.speak(mouth);
  }

  destroy(): void {
    for (const movement of ['turn', 'nod', 'light', 'face', 'pose', 'sit']) this.#motion.drop(`${movement} ${this.cast}`);
    this.#undress();
    this.root.destroy();
  }

  #undress(): void {
    this.#motion.drop(`face ${this.cast}`);
    this.#motion.drop(`pose ${this.cast}`);
    for (const body of this.#bodies) body.destroy();
    this.#bodies = [];
    this.#head.removeAll(true);
    this.#face = undefined;
    this.#accessory = undefined;
    for (const sheet of [this.#sheet, this.#faces]) if (sheet) this.#pictures.release(sheet.key);
    this.#sheet = undefined;
    this.#faces = undefined;
  }

  #wear(drawing: Drawing, sheet: Sheet, faces: Sheet): void {
    this.#sheet = sheet;
    this.#faces = faces;
    const bodies = Object.fromEntries(drawing.poses.map(({ id, body }) => [`body ${id}`, body]));
    cut(this.#scene.textures, sheet, { ...bodies, head: drawing.head, ...(drawing.accessory ? { accessory: drawing.accessory } : {}) });
    cut(this.#scene.textures, faces, wardrobe.faces.frames);
    const pose = this.#poseFor(this.#mood);
    if (pose) this.#body(pose, sheet);
    const inside = this.#scene.add.container(-this.#head.x, -(NECK.y - wardrobe.eyeLine));
    this.#head.add(inside);
    inside.add(this.#part(sheet, 'head', drawing.head));
    this.#face = new Face(this.#scene, inside, this.#motion, faces, { name: this.cast, shift: drawing.faceShift, mood: this.#mood });
    if (drawing.accessory) {
      const { x, y } = drawing.faceShift;
      this.#accessory = this.#part(sheet, 'accessory', { ...drawing.accessory, x: drawing.accessory.x + x, y: drawing.accessory.y + y });
      inside.add(this.#accessory);
    }
    const gaze = this.#gaze / GAZE;
    this.#gaze = 0;
    this.look(gaze);
  }

  #plain(): void {
    const key = this.#pictures.painted('silhouette', silhouetteBox.w, silhouetteBox.h, silhouette);
    const body = this.#scene.add.image(silhouetteBox.x - wardrobe.anchor.x, silhouetteBox.y - wardrobe.eyeLine, key).setOrigin(0, 0);
    this.#grow(body, silhouetteBox);
  }

  #poseFor(mood: string): Pose | undefined {
    const poses = this.#drawing?.poses ?? [];
    const still = this.#seat ? 'sit' : 'rest';
    return poses.find(({ moods }) => moods.includes(mood)) ?? poses.find(({ id }) => id === still) ?? poses[0];
  }

  #body(pose: Pose, sheet: Sheet): GameObjects.Image {
    this.#pose = pose.id;
    const body = this.#part(sheet, `body ${pose.id}`, pose.body);
    this.#grow(body, pose.body);
    return body;
  }

  #grow(body: GameObjects.Image, { y, h }: Box): void {
    body.setData({ foot: y + h - wardrobe.eyeLine, scale: body.scaleY });
    this.#bodies.push(body);
    this.#turn.addAt(body, this.#bodies.length - 1);
  }

  async #strike(pose: Pose, sheet: Sheet, signal?: AbortSignal): Promise<void> {
    const before = [...this.#bodies];
    const body = this.#body(pose, sheet);
    this.#paint();
    await this.#motion.run(`pose ${this.cast}`, { length: 260, signal }, (t) => {
      body.setAlpha(Math.min(1, t * 1.7));
      for (const old of before) old.setAlpha(Math.min(1, (1 - t) * 1.7));
      if (t < 1) return;
      for (const old of before) old.destroy();
      this.#bodies = this.#bodies.filter((each) => !before.includes(each));
    });
  }

  #part(sheet: Sheet, frame: string, part: Part): GameObjects.Image {
    const image = this.#scene.add.image(0, 0, sheet.key);
    hang(image, sheet, frame, part);
    return image;
  }

  #paint(): void {
    const tint = through(this.#light, this.#shade);
    this.#seat?.image?.setTint(tint);
    for (const body of this.#bodies) body.setTint(this.#sheet ? tint : through(tint, this.#colour));
    const inside = this.#head.list[0] as GameObjects.Container | undefined;
    for (const part of inside?.list ?? []) (part as GameObjects.Image).setTint(tint);
  }
}
