import { fromFlags } from './content/included.ts';
import { read, type Content } from './content/phrase.ts';
import { fromMemory, fromStore, isBare, ofVerb } from './content/store.ts';
import { nameEvidence, type Definition } from './definition.ts';
import { phraseOf } from './head.ts';
import { CONTENT, OF_CONTENT } from './lexicon/content.ts';
import { DETERMINERS } from './lexicon/objects.ts';
import { FETCHING, NOT_CONTENT, OPENING, PROBING, VERDICT } from './lexicon/reading.ts';
import { PRIVATE, type ContentSense } from './lexicon/sense.ts';
import { HOUSES } from './lexicon/servers.ts';
import { VERBS } from './lexicon/verbs.ts';
import { once } from './memo.ts';
import { actionPhrases } from './action-values.ts';
import { headOf, objectPhrases, singular, singulars, titled, type ObjectPhrase } from './object.ts';
import { firstOf, isOwned, kindsOf } from './whose.ts';

/** The content that a reading call brings back, as name, action values and first sentence say it. */
export const contentOf = once((definition: Definition): readonly Content[] => {
  const head = headOf(definition);
  if (head && NOT_CONTENT.has(head.verb)) return [];
  if (NOT_CONTENT.has(definition.nameWords[0]?.word ?? '') || givesAddress(definition)) return [];
  const chosen = [...contentIn(actionPhrases(definition), definition), ...fromFlags(definition)];
  return givesVerdict(definition) ? chosen : [...contentOfObjects(definition), ...chosen];
});

/** True where name or description start with a verb that returns no content: `converts SQL to a request`. */
export function isContentless(definition: Definition): boolean {
  const told = objectPhrases(definition).find(({ from }) => from === 'description');
  return (
    givesVerdict(definition) ||
    NOT_CONTENT.has(headOf(definition)?.verb ?? '') ||
    NOT_CONTENT.has(told?.verb ?? '') ||
    told?.verb === 'explain'
  );
}

/** True where the name says what comes back in a word that no list holds. */
export function isOpen(definition: Definition): boolean {
  const [named] = objectPhrases(definition);
  return named === undefined || read(named, definition) === 'open';
}

/** True where the last word of a name says that the answer is a verdict or numbers. */
function givesVerdict(definition: Definition): boolean {
  return VERDICT.has(phraseOf(definition.nameWords).at(-1)?.word ?? '') || summarises(definition);
}

/** `Retrieves a link to an invoice`: the answer is an address and not what it leads to. */
function givesAddress(definition: Definition): boolean {
  if (definition.nameWords.some(({ word }) => SIGNED.has(word))) return true;
  const phrases = objectPhrases(definition);
  const told = phrases.find(({ from }) => from === 'description');
  if (phrases.some(({ head }) => head === 'attachment') && tellsDownload(definition)) return true;
  return told !== undefined && (told.head === 'link' || told.head === 'url') && !told.plural;
}

const SIGNED = new Set(['presign', 'presigned', 'signed']);

/** `attachment metadata including a download URL`. */
function tellsDownload(definition: Definition): boolean {
  return !OPENING.has(headOf(definition)?.verb ?? '') && DOWNLOAD.test(definition.description);
}

const DOWNLOAD = /\b(download|presigned|pre-signed|signed)\s+(url|link)/i;

/** What the name says comes back; where it leaves that open, what the description says. */
function contentOfObjects(definition: Definition): Content[] {
  const phrases = objectPhrases(definition);
  const named: ObjectPhrase[] = [];
  for (const phrase of phrases)
    if (phrase.from === 'name') named.push(extended(whole(phrase, definition), definition));
  const spoken = phrases.filter(({ from }) => from === 'description');
  const [lead, ...beside] = spoken.length > 0 || !isBare(definition) ? spoken : titled(definition);
  const told = lead ? [lead] : [];
  const found = contentIn(named, definition);
  if (found.length > 0) return found;
  // `Gets sprint details and issues`.
  if (named.some((phrase) => read(phrase, definition) === 'about'))
    return contentIn(beside, definition).filter(({ sense }) => sense.outside);
  const sense = houseOf(definition);
  const stored = fromStore(definition);
  const open = named[0] ?? ofVerb(definition) ?? told[0];
  const fetches = named.length > 0 || FETCHING.has(headOf(definition)?.verb ?? '');
  if (sense?.outside && open && fetches) return [{ phrase: open, sense }];
  if (isBare(definition) && stored.some((content) => content.sense.outside)) return stored;
  const described = contentIn(told, definition);
  if (described.length > 0) return described;
  if (told.some((phrase) => read(phrase, definition) === 'about'))
    // A search for files answers with their names, and an export of a schema with that.
    return isBare(definition) && told.every(({ head }) => !DESCRIBED.has(head)) ? stored : [];
  const kept = [...stored, ...fromMemory(definition)];
  return kept.length > 0 || !open || !sense ? kept : [{ phrase: open, sense }];
}

/** `pages_get_content`: a phrase that holds no noun of its own takes the words before the verb. */
function whole(phrase: ObjectPhrase, { nameWords, tool }: Definition): ObjectPhrase {
  if (!phrase.words.every((word) => OF_CONTENT.has(word))) return phrase;
  const at = phrase.evidence.at ?? 0;
  const before = nameWords.filter(({ end, word }) => end <= at && !VERBS.has(word));
  // `chat_history`: what looks like a verb is the noun.
  if (before.length === 0 && phrase.verb && CONTENT.has(`${phrase.verb} ${phrase.head}`))
    return { ...phrase, words: [phrase.verb, ...phrase.words] };
  if (before.length === 0) return phrase;
  return {
    ...phrase,
    words: [...singulars(before), ...phrase.words],
    evidence: nameEvidence(tool.name, [
      ...before,
      { word: phrase.head, start: at, end: at + phrase.evidence.text.length },
    ]),
  };
}

const DESCRIBED = new Set(['file', 'schema']);

/** `get_transcript`, "of a meeting": what outsiders say in a meeting. */
function extended(phrase: ObjectPhrase, { sentences: [first] }: Definition): ObjectPhrase {
  if (phrase.words.length > 1 || !first) return phrase;
  const { tokens } = first;
  const at = tokens.findIndex(({ word }) => singular(word) === phrase.head);
  if (at < 0 || !BELONGING.has(tokens[at + 1]?.word ?? '')) return phrase;
  const owners = tokens.slice(at + 2, at + 2 + FAR).filter(({ word }) => !DETERMINERS.has(word));
  const owner = owners.find(({ word }) => CONTENT.get(`${singular(word)} ${phrase.head}`)?.outside);
  return owner ? { ...phrase, words: [singular(owner.word), phrase.head] } : phrase;
}

const BELONGING = new Set(['of', 'on']);
const FAR = 3;

/** Whose everything is that a server keeps or finds, or that the words call the caller's own. */
function houseOf(definition: Definition): ContentSense | undefined {
  const head = headOf(definition);
  if (head && (head.sense.category !== 'Read' || PROBING.has(head.verb))) return undefined;
  return firstOf(kindsOf(definition), HOUSES) ?? (isOwned(definition) ? PRIVATE : undefined);
}

function contentIn(phrases: readonly ObjectPhrase[], definition: Definition): Content[] {
  return phrases.flatMap((phrase) => {
    const sense = read(phrase, definition);
    return typeof sense === 'string' ? [] : [{ phrase, sense }];
  });
}

/** `get inbox summary: totals and counts` → numbers. */
function summarises({ nameWords, sentences }: Definition): boolean {
  return (
    ['summary', 'overview'].includes(nameWords.at(-1)?.word ?? '') &&
    (sentences[0]?.tokens ?? []).some(({ word }) =>
      ['count', 'counts', 'total', 'totals', 'statistics', 'metrics', 'averages'].includes(word),
    )
  );
}
