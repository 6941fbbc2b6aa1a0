/** @file What the sources that no targets file names have in common. */
import type { Provenance, Server } from '#core/catalogue/server.ts';
import { slug } from '#core/catalogue/slug.ts';
import { ScanStepError } from '../failure.ts';
import type { Listing } from '../list.ts';
import { checkedRecord, displayName, toolsOf, unprotected } from '../record.ts';
import type { ScanContext } from '../scan-target.ts';

/** One server to be read from anywhere. */
export interface Source {
  /** What it is called in progress and failures; holds no secret. */
  label: string;
  /** Whether code of others is run, which takes a sandbox. */
  runsCode: boolean;
  /** What the server is given in confidence: it must not be in the record. */
  secrets: readonly string[];
  /** Reads it. Throws a ScanStepError. */
  scan(context: ScanContext): Promise<Server>;
}

/** What the caller says of a server that does not say it itself. */
export interface Identity {
  id?: string | undefined;
  /** SPDX expression, and the address where it was read. */
  licence?: { spdx: string; source: string } | undefined;
}

/** What a record of a server without a package is made from. */
interface PlainFacts {
  id: string;
  identity: Identity;
  listing: Pick<Listing, 'counts' | 'tools'> & Partial<Pick<Listing, 'reported'>>;
  transport: Server['transport'];
  start?: NonNullable<Server['start']>;
  method: Provenance['method'];
  source: string;
  context: ScanContext;
}

/** The record of a server that is in no package. Throws a ScanStepError where the facts do not fit. */
export function plainRecord(facts: PlainFacts): Server {
  const { identity, listing, context, start } = facts;
  const { reported, counts } = listing;
  const id = identity.id ?? facts.id;
  return checkedRecord({
    slug: slug(id),
    id,
    name: reported === undefined ? id : displayName({ reported }, id),
    license: identity.licence?.spdx ?? null,
    transport: facts.transport,
    ...(start && { start }),
    ...(reported && { reported }),
    counts,
    tools: toolsOf(listing.tools),
    provenance: {
      method: facts.method,
      date: context.date,
      tool: `caveat ${context.version}`,
      ...(start ? unprotected(context.sandbox.name) : {}),
      source: facts.source,
      ...(identity.licence && { note: `Licence read at ${identity.licence.source}.` }),
    },
  });
}

/** Shorter values, such as `1` or `debug`, are no secrets and occur in any text. */
const SHORTEST_SECRET = 8;

/** Reads a source and holds its secrets back, in the record and in what a failure says. */
export async function scanSource(source: Source, context: ScanContext): Promise<Server> {
  const secrets = source.secrets.filter((secret) => secret.length >= SHORTEST_SECRET);
  try {
    const record = await source.scan(context);
    const text = JSON.stringify(record);
    const repeats = secrets.some((secret) => text.includes(JSON.stringify(secret).slice(1, -1)));
    if (repeats)
      throw new ScanStepError('invalid record', 'the server repeats a secret it was given');
    return record;
  } catch (error) {
    if (!(error instanceof ScanStepError)) throw error;
    const detail = secrets.reduce((text, one) => text.replaceAll(one, '…'), error.detail);
    throw new ScanStepError(error.reason, detail);
  }
}
