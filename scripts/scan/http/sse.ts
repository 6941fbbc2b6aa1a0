import {
  deserializeMessage,
  type JSONRPCMessage,
  serializeMessage,
} from '@modelcontextprotocol/client';
import { EventSourceParserStream } from 'eventsource-parser/stream';
import type { EventSourceMessage } from 'eventsource-parser';
import type { ServerTransport } from '../transport.ts';
import { HttpGuard, type HttpHeaders } from './guard.ts';

/**
 * HTTP with server-sent events, the transport of revision 2024-11-05
 * (https://modelcontextprotocol.io/specification/2024-11-05/basic/transports): a GET opens a stream of
 * events, the first of which names the address that messages are posted to. Held to one origin and
 * within bounds.
 */
export class SseTransport implements ServerTransport {
  onclose?: () => void;
  onerror?: (error: Error) => void;
  onmessage?: (message: JSONRPCMessage) => void;

  readonly skippedLines = 0;
  readonly errors = '';
  readonly ending = undefined;
  readonly #url: URL;
  readonly #headers: HttpHeaders;
  readonly #guard: HttpGuard;
  readonly #abort = new AbortController();
  #endpoint: URL | undefined;

  constructor(url: URL, headers: HttpHeaders = {}) {
    this.#url = url;
    this.#headers = headers;
    this.#guard = new HttpGuard(url.origin);
    this.#guard.oncut = () => void this.close();
  }

  get excess(): string | undefined {
    return this.#guard.excess;
  }

  get invalid(): string | undefined {
    return this.#guard.invalid;
  }

  /** Resolves when the server has named the address for messages. */
  async start(): Promise<void> {
    const response = await this.#fetch(this.#url, {
      headers: { ...this.#headers, accept: 'text/event-stream' },
    });
    const type = response.headers.get('content-type') ?? 'no content type';
    if (!response.body || !/^text\/event-stream\b/i.test(type))
      throw new Error(`expected a stream of events, got ${type}`);
    const events = response.body
      .pipeThrough(new TextDecoderStream())
      .pipeThrough(new EventSourceParserStream());
    return new Promise((resolve, reject) => {
      void this.#read(events, resolve).then(reject);
    });
  }

  /** Reads to the end of the stream; returns why it ended. */
  async #read(events: ReadableStream<EventSourceMessage>, ready: () => void): Promise<Error> {
    let ending = new Error('the stream of events ended');
    try {
      for await (const { event = 'message', data } of events) {
        if (event === 'endpoint') {
          this.#endpoint = new URL(data, this.#url);
          ready();
        } else if (event === 'message') this.#deliver(data);
      }
    } catch (error) {
      ending = error instanceof Error ? error : new Error(String(error));
    }
    await this.close();
    return ending;
  }

  #deliver(data: string): void {
    let message: JSONRPCMessage;
    try {
      message = deserializeMessage(data);
    } catch (error) {
      this.onerror?.(error as Error);
      return;
    }
    this.onmessage?.(message);
  }

  async send(message: JSONRPCMessage): Promise<void> {
    if (!this.#endpoint) throw new Error('the server has not named an address for messages');
    const response = await this.#fetch(this.#endpoint, {
      method: 'POST',
      headers: { ...this.#headers, 'content-type': 'application/json' },
      body: serializeMessage(message),
    });
    await response.body?.cancel();
  }

  async #fetch(url: URL, init: RequestInit): Promise<Response> {
    const response = await this.#guard.fetch(url, { ...init, signal: this.#abort.signal });
    if (response.ok) return response;
    await response.body?.cancel();
    throw new Error(`HTTP ${response.status} to ${init.method ?? 'GET'}`);
  }

  close(): Promise<void> {
    if (!this.#abort.signal.aborted) {
      this.#abort.abort();
      this.onclose?.();
    }
    return Promise.resolve();
  }
}
