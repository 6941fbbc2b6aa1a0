import { headsOf } from '../head.ts';
import { nameEvidence } from '../definition.ts';
import { ACCESS } from '../lexicon/objects.ts';
import { acts, type Match, type Signal, type Subject } from './signal.ts';

const GRANTING = new Set([
  'grant',
  'invite',
  'promote',
  'add',
  'assign',
  'set',
  'create',
  'update',
  'share',
  'transfer',
  'change',
  'put',
  'attach',
  'edit',
  'modify',
  'bind',
  'enable',
  'give',
  'approve',
  'manage',
]);

/** True where access is given and not taken away. */
export function grantsAccess({ definition }: Subject): boolean {
  const [head] = headsOf(definition.nameWords);
  return head !== undefined && GRANTING.has(head.verb);
}

export const permissionsChange: Signal = {
  title: 'Changes permissions',
  meaning: 'Changes who may do what; the effect lasts after the conversation ends.',
  detect(subject): Match[] {
    if (!acts(subject)) return [];
    const { nameWords, tool } = subject.definition;
    const words = nameWords.map(({ word }) => word);
    if (words.includes('invite'))
      return [{ evidence: nameEvidence(tool.name, [nameWords[words.indexOf('invite')]!]) }];
    if (words[0] === 'grant' || words[0] === 'revoke')
      return [{ evidence: nameEvidence(tool.name, [nameWords[0]!]) }];
    const object = nameWords.find(({ word }, index) => index > 0 && ACCESS.has(word));
    if (object) return [{ evidence: nameEvidence(tool.name, [object]) }];
    const key = words.findIndex(
      (word, i) =>
        (word === 'api' || word === 'access' || word === 'deploy' || word === 'ssh') &&
        /^(keys?|tokens?)$/.test(words[i + 1] ?? ''),
    );
    return key > 0
      ? [{ evidence: nameEvidence(tool.name, [nameWords[key]!, nameWords[key + 1]!]) }]
      : [];
  },
};
