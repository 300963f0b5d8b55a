import { createServer, type RequestListener, type Server } from 'node:http';
import { networkInterfaces } from 'node:os';

/** Where people reach the server. */
export interface Addresses {
  readonly here: string; // on this machine
  readonly network: readonly string[]; // from others on the same network
}

/** A server that answers. */
export interface Listening {
  readonly server: Server;
  readonly port: number;
  readonly addresses: Addresses;
  /** Settles when all has been let go of, connections included. */
  readonly close: () => Promise<void>;
}

/** No port could be had. The message is one sentence for people. */
export class NoPort extends Error {
  override readonly name = 'NoPort';
}

/** Listens on the first free port from `first` on, up to `tries` of them. Throws NoPort. */
export async function listen(answer: RequestListener, first: number, tries: number): Promise<Listening> {
  const last = Math.min(first + tries - 1, 65_535);
  for (let port = first; port <= last; port++) {
    const server = createServer(answer);
    const problem = await bind(server, port);
    if (problem === undefined) return listening(server);
    if (problem.code !== 'EADDRINUSE' && problem.code !== 'EACCES') throw new NoPort(`The server could not listen on port ${port}: ${problem.message}.`);
  }
  throw new NoPort(`No port from ${first} to ${last} is free: close what uses them, or name another with --port.`);
}

function bind(server: Server, port: number): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((settle) => {
    server.once('error', settle);
    server.listen(port, () => settle(undefined));
  });
}

function listening(server: Server): Listening {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new NoPort('The server listens on no port.');
  const { port } = address;
  return {
    server,
    port,
    addresses: { here: `http://localhost:${port}/`, network: networkAddresses().map((host) => `http://${host}:${port}/`) },
    close: () =>
      new Promise((settle) => {
        server.close(() => settle());
        server.closeAllConnections();
      }),
  };
}

function networkAddresses(): readonly string[] {
  return Object.values(networkInterfaces())
    .flatMap((each) => each ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
}
