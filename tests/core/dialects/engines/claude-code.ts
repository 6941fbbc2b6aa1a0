import * as z from 'zod';
import { globMatches, textAt, type Engine } from './engine.ts';

/** A rule names a tool exactly, or all tools of a server; a pattern may follow the name of a server. */
const rule = z.string().regex(/^mcp__[A-Za-z0-9-]+(_[A-Za-z0-9-]+)*__([A-Za-z0-9_-]+|\*)$/);
const settings = z.strictObject({
  $schema: z.literal('https://json.schemastore.org/claude-code-settings.json').optional(),
  permissions: z.strictObject({
    allow: z.array(rule).min(1).optional(),
    ask: z.array(rule).min(1).optional(),
    deny: z.array(rule).min(1).optional(),
  }),
});

/** A refusal beats a question beats a permission; what no rule names is asked; a refused tool is not listed. */
export const claudeCode: Engine = (texts, alias) => {
  const { permissions } = settings.parse(JSON.parse(textAt(texts, '.claude/settings.json')));
  const has = (rules: readonly string[] | undefined, tool: string) =>
    rules?.some((one) => globMatches(one, `mcp__${alias}__${tool}`)) ?? false;
  return {
    decide({ tool }) {
      if (has(permissions.deny, tool)) return 'deny';
      if (has(permissions.ask, tool)) return 'ask';
      return has(permissions.allow, tool) ? 'allow' : 'ask';
    },
    lists: (tool) => !has(permissions.deny, tool),
  };
};
