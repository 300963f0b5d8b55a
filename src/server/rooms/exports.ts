import type { IncomingMessage, ServerResponse } from 'node:http';
import { NotLetIn, type Rooms } from './rooms.ts';

/** Answers `/exports/CODE.json` for who shows the desk's key (`Authorization: Bearer …`). Gives whether the address was one of these. */
export function answerExports(rooms: Rooms | undefined, request: IncomingMessage, response: ServerResponse): boolean {
  const found = /^\/exports\/([A-Za-z]{6})\.(json)$/u.exec(request.url ?? '');
  if (!found || !rooms) return false;
  const [, code = ''] = found;
  const key = /^Bearer ([\w-]{20,100})$/u.exec(request.headers.authorization ?? '')?.[1] ?? '';
  rooms.enter({ role: 'facilitator', code, key }).then(
    ({ host }) => {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
      response.end(JSON.stringify(host.debrief()));
    },
    (error: unknown) => {
      response.writeHead(error instanceof NotLetIn ? 403 : 500, { 'Content-Type': 'text/plain;charset=utf-8' });
      response.end(error instanceof NotLetIn ? error.message : 'This could not be made just now. Try again in a moment.');
    },
  );
  return true;
}
