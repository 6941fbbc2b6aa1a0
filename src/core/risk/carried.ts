import { isAddress } from './address.ts';
import { has } from './arguments.ts';
import { descriptionEvidence, nameEvidence, type Definition } from './definition.ts';
import { headOf } from './object.ts';
import { isFilePath } from './path.ts';
import { isNegated, type Match } from './signals/signal.ts';
import { isTracked } from './tracked.ts';
import { kindsOf, speaksOf } from './whose.ts';
import { words } from './lexicon/lists.ts';

const CONTENT = words(
  'file files path paths content contents base64 data body attachment filepath document attachments image images photo photos video videos audio media picture blob bytes',
);

/** True where an argument holds content of the caller. */
export const hasContent = ({ args }: Definition): boolean =>
  args.some(({ depth, words: parts }) => depth <= 1 && parts.some((word) => CONTENT.has(word)));

/** The words by which a commit, a push, an attachment or an upload takes content of the caller to a service. */
export function carried(definition: Definition): Match | undefined {
  return (
    byCommit(definition) ??
    byPush(definition) ??
    byAttachment(definition) ??
    byUpload(definition) ??
    byStoring(definition)
  );
}

const BROUGHT = words('content contents files changes actions patch edits diff');
const NOT_BRINGING = words('delete remove merge revert');
const WRITING = words('create update push write edit upsert put');
const FORGES = words('github gitlab gitea bitbucket forgejo codeberg gitee codeup');

/** A commit brings content into a repository that others read. */
function byCommit(definition: Definition): Match | undefined {
  const { nameWords, tool, args } = definition;
  const head = headOf(definition);
  const message = args.find(
    ({ words: parts }) => parts.at(-1) === 'message' && parts.join('') === 'commitmessage',
  );
  const brings =
    message !== undefined &&
    args.some(({ depth, words: parts }) => depth <= 1 && parts.some((word) => BROUGHT.has(word)));
  if (brings && !NOT_BRINGING.has(head?.verb ?? ''))
    return { evidence: { where: message.where, text: message.name }, argument: message.top };
  const files = nameWords.some(({ word }) => word === 'file' || word === 'files');
  const writes = head && WRITING.has(head.verb) && files && isOnForge(definition);
  return writes ? { evidence: nameEvidence(tool.name, [head.span]) } : undefined;
}

const isOnForge = (definition: Definition): boolean =>
  speaksOf(definition, FORGES) && !definition.args.some(({ words: parts }) => has(parts, 'local'));

const PUSHED = words('push tag tags git file files commit commits branch changes code to remote');
const OF_GIT = words('git commit commits tag tags branch');
const REMOTE = words('remote origin commits upstream github gitlab repository repo');
const NEAR = 4;

/** "… and push to remote". */
function byPush(definition: Definition): Match | undefined {
  const { nameWords, tool, sentences, description } = definition;
  const head = headOf(definition);
  const [first] = sentences;
  const named = head?.verb === 'push' && nameWords.every(({ word }) => PUSHED.has(word));
  if (named && nameWords.some(({ word }) => OF_GIT.has(word)))
    return { evidence: nameEvidence(tool.name, [head.span]) };
  const at = first?.tokens.findIndex(({ word }) => word === 'push' || word === 'pushes') ?? -1;
  if (!first || at < 0 || isNegated(first.tokens, at)) return undefined;
  // "Pull from remote, then push local changes".
  const before = first.tokens.slice(0, at).some(({ word }) => word === 'remote');
  const far = before
    ? first.tokens[at + 1]
    : first.tokens
        .slice(at + 1, named ? undefined : at + 1 + NEAR)
        .find(({ word }) => REMOTE.has(word));
  if (!far) return undefined;
  const start = first.at + first.tokens[at]!.start;
  return { evidence: descriptionEvidence(description, start, first.at + far.end) };
}

const ATTACHING = words('attach attachment attachments');
const WORKED_ON = words('task page article story work project document message');
const PAGES = new Set(['page id', 'task id', 'article id', 'story id']);
const PUTTING = words('attach add create');

/** A file that is hung on what a team works on. */
function byAttachment(definition: Definition): Match | undefined {
  const { nameWords, tool, args } = definition;
  const span = nameWords.find(({ word }) => ATTACHING.has(word));
  const puts = PUTTING.has(headOf(definition)?.verb ?? '');
  const followed =
    isTracked(definition) ||
    nameWords.some(({ word }) => WORKED_ON.has(word)) ||
    args.some(({ depth, words: parts }) => depth === 0 && PAGES.has(parts.join(' ')));
  if (!span || !puts || !followed || !hasContent(definition)) return undefined;
  return { evidence: nameEvidence(tool.name, [span]) };
}

/** An address to upload to, a place in a record, and what belongs to the making of a program. */
const NOT_UPLOADED = words(
  'url session multipart cert certificate entry field record list artifact',
);
/** Copies to a machine of one's own. */
const SHELLS = words('sftp ssh scp pds uss mvs mainframe');
const REMOTE_SHELLS = words('ssh sftp zowe');
/** Archives and books of one's own. */
const ARCHIVES = words(
  'paperless docspell mayan freee quickbooks xero lexoffice sevdesk moneybird',
);
const NOWHERE_ELSE: ReadonlySet<string> = new Set([...REMOTE_SHELLS, ...ARCHIVES]);
const UPLOADS = words('upload uploads uploading');
/** Before these "upload" is a noun. */
const BEFORE_NOUN = words('by direct the an after before via file each per');
const SIGNED = words('presigned signed url');

const STORING = words('put write store save pin add create update replace');
const OBJECTS = words('object objects blob blobs file files json content data text document');
/** Stores that others read from. */
const BUCKETS = words('bucket buckets ipfs filecoin arweave swarm walrus');

/** An object that is put into a bucket, a file that is pinned on a network. */
function byStoring(definition: Definition): Match | undefined {
  const { tool, nameWords } = definition;
  const head = headOf(definition);
  const object =
    head && nameWords.find(({ word, start }) => start > head.span.start && OBJECTS.has(word));
  if (!head || !object || !STORING.has(head.verb)) return undefined;
  const kept = kindsOf(definition).includes('buckets') || speaksOf(definition, BUCKETS);
  return kept ? { evidence: nameEvidence(tool.name, [head.span, object]) } : undefined;
}

/** A file or content of the caller goes up to a service; what the service fetches itself does not count. */
function byUpload(definition: Definition): Match | undefined {
  const { nameWords, tool, sentences, description, args } = definition;
  const span = nameWords.find(({ word }) => word === 'upload');
  const [first] = sentences;
  const index = first?.tokens.findIndex(({ word }) => UPLOADS.has(word)) ?? -1;
  if (!span && index < 0) return undefined;
  const given = args.some(
    ({ words: parts }) =>
      parts.some((word) => CONTENT.has(word)) && !has(parts, 'url', 'urls', 'uri'),
  );
  if ((!given && isFetched(definition)) || isKept(definition)) return undefined;
  if (span) return { evidence: nameEvidence(tool.name, [span]) };
  if (!first || !given || index < 0 || isNegated(first.tokens, index)) return undefined;
  const { word, start, end } = first.tokens[index]!;
  const before = first.tokens.slice(0, index);
  const noun =
    word !== 'uploading' && before.slice(-2).some((token) => BEFORE_NOUN.has(token.word));
  if (noun || before.some((token) => SIGNED.has(token.word))) return undefined;
  return { evidence: descriptionEvidence(description, first.at + start, first.at + end) };
}

const isFetched = (definition: Definition): boolean =>
  definition.args.some((arg) => isAddress(arg, definition)) &&
  !definition.args.some((arg) => isFilePath(arg, definition));

/** True where what goes up stays with whoever sends it: a machine, a field of a record. */
function isKept(definition: Definition): boolean {
  const { nameWords, args, context } = definition;
  return (
    nameWords.some(({ word }) => NOT_UPLOADED.has(word) || SHELLS.has(word)) ||
    args.some(({ words: parts }) => has(parts, 'field', 'remote')) ||
    kindsOf(definition).includes('banks') ||
    !context.serverWords.isDisjointFrom(NOWHERE_ELSE)
  );
}
