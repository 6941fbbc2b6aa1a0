import { nameEvidence, serverHas, type Definition } from '../definition.ts';
import {
  COMPUTED,
  FREE_OF_CHARGE,
  GENERATING,
  GENERATING_MEDIA,
  INFERENCE,
  LOCAL_MAKERS,
  MAKING_BY_PROMPT,
  MEDIA_SERVICES,
  MEDIA_WORK,
  MODELS,
} from '../lexicon/costs.ts';
import { words } from '../lexicon/lists.ts';
import { MEDIA } from '../lexicon/objects.ts';
import { BACKDROP } from '../lexicon/senses.ts';
import { headOf, objectPhrases } from '../object.ts';
import { speaksOf } from '../whose.ts';
import type { WordSpan } from '../../words.ts';
import { acts, type Match, type Subject } from './signal.ts';

/** Pictures, sound and video that a service makes. */
export function byMedia(subject: Subject): Match[] {
  const { definition } = subject;
  const { nameWords, tool } = definition;
  const span = atService(subject) ?? (acts(subject) ? made(definition) : undefined);
  if (span) return [{ evidence: nameEvidence(tool.name, span) }];
  if (!acts(subject) || nameWords.some(isNotMade)) return [];
  const run = objectPhrases(definition).find((phrase) =>
    phrase.from === 'name'
      ? phrase.verb === 'create' && INFERENCE.has(phrase.head)
      : GENERATED.has(phrase.verb ?? '') &&
        phrase.words.some((word) => MEDIA.has(word)) &&
        !phrase.words.some((word) => COMPUTED.has(word)) &&
        !isLocal(definition),
  );
  return run ? [{ evidence: run.evidence }] : [];
}

const GENERATED = words('generate synthesize synthesise');
const isLocal = (definition: Definition): boolean => speaksOf(definition, LOCAL_MAKERS);

/** A service that makes media charges for all work on them. */
function atService(subject: Subject): WordSpan[] | undefined {
  const { nameWords, context } = subject.definition;
  if (!serverHas(context, MEDIA_SERVICES)) return undefined;
  const media = nameWords.find(({ word }) => MEDIA.has(word));
  const free = nameWords.some(({ word }) => FREE_OF_CHARGE.has(word));
  if (media && !free) return [media];
  const cleared = nameWords.find(({ word }) => BACKDROP.has(word));
  if (cleared && acts(subject)) return [cleared];
  if (!acts(subject)) return undefined;
  const ordered = nameWords.find(({ word }) => ORDERED.has(word));
  if (ordered && BEGINNING.has(headOf(subject.definition)?.verb ?? '')) return [ordered];
  const works = nameWords.find(
    ({ word }) => WORKING.has(word) || (MAKING_BY_PROMPT.has(word) && !BEGINNING.has(word)),
  );
  return works && (!free || works.word === 'run') ? [works] : undefined;
}

/** Work that is ordered from the service. */
const ORDERED = words('task generation render training prediction talk clip remesh rigging');
const BEGINNING = words('create make add submit start run launch compose');
const WORKING = words(
  'run generate animate imagine upscale extend erase replace swap outpaint inpaint vectorize vectorise train speak',
);

/** What the name says is made of a prompt or by a model. */
function made(definition: Definition): WordSpan[] | undefined {
  const { nameWords, args } = definition;
  if (nameWords.some(isNotMade) || isLocal(definition)) return undefined;
  const sure = nameWords.find(
    ({ word }, i) =>
      GENERATING_MEDIA.has(word) || MEDIA_WORK.has(`${word} ${nameWords[i + 1]?.word ?? ''}`),
  );
  if (sure) return [sure];
  const media = nameWords.find(({ word }) => MEDIA.has(word));
  if (!media) return undefined;
  const prompted =
    args.some(({ depth, words: parts }) => depth <= 1 && parts.includes('prompt')) ||
    speaksOf(definition, MODELS);
  const verb = nameWords.find(
    ({ word }, i) =>
      GENERATING.has(word) || isTurned(nameWords, i) || (prompted && MAKING_BY_PROMPT.has(word)),
  );
  return verb && [verb, media];
}

/** A picture that is computed, or one that was begun and is asked after. */
const isNotMade = ({ word }: WordSpan, i: number): boolean =>
  COMPUTED.has(word) || (i === 0 && ASKING.has(word));

/** `query_video_generation`. */
const ASKING = words('query poll check get retrieve fetch wait');

/** `text_to_speech`, `image_to_video`. */
const isTurned = (all: readonly WordSpan[], at: number): boolean =>
  all[at]!.word === 'to' &&
  TURNED.has(all[at - 1]?.word ?? '') &&
  TURNED_INTO.has(all[at + 1]?.word ?? '');

const TURNED = words('text prompt script lyrics image speech photo voice sketch reference');
const TURNED_INTO = words('speech voice video music song sound 3d dialogue image model');
