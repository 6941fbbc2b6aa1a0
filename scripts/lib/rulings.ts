import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Tool } from '#core/catalogue/tool.ts';
import { ProblemsError } from '#core/problem.ts';
import { recommend } from '#core/policy/recommend.ts';
import type { Ruling } from '#core/policy/ruling.ts';
import { contextOf } from '#core/risk/definition.ts';
import { rate } from '#core/risk/rate.ts';
import { rateServer, rulingOf } from '#data/catalogue.ts';
import { contentFolder, readReview, readServer } from '#data/read-content.ts';
import { readTools } from './input.ts';

/**
 * The recommended ruling for each tool, in the order of the list, human reviews applied.
 *
 * @param source a file with a `tools/list` (`-` is standard input), or the slug of a catalogued server.
 * @throws ProblemsError with every problem of the input.
 */
export function rulingsOf(source: string): Ruling[] {
  return source === '-' || existsSync(source) ? ofFile(source) : ofServer(source);
}

/**
 * The tools of a catalogued server.
 *
 * @throws ProblemsError where there is none of this slug.
 */
export function toolsOfServer(slug: string): Tool[] {
  return serverNamed(slug).tools;
}

function ofFile(file: string): Ruling[] {
  const tools = readTools(file);
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
  const context = contextOf('', names);
  return tools.map((tool) => recommend(tool, rate(tool, context)));
}

function ofServer(slug: string): Ruling[] {
  return rateServer(serverNamed(slug), readReview(slug)?.tools).tools.map(rulingOf);
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
