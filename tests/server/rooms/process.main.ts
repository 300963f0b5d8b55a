import { createServer } from 'node:http';
import { Gateway } from '../../../src/server/rooms/gateway.ts';
import { Rooms } from '../../../src/server/rooms/rooms.ts';
import { openDatabase } from '../../../src/server/rooms/store-postgres.ts';
import { staged } from './stories.ts';

// One process of several: `node process.main.ts PORT DATABASE REDIS`. Says a line when it serves.
const [port = '', database = '', redis = ''] = process.argv.slice(2);
const server = createServer();
const gateway = new Gateway(server);
const cluster = await gateway.join(redis);
const rooms = new Rooms({
  store: await openDatabase(database),
  stage: () => [staged],
  now: Date.now,
  onChange: gateway.changed,
  onLost: gateway.lost,
  cluster,
});
gateway.serve(rooms);
server.listen(Number(port), () => process.stdout.write('serving\n'));
