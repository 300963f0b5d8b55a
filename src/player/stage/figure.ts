import type { GameObjects, Scene } from 'phaser';
import type { CastId } from '../../core/story/beat.ts';
import { blend, through } from './colour.ts';
import { Face } from './face.ts';
import { lookOf, wardrobe, type Box, type Drawing, type Pose } from './kit.ts';
import { easeInOut, easeOut, mix, thereAndBack, type Motion } from './motion.ts';
import type { Loaded, Pictures } from './pictures.ts';
import { seatBehind, type Seat } from './seat.ts';
import { facesFile, hang, headFile, poseFile, poseFor } from './sheet.ts';
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
  #worn: { readonly head: Loaded; readonly faces: Loaded } | undefined;
  readonly #poses = new Map<string, Loaded>(); // those that were struck
  #mood: string;
  #shown = 'rest'; // the pose one sees
  #struck = 'rest'; // and the one that comes, when its picture has
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
    return this.#worn && this.#drawing && { id: this.#shown, wears: this.#drawing.file };
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
    if (this.#worn && need < this.#wanted * 1.25 && need > this.#wanted * 0.6) return;
    this.#wanted = need;
    const drawing = this.#drawing;
    const pose = this.#poseFor(this.#mood);
    const sheets = drawing && pose ? [headFile(drawing), facesFile, poseFile(drawing, pose)] : [];
    const [head, faces, body] = await Promise.all(sheets.map((sheet) => this.#pictures.sheet(sheet, need)));
    const late = !this.root.active || this.#wanted !== need;
    if (late || !head || !faces || !body) for (const unused of [head, faces, body]) if (unused) this.#pictures.release(unused.key);
    if (late) return;
    this.#undress();
    if (!drawing || !pose || !head || !faces || !body) this.#plain();
    else this.#wear(drawing, { head, faces }, pose, body);
    this.#paint();
    await this.#take(); // another mood came meanwhile
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
    const posed = this.#take(signal);
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
    const changes = this.#face ? [this.#face.feel(mood, signal)] : [];
    await Promise.all([...changes, this.#take(signal)]);
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
    for (const { key } of [this.#worn?.head, this.#worn?.faces, ...this.#poses.values()].filter((sheet) => sheet !== undefined)) this.#pictures.release(key);
    this.#worn = undefined;
    this.#poses.clear();
  }

  #wear(drawing: Drawing, { head, faces }: { readonly head: Loaded; readonly faces: Loaded }, pose: Pose, body: Loaded): void {
    this.#worn = { head, faces };
    this.#poses.set(pose.id, body);
    this.#body(pose, body);
    const inside = this.#scene.add.container(-this.#head.x, -(NECK.y - wardrobe.eyeLine));
    this.#head.add(inside);
    inside.add(this.#part(head, 'head', drawing.head));
    this.#face = new Face(this.#scene, inside, this.#motion, faces, { name: this.cast, shift: drawing.faceShift, mood: this.#mood });
    if (drawing.accessory) {
      const { x, y } = drawing.faceShift;
      this.#accessory = this.#part(head, 'glasses', { ...drawing.accessory, x: drawing.accessory.x + x, y: drawing.accessory.y + y });
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
    return poseFor(this.#drawing, mood, this.#seat ? 'sit' : 'rest');
  }

  #body(pose: Pose, sheet: Loaded): GameObjects.Image {
    this.#shown = pose.id;
    this.#struck = pose.id;
    const body = this.#part(sheet, 'body', pose.body);
    this.#grow(body, pose.body);
    return body;
  }

  #grow(body: GameObjects.Image, { y, h }: Box): void {
    body.setData({ foot: y + h - wardrobe.eyeLine, scale: body.scaleY });
    this.#bodies.push(body);
    this.#turn.addAt(body, this.#bodies.length - 1);
  }

  /** Takes the pose that suits them now, once it is there to be taken. */
  async #take(signal?: AbortSignal): Promise<void> {
    const pose = this.#poseFor(this.#mood);
    const worn = this.#worn;
    if (!pose || !this.#drawing || !worn || pose.id === this.#struck) return;
    this.#struck = pose.id;
    const known = this.#poses.get(pose.id);
    const sheet = known ?? (await this.#pictures.sheet(poseFile(this.#drawing, pose), this.#wanted));
    if (!sheet) return;
    if (this.#worn !== worn || (!known && this.#poses.has(pose.id))) this.#pictures.release(sheet.key); // dressed anew meanwhile
    if (this.#worn !== worn) return;
    this.#poses.set(pose.id, sheet);
    if (this.#struck === pose.id && this.#shown !== pose.id) await this.#strike(pose, sheet, signal);
  }

  async #strike(pose: Pose, sheet: Loaded, signal?: AbortSignal): Promise<void> {
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

  #part(sheet: Loaded, frame: string, part: Box): GameObjects.Image {
    const image = this.#scene.add.image(0, 0, sheet.key);
    hang(image, sheet, frame, part);
    return image;
  }

  #paint(): void {
    const tint = through(this.#light, this.#shade);
    this.#seat?.image?.setTint(tint);
    for (const body of this.#bodies) body.setTint(this.#worn ? tint : through(tint, this.#colour));
    const inside = this.#head.list[0] as GameObjects.Container | undefined;
    for (const part of inside?.list ?? []) (part as GameObjects.Image).setTint(tint);
  }
}
