import { baseForms, type WordSpan } from '../../words.ts';
import {
  descriptionEvidence,
  nameEvidence,
  type Definition,
  type Sentence,
} from '../definition.ts';
import { phraseOf, verbAt } from '../head.ts';
import { LEAD } from '../lexicon/leads.ts';
import {
  ANSWERS,
  DETERMINERS,
  FILED,
  INFORMATION,
  INTO,
  MEDIA,
  PREPOSITIONS,
  QUALITIES,
} from '../lexicon/objects.ts';
import { STEPPED, STEPS, THINGS, WHICH, WRITTEN_FORMS } from '../lexicon/things.ts';
import { ARTICLES, DOES, OPENERS, SHOWN } from '../lexicon/tongues.ts';
import { MANAGES, NOUNS_MOSTLY } from '../lexicon/verbs.ts';
import { words } from '../lexicon/lists.ts';
import type { Evidence } from '../rating.ts';
import type { Finding } from './finding.ts';

/** A tool of which name or description say that something is managed, and nothing says how. */
export function managing(definition: Definition): Finding | undefined {
  const { tool, nameWords, description, sentences } = definition;
  const named = nameWords.find(({ word }) => MANAGES.has(word));
  if (named) return as('Write', nameEvidence(tool.name, [named]));
  const told = sentences[0]?.tokens[0];
  // "Managed folder": how it is, and not what is done.
  if (!told || told.word.endsWith('ed')) return undefined;
  if (!baseForms(told.word).some((form) => MANAGES.has(form))) return undefined;
  const { at } = sentences[0]!;
  return as('Write', descriptionEvidence(description, at + told.start, at + told.end));
}

/**
 * A tool of which nothing tells an act, and that is called by its answer: "Cluster health summary of …",
 * `symbols`. A word that is not known may be an act, so it never says this beside another noun.
 */
export function showing(definition: Definition): Finding | undefined {
  const { tool, nameWords, description, sentences } = definition;
  const noun = nounsOf(sentences[0]).find(({ word }) => ANSWERS.has(word));
  if (noun) {
    const { at } = sentences[0]!;
    return as('Read', descriptionEvidence(description, at + noun.start, at + noun.end));
  }
  const told = SHOWN.exec(sentences[0]?.text ?? '');
  if (told) {
    const at = sentences[0]!.at + told.index;
    return as('Read', descriptionEvidence(description, at, at + told[0].length));
  }
  const things = thingsOf(sentences[0]);
  if (things) {
    const { at } = sentences[0]!;
    return as('Read', descriptionEvidence(description, at + things.start, at + things.end));
  }
  const [only, more] = nameWords.filter(({ start }) => start >= tool.name.lastIndexOf('.'));
  return only && !more && SEVERAL.test(only.word)
    ? as('Read', nameEvidence(tool.name, [only]))
    : undefined;
}

/** The nouns that a sentence starts with, before its first stop or preposition: "Aged payments report by customer". */
function nounsOf(sentence: Sentence | undefined): WordSpan[] {
  if (!sentence) return [];
  const { text, tokens } = sentence;
  const phrase = before(
    tokens,
    ({ word, start }) => PREPOSITIONS.has(word) && text[start - 1] === ' ',
  );
  const stopped = before(phrase, ({ start }, i) =>
    STOP.test(text.slice(tokens[i - 1]!.end, start)),
  );
  const rest = phrase.slice(stopped.length);
  const second = before(rest, ({ start }, i) => STOP.test(text.slice(rest[i - 1]!.end, start)));
  return [stopped, second, phrase].flatMap(
    (part) => part.findLast(({ word }) => !word.endsWith('ed')) ?? [],
  );
}

const STOP = /[(:—–]|\s--?\s/;

/**
 * The noun by which a sentence without a verb tells what comes back, where what goes before and after it
 * leaves no doubt that it is one: "Conversions for each goal", "Your highlights in a book".
 */
function thingsOf(sentence: Sentence | undefined): WordSpan | undefined {
  if (!sentence) return undefined;
  const { text, tokens } = sentence;
  const from = tokens.findIndex(({ word }) => !DETERMINERS.has(word) && !LEAD.has(word));
  if (from < 0 || from > MOST_BEFORE) return undefined;
  const rest = tokens.slice(from, from + LONGEST_PHRASE + 1);
  const kept = QUALITIES.has(rest[0]!.word);
  const ends = ({ word }: WordSpan) =>
    FOLLOWERS.has(word) ||
    (word.endsWith('ing') && word.length > 5) ||
    (kept && (PREPOSITIONS.has(word) || DETERMINERS.has(word)));
  const phrase = before(
    rest,
    (token, i) => ends(token) || BREAK.test(text.slice(rest[i - 1]!.end, token.start)),
  );
  const last = phrase.findLast(({ word }) => !/^\d+$/.test(word));
  if (!last || phrase.length > LONGEST_PHRASE) return undefined;
  const known = INFORMATION.has(last.word) || ANSWERS.has(last.word);
  if (!known && DOING.test(last.word)) return undefined;
  if (kept && phrase.length > 1) return last;
  if (OWNED.has(tokens[from - 1]?.word ?? '') && phrase.length > 1) return phrase[0];
  const next = rest[phrase.length]?.word ?? '';
  const alone = phrase.length === 1 && RELATIVES.has(next) && !verbAt(last);
  if (!known && !SEVERAL.test(last.word) && next !== 'of' && !alone) return undefined;
  const pair = phrase[1]?.word === 'and' && SEVERAL.test(phrase[0]!.word);
  const settled =
    known ||
    pair ||
    from > 0 ||
    phrase.length === 1 ||
    phrase.some(({ word }) => QUALITY.test(word));
  return settled ? last : undefined;
}

/** Endings of nouns that may tell an act: “Termination of a machine”, “Removal of a user”. */
const DOING = /(tion|sion|ment|val|sal|ance|ence|ing)$/;
const OWNED = words('your all');
const MOST_BEFORE = 3;
const LONGEST_PHRASE = 4;
const BREAK = /[.,;:(/•]|--/;
/** What follows a noun, and seldom the object of a verb that is not known. */
const FOLLOWERS = words(
  'of for per that which with by between across over during since within as from d de du des der eines einer del di von',
);
/** After one noun these tell more of it: "Project with the most sessions". */
const RELATIVES = words('with that which');
/** Endings of words that are no verbs. */
const QUALITY = /(ed|al|ic|ive|ent|ous|ble|ity|ion|ment|nce|ure|ness|ship|ism|ist|ics|ly|ary|\d)$/;

/**
 * A tool of which the description starts with a word that is not known, and that acts on something: "Ticks
 * a task off", 打刻します. What it does is not known to be harmless.
 */
export function acting(definition: Definition): Finding | undefined {
  const { description, sentences } = definition;
  const first = sentences[0];
  if (!first) return undefined;
  const { text, tokens, at } = first;
  const index = tokens.findIndex(({ word }) => !LEAD.has(word));
  const verb = tokens[index];
  if (!verb || index > MOST_BEFORE) return undefined;
  const [next, , after] = tokens.slice(index + 1, index + 4).map(({ word }) => word);
  const joined = next === 'or' || next === 'and' ? after : next;
  // A word that is seldom a verb is one where the name starts with it too: "Hold seats for a performance".
  const head = verbAt(verb);
  if (head && head.verb === definition.nameWords[0]?.word) {
    const evidence = descriptionEvidence(description, at + verb.start, at + verb.end);
    return { category: head.sense.category, firm: false, evidence: [evidence] };
  }
  const acts =
    ARTICLES.has(joined ?? '') && !PREPOSITIONS.has(verb.word) && !OPENERS.has(verb.word);
  return acts || DOES.test(text)
    ? as('Write', descriptionEvidence(description, at + verb.start, at + verb.end))
    : undefined;
}

/**
 * A name without a verb, of which nothing else tells more: by what comes of it (`text_to_image`) or the
 * thing it calls (`options_chain`).
 */
export function calling({ tool, nameWords }: Definition): Finding | undefined {
  const to = nameWords.findIndex(({ word }, i) => i > 0 && INTO.has(word));
  const target = to < 0 ? undefined : nameWords.at(-1);
  if (target && (FILED.has(target.word) || MEDIA.has(target.word)))
    return as('Write', nameEvidence(tool.name, [target]));
  const steps = nameWords.some(({ word }) => STEPS.has(word));
  const stepped = nameWords.find(({ word }) => steps && STEPPED.has(word));
  if (stepped) return as('Write', nameEvidence(tool.name, [stepped]));
  const phrase = phraseOf(nameWords);
  const [first, next] = phrase;
  if (first && next && (QUALITIES.has(first.word) || WHICH.has(first.word)))
    return as('Read', nameEvidence(tool.name, [first, next]));
  const last =
    target && WRITTEN_FORMS.has(target.word)
      ? target
      : phrase.findLast(({ word }) => !/^\d+$/.test(word) && THINGS.has(word));
  // What may be a verb stays open: "feed items", "page contacts".
  const open = phrase.length > 1 && NOUNS_MOSTLY.has(phrase[0]!.word);
  return last && !open ? as('Read', nameEvidence(tool.name, [last])) : undefined;
}

function before(
  tokens: readonly WordSpan[],
  ends: (token: WordSpan, index: number) => boolean,
): readonly WordSpan[] {
  const end = tokens.findIndex((token, i) => i > 0 && ends(token, i));
  return end < 0 ? tokens : tokens.slice(0, end);
}

/** Several things, by the form of the word. */
const SEVERAL = /^.{2,}[^su]s$/;

const as = (category: 'Read' | 'Write', evidence: Evidence): Finding => ({
  category,
  firm: false,
  evidence: [evidence],
});
