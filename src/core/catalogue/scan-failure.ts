import * as z from 'zod';

/** Why a target gave no record, each as a sentence about it. */
export const FAILURES = {
  install: 'It could not be installed',
  'install time limit': 'It took too long to install',
  licence: 'No licence that allows quoting it was found',
  'needs Node 20': 'It runs with Node 20 only',
  start: 'It could not be started or reached',
  'start time limit': 'It took too long to start',
  list: 'It gave no list of its tools that holds',
  'list time limit': 'It took too long to list its tools',
  'output limit': 'It says more than a scan reads',
  'invalid output': 'What it answered is not of the protocol',
  'no tools': 'It has no tools',
  'invalid tool': 'A tool that it lists has no valid definition',
  'duplicate tool name': 'Two of its tools have the same name',
  'invalid record': 'What it lists makes no valid record',
} as const;

export type FailureReason = keyof typeof FAILURES;
export const FAILURE_REASONS = Object.keys(FAILURES) as [FailureReason, ...FailureReason[]];

/** One target that could not be recorded, at the version that was tried. */
const scanFailureSchema = z.strictObject({
  id: z.string().min(1).describe('The npm package name'),
  version: z.string().min(1),
  reason: z.enum(FAILURE_REASONS),
  detail: z.string().describe('What the step said; may quote the server, so untrusted text'),
});

/** `content/scan-failures.json`: sorted by id, one entry for each target without a record. */
export const scanFailuresSchema = z.array(scanFailureSchema);

export type ScanFailure = z.infer<typeof scanFailureSchema>;
