import { baseForms, splitWords } from '#core/words.ts';
import type { Hit } from './pagefind.ts';

/** Tools of one name, however spelt, with the servers that offer them; or one server. */
export interface Group {
  /** The spelling most servers use. */
  name: string;
  kind: Hit['kind'];
  hits: Hit[];
}

/**
 * Groups hits by the words of their names and sorts the groups: names that are exactly the query, then
 * names of the same words in another order, then names that hold all of them with few others, then the
 * rest by the engine's score. Among equals, names that more servers use come first, then the alphabet.
 */
export function rank(query: string, hits: readonly Hit[]): Group[] {
  const asked = splitWords(query);
  const groups = new Map<string, Hit[]>();
  for (const hit of hits) {
    const key = `${hit.kind} ${splitWords(hit.name).join(' ') || hit.name}`;
    const group = groups.get(key);
    if (group) group.push(hit);
    else groups.set(key, [hit]);
  }
  return [...groups.values()]
    .map((group) => ({ group: toGroup(group), keys: sortKeys(asked, group) }))
    .sort((a, b) => compare(a.keys, b.keys) || (a.group.name < b.group.name ? -1 : 1))
    .map(({ group }) => group);
}

function toGroup(hits: Hit[]): Group {
  const spellings = Map.groupBy(hits, ({ name }) => name);
  const [name] = [...spellings].sort(
    ([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1),
  )[0]!;
  return {
    name,
    kind: hits[0]!.kind,
    hits: hits.toSorted((a, b) => (a.server < b.server ? -1 : 1)),
  };
}

/** Numbers to compare in order, smaller first. */
function sortKeys(asked: string[], hits: Hit[]): number[] {
  const words = splitWords(hits[0]!.name);
  const score = Math.max(...hits.map((hit) => hit.score));
  const missing = asked.filter((word) => !words.some((other) => matches(word, other)));
  const others = words.filter((word) => !asked.some((other) => matches(other, word)));
  const same = words.length === asked.length && words.every((word, i) => word === asked[i]);
  const inexact = asked.filter((word) => !words.includes(word));
  return [
    same ? 0 : 1,
    missing.length,
    missing.length > 0 ? 0 : others.length,
    -hits.length,
    inexact.length,
    missing.length > 0 ? -score : 0,
  ];
}

/** True where a word asked for is the other, a form of it, or the beginning of it. */
function matches(asked: string, word: string): boolean {
  return (
    word.startsWith(asked) || baseForms(word).includes(asked) || baseForms(asked).includes(word)
  );
}

function compare(a: number[], b: number[]): number {
  const i = a.findIndex((value, at) => value !== b[at]);
  return i < 0 ? 0 : a[i]! - b[i]!;
}
