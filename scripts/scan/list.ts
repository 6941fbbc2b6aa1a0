/** @file Asks a running server what it offers. It only ever lists: no tool is called. */
import { Client, ProtocolError, SdkError, SdkErrorCode } from '@modelcontextprotocol/client';
import type { Server } from '#core/catalogue/server.ts';
import { messageOf, ScanStepError } from './failure.ts';
import { countOf, listTools } from './pages.ts';
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

const LONGEST_REPORT = 1024 * 1024;

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
    const count = (kind: 'prompts' | 'resources') =>
      inTime(
        limits.listMs,
        () => countOf(client, kind),
        () => null,
      );
    const counts = { prompts: await count('prompts'), resources: await count('resources') };
    const cut = cutOff(transport);
    if (cut) throw cut;
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
  const late = () => {
    throw cutOff(transport) ?? tooLate(step, limitMs, transport);
  };
  try {
    return await inTime(limitMs, run, late);
  } catch (error) {
    if (error instanceof ScanStepError) throw error;
    if (error instanceof SdkError && error.code === SdkErrorCode.RequestTimeout) return late();
    await transport.close();
    throw explain(step, error, transport);
  }
}

/** What `run` gives, or after `limitMs` milliseconds what `late` gives. */
async function inTime<T>(limitMs: number, run: () => Promise<T>, late: () => T): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<'time up'>((resolve) => {
    timer = setTimeout(resolve, limitMs, 'time up');
  });
  try {
    // The loser must not reject unheard.
    const result = run();
    result.catch(() => undefined);
    const first = await Promise.race([result.then((value) => ({ value })), timeUp]);
    return first === 'time up' ? late() : first.value;
  } finally {
    clearTimeout(timer);
  }
}

function tooLate(step: 'start' | 'list', limitMs: number, { errors }: ServerTransport) {
  return new ScanStepError(`${step} time limit`, `${limitMs / 1000} s; ${tellingLine(errors)}`);
}

function explain(step: 'start' | 'list', error: unknown, transport: ServerTransport) {
  const { ending, errors } = transport;
  const cut = cutOff(transport);
  if (cut) return cut;
  const gone = error instanceof SdkError && error.code === SdkErrorCode.ConnectionClosed;
  const negotiating = error instanceof SdkError && error.code === SdkErrorCode.EraNegotiationFailed;
  if ((gone || negotiating) && ending !== undefined && ending.signal !== 'SIGKILL') {
    const how = ending.signal ?? `exit code ${ending.code}`;
    return new ScanStepError(step, `ended with ${how}; ${tellingLine(errors)}`);
  }
  return new ScanStepError(step, messageOf(error));
}

/** Why we ended the server; undefined where we did not. */
function cutOff({ excess, invalid }: ServerTransport): ScanStepError | undefined {
  if (excess !== undefined) return new ScanStepError('output limit', excess);
  if (invalid !== undefined) return new ScanStepError('invalid output', invalid);
  return undefined;
}

/** The line of standard error that says most: the first that names an error, else the last. */
function tellingLine(errors: string): string {
  const lines = errors.split('\n').map((line) => line.trim());
  const plain = lines.filter((line) => line !== '' && !/^at |^Node\.js v|^npm notice/.test(line));
  const named = plain.find((line) => /^(fatal|uncaught|\w*error)\b.*:/i.test(line));
  return named ?? plain.at(-1) ?? 'nothing on stderr';
}

function reportOf(client: Client): Listing['reported'] {
  const info = client.getServerVersion();
  const instructions = client.getInstructions();
  const reported = {
    ...(info && { serverInfo: withoutIcons(info) }),
    protocolVersion: client.getNegotiatedProtocolVersion() ?? '',
    capabilities: { ...client.getServerCapabilities() },
    ...(instructions !== undefined && { instructions }),
    clientCapabilities: CLIENT_CAPABILITIES,
  };
  if (JSON.stringify(reported).length > LONGEST_REPORT)
    throw new ScanStepError('output limit', 'more than 1 MB about itself');
  return reported;
}

/** Icons may be whole pictures in data addresses. */
function withoutIcons<T extends object>({ icons: _icons, ...info }: T & { icons?: unknown }) {
  return info;
}
