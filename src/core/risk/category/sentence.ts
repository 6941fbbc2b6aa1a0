import type { Sentence } from '../definition.ts';
import { words } from '../lexicon/lists.ts';
import { areOne, baseVerbAt, isFigure, phraseAfter, verbAt, type Head } from '../head.ts';
import { PREPOSITIONS } from '../lexicon/objects.ts';
import { ARRANGES } from '../lexicon/reading.ts';
import { GENTLE, NOUNS_MOSTLY, VERBS } from '../lexicon/verbs.ts';
import { NEGATION } from './finding.ts';
import { startOf } from './start.ts';
import { FINAL_VERBS } from '../lexicon/tongues.ts';
import { unspacedHeads } from './unspaced.ts';
import type { WordSpan } from '../../words.ts';

/** How far from its start the verbs of a sentence are looked for, in words. */
export const FAR = 14;
/** How many verbs of one sentence are read. */
const MOST_VERBS = 12;

/** The verbs of a sentence that say what is done, in their order. */
export function headsTold(sentence: Sentence): Head[] {
  const { tokens } = sentence;
  const unspaced = unspacedHeads(sentence.text);
  if (unspaced.length > 0) return unspaced;
  const index = startOf(sentence);
  const token = tokens[index];
  const last = tokens.at(-1);
  if (last && tokens.length > 1 && FINAL_VERBS.has(last.word) && !(token && verbAt(token)))
    return [verbAt(last)!];
  if (!token || index > FAR) return [];
  if (tokens.slice(0, index).some(({ word }) => NEGATION.has(word))) return [];
  // "Read-only" praises; it does not say what is done.
  if (token.word === 'read' && tokens[index + 1]?.word === 'only') return [];
  // "Call this first to get …": what for is what it does.
  if (invites(sentence, index))
    return purposes(sentence, index).filter(({ verb }) => verb !== tokens[index]!.word);
  const first = leading(sentence, index);
  const rest = first ? besides(sentence, index, first) : purposes(sentence, index);
  const vague = !first || first.sense.force === 'vague';
  return [first, ...rest, ...(vague ? listed(sentence) : [])].filter((head) => head !== undefined);
}

/** The verbs joined to the first; what is read and then arranged is still read: "Fetches and organises". */
function besides(sentence: Sentence, index: number, first: Head): (Head | undefined)[] {
  const verbs = [...joinedTo(sentence, index), ...alongside(sentence, index, first)];
  return acts(first) ? verbs : verbs.filter((head) => !head || !ARRANGES.has(head.verb));
}

/** "Call this first", "Invoke whenever": how the tool is used, and not what it does. */
function invites({ tokens }: Sentence, index: number): boolean {
  const verb = tokens[index]?.word;
  if (verb !== 'call' && verb !== 'invoke' && verb !== 'run') return false;
  const next = tokens[index + 1]?.word ?? '';
  return OCCASIONS.has(next) || (next === 'this' && verb !== 'run');
}

const OCCASIONS = words(
  'it when whenever once first before after alongside again without only exactly immediately proactively',
);

/** The verb at a place; one that may be a noun is surely a verb where an article follows: "Trigger a search". */
function leading({ text, tokens }: Sentence, index: number): Head | undefined {
  if (areOne(tokens[index], tokens[index + 1])) return undefined;
  // "Your highlights", "Edit-safety check".
  if (OWNED.has(tokens[index - 1]?.word ?? '') || isCompound(text, tokens, index)) return undefined;
  const next = tokens[index + 1]?.word ?? '';
  const head = verbAt(tokens[index]!);
  // "Return to the previous track".
  if (head?.verb === 'return' && next === 'to' && !READERS.has(tokens[index + 3]?.word ?? ''))
    return { ...head, verb: 'navigate', sense: VERBS.get('navigate')! };
  const follows = ARTICLES.has(next) && !GENTLE.has(head?.verb ?? '');
  // "Records feedback for a search": a form of the third person before what is no preposition.
  const third = head && head.span.word !== head.verb && index === 0 && !PREPOSITIONS.has(next);
  // "Provides comments on a style".
  if (head && !head.sure && isPlural(head) && GIVES.has(tokens[index - 1]?.word ?? ''))
    return { ...head, verb: 'return', sense: VERBS.get('return')!, sure: true };
  // "Runs of a job", "Record of calls".
  if (head && next === 'of' && acts(head)) return undefined;
  if (head && !follows && isFigure(head, phraseAfter(text, tokens, index).at(-1))) return undefined;
  if (
    head &&
    !follows &&
    (NOUNS_MOSTLY.has(head.verb) || isParticiple(head) || RELATIVES.has(next))
  )
    return undefined;
  return head && { ...head, sure: head.sure || follows || (third === true && acts(head)) };
}

const OWNED = words('your all the');
const READERS = words('user caller client agent model');
const JOINERS = words('or and in');

/** A word that a hyphen joins to the next one: "edit-safety", but "create-or-update". */
function isCompound(text: string, tokens: readonly WordSpan[], index: number): boolean {
  const next = tokens[index + 1];
  const joined = next && text.slice(tokens[index]!.end, next.start) === '-';
  return joined === true && !JOINERS.has(next.word);
}

const GIVES = words('provides provide providing');
const isPlural = ({ span: { word }, verb }: Head): boolean => word !== verb && word.endsWith('s');

/** "Prioritized search": how something is, and not what is done. */
const isParticiple = ({ span: { word }, verb }: Head): boolean =>
  word.endsWith('ed') && word !== verb;

/** "Messages that wait", "Builds are kept": what looks like a verb is the subject. */
const RELATIVES = words('that are is was were have has');

const ARTICLES = words('a an the this all any each every one your its their it them');

/**
 * True where a sentence joins an act to its first verb: "Gets or creates a link", "Parse pages and add
 * the chunks to a project".
 */
export function joinsAct(sentence: Sentence): boolean {
  const { tokens } = sentence;
  const index = startOf(sentence);
  const first = tokens[index] && verbAt(tokens[index]);
  if (!first) return false;
  const joined = joinedTo(sentence, index).map((head) => head?.span);
  return besides(sentence, index, first).some(
    (head) =>
      head &&
      (joined.includes(head.span) ||
        ARTICLES.has(tokens[tokens.indexOf(head.span) + 1]?.word ?? '')) &&
      (head.sure || DOING.has(head.verb)) &&
      head.sense.force === 'firm' &&
      acts(head) &&
      !COPYING.has(head.verb),
  );
}

const acts = ({ sense: { category } }: Head): boolean => category !== 'Read';

/** Nouns too, but verbs where another verb stands beside them. */
const DOING = new Set(['deploy', 'launch', 'post', 'schedule', 'book', 'order']);

/** What a reading tool does for itself. */
const COPYING = new Set(['cache', 'log', 'navigate', 'open', 'close', 'connect']);

/** "Search and navigate components": to move about in what is shown changes nothing. */
const MOVES = 'navigate';

/** Verbs joined to the first by commas, `and`, `or` or `/`: "Create, update or delete". */
function joinedTo({ text, tokens }: Sentence, index: number): (Head | undefined)[] {
  const list: (Head | undefined)[] = [];
  for (let i = index; i + 1 < tokens.length && list.length < MOST_VERBS;) {
    const gap = text.slice(tokens[i]!.end, tokens[i + 1]!.start);
    const joiner = tokens[i + 1]!.word === 'and' || tokens[i + 1]!.word === 'or';
    const next = joiner ? i + 2 : i + 1;
    if (!joiner && !/^\s*[,/&]\s*$/.test(gap)) break;
    const head = tokens[next] && verbAt(tokens[next]);
    if (!head || head.verb === MOVES || NOUNS_MOSTLY.has(head.verb)) break;
    list.push(head);
    i = next;
  }
  return list;
}

/** After a comma these say that a verb stands before them: "Find a socket, forward it over a port". */
const ITS = words('it them its');

/** A later verb in the same form as the first, after `and` or `or`: "Detects faces and makes a mask". */
function alongside({ text, tokens }: Sentence, index: number, first: Head): Head[] {
  const third = first.span.word !== first.verb;
  const found: Head[] = [];
  for (let i = index + 2; i < tokens.length && i <= index + FAR; i++) {
    const { word: before, end } = tokens[i - 1]!;
    const token = tokens[i]!;
    const listed =
      ITS.has(tokens[i + 1]?.word ?? '') && /^,\s*$/.test(text.slice(end, token.start));
    if (before !== 'and' && before !== 'or' && !listed) continue;
    const head = verbAt(token);
    // "React" within a sentence is a name.
    const acted = ARTICLES.has(tokens[i + 1]?.word ?? '');
    const alike =
      head !== undefined &&
      (head.sure || acted) &&
      !NOUNS_MOSTLY.has(head.verb) &&
      text[token.start] === token.word[0] &&
      (token.word !== head.verb) === third &&
      token.word.endsWith('s') === third;
    if (alike && head.verb !== MOVES) found.push({ ...head, sure: true });
  }
  return found;
}

/** A purpose, where no verb leads: "Element builder to create elements". */
function purposes({ tokens }: Sentence, index: number): Head[] {
  const at = tokens.findIndex(({ word }, i) => i < FAR && word === 'to');
  const token = at >= 0 ? tokens[at + 1] : undefined;
  const head = token && baseVerbAt(token);
  if (head) return head.sure ? [head] : [];
  // "Enable maintenance mode": what leads elsewhere is the verb itself.
  const lead = tokens[index - 1];
  const enables = lead && verbAt(lead);
  return enables ? [enables] : [];
}

/** Verbs of a list, where no verb leads: "Database operations (create, query, update)". */
function listed({ text, tokens }: Sentence): Head[] {
  const at = tokens.findIndex(({ word }) => OPERATIONS.has(word));
  if (at < 0) return [];
  return tokens.slice(at + 1).flatMap((token, i) => {
    const before = tokens[at + i]!;
    const gap = text.slice(before.end, token.start);
    const head = /[(:,/]/.test(gap) || LIKE.has(before.word) ? baseVerbAt(token) : undefined;
    return head ? [head] : [];
  });
}

const LIKE = new Set(['like', 'including']);
const OPERATIONS = new Set(['operations', 'operation', 'ops', 'crud', 'actions', 'supports']);
