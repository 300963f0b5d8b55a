import { isFlow } from '../parsed.ts';
import type { SceneRule } from '../rule.ts';
import { wholeLine } from '../source.ts';

const MOST_NAMED = 6; // of what is lost with it

/** Rules about ways through a story. */
export const flowRules: readonly SceneRule[] = [
  {
    code: 'P141',
    title: 'A knot, a stitch or a function with no way to it',
    severity: 'warning',
    looksAt: 'flow',
    scope: 'shared',
    why: 'Nobody will ever read it. Often it was meant to be reached, and a divert goes elsewhere.',
    mend: 'Divert to it, or take it out.',
    wrong: 'You begin.\n-> END\n=== lost\nNobody comes here.\n-> END',
    right: 'You begin.\n-> found\n=== found\nEverybody comes here.\n-> END',
    *find({ nodes, compiled, files, at }) {
      if (!compiled) return;
      const { flow } = compiled;
      const lost = nodes.filter(isFlow).filter((each) => {
        if (!each.identifier?.name || flow.reaches(each.runtimePath.toString())) return false;
        const { parent } = each;
        return !(parent && isFlow(parent) && !flow.reaches(parent.runtimePath.toString())); // said of the knot already
      });
      const named = new Map(lost.map((each) => [each.runtimePath.toString(), each.identifier?.name ?? '']));
      const first = flow.lost([...named.keys()]);
      for (const each of lost) {
        const then = first.get(each.runtimePath.toString());
        if (!then) continue; // said of what leads to it
        const { file, line } = at(each);
        const kind = each.isFunction ? 'Nothing calls the function' : `There is no way to the ${each.typeName.toLowerCase()}`;
        const names = then.slice(0, MOST_NAMED).map((path) => `"${named.get(path)}"`);
        const more = then.length > MOST_NAMED ? ` and ${then.length - MOST_NAMED} more` : '';
        yield {
          span: wholeLine(files.sources.get(file), file, line),
          message: `${kind} "${each.identifier?.name}".`,
          hint: then.length === 0 ? null : `Nor, then, to what it leads to: ${names.join(', ')}${more}.`,
        };
      }
    },
  },
];
