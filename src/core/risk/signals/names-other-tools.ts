import { splitWords } from '../../words.ts';
import type { Definition, RatingContext } from '../definition.ts';
import { isValueName } from '../instructions/units.ts';
import { NOUNS_TOO, VERBS } from '../lexicon/verbs.ts';
import { kept } from '../memo.ts';
import { textEvidence, type Text } from '../texts.ts';
import { MOST_EVIDENCE, type Match, type Signal } from './signal.ts';

/** A word of several parts (`list_notes`, `listNotes`, `list-notes`). */
const IDENTIFIER = /\b(?<!-)[A-Za-z][a-z0-9]*[_A-Z-][\w-]*/g;
/** What every such word holds. */
const JOINT = /[A-Za-z0-9][_A-Z-]/;
/** A single plain word is a name where it is marked as one; otherwise it may be just a word. */
const MARKED =
  /[`'"]([a-z]{4,40})[`'"]|(?<=\b([a-z]{4,40}) )(?:tool\b|first\b(?=[.,;)]|$))|(?<![.\w])([a-z]{4,40})\((?=[)'"])/gi;
/** How clients spell the tools of all servers (`mcp__server__tool`), and names that say what they are. */
const SAYS_TOOL = /^mcp__\w+?__\w|^[a-z]+[A-Z]\w*Tool$/;
const PLAIN_NAME = /^[a-z]{4,40}$/i;
/** Words right before or after a name by which it is a tool of some server. */
const BEFORE =
  /\b(?:call|calls|calling|use|uses|using|invoke|invoking|run|running|before|after|tool|tools|instead\s+of|rather\s+than|over|see|from|them\s+with) *[`'"(*]*$/i;
const AFTER = /^[`'"()*]* *(?:tool|tools|first|instead)\b/i;
/** The same where only the last part of a name is a verb (`records_search`). */
const CALLED = /\b(?:call|calling|use|using|invoke|invoking|run) *[`'"(*]*$/i;
/** What stands after a name by which it is an argument or a part of an API. */
const NO_TOOL = /^(?:=|[`'"()*]* +(?:mutation|query|endpoint|event|hook|field|flag|column)\b)/i;
/** What stands before a value. */
const EXAMPLE = /\be\.g\.,? *$/i;
const NEAR = 20;

export const namesOtherTools: Signal = {
  title: 'Names other tools',
  meaning: 'The definition speaks of other tools, which steers when the model calls them.',
  detect({ definition }): Match[] {
    const found: Match[] = [];
    const seen = new Set<string>();
    const { tool, context, whole } = definition;
    const said = whole.slice(tool.name.length);
    const plain = plainNames(context).some((name) => said.includes(name));
    for (const text of definition.texts) {
      if (found.length >= MOST_EVIDENCE) break;
      if (!isProse(text)) continue;
      if (JOINT.test(text.text)) found.push(...joinedNames(text, definition, seen));
      if (plain && found.length < MOST_EVIDENCE) found.push(...markedNames(text, definition, seen));
    }
    return found.slice(0, MOST_EVIDENCE);
  },
};

/** True for titles and descriptions, not for names, values and patterns. */
const isProse = ({ name, place }: Text) =>
  !name && (place.depth === 0 || place.key === 'description' || place.key === 'title');

/** The tools a text names by words of several parts; each goes into `seen`, so that it is told once. */
function joinedNames(text: Text, definition: Definition, seen: Set<string>): Match[] {
  const found: Match[] = [];
  const { context } = definition;
  const short = shortNames(context);
  IDENTIFIER.lastIndex = 0;
  for (let match; (match = IDENTIFIER.exec(text.text)) && found.length < MOST_EVIDENCE;) {
    const { 0: name, index } = match;
    const known = context.toolNames.has(name) || short.has(name);
    if (!known && !saysTool(name) && !isAddressed(text.text, name, index, definition)) continue;
    if (seen.has(name) || isOwn(name, definition)) continue;
    seen.add(name);
    found.push({ evidence: textEvidence(text, index, index + name.length) });
  }
  return found;
}

/** The tools a text names by a single plain word. */
function markedNames(text: Text, definition: Definition, seen: Set<string>): Match[] {
  const found: Match[] = [];
  for (const { 1: quoted, 2: called, 3: applied, index } of text.text.matchAll(MARKED)) {
    const name = quoted ?? called ?? applied!;
    if (!definition.context.toolNames.has(name)) continue;
    if (seen.has(name) || isOwn(name, definition)) continue;
    if (EXAMPLE.test(text.text.slice(Math.max(0, index - NEAR), index))) continue;
    seen.add(name);
    const before = called === undefined ? 0 : -name.length - 1;
    const start = index + (quoted === undefined ? before : 1);
    found.push({ evidence: textEvidence(text, start, start + name.length) });
  }
  return found;
}

/** True for the name of the tool itself, with and without the server's prefix, or of an argument. */
const isOwn = (name: string, { tool, args, context }: Definition): boolean =>
  name === tool.name ||
  name === withoutPrefix(tool.name, context) ||
  args.some((arg) => arg.name === name) ||
  (!context.toolNames.has(name) && args.some(({ schema }) => isOneOf(name, schema['enum'])));

const isOneOf = (name: string, values: unknown): boolean =>
  Array.isArray(values) && values.includes(name);

const saysTool = (name: string): boolean =>
  (name.endsWith('Tool') || name.startsWith('mcp__')) && SAYS_TOOL.test(name);

/** The names of a server's tools that are a single plain word. */
const plainNames = kept(({ toolNames }: RatingContext): readonly string[] =>
  Array.from(toolNames).filter((name) => PLAIN_NAME.test(name)),
);

/** The names of a server's tools without the word that most of them start with. */
const shortNames = kept(({ prefix, toolNames }: RatingContext): ReadonlySet<string> => {
  if (prefix === undefined) return new Set();
  const rests = Array.from(toolNames, (name) =>
    name.toLowerCase().startsWith(prefix) ? name.slice(prefix.length + 1) : '',
  );
  return new Set(rests.filter((rest) => rest.includes('_')));
});

/** True for the name of an act that the words beside it call a tool. */
function isAddressed(text: string, name: string, start: number, definition: Definition): boolean {
  const { tool, context } = definition;
  if (isCapital(name) || (name.includes('-') && !tool.name.includes('-'))) return false;
  const rest = withoutPrefix(name, context);
  const first = startsWithVerb(name) || (rest !== '' && startsWithVerb(rest));
  if ((!first && !holdsVerb(name)) || isValueName(name)) return false;
  const end = start + name.length;
  const after = text.slice(end, end + NEAR);
  if (NO_TOOL.test(after)) return false;
  const before = text.slice(Math.max(0, start - NEAR), start);
  return (first ? BEFORE : CALLED).test(before) || AFTER.test(after);
}

const withoutPrefix = (name: string, { prefix }: RatingContext): string =>
  prefix !== undefined && name.startsWith(`${prefix}_`) ? name.slice(prefix.length + 1) : '';

/** True for `records_search`. */
const holdsVerb = (name: string): boolean =>
  name.includes('_') &&
  name
    .split('_')
    .slice(1)
    .some((part) => VERBS.has(part) && !NOUNS_TOO.has(part));

const JOINTS = /[_A-Z-]/;

/** True for an abbreviation and for the name of a class. */
const isCapital = (name: string) => /^[A-Z](?:[a-z]|[A-Z]*$)/.test(name);

function startsWithVerb(word: string): boolean {
  // The first word of `user_id` is told apart before the whole is split.
  const end = word.search(JOINTS);
  if (end > 0 && !VERBS.has(word.slice(0, end))) return false;
  const [first = '', second] = splitWords(word.slice(0, 100));
  return second !== undefined && VERBS.has(first) && !NOUNS_TOO.has(first);
}
