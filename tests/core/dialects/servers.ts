import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { rateServer, type RatedServer } from '#data/catalogue.ts';
import { contentFolder, readReview, readServer } from '#data/read-content.ts';

/** True where all servers are to be tested, and not a sample: `npm run verify` does. */
export const whole = process.env['CAVEAT_WHOLE_CATALOGUE'] === '1';

/** Servers with tools, rated: one in so many, always the same, or all of them where `whole`. */
export function servers(oneIn: number): RatedServer[] {
  return readdirSync(join(contentFolder(), 'servers'))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .filter((_, i) => whole || i % oneIn === 0)
    .map((name) => name.slice(0, -'.json'.length))
    .map((slug) => rateServer(readServer(slug)!, readReview(slug)?.tools))
    .filter(({ tools }) => tools.length > 0);
}
