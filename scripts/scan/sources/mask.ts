/** @file Keeps secrets that stand among the arguments of a command out of what is shown. */

const MASK = '…';

/** Words in the name of an option or variable that holds a secret. */
const SECRET_NAME = /key|token|secret|passw|credential|auth|bearer|header|cookie|dsn|\bpat\b/i;

/** Starts of tokens by which their issuers let them be recognised. */
const ISSUED = /^(sk-|sk_|pk_|rk_|gh[opsu]_|github_pat_|glpat-|xox[abeprs]-|npm_|AKIA|AIza|eyJ)/;

/** The arguments with `…` in place of values that are secret by the name of their option or by their form. */
export function maskArguments(argv: readonly string[]): string[] {
  return argv.map((word, index) => {
    const before = argv[index - 1] ?? '';
    const follows = /^--?[a-z]/i.test(before) && !before.includes('=') && isSecretName(before);
    if (follows && !word.startsWith('--')) return MASK;
    // A whole configuration as JSON.
    if (/^[{[]/.test(word) && isSecretName(word)) return MASK;
    const [, name, value] = /^([\w.-]+)=(.+)$/s.exec(word) ?? [];
    if (name !== undefined && value !== undefined)
      return isSecretName(name) || ISSUED.test(value) ? `${name}=${MASK}` : maskAddress(word);
    return ISSUED.test(word) ? MASK : maskAddress(maskHeader(word));
  });
}

/** Leaves out the value of a header that is secret by its name, and what follows `Bearer`. */
function maskHeader(word: string): string {
  const [, name] = /^([\w-]+):\s*./s.exec(word) ?? [];
  if (name !== undefined && isSecretName(name)) return `${name}: ${MASK}`;
  return word.replace(/\b(bearer|basic)\s+\S+/gi, `$1 ${MASK}`);
}

/** The arguments that `maskArguments` changes, and the values in them. */
export function maskedOf(argv: readonly string[]): string[] {
  const masked = maskArguments(argv);
  const hidden = argv.filter((word, index) => word !== masked[index]);
  return hidden.flatMap((word) => [word, word.slice(word.indexOf('=') + 1)]);
}

function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name.replaceAll(/[-_.]+/g, ' '));
}

/** A part of a path that is as long and as mixed as a key. */
const KEY = /^(?=.*\d)(?=.*[a-z])[\w~=-]{20,}$/i;

/** The parts of a path that may be keys. */
export function keysIn(path: string): string[] {
  return path.split('/').filter((part) => KEY.test(part));
}

/** Leaves out the parts of a path that may be keys. */
export function maskPath(path: string): string {
  return path
    .split('/')
    .map((part) => (KEY.test(part) ? MASK : part))
    .join('/');
}

/** Leaves out the user, password, query and possible keys of an address. */
export function maskAddress(word: string): string {
  return word
    .replace(/(?<=\w+:\/\/[^/\s?#]+)\/[^?#\s]*/, maskPath)
    .replace(/(\w+:\/\/)[^/\s@?]+@/, `$1${MASK}@`)
    .replace(/(\w+:\/\/[^?\s]+\?).+/s, `$1${MASK}`);
}
