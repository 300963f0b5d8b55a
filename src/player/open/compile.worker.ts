import { compile, type Compiled, type Sources } from '../../core/story/compile.ts';

/** What the worker is asked: the files, and which of them begins. */
export interface CompileRequest {
  readonly sources: Sources;
  readonly root: string;
}

/** What it answers: all but the source map, which only authors' tools need. */
export type CompileAnswer = Pick<Compiled, 'json' | 'diagnostics'>;

addEventListener('message', ({ data }: MessageEvent<CompileRequest>) => {
  const { json, diagnostics } = compile(data.sources, data.root);
  postMessage({ json, diagnostics } satisfies CompileAnswer);
});
