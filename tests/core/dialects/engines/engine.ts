import type { RenderedText } from '#core/dialects/dialect.ts';
import type { Call } from '#core/policy/policy.ts';

export type Outcome = 'allow' | 'ask' | 'deny';

/** What a client or gateway that has read a policy does. */
export interface Reader {
  /** Decides calls in the order they are made, by bare name of the tool. */
  decide(call: Call): Outcome;
  /** Whether the tool is in the list that the model sees; absent where the format does not bear on it. */
  lists?(tool: string): boolean;
}

/**
 * Reads the texts of a dialect as its client or gateway does, from empty counters.
 * @throws where that would refuse them.
 */
export type Engine = (texts: readonly RenderedText[], alias: string) => Reader;

/** The text at a place. */
export function textAt(texts: readonly RenderedText[], path: string): string {
  const found = texts.find((text) => text.path === path);
  if (!found) throw new Error(`no text for ${path}`);
  return found.text;
}

const compiled = new Map<string, RegExp>();

/** The pattern with `*` as any text and, where asked for, `?` as any character; all else as it stands. */
export function globMatches(pattern: string, name: string, single = false): boolean {
  const key = `${single} ${pattern}`;
  const found = compiled.get(key) ?? globOf(pattern, single);
  compiled.set(key, found);
  return found.test(name);
}

function globOf(pattern: string, single: boolean): RegExp {
  const source = pattern.replace(/[.*+?^${}()|[\]\\]/g, (char) => {
    if (char === '*') return '.*';
    return char === '?' && single ? '.' : `\\${char}`;
  });
  return new RegExp(`^${source}$`, 's');
}
