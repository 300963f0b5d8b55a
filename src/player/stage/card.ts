/** There is no WebGL here, so that there can be no stage. */
export class NoWebGL extends Error {
  override readonly name = 'NoWebGL';

  constructor() {
    super('The stage needs WebGL, and this browser has none. The story goes on in words.');
  }
}

/** Who draws: a graphics card, the processor in its place, or nobody (undefined). */
export function cardOf(): 'hardware' | 'software' | undefined {
  const gl = document.createElement('canvas').getContext('webgl');
  if (!gl) return undefined;
  const named = gl.getExtension('WEBGL_debug_renderer_info');
  const name = String(gl.getParameter(named ? named.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return /swiftshader|llvmpipe|softpipe|software|basic render/iu.test(name) ? 'software' : 'hardware';
}
