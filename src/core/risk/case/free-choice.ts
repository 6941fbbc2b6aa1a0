import { has, holds } from '../arguments.ts';
import { signal, type Case } from '../case.ts';
import type { Definition } from '../definition.ts';
import { words } from '../lexicon/lists.ts';
import { takesText, type Argument } from '../schema.ts';
import { kindsOf } from '../whose.ts';

const CHOOSING = words(
  'query queries search q filter filters keyword keywords text term terms path paths file filename filepath expression sql prompt question jql cql where match',
);
/** With one of these an argument names one thing, or says how the answer looks. */
const NAMING = words('jq jmespath url type format name key properties fields');
/** Words by which an argument is compared and not looked up, whatever stands beside them. */
const COMPARING = words(
  'pattern patterns contains icontains startswith istartswith like grep regex regexp glob wildcard substring needle formula',
);
/** Last words of arguments that are compared by their meaning. */
const MEANT = words('topic message error situation scenario phrase');
/** Filters that are an object of conditions. */
const CONDITIONS = words('query filter filters where search criteria condition conditions match');
/** What a description says of text that is compared with the content, or that names a place in a tree. */
const COMPARED =
  /\b(substring|(to|text to) search (for|in)|to search for|search (text|term|string|query|filter)|(name|title)-based|specified query|keywords?|free text|full[- ]text|odata|\$search|similar|semantic\w*|wildcards?|regex|fuzzy|partial match|boolean logic|(task|problem|goal) to find|json .{0,40}filters?)\b|^(text |full )?search\b(?! (range|window|space))|\w\(member\)/i;

/** Arguments by which the caller chooses freely what is read: text that is neither an id nor a page mark. */
export function freeChoice(subject: Case): boolean {
  if (signal(subject, 'file-path-argument')) return true;
  const { definition } = subject;
  const buckets = kindsOf(definition).includes('buckets');
  return definition.args.some((arg) =>
    isText(arg)
      ? arg.depth <= 1 && (chooses(arg) || (buckets && OBJECT_KEY.test(arg.words.join(' '))))
      : (arg.depth <= DEEPEST && isConditions(arg)) || isSearchBody(arg, definition),
  );
}

/** The place of an object in the tree of a bucket. */
const OBJECT_KEY = /^(object|blob|file|s3)? ?(name|key)$/;
/** Conditions may stand in an object of an object: `target.arguments.filter`. */
const DEEPEST = 2;

const isText = (arg: Argument): boolean => takesText(arg);

/** Conditions that the caller writes: an object whose fields the schema does not list, or a list of them. */
function isConditions({ types, words, schema }: Argument): boolean {
  const listed = types.includes('object') && Object.keys(schema['properties'] ?? {}).length > 0;
  if (listed || !(types.includes('object') || types.includes('array'))) return false;
  return holds(words, CONDITIONS);
}

/** The body of a search in the language of its store. */
const isSearchBody = ({ depth, types, words }: Argument, { nameWords }: Definition): boolean =>
  depth === 0 &&
  types.includes('object') &&
  words.join() === 'body' &&
  nameWords.some(({ word }) => word === 'search' || word === 'query');

function chooses(arg: Argument): boolean {
  if (has(arg.words, 'id', 'ids')) return false;
  if (holds(arg.words, COMPARING) || MEANT.has(arg.words.at(-1) ?? '')) return true;
  // `filterByStatus` takes one of few values.
  if (!holds(arg.words, NAMING) && !has(arg.words, 'by') && holds(arg.words, CHOOSING)) return true;
  return COMPARED.test(arg.description.slice(0, LONGEST_LEAD));
}

/** So much of a description tells what an argument is. */
const LONGEST_LEAD = 120;
