import { baseForms, type WordSpan } from '../../words.ts';
import { SENSITIVE } from '../lexicon/instructions.ts';
import { sentencesOf } from '../definition.ts';
import { textEvidence, type Text } from '../texts.ts';
import { isNegated, MOST_EVIDENCE, type Match, type Signal } from './signal.ts';
import { words } from '../lexicon/lists.ts';

const ASKS = words(SENSITIVE.asks);
const HANDS = words(SENSITIVE.hands);
const WHOLE = words(SENSITIVE.whole);

const either = (names: readonly string[]) =>
  new RegExp(`(?:^|[\\s"'\`~/(:])(?:${names.join('|').replaceAll('.', '\\.')})(?![\\w-])`, 'i');
const files = SENSITIVE.files.split(/\s+/);
const talk = SENSITIVE.talk.split('|').map((phrase) => phrase.trim());
const FILES = either(files);
const TALK = either(talk);
const ANY = either([...files, ...talk]);

export const asksForSecrets: Signal = {
  title: 'Asks for secrets',
  meaning:
    'The definition asks for what the call does not need: key files, credentials, or the conversation itself.',
  detect: ({ definition: { whole, texts, nameWords } }): Match[] => {
    if (!isSensitive(whole)) return [];
    const sets = nameWords.some(({ word }) => VARIABLES.has(word));
    return texts.flatMap((text) => asksIn(text, sets)).slice(0, MOST_EVIDENCE);
  },
};

/** A tool named after these is about what stands in `.env`. */
const VARIABLES = words('env environment envs');
const ENV = /\.env(?![\w-])/gi;

const isSensitive = (text: string) => ANY.test(text);

/** So many characters the verb stands from what is asked for: a list may run on as one sentence. */
const FARTHEST = 250;

/** The first sentence that asks for the contents of something sensitive. */
function asksIn(text: Text, setsVariables: boolean): Match[] {
  if (!isSensitive(text.text)) return [];
  const sentence = sentencesOf(text.text).find((one) =>
    asksForSome(setsVariables ? one.text.replace(ENV, ' var') : one.text, one.tokens),
  );
  if (!sentence) return [];
  const { at } = sentence;
  return [{ evidence: textEvidence(text, at, at + sentence.text.length) }];
}

function asksForSome(text: string, tokens: readonly WordSpan[]): boolean {
  const file = FILES.test(text);
  const named = (file ? FILES : TALK).exec(text);
  if (!named) return false;
  const whole = tokens.some(({ word }) => WHOLE.has(word));
  const verbs = file && whole ? ASKS : HANDS;
  if (!file && !whole) return false;
  const asks = tokens.findIndex(
    ({ word, start }, i) =>
      Math.abs(start - named.index) <= FARTHEST &&
      isAsked(word, tokens[i - 1]?.word) &&
      baseForms(word).some((form) => verbs.has(form)),
  );
  return asks >= 0 && !isNegated(tokens, asks);
}

/** False for what is only spoken of: "than including", but "by including". */
const isAsked = (verb: string, before?: string) => !verb.endsWith('ing') || before === 'by';
