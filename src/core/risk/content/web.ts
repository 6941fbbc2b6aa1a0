import { baseForms } from '../../words.ts';
import {
  descriptionEvidence,
  nameEvidence,
  type Definition,
  type Sentence,
} from '../definition.ts';
import {
  ENGINES,
  JUDGING,
  LOOKING,
  NOT_SHOWN,
  PAGES,
  READERS,
  READS_PAGE,
  SHOWN,
  WEB,
} from '../lexicon/web.ts';
import { MANNER, NOT_CONTENT } from '../lexicon/reading.ts';
import { headOf } from '../object.ts';
import { inDescription, type Match, type Subject } from '../signals/signal.ts';
import { isBrowsing, kindsOf, pageAddress } from '../whose.ts';

/** What a call brings back of the web: a page that the caller names, what a browser shows, what a search finds. */
export function ofWeb(subject: Subject): Match[] {
  const { definition } = subject;
  return byAddress(definition) ?? byBrowser(definition) ?? byPage(definition) ?? bySearch(subject);
}

/** A page that the caller names is read. */
function byAddress(definition: Definition): Match[] | undefined {
  const address = pageAddress(definition);
  if (!address || judges(definition)) return undefined;
  return [{ evidence: { where: address.where, text: address.name }, argument: address.top }];
}

/** True where name or first words say that a page is judged and not told. */
const judges = ({ nameWords, sentences: [first] }: Definition): boolean =>
  nameWords.some(({ word }) => JUDGING.has(word)) ||
  (first?.tokens.slice(0, EARLY).some(({ word }) => JUDGING.has(word)) ?? false);

/** Among so many words of a sentence stands what a call returns. */
const EARLY = 6;

/** What a browser shows is read back. */
function byBrowser(definition: Definition): Match[] | undefined {
  if (
    !(isBrowsing(definition) || kindsOf(definition).includes('web')) ||
    NOT_CONTENT.has(headOf(definition)?.verb ?? '') ||
    definition.nameWords.some(({ word }) => NOT_SHOWN.has(word))
  )
    return undefined;
  const shown = definition.nameWords.find(({ word }) => SHOWN.has(word));
  return shown ? [{ evidence: nameEvidence(definition.tool.name, [shown]) }] : undefined;
}

/** "Convert any URL to text", "extracts the content of a web page", `http_get`. */
function byPage(definition: Definition): Match[] | undefined {
  const { sentences, nameWords, description, tool } = definition;
  if (nameWords.some(({ word }) => JUDGING.has(word))) return undefined;
  const named = nameWords.filter(({ word }) => PAGES.has(word));
  if (named.length > 0 && nameWords.some(({ word }) => READERS.has(word)))
    return [{ evidence: nameEvidence(tool.name, named) }];
  const [first] = sentences;
  const lead = first?.text.slice(0, LONGEST_LEAD) ?? '';
  const said = PAGE.exec(lead);
  if (!first || !said || kindsOf(definition).includes('hosting')) return undefined;
  if (first.tokens.some(({ word, end }) => end <= lead.length && JUDGING.has(word)))
    return undefined;
  if (!readsBefore(first, said.index)) return undefined;
  const start = first.at + said.index;
  return [{ evidence: descriptionEvidence(description, start, start + said[0].length) }];
}

/** So much of a sentence says what comes back. */
const LONGEST_LEAD = 160;
/** A page of anybody's choice, as what is read or as where something is read from; "the URL of" is an answer. */
const PAGE =
  /(?<!\bfor )\b(?:an?|any|one or more|multiple|given|specified|provided|public|live|from|(?:investor|company|target|single|external|other)(?= web)) (?:(?:web|public|live|target|specific|single) ){0,2}(?:urls?(?! (?:of|for|to (?:upload|download|share))\b)|web ?pages?|web ?sites?)\b(?!['’]s|-)/i;

/** True where a verb of reading stands before a place of a sentence. */
const readsBefore = ({ tokens }: Sentence, at: number): boolean =>
  tokens.some(
    ({ word, start }) => start < at && baseForms(word).some((form) => READS_PAGE.has(form)),
  );

/** What a search through the web finds. */
function bySearch(subject: Subject): Match[] {
  const { nameWords, tool } = subject.definition;
  if (nameWords.some(({ word }) => JUDGING.has(word))) return [];
  const looks = nameWords.some(({ word }) => LOOKING.has(word));
  const engines = nameWords.filter(({ word }) => ENGINES.has(word));
  const plain = nameWords.every(
    ({ word }) => LOOKING.has(word) || ENGINES.has(word) || MANNER.has(word),
  );
  if (looks && engines.length > 0 && plain) return [{ evidence: nameEvidence(tool.name, engines) }];
  return inDescription(subject, WEB, 2);
}
