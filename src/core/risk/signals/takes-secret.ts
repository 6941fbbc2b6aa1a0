import { has } from '../arguments.ts';
import { type Definition } from '../definition.ts';
import { takesText, type Argument } from '../schema.ts';
import { objectPhrases } from '../object.ts';
import { argumentsThat, type Signal } from './signal.ts';
import { words } from '../lexicon/lists.ts';

const SECRET = words(
  'password passwords passwd pass pwd pw passphrase psk secret secrets mnemonic credential credentials otp totp apikey privatekey cvv pin passcode seed jwt bearer accesskey secretkey authorization cookies cookie',
);
/** What stands before `key` where it opens something. */
const KEYS = words(
  'api private secret access signing encryption decryption ssh auth license licence master service account wallet admin root shared session hmac storage bot preshared',
);
/** Tokens that mark a place in a list, name a thing or are counted. */
const OTHER_TOKENS = words(
  'page next continuation continue sync cursor skip delta max min mint erc20 design base quote input output sell buy from to in out app form file folder node doc document sheet space wiki view idempotency start previous prev resume scroll pay payment reward collateral stop pagination batch report tracking image upload confirm confirmation guard etag version claim lease lock receipt ack poll task job undo preview approval',
);
const OTHER_MEANING =
  /\b(page|pagination|cursor|next|continu\w*|mint|erc-?20|contract|symbol|crypto\w*|unique (app )?identifier|token (id|address|name|pair)|token of the (?!login|session|user|account)|wiki node|node token|design tokens?|number of|if omitted,? (one|it) is (auto-?)?generated)\b/i;
const ABOUT_SECRET = words(
  'name type hint ref path file env id ids length policy strength alias required enabled protected url count label format mode manager strategy kind scope expiry status reset public max min include return',
);
/** A name or an address of a stored secret, in place of its value. */
const REFERENCE =
  /\b(reference|template|name of|identifier of|secret name|credential to use|from list_\w{1,30}|key to (update|delete|get|retrieve|fetch|remove|rotate|read|revoke|edit)|to (update|delete|revoke)$)/i;
/** Codes that let somebody in once. */
const ENTRY_CODES = words(
  'invite invitation verification access session pairing otp security auth authorization pin recovery backup confirmation',
);
const SAYS_ENTRY =
  /\b(one[- ]time|otp|authenticator|verification code|2fa|mfa|authorization code|auth code|session code|invite code|pairing code|code (from|sent to|received)( \w{1,20})? (e-?mail|sms|phone))\b/i;
/** Objects and texts that are said to hold what lets one in. */
const HOLDS_SECRETS =
  /\b(authentication data|connection details|connection string|(api keys?|oauth tokens?|passwords?), |username and password|with credentials|client_?secret|(api|private|secret|access|signing)_?key|(access|auth|bearer|refresh)_?token)\b|authorization['"]?: ?['"]?(bearer|basic)|:password@/i;
/** What a secret is stored as: its value is one argument of the call. */
const STORES = words('secret secrets credential env environment variable var password envvar');
/** Arguments beside a value which say that it is kept secret. */
const MARKS = words('secured encrypted sensitive secret masked concealed isencrypted issecret');

export const takesSecret: Signal = {
  title: 'Takes a secret',
  meaning:
    'A secret is passed through the conversation, where the model, its log and the server can keep it.',
  detect: ({ definition }) =>
    argumentsThat(
      definition,
      (arg) =>
        isSecret(arg, definition) ||
        isStoredValue(arg, definition) ||
        isMarkedValue(arg, definition),
    ),
};

/** What stands deeper is a field of a record. */
const DEEPEST = 2;
const LONGEST_LEAD = 300;

function isSecret(arg: Argument, definition: Definition): boolean {
  const { words: parts, types, depth } = arg;
  const said = arg.description.slice(0, LONGEST_LEAD);
  const last = parts.at(-1) ?? '';
  const before = parts.at(-2) ?? '';
  if (depth > DEEPEST) return false;
  if (types.includes('array of object'))
    return depth === 0 && parts.length === 1 && LISTED.has(last) && !ends(definition);
  if (!takesText(arg) && !types.includes('object')) return false;
  if (parts.some((word) => ABOUT_SECRET.has(word)) && !(last === 'token' && before === 'id'))
    return false;
  if (parts.some((word, i) => word === 'connection' && parts[i + 1] === 'string')) return true;
  if (last === 'dsn' && said === '') return true;
  if (HOLDING.has(last)) return HOLDS_SECRETS.test(said) || updatesCredential(arg, definition);
  if (types.includes('object') && !types.includes('string'))
    return has(['credentials', 'credential', 'secrets'], last);
  if (SECRET.has(last)) return last.startsWith('password') || !REFERENCE.test(said);
  if (last === 'key')
    return (
      !REFERENCE.test(said) &&
      (KEYS.has(before) || (parts.length === 1 && isPlainKey(said, definition)))
    );
  if (last === 'phrase') return has(parts, 'seed', 'recovery', 'mnemonic');
  if (last === 'code') return ENTRY_CODES.has(before) || SAYS_ENTRY.test(said);
  return (
    last === 'token' &&
    !parts.slice(0, -1).some((word) => OTHER_TOKENS.has(word)) &&
    !OTHER_MEANING.test(said.slice(0, 200))
  );
}

/** Lists of records that hold secrets. */
const LISTED = words('secrets credentials cookies');
/** What is deleted is given by its name. */
const ends = ({ nameWords }: Definition): boolean =>
  nameWords.some(({ word }) => has(['delete', 'remove', 'clear', 'get', 'list'], word));

/** Names that say nothing, of arguments that hold secrets where their description says so. */
const HOLDING = words(
  'data details headers config configuration connection uri dsn input settings auth authentication options',
);

const SAYS_KEY = /\b(api|private|secret|license|licence|access|encryption|ssh) ?key\b/i;

/** `key` of a tool that is about licences, or described as a key that opens something. */
const isPlainKey = (said: string, { nameWords }: Definition): boolean =>
  SAYS_KEY.test(said) ||
  (said === '' &&
    nameWords.some(({ word }) => has(['license', 'licenses', 'licence', 'licences'], word)));

/** The data of a tool that makes or changes a credential. */
const updatesCredential = ({ depth, words: parts }: Argument, { nameWords }: Definition): boolean =>
  depth === 0 &&
  parts.at(-1) === 'data' &&
  nameWords.some(({ word }) => word === 'credential' || word === 'credentials');

/** A value beside which another field says that it is kept secret: `{ key, value, secured }`. */
function isMarkedValue(arg: Argument, definition: Definition): boolean {
  if (arg.words.at(-1) !== 'value' || arg.depth === 0 || arg.depth > DEEPEST) return false;
  const parent = parentOf(arg);
  return definition.args.some(
    (other) =>
      parentOf(other) === parent &&
      other !== arg &&
      (other.words.some((word) => MARKS.has(word)) ||
        isKindOfSecret(other) ||
        /\bconcealed\b.{0,20}\bsecrets?\b/i.test(other.description)),
  );
}

/** `type: default | secret` */
const isKindOfSecret = ({ schema }: Argument): boolean =>
  Array.isArray(schema['enum']) && schema['enum'].includes('secret');

const parentOf = ({ where }: Argument): string => where.slice(0, where.lastIndexOf('/'));

/** The value of a secret or an environment variable that the call stores. */
function isStoredValue({ words: parts, depth, types }: Argument, definition: Definition): boolean {
  if (depth > 0 || !types.includes('string') || !has(['value', 'plaintext'], parts.at(-1) ?? ''))
    return false;
  return objectPhrases(definition).some(
    ({ from, words: named }) =>
      from === 'name' &&
      !named.includes('flag') &&
      named.some((word) => STORES.has(word)) &&
      (named.some((word) => SECRET.has(word)) || saysSecret(definition)),
  );
}

const SECRETLY = /\b(secret|sensitive|encrypt|password|credential)/i;

/** True where the definition says that what is stored may be secret. */
const saysSecret = ({ description, args }: Definition): boolean =>
  SECRETLY.test(description.slice(0, 2000)) ||
  args.some(
    ({ description: told, schema, name }) =>
      SECRETLY.test(name) ||
      SECRETLY.test(told.slice(0, 300)) ||
      (Array.isArray(schema['enum']) &&
        schema['enum'].some((value: unknown) => value === 'secret' || value === 'sensitive')),
  );
