import { isFlow } from '../parsed.ts';
import type { SceneRule } from '../rule.ts';
import { wholeLine } from '../source.ts';

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
      for (const flow of nodes) {
        if (!isFlow(flow) || !flow.identifier?.name || compiled.flow.reaches(flow.runtimePath.toString())) continue;
        const parent = flow.parent;
        if (parent && isFlow(parent) && !compiled.flow.reaches(parent.runtimePath.toString())) continue; // said of the knot already
        const { file, line } = at(flow);
        const span = wholeLine(files.sources.get(file), file, line);
        yield {
          span,
          message: `${flow.isFunction ? 'Nothing calls the function' : `There is no way to the ${flow.typeName.toLowerCase()}`} "${flow.identifier.name}".`,
          hint: null,
        };
      }
    },
  },
];
