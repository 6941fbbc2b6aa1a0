import type { SignalId } from './signals/index.ts';

/**
 * The signals by which content can leave, by what carries it: the call is for handing it to somebody; it
 * rides in an address that is only fetched; the program or request that the caller writes takes it along.
 */
export const WAYS_OUT = {
  sent: ['sends-outside', 'messaging', 'callback-address'],
  fetched: ['url-argument'],
  written: ['catch-all-request', 'command-argument', 'code-or-template-argument'],
} as const satisfies Record<string, readonly SignalId[]>;

/** The three things that together let hidden instructions steal data (S. Willison, "lethal trifecta", 16 June 2025). */
export const LEGS = {
  'private-data': ['reads-private-data', 'returns-secret'],
  'untrusted-content': ['untrusted-content'],
  'way-out': Object.values(WAYS_OUT).flat(),
} as const satisfies Record<string, readonly SignalId[]>;

export type LegId = keyof typeof LEGS;
