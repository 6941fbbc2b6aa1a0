import { splitWords, type WordSpan } from '../../words.ts';
import type { Definition } from '../definition.ts';
import type { Argument } from '../schema.ts';
import { LIMITS } from '../limits.ts';
import { objectsOf, verbAt } from '../head.ts';
import { senseOf } from '../sense.ts';
import { worstOf, type Finding } from './finding.ts';
import type { NameFinding } from './name.ts';

/** Arguments that choose between several acts, by their last word. */
const ACTION_NAMES = new Set(
  'action actions operation op verb subcommand method mode command'.split(' '),
);
const WAYS = new Set(['method', 'mode']);
const HTTP = new Set(['get', 'post', 'put', 'patch', 'delete', 'head', 'options']);

/** The worst act among the values of an `action`-like argument. */
export function fromActions(
  { args, nameWords }: Definition,
  named?: NameFinding,
): Finding | undefined {
  return worstOf(
    args.flatMap((arg) => {
      const acts = actsOf(arg, args, nameWords);
      return named && narrows(acts, named) ? [] : acts;
    }),
  );
}

const LISTS = new Set(['list', 'search', 'find', 'count', 'query']);

/** In a list, acts of which none reads say which entries are meant: `list_events` with `action: deleted`. */
function narrows(acts: readonly Finding[], { verb, sure }: NameFinding): boolean {
  return sure && LISTS.has(verb) && acts.every(({ category }) => category !== 'Read');
}

function actsOf(arg: Argument, args: readonly Argument[], name: readonly WordSpan[]): Finding[] {
  const values = arg.schema['enum'];
  const last = arg.words.at(-1) ?? '';
  if (arg.depth > 0 || !ACTION_NAMES.has(last) || !Array.isArray(values)) return [];
  // `release_method` and `merge_mode` choose a way and not an act.
  if (WAYS.has(last) && arg.words.length > 1) return [];
  const listed = values.slice(0, LIMITS.list) as unknown[];
  if (listed.every((value) => HTTP.has(String(value).toLowerCase()))) return [];
  return listed.flatMap((value, index): Finding[] => {
    if (typeof value !== 'string') return [];
    const spans = splitWords(value.slice(0, LIMITS.name)).map((word, i) => ({
      word,
      start: i,
      end: i,
    }));
    if (!spans[0]) return [];
    const head = verbAt(spans[0], [spans[0].word]);
    // A verb alone acts on what the argument is about (`reviewerAction: remove`), else on what the tool is about.
    const topic = arg.words.slice(0, -1).map((word) => ({ word, start: 0, end: 0 }));
    const objects = [objectsOf(spans, spans[0]), topic, name].find((one) => one.length > 0) ?? [];
    const sense = head && senseOf(head, objects, args);
    if (!sense) return [];
    const where = `${arg.schemaWhere}/enum/${String(index)}`;
    const firm = head.sense.force === 'firm' && sense.firm && last !== 'mode';
    return [{ category: sense.category, firm, evidence: [{ where, text: value }] }];
  });
}
