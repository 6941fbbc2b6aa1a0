import { serverHas, type Definition } from './definition.ts';
import { TYPES_INTO } from './lexicon/effects.ts';
import {
  COMMAND,
  INTERACTIVE,
  PROGRAMS,
  STARTING,
  TYPED,
  DATABASES,
  NOT_RUN,
  OF_COMMAND,
  QUERIES,
  QUERY_LANGUAGE,
  QUERY_LANGUAGES,
  STATEMENT,
  STARTS_AS_QUERY,
} from './lexicon/languages.ts';
import { words } from './lexicon/lists.ts';
import { takesText, type Argument } from './schema.ts';
import type { WordSpan } from '../words.ts';

/** True where one of the words stands in the list. */
export function has(words: readonly string[], ...any: string[]): boolean {
  for (const word of any) if (words.includes(word)) return true;
  return false;
}

/** True where one of the words is in the set. */
export function holds(words: readonly string[], set: ReadonlySet<string>): boolean {
  for (const word of words) if (set.has(word)) return true;
  return false;
}

/** True for an argument that holds a command line, the arguments of a program, or what is typed into one. */
export function isCommand(arg: Argument, definition: Definition): boolean {
  const last = arg.words.at(-1) ?? '';
  const given = last === 'args' || last === 'arguments';
  if (!given && !COMMAND.has(last) && !TYPED.has(last)) return false;
  if (!takesText(arg) || arg.depth > 1 || NOT_RUN.test(arg.description.slice(0, LONGEST_LEAD)))
    return false;
  if (COMMAND.has(last))
    return !arg.words.some((word) => OF_COMMAND.has(word)) && !isRouted(arg, definition);
  if (arg.depth > 0 || arg.words.length > 1) return false;
  if (TYPED.has(last)) return named(definition, INTERACTIVE) && named(definition, TYPES_INTO);
  if (given && arg.types.includes('string'))
    return RUNS_COMMAND.test(definition.sentences[0]?.text.slice(0, LONGEST_LEAD) ?? '');
  return (
    given &&
    arg.types.includes('array of string') &&
    named(definition, STARTING) &&
    definition.args.some(({ depth, words }) => depth === 0 && PROGRAMS.has(words.at(-1) ?? '')) &&
    !definition.args.some(({ depth, words }) => depth === 0 && has(SOURCE, words.at(-1) ?? ''))
  );
}

/** "Run any kubectl command". */
const RUNS_COMMAND =
  /^(run|execute|invoke)s? (an? |any |arbitrary |raw )*[\w.-]{1,20} commands?\b/i;

/** Beside the text of a script, arguments are values that it works on. */
const SOURCE = ['script', 'code', 'content'];

/** A command of the tool's own, beside what it is called with. */
const isRouted = ({ depth }: Argument, { args }: Definition): boolean =>
  args.some(
    (other) =>
      other.depth === depth &&
      has(['args', 'arguments'], other.words.at(-1) ?? '') &&
      (other.types.length === 0 || other.types.includes('object')),
  );

const named = ({ nameWords }: Definition, set: ReadonlySet<string>): boolean =>
  anyOf(nameWords, set);

/** So much of a description says what an argument is. */
const LONGEST_LEAD = 400;

/** True for an argument that holds a query in SQL or a language as free. */
export function isSql(arg: Argument, definition: Definition): boolean {
  const last = arg.words.at(-1) ?? '';
  const said = arg.description.slice(0, LONGEST_LEAD);
  if (holds(arg.words, NO_QUERY)) return false;
  if (/^alias for `?code/i.test(said)) return false;
  if (!takesText(arg)) return isStructuredQuery(arg, said, definition);
  if (last === 'clause' && has(arg.words, 'where')) return true;
  if (QUERY_LANGUAGES.has(last)) return !/\bkeyword query|kibana/i.test(said);
  if (
    has(['statement', 'query', 'clause'], last) &&
    arg.words.some((word) => QUERY_LANGUAGES.has(word))
  )
    return true;
  if (STARTS_AS_QUERY.test(said)) return true;
  if (!QUERIES.has(last)) return false;
  if (last === 'where') return said === '' || /\b(sql|where clause|condition)\b/i.test(said);
  if (QUERY_LANGUAGE.test(said)) return true;
  return (said === '' || TO_RUN.test(said)) && speaksSql(definition);
}

/** With one of these an argument names a query, or says of what kind it is. */
const NO_QUERY = words('id ids name type file path mode');
/** A description that says no more than that the query is run. */
const TO_RUN =
  /^(the |a )?(\w{1,20} )?(query|statement)( string| text)?( (to (be )?|that (is|will be) )(run|executed?|performed?))?\.?$/i;

/** Stages of an aggregation, and a query object that may hold a native one. */
function isStructuredQuery(
  { words: parts, types, depth }: Argument,
  said: string,
  { nameWords }: Definition,
): boolean {
  const last = parts.at(-1) ?? '';
  if (last === 'pipeline' && types.includes('array') && depth <= DEEPEST_PIPELINE)
    return nameWords.some(({ word }) => AGGREGATING.test(word)) || AGGREGATING.test(said);
  return depth === 0 && last === 'query' && types.includes('object') && QUERY_LANGUAGE.test(said);
}

const AGGREGATING = /\baggregat/i;
const DEEPEST_PIPELINE = 3;

function speaksSql({ nameWords, sentences, context }: Definition): boolean {
  return (
    anyOf(nameWords, DATABASES) ||
    anyOf(nameWords, QUERY_LANGUAGES) ||
    (serverHas(context, DATABASES) && !anyOf(nameWords, SEARCHING)) ||
    sentences
      .slice(0, 3)
      .some(({ tokens, text }) => STATEMENT.test(text) || anyOf(tokens, DATABASES)) ||
    // `export_query` of a server for databases.
    (anyOf(nameWords, ASKED) && (serverHas(context, STORES) || isOfStore(sentences)))
  );
}

/** Words of names by which a query is what is given, and stores that are asked in one. */
const ASKED = words('query queries statement statements');
/** What a store beside its tables is searched in. */
const SEARCHING = words('search find recall');
const STORES = words('database databases db warehouse lakehouse');

/** "Run a query against the database". */
const isOfStore = ([first]: Definition['sentences']): boolean =>
  first !== undefined && anyOf(first.tokens, STORES) && anyOf(first.tokens, ASKED);

const anyOf = (spans: readonly WordSpan[], set: ReadonlySet<string>): boolean =>
  spans.some(({ word }) => set.has(word));
