import { compile, type Compiled, type Sources } from '../../core/story/compile.ts';

/** What the worker is asked: the files, and which of them begins. */
export interface CompileRequest {
  readonly sources: Sources;
  readonly root: string;
}

/** What it answers. */
export type CompileAnswer = Compiled;

addEventListener('message', ({ data }: MessageEvent<CompileRequest>) => {
  postMessage(compile(data.sources, data.root) satisfies CompileAnswer);
});
