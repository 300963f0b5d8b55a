/** There is no WebGL here, so that there can be no stage. */
export class NoWebGL extends Error {
  override readonly name = 'NoWebGL';

  constructor() {
    super('The stage needs WebGL, and this browser has none. The story goes on in words.');
  }
}

/** What the stage is painted on. To ask for a second one only to know who draws would take as long again. */
export interface Ground {
  readonly canvas: HTMLCanvasElement;
  readonly context: WebGLRenderingContext;
  readonly drawnBy: 'card' | 'processor';
  readonly largest: number; // px of a picture's longer side that it takes: 2048 on the oldest, and where a browser hides what it has
}

/** A canvas that WebGL draws on. Throws NoWebGL. */
export function stretchCanvas(): Ground {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl', { alpha: false, antialias: false, stencil: true, powerPreference: 'low-power' });
  if (!context) throw new NoWebGL();
  const named = context.getExtension('WEBGL_debug_renderer_info');
  const name = String(context.getParameter(named ? named.UNMASKED_RENDERER_WEBGL : context.RENDERER));
  const drawnBy = /swiftshader|llvmpipe|softpipe|software|basic render/iu.test(name) ? 'processor' : 'card';
  return { canvas, context, drawnBy, largest: Number(context.getParameter(context.MAX_TEXTURE_SIZE)) };
}
