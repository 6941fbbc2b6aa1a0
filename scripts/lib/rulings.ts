import { existsSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { usualAlias } from '#core/catalogue/alias.ts';
import type { Tool } from '#core/catalogue/tool.ts';
import { ProblemsError } from '#core/problem.ts';
import { recommend } from '#core/policy/recommend.ts';
import type { Recommendation } from '#core/policy/recommendation.ts';
import type { Rating } from '#core/risk/rating.ts';
import { contextOf } from '#core/risk/definition.ts';
import { rate } from '#core/risk/rate.ts';
import { rateServer, rulingOf } from '#data/catalogue.ts';
import { contentFolder, readReview, readServer } from '#data/read-content.ts';
import { readTools } from './input.ts';

/** A tool with its rating and what is recommended for it. */
interface Ruled {
  rating: Rating;
  ruling: Recommendation;
}

/** The tools of a file or server, in the order of the list, and what to call it where nobody says. */
interface RuledSource {
  name: string;
  tools: Ruled[];
}

/**
 * The recommended ruling for each tool; reviews are applied to those of a catalogued server.
 *
 * @param source a file that `readTools` takes (`-` is standard input), or the slug of a catalogued server.
 * @throws ProblemsError with every problem of the input.
 */
export function rulingsOf(source: string): RuledSource {
  if (source === '-') return { name: 'server', tools: ofFile(source) };
  return existsSync(source)
    ? { name: basename(source, extname(source)), tools: ofFile(source) }
    : ofServer(source);
}

/**
 * The tools of a catalogued server with their ratings, reviews applied.
 *
 * @throws ProblemsError where there is none of this slug.
 */
export function toolsOfServer(slug: string): { tool: Tool; rating: Rating }[] {
  return rateServer(serverNamed(slug), readReview(slug)?.tools).tools;
}

function ofFile(file: string): Ruled[] {
  const { serverName, tools } = readTools(file);
  const names = tools.map(({ name }) => name);
  const twice = [...new Set(names.filter((name, i) => names.indexOf(name) !== i))];
  if (twice.length > 0)
    throw new ProblemsError(
      twice.map((name) => ({
        file,
        field: '',
        message: `two tools have the name ${JSON.stringify(name)}`,
        remedy: 'Keep one: a policy names tools, so it cannot tell them apart',
      })),
    );
  const context = contextOf(serverName, names);
  return tools.map((tool) => {
    const rating = rate(tool, context);
    return { rating, ruling: recommend(tool, rating) };
  });
}

function ofServer(slug: string): RuledSource {
  const { record, tools } = rateServer(serverNamed(slug), readReview(slug)?.tools);
  return {
    name: usualAlias(record.id),
    tools: tools.map((rated) => ({ rating: rated.rating, ruling: rulingOf(rated) })),
  };
}

function serverNamed(slug: string) {
  const known = /^[a-z0-9_~-]+$/.test(slug) ? readServer(slug) : undefined;
  if (known) return known;
  throw new ProblemsError([
    {
      file: slug,
      field: '',
      message: `neither a file nor the slug of a server in ${join(contentFolder(), 'servers')}`,
      remedy:
        'Give a file that holds a tools/list, or the last part of the address of a server page',
    },
  ]);
}
