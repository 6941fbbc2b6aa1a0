import type { FailureReason } from '#core/catalogue/scan-failure.ts';

const LONGEST_DETAIL = 300;

/** Thrown by a step of a scan that ends it; the reason is of a closed list, the detail free text. */
export class ScanStepError extends Error {
  readonly reason: FailureReason;
  readonly detail: string;

  constructor(reason: FailureReason, detail: string) {
    super(`${reason}: ${oneLine(detail)}`);
    this.name = 'ScanStepError';
    this.reason = reason;
    this.detail = oneLine(detail);
  }
}

/** What npm says where the network failed it, or the registry was not well. */
const NETWORK =
  /\b(ECONN\w+|ETIMEDOUT|ERR_SOCKET_TIMEOUT|EIDLETIMEOUT|EAI_AGAIN|ENOTFOUND|ENETUNREACH|EHOSTUNREACH|EPIPE|E429|E5\d\d)\b/;

/** Whether the failure may pass: the network while installing, or a start that took too long. */
export function mayPass({ reason, detail }: ScanStepError): boolean {
  return reason === 'start time limit' || (reason === 'install' && NETWORK.test(detail));
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
