import { spaced } from '../words.ts';
import { has } from './arguments.ts';
import { takesText, type Argument } from './schema.ts';
import { isFilePath } from './path.ts';
import type { Evidence, SignalHit } from './rating.ts';
import type { SignalId } from './signals/index.ts';
import type { Subject } from './signals/signal.ts';
import type { Category } from './vocabulary.ts';

/** What a rule looks at: the tool, its category and the signals that fired. */
export interface Case extends Subject {
  signals: readonly SignalHit[];
}

const signal = ({ signals }: Case, id: SignalId): SignalHit | undefined =>
  signals.find((hit) => hit.id === id);

/** The evidence of all signals named, where each of them fired. */
export function all(subject: Case, ...ids: SignalId[]): Evidence[] | undefined {
  const hits = ids.map((id) => signal(subject, id));
  return hits.every((hit) => hit !== undefined) ? hits.flatMap((hit) => hit.evidence) : undefined;
}

/** The evidence of those signals that fired, or undefined where none did. */
export function any(subject: Case, ...ids: SignalId[]): Evidence[] | undefined {
  const found = ids.flatMap((id) => signal(subject, id)?.evidence ?? []);
  return found.length > 0 ? found : undefined;
}

/** The evidence of the arguments that fit, or undefined where none does. */
export function argumentsThat(
  { definition }: Case,
  fits: (arg: Argument) => boolean,
): Evidence[] | undefined {
  const found = definition.args.filter(fits).map(({ where, name }) => ({ where, text: name }));
  return found.length > 0 ? found : undefined;
}

/** True where the category is one of these. */
export const is = ({ found }: Case, ...categories: Category[]) =>
  categories.includes(found.category);

const RECIPIENT = [
  'to',
  'cc',
  'bcc',
  'recipient',
  'recipients',
  'channel',
  'email',
  'emails',
  'phone',
  'chat',
  'owner',
  'repo',
  'repository',
  'room',
  'user',
  'contact',
  'conversation',
  'thread',
  'webhook',
  'target',
  'project',
  'group',
  'topic',
  'subreddit',
  'username',
  'jid',
];
const CONTENT = [
  'body',
  'text',
  'message',
  'content',
  'subject',
  'title',
  'description',
  'comment',
  'html',
  'markdown',
  'blocks',
  'caption',
  'summary',
  'file',
  'attachment',
  'attachments',
  'reaction',
  'data',
];

/** Things by whose id or key a place is told at which others read what is written. */
const PLACES = [
  'issue',
  'item',
  'workitem',
  'spreadsheet',
  'document',
  'doc',
  'file',
  'post',
  'page',
  'experience',
  'response',
  'comment',
  'discussion',
  'ticket',
  'card',
  'task',
  'story',
  'pull',
  'pr',
  'merge',
  'mr',
  'board',
  'space',
  'agent',
  'message',
  'candidate',
  'application',
  'note',
];
const NAMING = ['id', 'key', 'number', 'iid', 'sid', 'gid'];

/** A place named by the caller to which content given by the caller goes. */
export function recipients(subject: Case): Evidence[] | undefined {
  const { args } = subject.definition;
  const top = args.filter(({ depth }) => depth === 0);
  const carries = top.some(
    (arg) =>
      has(arg.words, ...CONTENT) &&
      !has(arg.words, ...NAMING) &&
      (takesText(arg) || arg.types.includes('array')),
  );
  if (!carries) return undefined;
  return argumentsThat(
    subject,
    ({ depth, required, words, types }) =>
      depth === 0 &&
      required &&
      !types.includes('boolean') &&
      !has(words, 'name', 'agent_name') &&
      (has(words, ...RECIPIENT) || (has(words, ...PLACES) && has(words, ...NAMING))),
  );
}

const ROOTED =
  /\b(allowed|permitted|configured|sandbox(ed)?) (director(y|ies)|folders?|paths?|roots?)\b|\brelative to\b|\b(within|inside|under) (the |your )?(current )?(project|workspace|repository|vault|working directory|root)\b/i;
const ANYWHERE = /\babsolute\b/i;

/** Paths that must be given and for which the definition names no root. */
export function freePaths(subject: Case): Evidence[] | undefined {
  const { description } = subject.definition;
  if (ROOTED.test(spaced(description))) return undefined;
  return argumentsThat(
    subject,
    (arg) =>
      arg.required &&
      isFilePath(arg, subject.definition) &&
      (ANYWHERE.test(arg.description) || !ROOTED.test(arg.description)),
  );
}

/** Arguments by which the caller chooses freely what is read: text that is neither an id nor a page mark. */
export function freeChoice(subject: Case): boolean {
  if (signal(subject, 'file-path-argument')) return true;
  return subject.definition.args.some(
    (arg) =>
      arg.depth <= 1 &&
      takesText(arg) &&
      !has(arg.words, 'id', 'ids', 'jq', 'jmespath', 'url', 'type', 'format', 'name', 'key') &&
      has(
        arg.words,
        'query',
        'queries',
        'search',
        'q',
        'filter',
        'filters',
        'keyword',
        'keywords',
        'text',
        'term',
        'terms',
        'path',
        'paths',
        'file',
        'filename',
        'pattern',
        'expression',
        'sql',
        'prompt',
        'question',
        'jql',
        'cql',
        'where',
      ),
  );
}
