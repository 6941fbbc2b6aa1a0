import { descriptionEvidence, nameEvidence, type Definition } from '../definition.ts';
import { DESCRIBING, LOSING, MANY, RUNS_MANY } from '../lexicon/many.ts';
import { VERBS } from '../lexicon/verbs.ts';
import { ID, isFlag, isJoined, isList, isTop, sweeps } from '../many/lists.ts';
import { CELLS, describesOne, isOne, mayBeOne, ofOneSheet, targetsOf } from '../many/targets.ts';
import { manyIn } from '../many/told.ts';
import { actionValues } from '../action-values.ts';
import { headOf, objectPhrases, singular } from '../object.ts';
import {
  acts,
  argumentsThat,
  inName,
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
    const given = argumentsThat(
      definition,
      (arg) =>
        isTop(arg) &&
        (isFlag(arg) ||
          isList(arg, definition) ||
          sweeps(arg, definition) ||
          isJoined(arg, definition)),
    );
    return [
      ...byName(subject),
      ...given,
      ...byCondition(definition),
      ...byDescription(definition),
      ...byPlural(subject),
      ...byPluralAlone(definition),
      ...byPluralAlone(definition),
      ...byImport(subject),
      ...byValue(subject),
    ];
  },
};

/** `bulk update`; not `batch inference`, of which a batch is the thing. */
function byName({ definition, found }: Subject): Match[] {
  const named = inName({ definition, found }, found.category === 'Execute' ? RUNS_MANY : MANY);
  if (ofOneSheet(definition) || describesOne(definition)) return [];
  // Steps that are run in their order are one script.
  if (definition.args.some(({ depth, name }) => depth === 0 && name === 'steps')) return [];
  const counted = definition.args.some(
    ({ words: [first, second] }) => first === 'batch' && ID.has(second ?? ''),
  );
  const pruned = found.category === 'Destructive' ? inName({ definition, found }, PRUNING) : [];
  return [...named, ...pruned].filter(
    ({ evidence: { text } }) =>
      !(counted && text.toLowerCase() === 'batch') && !AS_ONE.test(definition.tool.name),
  );
}

const PRUNING = words('prune');

/** `reply_all`, `catch_all` and `batch_inference` name one thing. */
const AS_ONE =
  /(?:reply|catch)[-_ ]?all|batch[-_ ]?(?:inference|prediction)|(?:multiple|many|multi|all)[-_ ]?(?:block|edit|line|part|range|cell|field)s?(?![a-z])/i;

/** Records that are read from a file of rows, or files that lie in a folder. */
function byImport({ definition }: Subject): Match[] {
  const { tool, nameWords, args } = definition;
  const verb = nameWords.find(({ word }) => TAKING.has(word));
  if (!verb) return [];
  const rows = args.find(({ depth, words: parts }) => depth === 0 && parts.some(isRows));
  const named = nameWords.find(
    ({ word }) => isRows(word) || (WHOLE.has(verb.word) && FOLDERS.has(singular(word))),
  );
  if (named) return [{ evidence: nameEvidence(tool.name, [verb, named]) }];
  const records = objectPhrases(definition).find(
    ({ from, plural, head }) =>
      from === 'name' && plural && !DESCRIBING.has(head) && !PATHS.has(head),
  );
  const source = args.find(({ depth, words: parts }) => depth === 0 && SOURCES.has(parts.at(-1)!));
  if (records && source && verb.word === 'import') return [{ evidence: records.evidence }];
  return rows && verb.word === 'import' ? [matchOf(rows)] : [];
}

const TAKING = words('import upload copy sync mirror append replace load upsert');
/** Verbs after which a folder stands in another place with all that is in it. */
const WHOLE = words('upload copy sync mirror');
/** What holds the records that are imported. */
const SOURCES = words('file path filepath filename url csv json content data text source xml');
const PATHS = words('file path url');
const FOLDERS = words('directory folder');
const isRows = (word: string): boolean => ROWS.has(word);
const ROWS = words(
  'csv tsv xlsx xls ndjson jsonl tmx tbx xliff gedcom vcf vcard ics opml bibtex bib ris mbox pst ofx qif camt mt940 datev geojson',
);

/** "Deletes records before a date": many are lost where no argument says which one. */
function byPlural({ definition, found }: Subject): Match[] {
  const moves = MOVING.has(headOf(definition)?.verb ?? '');
  const { phrases } = targetsOf(definition);
  const chosen = phrases.find(
    ({ plural, verb, head, words: all }) =>
      plural &&
      LOSING.has(verb ?? '') &&
      (!DESCRIBING.has(head) || THINGS.has(head)) &&
      head !== 'line' &&
      all.some((word) => LEFT_OVER.has(word)),
  );
  if (chosen) return [{ evidence: chosen.evidence }];
  if ((found.category !== 'Destructive' && !moves) || mayBeOne(definition)) return [];
  const lost = phrases.find(({ from }) => from === 'description') ?? phrases[0];
  const { plural, head = '', verb = '', evidence, words: parts = [] } = lost ?? {};
  const named = phrases.some((one) => one.from === 'name' && one.head === head && !one.plural);
  const whole =
    named ||
    parts.some((word) => ONE_STORE.has(word)) ||
    KEPT_AS_ONE.has(verb) ||
    DESCRIBING.has(head) ||
    CELLS.has(head);
  const loses = VERBS.get(verb)?.category === 'Destructive' || LOSING.has(verb);
  return plural && evidence && !whole && loses ? [{ evidence }] : [];
}

/**
 * "Create users": no argument says which one, and both name and words tell it in the plural, or
 * another tool does the same to one.
 */
function byPluralAlone(definition: Definition): Match[] {
  const { args, context, tool, sentences } = definition;
  const [named, ...others] = targetsOf(definition).phrases;
  if (args.length > 0 || !named?.plural || named.from !== 'name') return [];
  if (!SEPARATELY.has(named.verb ?? '')) return [];
  const { head, evidence } = named;
  const { at = 0, text } = evidence;
  const end = at + text.length;
  const one = tool.name.slice(0, end - 1) + tool.name.slice(end);
  const told =
    others.some((other) => other.from === 'description' && other.plural && other.head === head) &&
    (!DESCRIBING.has(head) || APART.has(head));
  return told || (context.toolNames.has(one) && sentences.length === 0) ? [{ evidence }] : [];
}

/** Of what may describe one thing, what is put into it and is a thing of its own. */
const APART = words('image event member user guest participant link');

/** Verbs that are done to each of the things by itself. */
const SEPARATELY = LOSING.union(
  words('create add insert upsert save store copy upload invite import share enable disable'),
).difference(words('clear reset'));

/** Of what may describe one thing, what is a thing of its own where it is left over. */
const THINGS = words('image attachment label tag service model collection event member user');
/** What is no longer wanted, however much there is of it. */
const LEFT_OVER = words(
  'completed unused untracked stale expired orphaned finished done inactive dangling duplicate old outdated',
);
/** Verbs after which all the things are in another place. */
const MOVING = words('transfer');
/** What is cleared is one store of many entries, and what is changed may be told of in general. */
const KEPT_AS_ONE = words('clear reset update edit replace move mark close cancel');

/** What is thrown away together: what one build leaves, or one log. */
const ONE_STORE = words(
  'build product artifact output log history data content setting preference cookie',
);

const CONDITION = words('where filter filters condition conditions query criteria pattern glob');

/** Records that are changed or lost by a condition and not by their id. */
function byCondition(definition: Definition): Match[] {
  const { nameWords, tool } = definition;
  const older = nameWords.find(
    ({ word }, i) => word === 'older' && nameWords[i + 1]?.word === 'than',
  );
  if (older) return [{ evidence: nameEvidence(tool.name, [older]) }];
  const head = headOf(definition);
  if (!head || nameWords.some(({ word }) => ONE.has(word))) return [];
  const loses = LOSING.has(head.verb);
  const { plural, single } = targetsOf(definition);
  const one = loses && (isOne(definition) || single.has(''));
  return argumentsThat(definition, ({ depth, words: parts, types }) => {
    if (depth > 0 || types.includes('boolean')) return false;
    if (parts.length === 1 && parts[0] === 'where')
      return head.sense.category !== 'Read' && head.verb !== 'create';
    if (!loses) return false;
    if (parts.length === 1 && PATTERN.has(parts[0]!) && !plural) return false;
    return (CONDITION.has(parts.join(' ')) && !one) || SELECTING.has(parts.slice(-2).join(' '));
  });
}

/** A pattern may choose among keys of one cache; among things of which many are named it chooses many. */
const PATTERN = words('pattern glob');
const ONE = words('one single conditional view');
const SELECTING = new Set(
  'label selector|field selector|key pattern|name pattern|where clause|older than|than days|before timestamp|before date|before time|created before|updated before'.split(
    '|',
  ),
);

/** "Deletes multiple messages", "power cycle droplets by tag". */
function byDescription(definition: Definition): Match[] {
  const [first] = definition.sentences;
  if (!first) return [];
  const set = definition.sentences
    .slice(0, MOST_SENTENCES)
    .find(({ text }) => WHOLE_SET.test(text));
  if (set) {
    const { index, 0: said } = WHOLE_SET.exec(set.text)!;
    const start = set.at + index;
    return [{ evidence: descriptionEvidence(definition.description, start, start + said.length) }];
  }
  const place = manyIn(first, definition);
  if (!place) return [];
  const { description } = definition;
  return [
    { evidence: descriptionEvidence(description, first.at + place.start, first.at + place.end) },
  ];
}

/** What is sent takes the place of a set of records, and those that are not in it are lost. */
const WHOLE_SET =
  /\breplac(?:es?|ing) (?:the )?(?:entire|whole|full|complete|existing) (?:set|list|collection) of\b|\breplac(?:es?|ing) all (?:existing )?[\w-]+(?: [\w-]+){0,2} with the (?:provided|given|specified|supplied|passed|new|\w+ you)\b|\bany (?!line )(?:\w+ ){1,2}(?:that (?:is|are) )?(?:not (?:in|included|listed|present|provided|sent)|omitted)\b[^.;]{0,40}\b(?:deleted|removed|disabled|reset)\b/i;
const MOST_SENTENCES = 4;

/**
 * One of the values of an action argument acts on many: `update_batch`, `delete_all`, or `clear` beside a
 * `delete` that acts on one.
 */
function byValue({ definition, found }: Subject): Match[] {
  const values = actionValues(definition);
  const one =
    found.category === 'Destructive' &&
    values.some(({ words: [first = '', second] }) => SINGLING.has(first) && !second);
  const value = values.find(({ words: [first = '', ...rest] }) => {
    if (rest.length === 0) return one && EMPTYING.has(first);
    if (VERBS.get(first)?.category === 'Read') return false;
    return (
      !rest.some((word) => CELLS.has(word)) &&
      ((LOSING.has(first) && rest.some((word) => MANY.has(word))) ||
        [first, ...rest].some((word) => word === 'bulk' || word === 'batch'))
    );
  });
  return value ? [{ evidence: value.evidence, argument: value.argument }] : [];
}

const SINGLING = words('delete remove drop dismiss discard forget unset');
const EMPTYING = words('clear purge flush wipe truncate empty clean');
