/** @file What a server may do to us over HTTP: stay at its origin, and answer within bounds. */
import type { FetchLike } from '@modelcontextprotocol/client';
import { createParser } from 'eventsource-parser';
import { Intake } from '../intake.ts';

const REDIRECTS = [301, 302, 303, 307, 308];
const MOST_REDIRECTS = 5;

/** Headers by name. */
export type HttpHeaders = Readonly<Record<string, string>>;

/** `fetch`, which says only "fetch failed" by itself. */
async function reach(url: URL, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (error) {
    if (!(error instanceof TypeError) || !(error.cause instanceof Error)) throw error;
    const { cause } = error;
    const why = 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message;
    throw new Error(`${url.origin} cannot be reached: ${why}`, { cause });
  }
}

/** A `fetch` for one connection, and what became of it. */
export class HttpGuard {
  /** Set where the server was cut off because of what it sent. */
  invalid: string | undefined;
  /** Status of the last answer to a POST; undefined before the first. */
  status: number | undefined;
  /** Called when the server is cut off. */
  oncut: (() => void) | undefined;
  readonly #origin: string;
  readonly #intake = new Intake('message');

  constructor(origin: string) {
    this.#origin = origin;
  }

  /** Set where the server was cut off because it sent too much. */
  get excess(): string | undefined {
    return this.#intake.excess;
  }

  /** Follows redirects within the origin, refuses others, and hands on what is within bounds. */
  readonly fetch: FetchLike = async (address, init) => {
    const response = await this.#follow(new URL(address), init);
    if (init?.method === 'POST') this.status = response.status;
    const { status, statusText, headers, body } = response;
    const isStream = /^text\/event-stream\b/i.test(headers.get('content-type') ?? '');
    const meter = isStream ? this.#eventMeter() : this.#bodyMeter();
    return new Response(body?.pipeThrough(meter) ?? null, { status, statusText, headers });
  };

  async #follow(url: URL, init: RequestInit | undefined, followed = 0): Promise<Response> {
    if (url.origin !== this.#origin)
      throw new Error(`the server at ${this.#origin} sends us to another origin, ${url.origin}`);
    const response = await reach(url, { ...init, redirect: 'manual' });
    const target = response.headers.get('location') ?? '';
    if (!REDIRECTS.includes(response.status) || !URL.canParse(target, url)) return response;
    await response.body?.cancel();
    // Other statuses would make a GET of a POST.
    if (init?.method === 'POST' && response.status !== 307 && response.status !== 308)
      throw new Error(`HTTP ${response.status} to a POST, which cannot be followed`);
    if (followed === MOST_REDIRECTS) throw new Error(`more than ${MOST_REDIRECTS} redirects`);
    return this.#follow(new URL(target, url), init, followed + 1);
  }

  /** Passes a stream of events on, chunk by chunk. Bytes count after decompression. */
  #eventMeter(): TransformStream<Uint8Array, Uint8Array> {
    let pending = 0;
    const parser = createParser({
      onEvent: ({ data }) => {
        pending = 0;
        this.#intake.takeMessage(data);
      },
      onComment: () => (pending = 0),
    });
    const decoder = new TextDecoder('utf-8', { fatal: true });
    return new TransformStream({
      transform: (chunk, controller) => {
        pending += chunk.length;
        this.#intake.takeBytes(chunk.length);
        this.#intake.checkPending(pending);
        const text = this.#decoded(() => decoder.decode(chunk, { stream: true }));
        if (this.excess === undefined) parser.feed(text);
        if (!this.#isCutOff(controller)) controller.enqueue(chunk);
      },
    });
  }

  /** Passes a body on as a whole once it is complete. */
  #bodyMeter(): TransformStream<Uint8Array, Uint8Array> {
    const chunks: Uint8Array[] = [];
    let pending = 0;
    return new TransformStream({
      transform: (chunk, controller) => {
        pending += chunk.length;
        this.#intake.takeBytes(chunk.length);
        this.#intake.checkPending(pending);
        if (!this.#isCutOff(controller)) chunks.push(chunk);
      },
      flush: (controller) => {
        const body = Buffer.concat(chunks);
        const decoder = new TextDecoder('utf-8', { fatal: true });
        this.#intake.takeMessage(this.#decoded(() => decoder.decode(body)));
        if (!this.#isCutOff(controller)) controller.enqueue(body);
      },
    });
  }

  #decoded(decode: () => string): string {
    try {
      return decode();
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      this.invalid = 'a message that is not UTF-8';
      return '';
    }
  }

  #isCutOff(controller: TransformStreamDefaultController<Uint8Array>): boolean {
    const why = this.excess ?? this.invalid;
    if (why === undefined) return false;
    controller.error(new Error(why));
    this.oncut?.();
    return true;
  }
}
