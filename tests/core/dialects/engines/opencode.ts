import * as z from 'zod';
import { globMatches, textAt, type Engine } from './engine.ts';

const config = z.strictObject({
  $schema: z.literal('https://opencode.ai/config.json').optional(),
  permission: z.record(z.string(), z.enum(['allow', 'ask', 'deny'])),
});

/** The last key that matches decides; what none matches is allowed; a refused tool is not listed. */
export const opencode: Engine = (texts, alias) => {
  const { permission } = config.parse(JSON.parse(textAt(texts, 'opencode.json')));
  const decide = (tool: string) =>
    Object.entries(permission).findLast(([key]) =>
      globMatches(key, `${alias}_${tool}`, true),
    )?.[1] ?? 'allow';
  return { decide: ({ tool }) => decide(tool), lists: (tool) => decide(tool) !== 'deny' };
};
