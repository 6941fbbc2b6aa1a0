import type { Filling } from './fill.ts';
import { isFolder } from './patterns.ts';
import type { EditKind } from './recommendation.ts';

/** What was typed, read; or what is wrong with it, in words for its writer. */
type Read = { filling: Filling; fault?: undefined } | { filling?: undefined; fault: string };

const HOST = /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/;
const AMOUNT = /^\d{1,12}(\.\d{1,6})?$/;
const WHOLE = /^-?\d{1,15}$/;

/** Reads what stands for a placeholder of this kind. */
export function readFilling(kind: EditKind, typed: string): Read {
  const read = READERS[kind](typed.trim());
  return read ? { filling: read } : { fault: FAULT[kind] };
}

const FAULT: Record<EditKind, string> = {
  hosts: 'Names of hosts, such as api.example.org: no wildcard, port or path.',
  folder: 'A folder from the root, such as /srv/data or C:\\data: not the whole disk, no “..”.',
  names: 'One name or more, of characters that can be seen.',
  numbers: 'Whole numbers.',
  amount: 'A number above 0, with no more than 6 decimals.',
};

const READERS: Record<EditKind, (typed: string) => Filling | undefined> = {
  hosts: (typed) => {
    const hosts = listOf(typed, /[\s,;]+/).map(hostOf);
    return hosts.length > 0 && hosts.every((host) => host !== undefined)
      ? { kind: 'hosts', value: [...new Set(hosts)] }
      : undefined;
  },
  folder: (typed) => {
    const straight = /^[a-z]:/i.test(typed) ? typed.replaceAll('/', '\\') : typed;
    const value = straight.replace(/[\\/]+$/, '');
    return isFolder(value) ? { kind: 'folder', value } : undefined;
  },
  names: (typed) => {
    const value = listOf(typed, /,/);
    const plain = value.every((name) => !/\p{C}/u.test(name));
    return value.length > 0 && plain ? { kind: 'names', value } : undefined;
  },
  numbers: (typed) => {
    const words = listOf(typed, /[\s,;]+/);
    return words.length > 0 && words.every((word) => WHOLE.test(word))
      ? { kind: 'numbers', value: [...new Set(words.map(Number))] }
      : undefined;
  },
  amount: (typed) => {
    const value = Number(typed);
    return AMOUNT.test(typed) && value > 0 ? { kind: 'amount', value } : undefined;
  },
};

function listOf(typed: string, between: RegExp): string[] {
  const words = typed.split(between).map((word) => word.trim());
  return [...new Set(words.filter((word) => word !== ''))];
}

/** A host as addresses have it: lower case, international names as `xn--`. */
function hostOf(word: string): string | undefined {
  const address = `https://${word.replace(/^https:\/\//i, '')}`;
  if (!URL.canParse(address)) return undefined;
  const { href, hostname } = new URL(address);
  return href === `https://${hostname}/` && HOST.test(hostname) ? hostname : undefined;
}
