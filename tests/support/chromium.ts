// Of a browser's own window, which nobody sees: two pages that draw what drops down from its address line, for every context anew. They cost more than most of our pages.
const unseen = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'];

// What Playwright leaves out itself, since a browser takes the last list of these that it is given.
const besides = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
];

/** How browsers are started for tests: they draw without a graphics card, as root, and ask nobody outside for anything. */
export const chromiumFlags: readonly string[] = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${[...unseen, ...besides].join(',')}`,
];

/** The same where no picture is looked at closely: the page is drawn without feigning a graphics card, in half the time. A stage still has its WebGL. */
export const plainChromiumFlags: readonly string[] = [
  ...chromiumFlags,
  '--disable-gpu-compositing',
  '--disable-gpu-rasterization',
  '--disable-software-rasterizer',
];
