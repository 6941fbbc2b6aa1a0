import { has } from '../arguments.ts';
import { takesText } from '../schema.ts';
import { argumentsThat, type Signal } from './signal.ts';

const SECRET = [
  'password',
  'passwd',
  'passphrase',
  'secret',
  'mnemonic',
  'credential',
  'credentials',
  'otp',
  'apikey',
  'privatekey',
  'cvv',
];
const KEYS = ['api', 'private', 'secret', 'access', 'signing', 'encryption', 'ssh', 'auth'];
const TOKENS = [
  'access',
  'auth',
  'bearer',
  'api',
  'refresh',
  'session',
  'bot',
  'id',
  'oauth',
  'security',
  'csrf',
  'jwt',
];

export const takesSecret: Signal = {
  title: 'Takes a secret',
  meaning:
    'A secret is passed through the conversation, where the model, its log and the server can keep it.',
  detect: (subject) =>
    argumentsThat(subject, (arg) => {
      if (!takesText(arg)) return false;
      const { words } = arg;
      const last = words.at(-1) ?? '';
      const before = words.at(-2) ?? '';
      if (
        has(words, 'name', 'type', 'hint', 'ref', 'path', 'file', 'env', 'id') &&
        last !== 'token'
      )
        return false;
      if (SECRET.includes(last)) return true;
      if (last === 'key') return KEYS.includes(before);
      if (last === 'phrase') return has(words, 'seed', 'recovery');
      return (
        last === 'token' &&
        (words.length === 1
          ? !/\b(page|pagination|cursor|next|continu|mint|erc-?20|contract|symbol|crypto)/i.test(
              arg.description,
            )
          : TOKENS.includes(before))
      );
    }),
};
