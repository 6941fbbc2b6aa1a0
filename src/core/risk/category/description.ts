import { descriptionEvidence, type Definition, type Sentence } from '../definition.ts';
import { phraseAfter, sourceIn, verbAt, type Head } from '../head.ts';
import { senseOf } from '../sense.ts';
import { NEGATION, worstOf, type Finding } from './finding.ts';
import { spaced } from '../../words.ts';
import { withMedium } from './name.ts';
import { unspacedHeads } from './unspaced.ts';

/** Words that may stand before the verb of a description without changing it. */
const LEAD = new Set(
  `this tool tools that which is are be use used using to allows allow you your lets let the a an can will enables enable agent
  llm user users for helps help quickly easily permanently safely when function method endpoint able it utility mcp server api
  directly automatically programmatically simple simply also only and please provides provide ability primary as like unlike turns`.split(
    /\s+/,
  ),
);
const LONGEST_LEAD = 14;
/** How many verbs of one sentence are read. */
const MOST_VERBS = 12;

/** What a description says. */
export interface Told {
  /** The verbs of its first sentence that say what is done, in their order. */
  heads: Head[];
  finding?: Finding;
  /** True where the answer is said to be advice or documentation. */
  advises: boolean;
}

/** What the first sentence of the description says by the verbs that it starts with or joins to them. */
export function fromDescription(definition: Definition): Told | undefined {
  const first = definition.sentences[0];
  if (!first) return undefined;
  const finding = findingOf(definition, first);
  return {
    heads: headsOf(first),
    advises: ADVICE.test(spaced(first.text)),
    ...(finding ? { finding } : {}),
  };
}

/** The first act that a later sentence tells. That nothing is done is not believed here: anybody can append it. */
export function fromLater(definition: Definition): Finding | undefined {
  return definition.sentences
    .slice(1, MOST_LATER)
    .map((sentence) => findingOf(definition, sentence))
    .find((found) => found !== undefined && found.category !== 'Read');
}

const MOST_LATER = 4;

const ADVICE =
  /\b(provides?|returns?|receives?|gives?|get) (\S+ ){0,8}(documentation|guidance|guidelines|guide|instructions|best practices|knowledge|advice|checklist)\b/i;

/** The verbs of a sentence that say what is done. */
function headsOf(sentence: Sentence): Head[] {
  const { tokens } = sentence;
  const unspaced = unspacedHeads(sentence.text);
  if (unspaced.length > 0) return unspaced;
  const index = tokens.findIndex(({ word }) => !LEAD.has(word));
  const token = tokens[index];
  if (!token || index > LONGEST_LEAD) return [];
  if (tokens.slice(0, index).some(({ word }) => NEGATION.has(word))) return [];
  // "Read-only" praises; it does not say what is done.
  if (token.word === 'read' && tokens[index + 1]?.word === 'only') return [];
  const first = verbAt(token);
  const rest = first
    ? [...joinedTo(sentence, index), ...alongside(sentence, index, first)]
    : purposes(sentence);
  const vague = !first || first.sense.force === 'vague';
  return [first, ...rest, ...(vague ? listed(sentence) : [])].filter((head) => head !== undefined);
}

function findingOf({ description, args }: Definition, sentence: Sentence): Finding | undefined {
  const { text, tokens, at } = sentence;
  const findings = headsOf(sentence).flatMap((head): Finding[] => {
    const index = tokens.findIndex(({ start }) => start === head.span.start);
    const objects = index >= 0 ? phraseAfter(text, tokens, index) : [];
    const source = sourceIn(tokens.slice(index + 1, index + LONGEST_LEAD), head.span.start);
    const sense = withMedium(senseOf(head, objects, args, source), head, sentence);
    if (!sense) return [];
    // "Run a find query" says how, not what; only something that is run makes it so.
    const vague = sense.category === 'Execute' && !objects.some(({ word }) => RUNNABLE.has(word));
    if (vague && head.verb === 'trigger') sense.category = 'Write';
    const { start, end } = head.span;
    const evidence = [descriptionEvidence(description, at + start, at + end)];
    return [{ category: sense.category, firm: sense.firm && !vague, evidence }];
  });
  return worstOf(findings);
}

/** What is run where the description says "run". */
const RUNNABLE = new Set(
  `sql command commands code script scripts javascript shell statement test tests suite workflow workflows pipeline
  pipelines job jobs agent playbook notebook`.split(/\s+/),
);

/** Verbs joined to the first by commas, `and`, `or` or `/`: "Create, update or delete". */
function joinedTo({ text, tokens }: Sentence, index: number): (Head | undefined)[] {
  const list: (Head | undefined)[] = [];
  for (let i = index; i + 1 < tokens.length && list.length < MOST_VERBS;) {
    const gap = text.slice(tokens[i]!.end, tokens[i + 1]!.start);
    const joiner = tokens[i + 1]!.word === 'and' || tokens[i + 1]!.word === 'or';
    const next = joiner ? i + 2 : i + 1;
    if (!joiner && !/^\s*[,/&]\s*$/.test(gap)) break;
    const head = tokens[next] && verbAt(tokens[next]);
    if (!head) break;
    list.push(head);
    i = next;
  }
  return list;
}

/** A later verb in the same form as the first, after `and` or `or`: "Detects faces and makes a mask". */
function alongside({ tokens }: Sentence, index: number, first: Head): Head[] {
  const third = first.span.word !== first.verb;
  return tokens.flatMap((token, i) => {
    const joined = tokens[i - 1]?.word === 'and' || tokens[i - 1]?.word === 'or';
    if (i <= index + 1 || i > index + LONGEST_LEAD || !joined) return [];
    const head = verbAt(token);
    const alike =
      head?.sure && (token.word !== head.verb) === third && token.word.endsWith('s') === third;
    return alike ? [head] : [];
  });
}

/** A purpose, where no verb leads: "Element builder to create elements". */
function purposes({ tokens }: Sentence): Head[] {
  const at = tokens.findIndex(({ word }, i) => i < LONGEST_LEAD && word === 'to');
  const token = at >= 0 ? tokens[at + 1] : undefined;
  const head = token && verbAt(token, [token.word]);
  return head?.sure ? [head] : [];
}

/** Verbs of a list, where no verb leads: "Database operations (create, query, update)". */
function listed({ text, tokens }: Sentence): Head[] {
  const at = tokens.findIndex(({ word }) => OPERATIONS.has(word));
  if (at < 0) return [];
  return tokens.slice(at + 1).flatMap((token, i) => {
    const gap = text.slice(tokens[at + i]!.end, token.start);
    const head = /[(:,/]/.test(gap) ? verbAt(token, [token.word]) : undefined;
    return head ? [head] : [];
  });
}

const OPERATIONS = new Set(['operations', 'operation', 'actions', 'supports']);
