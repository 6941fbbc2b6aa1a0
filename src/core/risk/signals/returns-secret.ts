import { has } from '../arguments.ts';
import { serverHas, type Definition } from '../definition.ts';
import {
  ABOUT_SECRETS,
  GIVING,
  LISTED_BY_NAME,
  SECRET_MANAGERS,
  SECRET_COMPOUNDS,
  SECRETS,
} from '../lexicon/secrets.ts';
import { actionValues } from '../action-values.ts';
import { objectPhrases, singular, type ObjectPhrase } from '../object.ts';
import { pointer } from '../../problem.ts';
import { kindsOf } from '../whose.ts';
import { isObject } from '../schema.ts';
import { isMasked, tellsOfSecret, toldSecret, writtenSecret } from '../secret-prose.ts';
import { splitWords } from '../../words.ts';
import type { Match, Signal, Subject } from './signal.ts';
import { terms, words } from '../lexicon/lists.ts';

export const returnsSecret: Signal = {
  title: 'Returns a secret',
  meaning:
    'The answer is, or holds, something that opens something else; once in the conversation it can be repeated anywhere.',
  detect: (subject) =>
    bySwitch(subject) ??
    byOutput(subject) ??
    toldSecret(subject.definition) ??
    writtenSecret(subject.definition) ??
    byObject(subject) ??
    byAction(subject.definition) ??
    [],
};

/** `get_api_key`, `create_token`; "Generates a passphrase". */
function byObject({ definition, found }: Subject): Match[] | undefined {
  const { context, sentences } = definition;
  const object = objectPhrases(definition).find((phrase) => isGiven(phrase, definition));
  if (!object) return undefined;
  if (isAbout(definition) || isMasked(definition)) return undefined;
  if (sentences[0]?.tokens.some(({ word }) => word === 'metadata')) return undefined;
  // A list of secrets gives their names; a reset or new password is the caller's own.
  const keeps = serverHas(context, SECRET_MANAGERS);
  const lists = object.verb === 'list' || LISTS.has(sentences[0]?.tokens[0]?.word ?? '');
  if (lists && LISTED_BY_NAME.has(object.head) && !keeps) return undefined;
  if (!keeps && isRecord(object, definition)) return undefined;
  const gives = definition.args.some(
    ({ words: parts, depth }) =>
      depth <= 1 &&
      (has(parts, 'value', 'secret', 'key', 'data', 'password') ||
        parts.join(' ') === object.words.join(' ') ||
        (parts.length === 1 && parts[0] === object.head)),
  );
  const stores =
    (object.verb === 'create' || object.verb === 'reset') && gives && found.category !== 'Read';
  if (stores && !returns(definition)) return undefined;
  if (object.verb === 'create' && VALUED.has(object.head) && !returns(definition)) return undefined;
  if (object.verb === 'reset' && isOfPerson(object) && !returns(definition)) return undefined;
  return [{ evidence: object.evidence }];
}

/** True where the answer tells of a secret: its scopes, a policy, an example. */
const isAbout = ({ nameWords, sentences }: Definition): boolean =>
  nameWords.some(
    ({ word }, i) =>
      ABOUT_SECRETS.has(word) && !(word === 'pair' && nameWords[i - 1]?.word === 'key'),
  ) || tellsOfSecret(sentences[0]?.text ?? '');

const LISTS = words('list lists');
/** What is made with a value of the caller's. */
const VALUED = words('variable var group setting credential cookie');
/** A person's password is set anew to one of the caller's; that of a machine is made by its host. */
const isOfPerson = ({ words: parts }: ObjectPhrase): boolean =>
  parts.length === 1 || parts.some((word) => PEOPLE.has(word));
const PEOPLE = words('user account member customer client employee student admin my own login');

/** `get_signing_key` of a given id: what is kept of a key, which shows its value when it is made. */
const isRecord = ({ verb, head, plural }: ObjectPhrase, { args }: Definition): boolean =>
  (head === 'key' || head === 'token') &&
  !plural &&
  OPENING.has(verb ?? '') &&
  args.some(
    ({ depth, required, words: parts }) =>
      depth === 0 &&
      required &&
      (IDS.has(parts.join(' ')) || parts.at(-1) === head || parts.at(-2) === head),
  );

const OPENING = words('get fetch retrieve read show view describe lookup');
const IDS = words('id sid uid uuid');

function isGiven(phrase: ObjectPhrase, definition: Definition): boolean {
  const { verb, head, from, words: parts } = phrase;
  if (from === 'description' && verb !== undefined && LISTING.has(verb))
    return (
      parts.slice(-2).join(' ') === 'environment variable' ||
      (head === 'secret' && serverHas(definition.context, SECRET_MANAGERS))
    );
  if (from === 'description')
    return (
      verb !== undefined &&
      PRODUCING.has(verb) &&
      !KEPT.has(head) &&
      (SECRETS.has(head) || SECRET_COMPOUNDS.has(parts.slice(-2).join(' ')))
    );
  if (verb === undefined) return NAMING.has(head) || NAMED_COMPOUNDS.has(parts.slice(-2).join(' '));
  if (UNLOCKED.has(head) && READING.has(verb) && serverHas(definition.context, SECRET_MANAGERS))
    return true;
  const made =
    (head === 'key' || head === 'token') &&
    MADE_KEYS.has(verb) &&
    !parts.some((part) => NO_OPENERS.has(part)) &&
    !kindsOf(definition).some((kind) => kind === 'chain' || kind === 'design');
  const wallet =
    head === 'wallet' && (verb === 'generate' || (verb === 'create' && parts.includes('random')));
  return GIVING.has(verb) && (wallet || made || isSecret(phrase, definition));
}

/** Verbs of prose after which the secret itself comes back. */
const PRODUCING = words('generate reveal decrypt issue rotate regenerate mint exchange');
/** Verbs of prose by which the variables of a service come back. */
const LISTING = words('list get read fetch retrieve show');
/** Secrets that prose also speaks of where it means their records. */
const KEPT = words('credential cookie secret code variable setting');
/** Verbs by which an interface makes a key or a token of its own. */
const MADE_KEYS = words('create generate rotate regenerate renew issue');
/** Keys and tokens that open nothing: those of tables and translations, and what is traded or drawn. */
const NO_OPENERS = words(
  'deploy primary foreign alternate composite unique sort partition index public ssh gpg pgp idempotency cache row translation i18n locale entity erc20 erc721 erc1155 spl nft fungible community meme coin lp pool design semantic color css page answer hot translate label',
);

/** Secrets that are a name by themselves. */
const NAMING = words('credential kubeconfig');
const NAMED_COMPOUNDS = terms('environment variable | env var | env variable | config var');
/** What a manager of passwords keeps them in, and verbs that open it. */
const UNLOCKED = words('item login entry parameter');
const READING = words('get read fetch retrieve show view open decrypt');

function isSecret({ words: parts, head }: ObjectPhrase, definition: Definition): boolean {
  return (
    SECRETS.has(head) ||
    (head === 'variable' && parts.length === 1 && kindsOf(definition).includes('hosting')) ||
    [2, 3].some((count) => SECRET_COMPOUNDS.has(parts.slice(-count).join(' '))) ||
    (head === 'token' && opens(definition))
  );
}

/** True where the first sentence says of what kind the token is. */
function opens({ sentences }: Definition): boolean {
  return sentences
    .slice(0, 2)
    .some(({ tokens }) =>
      tokens.some(
        ({ word }, i) =>
          (word === 'token' || word === 'tokens') && KINDS.has(tokens[i - 1]?.word ?? ''),
      ),
    );
}

const KINDS = words('access api auth authentication bearer refresh side client session oauth bot');

const returns = ({ sentences }: Definition): boolean =>
  sentences.some(({ tokens }) =>
    tokens.some(({ word }) => word === 'return' || word === 'returns' || word === 'returned'),
  );

const SWITCHES = words('reveal unmask decrypt decryption decrypted plaintext');

/** A switch that has the secret shown. */
function bySwitch({ definition }: Subject): Match[] | undefined {
  const found = definition.args.find(
    ({ depth, types, words: parts, description }) =>
      depth === 0 &&
      types.includes('boolean') &&
      (parts.some((word) => SWITCHES.has(word)) ||
        (SHOWING.has(parts[0] ?? '') &&
          (parts.some((word) => SHOWN.has(word)) ||
            (has(parts, 'value', 'values') && tellsSecrets(definition, description))))) &&
      !has(parts, 'usage', 'count', 'max'),
  );
  return found
    ? [{ evidence: { where: found.where, text: found.name }, argument: found.top }]
    : undefined;
}

const SHOWING = words('return include show with expose');
const SHOWN = words(
  'secret secrets password passwords credential credentials token tokens apikey env envs',
);

/** True where the values that a switch shows are secrets. */
const tellsSecrets = ({ description }: Definition, own: string): boolean =>
  /secret|token|password|credential|environment variable/i.test(
    `${own} ${description.slice(0, 600)}`,
  );

/** A field of the declared answer that is a secret. */
function byOutput({ definition }: Subject): Match[] | undefined {
  const found = secretField(definition.tool.outputSchema, ['outputSchema'], 0);
  return found && [{ evidence: { where: pointer(found), text: found.at(-1)! } }];
}

const DEEPEST = 4;

function secretField(schema: unknown, path: string[], depth: number): string[] | undefined {
  if (!isObject(schema) || depth > DEEPEST) return undefined;
  const properties = isObject(schema['properties']) ? schema['properties'] : {};
  for (const [name, field] of Object.entries(properties)) {
    const here = [...path, 'properties', name];
    if (isSecretField(name, field)) return here;
    const inside = secretField(field, here, depth + 1);
    if (inside) return inside;
  }
  return secretField(schema['items'], [...path, 'items'], depth + 1);
}

function isSecretField(name: string, field: unknown): boolean {
  if (!isObject(field) || ![field['type']].flat().includes('string')) return false;
  const parts = splitWords(name).map(singular);
  const last = parts.at(-1) ?? '';
  return (
    (SECRETS.has(last) && last !== 'credential') ||
    (parts.length === 1 && last === 'token') ||
    (SECRET_COMPOUNDS.has(parts.slice(-2).join(' ')) && last !== 'variable')
  );
}

/** A choice of acts of which one gives a secret: `action: create_api_key`. */
function byAction(definition: Definition): Match[] | undefined {
  const found = actionValues(definition).find(({ words: parts }) => {
    const [verb = '', ...object] = parts;
    const named = object.map(singular);
    return (
      MAKING.has(verb) &&
      (SECRETS.has(named.at(-1) ?? '') || SECRET_COMPOUNDS.has(named.slice(-2).join(' ')))
    );
  });
  return found && [{ evidence: found.evidence, argument: found.argument }];
}

const MAKING = words('get create generate rotate regenerate reveal issue read show export');
