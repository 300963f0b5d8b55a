import { existsSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { securityHeaders } from './security.ts';

/** The built pages are not where they were looked for. */
export class NoPages extends Error {
  override readonly name = 'NoPages';
}

/** Answers with the built pages of a folder, and with security headers whatever the answer is. Throws NoPages. */
export function pages(folder: string): RequestListener {
  if (!existsSync(join(folder, 'index.html'))) throw new NoPages(`There are no built pages in ${folder}: run "npm run build" first.`);
  // `dev`: files are looked for when they are asked for, so that a build under a running server does not break it
  const serve = sirv(folder, { dev: true, etag: true, gzip: true, setHeaders: describe });
  return (request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') return answer(response, 405, 'These pages can only be read.', { Allow: 'GET, HEAD' });
    const [path = ''] = (request.url ?? '').split('?');
    if (/[^/]\/$/u.test(path)) return answer(response, 308, 'Without the last slash.', { Location: `../${path.split('/').at(-2)}` }); // what a page loads is named from where it lies
    if (!isPlainRange(request)) delete request.headers.range; // a whole answer is always allowed (RFC 9110, 14.2)
    serve(request, response, () => answer(response, 404, 'There is no such page.'));
  };
}

/** Names that carry a hash never change what they mean; everything else is asked about again. */
function describe(response: ServerResponse, path: string): void {
  response.setHeader('Cache-Control', /^\/assets\/.*-[\w-]{8}\.\w+$/u.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
  if (path.endsWith('.webm')) response.setHeader('Content-Type', 'audio/webm'); // ours hold sound alone
}

function answer(response: ServerResponse, status: number, sentence: string, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { 'Content-Type': 'text/plain;charset=utf-8', 'Cache-Control': 'no-store', ...headers }).end(`${sentence}\n`);
}

/** `bytes=0-99` or `bytes=100-`: the kinds that browsers send for sound and pictures. */
function isPlainRange({ headers: { range } }: IncomingMessage): boolean {
  const found = /^bytes=(\d{1,15})-(\d{0,15})$/u.exec(range ?? '');
  return found !== null && (found[2] === '' || Number(found[1]) <= Number(found[2]));
}
