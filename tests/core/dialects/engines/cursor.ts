import * as z from 'zod';
import { globMatches, textAt, type Engine } from './engine.ts';

const permissions = z.strictObject({
  mcpAllowlist: z.array(z.string().regex(/^[A-Za-z0-9_-]+:[A-Za-z0-9_.-]+$/)),
});

/** What is on the list runs; the rest is asked. */
export const cursor: Engine = (texts, alias) => {
  const { mcpAllowlist } = permissions.parse(
    JSON.parse(textAt(texts, '~/.cursor/permissions.json')),
  );
  return {
    decide: ({ tool }) =>
      mcpAllowlist.some((one) => globMatches(one, `${alias}:${tool}`)) ? 'allow' : 'ask',
  };
};
