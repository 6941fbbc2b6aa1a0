/** @file Asks a running server what it offers. It only ever lists: no tool is called. */
import { Client, ProtocolError, SdkError, SdkErrorCode } from '@modelcontextprotocol/client';
import * as z from 'zod';
import type { Server } from '#core/catalogue/server.ts';
import { messageOf, ScanStepError } from './failure.ts';
import type { ServerTransport } from './transport.ts';

/** What a server reported and offers; the tools as they came. */
export interface Listing {
  reported: NonNullable<Server['reported']>;
  counts: Server['counts'];
  tools: unknown[];
  /** Lines on standard output that were not JSON-RPC. */
  skippedLines: number;
}

/** Time limits in milliseconds. */
export interface ListLimits {
  startMs: number;
  listMs: number;
}

/** What we declare, since some servers offer some tools only to clients that can answer them. */
const CLIENT_CAPABILITIES = {
  roots: { listChanged: true },
  sampling: {},
  elicitation: { form: {}, url: {} },
};

const MOST_PAGES = 1000;
const MOST_RELISTS = 3;

/**
 * Connects, lists tools, prompts and resources, and closes. The SDK client 2.4.0 speaks revision
 * 2026-07-28 (`server/discover`) and, with the `initialize` handshake, 2025-11-25, 2025-06-18,
 * 2025-03-26, 2024-11-05 and 2024-10-07; the newest is tried first. Throws a ScanStepError.
 */
export async function listServer(
  open: () => Promise<ServerTransport>,
  clientVersion: string,
  limits: ListLimits,
): Promise<Listing> {
  const { client, transport } = await connect(open, clientVersion, limits.startMs);
  try {
    const tools = await within(limits.listMs, 'list', transport, () => listTools(client));
    const count = (kind: 'prompts' | 'resources') => countOf(client, kind, limits.listMs);
    const counts = { prompts: await count('prompts'), resources: await count('resources') };
    return { reported: reportOf(client), counts, tools, skippedLines: transport.skippedLines };
  } finally {
    await client.close();
    await transport.close();
  }
}

interface Connection {
  client: Client;
  transport: ServerTransport;
}

/** Connects with the newest revision; a server that does not survive the question is asked the old way. */
async function connect(
  open: () => Promise<ServerTransport>,
  version: string,
  limitMs: number,
): Promise<Connection> {
  try {
    return await connectOnce(await open(), version, limitMs, 'auto');
  } catch (error) {
    if (!(error instanceof ScanStepError) || error.reason !== 'start') throw error;
    return connectOnce(await open(), version, limitMs, 'legacy');
  }
}

async function connectOnce(
  transport: ServerTransport,
  version: string,
  limitMs: number,
  mode: 'auto' | 'legacy',
): Promise<Connection> {
  // Half of the time is kept for the handshake with servers that leave an unknown request unanswered.
  const versionNegotiation = { mode, probe: { timeoutMs: limitMs / 2 } };
  const client = new Client(
    { name: 'caveat', version },
    { capabilities: CLIENT_CAPABILITIES, versionNegotiation },
  );
  client.setRequestHandler('roots/list', () => ({ roots: [] }));
  client.setRequestHandler('elicitation/create', () => ({ action: 'decline' }));
  client.setRequestHandler('sampling/createMessage', () => {
    throw new ProtocolError(-1, 'User rejected sampling request');
  });
  try {
    await within(limitMs, 'start', transport, () =>
      client.connect(transport, { timeout: limitMs }),
    );
    return { client, transport };
  } catch (error) {
    await transport.close();
    throw error;
  }
}

/** Runs a step under a time limit; a failure is told with how the process fared. */
async function within<T>(
  limitMs: number,
  step: 'start' | 'list',
  transport: ServerTransport,
  run: () => Promise<T>,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooLate(step, limitMs, transport)), limitMs);
  });
  try {
    return await Promise.race([run(), late]);
  } catch (error) {
    if (error instanceof ScanStepError) throw error;
    if (error instanceof SdkError && error.code === SdkErrorCode.RequestTimeout)
      throw tooLate(step, limitMs, transport);
    await transport.close();
    throw explain(step, error, transport);
  } finally {
    clearTimeout(timer);
  }
}

function tooLate(step: 'start' | 'list', limitMs: number, { errors }: ServerTransport) {
  return new ScanStepError(`${step} time limit`, `${limitMs / 1000} s; ${tellingLine(errors)}`);
}

function explain(step: 'start' | 'list', error: unknown, transport: ServerTransport) {
  const { excess, ending, errors } = transport;
  if (excess !== undefined) return new ScanStepError('output limit', excess);
  const gone = error instanceof SdkError && error.code === SdkErrorCode.ConnectionClosed;
  const negotiating = error instanceof SdkError && error.code === SdkErrorCode.EraNegotiationFailed;
  if ((gone || negotiating) && ending !== undefined && ending.signal !== 'SIGKILL') {
    const how = ending.signal ?? `exit code ${ending.code}`;
    return new ScanStepError(step, `ended with ${how}; ${tellingLine(errors)}`);
  }
  return new ScanStepError(step, messageOf(error));
}

/** The line of standard error that says most: the first that names an error, else the last. */
function tellingLine(errors: string): string {
  const lines = errors.split('\n').map((line) => line.trim());
  const plain = lines.filter((line) => line !== '' && !/^at |^Node\.js v|^npm notice/.test(line));
  const named = plain.find((line) => /^(fatal|uncaught|\w*error)\b.*:/i.test(line));
  return named ?? plain.at(-1) ?? 'nothing on stderr';
}

const pageSchema = (key: string) =>
  z.looseObject({ [key]: z.array(z.unknown()), nextCursor: z.string().optional() });

/** All entries of a listing, page after page. */
async function listAll(client: Client, kind: 'tools' | 'prompts' | 'resources', timeout: number) {
  const schema = pageSchema(kind);
  const all: unknown[] = [];
  const seen = new Set<string>();
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const params = cursor === undefined ? {} : { params: { cursor } };
    const result = await client.request({ method: `${kind}/list`, ...params }, schema, { timeout });
    all.push(...(result[kind] as unknown[]));
    cursor = result['nextCursor'] as string | undefined;
    if (cursor === undefined) return all;
    if (seen.has(cursor)) throw new Error(`the cursor of ${kind}/list repeats`);
    seen.add(cursor);
  }
  throw new Error(`more than ${MOST_PAGES} pages of ${kind}`);
}

/** The tools; asked again where the server says during the listing that they have changed. */
async function listTools(client: Client): Promise<unknown[]> {
  let changes = 0;
  client.setNotificationHandler('notifications/tools/list_changed', () => {
    changes += 1;
  });
  for (let attempt = 1; ; attempt += 1) {
    const before = changes;
    const tools = await listAll(client, 'tools', LIST_REQUEST_LIMIT);
    if (changes === before || attempt > MOST_RELISTS) return tools;
  }
}

/** The SDK's own limit per request; the step's limit is what ends a listing. */
const LIST_REQUEST_LIMIT = 120_000;

/** How many prompts or resources there are; null where they are not declared or not answered for. */
async function countOf(client: Client, kind: 'prompts' | 'resources', timeout: number) {
  if (client.getServerCapabilities()?.[kind] === undefined) return null;
  try {
    return (await listAll(client, kind, timeout)).length;
  } catch (error) {
    // Some servers declare what they do not implement; the record says null for it.
    if (error instanceof Error) return null;
    throw error;
  }
}

function reportOf(client: Client): Listing['reported'] {
  const info = client.getServerVersion();
  const instructions = client.getInstructions();
  return {
    ...(info && { serverInfo: withoutIcons(info) }),
    protocolVersion: client.getNegotiatedProtocolVersion() ?? '',
    capabilities: { ...client.getServerCapabilities() },
    ...(instructions !== undefined && { instructions }),
    clientCapabilities: CLIENT_CAPABILITIES,
  };
}

/** Icons may be whole pictures in data addresses. */
function withoutIcons<T extends object>({ icons: _icons, ...info }: T & { icons?: unknown }) {
  return info;
}
