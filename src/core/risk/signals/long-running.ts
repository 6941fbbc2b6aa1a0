import { descriptionEvidence, nameEvidence, type Definition } from '../definition.ts';
import {
  ARMING,
  BY_HAND,
  KINDS_OF_WORK,
  LONG_VERBS,
  LOOKING,
  OF_VIDEO,
  RECURRING,
  SETTING_UP,
  SMALL_DEPLOYMENTS,
  STARTING,
} from '../lexicon/jobs.ts';
import { actionValues } from '../action-values.ts';
import { headOf, objectPhrases, singular, type ObjectPhrase } from '../object.ts';
import {
  acts,
  isNegated,
  matchOf,
  phraseAt,
  phrases,
  type Match,
  type Signal,
  type Subject,
} from './signal.ts';
import type { Argument } from '../schema.ts';
import type { WordSpan } from '../../words.ts';
import { LOCAL_MAKERS } from '../lexicon/costs.ts';
import { speaksOf } from '../whose.ts';
import { words } from '../lexicon/lists.ts';

const WAITING = phrases(
  `long running operation | long running job | long running task | long running process | long running processes | long running command | asynchronous | asynchronously | async job | async task | async operation | async render | async import | async export | background job | background task | in the background | in background | background processing | background scan | background refresh | background sync | background indexing | background agent | background worker | background run | background import | background export
  | may take several minutes | may take some time | can take some time | might take some time | might take a few minutes | take a while | takes a while | may take a few minutes | may take minutes | can take several minutes | can take minutes | can take a few minutes | takes several minutes | take several minutes | take minutes | takes minutes | takes a few minutes | take a few minutes | several minutes | few minutes | take up to … minutes | takes up to … minutes | minutes to complete | can take hours | take several hours | may take hours
  | automatically polls | polls until | polls for | poll for | poll with | poll using | poll the | poll via | poll it | poll until | poll status | then poll | to poll | polling link | polling url | can be polled | be polled for | poll … for | poll … until | wait for completion | waits for completion | until completion | until complete | until finished | until it finishes | waits until | wait until
  | track progress | tracks progress | track its progress | monitor its progress | to monitor progress | streams progress | reports progress | progress notifications | progress updates | check progress with | check progress using | check status with | check the status with | check status using | to check the status of the job
  | job to the queue | job to a queue | jobs to the queue | jobs to a queue | task to the queue | task to a queue
  | poll get | poll its | poll check | poll this | polling get | polling its | poll by | polled with | polled via | polled by | asynchronous operation | minutes to finish | minutes to process | minutes to generate | minutes to run | takes … minutes | take … minutes | processed in the background | runs in the background | will be processed in | import started | returns immediately with a | immediately returns a job | in the queue and
  | 202 accepted | empty 202 | minute timeout | minutes timeout | minute timeouts | no fixed client timeout | non blocking | import job | export job | generation job | inference job | evaluation job | starts a job | kicks off | kick off | is queued | are queued | automatically queued | queued for processing | queued for execution | queued for delivery | render queue | queue one | queues a | queues an | queue an | queue a | enqueue | enqueues | start scan | scan job | render job | training job | wait for progress
  | keeps running until | runs until stopped | running until stopped | until stopped | keeps running in | continues running | continues in the | continues after`,
);
/** Marks of work that goes on, where a sentence says that the call returns them. */
const MARKS = phrases(
  'job id | task id | jobid | taskid | operation id | execution id | run id | request id to poll | batch id | prompt id | crawl id | generation id | result id | a job | a task id | workflow id | reportid | report id | only the id of the run',
);
const RETURNING = words('return returns returning gives get receive responds yields');
/** The same in Chinese and Japanese, which put no space between words. */
const UNSPACED = ['异步', '轮询', '後台', '后台运行', '后台执行', '非同期', 'バックグラウンド'];

const TELLING_SENTENCES = 60;

export const longRunning: Signal = {
  title: 'Long-running',
  meaning:
    'The work goes on after the call returns or holds it open, so that stopping the agent does not stop the work.',
  detect(subject): Match[] {
    const { definition } = subject;
    const head = headOf(definition);
    if (head && LOOKING.has(head.verb)) return [];
    const long = definition.nameWords.some(({ word }) => LONG_READING.has(word));
    const found = acts(subject)
      ? (byStart(definition) ??
        bySentence(definition) ??
        byVerb(definition) ??
        byKind(definition) ??
        byRecurrence(definition) ??
        bySwitch(subject) ??
        byAction(definition))
      : (byStart(definition, ONLY_STARTING) ?? (long ? bySentence(definition) : undefined));
    return found ?? [];
  },
};

/** Reading that takes long, where the definition says so. */
const LONG_READING = words('crawl research scan crawler agent deep watch');
/** Verbs after which even reading goes on by itself. */
const ONLY_STARTING = words('start trigger launch queue enqueue kickoff wait await');

/** `trigger_pipeline`; "Trigger a metadata refresh". */
function byStart(definition: Definition, verbs?: ReadonlySet<string>): Match[] | undefined {
  const { nameWords, tool } = definition;
  const starts = (verb: string, work: string) =>
    (verbs?.has(verb) ?? true) && STARTING.get(verb)?.has(work) === true;
  const arms = ARMING.has(headOf(definition)?.verb ?? '');
  const found = objectPhrases(definition).find(
    ({ verb, head, words: parts, from, plural }) =>
      verb !== undefined &&
      (starts(verb, head) || (starts(verb, 'deployment') && parts.includes('deploy'))) &&
      (from === 'name' || !(plural || arms)) &&
      !(SETTING_UP.has(verb) && parts.some((word) => BY_HAND.has(word))),
  );
  if (found) return [{ evidence: found.evidence }];
  const told = objectPhrases(definition).find(
    ({ verb, from, words: parts }) =>
      from === 'description' &&
      verb === 'deploy' &&
      !parts.some((word) => SMALL_DEPLOYMENTS.has(word)),
  );
  if (told && !verbs && headOf(definition)?.verb !== 'deploy') return [{ evidence: told.evidence }];
  const [first, last] = [nameWords[0], nameWords.at(-1)];
  // `run_rollback_pipeline`: the first verb starts what the second one is.
  return first && last && !SETTING_UP.has(first.word) && starts(first.word, singular(last.word))
    ? [{ evidence: nameEvidence(tool.name, [first, last]) }]
    : undefined;
}

function bySentence(definition: Definition): Match[] | undefined {
  const { sentences, description, nameWords } = definition;
  // What is created gets an id, and is no work that goes on.
  const creates = SETTING_UP.has(headOf(definition)?.verb ?? '');
  const isMade = (work: string) => creates && nameWords.some(({ word }) => word === work);
  for (const { tokens, at, text } of sentences.slice(0, TELLING_SENTENCES)) {
    const returns = tokens.findIndex(
      ({ word }, i) => RETURNING.has(word) && tokens[i - 1]?.word !== 'to',
    );
    for (let i = 0; i < tokens.length; i++) {
      const phrase =
        waitingAt(tokens, i, text) ??
        (returns >= 0 && returns < i && !isMade(tokens[i]!.word)
          ? phraseAt(tokens, i, MARKS)
          : undefined);
      if (!phrase || isNegated(tokens, i)) continue;
      const end = at + tokens[i + phrase - 1]!.end;
      return [{ evidence: descriptionEvidence(description, at + tokens[i]!.start, end) }];
    }
    const piece = UNSPACED.find((one) => text.includes(one));
    if (piece) {
      const start = at + text.indexOf(piece);
      return [{ evidence: descriptionEvidence(description, start, start + piece.length) }];
    }
  }
  return undefined;
}

/** A phrase of prose; in `enqueue_workflow` the word is part of a name, and a poll can be a vote. */
function waitingAt(tokens: readonly WordSpan[], at: number, text: string): number | undefined {
  const length = phraseAt(tokens, at, WAITING);
  if (length === undefined || text[tokens[at + length - 1]!.end] === '_') return undefined;
  const isPoll = tokens[at]!.word === 'poll' && ARTICLES.has(tokens[at - 1]?.word ?? '');
  return isPoll ? undefined : length;
}

const ARTICLES = words('a an the this one');

/** Verbs that are long work themselves: `deploy_site`, `reindex`, `migrate_project`. */
function byVerb(definition: Definition): Match[] | undefined {
  const { tool, context } = definition;
  const span = headOf(definition)?.span ?? definition.nameWords[0];
  if (!span) return undefined;
  const named = objectPhrases(definition).find(({ from }) => from === 'name');
  const long =
    span.word === 'deploy'
      ? !named?.words.some((word) => SMALL_DEPLOYMENTS.has(word)) && !context.serverWords.has('ssh')
      : LONG_VERBS.has(span.word) && isDoneTo(LONG_VERBS.get(span.word), named);
  return long ? [{ evidence: nameEvidence(tool.name, [span]) }] : undefined;
}

/** Work whose kind says that it takes minutes: a video that is made, a telephone call, the copy of a machine. */
function byKind(definition: Definition): Match[] | undefined {
  const { tool, nameWords } = definition;
  if (speaksOf(definition, LOCAL_MAKERS)) return undefined;
  const span = nameWords.find(({ word }, i) => {
    const kind = KINDS_OF_WORK.get(singular(word));
    const verb = nameWords.some((other) => kind?.verbs.has(other.word) === true);
    return (
      (verb || (word === 'video' && nameWords[i - 1]?.word === 'to')) &&
      !OF_VIDEO.has(nameWords[i + 1]?.word ?? '') &&
      (kind?.last !== true || i === nameWords.length - 1) &&
      (kind?.field === undefined || speaksOf(definition, kind.field))
    );
  });
  if (span) return [{ evidence: nameEvidence(tool.name, [span]) }];
  const told = objectPhrases(definition).find(
    ({ from, head, verb }) => from === 'description' && head === 'video' && verb === 'generate',
  );
  return told && [{ evidence: told.evidence }];
}

const isDoneTo = (objects: ReadonlySet<string> | undefined, named: ObjectPhrase | undefined) =>
  objects === undefined || named?.words.some((word) => objects.has(word)) === true;

/** Something that runs again and again: a cron job. */
function byRecurrence(definition: Definition): Match[] | undefined {
  const { nameWords, tool, args } = definition;
  const recurring = nameWords.find(({ word }) => RECURRING.has(word));
  if (recurring && nameWords.some(({ word }) => SETTING_UP.has(word)))
    return [{ evidence: nameEvidence(tool.name, [recurring]) }];
  const verb = headOf(definition)?.verb ?? '';
  const timetable = (SETTING_UP.has(verb) || verb === 'update') && args.find(isTimetable);
  if (timetable) return [matchOf(timetable)];
  const told = objectPhrases(definition).find(
    ({ verb, words: parts }) =>
      verb !== undefined &&
      SETTING_UP.has(verb) &&
      parts.some((word) => word === 'recurring' || word === 'scheduled') &&
      !parts.some((word) => HUMAN.has(word)),
  );
  return told && [{ evidence: told.evidence }];
}

/** The rule by which something runs again and again: `cron_expression`. */
const isTimetable = ({ depth, words: parts }: Argument): boolean =>
  depth <= 1 && parts.some((word) => RECURRING.has(word));

/** What recurs in the life of people and is done by nobody's server. */
const HUMAN = words(
  'meeting event task reminder invoice payment expense transaction appointment message email post transfer todo bill charge subscription downtime call order report webinar',
);

/** A switch by which the caller chooses whether to wait. */
function bySwitch({ definition }: Subject): Match[] | undefined {
  const found = definition.args.find(
    ({ depth, words: parts, types }) =>
      depth <= 1 &&
      (types.includes('boolean') || parts[0] === 'wait') &&
      SWITCHES.has(parts.join(' ')),
  );
  return found && [matchOf(found)];
}

const SWITCHES = new Set([
  'async',
  'is async',
  'run async',
  'asynchronous',
  'run in background',
  'in background',
  'wait',
  'wait for completion',
  'wait until complete',
  'wait seconds',
  'wait until done',
  'wait for result',
  'wait for finish',
]);

/** A choice of acts of which one starts work: `action: run_pipeline`. */
function byAction(definition: Definition): Match[] | undefined {
  const named = objectPhrases(definition).filter(({ from }) => from === 'name');
  const found = actionValues(definition).find(({ words: parts }) => {
    const [first = '', ...rest] = parts;
    if (first === 'deploy') return !rest.some((word) => SMALL_DEPLOYMENTS.has(word));
    const works =
      rest.length > 0 ? [rest.at(-1)!] : BEGINNING.has(first) ? named.map(({ head }) => head) : [];
    return works.some((work) => STARTING.get(first)?.has(work) === true);
  });
  return found && [{ evidence: found.evidence, argument: found.argument }];
}

const BEGINNING = words('run start trigger launch execute');
