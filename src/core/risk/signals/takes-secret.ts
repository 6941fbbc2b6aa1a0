import { has } from '../arguments.ts';
import { type Definition } from '../definition.ts';
import { takesText, type Argument } from '../schema.ts';
import { objectPhrases } from '../object.ts';
import { argumentsThat, type Signal } from './signal.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const SECRET = words(
  'password passwords passwd pass pwd passphrase secret mnemonic credential credentials otp totp apikey privatekey cvv pin passcode seed jwt bearer accesskey secretkey',
);
const KEYS = words(
  'api private secret access signing encryption ssh auth license master service account wallet admin',
);
/** Tokens that mark a place in a list, name a thing or are counted. */
const OTHER_TOKENS = words(
  'page next continuation continue sync cursor skip delta max min mint erc20 design base quote input output sell buy from to in out app form file folder node doc document sheet space wiki view idempotency start previous prev resume scroll pay payment reward collateral stop pagination batch report tracking image upload confirm confirmation share guard etag version',
);
const OTHER_MEANING =
  /\b(page|pagination|cursor|next|continu\w*|mint|erc-?20|contract|symbol|crypto\w*|unique (app )?identifier|token (id|address|name|pair)|design tokens?|number of)\b/i;
const ABOUT_SECRET = words(
  'name type hint ref path file env id ids length policy strength alias required enabled protected url count label format mode manager strategy kind scope expiry status reset',
);
/** What a secret is stored as: its value is one argument of the call. */
const STORES = words('secret secrets credential env environment variable var password envvar');

export const takesSecret: Signal = {
  title: 'Takes a secret',
  meaning:
    'A secret is passed through the conversation, where the model, its log and the server can keep it.',
  detect: (subject) =>
    argumentsThat(subject, (arg) => isSecret(arg) || isStoredValue(arg, subject.definition)),
};

function isSecret(arg: Argument): boolean {
  const { words: parts, description, types } = arg;
  const object = types.includes('object') && has(parts, 'credentials', 'credential');
  if (!takesText(arg) && !object) return false;
  if (arg.depth > 2) return false;
  const last = parts.at(-1) ?? '';
  const before = parts.at(-2) ?? '';
  if (parts.some((word) => ABOUT_SECRET.has(word)) && !(last === 'token' && before === 'id'))
    return false;
  if (has(parts, 'public', 'max', 'min')) return false;
  if (SECRET.has(last))
    return (
      !/\b(reference|name of|identifier of|secret name)\b/i.test(description) || last === 'password'
    );
  if (last === 'key') return KEYS.has(before) || (parts.length === 1 && SAYS_KEY.test(description));
  if (last === 'phrase') return has(parts, 'seed', 'recovery', 'mnemonic');
  if (last === 'code' || last === 'password')
    return /\b(one[- ]time|otp|verification code|2fa|mfa|authorization code|auth code)\b/i.test(
      description,
    );
  if (last === 'authorization' || last === 'cookies' || last === 'cookie')
    return arg.types.includes('string') && !has(parts, 'type');
  return (
    last === 'token' &&
    !parts.slice(0, -1).some((word) => OTHER_TOKENS.has(word)) &&
    !OTHER_MEANING.test(description.slice(0, 200))
  );
}

const SAYS_KEY = /\b(api|private|secret|license|access|encryption|ssh) ?key\b/i;

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
