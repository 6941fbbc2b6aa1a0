import type { Tool } from '../catalogue/tool.ts';
import { pointer } from '../problem.ts';
import { spansOf, splitWords, type WordSpan } from '../words.ts';
import { FILLERS } from './lexicon/objects.ts';
import { NOUNS_TOO, VERBS } from './lexicon/verbs.ts';
import type { Evidence } from './rating.ts';

/** What is known of the server beside the tool itself; made once per server by `contextOf`. */
export interface RatingContext {
  /** Words of the server's name; dropped from the front of tool names. */
  serverWords: ReadonlySet<string>;
  /** First word that most tools of the server share; dropped as well. */
  prefix?: string;
  /** Names of all tools of the server, for cross-references. */
  toolNames: ReadonlySet<string>;
}

/** Fewer tools than this do not make a common first word a prefix. */
const LEAST_FOR_PREFIX = 4;
const MOST_SHARE_PREFIX = 0.6;

/** The context of a server's tools. */
export function contextOf(serverName: string, toolNames: readonly string[]): RatingContext {
  const counts = new Map<string, number>();
  for (const name of toolNames) {
    const [first, second] = splitWords(name.slice(0, 200));
    // A verb that most names start with is a prefix only where another verb follows it.
    if (first === undefined || (VERBS.has(first) && !isSureVerb(second))) continue;
    counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  const least = Math.max(LEAST_FOR_PREFIX, toolNames.length * MOST_SHARE_PREFIX);
  const prefix = [...counts].find(([, count]) => count >= least)?.[0];
  return {
    serverWords: new Set(splitWords(serverName)),
    toolNames: new Set(toolNames),
    ...(prefix === undefined ? {} : { prefix }),
  };
}

function isSureVerb(word: string | undefined): boolean {
  return word !== undefined && VERBS.has(word) && !NOUNS_TOO.has(word);
}

const NO_CONTEXT: RatingContext = { serverWords: new Set(), toolNames: new Set() };

/** One property of the input schema, at any depth. */
export interface Argument {
  name: string;
  words: string[];
  /** JSON pointer into the tool. */
  where: string;
  /** Name of the top-level argument it belongs to. */
  top: string;
  depth: number;
  /** True where it, and everything it stands in, must be given. */
  required: boolean;
  types: string[];
  description: string;
  schema: Record<string, unknown>;
}

/** A tool taken apart once, for all signals and rules to read. */
export interface Definition {
  tool: Tool;
  context: RatingContext;
  /** Words of the name without server prefix and fillers; never empty unless the name has no words. */
  nameWords: WordSpan[];
  description: string;
  sentences: Sentence[];
  args: Argument[];
}

/** A sentence of the description. */
export interface Sentence {
  text: string;
  /** Offset in the description. */
  at: number;
  tokens: WordSpan[];
}

/** Schemas deeper or larger than this are not looked into further. */
const MOST_ARGUMENTS = 400;
const DEEPEST = 8;
const MOST_SENTENCES = 400;

/** Takes a tool apart. Linear in its size. */
export function define(tool: Tool, context: RatingContext = NO_CONTEXT): Definition {
  const description = tool.description ?? '';
  return {
    tool,
    context,
    nameWords: meaningfulWords(tool.name, context),
    description,
    sentences: sentencesOf(description),
    args: argumentsOf(tool.inputSchema),
  };
}

/** The words of a name without the server's own name, a prefix that most tools share, and fillers. */
function meaningfulWords(name: string, { serverWords, prefix }: RatingContext): WordSpan[] {
  const spans = spansOf(name);
  const dropped = ({ word }: WordSpan, index: number) =>
    FILLERS.has(word) ||
    (serverWords.has(word) && !VERBS.has(word)) ||
    (index === 0 && word === prefix);
  let start = 0;
  while (start < spans.length - 1 && dropped(spans[start]!, start)) start++;
  const rest = spans.slice(start);
  const kept = rest.filter(({ word }) => !FILLERS.has(word));
  return kept.length > 0 ? kept : rest;
}

/** Splits prose at sentence ends and line breaks, not after `e.g.`; empty pieces are dropped. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (let i = 0; i <= text.length && sentences.length < MOST_SENTENCES; i++) {
    const char = text[i];
    const abbreviates = char === '.' && text[i - 2] === '.';
    const stops = char === '.' || char === '!' || char === '?' || char === ';';
    const ends =
      char === undefined ||
      char === '\n' ||
      (stops && !abbreviates && /\s/.test(text[i + 1] ?? ' '));
    if (!ends) continue;
    const piece = text.slice(start, i);
    if (/[\p{L}\p{N}]/u.test(piece)) {
      sentences.push({ text: piece, at: start, tokens: spansOf(piece) });
    }
    start = i + 1;
  }
  return sentences;
}

/** Every property of an input schema, top level first, with its place. Bounded in number and depth. */
export function argumentsOf(schema: Record<string, unknown>): Argument[] {
  const found: Argument[] = [];
  const queue: {
    schema: unknown;
    path: string[];
    top: string;
    depth: number;
    required: boolean;
  }[] = [{ schema, path: ['inputSchema'], top: '', depth: 0, required: true }];
  for (let i = 0; i < queue.length && found.length < MOST_ARGUMENTS; i++) {
    const item = queue[i]!;
    if (!isObject(item.schema) || item.depth > DEEPEST) continue;
    const node = item.schema;
    const names = Array.isArray(node['required']) ? node['required'] : [];
    for (const [name, child] of Object.entries(
      isObject(node['properties']) ? node['properties'] : {},
    )) {
      if (!isObject(child)) continue;
      if (found.length === MOST_ARGUMENTS) return found;
      const path = [...item.path, 'properties', name];
      const top = item.top === '' ? name : item.top;
      const required = item.required && names.includes(name);
      found.push({
        name,
        words: splitWords(name),
        where: pointer(path),
        top,
        depth: item.depth,
        required,
        types: typesOf(child),
        description: typeof child['description'] === 'string' ? child['description'] : '',
        schema: child,
      });
      queue.push({ schema: child, path, top, depth: item.depth + 1, required });
    }
    if (isObject(node['items'])) {
      queue.push({ ...item, schema: node['items'], path: [...item.path, 'items'] });
    }
    for (const key of ['anyOf', 'oneOf', 'allOf'] as const) {
      const branches = node[key];
      if (!Array.isArray(branches)) continue;
      branches.forEach((branch: unknown, index) => {
        const path = [...item.path, key, String(index)];
        queue.push({ ...item, schema: branch, path, required: item.required && key === 'allOf' });
      });
    }
    if (queue.length > MOST_ARGUMENTS * 4) queue.length = MOST_ARGUMENTS * 4;
  }
  return found;
}

/** The JSON types a schema admits, also through one level of anyOf/oneOf and array items (`array of string`). */
function typesOf(schema: Record<string, unknown>): string[] {
  const own = [schema['type']].flat().filter((type): type is string => typeof type === 'string');
  const branches = [schema['anyOf'], schema['oneOf']]
    .flat()
    .filter(isObject)
    .flatMap((branch) => [branch['type']].flat());
  const types = [...own, ...branches.filter((type): type is string => typeof type === 'string')];
  const items = schema['items'];
  if (types.includes('array') && isObject(items)) {
    types.push(...[items['type']].flat().map((type) => `array of ${String(type)}`));
  }
  return [...new Set(types)];
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True where the argument can hold text, alone or in a list; enumerations cannot hold free text. */
export function takesText({ types, schema }: Argument): boolean {
  if (Array.isArray(schema['enum']) || 'const' in schema) return false;
  return types.length === 0 || types.includes('string') || types.includes('array of string');
}

/** Evidence that points at an argument's name. */
export function argumentEvidence(arg: Argument): Evidence {
  return { where: arg.where, text: arg.name };
}

/** Evidence that quotes words of the name, from the first to the last span. */
export function nameEvidence(name: string, spans: readonly WordSpan[]): Evidence {
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  return { where: '/name', text: name.slice(start, end), at: start };
}

/** Evidence that quotes a piece of the description. */
export function descriptionEvidence(description: string, start: number, end: number): Evidence {
  return { where: '/description', text: description.slice(start, end), at: start };
}
