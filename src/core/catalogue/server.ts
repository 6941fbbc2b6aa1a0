import * as z from 'zod';
import { toolSchema } from './tool.ts';

const httpUrl = z.httpUrl();
const jsonObject = z.record(z.string(), z.unknown());

/** Where the facts of a record come from. */
const provenanceSchema = z.strictObject({
  method: z
    .enum(['scan', 'import', 'source-review', 'document'])
    .describe('scan: a running server listed its tools; source-review: read from the source code'),
  date: z.iso.date().describe('Day the definitions were taken, UTC'),
  tool: z.string().describe('Program and version that wrote the record'),
  sandbox: z
    .literal(false)
    .optional()
    .describe('Set where the server was started without a sandbox, as scan --no-sandbox does'),
  source: z
    .string()
    .describe('What was read: package with version, repository with commit, address'),
  summaries: z
    .array(z.string())
    .optional()
    .describe("Tools whose description is a summary of ours and not the server's own words"),
  note: z.string().optional().describe('What a reader should know about how the facts were taken'),
});

/** What the server said of itself when the connection was made. */
const reportedSchema = z.strictObject({
  serverInfo: z
    .looseObject({
      name: z.string(),
      version: z.string(),
      title: z.string().optional(),
    })
    .optional()
    .describe('Absent where the server stayed anonymous, which revision 2026-07-28 allows'),
  protocolVersion: z.string(),
  capabilities: jsonObject,
  instructions: z
    .string()
    .optional()
    .describe("The server's own words to the model; untrusted text"),
  clientCapabilities: jsonObject
    .optional()
    .describe('What our client declared; some lists depend on it'),
});

/** One server of the catalogue: facts only. Judgement lives in `content/reviews`. */
export const serverSchema = z.strictObject({
  slug: z
    .string()
    .regex(/^[a-z0-9_~-]+$/)
    .describe('Address part, made by `slug(id)`'),
  id: z
    .string()
    .min(1)
    .describe('What the record is known by: the npm package name, or the repository name'),
  name: z.string().min(1).describe('Display name as the server itself gives it'),
  publisher: z.string().optional().describe('Owner of the package scope or the repository'),
  homepage: httpUrl.optional(),
  repository: httpUrl.optional(),
  license: z.string().nullable().describe('SPDX expression; null where none is stated'),
  package: z
    .strictObject({
      registry: z.enum(['npm', 'pypi', 'oci']),
      name: z.string(),
      version: z.string(),
      downloadsAMonth: z.int().nonnegative().optional(),
    })
    .optional(),
  transport: z.enum(['stdio', 'streamable-http', 'sse']),
  start: z
    .strictObject({
      command: z.string(),
      args: z.array(z.string()),
      env: z.array(z.string()).describe('Names of the environment variables it was started with'),
    })
    .optional(),
  reported: reportedSchema.optional(),
  counts: z
    .strictObject({
      prompts: z.int().nonnegative().nullable(),
      resources: z.int().nonnegative().nullable(),
    })
    .describe('null where the server was not asked or did not answer'),
  tools: z.array(toolSchema),
  volatile: z
    .array(z.string().startsWith('/'))
    .optional()
    .describe(
      'Sorted JSON pointers into this record: places that differed between two starts of the server, the second under a clock that is ahead, such as dates and temporary paths, or that name the day of the scan. The first start is what is kept; a rescan is compared without them',
    ),
  provenance: provenanceSchema,
});

export type Server = z.infer<typeof serverSchema>;
export type Provenance = z.infer<typeof provenanceSchema>;
