import type { Tool } from '#core/catalogue/tool.ts';

/** A tool with these arguments. */
export const tool = (
  name: string,
  properties: Record<string, object>,
  required: string[] = [],
  description = '',
): Tool => ({ name, description, inputSchema: { type: 'object', properties, required } });
