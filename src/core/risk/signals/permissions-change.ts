import { spansOf, type WordSpan } from '../../words.ts';
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

/** With `key` or `token` after it: something that opens an account. */
const KEYS = new Set(['api', 'access', 'deploy', 'ssh']);

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
    const quote = (...spans: WordSpan[]): Match[] => [{ evidence: nameEvidence(tool.name, spans) }];
    const invites = nameWords.find(({ word }) => word === 'invite');
    if (invites) return quote(invites);
    const [first] = nameWords;
    if (first && (first.word === 'grant' || first.word === 'revoke')) return quote(first);
    const object = nameWords.find(({ word }, index) => index > 0 && ACCESS.has(word));
    if (object) return quote(object);
    const all = spansOf(tool.name);
    const key = all.findIndex(
      ({ word }, i) => i > 0 && KEYS.has(word) && /^(keys?|tokens?)$/.test(all[i + 1]?.word ?? ''),
    );
    return key > 0 ? quote(all[key]!, all[key + 1]!) : [];
  },
};
