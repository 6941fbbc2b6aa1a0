import { isUtf8 } from 'node:buffer';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { deserializeMessage, serializeMessage } from '@modelcontextprotocol/client';
import type { JSONRPCMessage, Transport } from '@modelcontextprotocol/client';
import { killGroup, runToEnd, spawnGroup, type SpawnCommand } from './process.ts';

/** How a server process ended. */
export interface Ending {
  code: number | null;
  signal: NodeJS.Signals | null;
}

const LONGEST_MESSAGE = 16 * 1024 * 1024;
const MOST_OUTPUT = 64 * 1024 * 1024;
const MOST_LINES = 20_000;
const DEEPEST = 200;
const KEPT_ERRORS = 16 * 1024;
const CLOSE_LIMIT = 5_000;
const NEWLINE = 0x0a;

/** A transport that also tells how the server fared. */
export interface ServerTransport extends Transport {
  /** Lines on standard output that were not JSON-RPC messages. */
  readonly skippedLines: number;
  /** The end of standard error; empty where there is none. */
  readonly errors: string;
  /** Set once a process has ended. */
  readonly ending: Ending | undefined;
  /** Set where the server was cut off because of what it sent. */
  readonly excess: string | undefined;
  /** Set where the server was cut off because what it sent must not be sent. */
  readonly invalid?: string | undefined;
}

/**
 * The stdio transport of MCP over a process that may be hostile. Unlike the SDK's own it hands none of
 * our environment on, counts the lines that are no JSON-RPC, bounds a message (16 MB, 200 levels of
 * JSON) and the whole output (64 MB, 20,000 lines), refuses what is not UTF-8, keeps the end of
 * standard error, tells how the process ended, and kills its group on close without waiting for it to
 * agree.
 */
export class ProcessTransport implements ServerTransport {
  onclose?: () => void;
  onerror?: (error: Error) => void;
  onmessage?: (message: JSONRPCMessage) => void;

  /** Lines on standard output that were not JSON-RPC messages. */
  skippedLines = 0;
  /** The last 16 kB of standard error. */
  errors = '';
  /** Set once the process has ended. */
  ending: Ending | undefined;
  /** Set where the server was cut off because of what it wrote. */
  excess: string | undefined;
  /** Set where the server was cut off because of a message that is not UTF-8. */
  invalid: string | undefined;
  /** Present so that the SDK knows this for a stdio transport when it negotiates the revision. */
  readonly stderr = null;

  readonly #command: SpawnCommand;
  #child: ChildProcessWithoutNullStreams | undefined;
  #closed: Promise<void> = Promise.resolve();
  #pending: Buffer[] = [];
  #pendingBytes = 0;
  #bytes = 0;
  #lines = 0;

  constructor(command: SpawnCommand) {
    this.#command = command;
  }

  /** Process id of what was spawned; null before. */
  get pid(): number | null {
    return this.#child?.pid ?? null;
  }

  start(): Promise<void> {
    const child = spawnGroup(this.#command);
    this.#child = child;
    child.stdin.on('error', (error) => this.onerror?.(error));
    child.stdout.on('data', (chunk: Buffer) => this.#read(chunk));
    child.stderr.on('data', (chunk: Buffer) => {
      this.errors = (this.errors + chunk.toString()).slice(-KEPT_ERRORS);
    });
    // A child that outlives the server would hold the pipes open and delay `close` for ever.
    child.on('exit', () => killGroup(child));
    this.#closed = new Promise((resolve) => {
      child.on('close', (code, signal) => {
        this.ending = { code, signal };
        resolve(this.#afterwards());
        this.onclose?.();
      });
    });
    return new Promise((resolve, reject) => {
      child.on('spawn', resolve);
      child.on('error', reject);
    });
  }

  async #afterwards(): Promise<void> {
    const { afterwards } = this.#command;
    if (afterwards) await runToEnd(afterwards, CLOSE_LIMIT);
  }

  send(message: JSONRPCMessage): Promise<void> {
    const stdin = this.#child?.stdin;
    if (!stdin?.writable) return Promise.reject(new Error('the server no longer reads'));
    stdin.write(serializeMessage(message));
    return Promise.resolve();
  }

  async close(): Promise<void> {
    const child = this.#child;
    if (child?.pid === undefined) return;
    killGroup(child);
    const timer = setTimeout(() => {
      child.stdout.destroy();
      child.stderr.destroy();
    }, CLOSE_LIMIT);
    await this.#closed;
    clearTimeout(timer);
  }

  #read(chunk: Buffer): void {
    this.#bytes += chunk.length;
    if (this.#bytes > MOST_OUTPUT) this.#exceed('more than 64 MB of output');
    let rest = chunk;
    for (let end = rest.indexOf(NEWLINE); end !== -1; end = rest.indexOf(NEWLINE)) {
      if (this.#isCutOff()) return;
      const line = Buffer.concat([...this.#pending, rest.subarray(0, end)]);
      this.#pending = [];
      this.#pendingBytes = 0;
      rest = rest.subarray(end + 1);
      this.#deliver(line);
    }
    if (this.#isCutOff()) return;
    this.#pending.push(rest);
    this.#pendingBytes += rest.length;
    if (this.#pendingBytes > LONGEST_MESSAGE) this.#exceed('a line of more than 16 MB');
  }

  #isCutOff(): boolean {
    return this.excess !== undefined || this.invalid !== undefined;
  }

  #deliver(bytes: Buffer): void {
    this.#lines += 1;
    const line = bytes.toString();
    if (this.#lines > MOST_LINES) {
      this.#exceed('more than 20,000 lines');
    } else if (/^\s*[[{]/.test(line) && isDeeperThan(line, DEEPEST)) {
      this.#exceed(`JSON of more than ${DEEPEST} levels`);
    } else if (line.trim() !== '') {
      const message = this.#parse(line);
      if (message !== undefined && !isUtf8(bytes)) {
        this.invalid = 'a message that is not UTF-8';
        this.#kill();
      } else if (message !== undefined) this.onmessage?.(message);
    }
  }

  #parse(line: string): JSONRPCMessage | undefined {
    try {
      return deserializeMessage(line);
    } catch {
      // Not JSON, or not JSON-RPC: many servers print log lines on standard output.
      this.skippedLines += 1;
      return undefined;
    }
  }

  #exceed(excess: string): void {
    this.excess ??= excess;
    this.#kill();
  }

  #kill(): void {
    this.#pending = [];
    if (this.#child) killGroup(this.#child);
  }
}

const [QUOTE, BACKSLASH] = [0x22, 0x5c];
const [OPEN_OBJECT, CLOSE_OBJECT, OPEN_ARRAY, CLOSE_ARRAY] = [0x7b, 0x7d, 0x5b, 0x5d];

/** Whether a JSON text nests deeper than so many levels: recursive code would run out of stack on it. */
export function isDeeperThan(json: string, levels: number): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (inString) {
      if (code === BACKSLASH) at += 1;
      else if (code === QUOTE) inString = false;
    } else if (code === QUOTE) inString = true;
    else if (code === OPEN_OBJECT || code === OPEN_ARRAY) {
      depth += 1;
      if (depth > levels) return true;
    } else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) depth -= 1;
  }
  return false;
}
