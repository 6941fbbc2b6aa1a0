import { has } from '../arguments.ts';
import { signal, type Case } from '../case.ts';
import { takesText, type Argument } from '../schema.ts';

const CHOOSING =
  'query queries search q filter filters keyword keywords text term terms path paths file filename filepath pattern patterns expression sql prompt question jql cql where contains icontains startswith istartswith like match'.split(
    ' ',
  );
/** With one of these an argument names one thing, or says how the answer looks. */
const NAMING = 'id ids jq jmespath url type format name key properties fields'.split(' ');
/** Filters that are an object of conditions. */
const CONDITIONS = 'query filter filters where search criteria condition conditions'.split(' ');
/** What a description says of text that is compared with the content. */
const COMPARED =
  /\b(substring|(to|text to) search (for|in)|to search for|search (text|term|string|query)|keywords?|free text|full[- ]text|odata|\$?search)\b/i;

/** Arguments by which the caller chooses freely what is read: text that is neither an id nor a page mark. */
export function freeChoice(subject: Case): boolean {
  if (signal(subject, 'file-path-argument')) return true;
  return subject.definition.args.some((arg) => arg.depth <= 1 && chooses(arg));
}

function chooses(arg: Argument): boolean {
  if (arg.types.includes('object') || (arg.types.includes('array') && !takesText(arg)))
    return has(CONDITIONS, arg.words.at(-1) ?? '') || arg.words[0] === 'search';
  if (!takesText(arg)) return false;
  if (has(arg.words, 'icontains', 'contains', 'istartswith', 'startswith')) return true;
  if (!has(arg.words, ...NAMING) && has(arg.words, ...CHOOSING)) return true;
  return COMPARED.test(arg.description.slice(0, LONGEST_LEAD));
}

/** So much of a description tells what an argument is. */
const LONGEST_LEAD = 120;
