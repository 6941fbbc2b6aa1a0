import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { deserializeMessage, serializeMessage } from '@modelcontextprotocol/client';
import type { JSONRPCMessage, Transport } from '@modelcontextprotocol/client';
import { killGroup, spawnGroup, type SpawnCommand } from './process.ts';

/** How a server process ended. */
export interface Ending {
  code: number | null;
  signal: NodeJS.Signals | null;
}

const LONGEST_MESSAGE = 32 * 1024 * 1024;
const MOST_OUTPUT = 128 * 1024 * 1024;
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
}

/**
 * The stdio transport of MCP over a process that may be hostile. Unlike the SDK's own it hands none of
 * our environment on, counts the lines that are no JSON-RPC, bounds a message (32 MB) and the whole
 * output (128 MB), keeps the end of standard error, tells how the process ended, and kills its group
 * on close without waiting for it to agree.
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
  /** Present so that the SDK knows this for a stdio transport when it negotiates the revision. */
  readonly stderr = null;

  readonly #command: SpawnCommand;
  #child: ChildProcessWithoutNullStreams | undefined;
  #closed: Promise<void> = Promise.resolve();
  #pending: Buffer[] = [];
  #pendingBytes = 0;
  #bytes = 0;

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
        resolve();
        this.onclose?.();
      });
    });
    return new Promise((resolve, reject) => {
      child.on('spawn', resolve);
      child.on('error', reject);
    });
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
    if (this.excess !== undefined) return;
    this.#bytes += chunk.length;
    if (this.#bytes > MOST_OUTPUT) {
      this.#cutOff('more than 128 MB of output');
      return;
    }
    let rest = chunk;
    for (let end = rest.indexOf(NEWLINE); end !== -1; end = rest.indexOf(NEWLINE)) {
      const line = Buffer.concat([...this.#pending, rest.subarray(0, end)]).toString();
      this.#pending = [];
      this.#pendingBytes = 0;
      rest = rest.subarray(end + 1);
      this.#deliver(line);
    }
    this.#pending.push(rest);
    this.#pendingBytes += rest.length;
    if (this.#pendingBytes > LONGEST_MESSAGE) this.#cutOff('a line of more than 32 MB');
  }

  #deliver(line: string): void {
    if (line.trim() === '') return;
    let message: JSONRPCMessage;
    try {
      message = deserializeMessage(line);
    } catch {
      // Not JSON, or not JSON-RPC: many servers print log lines on standard output.
      this.skippedLines += 1;
      return;
    }
    this.onmessage?.(message);
  }

  #cutOff(excess: string): void {
    this.excess = excess;
    this.#pending = [];
    if (this.#child) killGroup(this.#child);
  }
}
