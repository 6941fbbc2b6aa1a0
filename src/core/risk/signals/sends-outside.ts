import { carried, hasContent } from '../carried.ts';
import { nameEvidence, serverHas, type Definition } from '../definition.ts';
import { SITES } from '../lexicon/content.ts';
import { EDITED, EDITING, HANDED_IN, PUBLISHED, UNSENT } from '../lexicon/people.ts';
import { actionValues } from '../action-values.ts';
import { headOf, objectPhrases, singulars, toldVerb, type ObjectPhrase } from '../object.ts';
import { isTracked } from '../tracked.ts';
import { kindsOf, speaksOf } from '../whose.ts';
import { messaging } from './messaging.ts';
import { acts, type Match, type Signal } from './signal.ts';
import { words } from '../lexicon/lists.ts';

/** Verbs that put something where others see it, whatever it is. */
const PUBLISHING = words('share tweet invite');
const MAKING = words('create add open file submit write report leave post raise publish log');
const HANDING_IN = words('submit file lodge');
/** With one of these in the name a part of what others see is tied, moved or marked, and nothing is said. */
const TYING = words(
  'link relation attachment label reviewer assignee watcher field option type dependency column draft template category tag cycle module property related subtask sub',
);
const PUBLISHED_THINGS = words(
  'post article blog video story tweet gist package event update reel podcast',
);

export const sendsOutside: Signal = {
  title: 'Sends content out',
  meaning: 'Content given by the caller leaves for a place where others read it.',
  detect(subject): Match[] {
    if (!acts(subject)) return [];
    const told = messaging.detect(subject);
    if (told.length > 0) return told;
    const { definition } = subject;
    return (
      byVerb(definition) ??
      byObject(definition) ??
      byValue(definition) ??
      byCarrying(definition) ??
      []
    );
  },
};

function byVerb(definition: Definition): Match[] | undefined {
  const { tool, nameWords } = definition;
  const head = headOf(definition);
  if (!head) return undefined;
  const objects = objectPhrases(definition).filter(({ from }) => from === 'name');
  if (objects.some(({ head: noun }) => UNSENT.has(noun))) return undefined;
  // `create_url_share`, "Shares a link": the verb stands in the name as a noun.
  const told = toldVerb(definition);
  const span = [head.span, ...nameWords].find(
    ({ word }) => PUBLISHING.has(word) && (word === head.verb || word === told),
  );
  if (span) return [{ evidence: nameEvidence(tool.name, [span]) }];
  if (told === 'post' && POSTED.test(definition.sentences[0]?.text ?? ''))
    return [{ evidence: nameEvidence(tool.name, [head.span]) }];
  if (head.verb === 'apply' && nameWords.some(({ word }) => APPLIED_FOR.has(word)))
    return [{ evidence: nameEvidence(tool.name, [head.span]) }];
  if (head.verb !== 'publish' && head.verb !== 'post') return undefined;
  const thing = objects.find(({ head: noun }) => PUBLISHED_THINGS.has(noun));
  return thing ? [{ evidence: thing.evidence }] : undefined;
}

/** To apply for one of these sends an application. */
const APPLIED_FOR = words('job jobs position vacancy opening gig internship bounty grant');

/** "Posts an offer on the network": where it stands others read it, whatever it is. */
const POSTED =
  /^\W*posts?\s[^.]{1,50}\s(on|to|in|into)\s+(?:the\s+|a\s+|your\s+)?(?:\w+\s+)?(network|feed|board|marketplace|forum|community|timeline|wall|directory)\b/i;

function byObject(definition: Definition): Match[] | undefined {
  const found = objectPhrases(definition).find(
    (object) => isMade(object, definition) && !object.words.some((word) => TYING.has(word)),
  );
  const ties =
    definition.nameWords.some(
      ({ word }) => word === 'to' || TYING.has(word) || NOT_SAID.has(word) || COPYING.has(word),
    ) || objectPhrases(definition).some(({ head }) => head === 'draft');
  return found && !ties ? [{ evidence: found.evidence }] : undefined;
}

/** What stands already is only there twice. */
const COPYING = words('duplicate copy clone fork');
/** Feedback that trains a program. */
const NOT_SAID = words('learning training model memory pattern action route evaluation');

/** Things that a task stands for are kept with the tasks. */
const isOfTasks = ({ head, words: parts }: ObjectPhrase, { sentences }: Definition): boolean =>
  parts.slice(0, -1).includes('task') ||
  (head === 'story' && /\btasks\b/i.test(sentences[0]?.text ?? ''));

function isMade(object: ObjectPhrase, definition: Definition): boolean {
  const { verb = '', head, words: parts, from } = object;
  const pair = parts.slice(-2).join(' ');
  const writes = MAKING.has(verb) || EDITING.has(verb);
  if (head === 'page' && writes && serverHas(definition.context, PUBLIC_WIKIS)) return true;
  if (HANDING_IN.has(verb) && (HANDED_IN.has(head) || HANDED_IN.has(pair))) return true;
  if (MAKING.has(verb))
    return (
      (isPublished(head, pair) && !isOfTasks(object, definition)) ||
      (head === 'release' && isTagged(definition)) ||
      (head === 'post' && from === 'name') ||
      (CASES.has(head) && kindsOf(definition).includes('support'))
    );
  if (!EDITING.has(verb)) return false;
  const onSite =
    (head === 'post' || head === 'page' || head === 'article') && speaksOf(definition, SITES);
  return (
    (EDITED.has(head) && (head !== 'note' || isTracked(definition))) ||
    (onSite && hasContent(definition))
  );
}

const isPublished = (head: string, pair: string): boolean =>
  PUBLISHED.has(pair) || (PUBLISHED.has(head) && pair !== 'test case');

/** Tickets by their names at a help desk. */
const CASES = words('incident request case problem');
/** Wikis that others read and write. */
const PUBLIC_WIKIS = words(
  'mediawiki wikipedia wikidata wikimedia wiktionary wikibase fandom confluence',
);

/** A release of a repository, by its tag. */
const isTagged = ({ args }: Definition): boolean =>
  args.some(({ depth, words: parts }) => depth <= 1 && parts.join(' ') === 'tag name');

/** What goes up to one of these is put in service. */
const HOSTED = words('hosting website deployment');
const SENDING_VALUES = words('upload publish share send comment');

/** One of the values of an action argument puts something out. */
function byValue(definition: Definition): Match[] | undefined {
  const { nameWords } = definition;
  const named = singulars(nameWords);
  if (named.some((word) => HOSTED.has(word))) return undefined;
  const last = named.at(-1)!;
  const managed =
    isPublished(last, named.slice(-2).join(' ')) || STATUS.has(named.slice(-2).join(' '));
  const value = actionValues(definition).find(({ words: [first = '', ...rest] }) => {
    if (rest.length === 0)
      return (
        SENDING_VALUES.has(first) ||
        (MAKING.has(first) && (managed || (last === 'release' && isTagged(definition))))
      );
    if (first === 'send') return rest[0] === 'message' || rest[0] === 'email';
    if (MAKING.has(first) && first !== 'publish' && first !== 'add' && rest[0] !== 'for')
      return isPublished(rest.at(-1)!, rest.slice(-2).join(' '));
    return SENDING_VALUES.has(first) && !PARTS.has(rest.at(-1)!);
  });
  return value ? [{ evidence: value.evidence, argument: value.argument }] : undefined;
}

const STATUS = new Set(['status update', 'project update']);
/** Publishing one of these puts a program in force. */
const PARTS = words('version function layer');

/** A commit, an attachment or an upload takes content with it. */
function byCarrying(definition: Definition): Match[] | undefined {
  const found = carried(definition);
  return found && [found];
}
