import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Question } from '../../src/core/workshop/room.ts';
import type { DeskView, PhoneView } from '../../src/core/workshop/view.ts';
import { type Figure, type Measure, quantile } from './figure.ts';
import { freePort } from '../support/programs.ts';
import { ask, type Client, connect, kill, lead, open, pause, serve, until } from './room-clients.ts';

const PHONES = 50;
const ROUNDS = 50;
const SPREAD = 400; // milliseconds over which people vote, and in which the server is killed
const UNDERWAY = 50; // milliseconds: what a dead server had sent is heard by then
const ENDURANCE = 30_000; // milliseconds until a phone is given up

/** A server that dies in the middle of votes. */
export const kills: Measure = {
  name: 'kills',
  title: 'A server that is killed',
  how: `${PHONES} phones vote over ${SPREAD} ms; at a random moment of these the server is ended with \`kill -9\` and started again on the same file, ${ROUNDS} times.
Before anybody votes again it is looked whether each vote that was acknowledged is there, by the phone that cast it. The ten seconds run from the moment the server is
started again, its own start included.`,
  run: measure,
};

interface Phone extends Client<PhoneView> {
  readonly number: number;
  seat: string | undefined;
  back: number; // milliseconds: when it was in again
}

async function measure(): Promise<readonly Figure[]> {
  const data = mkdtempSync(join(tmpdir(), 'promoted-kills-'));
  const port = await freePort();
  const address = `http://localhost:${port}`;
  let server = await serve(port, data);
  const sockets: { readonly socket: { disconnect(): unknown } }[] = [];
  try {
    const front = connect(address);
    const { code, desk: key } = await open(front.socket);
    front.socket.disconnect();
    const desk = connect<DeskView>(address, ({ socket }) => void ask(socket, 'enter', { role: 'facilitator', code, key }).catch(() => undefined));
    const phones = Array.from({ length: PHONES }, (_, number) => phoneOf(address, code, number));
    sockets.push(desk, ...phones);
    await until(phones, ({ phase }) => phase === 'lobby');
    await lead(desk, 'next', 'next');

    let [lost, acknowledged, double] = [0, 0, 0];
    const backs: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      await until(phones, ({ phase, question }) => phase === 'vote' && question?.attempt === round);
      const kept = new Set<Phone>();
      const votes = phones.map(async (phone) => {
        await pause(randomInt(SPREAD));
        if ((await vote(phone, round, 5_000)) === 'acknowledged') kept.add(phone);
      });
      await pause(randomInt(SPREAD));
      await kill(server);
      await pause(UNDERWAY);
      const before = new Set(kept);
      for (const phone of phones) [phone.back, phone.view] = [Infinity, undefined];
      const started = performance.now();
      server = await serve(port, data);
      await returned(phones);
      backs.push(...phones.map(({ back }) => Math.max(0, back - started)));
      await Promise.allSettled(votes);
      acknowledged += before.size;
      lost += [...before].filter(({ view, number }) => view?.vote?.confidence !== confidenceOf(number, round)).length;
      for (const phone of phones) while ((await vote(phone, round, 5_000)) !== 'acknowledged') await pause(100);
      await entered(desk, code, key);
      await lead(desk, 'next');
      await until(phones, ({ phase }) => phase === 'reveal');
      double += (phones[0]?.view?.table?.revealed?.tally.votes ?? 0) - PHONES;
      if (round + 1 < ROUNDS) await lead(desk, 'reopen');
    }
    const inTime = backs.filter((millis) => millis <= 10_000).length / backs.length;
    return [
      {
        what: 'Votes that were acknowledged before the server died, and lost',
        unit: 'votes',
        value: lost,
        most: 0,
        note: `of ${acknowledged}, in ${ROUNDS} deaths`,
      },
      { what: 'Votes counted twice, or not at all, once all had voted', unit: 'votes', value: Math.abs(double), most: 0 },
      { what: 'Phones that were back within ten seconds of the restart', unit: '%', value: inTime * 100, least: 95 },
      { what: 'A phone is back: 95 of 100', unit: 'ms', value: quantile(backs, 0.95), most: 10_000 },
    ];
  } finally {
    for (const { socket } of sockets) socket.disconnect();
    await kill(server);
    rmSync(data, { recursive: true, force: true });
  }
}

/** Settles when everybody is in and sees the room again, or is given up. */
async function returned(phones: readonly Phone[]): Promise<void> {
  const patient = performance.now() + ENDURANCE;
  while (performance.now() < patient && phones.some(({ back, view }) => back === Infinity || view === undefined)) await pause(5);
}

function phoneOf(address: string, code: string, number: number): Phone {
  const phone: Phone = Object.assign(
    connect<PhoneView>(address, ({ socket }) => {
      const arrival = { role: 'participant', code, key: phone.seat, name: '' };
      ask<{ readonly seat?: string }>(socket, 'enter', arrival).then(
        ({ seat }) => {
          phone.seat = seat ?? phone.seat;
          phone.back = performance.now();
        },
        () => undefined, // the line is gone again, and comes again
      );
    }),
    { number, seat: undefined, back: 0 },
  );
  return phone;
}

/** A vote as this phone casts it in this round, by the same name however often it is sent. */
async function vote({ socket, view, number }: Phone, round: number, patience: number): Promise<'acknowledged' | 'unheard'> {
  const question: Question = { scene: 0, decision: 0, attempt: round, round: 1 };
  const choices = view?.table?.offer?.choices ?? [];
  const choice = choices[number % choices.length]?.id ?? '';
  const command = { kind: 'vote', question, choice, confidence: confidenceOf(number, round) };
  try {
    const answer = (await socket.timeout(patience).emitWithAck('command', { id: `v${round}`, command })) as { readonly ok: boolean };
    return answer.ok ? 'acknowledged' : 'unheard';
  } catch {
    return 'unheard';
  }
}

/** Differs from round to round, so that an earlier vote is not taken for this one. */
const confidenceOf = (number: number, round: number): number => ((number + round) % 5) + 1;

/** The desk came back by itself; this makes sure that it is in before it is used. */
async function entered({ socket }: Client<DeskView>, code: string, key: string): Promise<void> {
  while (!socket.connected) await pause(20);
  await ask(socket, 'enter', { role: 'facilitator', code, key });
}
