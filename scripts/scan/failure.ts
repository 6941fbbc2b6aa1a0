import type { FailureReason } from '#core/catalogue/scan-failure.ts';

const LONGEST_DETAIL = 300;

/** Thrown by a step of a scan that ends it; the reason is of a closed list, the detail free text. */
export class ScanStepError extends Error {
  readonly reason: FailureReason;
  readonly detail: string;

  constructor(reason: FailureReason, detail: string) {
    super(`${reason}: ${detail}`);
    this.name = 'ScanStepError';
    this.reason = reason;
    this.detail = oneLine(detail);
  }
}

/** The text on one line without control characters and times of day, cut at 300 characters. */
function oneLine(text: string): string {
  const timeless = text.replace(/\[?\d{4}-\d\d-\d\d[T ][\d:.,]+(Z|[+-]\d\d:?\d\d)?\]?/g, '');
  const clean = timeless.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return clean.length > LONGEST_DETAIL ? `${clean.slice(0, LONGEST_DETAIL)}…` : clean;
}

/** The message of anything thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
