import { spansOf, splitWords, type WordSpan } from '../../words.ts';
import type { Definition } from '../definition.ts';
import { baseVerbAt, headsOf, objectsOf } from '../head.ts';
import { ACTS, CHOOSERS, COMPUTES, INFORMING, KEPT_ACTS, PATCHES } from '../lexicon/effects.ts';
import { GATHERINGS } from '../lexicon/losses.ts';
import { METHODS } from '../lexicon/running.ts';
import { NOUNS_MOSTLY, NOUNS_TOO, VERBS } from '../lexicon/verbs.ts';
import { LIMITS } from '../limits.ts';
import type { Argument } from '../schema.ts';
import { senseOf } from '../sense.ts';
import { worstOf, type Finding } from './finding.ts';
import type { NameFinding } from './name.ts';
import { reading } from './reading.ts';

/** An act that an argument chooses; `chosen` where that argument surely chooses what is done. */
type Act = Finding & { chosen: boolean };

/** These choose an act only where reading is one of them. */
const WAYS = new Set(['mode', 'method']);
/** Deeper, a choice is a property of some record. */
const DEEPEST = 1;

/** The worst act among the values of an `action`-like argument. */
export function fromActions(definition: Definition, named?: NameFinding): Act | undefined {
  const { args, nameWords } = definition;
  const choosing = args.filter(choosesAct);
  if (choosing.length === 0) return undefined;
  const groups = Map.groupBy(choosing, ({ name, top, depth }) =>
    depth > 0 ? `${top}/${name}` : name,
  );
  const computes = computesOnly(definition);
  return worstOf(
    [...groups.values()].flatMap((group) => {
      const choices = group.flatMap(choicesOf);
      if (!namesActs(choices, group[0]!, nameWords)) return [];
      // Beside a pause or a step, to run means to go on.
      const resumes = choices.some(({ value }) => PAUSES.has(value));
      const reads = choices.some(({ value }) => INFORMING.has(splitWords(value)[0] ?? ''));
      const acts = choices
        .filter(({ value }) => !(resumes && value.startsWith('run')))
        .flatMap((choice) => actOf(choice, args, nameWords, reads))
        .map((act) => ({ ...act, ...reading(definition, act) }));
      if (computes) return acts.filter(({ category }) => category === 'Read');
      return narrows(acts, group, named) ? [] : acts;
    }),
  );
}

/** True for a tool that works something out from what is given, as its name or the start of its description says. */
export function computesOnly({ nameWords, sentences }: Definition): boolean {
  const told = sentences[0]?.tokens.slice(0, 2) ?? [];
  return (
    nameWords.some(({ word }) => COMPUTES.has(word)) || told.some(({ word }) => FIGURES.has(word))
  );
}

const FIGURES = new Set(['calculations', 'calculation', 'calculator', 'conversions', 'arithmetic']);

/** The words of all values by which an act is chosen. */
export function actsNamed({ args }: Definition): WordSpan[] {
  return args
    .filter(choosesAct)
    .flatMap(choicesOf)
    .flatMap(({ value }) => spansOf(value));
}

const PAUSES = new Set(['pause', 'step', 'step_over', 'into', 'resume', 'continue']);

interface Choice {
  arg: Argument;
  value: string;
  where: string;
}

/** True for an argument that is named for acts, or stands in a choice that is. */
function choosesAct({ depth, required, words, top, schema }: Argument): boolean {
  // `partial_match_action` says what follows later.
  if (depth > DEEPEST || (!required && words.length >= LONG)) return false;
  const last = words.at(-1) ?? '';
  // `release_method` and `merge_mode` choose a way and not an act.
  if (CHOOSERS.has(last))
    return ACTS.has(last) || words.length === 1 || last === 'verb' || words[0] === 'sub';
  if (depth > 0) return 'const' in schema && CHOOSERS.has(splitWords(top).at(-1) ?? '');
  return listsActs(schema['enum']);
}

/** True where what is run is one of the acts that a required argument lists: `tool: clear_cache | recount`. */
export function runsListed({ args }: Definition): boolean {
  return args.some(
    ({ depth, required, words, schema }) =>
      depth === 0 && required && !CHOOSERS.has(words.at(-1) ?? '') && listsActs(schema['enum']),
  );
}

const LONG = 3;

/** A choice whatever it is called: most of its values are a verb with its object. */
function listsActs(values: unknown): boolean {
  if (!Array.isArray(values) || values.length < LEAST_ACTS) return false;
  const listed = values.slice(0, LIMITS.list) as unknown[];
  return listed.filter(isAct).length >= listed.length * MOST_ACTS;
}

function isAct(value: unknown): boolean {
  const [verb, object] = typeof value === 'string' ? splitWords(value.slice(0, LIMITS.name)) : [];
  return verb !== undefined && object !== undefined && VERBS.has(verb) && !mayBeNoun(verb);
}

const mayBeNoun = (verb: string): boolean => NOUNS_TOO.has(verb) || NOUNS_MOSTLY.has(verb);

/** The share of values that must be acts. */
const MOST_ACTS = 0.7;
const LEAST_ACTS = 3;

function choicesOf(arg: Argument): Choice[] {
  const values = arg.schema['enum'];
  const listed: unknown[] = Array.isArray(values) ? values.slice(0, LIMITS.list) : [];
  const one: unknown = arg.schema['const'];
  const all = listed.map((value, i) => [value, `enum/${String(i)}`] as const);
  return [...all, [one, 'const'] as const].flatMap(([value, place]) =>
    typeof value === 'string'
      ? [
          {
            arg,
            value: value.slice(0, LIMITS.name),
            where: `${arg.schemaWhere}/${place}`,
          },
        ]
      : [],
  );
}

/** False for methods of a request, and acts of a rule that is kept. */
function namesActs(
  choices: readonly Choice[],
  { depth }: Argument,
  name: readonly WordSpan[],
): boolean {
  const values = new Set(choices.map(({ value }) => value.toLowerCase()));
  if (values.has('get') && values.has('post') && values.has('put')) return false;
  if ([...values].every((value) => METHODS.has(value))) return false;
  if (depth === 0) return true;
  return !name.some(({ word }) => KEPT_ACTS.has(word));
}

/**
 * In a list, acts of which none reads say which entries are meant: `list_events` with `action: deleted`;
 * beside words that inform, acts that may be left out say what is told about.
 */
function narrows(acts: readonly Act[], group: readonly Argument[], named?: NameFinding): boolean {
  const optional = group.every(({ required, depth }) => !required && depth === 0);
  const none = acts.every(({ category }) => category !== 'Read');
  // `object_timeline` with an `action` that may be left out: the kinds of change that are recorded.
  if (!named?.verb) {
    const kinds = acts.flatMap(({ evidence }) => evidence.map(({ text }) => text));
    return optional && none && RECORDED.every((kind) => kinds.includes(kind));
  }
  return named.sure && INFORMING.has(named.verb) && (optional || none);
}

const RECORDED = ['create', 'update', 'delete'];

/** `trade_data`, `alert_list`: what comes back; of several things (`post_messages`) it may be an act. */
function isAnswer(spans: readonly WordSpan[]): boolean {
  if (spans.length > 1 && NOUNS_MOSTLY.has(spans[0]!.word)) return true;
  return headsOf(spans).length === 0 && spans.at(-1)?.word.endsWith('s') === false;
}

function actOf(
  { arg, value, where }: Choice,
  args: readonly Argument[],
  name: readonly WordSpan[],
  reads: boolean,
): Act[] {
  const spans = spansOf(value);
  if (!spans[0] || (arg.depth > 0 && !reads && PATCHES.has(spans[0].word))) return [];
  const last = arg.words.at(-1) ?? '';
  const head = isAnswer(spans) ? undefined : baseVerbAt(spans[0]);
  // A verb alone acts on what the argument is about (`reviewerAction: remove`), else on what the tool is about.
  const topic = arg.words.slice(0, -1).map((word) => ({ word, start: 0, end: 0 }));
  const own = objectsOf(spans, spans[0]).filter(({ word }) => word !== 'all');
  const objects = [own, topic, name].find((one) => one.length > 0) ?? [];
  const source = own.length > 0 ? name.filter(({ word }) => GATHERINGS.has(word)) : [];
  const sense =
    head &&
    senseOf(
      head,
      objects,
      args,
      source.map(({ word }) => word),
    );
  if (!sense) return [];
  // Modes are acts only where reading is one of them: `mode: list | delete`.
  const firm = head.sense.force === 'firm' && sense.firm && (!WAYS.has(last) || reads);
  // Where none of the acts reads, one of them is done.
  const chosen = (firm || (arg.required && !reads)) && ACTS.has(last) && arg.depth === 0;
  return [{ category: sense.category, firm, chosen, evidence: [{ where, text: value }] }];
}
