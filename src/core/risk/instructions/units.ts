import type { WordSpan } from '../../words.ts';
import { words } from '../lexicon/lists.ts';
import { NOUNS_TOO, VERBS } from '../lexicon/verbs.ts';

/** Words of a unit that stand for more than themselves; no word of a text is in capitals. */
export const UNIT = {
  /** A tool of the server. */
  tool: 'KNOWN',
  /** What is named like a tool. */
  named: 'NAMED',
  identifier: 'IDENTIFIER',
  arrow: 'ARROW',
};

const UNDERSCORE = 0x5f;
const HYPHEN = 0x2d;
const SPACE = 0x20;
const ARROWS = /→|[-=]>/;
const QUOTES = '`\'"“‘';
const JOINTS_AND_QUOTES = `_-${QUOTES}`;

/**
 * The words of a sentence, with each name of a tool as one unit, any other identifier as one word that
 * no pattern holds (so that `first_name` is no "first"), and arrows between words as units.
 */
export function unitsOf(
  text: string,
  tokens: readonly WordSpan[],
  toolNames: ReadonlySet<string>,
): readonly WordSpan[] {
  const arrows = ARROWS.test(text);
  if (!arrows && isPlain(text, tokens)) return tokens;
  const units: WordSpan[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i]!;
    if (arrows && i > 0) {
      const start = tokens[i - 1]!.end;
      if (ARROWS.test(text.slice(start, first.start))) {
        units.push({ word: UNIT.arrow, start, end: first.start });
      }
    }
    const last = endOfJoined(text, tokens, i);
    const { end } = tokens[last]!;
    const word =
      last > i ? wordFor(text.slice(first.start, end), first.word, toolNames) : undefined;
    if (word !== undefined) units.push({ word, start: first.start, end });
    else if (last > i) units.push(...tokens.slice(i, last + 1));
    else if (isQuotedTool(text, first, toolNames))
      units.push({ word: UNIT.tool, start: first.start, end });
    else units.push(first);
    i = last;
  }
  return units;
}

/** True where no word stands right behind another one, a joint or a quotation mark: then each is a unit. */
function isPlain(text: string, tokens: readonly WordSpan[]): boolean {
  let before = 0;
  for (const { start, end } of tokens) {
    // Most words stand behind a space, which tells it at once.
    const joined = start > 0 && text.charCodeAt(start - 1) !== SPACE;
    if (joined && (start === before || JOINTS_AND_QUOTES.includes(text[start - 1]!))) return false;
    before = end;
  }
  return true;
}

/** The last of the words that are written together with one (`get_user`, `getUser`, `get-user`). */
function endOfJoined(text: string, tokens: readonly WordSpan[], at: number): number {
  let last = at;
  while (last + 1 < tokens.length) {
    const gap = tokens[last + 1]!.start - tokens[last]!.end;
    if (gap > 1) break;
    if (gap === 1) {
      const between = text.charCodeAt(tokens[last]!.end);
      if (between !== UNDERSCORE && between !== HYPHEN) break;
    }
    last++;
  }
  return last;
}

/** How names of arguments end (`listId`, `order_ids`). */
const VALUE_NAME =
  /(?:[a-z](?:Id|ID|Url|URL|Name|Key|Type|Path)|_(?:id|url|name|key|type|path))s?$/;

export const isValueName = (name: string): boolean => VALUE_NAME.test(name);

/** What a written name stands for; undefined for words with hyphens between them ("follow-up"). */
function wordFor(name: string, verb: string, toolNames: ReadonlySet<string>): string | undefined {
  if (toolNames.has(name)) return UNIT.tool;
  if (name.includes('-')) return undefined;
  if (isValueName(name)) return UNIT.identifier;
  return VERBS.has(verb) && !NOUNS_TOO.has(verb) ? UNIT.named : UNIT.identifier;
}

function isQuotedTool(text: string, { start, end }: WordSpan, names: ReadonlySet<string>): boolean {
  return (
    start > 0 &&
    end < text.length &&
    text.charCodeAt(start - 1) !== SPACE &&
    QUOTES.includes(text[start - 1]!) &&
    names.has(text.slice(start, end))
  );
}

/** A sentence as patterns see it. */
export interface Line {
  text: string;
  units: readonly WordSpan[];
  /** True for the sentence that opens a description: its verb says what the tool does. */
  opening: boolean;
}

/** The place of the first word after the number of an item. */
export const firstOf = ({ units }: Line): number => (/^\d/.test(units[0]!.word) ? 1 : 0);

/** Words after which an order stands: "and call", "never call", "please call". */
const LEADERS = new Set(
  `and then or but please always never not don t also first just only immediately simply proactively instead you
  so either otherwise next recommended agent agents users user explicitly before when`.split(/\s+/),
);
/** After one of these words an order stands where they say what a reader has to do. */
const MODALS = words('must should can may');
const ADDRESSED = words('you agent agents assistant assistants model models llm llms claude');
/** Words between which and an order "to" stands: "make sure to call". */
const BEFORE_TO = words('need have sure remember required expected');
/** Orders that open a description although the verb that opens it mostly says what the tool does. */
const OPENERS = words('use call invoke prefer');
/** The same within the sentence that opens a description, which may list the acts of the tool. */
const FIRM_LEADERS = words('please always never not t');
const FIRM_CLAUSE = /[:;—–(•!]|- /;
const CLAUSE = /[,:;—–(•*!?.→>|]|- /;

/** What stands after a word that is a label ("prompt: the text"). */
const LABEL = ':=';

/** True for a verb at the start of a clause, where it is an order. */
export function isOrder(line: Line, at: number): boolean {
  const { text, units, opening } = line;
  const first = firstOf(line);
  const after = text[units[at]!.end];
  if (after !== undefined && LABEL.includes(after)) return false;
  if (at <= first) return !opening || OPENERS.has(units[at]!.word);
  const before = units[at - 1]!;
  const second = units[at - 2]?.word ?? '';
  if (before.word === 'to') return BEFORE_TO.has(second);
  if (MODALS.has(before.word)) return at === first + 1 || ADDRESSED.has(second);
  const between = text.slice(before.end, units[at]!.start);
  return opening
    ? FIRM_LEADERS.has(before.word) || FIRM_CLAUSE.test(between)
    : LEADERS.has(before.word) || CLAUSE.test(between);
}

/** What stands after a "first" that says when ("first to see", not "first page"). */
const AFTER_FIRST = words(
  'to before after if when whenever while where at as and or then so for with because since unless on in by via using else',
);
/** What stands before a "first" that says which. */
const WHICH = new Set(
  `the a an its their each every his her of returns newest oldest latest largest smallest highest lowest most depth
  breadth best on at`.split(/\s+/),
);

/** True for the verb of a sentence: "the first call returns", not "first call". */
const isToldOf = (unit: WordSpan | undefined): boolean =>
  unit !== undefined && unit.word.endsWith('s') && VERBS.has(unit.word.slice(0, -1));

/** True for a "first" that says when something is done. */
export function isWhen(line: Line, at: number): boolean {
  const { text, units } = line;
  const { word, start, end } = units[at]!;
  if (word !== 'first' || (at > 0 && WHICH.has(units[at - 1]!.word))) return false;
  if (text.charCodeAt(start - 1) === HYPHEN) return false;
  const next = units[at + 1];
  return (
    next === undefined ||
    AFTER_FIRST.has(next.word) ||
    CLAUSE.test(text.slice(end, next.start)) ||
    (VERBS.has(next.word) && isOrder(line, at) && !isToldOf(units[at + 2]))
  );
}
