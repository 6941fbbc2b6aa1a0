/** @file Follows a listing to its end, within bounds: a server may have no end. */
import type { Client } from '@modelcontextprotocol/client';
import * as z from 'zod';
import { ScanStepError } from './failure.ts';

/** What is listed. */
type Kind = 'tools' | 'prompts' | 'resources';

/** Bounds of one listing. The largest server of the catalogue has 401 tools in 0.6 MB. */
const LISTING_LIMITS = { pages: 1_000, entries: 10_000, bytes: 8 * 1024 * 1024 } as const;

const MOST_LISTINGS = 4;
/** The SDK's own limit per request, in milliseconds; the step's limit is what ends a listing. */
const REQUEST_LIMIT = 120_000;

const pageSchema = (kind: Kind) =>
  z.looseObject({ [kind]: z.array(z.unknown()), nextCursor: z.string().optional() });

/** All entries of a listing, page after page. Throws a ScanStepError where it goes beyond a bound. */
async function listAll(client: Client, kind: Kind): Promise<unknown[]> {
  const schema = pageSchema(kind);
  const all: unknown[] = [];
  const seen = new Set<string>();
  let bytes = 0;
  let cursor: string | undefined;
  for (let page = 0; page < LISTING_LIMITS.pages; page += 1) {
    const request = { method: `${kind}/list`, ...(cursor !== undefined && { params: { cursor } }) };
    const result = await client.request(request, schema, { timeout: REQUEST_LIMIT });
    for (const entry of result[kind] as unknown[]) {
      all.push(entry);
      bytes += JSON.stringify(entry).length;
      if (all.length > LISTING_LIMITS.entries) throw tooMany(LISTING_LIMITS.entries, kind);
      if (bytes > LISTING_LIMITS.bytes) throw tooMany('8 MB', `of ${kind}`);
    }
    cursor = result['nextCursor'] as string | undefined;
    if (cursor === undefined) return all;
    if (seen.has(cursor)) throw new ScanStepError('list', `the cursor of ${kind}/list repeats`);
    seen.add(cursor);
  }
  throw tooMany(LISTING_LIMITS.pages, `pages of ${kind}`);
}

function tooMany(most: number | string, what: string): ScanStepError {
  return new ScanStepError('output limit', `more than ${most.toLocaleString('en')} ${what}`);
}

/**
 * The tools; listed again where the server says meanwhile that they have changed, until two listings
 * agree. Throws a ScanStepError where they never do.
 */
export async function listTools(client: Client): Promise<unknown[]> {
  let changes = 0;
  client.setNotificationHandler('notifications/tools/list_changed', () => {
    changes += 1;
  });
  let previous: string | undefined;
  for (let listing = 1; listing <= MOST_LISTINGS; listing += 1) {
    const before = changes;
    const tools = await listAll(client, 'tools');
    const text = JSON.stringify(tools);
    if (changes === before || text === previous) return tools;
    previous = text;
  }
  throw new ScanStepError('list', `the tools changed during each of ${MOST_LISTINGS} listings`);
}

/** How many prompts or resources there are; null where they are not declared or not answered for. */
export async function countOf(client: Client, kind: Kind): Promise<number | null> {
  if (client.getServerCapabilities()?.[kind] === undefined) return null;
  try {
    return (await listAll(client, kind)).length;
  } catch (error) {
    // Some servers declare what they do not implement; the record says null for it.
    if (error instanceof Error) return null;
    throw error;
  }
}
