import { LIVE } from '../lexicon/objects.ts';
import { acts, inName, type Match, type Signal } from './signal.ts';

const CHANGING = new Set(['deploy', 'merge', 'rollout', 'rollback', 'promote', 'release']);

export const liveSystem: Signal = {
  title: 'Changes a live system',
  meaning:
    'Others depend on the target while it changes: a deployment, a name server, a firewall, a main branch.',
  detect(subject): Match[] {
    if (!acts(subject)) return [];
    const verb = inName(subject, CHANGING);
    const merges = verb[0]?.evidence.text.toLowerCase() === 'merge';
    const branch = subject.definition.nameWords.some(({ word }) =>
      ['pull', 'pr', 'request', 'branch', 'mr'].includes(word),
    );
    if (verb.length > 0 && (!merges || branch)) return verb;
    return inName(subject, LIVE);
  },
};
