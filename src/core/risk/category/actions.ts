import { splitWords, type WordSpan } from '../../words.ts';
import type { Argument, Definition } from '../definition.ts';
import { objectsOf, verbAt } from '../head.ts';
import { senseOf } from '../sense.ts';
import { worstOf, type Finding } from './finding.ts';

/** Arguments that choose between several acts, by their last word. */
const ACTION_NAMES = new Set(
  'action actions operation op verb subcommand method mode command'.split(' '),
);
/** Of these, those that choose an act and not a way. */
const CHOICES = new Set(['action', 'actions', 'operation', 'op']);
const HTTP = new Set(['get', 'post', 'put', 'patch', 'delete', 'head', 'options']);

/** The worst act among the values of an `action`-like argument; `chosen` where that argument surely chooses the act. */
export function fromActions({
  args,
  nameWords,
}: Definition): (Finding & { chosen: boolean }) | undefined {
  return worstOf(args.flatMap((arg) => actsOf(arg, args, nameWords)));
}

function actsOf(
  arg: Argument,
  args: readonly Argument[],
  name: readonly WordSpan[],
): (Finding & { chosen: boolean })[] {
  const values = arg.schema['enum'];
  const last = arg.words.at(-1) ?? '';
  if (arg.depth > 0 || !ACTION_NAMES.has(last) || !Array.isArray(values)) return [];
  const texts = values.filter((value): value is string => typeof value === 'string');
  if (texts.every((value) => HTTP.has(value.toLowerCase()))) return [];
  return texts.flatMap((value) => {
    const spans = splitWords(value).map((word, i) => ({ word, start: i, end: i }));
    if (!spans[0]) return [];
    const head = verbAt(spans[0], [spans[0].word]);
    // A verb alone acts on what the argument is about (`reviewerAction: remove`), else on what the tool is about.
    const topic = arg.words.slice(0, -1).map((word) => ({ word, start: 0, end: 0 }));
    const objects = [objectsOf(spans, spans[0]), topic, name].find((one) => one.length > 0) ?? [];
    const sense = head && senseOf(head, objects, args);
    if (!sense) return [];
    const where = `${arg.where}/enum/${String(values.indexOf(value))}`;
    const firm = head.sense.force === 'firm' && sense.firm && last !== 'mode';
    return [
      {
        category: sense.category,
        firm,
        chosen: firm && CHOICES.has(last),
        evidence: [{ where, text: value }],
      },
    ];
  });
}
