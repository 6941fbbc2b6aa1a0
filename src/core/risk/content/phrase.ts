import { splitWords } from '../../words.ts';
import type { Definition } from '../definition.ts';
import { ABOUT, CONTENT, OF_CONTENT, PAGES, SITES } from '../lexicon/content.ts';
import {
  COUNTING,
  FAULTY,
  FILE_FACTS,
  FOUND_BY_NAME,
  LISTING,
  NAMED_ONLY,
  NAME_WORDS,
  MACHINES,
  NOT_CONTENT,
  PEOPLE,
  OWNERS,
  SUMMING,
  OPENING,
  OVERHEARING,
  PROBING,
  ROOMS,
  SHARED,
  SELF,
  SETS,
  TALKS,
  TABLES,
} from '../lexicon/reading.ts';
import { words } from '../lexicon/lists.ts';
import { BOTH, NEITHER, OUTSIDE, PRIVATE, type ContentSense } from '../lexicon/sense.ts';
import { NOUNS_OF_KIND } from '../lexicon/nouns-of-kind.ts';
import { headOf, type ObjectPhrase } from '../object.ts';
import { isBrowsing, isOfAnybody, isSelf, kindsOf, speaksOf } from '../whose.ts';

/** A noun phrase with whose text it stands for. */
export interface Content {
  phrase: ObjectPhrase;
  sense: ContentSense;
}

/** Whose a phrase is; `about` where it tells of a thing and is not its content, `open` where no word is known. */
export function read(
  phrase: ObjectPhrase,
  definition: Definition,
): ContentSense | 'about' | 'open' {
  const verbs =
    phrase.from === 'argument'
      ? splitWords(phrase.evidence.text.slice(0, LONGEST_VALUE)).slice(0, 1)
      : [headOf(definition)?.verb ?? '', phrase.verb ?? ''];
  const any = (set: ReadonlySet<string>) => verbs.some((verb) => set.has(verb));
  if (TABLES.has(phrase.head) && any(OPENING))
    return phrase.words.some((word) => COUNTING.has(word)) ? 'about' : PRIVATE;
  // What a browser asked for: `browser_get_network`.
  if (phrase.from === 'name' && phrase.words.join() === 'network' && isBrowsing(definition))
    return BOTH;
  if (SHARED.has(phrase.head) && any(SEEKING) && !kindsOf(definition).includes('memory'))
    return OUTSIDE;
  if (
    phrase.head === 'job' &&
    any(SEEKING) &&
    definition.args.some(({ words }) => words.includes('location'))
  )
    return OUTSIDE;
  if (ROOMS.has(phrase.head) && any(OVERHEARING)) return BOTH;
  const found = nounIn(
    phrase.words.filter((word, i) => !ADVERB.test(word) && (i === 0 || word !== 'builtin')),
    definition,
  );
  if (found === 'open' && phrase.from === 'name' && isOfRequest(phrase.words)) return BOTH;
  if (found === 'open' && phrase.words.join() === 'code' && any(SEEKING)) return PRIVATE;
  if (typeof found === 'string') return found;
  const { noun, sense } = found;
  if (sense === PRIVATE && isOfAnybody(noun, definition)) return 'about';
  if (NAMED_ONLY.has(noun)) {
    if (
      any(LISTING) ||
      isListOfDocuments(phrase, definition) ||
      FILE_FACTS.has(phrase.head) ||
      (phrase.from === 'name' && phrase.plural && seeksNames(definition) && !tellsText(definition))
    )
      return 'about';
  }
  if (sense === PRIVATE && FOUND_BY_NAME.has(noun) && any(SEEKING) && !tellsText(definition))
    return 'about';
  if (FAULTY.has(noun) && any(PROBING) && !(noun === 'code' && any(SEEKING))) return 'about';
  // Several are listed by name and link, one is opened.
  if (noun.endsWith('attachment') && phrase.plural && !any(OPENING) && !any(DOWNLOADING))
    return 'about';
  if (PEOPLE.has(noun) && any(ASKING)) return 'about';
  if (PEOPLE.has(noun) && definition.nameWords.some(({ word }) => MACHINES.has(word)))
    return 'about';
  // Profiles are settings, and those of users are people.
  const set =
    phrase.plural &&
    SETS.has(phrase.head) &&
    !noun.endsWith(` ${phrase.head}`) &&
    !kindsOf(definition).some((kind) => kind === 'banks' || kind === 'brokers');
  if (any(NOT_CONTENT) || set) return 'about';
  if (sense === PRIVATE && noun !== 'issue' && isOfRequest(phrase.words)) return BOTH;
  if (sense === BOTH && (phrase.words.includes('sent') || tellsSent(definition))) return PRIVATE;
  if (sense === OUTSIDE && isUnpublished(phrase, definition)) return PRIVATE;
  if (sense === PRIVATE && noun.endsWith('log') && tellsRuntime(definition)) return BOTH;
  if (sense === OUTSIDE && SELF.has(noun) && isSelf(definition))
    return noun === 'bookmark' ? BOTH : PRIVATE;
  return TALKS.has(noun) && any(LISTING) && !kindsOf(definition).includes('mail') ? PRIVATE : sense;
}

/** `Lists recently sent emails`: text of one's own. */
const tellsSent = (definition: Definition): boolean => SENT.test(spoken(definition, 2));

const SENT = /\bsent (transactional )?(email|mail|message)s?\b/;

/** The words of the first sentences, with one space between them. */
const spoken = ({ sentences }: Definition, most: number): string =>
  sentences
    .slice(0, most)
    .map(({ tokens }) => tokens.map(({ word }) => word).join(' '))
    .join('. ');

const ADVERB = /(?<!rep|fami|assemb|anoma)ly$/;

/** So much of a value holds its verb. */
const LONGEST_VALUE = 40;

/** Outsiders open pull requests, and all that is in them is theirs. */
function isOfRequest(words: readonly string[]): boolean {
  if (words[0] === 'pr' || words[0] === 'mr') return true;
  const at = words.indexOf('request');
  return at > 0 && (words[at - 1] === 'pull' || words[at - 1] === 'merge');
}

/** The noun of a phrase that decides, found from its end. */
function nounIn(
  words: readonly string[],
  definition: Definition,
): { noun: string; sense: ContentSense } | 'about' | 'open' {
  if (words.some((word) => COUNTING.has(word)) || (words.length > 1 && SUMMING.has(words[0]!)))
    return 'about';
  if (words.join(' ') === 'account' && !ofKind('account', definition))
    return { noun: 'account', sense: PRIVATE };
  let passed = 0;
  for (let end = words.length; end > 0; end--) {
    const head = words[end - 1]!;
    for (const noun of end > 1 ? [`${words[end - 2]!} ${head}`, head] : [head]) {
      const own = ofKind(noun, definition);
      const common = own ?? generally(noun, definition);
      // Where profiles are public, that of a company is too.
      const sense = own || common !== PRIVATE ? common : publicOr(common, head, definition);
      if (sense) return sense === NEITHER ? 'about' : { noun, sense };
    }
    if (ABOUT.has(head) && !(end > 1 && OF_CONTENT.has(head))) return 'about';
    // After `data` or `details` one word may stand that tells of what kind they are.
    if (OF_CONTENT.has(head)) passed = end;
    else if (passed !== end + 1) break;
  }
  const owned = words.length > 1 && OWNERS.has(words[0]!) && !ABOUT.has(words.at(-1)!);
  return owned || words.at(-1) === 'history' ? { noun: words.at(-1)!, sense: PRIVATE } : 'open';
}

/** Whose a noun is in servers of this kind. */
function ofKind(noun: string, definition: Definition): ContentSense | undefined {
  for (const kind of kindsOf(definition)) {
    const own = NOUNS_OF_KIND[kind]?.get(noun);
    if (own) return own;
  }
  return undefined;
}

function publicOr(sense: ContentSense, head: string, definition: Definition): ContentSense {
  return ofKind(head, definition) === OUTSIDE ? OUTSIDE : sense;
}

/** Whose it is wherever it stands. */
function generally(noun: string, definition: Definition): ContentSense | undefined {
  if (isOfScreen(noun, definition)) return PRIVATE;
  if (PAGES.has(noun)) {
    if (!isBrowsing(definition)) return PRIVATE;
    return noun === 'network request' ? BOTH : OUTSIDE;
  }
  if ((noun === 'post' || noun === 'article') && speaksOf(definition, SITES)) return PRIVATE;
  return CONTENT.get(noun);
}

/** `takes a screenshot of the current window` or of a screen: what its owner sees. */
const isOfScreen = (noun: string, definition: Definition): boolean =>
  noun === 'screenshot' &&
  speaksOf(definition, SCREENS) &&
  !isBrowsing(definition) &&
  !kindsOf(definition).includes('apps');

const SCREENS = words('screen screens desktop window windows display monitor');

const SEEKING = new Set(['search', 'find', 'query']);
const DOWNLOADING = new Set(['download', 'extract', 'parse']);
const ASKING = new Set(['ask']);
const UNPUBLISHED = new Set(['scheduled', 'draft', 'queued', 'unpublished', 'planned']);

/** `list_scheduled_posts`: what one will post is still one's own. */
const isUnpublished = (phrase: ObjectPhrase, definition: Definition): boolean =>
  kindsOf(definition).includes('social') && phrase.words.some((word) => UNPUBLISHED.has(word));

/** `Get runtime logs`: in them stand the requests of strangers. */
const tellsRuntime = (definition: Definition): boolean =>
  (kindsOf(definition).includes('hosting') ? RUNTIME : OF_SERVICE).test(spoken(definition, 1));

const RUNTIME = /\b(run ?time|access|request|traffic) logs?\b/;
const OF_SERVICE =
  /\blogs?( lines| entries)? (of|for|from) (a|an|the|your) (\w{1,20} )?(service|app|application|container|pod|workload|worker|web server|website)\b/;

/** `get_project_documents` lists them by name; `documents_get` opens one. */
const isListOfDocuments = (
  { from, verb, plural, head, evidence }: ObjectPhrase,
  definition: Definition,
): boolean =>
  from === 'name' &&
  plural &&
  GETTING.has(verb ?? '') &&
  DOCUMENTS.has(head) &&
  (evidence.at ?? 0) > (headOf(definition)?.span.start ?? 0) &&
  !kindsOf(definition).includes('table') &&
  !tellsText(definition);

const GETTING = new Set(['get', 'fetch']);
const DOCUMENTS = new Set(['document', 'doc', 'file', 'attachment']);

/** True where the words say that a search brings back text: snippets, lines, matches in the content. */
const tellsText = (definition: Definition): boolean => TEXT.test(spoken(definition, 4));

const TEXT =
  /\b(files? (contents? )?for|snippets?|excerpts?|passages?|matching (lines?|text|content)|line numbers?|returns? ([a-z]+ ){0,4}(contents?|text|lines)|(text|string|pattern|regex|expression|substring)s? (pattern )?(in|within|inside|across))\b/;

/** So many words of a sentence say what is looked for. */
const LONGEST_AIM = 30;

/** `search for files matching a pattern` looks at names and not into files. */
function seeksNames(definition: Definition): boolean {
  const verb = headOf(definition)?.verb;
  return (
    (verb === 'search' || verb === 'find') &&
    definition.sentences
      .slice(0, 2)
      .some(({ tokens }) => tokens.slice(0, LONGEST_AIM).some(({ word }) => NAME_WORDS.has(word)))
  );
}
