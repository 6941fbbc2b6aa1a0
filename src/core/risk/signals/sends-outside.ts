import { headsOf } from '../head.ts';
import { nameEvidence } from '../definition.ts';
import type { Match, Signal } from './signal.ts';

const SENDING = new Set([
  'send',
  'post',
  'publish',
  'upload',
  'share',
  'reply',
  'email',
  'forward',
  'tweet',
  'dm',
  'notify',
  'broadcast',
  'message',
  'comment',
  'invite',
  'submit',
  'push',
]);
const MAKING = new Set(['create', 'add', 'open', 'write', 'update', 'edit', 'make', 'leave']);
const SEEN_BY_OTHERS = new Set([
  'issue',
  'issues',
  'comment',
  'comments',
  'pr',
  'pull',
  'review',
  'reply',
  'message',
  'gist',
  'post',
  'tweet',
  'discussion',
  'ticket',
  'invitation',
  'webhook',
]);

export const sendsOutside: Signal = {
  title: 'Sends content out',
  meaning: 'Content given by the caller leaves for a place where others read it.',
  detect({ definition }): Match[] {
    const { nameWords, tool } = definition;
    const [head] = headsOf(nameWords);
    if (!head) return [];
    if (SENDING.has(head.verb) && head.verb !== 'push')
      return [{ evidence: nameEvidence(tool.name, [head.span]) }];
    const object = nameWords.find(
      ({ word, start }) => start > head.span.start && SEEN_BY_OTHERS.has(word),
    );
    const makes = MAKING.has(head.verb) || head.verb === 'push';
    return makes && object ? [{ evidence: nameEvidence(tool.name, [head.span, object]) }] : [];
  },
};
