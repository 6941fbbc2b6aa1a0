import { nameEvidence } from '../definition.ts';
import { MEDIA } from '../lexicon/objects.ts';
import { acts, inDescription, phrases, type Match, type Signal } from './signal.ts';

const PRICED = phrases(
  'costs | credits | credit per | paid | billed | billing applies | per request | charged | x402 | consumes credits | api credits | consumes quota | usdc per | cost per',
);
const MAKING = new Set([
  'generate',
  'create',
  'upscale',
  'inference',
  'extend',
  'animate',
  'maker',
  'synthesize',
  'dub',
  'imagine',
  'clone',
  'compose',
  'add',
  'removal',
  'masking',
  'caption',
]);

export const paidCall: Signal = {
  title: 'Paid call',
  meaning:
    'Each call costs whoever holds the account; a loop turns a small price into a large one.',
  detect(subject): Match[] {
    const priced = inDescription(subject, PRICED);
    if (priced.length > 0) return priced;
    if (!acts(subject)) return [];
    const { nameWords, tool } = subject.definition;
    const media = nameWords.find(({ word }) => MEDIA.has(word));
    const making = nameWords.find(({ word }) => MAKING.has(word));
    if (media && making) return [{ evidence: nameEvidence(tool.name, [making, media]) }];
    return nameWords.some(({ word }) => word === 'upscale')
      ? [
          {
            evidence: nameEvidence(
              tool.name,
              nameWords.filter(({ word }) => word === 'upscale'),
            ),
          },
        ]
      : [];
  },
};
