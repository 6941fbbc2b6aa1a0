import { isUtf8 } from 'node:buffer';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { deserializeMessage, serializeMessage } from '@modelcontextprotocol/client';
import type { JSONRPCMessage, Transport } from '@modelcontextprotocol/client';
import { Intake } from './intake.ts';
import { killGroup, runToEnd, spawnGroup, type SpawnCommand } from './process.ts';

/** How a server process ended. */
interface Ending {
  code: number | null;
  signal: NodeJS.Signals | null;
}

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
 * our environment on, counts the lines that are no JSON-RPC, bounds each message and the whole output,
 * refuses what is not UTF-8, keeps the end of standard error, tells how the process ended, and kills
 * its group on close without waiting for it to agree.
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
  /** Set where the server was cut off because of a message that is not UTF-8. */
  invalid: string | undefined;
  /** Present so that the SDK knows this for a stdio transport when it negotiates the revision. */
  readonly stderr = null;

  readonly #command: SpawnCommand;
  #child: ChildProcessWithoutNullStreams | undefined;
  #closed: Promise<void> = Promise.resolve();
  #pending: Buffer[] = [];
  #pendingBytes = 0;
  readonly #intake = new Intake('line');

  constructor(command: SpawnCommand) {
    this.#command = command;
  }

  /** Set where the server was cut off because of what it wrote. */
  get excess(): string | undefined {
    return this.#intake.excess;
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
    if (this.excess !== undefined || this.invalid !== undefined) return;
    this.#intake.takeBytes(chunk.length);
    let rest = chunk;
    for (let end = rest.indexOf(NEWLINE); end !== -1; end = rest.indexOf(NEWLINE)) {
      if (this.#isCutOff()) return;
      const line = Buffer.concat([...this.#pending, rest.subarray(0, end)]);
      this.#pending = [];
      this.#pendingBytes = 0;
      rest = rest.subarray(end + 1);
      this.#deliver(line);
    }
    this.#pending.push(rest);
    this.#pendingBytes += rest.length;
    this.#intake.checkPending(this.#pendingBytes);
    this.#isCutOff();
  }

  /** Whether the server has been cut off; where it has just given a reason, it is now. */
  #isCutOff(): boolean {
    if (this.excess === undefined && this.invalid === undefined) return false;
    this.#pending = [];
    if (this.#child) killGroup(this.#child);
    return true;
  }

  #deliver(bytes: Buffer): void {
    const line = bytes.toString();
    this.#intake.takeMessage(line);
    if (this.#isCutOff() || line.trim() === '') return;
    const message = this.#parse(line);
    if (message === undefined) return;
    if (isUtf8(bytes)) this.onmessage?.(message);
    else this.invalid = 'a message that is not UTF-8';
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
}
