import { spaced } from '../words.ts';
import type { Argument } from './schema.ts';

/** So many lines of a description are looked at. */
const MOST_LINES = 400;
/** The name of an argument and its type stand in so much of a line. */
const LONGEST_HEAD = 160;

/**
 * Describes arguments of which the schema says nothing as the description of the tool does. Docstrings list them
 * line by line: `path: Where to save`, `- path (string, required): …`, `:param path: …`, `` `path` - … ``,
 * `path : str` and the text on the next line.
 */
export function describeFrom(description: string, args: readonly Argument[]): void {
  const silent = args.filter((arg) => arg.depth === 0 && arg.description === '');
  if (silent.length === 0 || !description.includes('\n')) return;
  const texts = textsByName(description, new Set(silent.map(({ name }) => name)));
  for (const arg of silent) arg.description = texts.get(arg.name) ?? '';
}

function textsByName(description: string, names: ReadonlySet<string>): Map<string, string> {
  const found = new Map<string, string>();
  const lines = description.split('\n', MOST_LINES).filter((line) => /\S/.test(line));
  lines.forEach((line, index) => {
    const entry = entryOf(line);
    if (!entry || !names.has(entry.name) || found.has(entry.name)) return;
    const text = ONLY_TYPE.test(entry.text) ? (lines[index + 1] ?? '') : entry.text;
    if (/\p{L}/u.test(text)) found.set(entry.name, spaced(text).trim());
  });
  return found;
}

const ONLY_TYPE =
  /^\s*(str|string|int|integer|number|float|bool|boolean|dict|object|list|array)?\b[^a-z]{0,4}(optional)?\s*$/i;

/** The name at the start of a line, and what stands behind the colon or dash after it. */
function entryOf(line: string): { name: string; text: string } | undefined {
  const from = line.replace(/^[\s*•`"-]+/, '').replace(/^[:@]param\s/, '');
  const name = /^[a-z_]\w*/i.exec(from.slice(0, LONGEST_HEAD))?.[0];
  if (name === undefined) return undefined;
  let rest = from.slice(name.length).replace(/^[\s*`"]+/, '');
  while (rest.startsWith('(') || rest.startsWith('[')) {
    const end = rest.slice(0, LONGEST_HEAD).search(/[)\]]/);
    if (end < 0) return undefined;
    rest = rest.slice(end + 1).replace(/^[\s*`"]+/, '');
  }
  return /^[:：–—-]/.test(rest) ? { name, text: rest.slice(1) } : undefined;
}
