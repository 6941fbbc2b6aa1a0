import type { Server } from '../catalogue/server.ts';
import type { Tool } from '../catalogue/tool.ts';
import { spaced, spansOf, splitWords, type WordSpan } from '../words.ts';
import { describeFrom } from './docstring.ts';
import { FILLERS } from './lexicon/objects.ts';
import { NOUNS_TOO, VERBS } from './lexicon/verbs.ts';
import { LIMITS } from './limits.ts';
import type { Evidence } from './rating.ts';
import { argumentsIn, type Argument } from './schema.ts';
import { textsOf, type Text } from './texts.ts';

/** What is known of the server beside the tool itself; made once per server by `contextOf`. */
export interface RatingContext {
  /** Words of the server's name; dropped from the front of tool names. */
  serverWords: ReadonlySet<string>;
  /** First word that most tools of the server share; dropped as well. */
  prefix: string | undefined;
  /** Names of all tools of the server, for cross-references. */
  toolNames: ReadonlySet<string>;
}

/** Fewer tools than this do not make a common first word a prefix. */
const LEAST_FOR_PREFIX = 4;
const MOST_SHARE_PREFIX = 0.6;

/** The context of a server's tools. */
export function contextOf(serverName: string, toolNames: readonly string[]): RatingContext {
  const name = serverName.replace(KEPT_BY, '');
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
    // `LeetCode` is known as one word, and in two by its capitals.
    serverWords: new Set([name, name.toLowerCase()].flatMap(splitWords)),
    prefix,
    toolNames: new Set(toolNames),
  };
}

/** `io.github.owner/name`: where the code of a server lies says nothing of what it is about. */
const KEPT_BY = /\bio[.-]github[.-]/i;

/** What a server is called, as `contextOf` takes it: what its record is known by and its own name. */
export function nameOfServer({ id, name }: Pick<Server, 'id' | 'name'>): string {
  return `${id} ${name}`;
}

/** The context of the tools of a record. */
export function contextOfServer(server: Pick<Server, 'id' | 'name' | 'tools'>): RatingContext {
  return contextOf(
    nameOfServer(server),
    server.tools.map(({ name }) => name),
  );
}

function isSureVerb(word: string | undefined): boolean {
  return word !== undefined && VERBS.has(word) && !NOUNS_TOO.has(word);
}

/** True where the server's name holds a word of the set. */
export const serverHas = ({ serverWords }: RatingContext, set: ReadonlySet<string>): boolean =>
  !serverWords.isDisjointFrom(set);

const NO_CONTEXT: RatingContext = {
  serverWords: new Set(),
  prefix: undefined,
  toolNames: new Set(),
};

/** A tool taken apart once, for all signals and rules to read. */
export interface Definition {
  /** As given, with no more of the name than is read. */
  tool: Tool;
  context: RatingContext;
  /** Words of the name without server prefix and fillers; never empty unless the name has no words. */
  nameWords: WordSpan[];
  description: string;
  sentences: Sentence[];
  args: Argument[];
  /** Everything that a model reads as text. */
  texts: Text[];
  /** The same in one piece, a line for each, to see at once what none of them holds. */
  whole: string;
  /** False where the definition is larger than what is read of it (`LIMITS`). */
  complete: boolean;
}

/** A sentence of the description. */
export interface Sentence {
  text: string;
  /** Offset in the description. */
  at: number;
  tokens: WordSpan[];
}

/** Takes a tool apart. Linear in its size, and bounded by `LIMITS`. */
export function define(tool: Tool, context: RatingContext = NO_CONTEXT): Definition {
  const name = tool.name.slice(0, LIMITS.name);
  const description = (tool.description ?? '').slice(0, LIMITS.description);
  const sentences = afterPreface(sentencesOf(description));
  const { args, complete } = argumentsIn(tool.inputSchema);
  describeFrom(description, args);
  const texts = textsOf(tool);
  const { title, inputSchema, outputSchema, annotations } = tool;
  return {
    // One shape for all, whichever fields a server gives: every signal and rule reads it.
    tool: { name, title, description: tool.description, inputSchema, outputSchema, annotations },
    context,
    nameWords: meaningfulWords(name, context),
    description,
    sentences,
    args,
    texts: texts.texts,
    whole: texts.texts.map(({ text }) => text).join('\n'),
    complete: complete && texts.complete && sentences.length < LIMITS.sentences,
  };
}

/** `generateURLV1`: a version at the end of a name. */
const VERSION = /(?<=[A-Za-z])V\d$/;

/** The words of a name without the server's own name, a prefix that most tools share, and fillers. */
function meaningfulWords(name: string, { serverWords, prefix }: RatingContext): WordSpan[] {
  const spans = spansOf(name.replace(VERSION, ''));
  const dropped = ({ word }: WordSpan, index: number) =>
    FILLERS.has(word) ||
    (serverWords.has(word) && (!VERBS.has(word) || isSureVerb(spans[index + 1]?.word))) ||
    (index === 0 && word === prefix);
  let start = 0;
  while (start < spans.length - 1 && dropped(spans[start]!, start)) start++;
  const rest = spans.slice(start);
  const kept = rest.filter(({ word }) => !FILLERS.has(word));
  return kept.length > 0 ? kept : rest;
}

/** Splits prose at sentence ends and ends of lines, not after `e.g.`; empty pieces are dropped. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  STOP.lastIndex = 0;
  while (STOP.test(text)) {
    const index = STOP.lastIndex - 1;
    if (sentences.length === LIMITS.sentences) return sentences;
    addSentence(sentences, text.slice(start, index), start);
    start = index + 1;
  }
  if (sentences.length < LIMITS.sentences) addSentence(sentences, text.slice(start), start);
  return sentences;
}

/** The sentences from the first one that tells of the tool: generators put before it what is true of all. */
function afterPreface(sentences: Sentence[]): Sentence[] {
  const from = sentences.findIndex(({ text }) => !PREFACE.test(text));
  return from > 0 ? sentences.slice(from) : sentences;
}

/**
 * "When using this tool, always use …", "Twilio - Api: This is the public Twilio REST API", "This is a tool
 * from the github MCP server", "If a user asks to migrate, consider using this tool".
 */
const PREFACE =
  /^\W*(?:when using this tool\b|only omit if\b|(?:important\W+)?(?:if|when|whenever) (?:an? |the |your )?users? (?:asks?|wants?|needs?|requests?|says?|mentions?)\b)|^[^.]{0,60}\bthis is (?:the (?:[\w-]+ ){0,4}API|an? (?:mcp )?tool (?:from|of|by) [^.]{0,60}\bserver)$/i;

function addSentence(sentences: Sentence[], text: string, at: number): void {
  const tokens = spansOf(text);
  if (tokens.length > 0) sentences.push({ text, at, tokens });
}

/**
 * A narrow stop ends a sentence only before space; a full stop two places after another is of `e.g.`.
 * A line that is only broken goes on in the next with a small letter that begins no `name: …`.
 */
const STOP =
  /\n(?:(?<![\w,)'"`]\s{0,12}\n)|(?!\s{0,12}[a-z]\w*(?![ \t]{0,4}[:=(]|\w)))|[。！？；．]|[.!?;](?=\s|$)(?<!\.[^][^])/g;

/** Evidence that points at an argument's name. */
export function argumentEvidence(arg: Argument): Evidence {
  return { where: arg.where, text: arg.name };
}

/** Evidence that quotes words of the name, from the first to the last span. */
export function nameEvidence(name: string, spans: readonly WordSpan[]): Evidence {
  let start = Infinity;
  let end = 0;
  for (const span of spans) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { where: '/name', text: name.slice(start, end), at: start };
}

/** Evidence that quotes a piece of the description. */
export function descriptionEvidence(description: string, start: number, end: number): Evidence {
  return { where: '/description', text: description.slice(start, end), at: start };
}

/** Evidence that quotes what a pattern finds in a sentence, however its white space is set. */
export function phraseEvidence(
  description: string,
  { text, at }: Sentence,
  ...patterns: readonly RegExp[]
): Evidence | undefined {
  const clean = spaced(text);
  const said = patterns.map((pattern) => pattern.exec(clean)?.[0]).find(Boolean);
  if (said === undefined) return undefined;
  const start = text.indexOf(said);
  return start < 0
    ? descriptionEvidence(description, at, at + text.length)
    : descriptionEvidence(description, at + start, at + start + said.length);
}
