import type { IncomingMessage, ServerResponse } from 'node:http';
import { Refused } from '../../core/workshop/command.ts';
import type { RoomDebrief } from '../../core/workshop/debrief.ts';
import { type Kind, Maker, NotMade } from './exports/make.ts';
import { reportOf } from './exports/report.ts';
import type { RoomHost } from './host.ts';
import { NotLetIn, type Rooms } from './rooms.ts';

/** Answers an address that is one of its own, and gives whether it was. */
export type Answerer = (rooms: Rooms | undefined, request: IncomingMessage, response: ServerResponse) => boolean;

/** What earlier rooms on the same version of the same stories came to, for a room to be compared with. */
export type Earlier = (host: RoomHost) => Promise<readonly RoomDebrief[]>;

const types: Readonly<Record<Kind, string>> = {
  csv: 'text/csv;charset=utf-8;header=present',
  json: 'application/json',
  pdf: 'application/pdf',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Answers `/exports/CODE.csv`, `.json`, `.pdf`, `.pptx` and `.xlsx` for who shows the desk's key (`Authorization: Bearer …`), never in the address. */
export function exporting(earlier: Earlier = nobodyBefore): Answerer {
  const maker = new Maker();
  return (rooms, request, response) => {
    const [, code = '', kind] = /^\/exports\/([A-Za-z]{6})\.(csv|json|pdf|pptx|xlsx)$/u.exec(request.url ?? '') ?? [];
    if (!rooms || kind === undefined) return false;
    void answer(rooms, { code, kind: kind as Kind, request, response }, maker, earlier);
    return true;
  };
}

const nobodyBefore: Earlier = () => Promise.resolve([]);

interface Asking {
  readonly code: string;
  readonly kind: Kind;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

async function answer(rooms: Rooms, { code, kind, request, response }: Asking, maker: Maker, earlier: Earlier): Promise<void> {
  if (request.method !== 'GET') return say(response, 405, 'This can only be fetched.', { Allow: 'GET' });
  const key = /^Bearer ([\w-]{20,100})$/u.exec(request.headers.authorization ?? '')?.[1] ?? '';
  try {
    const { host } = await rooms.enter({ role: 'facilitator', code, key });
    const before = await earlier(host);
    const bytes = await maker.make(kind, () => reportOf(host.room, host.debrief(), before, host.kept.code, Date.now()));
    response.writeHead(200, {
      ...guarded,
      'Content-Type': types[kind],
      'Content-Length': bytes.byteLength,
      'Content-Disposition': `attachment; filename="promoted-${host.kept.code}.${kind}"`,
    });
    response.end(bytes);
  } catch (error) {
    if (error instanceof NotLetIn) say(response, 403, NO_KEY);
    else if (error instanceof Refused) say(response, 409, error.message);
    else say(response, 503, error instanceof NotMade ? error.message : 'This could not be made just now. Try again in a moment.');
  }
}

/** The same whether there is such a room or not: here nobody counts how many codes somebody tries. */
const NO_KEY = 'This desk link is not, or no longer, valid.';

/** Nothing of a room stays in a cache, and nothing of it is taken for a page. */
const guarded = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff', 'Content-Security-Policy': "default-src 'none'; sandbox" } as const;

function say(response: ServerResponse, status: number, sentence: string, more: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { ...guarded, ...more, 'Content-Type': 'text/plain;charset=utf-8' });
  response.end(sentence);
}
