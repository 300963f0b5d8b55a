/** How browsers are started for tests: they draw without a graphics card, as root, and ask nobody outside for anything. */
export const chromiumFlags: readonly string[] = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The same for whole plays, which look at no picture closely: the page is drawn without feigning a graphics card, in half the time. A stage still has its WebGL. */
export const plainChromiumFlags: readonly string[] = [
  ...chromiumFlags,
  '--disable-gpu-compositing',
  '--disable-gpu-rasterization',
  '--disable-software-rasterizer',
];
