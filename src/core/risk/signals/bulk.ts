import {
  descriptionEvidence,
  nameEvidence,
  type Definition,
  type Sentence,
} from '../definition.ts';
import { verbAt, type Head } from '../head.ts';
import {
  COMBINING,
  DESCRIBING,
  IN_COMMON,
  LOSING,
  MANY,
  MANY_UNSPACED,
  MERGING,
  RUNS_MANY,
  SWEEPING,
} from '../lexicon/many.ts';
import { VERBS } from '../lexicon/verbs.ts';
import type { WordSpan } from '../../words.ts';
import { ID, isFlag, isJoined, isList, isTop, sweeps } from '../many/lists.ts';
import {
  CELLS,
  describesOne,
  isOfAnother,
  isOne,
  mayBeOne,
  ofOneSheet,
  targetsOf,
} from '../many/targets.ts';
import { actionValues, headOf, singular } from '../object.ts';
import {
  acts,
  inName,
  isNegated,
  matchOf,
  type Match,
  type Signal,
  type Subject,
} from './signal.ts';
import { words } from '../lexicon/lists.ts';

export const bulk: Signal = {
  title: 'Bulk',
  meaning:
    'One call acts on many things, so one mistake is made many times before anybody sees it.',
  detect(subject): Match[] {
    if (!acts(subject)) return [];
    const { definition } = subject;
    const given = definition.args.filter(
      (arg) =>
        isTop(arg) &&
        (isFlag(arg) ||
          isList(arg, definition) ||
          sweeps(arg, definition) ||
          isJoined(arg, definition)),
    );
    return [
      ...byName(subject),
      ...given.map(matchOf),
      ...byCondition(definition),
      ...byDescription(definition),
      ...byPlural(subject),
      ...byValue(definition),
    ];
  },
};

/** `bulk update`; not `batch inference`, of which a batch is the thing. */
function byName({ definition, found }: Subject): Match[] {
  const named = inName({ definition, found }, found.category === 'Execute' ? RUNS_MANY : MANY);
  if (named.length === 0 || ofOneSheet(definition) || describesOne(definition)) return [];
  const counted = definition.args.some(
    ({ words: [first, second] }) => first === 'batch' && ID.has(second ?? ''),
  );
  return named.filter(
    ({ evidence: { text } }) =>
      !(counted && text.toLowerCase() === 'batch') &&
      !(headOf(definition)?.verb === 'reply' && text.toLowerCase() === 'all'),
  );
}

/** "Deletes records before a date": many are lost where no argument says which one. */
function byPlural({ definition, found }: Subject): Match[] {
  if (found.category !== 'Destructive' || mayBeOne(definition)) return [];
  const { phrases } = targetsOf(definition);
  const lost = phrases.find(({ from }) => from === 'description') ?? phrases[0];
  const { plural, head = '', verb = '', evidence, words: parts = [] } = lost ?? {};
  const built = parts.some((word) => BUILT.has(word));
  const whole = built || KEPT_AS_ONE.has(verb) || DESCRIBING.has(head) || CELLS.has(head);
  const loses = VERBS.get(verb)?.category === 'Destructive' || LOSING.has(verb);
  return plural && evidence && !whole && loses ? [{ evidence }] : [];
}

/** What is cleared is one store of many entries, and what is changed may be told of in general. */
const KEPT_AS_ONE = words('clear reset update edit replace move mark close cancel');

/** What one build leaves is thrown away together. */
const BUILT = words('build product artifact output');

const CONDITION = words('where filter filters condition conditions query criteria');

/** Records that are changed or lost by a condition and not by their id. */
function byCondition(definition: Definition): Match[] {
  const { nameWords, args, tool } = definition;
  const older = nameWords.find(
    ({ word }, i) => word === 'older' && nameWords[i + 1]?.word === 'than',
  );
  if (older) return [{ evidence: nameEvidence(tool.name, [older]) }];
  const head = headOf(definition);
  if (!head || nameWords.some(({ word }) => ONE.has(word))) return [];
  const loses = LOSING.has(head.verb);
  const one = loses && (isOne(definition) || targetsOf(definition).single.has(''));
  return args
    .filter(({ depth, words: parts, types }) => {
      if (depth > 0 || types.includes('boolean')) return false;
      if (parts.length === 1 && parts[0] === 'where')
        return head.sense.category !== 'Read' && head.verb !== 'create';
      if (!loses) return false;
      return (CONDITION.has(parts.join(' ')) && !one) || SELECTING.has(parts.slice(-2).join(' '));
    })
    .map(matchOf);
}

const ONE = words('one single conditional view');
const SELECTING = new Set(
  'label selector|field selector|key pattern|name pattern|where clause|older than'.split('|'),
);

/** "Deletes multiple messages", "power cycle droplets by tag". */
function byDescription(definition: Definition): Match[] {
  const [first] = definition.sentences;
  if (!first) return [];
  const told = unspacedIn(first);
  const place = told ?? wordIn(first, definition);
  const one = () => ofOneSheet(definition) || describesOne(definition);
  if (!place || (!told && one())) return [];
  const { description } = definition;
  return [
    { evidence: descriptionEvidence(description, first.at + place.start, first.at + place.end) },
  ];
}

interface Place {
  start: number;
  end: number;
}

function unspacedIn({ text }: Sentence): Place | undefined {
  const match = MANY_UNSPACED.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

function wordIn({ tokens }: Sentence, definition: Definition): Place | undefined {
  if (!tokens.slice(0, LATEST).some(({ word }) => TELLS_MANY.has(word))) return undefined;
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
    if (IN_COMMON.has(word)) return before === 'by' && plural && sweepsOrLoses(head);
    const noun = EACH.has(word) ? tokens[i + 1]?.word : nounAfter(tokens.slice(i + 1, i + LONGEST));
    if (noun === undefined || noun === 'statements') return false;
    const part = DESCRIBING.has(singular(noun)) && !(ALL_OF.has(word) && !isPartOf(definition));
    if (part || CELLS.has(singular(noun))) return false;
    if (word === 'more') return orMore(tokens, i, verb) && !joins(head);
    if (SEVERAL.has(word)) return !joins(head) && (i === verb + 1 || ACROSS.has(before));
    if (!ALL_OF.has(word)) return false;
    return SWEEPING.has(head.verb)
      ? i === verb + 1 ||
          before === 'or' ||
          (EACH.has(word) && ACROSS.has(before) && before !== 'from')
      : noun === 'occurrences';
  });
}

/** True where an argument says which one thing the objects belong to. */
const isPartOf = (definition: Definition): boolean => isOne(definition) || isOfAnother(definition);

const sweepsOrLoses = ({ verb }: Head): boolean =>
  LOSING.has(verb) || SWEEPING.has(verb) || verb === 'power';

const joins = ({ verb }: Head): boolean => MERGING.has(verb) || COMBINING.has(verb);

/** "one or more", of what is acted on. */
const orMore = (tokens: readonly WordSpan[], at: number, verb: number): boolean =>
  tokens[at - 1]!.word === 'or' &&
  tokens[at - 2]?.word === 'one' &&
  (at - 3 === verb || ACROSS.has(tokens[at - 3]?.word ?? ''));

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
const ACROSS = words('on across for from in of');

/** The plural that follows, unless a word in between ends the phrase. */
function nounAfter(tokens: readonly { word: string }[]): string | undefined {
  const plural = tokens.find(({ word }) => STOPS.has(word) || singular(word) !== word);
  return plural && !STOPS.has(plural.word) ? plural.word : undefined;
}

const STOPS = words('its their of the your this that other associated related to in from on at by');

/**
 * One of the values of an action argument acts on many: `update_batch`, `delete_all`, or `clear` beside a
 * `delete` that acts on one.
 */
function byValue(definition: Definition): Match[] {
  const values = actionValues(definition);
  const one = values.some(({ words: [first = '', second] }) => SINGLING.has(first) && !second);
  const value = values.find(({ words: [first = '', ...rest] }) => {
    if (rest.length === 0) return one && EMPTYING.has(first);
    if (VERBS.get(first)?.category === 'Read') return false;
    return (
      (LOSING.has(first) && rest.some((word) => MANY.has(word))) ||
      [first, ...rest].some((word) => word === 'bulk' || word === 'batch')
    );
  });
  return value ? [{ evidence: value.evidence, argument: value.argument }] : [];
}

const SINGLING = words('delete remove drop dismiss discard forget unset');
const EMPTYING = words('clear purge flush wipe truncate empty clean');
