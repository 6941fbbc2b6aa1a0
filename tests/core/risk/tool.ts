import type { Tool } from '#core/catalogue/tool.ts';

/** Argument schemas by name; a name that ends in `!` is required. */
export type Args = Record<string, Record<string, unknown> | 'string' | 'number' | 'boolean'>;

/** A tool for a test, written short. */
export function tool(
  name: string,
  description?: string,
  args: Args = {},
  annotations?: Tool['annotations'],
): Tool {
  const entries = Object.entries(args).map(([key, schema]) => [
    key.replace(/!$/, ''),
    typeof schema === 'string' ? { type: schema } : schema,
  ]);
  return {
    name,
    ...(description === undefined ? {} : { description }),
    inputSchema: {
      type: 'object',
      properties: Object.fromEntries(entries) as Record<string, unknown>,
      required: Object.keys(args).flatMap((key) => (key.endsWith('!') ? [key.slice(0, -1)] : [])),
    },
    ...(annotations ? { annotations } : {}),
  };
}
