/**
 * @file `npm run method:speed`: rates 100,000 definitions, the catalogue over and over with a number
 * added to each description, and fails where that takes longer than 20 s of processor time.
 */
import { contextOfServer } from '#core/risk/definition.ts';
import { rate } from '#core/risk/rate.ts';
import { readContent } from '#data/read-content.ts';

const COUNT = 100_000;
const MOST_SECONDS = 20;

const given = readContent().servers.flatMap((server) => {
  const context = contextOfServer(server);
  return server.tools.map((tool) => ({ tool, context }));
});

/** Seconds of processor time for the definitions from one number to another. */
function secondsFor(from: number, to: number): number {
  const start = process.cpuUsage();
  for (let i = from; i < to; i++) {
    const { tool, context } = given[i % given.length]!;
    rate({ ...tool, description: `${tool.description ?? ''} ${String(i)}` }, context);
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

const halves = [secondsFor(0, COUNT / 2), secondsFor(COUNT / 2, COUNT)];
const seconds = halves.reduce((a, b) => a + b);
console.log(
  `${String(COUNT)} definitions in ${seconds.toFixed(1)} s of processor time (halves ${halves.map((half) => half.toFixed(1)).join(' and ')} s; at most ${String(MOST_SECONDS)} s)`,
);
process.exitCode = seconds <= MOST_SECONDS ? 0 : 1;
