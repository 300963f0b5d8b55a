/** What goes on the picture to share: a style and an ending, never a score. */
export interface Picture {
  readonly scene: string;
  readonly ending: string | undefined;
  readonly style: string;
  readonly about: string;
}

/** Draws the picture and puts it among somebody's downloads. Gives the sentence that says so, or why it could not be. */
export async function sharePicture(picture: Picture, name: string): Promise<string> {
  try {
    download(await drawPicture(picture), name);
    return 'The picture is among your downloads. It shows your style and how it ended, never a score.';
  } catch (error) {
    return error instanceof Error ? error.message : 'The picture could not be drawn.';
  }
}

const WIDTH = 1200; // pixels, as link previews want it
const HEIGHT = 630;

/** Rejects where this browser cannot. */
async function drawPicture({ scene, ending, style, about }: Picture): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser cannot draw a picture.');
  const sky = pen.createLinearGradient(0, 0, 0, HEIGHT);
  for (const [stop, colour] of [
    [0, '#8fcbdc'],
    [0.45, '#d5ece4'],
    [0.7, '#fdeccb'],
  ] as const)
    sky.addColorStop(stop, colour);
  pen.fillStyle = sky;
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  islands(pen);
  pen.fillStyle = '#fbf3e4';
  pen.strokeStyle = '#2a2140';
  pen.lineWidth = 6;
  pen.beginPath();
  pen.roundRect(80, 80, WIDTH - 160, 360, 32);
  pen.fill();
  pen.stroke();
  pen.fillStyle = '#2a2140';
  const say = (text: string, font: string, top: number, lineHeight: number): number => {
    pen.font = font;
    return wrap(pen, text, 130, top, WIDTH - 260, lineHeight);
  };
  say(scene, '600 30px "Bricolage Grotesque Variable", sans-serif', 150, 40);
  const below = say(style, '800 68px "Bricolage Grotesque Variable", sans-serif', 232, 72);
  const last = say(about, '400 31px "Literata Variable", Georgia, serif', below + 62, 42);
  if (ending !== undefined) say(`Ending: ${ending}`, 'italic 400 29px "Literata Variable", Georgia, serif', Math.min(last + 50, 412), 40);
  pen.fillStyle = '#fbf3e4';
  say('Promoted', '800 44px "Bricolage Grotesque Variable", sans-serif', HEIGHT - 48, 44);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('This browser cannot make a picture.'))), 'image/png'),
  );
}

function islands(pen: CanvasRenderingContext2D): void {
  const ellipse = (x: number, y: number, wide: number, high: number, colour: string): void => {
    pen.fillStyle = colour;
    pen.beginPath();
    pen.ellipse(x, y, wide, high, 0, Math.PI, 0);
    pen.fill();
  };
  ellipse(240, 500, 260, 90, '#7fa67f');
  ellipse(900, 500, 380, 130, '#6fae74');
  ellipse(620, 500, 180, 60, '#3f7d5a');
  pen.fillStyle = '#215d66';
  pen.fillRect(0, 498, WIDTH, HEIGHT - 498);
}

/** Draws text in lines no wider than `width`; returns where the last one stands. */
function wrap(pen: CanvasRenderingContext2D, text: string, left: number, top: number, width: number, lineHeight: number): number {
  let line = '';
  let y = top;
  for (const word of text.split(/\s+/u)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && pen.measureText(longer).width > width) {
      pen.fillText(line, left, y);
      line = word;
      y += lineHeight;
    } else line = longer;
  }
  pen.fillText(line, left, y);
  return y;
}

/** Hands somebody a file. */
function download(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
