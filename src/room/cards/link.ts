/** The scene whose cards an address asks for: `#cards.northline/two-places-at-once`; undefined where it asks for something else. */
export function sceneOnPaper(hash: string): string | undefined {
  const found = /^#?cards\.([\w/-]+)$/u.exec(hash);
  return found?.[1];
}

/** The part of an address after `#` under which a scene's cards are. */
export function writePaper(scene: string): string {
  return `#cards.${scene}`;
}
