/** @file A saved `tools/list`. */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Server } from '#core/catalogue/server.ts';
import { ProblemsError } from '#core/problem.ts';
import { readText, toolsOfText, withoutMark } from '../../lib/input.ts';
import { type Identity, plainRecord, type Source } from './source.ts';

/** The source for a saved list; `-` is standard input. Throws every problem of it as a ProblemsError. */
export function documentSource(
  file: string,
  identity: Identity & { id: string },
  transport: Server['transport'],
): Source {
  const text = readText(file);
  const { tools } = toolsOfText(file, text);
  const next = furtherPage(JSON.parse(withoutMark(text)));
  if (next !== undefined)
    throw new ProblemsError([
      {
        ...{ file, field: next, message: 'the list is not complete: it names a next page' },
        remedy: 'Join the tools of all pages in one list, and leave the cursor out',
      },
    ]);
  const digest = createHash('sha256').update(text).digest('hex');
  const what = file === '-' ? 'standard input' : basename(file);
  return {
    label: identity.id,
    runsCode: false,
    secrets: [],
    scan: (context) =>
      Promise.resolve().then(() =>
        plainRecord({
          ...{ id: identity.id, identity, transport, method: 'document', context },
          listing: { counts: { prompts: null, resources: null }, tools },
          source: `${what}, sha256 ${digest}`,
        }),
      ),
  };
}

/** JSON pointer to the cursor of a next page; undefined where the list is complete. */
function furtherPage(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if ('nextCursor' in value && typeof value.nextCursor === 'string') return '/nextCursor';
  const inner = 'result' in value ? furtherPage(value.result) : undefined;
  return inner === undefined ? undefined : `/result${inner}`;
}
