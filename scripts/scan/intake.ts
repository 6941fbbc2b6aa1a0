/** @file How much a server may send, whatever way it is reached. */

const MB = 1024 * 1024;
const LONGEST_MESSAGE = 16 * MB;
const MOST_OUTPUT = 64 * MB;
const MOST_MESSAGES = 20_000;
const DEEPEST = 200;

/** Counts what a server sends and tells when it is too much: for good, once it was. */
export class Intake {
  /** Why the server is to be cut off; undefined while it is within bounds. */
  excess: string | undefined;
  readonly #unit: 'line' | 'message';
  #bytes = 0;
  #messages = 0;

  /** `unit` is what messages are counted as. */
  constructor(unit: 'line' | 'message') {
    this.#unit = unit;
  }

  /** Counts bytes that came. */
  takeBytes(count: number): void {
    this.#bytes += count;
    if (this.#bytes > MOST_OUTPUT) this.#exceed(`more than ${MOST_OUTPUT / MB} MB of output`);
  }

  /** Looks at the bytes so far of a message that has not come to its end. */
  checkPending(count: number): void {
    if (count > LONGEST_MESSAGE)
      this.#exceed(`a ${this.#unit} of more than ${LONGEST_MESSAGE / MB} MB`);
  }

  /** Counts a message and looks at how deep it is, before anything parses it. */
  takeMessage(text: string): void {
    this.#messages += 1;
    if (this.#messages > MOST_MESSAGES)
      this.#exceed(`more than ${MOST_MESSAGES.toLocaleString('en')} ${this.#unit}s`);
    else if (/^\s*[[{]/.test(text) && isDeeperThan(text, DEEPEST))
      this.#exceed(`JSON of more than ${DEEPEST} levels`);
  }

  #exceed(excess: string): void {
    this.excess ??= excess;
  }
}

const [QUOTE, BACKSLASH] = [0x22, 0x5c];
const [OPEN_OBJECT, CLOSE_OBJECT, OPEN_ARRAY, CLOSE_ARRAY] = [0x7b, 0x7d, 0x5b, 0x5d];

/** Whether a JSON text nests deeper than so many levels: recursive code would run out of stack on it. */
export function isDeeperThan(json: string, levels: number): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (inString) {
      if (code === BACKSLASH) at += 1;
      else if (code === QUOTE) inString = false;
    } else if (code === QUOTE) inString = true;
    else if (code === OPEN_OBJECT || code === OPEN_ARRAY) {
      depth += 1;
      if (depth > levels) return true;
    } else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) depth -= 1;
  }
  return false;
}
