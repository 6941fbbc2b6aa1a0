import { verbAt, type Head } from '../head.ts';
import type { Definition, Sentence } from '../definition.ts';
import {
  COMBINING,
  DESCRIBING,
  IN_COMMON,
  LOSING,
  MANY_UNSPACED,
  MERGING,
  SWEEPING,
} from '../lexicon/many.ts';
import { words } from '../lexicon/lists.ts';
import { singular } from '../object.ts';
import { isNegated } from '../signals/signal.ts';
import type { WordSpan } from '../../words.ts';
import { CELLS, describesOne, isOfAnother, isOne, ofOneSheet, targetsOf } from './targets.ts';

/** A piece of a sentence. */
interface Place {
  start: number;
  end: number;
}

/** Where a sentence says that many things are acted on; undefined where it does not. */
export function manyIn(sentence: Sentence, definition: Definition): Place | undefined {
  const told = unspacedIn(sentence) ?? acrossIn(sentence);
  if (told) return told;
  const place = wordIn(sentence, definition) ?? togetherIn(sentence, definition);
  return place && !ofOneSheet(definition) && !describesOne(definition) ? place : undefined;
}

function unspacedIn({ text }: Sentence): Place | undefined {
  const match = MANY_UNSPACED.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

/** "Replaces text across all scripts", "renames a tag across a vault". */
function acrossIn({ tokens }: Sentence): Place | undefined {
  const at = tokens.slice(0, LATEST).findIndex(({ word }) => word === 'across');
  const rest = at < 0 ? [] : tokens.slice(at + 1, at + LONGEST);
  const noun = rest.find(({ word }) => !BEFORE_ALL.has(word));
  const [first] = rest;
  if (!noun || first === noun) return undefined;
  const many = SEVERAL.has(first!.word) || ALL_OF.has(first!.word);
  return many || WHOLES.has(noun.word) ? { start: tokens[at]!.start, end: noun.end } : undefined;
}

const BEFORE_ALL = words('a an the this your entire whole all every each multiple several many of');
const WHOLES = words('vault project workspace codebase repository repo site game account library');

/** "Moves cards in a single request", "deletes messages at once". */
function togetherIn({ tokens }: Sentence, definition: Definition): Place | undefined {
  const at = tokens.findIndex(
    ({ word }, i) =>
      (word === 'once' && tokens[i - 1]?.word === 'at') ||
      (CALLS.has(word) && ONE.has(tokens[i - 1]?.word ?? '')),
  );
  if (at < 0) return undefined;
  const { phrases } = targetsOf(definition);
  const sure = phrases.some(
    ({ plural, head, verb = '' }) =>
      plural &&
      !DESCRIBING.has(head) &&
      !CELLS.has(head) &&
      !MERGING.has(verb) &&
      !COMBINING.has(verb) &&
      verb !== '',
  );
  return sure ? { start: tokens[at - 1]!.start, end: tokens[at]!.end } : undefined;
}

const CALLS = words('call request operation go batch transaction');
const ONE = words('one single');

function wordIn({ tokens }: Sentence, definition: Definition): Place | undefined {
  const early = tokens.slice(0, LATEST);
  if (!early.some(({ word }) => TELLS_MANY.has(word))) return undefined;
  if (early.some(({ word }) => OF_SESSION.has(word))) return undefined;
  const verb = tokens
    .slice(0, EARLY)
    .findIndex((token, i) => (i === 0 ? verbAt(token) : verbAt(token)?.sure));
  const head = verb < 0 ? undefined : verbAt(tokens[verb]!);
  if (!head || head.sense.category === 'Read' || head.sense.force === 'vague') return undefined;
  if (SETTING_OUT.has(tokens[0]!.word)) return undefined;
  const { plural } = targetsOf(definition);
  return tokens.slice(0, LATEST).find(({ word }, i) => {
    const before = tokens[i - 1]?.word ?? '';
    if (word === 'bulk' && i === verb - 1) return true;
    if (i <= verb || isNegated(tokens, i)) return false;
    if (word === 'bulk') return !joins(head) || before === 'in' || head.verb === 'create';
    if (IN_COMMON.has(word))
      return before === 'by' && (isMany(tokens[i - 2]) || (plural && sweepsOrLoses(head)));
    const noun = EACH.has(word) ? tokens[i + 1]?.word : nounAfter(tokens.slice(i + 1, i + LONGEST));
    if (word === 'more' && noun === undefined) return orMore(tokens, i, verb) && !joins(head);
    if (noun === undefined || noun === 'statements') return false;
    const part = DESCRIBING.has(singular(noun)) && !(ALL_OF.has(word) && !isPartOf(definition));
    if (part || (CELLS.has(singular(noun)) && !isOfTable(singular(noun), word, definition)))
      return false;
    if (word === 'more') return orMore(tokens, i, verb) && !joins(head);
    if (SEVERAL.has(word))
      return !joins(head) && (i === verb + 1 || ACROSS.has(before) || isSecondVerb(tokens, i - 1));
    if (!ALL_OF.has(word)) return false;
    return SWEEPING.has(head.verb)
      ? i === verb + 1 ||
          (i === verb + 2 && PARTICLES.has(before)) ||
          before === 'or' ||
          (EACH.has(word) && ACROSS.has(before) && before !== 'from')
      : noun === 'occurrences';
  });
}

/** All rows of a table are many records. */
const isOfTable = (noun: string, word: string, definition: Definition): boolean =>
  noun === 'row' && ALL_OF.has(word) && targetsOf(definition).heads.has('table');

/** True where an argument says which one thing the objects belong to. */
const isPartOf = (definition: Definition): boolean => isOne(definition) || isOfAnother(definition);

const sweepsOrLoses = ({ verb }: Head): boolean =>
  LOSING.has(verb) || SWEEPING.has(verb) || verb === 'power';

const isMany = (token: WordSpan | undefined): boolean =>
  token !== undefined && singular(token.word) !== token.word;

const joins = ({ verb }: Head): boolean =>
  MERGING.has(verb) || COMBINING.has(verb) || verb === 'assign';

/** "one or more", of what is acted on. */
const orMore = (tokens: readonly WordSpan[], at: number, verb: number): boolean =>
  tokens[at - 1]!.word === 'or' &&
  tokens[at - 2]?.word === 'one' &&
  (at - 3 === verb || ACROSS.has(tokens[at - 3]?.word ?? ''));

/** "Moves or renames multiple files". */
const isSecondVerb = (tokens: readonly WordSpan[], at: number): boolean =>
  OTHERWISE.has(tokens[at - 1]?.word ?? '') && verbAt(tokens[at]!)?.sure === true;

const OTHERWISE = words('and or');

/** What a session has noted by itself. */
const OF_SESSION = words('recorded captured');
const EARLY = 4;
const LATEST = 16;
const LONGEST = 5;
const SETTING_OUT = words('for to when use if');
const SEVERAL = words('multiple several many');
const ALL_OF = words('all every each');
/** Of these, those with the noun that follows in the singular. */
const EACH = words('every each');
/** A sentence without one of these speaks of one thing. */
const TELLS_MANY = new Set([...SEVERAL, ...ALL_OF, ...IN_COMMON, 'bulk', 'more']);
/** "Turns off all lights", "cleans up all branches". */
const PARTICLES = words('on off up down out away');
const ACROSS = words('on across for from in of to into');

/** The plural that follows, unless a word in between ends the phrase. */
function nounAfter(tokens: readonly { word: string }[]): string | undefined {
  const plural = tokens.find(
    ({ word }) => STOPS.has(word) || COLLECTIVE.has(word) || singular(word) !== word,
  );
  return plural && !STOPS.has(plural.word) ? plural.word : undefined;
}

/** Singulars that stand for many entries. */
const COLLECTIVE = words('history data');
const STOPS = words('its their of the your this that other associated related to in from on at by');
