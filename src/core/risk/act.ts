import type { Tool } from '../catalogue/tool.ts';
import { headsOf, phraseOf } from './head.ts';
import { define, type RatingContext } from './definition.ts';
import { singular } from './object.ts';

/** What a name says is done, and to what; tools of different servers can share one. */
export interface Act {
  /** `create issue`; empty where the name has no verb or no object. */
  key: string;
  verb: string;
  /** Words of the object, singular, joined by a space. */
  object: string;
}

/** The act that a tool's name tells. */
export function actOf(tool: Tool, context?: RatingContext): Act {
  const { nameWords } = define({ name: tool.name, inputSchema: {} }, context);
  const [head] = headsOf(nameWords);
  if (!head) return { key: '', verb: '', object: '' };
  const object = phraseOf(nameWords)
    .filter(({ start }) => start !== head.span.start)
    .map(({ word }) => singular(word))
    .join(' ');
  return { key: object === '' ? '' : `${head.verb} ${object}`, verb: head.verb, object };
}
