/** @file Serves the built site at http://localhost:4321; `PORT` changes the port. Exit code 2 where it cannot. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveSite } from './lib/static-server.ts';

const DEFAULT_PORT = '4321';
const dir = process.env['CAVEAT_OUT'] ?? 'dist';
const wish = process.env['PORT'] ?? DEFAULT_PORT;

process.exitCode = await main();

async function main(): Promise<number> {
  const port = Number(wish);
  if (!/^\d+$/.test(wish) || port > 65535) {
    console.error(`PORT is "${wish}": give a number from 0 to 65535.`);
    return 2;
  }
  if (!existsSync(join(dir, '404.html'))) {
    console.error(`There is no built site in ${dir}: run npm run build first.`);
    return 2;
  }
  try {
    const { origin } = await serveSite(dir, port);
    console.log(`Caveat is at ${origin} (Ctrl-C stops it).`);
    return 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    console.error(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start`);
    return 2;
  }
}
