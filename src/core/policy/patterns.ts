import { regexQuote } from './regex.ts';

/**
 * The two expressions that recommended policies use, and their way back: a caption may say "https on
 * example.com" only of an expression that is exactly this one.
 */

/** Host that stands in recommended policies until the reader puts their own (RFC 2606). */
export const PLACEHOLDER_HOST = 'example.com';
/** Folder that stands in recommended policies until the reader puts their own. */
export const PLACEHOLDER_ROOT = '/workspace/';
/** What a name starts with that the reader must replace by their own: `your-channel`. */
export const PLACEHOLDER_PREFIX = 'your-';

const BEFORE_HOSTS = '^https://(';
// Port, path, query or fragment may follow a host; `@` and `\` may not, as they move the host elsewhere.
const AFTER_HOSTS = ')(:443)?([/?#]|$)';

/** Finds https addresses on exactly these hosts, on the standard port. */
export function hostPattern(hosts: readonly string[]): string {
  return `${BEFORE_HOSTS}${hosts.map(regexQuote).join('|')}${AFTER_HOSTS}`;
}

/** The hosts, where the expression is one of `hostPattern`; else undefined. */
export function hostsOf(pattern: string): string[] | undefined {
  if (!pattern.startsWith(BEFORE_HOSTS) || !pattern.endsWith(AFTER_HOSTS)) return undefined;
  const hosts = pattern
    .slice(BEFORE_HOSTS.length, -AFTER_HOSTS.length)
    .split('|')
    .map((host) => host.replaceAll('\\', ''));
  const plain = hosts.every((host) => /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/.test(host));
  return plain && hostPattern(hosts) === pattern ? hosts : undefined;
}

/** Finds paths inside a folder. Says nothing of `..`, which needs a rule of its own. */
export function rootPattern(root: string): string {
  return `^${regexQuote(root)}`;
}

/** The folder, where the expression is one of `rootPattern`; else undefined. */
export function rootOf(pattern: string): string | undefined {
  const root = pattern.slice(1).replaceAll('\\', '');
  return /^\/([\w.-]+\/)+$/.test(root) && rootPattern(root) === pattern ? root : undefined;
}
