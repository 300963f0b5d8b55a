/** Runs in the page, in front of everything: the graphics card has a name that is no processor's, so that the stage draws all that it has. */
export function withCard(): void {
  const RENDERER = 0x9246; // UNMASKED_RENDERER_WEBGL
  const { prototype } = WebGLRenderingContext;
  prototype.getParameter = new Proxy(Reflect.get(prototype, 'getParameter'), {
    apply: (ask, gl, [name]: [number]) => (name === RENDERER ? 'A card' : (Reflect.apply(ask, gl, [name]) as unknown)),
  });
}
