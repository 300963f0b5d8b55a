import type { Plugin } from 'vite';

// What the stage uses of Phaser, file by file: images, containers, one camera. The rest (physics, tilemaps, text, shapes,
// tweens, loader, input handling, filters, sound) is never asked for.
const entry = `
import '../src/renderer/index.js';
import '../src/events/EventEmitter.js';
import Game from '../src/core/Game.js';
import Scene from '../src/scene/Scene.js';
import '../src/scene/ScenePlugin.js';
import '../src/cameras/2d/CameraManager.js';
import '../src/gameobjects/DisplayList.js';
import '../src/gameobjects/UpdateList.js';
import '../src/gameobjects/GameObjectCreator.js';
import '../src/gameobjects/GameObjectFactory.js';
import '../src/gameobjects/image/ImageFactory.js';
import '../src/gameobjects/container/ContainerFactory.js';
import Scale from '../src/scale/index.js';
import CONST from '../src/const.js';
const { WEBGL } = CONST;
export { Game, Scene, Scale, WEBGL };
`;

// Phaser's own build sets these; its sources ask `typeof FLAG`.
const flags: Readonly<Record<string, boolean>> = {
  WEBGL_RENDERER: true,
  CANVAS_RENDERER: false,
  WEBGL_DEBUG: false,
  EXPERIMENTAL: false,
  FEATURE_SOUND: false,
  PLUGIN_3D: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

// Looked up by name only when something is drawn with them; nothing here is.
const unused =
  /\/phaser\/src\/renderer\/webgl\/renderNodes\/(?:filters\/|BatchHandlerPointLight|BatchHandlerStrip|BatchHandlerTileSprite|BatchHandlerTri|DrawLine|FillPath|FillTri|StrokePath|submitter\/SubmitterTile|texturer\/TexturerTile|transformer\/TransformerTile)/u;

/** Vite: `phaser` is an own entry over its sources, with only what the stage uses. For the build and for the optimizer. */
export function slimPhaser(): Plugin {
  return {
    name: 'slim-phaser',
    enforce: 'pre',
    load(id) {
      const path = id.replaceAll('\\', '/').split('?')[0] ?? '';
      if (unused.test(path)) return 'module.exports = function () {};';
      if (path.endsWith('/phaser/src/device/CanvasFeatures.js')) return 'module.exports = {};'; // of a canvas that is not drawn with here; to ask costs a canvas and its pixels
      return path.endsWith('/phaser/dist/phaser.esm.js') ? entry : null;
    },
    transform(code, id) {
      if (!id.replaceAll('\\', '/').includes('/phaser/src/')) return null;
      if (id.includes('/device/Features.js')) code = code.replace('= testWebGL()', '= true'); // the stage brings its own
      if (id.includes('/webgl/WebGLRenderer.js')) code = code.replaceAll('this.getCompressedTextures()', '{ IMG: true }'); // to ask is to wait for the card, 18 times
      return { code: code.replaceAll(/typeof ([A-Z][A-Z0-9_]+)/gu, (whole, flag: string) => (flag in flags ? String(flags[flag]) : whole)), map: null };
    },
  };
}
