import { StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { messageOf } from '../failure.ts';
import type { ServerTransport } from '../transport.ts';
import { HttpGuard, type HttpHeaders } from './guard.ts';

const FAREWELL_LIMIT = 1_000;

/** Streamable HTTP, held to one origin and within bounds. Ends its session on close, and never reconnects. */
export class StreamableHttpTransport
  extends StreamableHTTPClientTransport
  implements ServerTransport
{
  readonly skippedLines = 0;
  readonly errors = '';
  readonly ending = undefined;
  readonly #guard: HttpGuard;

  constructor(url: URL, headers: HttpHeaders = {}) {
    const guard = new HttpGuard(url.origin);
    super(url, {
      fetch: guard.fetch,
      // `manual` leaves redirects to the guard.
      requestInit: { headers: { ...headers }, redirect: 'manual' },
      reconnectionOptions: {
        maxRetries: 0,
        initialReconnectionDelay: 1_000,
        maxReconnectionDelay: 1_000,
        reconnectionDelayGrowFactor: 1,
      },
    });
    this.#guard = guard;
    guard.oncut = () => void super.close();
  }

  get excess(): string | undefined {
    return this.#guard.excess;
  }

  get invalid(): string | undefined {
    return this.#guard.invalid;
  }

  /** HTTP status of the last answer to a POST; undefined before the first. */
  get status(): number | undefined {
    return this.#guard.status;
  }

  override async close(): Promise<void> {
    const limit = new Promise((resolve) => setTimeout(resolve, FAREWELL_LIMIT).unref());
    // A server may refuse to end its session; the list is complete all the same.
    const farewell = this.terminateSession().catch(messageOf);
    await Promise.race([farewell, limit]);
    await super.close();
  }
}
