import * as z from 'zod';

/** Any JSON object, kept as it came. */
const jsonObject = z.record(z.string(), z.unknown());

/**
 * The behaviour hints of the MCP specification (revision 2026-07-28, `ToolAnnotations`). Claims of the
 * server: spec defaults when absent are readOnly false, destructive true, idempotent false, openWorld true.
 */
const annotationsSchema = z
  .object({
    title: z.string().optional(),
    readOnlyHint: z.boolean().optional(),
    destructiveHint: z.boolean().optional(),
    idempotentHint: z.boolean().optional(),
    openWorldHint: z.boolean().optional(),
  })
  .catchall(z.unknown());

/** The six fields of a tool that a client acts on. */
const fields = {
  name: z.string().min(1).describe('Name as `tools/list` gave it'),
  title: z.string().optional().describe('Display name the server gave'),
  description: z.string().optional().describe("The server's own words; untrusted text"),
  inputSchema: jsonObject.describe('JSON Schema of the arguments'),
  outputSchema: jsonObject.optional().describe('JSON Schema of structured results'),
  annotations: annotationsSchema.optional().describe('Behaviour hints: claims, not facts'),
};

/** A tool in a record of ours: the six fields, untouched, and nothing else. */
export const toolSchema = z.strictObject(fields);

/** The specification advises 128 at most (revision 2025-11-25); a name far beyond is refused. */
const LONGEST_NAME = 1024;

/** A tool as a server sends it: fields that no client acts on (`_meta`, `icons`, …) are dropped. */
export const listedToolSchema = z.object({ ...fields, name: fields.name.max(LONGEST_NAME) });

export type Tool = z.infer<typeof toolSchema>;

/**
 * A saved `tools/list`: a result object, a JSON-RPC response that holds one, an array of tools, or one
 * tool. Returns the plain tools array; the caller checks each tool.
 */
export function toolsIn(value: unknown): unknown[] | undefined {
  if (Array.isArray(value)) return value as unknown[];
  if (typeof value !== 'object' || value === null) return undefined;
  const object = value as Record<string, unknown>;
  if (Array.isArray(object['tools'])) return object['tools'] as unknown[];
  if (typeof object['result'] === 'object' && object['result'] !== null)
    return toolsIn(object['result']);
  if (typeof object['name'] === 'string' && 'inputSchema' in object) return [object];
  return undefined;
}
