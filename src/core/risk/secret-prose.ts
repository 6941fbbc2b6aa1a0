import { descriptionEvidence, type Definition } from './definition.ts';
import {
  HELD,
  MASKED,
  REQUIRING,
  RETURNED,
  RETURNING,
  RETURNING_UNSPACED,
  SECRET_COMPOUNDS,
  USED,
} from './lexicon/secrets.ts';
import { isNegated, phraseAt, type Match } from './signals/signal.ts';
import type { WordSpan } from '../words.ts';
import { words } from './lexicon/lists.ts';

/** In so many sentences a description says what comes back. */
const TELLING_SENTENCES = 30;

/** True where a sentence says that what the answer would hold is masked or left out. */
export function isMasked({ sentences }: Definition): boolean {
  return sentences
    .slice(0, TELLING_SENTENCES)
    .some(
      ({ tokens, text }) =>
        tokens.some(({ word }) => VALUES.has(word)) && (hides(tokens) || NO_VALUES.test(text)),
    );
}

const VALUES = words('value values metadata names paths identifiers');
/** "Never the actual values", "only shows the names". */
const NO_VALUES =
  /\b(?:never|not|no|without)\b(?: \w+){0,3} values?\b|\b(?:only|just)(?: \w+){0,3} names\b|\bnames only\b|\bsecret (?:paths|names|identifiers)\b/i;

/** True where a sentence says that something is left out; "not shown again" is said of what is shown now. */
const hides = (tokens: readonly WordSpan[]): boolean =>
  tokens.some(({ word }, i) => MASKED.has(word) && tokens[i + 1]?.word !== 'unless') ||
  tokens.some(
    ({ word }, i) =>
      OUT.has(word) &&
      !LATER.has(tokens[i + 1]?.word ?? '') &&
      tokens.slice(Math.max(0, i - 2), i).some((before) => NOT.has(before.word)),
  );

const LATER = words('again later twice after afterwards once');

const OUT = words(
  'returned included shown exposed revealed displayed read return include show expose',
);
const NOT = words('not never cannot no');

/** "Returns the access token", "each has its signing secret", "the key is returned once". */
export function toldSecret(definition: Definition): Match[] | undefined {
  const { sentences, description, nameWords } = definition;
  if (nameWords.some(({ word }) => ENDING.has(word))) return undefined;
  for (const { tokens, at, text } of sentences.slice(0, TELLING_SENTENCES)) {
    let telling: Telling | undefined;
    for (let i = 0; i < tokens.length; i++) {
      const phrase = phraseAt(tokens, i, HELD);
      if (!phrase) continue;
      telling ??= tellingOf(tokens, text);
      if (telling.verb < 0 && telling.passive < 0) break;
      // `SERVICE_API_KEY` is the name of a setting.
      if (isSettingName(text, tokens[i]!.start) || !comesBack(tokens, i, phrase, telling)) continue;
      if (isMasked(definition)) return undefined;
      const end = at + tokens[i + phrase - 1]!.end;
      return [{ evidence: descriptionEvidence(description, at + tokens[i]!.start, end) }];
    }
  }
  return undefined;
}

/** True within `SERVICE_API_KEY`, and not within `x_passphrase`. */
const isSettingName = (text: string, at: number): boolean =>
  text[at - 1] === '_' && /[A-Z]/.test(text[at] ?? '');

/** "Information about the current token": what comes back tells of a secret. */
export const tellsOfSecret = (text: string): boolean => TELLS_OF.test(text);

const TELLS_OF =
  /\b(?:info|information|metadata|statistics|details) (?:about|on|of|for)(?: [\w-]+){0,4} (?:token|key|secret|credential|password)s?\b/i;

/** Where the verbs stand by which a sentence says what comes back; -1 where it has none. */
interface Telling {
  /** "returns …" */
  verb: number;
  /** "… is returned" */
  passive: number;
}

function tellingOf(tokens: readonly WordSpan[], text: string): Telling {
  if (hides(tokens) || tellsOfSecret(text)) return { verb: -1, passive: -1 };
  const verb = tokens.findIndex(
    ({ word }, index) =>
      EXCHANGING.has(word) ||
      (RETURNING.has(word) &&
        !isOfPeople(tokens, index) &&
        tokens[index + 1]?.word !== 'immediately') ||
      RETURNING_UNSPACED.some((one) => word.includes(one)),
  );
  return { verb, passive: tokens.findLastIndex(({ word }) => RETURNED.has(word)) };
}

/** "A user who already has an API key" has it before the call, and "the user has ten minutes". */
const isOfPeople = (tokens: readonly WordSpan[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 2), at)
    .some(({ word }) => word === 'who' || (word === 'user' && tokens[at]?.word === 'has'));

/** Names of calls that end or explain a secret. */
const ENDING = words('delete docs revoke remove help documentation');

/** True where the words at a place are said to come back, and not to be needed or used. */
function comesBack(
  tokens: readonly WordSpan[],
  i: number,
  length: number,
  { verb, passive }: Telling,
): boolean {
  const returned = passive > i && passive - i <= FAR;
  if (!returned && (verb < 0 || i <= verb)) return false;
  const before = tokens.slice(0, i).findLast(({ word }) => !ARTICLES.has(word));
  const got =
    (before?.word === 'for' && EXCHANGING.has(tokens[verb]?.word ?? '')) ||
    (before?.word === 'with' && GIVES_BACK.test(tokens[verb]?.word ?? ''));
  if (isNegated(tokens, i) || (!got && USED.has(before?.word ?? ''))) return false;
  if (tokens.slice(0, i).some(({ word }) => REQUIRING.has(word))) return false;
  const [next, after] = [tokens[i + length]?.word ?? '', tokens[i + length + 1]?.word ?? ''];
  return !NEEDED.has(next) && !((next === 'is' || next === 'are') && NEEDED.has(after));
}

/** "Exchange the code for an access token". */
const EXCHANGING = words('exchange exchanges trade trades');
/** "Return its configuration with the private key". */
const GIVES_BACK = /^returns?$/;
const FAR = 8;
const ARTICLES = words('a an the any this');
const NEEDED = words(
  'metadata structure format claims payload details usage status expiry expiration required permission permissions scope scopes authentication auth needed missing invalid configured set name names id ids',
);

/** A field of an answer whose schema is written out in the description. */
export function writtenSecret({ sentences, description }: Definition): Match[] | undefined {
  const from = sentences.findIndex(
    ({ tokens }) => tokens[0]?.word === 'response' && tokens[1]?.word === 'schema',
  );
  const field = sentences
    .slice(from < 0 ? sentences.length : from)
    .find(
      ({ tokens, text }) =>
        tokens.length <= 3 &&
        /[:{]\s*$/.test(text) &&
        tokens[0]?.word !== 'license' &&
        SECRET_COMPOUNDS.has(tokens.map(({ word }) => word).join(' ')),
    );
  if (!field) return undefined;
  const [first, last] = [field.tokens[0]!, field.tokens.at(-1)!];
  const at = field.at;
  return [{ evidence: descriptionEvidence(description, at + first.start, at + last.end) }];
}
