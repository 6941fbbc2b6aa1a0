import type { Argument } from '../../risk/schema.ts';
import type { Rating } from '../../risk/rating.ts';
import { MAXIMA, type Maximum } from '../numbers.ts';
import { condition, takesNumber, type Guard } from './guard.ts';

const SURE =
  /^((max|num|total) (results|items|records|rows)|(results|items|hits|limit) per page|per page|page size|(row|record|result) limit)$/;
const LIKELY = /^(limit|top|first|last|count|size|num|n|k|top k|rows|take|max|max count)$/;
const UNSAID = /^(limit|first|last|top)$/;
const THINGS =
  /\b(results?|items?|records?|rows?|entries|elements|objects|documents|messages|returns?|retrieve|fetch|per page|page size|列表|条)\b/i;
const OF_OTHERS =
  /\b(days?|hours?|minutes?|seconds?|characters?|chars|bytes|tokens|pixels|px|depth|price)\b/i;
const NO_END = /\b(0|-1|zero|null)\b[^.;]{0,30}\b(all|unlimited|no limit|disabled?)\b/i;
const OWN_MAXIMUM =
  /\bmax(?:imum)?(?: (?:is|of|value))?:? *`?(\d+)|\b[01] ?(?:-|–|to) ?(\d+)\b|\bbetween [01] and (\d+)|\bup to (\d+)/i;
const PAID =
  /^(number (results|images|videos|outputs)|number of (results|images|videos|outputs)|num (results|images|videos|outputs|samples)|(image|video|output) count|batch size|n|count)$/;

/** The maximum of an argument that says how many things a call returns or makes; undefined for any other. */
export function maximumOf(arg: Argument, { category, signals }: Rating): Maximum | undefined {
  const { description, schema } = arg;
  const declared = schema['maximum'] ?? schema['exclusiveMaximum'];
  // The largest whole number of JSON stands in schemas that set no maximum.
  const bounded = typeof declared === 'number' && declared < Number.MAX_SAFE_INTEGER;
  if (!takesNumber(arg) || bounded || Array.isArray(schema['enum'])) return undefined;
  if (OF_OTHERS.test(description) || NO_END.test(description)) return undefined;
  const words = arg.words.join(' ');
  const paid = signals.some(({ id }) => id === 'paid-call') && category !== 'Read';
  if (paid && PAID.test(words)) return unlessNamed(MAXIMA.paidItems, description);
  const unsaid = description === '' && UNSAID.test(words);
  const likely = category === 'Read' && LIKELY.test(words) && (unsaid || THINGS.test(description));
  return SURE.test(words) || likely ? unlessNamed(MAXIMA.items, description) : undefined;
}

/** The description's own maximum where it names a smaller one; none where it speaks of more. */
function unlessNamed(maximum: Maximum, description: string): Maximum | undefined {
  const numbers = description.match(/\d[\d,_]*/g) ?? [];
  const most = Math.max(0, ...numbers.map((text) => Number(text.replace(/[,_]/g, ''))));
  if (most > maximum.max) return undefined;
  const own = OWN_MAXIMUM.exec(description)?.slice(1).find(Boolean);
  return own !== undefined && Number(own) === most && most > 1
    ? { max: most, because: 'its own description names this maximum' }
    : maximum;
}

/** At most so many. */
export function countGuards(argument: string, { max, because }: Maximum): Guard[] {
  return [
    {
      argument,
      list: 'deny_if',
      item: {
        conditions: [condition(argument, { op: 'gt', value: max })],
        on_deny: `${argument} must be at most ${max}; make several calls instead.`,
      },
      because,
      minor: true,
      passes: [
        { name: 'the maximum', value: max },
        { name: 'no value', value: undefined },
        { name: 'a text, which the rule does not compare', value: String(max + 1) },
      ],
      refuses: [
        { name: 'one over the maximum', value: max + 1 },
        { name: 'a thousand times the maximum', value: max * 1000 },
      ],
    },
  ];
}
