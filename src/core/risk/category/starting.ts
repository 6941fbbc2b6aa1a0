import { nameEvidence, phraseEvidence, type Definition } from '../definition.ts';
import { headsOf } from '../head.ts';
import { baseForms, type WordSpan } from '../../words.ts';
import { JOBS, STARTED, STORED } from '../lexicon/effects.ts';
import { words } from '../lexicon/lists.ts';
import type { Evidence } from '../rating.ts';
import type { Category } from '../vocabulary.ts';

/**
 * What is kept and may do anything, started by its id whatever verb says so (`play_job`, `queue_build`), and
 * what a later sentence says that the call runs.
 */
export function startsStored(
  { tool, nameWords, sentences, description }: Definition,
  category: Category,
): Evidence[] | undefined {
  if (category !== 'Write') return undefined;
  const heading = headsOf(nameWords).find(({ span }) => STARTED.has(span.word));
  const first = nameWords[0];
  const verb = heading?.span ?? (first && STARTED.has(first.word) ? first : undefined);
  const rest = nameWords.filter((span) => span !== verb);
  const last = rest.at(-1);
  const stored = rest.some(({ word }) => STORED.has(word)) || rest[0]?.word === 'job';
  if (verb && last && stored && ENDS.has(last.word)) return [nameEvidence(tool.name, [verb, last])];
  const [act] = nameWords;
  // `submit_run`, `create_prediction`, `create_pipeline_run`: of what is submitted or asked for, a run is made.
  const asks = act && rest.length > 0 && last && (SUBMITTED.get(act.word)?.has(last.word) ?? false);
  const made = act?.word === 'create' && last?.word === 'run' && stored;
  if (asks || made) return [nameEvidence(tool.name, [act, last])];
  const [told] = sentences
    .slice(0, MOST_READ)
    .flatMap(
      (sentence, i) => phraseEvidence(description, sentence, i > 0 ? EXECUTES : FIRES) ?? [],
    );
  return told && [told];
}

/** What is started by these verbs of handing in, whatever it is called before. */
const SUBMITTED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...['submit', 'launch', 'queue', 'enqueue'].map(
    (verb) => [verb, words('run job jobs prediction training')] as const,
  ),
  ...['create', 'new'].map(
    (verb) =>
      [verb, words('prediction predictions training trainings execution invocation')] as const,
  ),
  ['start', words('prediction training')],
]);

/** Last words of such names: what is kept, or how it is run; of other words it is a part. */
const ENDS: ReadonlySet<string> = new Set([...STORED, 'job', 'run', 'execution', 'template']);
const MOST_READ = 4;
/** An event is sent for what is set up to answer it. */
const FIRES =
  /^\W*(?:[\w ]{1,20}:\W*)?(?:fires?|sends?|emits?|publish(?:es)?|posts?) [^.]{0,60}\bto trigger (?:\w+ ){0,2}(?:automations?|workflows?|handlers?|functions?|pipelines?|journeys?)\b/i;
const EXECUTES =
  /^\W*(this|it) (executes|runs) (an? |the |your )?([\w-]+ )?(job|ddl|sql|scripts?|commands?|code|statements?)\b/i;

/** "Submit a job": what is started stands in the first sentence. */
export function submitsJob({ sentences: [first] }: Definition): boolean {
  const [verb, ...rest] = first?.tokens.slice(0, FIRST_WORDS) ?? [];
  return (
    !!verb &&
    baseForms(verb.word).some((form) => SUBMITS.has(form)) &&
    (anyOf(rest, JOBS) || anyOf(rest, WRITTEN))
  );
}

const FIRST_WORDS = 5;
const SUBMITS = new Set(['submit', 'add', 'start', 'queue', 'enqueue', 'launch', 'trigger']);
/** Kinds of job of which what is submitted is the text. */
const WRITTEN = new Set(['script', 'circuit', 'batch', 'program']);

const anyOf = (spans: readonly WordSpan[], set: ReadonlySet<string>): boolean =>
  spans.some(({ word }) => set.has(word));
