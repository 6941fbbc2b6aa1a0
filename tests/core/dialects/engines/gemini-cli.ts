import { parse } from 'smol-toml';
import * as z from 'zod';
import type { Call } from '#core/policy/policy.ts';
import { textAt, type Engine, type Outcome } from './engine.ts';

const rules = z.strictObject({
  rule: z
    .array(
      z.strictObject({
        mcpName: z.string().min(1),
        toolName: z.string().min(1),
        decision: z.enum(['allow', 'ask_user', 'deny']),
        priority: z.int().min(0).max(999),
        argsPattern: z.string().max(2048).optional(),
        denyMessage: z.string().optional(),
      }),
    )
    .optional(),
});

/**
 * The policy engine of Gemini CLI: the rule of the highest priority that matches decides, and what none
 * matches is asked. `npm run verify` compares it with the real one.
 */
export const geminiCli: Engine = (texts, alias) => {
  const { rule = [] } = rules.parse(parse(textAt(texts, '~/.gemini/policies/caveat.toml')));
  const sorted = rule
    .map((one) => ({ ...one, pattern: one.argsPattern && new RegExp(one.argsPattern) }))
    .sort((a, b) => b.priority - a.priority);
  const names = (one: (typeof sorted)[number], tool: string) =>
    one.mcpName === alias && (one.toolName === '*' || one.toolName === spelled(alias, tool));
  return {
    decide({ tool, arguments: args = {} }: Call): Outcome {
      const text = stable(args);
      const found = sorted.find(
        (one) => names(one, tool) && (!one.pattern || one.pattern.test(text)),
      );
      return found?.decision === 'allow' || found?.decision === 'deny' ? found.decision : 'ask';
    },
    // A refusal that depends on arguments does not take a tool from the list.
    lists(tool) {
      const first = sorted.find(
        (one) => names(one, tool) && (!one.pattern || one.decision !== 'deny'),
      );
      return first?.decision !== 'deny';
    },
  };
};

function spelled(alias: string, tool: string): string {
  const called = `mcp_${alias}_${tool}`;
  return called.length > 63 ? `${called.slice(0, 30)}...${called.slice(-30)}` : tool;
}

/** JSON with sorted keys; pairs of the outermost object stand between zero characters. */
export function stable(args: Record<string, unknown>): string {
  const pairs = Object.keys(args)
    .sort()
    .filter((key) => args[key] !== undefined)
    .map((key) => `\0${JSON.stringify(key)}:${inner(args[key])}\0`);
  return `{${pairs.join(',')}}`;
}

function inner(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inner).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${inner(one)}`).join(',')}}`;
}
