import type { FlowBase } from 'inkjs/compiler/Parser/ParsedHierarchy/Flow/FlowBase';
import type { FunctionCall } from 'inkjs/compiler/Parser/ParsedHierarchy/FunctionCall';
import { is, isFlow, type Parsed, partsOf } from './parsed.ts';

/** One thing that a source does with a variable. */
export interface Use {
  readonly variable: string;
  readonly node: Parsed;
  readonly kind: 'declared' | 'set' | 'read';
  readonly value: Parsed | undefined; // what it is set to, where one expression says it; undefined: changed in place or by reference
}

/** What happens to the variables of a story. */
export interface Variables {
  readonly globals: ReadonlyMap<string, Use>; // declared with VAR
  readonly known: ReadonlySet<string>; // VAR, LIST and CONST
  readonly uses: readonly Use[]; // of globals
  readonly temps: readonly (readonly Use[])[]; // of one `~ temp` each, its declaration first
  readonly read: ReadonlySet<string>; // globals that something besides their own new value depends on
}

/** Follows a story's variables through its source. */
export function variablesOf(story: Parsed, nodes: readonly Parsed[]): Variables {
  const globals = new Map<string, Use>();
  const known = new Set<string>();
  const functions = new Map<string, FlowBase>();
  for (const node of nodes) {
    if (is(node, 'VAR')) globals.set(node.variableName, { variable: node.variableName, node, kind: 'declared', value: node.expression ?? undefined });
    if (is(node, 'VAR') || node.typeName === 'LIST') known.add((node as unknown as { readonly variableName: string }).variableName);
    if (node.typeName === 'CONST') known.add((node as unknown as { readonly constantName: string }).constantName);
    if (isFlow(node) && node.identifier?.name) functions.set(node.identifier.name, node);
  }
  const uses: Use[] = [];
  const temps: Use[][] = [];
  scope(story, [], functions, (use) => uses.push(use), temps);
  const ofGlobals = [...globals.values(), ...uses.filter(({ variable }) => known.has(variable))];
  return { globals, known, uses: ofGlobals, temps, read: new Set(ofGlobals.filter(({ kind }) => kind === 'read').map(({ variable }) => variable)) };
}

/** Uses in a knot, a stitch, or the story. Temps belong to the knot they are declared in, arguments hide globals. */
function scope(flow: Parsed, hidden: readonly string[], functions: ReadonlyMap<string, FlowBase>, onGlobal: (use: Use) => void, temps: Use[][]): void {
  const parameters = isFlow(flow) ? (flow.args ?? []).flatMap(({ identifier }) => identifier?.name ?? []) : [];
  const mine = new Map<string, Use[]>();
  const subflows: Parsed[] = [];
  const noted: Use[] = [];
  const note = (use: Use): void => void noted.push(use);
  const visit = (node: Parsed, setting: string | undefined): void => {
    if (isFlow(node)) return void subflows.push(node);
    if (is(node, 'temp')) mine.set(node.variableName, [{ variable: node.variableName, node, kind: 'declared', value: node.expression ?? undefined }]);
    else if (is(node, 'variable assignment')) note({ variable: node.variableName, node, kind: 'set', value: node.expression ?? undefined });
    else if (is(node, 'IncDecExpression')) note({ variable: node.varIdentifier?.name ?? '', node, kind: 'set', value: undefined });
    else if (is(node, 'ref') && node.path.length === 1 && node.name !== setting) note({ variable: node.name, node, kind: 'read', value: undefined });
    else if (is(node, 'Divert') && node.target?.numberOfComponents === 1)
      note({ variable: node.target.firstComponent ?? '', node, kind: 'read', value: undefined }); // `-> where`: perhaps a variable
    const target = is(node, 'variable assignment') ? node.variableName : is(node, 'IncDecExpression') ? (node.varIdentifier?.name ?? '') : setting;
    for (const part of partsOf(node)) {
      if (part.typeName === 'FunctionCall' && (part as FunctionCall).shouldPopReturnedValue) call(part as FunctionCall, target);
      else visit(part, target);
    }
  };
  /** `~ shift(trust, 1)`: nothing comes back, so what is passed by reference is set, not read. */
  const call = (node: FunctionCall, setting: string | undefined): void => {
    const declared = functions.get(node.name)?.args ?? [];
    for (const [at, argument] of node.args.entries()) {
      if (declared[at]?.isByReference && is(argument, 'ref')) note({ variable: argument.name, node: argument, kind: 'set', value: undefined });
      else visit(argument, setting);
    }
  };
  for (const part of partsOf(flow)) visit(part, undefined);
  for (const use of noted) {
    const local = mine.get(use.variable);
    if (local) local.push(use);
    else if (!parameters.includes(use.variable) && !hidden.includes(use.variable)) onGlobal(use);
  }
  temps.push(...mine.values());
  for (const subflow of subflows) scope(subflow, parameters, functions, onGlobal, temps);
}
