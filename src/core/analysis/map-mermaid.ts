import type { MapNode, StoryMap } from './map.ts';

/** A map in Mermaid's words, for pages that draw them: GitHub, GitLab, many wikis. https://mermaid.js.org/syntax/flowchart.html */
export function mermaidOf({ title, nodes, edges }: StoryMap): string {
  const names = new Map(nodes.map(({ id }, at) => [id, `n${at}`]));
  const decisions = new Map(nodes.flatMap((node) => (node.kind === 'decision' ? [[node.id, node] as const] : [])));
  const stands = (place: string | null): readonly MapNode[] => nodes.filter((node) => node.place === place || (place === null && !names.has(node.place ?? '')));
  const lines = (place: string | null, indent: string): readonly string[] =>
    stands(place).flatMap((node) => {
      const name = names.get(node.id) ?? '';
      const own = `${indent}${name}${shape(node)}${node.reached ? '' : ':::lost'}`;
      const inner = node.kind === 'place' ? lines(node.id, `${indent}  `) : [];
      return inner.length === 0 ? [own] : [`${indent}subgraph ${name}s [" "]`, `  ${own}`, ...inner, `${indent}end`];
    });
  const ways = edges.map(({ from, option, to, kind }) => {
    const label = option === null ? '' : `|"${quoted(shortened(decisions.get(from)?.options[option]?.text || 'otherwise'))}"|`;
    return `  ${names.get(from)} ${kind === 'visits' ? '-.->' : '-->'}${label} ${names.get(to)}`;
  });
  return `---\ntitle: ${JSON.stringify(title)}\n---\nflowchart LR\n${lines(null, '  ').join('\n')}\n${ways.join('\n')}\n  classDef lost fill:none,stroke-dasharray:5 4\n`;
}

function shape(node: MapNode): string {
  switch (node.kind) {
    case 'place':
      return `("${quoted(node.name || 'Start')}${share(node)}")`;
    case 'decision':
      return `{"${node.options.length}${share(node)}"}`;
    case 'ending':
      return `>"${quoted(node.title || 'the end')}${share(node)}"]`;
  }
}

const share = ({ probability }: MapNode): string => (probability === undefined ? '' : ` ${Math.round(probability * 100)} %`);
const shortened = (text: string): string => ([...text].length > 40 ? `${[...text].slice(0, 39).join('').trimEnd()}…` : text);
/** Words within quotation marks: whatever else than letters, figures and blanks could mean something there stands as its number. */
const quoted = (text: string): string => text.replaceAll(/["#&<>`*_~\\;[\]{}|]/gu, (sign) => `#${sign.codePointAt(0)};`);
