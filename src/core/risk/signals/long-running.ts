import { descriptionEvidence, nameEvidence, type Definition } from '../definition.ts';
import { headOf, objectPhrases } from '../object.ts';
import { acts, isNegated, phraseAt, phrases, type Match, type Signal } from './signal.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const WAITING = phrases(
  `long running operation | long running job | long running task | asynchronous | asynchronously | async job | async task | async operation | async render | background job | background task | in the background | in background | may take several minutes | may take a few minutes | may take minutes | can take several minutes
  | can take minutes | can take a few minutes | takes several minutes | take several minutes | take minutes | takes minutes | takes a few minutes | take a few minutes | several minutes | up to a minute | few minutes | automatically polls | polls until | polls for | poll for | poll with | poll using | poll the | poll via | poll it | poll until | then poll | wait for completion | waits for completion
  | until completion | until complete | until finished | until it finishes | waits until | wait until | track progress | tracks progress | track its progress | to track progress | check progress with | check status with | check the status with | check status using | 202 accepted | minute timeout | minutes timeout | non blocking | import job | export job | starts a job
  | kicks off | kick off  | is queued | are queued | queues a | enqueue | enqueues | start scan | scan job | render job | training job | wait for progress       `,
);
/** Marks of work that goes on, where a sentence says that the call returns them. */
const MARKS = phrases(
  'job id | task id | jobid | taskid | operation id | execution id | run id | request id to poll | batch id | prompt id | crawl id | generation id | a job | a task id | workflow id',
);
const RETURNING = words('return returns returning gives get receive responds yields');
/** Work that is started and goes on. */
const WORK = words(
  'job crawl training scan render migration rendering transcoding backfill reindex deployment backup_job evaluation fine-tune finetune',
);
const STARTING = words(
  'start trigger launch submit queue enqueue run create begin schedule initiate',
);
const LOOKING = words(
  'get list read check status describe cancel delete update stop show view find search wait_for fetch retrieve',
);

const TELLING_SENTENCES = 24;

export const longRunning: Signal = {
  title: 'Long-running',
  meaning:
    'The work goes on after the call returns or holds it open, so that stopping the agent does not stop the work.',
  detect(subject): Match[] {
    const { definition } = subject;
    const head = headOf(definition);
    if (head && LOOKING.has(head.verb)) return [];
    if (!acts(subject) && !definition.nameWords.some(({ word }) => READ_WORK.has(word))) return [];
    return bySentence(definition) ?? byName(definition);
  },
};

/** Reading that takes long, where the definition says so. */
const READ_WORK = words('crawl research wait scan crawler agent deep watch poll');

function bySentence({ sentences, description }: Definition): Match[] | undefined {
  for (const { tokens, at } of sentences.slice(0, TELLING_SENTENCES)) {
    const returns = tokens.findIndex(({ word }) => RETURNING.has(word));
    for (let i = 0; i < tokens.length; i++) {
      const phrase =
        phraseAt(tokens, i, WAITING) ??
        (returns >= 0 && returns < i ? phraseAt(tokens, i, MARKS) : undefined);
      if (!phrase || isNegated(tokens, i)) continue;
      const end = at + tokens[i + phrase - 1]!.end;
      return [{ evidence: descriptionEvidence(description, at + tokens[i]!.start, end) }];
    }
  }
  return undefined;
}

function byName(definition: Definition): Match[] {
  const head = headOf(definition);
  if (head?.verb === 'deploy' || head?.verb === 'redeploy') {
    return [{ evidence: nameEvidence(definition.tool.name, [head.span]) }];
  }
  if (!head || !STARTING.has(head.verb)) return [];
  if (head.verb === 'create' && definition.nameWords.some(({ word }) => MADE.has(word))) return [];
  const work = objectPhrases(definition).find(
    ({ from, head: noun }) => from === 'name' && WORK.has(noun),
  );
  return work
    ? [{ evidence: nameEvidence(definition.tool.name, [head.span]) }, { evidence: work.evidence }]
    : [];
}

/** What is only written down with these, and not started. */
const MADE = words('order pipeline schedule');
