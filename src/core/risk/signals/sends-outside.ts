import { has } from '../arguments.ts';
import { isAddress } from '../address.ts';
import { descriptionEvidence, nameEvidence } from '../definition.ts';
import { isFilePath } from '../path.ts';
import { PUBLISHED, UNSENT } from '../lexicon/people.ts';
import { headOf, actionValues, objectPhrases } from '../object.ts';
import { catchAllRequest } from './catch-all-request.ts';
import { messaging } from './messaging.ts';
import { acts, isNegated, type Match, type Signal, type Subject } from './signal.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Verbs that put something where others see it, whatever it is. */
const PUBLISHING = words('share tweet invite');
const MAKING = words('create add open file submit write report leave post raise publish');
/** With one of these in the name a part of what others see is tied, moved or marked, and nothing is said. */
const TYING = words(
  'link relation attachment label reviewer assignee watcher field option type dependency column draft template category tag cycle module property',
);
const PUBLISHED_THINGS = words(
  'post article blog page video site story tweet gist release package theme app event',
);

export const sendsOutside: Signal = {
  title: 'Sends content out',
  meaning: 'Content given by the caller leaves for a place where others read it.',
  detect(subject): Match[] {
    if (!acts(subject)) return [];
    const told = messaging.detect(subject);
    if (told.length > 0) return told;
    return (
      byVerb(subject) ??
      byObject(subject) ??
      byValue(subject) ??
      byCommit(subject) ??
      byUpload(subject) ??
      byRequest(subject) ??
      []
    );
  },
};

function byVerb({ definition }: Subject): Match[] | undefined {
  const { tool } = definition;
  const head = headOf(definition);
  if (!head) return undefined;
  const objects = objectPhrases(definition).filter(({ from }) => from === 'name');
  if (objects.some(({ head: noun }) => UNSENT.has(noun))) return undefined;
  if (PUBLISHING.has(head.verb)) return [{ evidence: nameEvidence(tool.name, [head.span]) }];
  if (head.verb !== 'publish' && head.verb !== 'post') return undefined;
  const thing = objects.find(({ head: noun }) => PUBLISHED_THINGS.has(noun));
  return thing ? [{ evidence: thing.evidence }] : undefined;
}

function byObject({ definition }: Subject): Match[] | undefined {
  const found = objectPhrases(definition).find(
    ({ verb, head, words: parts }) =>
      verb !== undefined &&
      MAKING.has(verb) &&
      (PUBLISHED.has(head) || PUBLISHED.has(parts.slice(-2).join(' '))) &&
      !parts.some((word) => TYING.has(word)),
  );
  const ties = definition.nameWords.some(({ word }) => word === 'to' || TYING.has(word));
  return found && !ties ? [{ evidence: found.evidence }] : undefined;
}

const SENDING_VALUES = words('upload publish share send comment');

/** One of the values of an action argument puts something out. */
function byValue({ definition }: Subject): Match[] | undefined {
  const value = actionValues(definition).find(
    ({ words: [first, second] }) =>
      SENDING_VALUES.has(first ?? '') &&
      !(first === 'send' && second !== 'message' && second !== 'email'),
  );
  return value ? [{ evidence: value.evidence, argument: value.argument }] : undefined;
}

/** A commit or push brings content into a repository that others read. */
function byCommit({ definition }: Subject): Match[] | undefined {
  const { nameWords, tool, args } = definition;
  const head = headOf(definition);
  const told = args.find(({ words: parts }) => parts.join('') === 'commitmessage');
  if (told) return [{ evidence: { where: told.where, text: told.name }, argument: told.top }];
  const pushes = head?.verb === 'push' && nameWords.slice(1).every(({ word }) => PUSHED.has(word));
  return pushes ? [{ evidence: nameEvidence(tool.name, [head.span]) }] : undefined;
}

const PUSHED = words('file files commit commits branch changes code git');

/** An address to upload to, and copies to a machine of one's own. */
const NOT_UPLOADED = words('url session sftp ssh scp');
const UPLOADS = words('upload uploads uploading');

/** A file or content of the caller goes up to a service; what the service fetches itself does not count. */
function byUpload({ definition }: Subject): Match[] | undefined {
  const { nameWords, tool, sentences, description, args } = definition;
  const fetched =
    args.some((arg) => isAddress(arg, definition)) &&
    !args.some((arg) => isFilePath(arg, definition));
  const given = args.some(({ words: parts }) =>
    has(
      parts,
      'file',
      'files',
      'path',
      'paths',
      'content',
      'contents',
      'base64',
      'data',
      'body',
      'attachment',
      'filepath',
      'document',
    ),
  );
  if (fetched && !given) return undefined;
  const span = nameWords.find(({ word }) => word === 'upload');
  if (nameWords.some(({ word }) => NOT_UPLOADED.has(word))) return undefined;
  if (span) return [{ evidence: nameEvidence(tool.name, [span]) }];
  const first = sentences[0];
  const index = first?.tokens.findIndex(({ word }) => UPLOADS.has(word)) ?? -1;
  if (!first || !given || index < 0 || isNegated(first.tokens, index)) return undefined;
  const token = first.tokens[index]!;
  return [
    { evidence: descriptionEvidence(description, first.at + token.start, first.at + token.end) },
  ];
}

/** A request with a body to an address that the caller gives. */
function byRequest(subject: Subject): Match[] | undefined {
  const { args } = subject.definition;
  const body = args.find(
    ({ depth, words: parts }) => depth === 0 && has(parts, 'body', 'data', 'payload', 'form'),
  );
  const address = args.some((arg) => arg.depth === 0 && isAddress(arg, subject.definition));
  const any = body && address ? catchAllRequest.detect(subject) : [];
  return any.length > 0 ? any : undefined;
}
