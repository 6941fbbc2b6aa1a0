import * as z from 'zod';

/** Why a target gave no record. */
export const FAILURE_REASONS = [
  'install',
  'install time limit',
  'licence',
  'needs Node 20',
  'start',
  'start time limit',
  'list',
  'list time limit',
  'output limit',
  'invalid output',
  'no tools',
  'invalid tool',
  'duplicate tool name',
  'invalid record',
] as const;

/** One target that could not be recorded, at the version that was tried. */
export const scanFailureSchema = z.strictObject({
  id: z.string().min(1).describe('The npm package name'),
  version: z.string().min(1),
  reason: z.enum(FAILURE_REASONS),
  detail: z.string().describe('What the step said; may quote the server, so untrusted text'),
});

/** `content/scan-failures.json`: sorted by id, one entry for each target without a record. */
export const scanFailuresSchema = z.array(scanFailureSchema);

export type FailureReason = (typeof FAILURE_REASONS)[number];
export type ScanFailure = z.infer<typeof scanFailureSchema>;
