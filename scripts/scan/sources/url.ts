/** @file A server at an address: streamable HTTP, or the older form with server-sent events. */
import type { Server } from '#core/catalogue/server.ts';
import { ScanStepError } from '../failure.ts';
import type { HttpHeaders } from '../http/guard.ts';
import { SseTransport } from '../http/sse.ts';
import { StreamableHttpTransport } from '../http/streamable.ts';
import { type Listing, listServer } from '../list.ts';
import { markVolatile } from '../record.ts';
import type { ScanContext } from '../scan-target.ts';
import { keysIn, maskPath } from './mask.ts';
import { type Identity, plainRecord, type Source } from './source.ts';

/** Statuses of a server that knows only the older form (revision 2025-03-26, "Backwards Compatibility"). */
const TRY_SSE = [400, 404, 405];

/** A server to be asked over HTTP. */
export interface Address {
  url: URL;
  headers: HttpHeaders;
  /** `auto` tries streamable HTTP first. */
  transport: 'auto' | 'sse';
}

/** What is wrong with an address that is to be asked; undefined where nothing is. */
export function addressFault(text: string): string | undefined {
  if (!URL.canParse(text)) return 'not an address';
  const { protocol, hostname, username, password } = new URL(text);
  if (username !== '' || password !== '') return 'has a user name or password in it';
  if (protocol === 'https:') return undefined;
  const local = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
  if (protocol === 'http:' && local) return undefined;
  return protocol === 'http:' ? 'not https, and not on this machine' : 'neither https nor http';
}

/** The address without query, fragment and parts of the path that may be keys. */
export function plainAddress({ origin, pathname }: URL): string {
  return `${origin}${maskPath(pathname)}`;
}

/** The source for an address. The query is sent, but neither shown nor recorded. */
export function urlSource(address: Address, identity: Identity): Source {
  const { url, headers } = address;
  const label = plainAddress(url);
  return {
    label,
    runsCode: false,
    secrets: [
      ...Object.values(headers).flatMap(withoutScheme),
      ...url.searchParams.values(),
      // As they are written, where that differs.
      ...url.search.split(/[?&]/).map((part) => part.replace(/^[^=]*=/, '')),
      ...keysIn(url.pathname),
    ],
    async scan(context) {
      const id = label.replace(/^https?:\/\//, '').replace(/\/$/, '');
      const facts = { id, identity, method: 'scan', source: label, context } as const;
      const record = async () =>
        plainRecord({ ...facts, ...(await listAddress(address, context)) });
      return markVolatile(await record(), await record());
    },
  };
}

/** `Bearer x` is a secret, and `x` alone is too. */
function withoutScheme(value: string): string[] {
  return [value, ...value.split(' ').slice(1)];
}

interface Found {
  listing: Listing;
  transport: Server['transport'];
}

/** Lists with streamable HTTP, and where the server does not know it, with the older form. */
async function listAddress(address: Address, context: ScanContext): Promise<Found> {
  if (address.transport === 'sse') return listOldForm(address, context);
  let last: StreamableHttpTransport | undefined;
  const open = () =>
    Promise.resolve((last = new StreamableHttpTransport(address.url, address.headers)));
  try {
    const listing = await listServer(open, context.version, context.limits);
    return { listing, transport: 'streamable-http' };
  } catch (error) {
    if (!(error instanceof ScanStepError) || error.reason !== 'start') throw error;
    const status = last?.status;
    if (status === 401 || status === 403)
      throw new ScanStepError('start', `HTTP ${status}: the server wants other credentials`);
    if (status === undefined || !TRY_SSE.includes(status)) throw error;
    return await listOldForm(address, context, `streamable HTTP: HTTP ${status}; older form: `);
  }
}

async function listOldForm(
  { url, headers }: Address,
  { version, limits }: ScanContext,
  before = '',
): Promise<Found> {
  const open = () => Promise.resolve(new SseTransport(url, headers));
  try {
    return { listing: await listServer(open, version, limits), transport: 'sse' };
  } catch (error) {
    if (!(error instanceof ScanStepError)) throw error;
    throw new ScanStepError(error.reason, `${before}${error.detail}`);
  }
}
