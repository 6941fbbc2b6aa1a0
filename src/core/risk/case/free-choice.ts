import { has } from '../arguments.ts';
import { signal, type Case } from '../case.ts';
import { takesText } from '../schema.ts';

const CHOOSING =
  'query queries search q filter filters keyword keywords text term terms path paths file filename pattern expression sql prompt question jql cql where'.split(
    ' ',
  );
/** With one of these an argument names one thing, or says how the answer looks. */
const NAMING = 'id ids jq jmespath url type format name key'.split(' ');

/** Arguments by which the caller chooses freely what is read: text that is neither an id nor a page mark. */
export function freeChoice(subject: Case): boolean {
  if (signal(subject, 'file-path-argument')) return true;
  return subject.definition.args.some(
    (arg) =>
      arg.depth <= 1 && takesText(arg) && !has(arg.words, ...NAMING) && has(arg.words, ...CHOOSING),
  );
}
