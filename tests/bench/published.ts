/** What somebody else has published about something like ours. Nothing of it was measured here. */
export interface Published {
  readonly of: string;
  readonly says: string;
  readonly source: string; // address of the page that says it
}

/** Rooms of others, for size and for what goes wrong; each page was read on 22 November 2026. Nobody was found who publishes how long a vote takes until it is kept. */
export const roomsOfOthers: readonly Published[] = [
  {
    of: 'Socket.IO alone, one process of Node 20, clients on other machines',
    says: '30,000 connections that each get 1 kB a second fill one core',
    source: 'https://github.com/ezioda004/benchmark-socketio-uwebsockets',
  },
  {
    of: 'Phoenix channels, one machine of 40 cores and 128 GB',
    says: '2,000,000 connections in one chat; nothing is kept',
    source: 'https://phoenixframework.org/blog/the-road-to-2-million-websocket-connections',
  },
  {
    of: 'A quiz on Cloudflare Durable Objects, state in memory',
    says: 'one game of 5,000 is smooth; of 7,500 about 200 are dropped; of 10,000 errors are many',
    source: 'https://www.reddit.com/r/webdev/comments/1q7siuc',
  },
  {
    of: 'A poll on Cloudflare Workers that wrote each vote to a database',
    says: 'at 250 votes a second 26 % got through; after it, tallied in memory',
    source: 'https://broddin.be/post/creating-a-poll-that-doesnt-crash-under-load',
  },
  {
    of: 'ClassQuiz (open source), in use',
    says: 'about 70 players: more than 90 answers counted, the last ones refused',
    source: 'https://github.com/mawoka-myblock/ClassQuiz/issues/422',
  },
  {
    of: 'Squizzy (open source), in use',
    says: 'about 100 players: more than 150 answers counted',
    source: 'https://github.com/sanity-io/squizzy/issues/17',
  },
  {
    of: 'Klaxoon (commercial), what it allows',
    says: 'a session of at most 300',
    source: 'https://help.klaxoon.com/en/articles/350352-is-there-a-limit-to-the-number-of-participants-per-board-created-with-a-paid-account',
  },
];
