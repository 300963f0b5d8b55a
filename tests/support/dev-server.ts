import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** A development server over a folder of books, as `npm run dev` starts it. */
export interface DevServer {
  readonly address: string; // ends in a slash
  readonly said: () => string; // to its terminal so far
  readonly close: () => Promise<void>;
}

const root = join(import.meta.dirname, '../..');
const PATIENCE = 60_000; // milliseconds

/** Starts Vite in a process of its own. Rejects with what it said where it does not start. */
export async function startDev(stories: string): Promise<DevServer> {
  const env = { ...process.env, PROMOTED_STORIES: stories, NO_COLOR: '1', VITEST: undefined };
  const server = spawn(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), '--port', '47510'], { cwd: root, env });
  let said = '';
  const gone = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    const hear = (text: Buffer): void => {
      said += text.toString();
      const found = /Local:\s+(http:\S+)/u.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    void gone.then(() => reject(new Error(`The development server ended: ${said}`)));
    setTimeout(() => reject(new Error(`The development server did not start: ${said}`)), PATIENCE).unref();
  });
  return {
    address,
    said: () => said,
    close: async () => {
      server.kill();
      await gone;
    },
  };
}
