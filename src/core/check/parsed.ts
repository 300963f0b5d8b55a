import type { Choice } from 'inkjs/compiler/Parser/ParsedHierarchy/Choice';
import type { ConditionalSingleBranch } from 'inkjs/compiler/Parser/ParsedHierarchy/Conditional/ConditionalSingleBranch';
import type { Divert } from 'inkjs/compiler/Parser/ParsedHierarchy/Divert/Divert';
import type { BinaryExpression } from 'inkjs/compiler/Parser/ParsedHierarchy/Expression/BinaryExpression';
import type { IncDecExpression } from 'inkjs/compiler/Parser/ParsedHierarchy/Expression/IncDecExpression';
import type { NumberExpression } from 'inkjs/compiler/Parser/ParsedHierarchy/Expression/NumberExpression';
import type { FlowBase } from 'inkjs/compiler/Parser/ParsedHierarchy/Flow/FlowBase';
import type { FunctionCall } from 'inkjs/compiler/Parser/ParsedHierarchy/FunctionCall';
import type { ParsedObject } from 'inkjs/compiler/Parser/ParsedHierarchy/Object';
import type { Sequence } from 'inkjs/compiler/Parser/ParsedHierarchy/Sequence/Sequence';
import type { Tag } from 'inkjs/compiler/Parser/ParsedHierarchy/Tag';
import type { Text } from 'inkjs/compiler/Parser/ParsedHierarchy/Text';
import type { VariableAssignment } from 'inkjs/compiler/Parser/ParsedHierarchy/Variable/VariableAssignment';
import type { VariableReference } from 'inkjs/compiler/Parser/ParsedHierarchy/Variable/VariableReference';
import { fileNamed } from './includes.ts';
import { columnIn, type Source, type Span } from './source.ts';

/** A part of the source as ink understood it. inkjs does not export these classes: they are known by their names. */
export type Parsed = ParsedObject;

interface Kinds {
  readonly BinaryExpression: BinaryExpression;
  readonly Choice: Choice;
  readonly ConditionalSingleBranch: ConditionalSingleBranch;
  readonly Divert: Divert;
  readonly Function: FlowBase;
  readonly FunctionCall: FunctionCall;
  readonly IncDecExpression: IncDecExpression;
  readonly Knot: FlowBase;
  readonly Number: NumberExpression;
  readonly Sequence: Sequence;
  readonly Stitch: FlowBase;
  readonly Text: Text;
  readonly VAR: VariableAssignment;
  readonly ref: VariableReference;
  readonly temp: VariableAssignment;
  readonly 'variable assignment': VariableAssignment;
}

/** Whether a node is of that kind. */
export function is<K extends keyof Kinds>(node: Parsed, kind: K): node is Kinds[K] {
  return node.typeName === kind;
}

/** The beginning or the end of a tag. */
export function isTag(node: Parsed): node is Tag {
  return node.typeName === 'Tag' && 'isStart' in node;
}

/** A knot, a stitch or a function. */
export function isFlow(node: Parsed): node is FlowBase {
  return node.typeName === 'Knot' || node.typeName === 'Stitch' || node.typeName === 'Function';
}

/** What a node consists of. Ink's types do not say so, but it leaves it null where there is nothing. */
export function partsOf(node: Pick<Parsed, 'typeName'> & { readonly content: readonly Parsed[] | null }): readonly Parsed[] {
  const content = node.content ?? [];
  if (node.typeName !== 'FunctionCall') return content;
  const { args, proxyDivert } = node as FunctionCall;
  return content.includes(proxyDivert) ? content : [...content, ...args.filter((each) => !content.includes(each))]; // of its own functions, such as RANDOM, ink drops them
}

/** The node and all within it, in the order of the source. */
export function within(node: Parsed, found: Parsed[] = []): readonly Parsed[] {
  found.push(node);
  for (const part of partsOf(node)) within(part, found);
  return found;
}

/** The ways through `{ … | … }` and `{ … - … }`, of which one is taken; undefined where a node is neither. */
export function branchesOf(node: Parsed): readonly Parsed[] | undefined {
  if (node.typeName === 'Conditional') return partsOf(node).filter((part) => part.typeName === 'ConditionalSingleBranch');
  return is(node, 'Sequence') ? node.sequenceElements : undefined;
}

/** The files of a story, by the names that diagnostics use. */
export interface Files {
  readonly root: string;
  readonly sources: ReadonlyMap<string, Source>;
}

/** Where a node begins; to its end where it ends on the same line, else to the end of that line. */
export function spanOf(node: Parsed, { root, sources }: Files): Span {
  const meta = node.debugMetadata;
  const file = fileNamed(meta?.fileName ?? root);
  const source = sources.get(file);
  if (!meta || !source) return { file, line: meta?.startLineNumber ?? 0, column: 1, endColumn: 1 };
  const line = meta.startLineNumber;
  const text = source.lines[line - 1] ?? '';
  let column = columnIn(source, line, meta.startCharacterNumber);
  while (column <= text.length && /\s/u.test(text[column - 1] ?? '')) column += 1;
  const end = meta.endLineNumber === line ? columnIn(source, line, meta.endCharacterNumber) : text.length + 1;
  return { file, line, column, endColumn: Math.max(column + 1, text.slice(0, end - 1).trimEnd().length + 1) };
}
