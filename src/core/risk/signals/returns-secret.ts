import { has } from '../arguments.ts';
import { descriptionEvidence, type Definition } from '../definition.ts';
import { isObject } from '../schema.ts';
import { pointer } from '../../problem.ts';
import { objectPhrases, singular, type ObjectPhrase } from '../object.ts';
import { splitWords } from '../../words.ts';
import { isNegated, phraseAt, phrases, type Match, type Signal, type Subject } from './signal.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Verbs whose answer is the secret itself, be it read or made. */
const GIVING = words(
  'get read fetch retrieve show reveal view export generate create rotate dump decrypt lookup access regenerate issue exchange reset mint refresh obtain login register print recall list peek roll renew',
);
/** Things that open something else to whoever holds them. */
const SECRETS = words(
  'secret password passphrase mnemonic keypair otp totp apikey credential pat jwt',
);
const PAIRS = new Set(
  `api key|access key|private key|secret key|signing key|encryption key|recovery key|service key|publishable key|account key|admin key|license key|deploy key|api token|access token|auth token|bearer token|refresh token|session token|bot token|service token|personal token|id token|oauth token
   |client token|registration token|runner token|temporary token|security token|deploy token|env var|environment variable|env variable|seed phrase|recovery phrase|recovery code|backup code|authorization code|transfer code|auth code|connection string|connection uri|database url|service account key|signing secret|client secret|webhook secret|temp credential|kube config|kubeconfig`
    .split('|')
    .map((pair) => pair.trim()),
);
/** Words that make the answer a fact about secrets. */
const ABOUT = words(
  'policy strength reset check breach hash name metadata type scanning alert usage count config setting schema rule expiry status list permission mapping audit template scope definition id report diff comparison history balance price info supply holder transfer contract market pair',
);
const LISTS_NAMES = words('secret credential key token apikey password');

export const returnsSecret: Signal = {
  title: 'Returns a secret',
  meaning:
    'The answer is, or holds, something that opens something else; once in the conversation it can be repeated anywhere.',
  detect: (subject) =>
    byObject(subject) ??
    bySwitch(subject) ??
    bySentence(subject.definition) ??
    byOutput(subject) ??
    [],
};

function byObject({ definition, found }: Subject): Match[] | undefined {
  const { nameWords } = definition;
  if (
    nameWords.some(({ word }) => word !== 'reset' && word !== 'list' && ABOUT.has(singular(word)))
  )
    return undefined;
  const object = objectPhrases(definition).find(
    (phrase) =>
      phrase.from === 'name' &&
      phrase.verb !== undefined &&
      GIVING.has(phrase.verb) &&
      isSecret(phrase),
  );
  if (!object) return undefined;
  // A list of secrets gives their names; a reset or new password is the caller's own.
  if (object.verb === 'list' && LISTS_NAMES.has(object.head)) return undefined;
  const gives = definition.args.some(
    ({ words: parts, depth }) =>
      depth <= 1 &&
      (has(parts, 'value', 'secret', 'key', 'data') ||
        parts.join(' ') === object.words.join(' ') ||
        (parts.length === 1 && parts[0] === object.head)),
  );
  const stores =
    (object.verb === 'create' || object.verb === 'reset') && gives && found.category !== 'Read';
  if (stores && !returns(definition)) return undefined;
  if (['env', 'environment'].includes(object.words.at(-2) ?? '') && object.verb === 'create')
    return undefined;
  return [{ evidence: object.evidence }];
}

function isSecret({ words: parts, head }: ObjectPhrase): boolean {
  return (
    SECRETS.has(head) ||
    PAIRS.has(parts.slice(-2).join(' ')) ||
    head === 'kubeconfig' ||
    PAIRS.has(parts.slice(-3).join(' '))
  );
}

const returns = ({ sentences }: Definition): boolean =>
  sentences.some(({ tokens }) =>
    tokens.some(({ word }) => word === 'return' || word === 'returns' || word === 'returned'),
  );

const SWITCHES = words('reveal unmask decrypt plaintext');

/** A switch that has the secret shown. */
function bySwitch({ definition }: Subject): Match[] | undefined {
  const found = definition.args.find(
    ({ depth, types, words: parts }) =>
      depth === 0 &&
      types.includes('boolean') &&
      (parts.some((word) => SWITCHES.has(word)) ||
        (has(parts, 'return', 'include', 'show', 'with', 'expose') &&
          has(
            parts,
            'secret',
            'secrets',
            'password',
            'passwords',
            'credentials',
            'token',
            'tokens',
          ))) &&
      !has(parts, 'usage', 'count', 'max'),
  );
  return found
    ? [{ evidence: { where: found.where, text: found.name }, argument: found.top }]
    : undefined;
}

const HELD = phrases(
  `signing secret | signing secrets | api key | api keys | access token | access tokens | access_token | refresh token | refresh_token | client secret | client_secret | secret key | private key | private keys | the password | root password | temporary password | temporary credentials | temporary security credentials | connection string | connection uri
  | bearer token | all environment variables | environment variables with values | secret value | secret values | plaintext value | decrypted value | auth token | session token | login credentials | database credentials | connection credentials | recovery codes | one time password | jwt token | admin credentials | secret is returned | token is returned | key is returned | password is returned | kubeconfig`,
);
const RETURNING = words(
  'return returns returned returning reveals shows retrieve retrieves including includes has contains get gets with shown',
);
const MASKED = words('masked redacted hidden omitted never excluded without not no');
const TELLING_SENTENCES = 5;

/** "Returns the access token", "each has its signing secret". */
function bySentence({ sentences, description, nameWords }: Definition): Match[] | undefined {
  if (nameWords.some(({ word }) => word === 'delete' || word === 'docs' || word === 'revoke'))
    return undefined;
  for (const { tokens, at } of sentences.slice(0, TELLING_SENTENCES)) {
    const verb = tokens.findIndex(({ word }) => RETURNING.has(word));
    if (verb < 0 || tokens.some(({ word }) => MASKED.has(word))) continue;
    if (
      tokens.slice(0, verb).some(({ word }) => REQUIRING.has(word)) ||
      tokens.some(({ word }) => REQUIRING.has(word))
    )
      continue;
    for (let i = verb + 1; i < tokens.length; i++) {
      const phrase = phraseAt(tokens, i, HELD);
      const before = tokens[i - 1]?.word ?? '';
      if (!phrase || isNegated(tokens, i) || USED.has(before)) continue;
      return [
        {
          evidence: descriptionEvidence(
            description,
            at + tokens[i]!.start,
            at + tokens[i + phrase - 1]!.end,
          ),
        },
      ];
    }
  }
  return undefined;
}

const REQUIRING = words(
  'requires require required needs need must using use uses via valid invalid missing permission permissions provide set if error errors',
);
const USED = words('o by using via your this current with stored for');

/** Fields of the declared answer that are a secret. */
function byOutput({ definition }: Subject): Match[] | undefined {
  const schema = definition.tool.outputSchema;
  const fields =
    isObject(schema) && isObject(schema['properties']) ? Object.keys(schema['properties']) : [];
  const field = fields.find((name) => {
    const parts = splitWords(name).map(singular);
    const last = parts.at(-1) ?? '';
    return (
      (SECRETS.has(last) && last !== 'credential') ||
      (PAIRS.has(parts.slice(-2).join(' ')) && last !== 'variable')
    );
  });
  return field === undefined
    ? undefined
    : [{ evidence: { where: pointer(['outputSchema', 'properties', field]), text: field } }];
}
