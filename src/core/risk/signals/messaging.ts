import { headsOf } from '../head.ts';
import { nameEvidence } from '../definition.ts';
import { MESSAGES } from '../lexicon/objects.ts';
import type { Match, Signal } from './signal.ts';

const TELLING = new Set([
  'send',
  'reply',
  'email',
  'forward',
  'dm',
  'notify',
  'message',
  'tweet',
  'sms',
  'text',
  'post',
]);

export const messaging: Signal = {
  title: 'Messages people',
  meaning: 'A person receives what the call writes, in the name of whoever owns the account.',
  detect({ definition }): Match[] {
    const { nameWords, tool } = definition;
    const [head] = headsOf(nameWords);
    if (!head || !TELLING.has(head.verb)) return [];
    const object = nameWords.find(
      ({ word, start }) => start !== head.span.start && MESSAGES.has(word),
    );
    if (object) return [{ evidence: nameEvidence(tool.name, [head.span, object]) }];
    const alone = ['reply', 'email', 'dm', 'notify', 'message', 'tweet'].includes(head.verb);
    return alone ? [{ evidence: nameEvidence(tool.name, [head.span]) }] : [];
  },
};
