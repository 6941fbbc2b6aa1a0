import { nameEvidence } from '../definition.ts';
import { PRIVATE } from '../lexicon/objects.ts';
import type { Signal } from './signal.ts';

/** Files and rows of the public kind. */
const PUBLIC = new Set([
  'public',
  'docs',
  'documentation',
  'npm',
  'package',
  'example',
  'examples',
  'template',
  'templates',
  'arxiv',
  'wikipedia',
  'trending',
  'schema',
  'spec',
  'sample',
  'format',
  'formats',
  'types',
  'type',
]);

export const readsPrivateData: Signal = {
  title: 'Reads private data',
  meaning: 'Brings into the conversation content that belongs to a person or an organisation.',
  detect({ definition, found }) {
    if (found.category !== 'Read') return [];
    const { nameWords, tool } = definition;
    if (nameWords.some(({ word }) => PUBLIC.has(word))) return [];
    const object = nameWords.findLast(({ word }) => PRIVATE.has(word));
    return object ? [{ evidence: nameEvidence(tool.name, [object]) }] : [];
  },
};
