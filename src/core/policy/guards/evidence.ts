import type { Tool } from '../../catalogue/tool.ts';
import { partsOf } from '../../problem.ts';
import { define } from '../../risk/definition.ts';
import { rate } from '../../risk/rate.ts';
import type { Evidence, Rating } from '../../risk/rating.ts';
import { argumentsOf, isObject, type Argument } from '../../risk/schema.ts';
import { isWorse } from '../../risk/vocabulary.ts';
import { overlap, pathOf, type Guard } from './guard.ts';
import { keepsWhatIsLeftOut } from './left-out.ts';
import { omittedGuard, switchGuard, valuesGuard } from './switch.ts';

/** Rounds in which values are taken away until the tool is rated better. */
const ROUNDS = 12;

/**
 * Rules against what decided the level, where a call can do without it: a switch, some values of a choice,
 * an argument that may be left out. Of what leaves the rating as it is without them, only switches are kept.
 *
 * @param others rules that the policy has anyway; what they are about is left to them.
 */
export function evidenceGuards(tool: Tool, rating: Rating, others: readonly Guard[]): Guard[] {
  const args = argumentsOf(tool.inputSchema);
  const quoted = args.filter(({ where }) => rating.ruleEvidence.some((one) => one.where === where));
  const free = (path: string) => !others.some(({ argument }) => overlap(argument, path));
  const made = [
    ...switches(tool, rating, quoted),
    ...(isOwn(tool, rating)
      ? [...choices(tool, rating, args), ...omissions(tool, rating, quoted, args)]
      : []),
  ];
  return made.filter(({ argument }, i) => {
    const before = made.slice(0, i).some((one) => overlap(one.argument, argument));
    return free(argument) && !before;
  });
}

/** True where the definition alone, without its server or a review, is rated so. */
const isOwn = (tool: Tool, rating: Rating): boolean =>
  rating.reviewed === undefined && rate(tool).rule === rating.rule;

const becauseOf = (rating: Rating, what: string): string =>
  `rule ${rating.rule} made the tool ${rating.level} by ${what}`;

function switches(tool: Tool, rating: Rating, quoted: readonly Argument[]): Guard[] {
  const keeps = keepsWhatIsLeftOut(define(tool));
  return quoted.flatMap((arg) => {
    const path = pathOf(arg);
    return path !== undefined && arg.types.join() === 'boolean'
      ? [switchGuard(arg, path, { because: becauseOf(rating, 'this switch'), keeps })]
      : [];
  });
}

/** The choices of which some values made the tool so bad, without these. */
function choices(tool: Tool, rating: Rating, args: readonly Argument[]): Guard[] {
  let evidence: readonly Evidence[] = rating.ruleEvidence;
  let reduced = tool;
  const refused = new Map<Argument, string[]>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const named = args.flatMap((arg) => {
      const values = evidence
        .filter(({ where }) => where.startsWith(`${arg.where}/enum/`))
        .map(({ text }) => text)
        .filter((value) => textsOf(arg).includes(value));
      return values.length > 0 && pathOf(arg) !== undefined ? [{ arg, values }] : [];
    });
    if (named.length === 0) break;
    for (const { arg, values } of named) {
      const all = [...(refused.get(arg) ?? []), ...values];
      refused.set(arg, all);
      reduced = without(reduced, arg, all);
    }
    const after = rate(reduced);
    if (isWorse(rating.level, after.level)) return valueGuards(refused, rating);
    evidence = after.ruleEvidence;
  }
  return [];
}

function valueGuards(refused: ReadonlyMap<Argument, string[]>, rating: Rating): Guard[] {
  return [...refused].flatMap(([arg, values]) => {
    const left = textsOf(arg).filter((value) => !values.includes(value));
    const what = `${values.length === 1 ? 'this value' : 'these values'}: ${values.join(', ')}`;
    return left.length > 0
      ? [
          valuesGuard(arg, pathOf(arg)!, {
            left,
            refused: values,
            because: becauseOf(rating, what),
          }),
        ]
      : [];
  });
}

/**
 * What may be left out and makes the tool better when it is. Not what picks the things that are destroyed
 * (without a filter all are), nor where money or a message goes.
 */
function omissions(
  tool: Tool,
  rating: Rating,
  quoted: readonly Argument[],
  args: readonly Argument[],
): Guard[] {
  const { category, rule } = rating;
  if (category === 'Destructive' || category === 'Financial' || rule === 'H3') return [];
  const optional = quoted.filter((arg) => !arg.required && pathOf(arg) !== undefined);
  // Without any other argument the tool would have nothing to work on.
  if (!args.some(({ required, depth }) => required && depth === 0)) return [];
  const reduced = optional.reduce((given, arg) => without(given, arg), tool);
  if (!isWorse(rating.level, rate(reduced).level)) return [];
  const because = becauseOf(rating, 'this argument, and a call can do without it');
  return optional.map((arg) => omittedGuard(pathOf(arg)!, because));
}

const textsOf = ({ schema }: Argument): string[] =>
  (Array.isArray(schema['enum']) ? (schema['enum'] as unknown[]) : []).filter(
    (value) => typeof value === 'string',
  );

/** The tool without an argument, or without some values of it. */
function without(tool: Tool, { where }: Argument, values?: readonly string[]): Tool {
  const [, ...steps] = partsOf(where);
  return { ...tool, inputSchema: reduced(tool.inputSchema, steps, values) };
}

function reduced(
  schema: Record<string, unknown>,
  [step = '', ...rest]: readonly string[],
  values: readonly string[] | undefined,
): Record<string, unknown> {
  const inner = schema[step];
  if (rest.length === 0 && values === undefined) {
    const { [step]: _, ...others } = schema;
    return others;
  }
  if (!isObject(inner)) return schema;
  if (rest.length > 0) return { ...schema, [step]: reduced(inner, rest, values) };
  const left = (inner['enum'] as unknown[]).filter((one) => !values!.includes(one as string));
  return { ...schema, [step]: { ...inner, enum: left } };
}
