import { nameEvidence, type Definition } from './definition.ts';
import type { Head } from './head.ts';
import { KEY_KINDS, NOT_KEYS } from './lexicon/access.ts';
import { words } from './lexicon/lists.ts';
import { headOf, singular } from './object.ts';
import type { Match } from './signals/signal.ts';

/** To shield what was open takes access away. */
export const shields = ({ verb }: Head, { nameWords }: Definition): boolean =>
  verb === 'enable' && nameWords.some(({ word }) => SHIELDS.has(word));

/** To take away what shields lets others in. */
export const opens = ({ verb }: Head, { nameWords }: Definition): boolean =>
  UNSHIELDING.has(verb) &&
  nameWords.some(({ word }) => word !== 'lock' && SHIELDS.has(word)) &&
  !nameWords.some(({ word }) => HOLDERS.has(word));

/** With one of these a password is one that somebody signs in with. */
const HOLDERS = words('app application user account database role policy policies');

const SHIELDS = words(
  'privacy protection lock password passcode mfa 2fa totp authentication restriction restrictions',
);
const UNSHIELDING = words('remove disable delete clear unset drop deactivate');

/** A key or token by which somebody is let in. */
export function isKey(parts: readonly string[], verb: string, definition: Definition): boolean {
  const { args } = definition;
  if (!KEY_VERBS.has(verb) || parts.some((word) => NOT_KEYS.has(word))) return false;
  const coined = args.some(({ words: named }) => named.some((word) => COINED.has(word)));
  // To refresh the token of a named thing is to make it a new one; that of a session has no name.
  const anew = args.some(({ words: named }) => named.at(-1) === 'id');
  const renews = verb === 'refresh' || headOf(definition)?.verb === 'refresh';
  if (renews && !anew) return false;
  if (parts.length > 1) return KEY_KINDS.has(parts.at(-2)!);
  return parts[0] === 'token' && (MADE.has(verb) || renews) && !coined;
}

const KEY_VERBS = words(
  'create add generate issue regenerate rotate refresh register delete remove revoke attach upload mint make provision',
);
const MADE = words('create generate issue revoke regenerate rotate');
const COINED = words('supply decimals symbol mint chain wallet network');

/** What is only renamed, and a private key by which the server signs in elsewhere. */
export function isKept(
  verb: string | undefined,
  parts: readonly string[],
  { args }: Definition,
): boolean {
  const last = parts.at(-1)!;
  const given = args.filter(({ depth }) => depth === 0);
  const named = RENAMING.has(verb ?? '') && given.length > 1;
  if (named && given.every(({ words: one }) => NAMES.has(one.at(-1)!))) return true;
  // A key that the caller gives is only kept, to log in with it.
  if (STORING.has(verb ?? '') && (last === 'key' || last === 'token'))
    return args.some(({ depth, words: one }) => depth === 0 && one.at(-1) === last);
  return last === 'key' && given.some(({ words: one }) => one.join(' ') === 'private key');
}

const STORING = words('set save store configure');
const RENAMING = words('update rename edit modify');
const NAMES = words('id uuid sid gid key name title slug label');

/** `add_user_to_group`: somebody comes into a place, or goes out of it. */
export function joining(definition: Definition): Match[] | undefined {
  const { nameWords, tool } = definition;
  const at = nameWords.findIndex(({ word }) => word === 'to' || word === 'from');
  const who = nameWords[at - 1];
  const place = nameWords.at(-1)!;
  return who && JOINING.has(singular(who.word)) && DOORS.has(singular(place.word))
    ? [{ evidence: nameEvidence(tool.name, [who, place]) }]
    : undefined;
}

const JOINING = words('user member account group people');
const DOORS = words(
  'group team organization organisation org workspace project channel room application app role server guild space community tenant directory repository repo',
);
