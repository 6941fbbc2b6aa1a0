import { splitWords } from '../../words.ts';
import type { Definition } from '../definition.ts';
import { NOUNS_TOO, VERBS } from '../lexicon/verbs.ts';
import { textEvidence, type Text } from '../texts.ts';
import { MOST_EVIDENCE, type Match, type Signal } from './signal.ts';

/** A word of several parts (`list_notes`, `listNotes`, `list-notes`). */
const IDENTIFIER = /(?<![\w-])[A-Za-z][a-z0-9]*[_A-Z-][\w-]*/g;
/** A single plain word is a name where it is marked as one; otherwise it may be just a word. */
const MARKED = /[`'"]([a-z]{4,40})[`'"]|(?<=\b([a-z]{4,40}) )tools?\b/gi;
/** How clients spell the tools of all servers (`mcp__server__tool`). */
const QUALIFIED = /^mcp__\w+?__\w/;
/** Words right before or after a name by which it is a tool of some server. */
const BEFORE =
  /\b(?:call|calls|calling|use|uses|using|invoke|invoking|run|running|via|before|after|tool|tools) *[`'"(*]*$/i;
const AFTER = /^[`'"()*]* *(?:tool|tools|first|instead)\b/i;
const NEAR = 20;

export const namesOtherTools: Signal = {
  title: 'Names other tools',
  meaning: 'The definition speaks of other tools, which steers when the model calls them.',
  detect({ definition }): Match[] {
    const found: Match[] = [];
    const own = new Set([definition.tool.name, ...definition.args.map(({ name }) => name)]);
    for (const text of definition.texts) {
      if (found.length >= MOST_EVIDENCE) break;
      if (!text.name) found.push(...namesIn(text, definition, own));
    }
    return found.slice(0, MOST_EVIDENCE);
  },
};

/** The tools a text names; each goes into `seen`, so that it is told once. */
function namesIn(text: Text, { context }: Definition, seen: Set<string>): Match[] {
  const found: Match[] = [];
  const add = (name: string, start: number) => {
    seen.add(name);
    found.push({ evidence: textEvidence(text, start, start + name.length) });
  };
  for (const { 0: name, index } of text.text.matchAll(IDENTIFIER)) {
    if (found.length === MOST_EVIDENCE) return found;
    if (seen.has(name)) continue;
    const of = context.toolNames.has(name) || QUALIFIED.test(name);
    if (of || isAddressed(text.text, name, index)) add(name, index);
  }
  for (const { 1: quoted, 2: called, index } of text.text.matchAll(MARKED)) {
    const name = quoted ?? called!;
    if (seen.has(name) || !context.toolNames.has(name)) continue;
    add(name, quoted === undefined ? index - name.length - 1 : index + 1);
  }
  return found;
}

/** True for the name of an act that the words beside it call a tool. */
function isAddressed(text: string, name: string, start: number): boolean {
  if (!startsWithVerb(name)) return false;
  const end = start + name.length;
  return (
    BEFORE.test(text.slice(Math.max(0, start - NEAR), start)) ||
    AFTER.test(text.slice(end, end + NEAR))
  );
}

function startsWithVerb(word: string): boolean {
  const [first = '', second] = splitWords(word.slice(0, 100));
  return second !== undefined && VERBS.has(first) && !NOUNS_TOO.has(first);
}
