import type { Tool } from '../../catalogue/tool.ts';
import type { Case } from '../../risk/case.ts';
import { isPerson, recipients } from '../../risk/case/recipients.ts';
import { define, type Definition } from '../../risk/definition.ts';
import { type Argument } from '../../risk/schema.ts';
import { rate } from '../../risk/rate.ts';
import type { Rating } from '../../risk/rating.ts';
import { matched } from '../../risk/level.ts';
import { RULE_IDS, RULES, type RuleId } from '../../risk/rules.ts';
import { isWorse } from '../../risk/vocabulary.ts';
import { actionChoice, actionGuards, readingOnly } from './action.ts';
import { amountGuards } from './amount.ts';
import { unusedGuard } from './callback.ts';
import { countGuards, maximumOf } from './count.ts';
import { evidenceGuards } from './evidence.ts';
import { flagGuards } from './flags.ts';
import { overlap, pathOf, takesNumber, takesString, type Guard, type GuardMaker } from './guard.ts';
import { openArguments, signalled, type Open } from './open.ts';
import { rootGuards, traversalGuards } from './path.ts';
import { breaksExample } from './plausible.ts';
import { copyGuards, isCopy, isList, recipientGuards } from './recipient.ts';
import { readingQueries, sqlGuards } from './sql.ts';
import { inwardGuards, urlGuards, worksInside } from './url.ts';

/** The guards of a tool, and what they leave open. */
export interface Guards {
  guards: Guard[];
  /** Rules that the narrowest form has besides: they would refuse what a person who is asked may allow. */
  narrowing: Guard[];
  open: Open[];
  /** True where nothing makes the tool High, or more, that the guards do not bound. */
  bound: boolean;
}

/** Level rules whose cause lies in arguments, with what bounds one. */
const BY_ARGUMENT: Partial<Record<RuleId, GuardMaker>> = {
  H1: urlGuards,
  H2: rootGuards,
  H3: recipientGuards,
};

/**
 * Rules that bound the arguments of a tool: those by which a level rule made it High, and those of which
 * something can be said without guessing and without refusing a plausible call.
 *
 * A tool for several acts that is worse than Medium, and is so for more than its arguments, is bounded
 * to the acts that only read, and counts as bounded where it would not be rated so with these alone.
 */
export function guardsOf(tool: Tool, rating: Rating): Guards {
  const plain = argumentGuards(tool, rating);
  if (plain.bound) return plain;
  const choice = actionChoice(tool, rating);
  const inner = choice && withReadingOnly(tool, rating, readingOnly(tool, choice));
  if (inner) return { ...inner, guards: [...actionGuards(choice), ...inner.guards] };
  const acts = choice ? actionGuards(choice) : [];
  const before = [...plain.guards, ...acts];
  // Acts that only read do without what another act would have to be given.
  const evidence = evidenceGuards(tool, rating, before).filter(
    ({ list }) => acts.length === 0 || list !== 'require',
  );
  const flags = flagGuards(define(tool), rating).filter((guard) =>
    [...before, ...evidence].every((one) => !overlap(one.argument, guard.argument)),
  );
  const narrowing = [...acts, ...evidence, ...flags];
  return { ...plain, narrowing };
}

/** The guards of the tool reduced to its reading acts, where these bound it. */
function withReadingOnly(tool: Tool, rating: Rating, reduced: Tool): Guards | undefined {
  // Only the act itself gets better with fewer acts: what a review judged, what the annotations claim and
  // what only the server's other tools show stays as it is.
  const byAct =
    rating.level === 'High' &&
    raisingRules(define(tool), rating).every(({ id }) => id.startsWith('B-'));
  if (!byAct || rating.reviewed || rate(tool).rule !== rating.rule) return undefined;
  const after = argumentGuards(reduced, rate(reduced));
  return after.bound ? after : undefined;
}

function argumentGuards(tool: Tool, rating: Rating): Guards {
  const definition = define(tool);
  const { args } = definition;
  const done = new Set<string>();
  const guards: Guard[] = [];
  const add = (concerned: readonly Argument[], make: GuardMaker): Argument[] =>
    concerned.filter((arg) => {
      const path = pathOf(arg);
      // Alternatives of a schema (anyOf) name one argument several times.
      const key = path ?? arg.where;
      if (done.has(key)) return false;
      const made = path === undefined ? [] : make(arg, path);
      if (made.length > 0) done.add(key);
      guards.push(...made);
      return made.length === 0;
    });
  const raising = raisingRules(definition, rating);
  const missed = raising.flatMap(({ id, where }) => {
    const make = BY_ARGUMENT[id];
    const concerned = args.filter((arg) => where.includes(arg.where));
    // A rule that a review adds names no argument.
    if (!make || concerned.length === 0) return [undefined];
    if (id !== 'H3') return add(concerned, make);
    // A secret names no place, and has none in a policy.
    const secrets = signalled(args, rating, 'takes-secret');
    const places = destinations(concerned).filter((arg) => !secrets.includes(arg));
    // A place that may be left out bounds nothing: the server then finds another one.
    const elsewhere = places.some(({ required }) => required) ? [] : [undefined];
    return [...add(places, make), ...elsewhere];
  });
  const sends = raising.some(({ id }) => id === 'H3');
  const reached = args.some((arg) => arg.required && done.has(pathOf(arg) ?? ''));
  if (sends)
    add(
      args.filter((arg) => isCopy(arg, reached)),
      copyGuards,
    );
  for (const { of, make } of unaskedOf(definition, rating)) add(of, make);
  const bounded = guards.map(({ argument }) => argument.split('.').at(-1)!);
  const byArguments = raising.length > 0 && missed.length === 0;
  return {
    guards,
    narrowing: [],
    open: openArguments(args, rating, bounded, sends ? args.filter(isList) : []),
    bound: rating.level === 'High' ? byArguments : isWorse('High', rating.level),
  };
}

/** Guards that no level rule asks for; what would refuse the definition's own examples is left out. */
function unaskedOf(
  definition: Definition,
  rating: Rating,
): { of: readonly Argument[]; make: GuardMaker }[] {
  const { args, tool, description } = definition;
  const unlessBreaking =
    (make: GuardMaker): GuardMaker =>
    (arg, path) =>
      make(arg, path).filter((guard) => !breaksExample(guard, arg));
  const inside = worksInside(`${tool.name.replaceAll('_', ' ')} ${description.slice(0, 500)}`);
  const queries = rating.category === 'Execute' ? readingQueries(definition) : [];
  return [
    {
      of: signalled(args, rating, 'callback-address'),
      make: (arg, path) => (arg.required ? urlGuards(arg, path) : [unusedGuard(arg, path)]),
    },
    {
      of: signalled(args, rating, 'file-path-argument'),
      make: unlessBreaking(traversalGuards),
    },
    {
      of: inside ? [] : signalled(args, rating, 'url-argument'),
      make: unlessBreaking(inwardGuards),
    },
    {
      of: queries,
      make: (arg, path) => sqlGuards(path, arg.required || queries.length === 1),
    },
    {
      of: rating.category === 'Financial' ? signalled(args, rating, 'unbounded-amount') : [],
      make: amountGuards,
    },
    {
      // What is rated Low stays free of rules for which some clients would have to ask.
      of: rating.level === 'Low' ? [] : args,
      make: unlessBreaking((arg, path) => {
        const maximum = maximumOf(arg, rating);
        return maximum ? countGuards(path, maximum) : [];
      }),
    },
  ];
}

/** The rules of level High that match, with the places of their evidence; the base level is one of them. */
function raisingRules(definition: Definition, rating: Rating): { id: RuleId; where: string[] }[] {
  const { category, categoryEvidence, signals, reviewed } = rating;
  const found = { category, evidence: categoryEvidence, firm: true };
  const subject: Case = { definition, found, signals };
  return RULE_IDS.flatMap((id) => {
    if (RULES[id].level !== 'High') return [];
    const evidence = matched(id, subject, reviewed?.judgement);
    if (!evidence) return [];
    // What shows that something is sent says not where to.
    const own = id === 'H3' ? (recipients(subject) ?? []) : evidence;
    const added = reviewed?.judgement.addRules?.includes(id) ?? false;
    return [{ id, where: (added ? evidence : own).map(({ where }) => where) }];
  });
}

/**
 * The recipients that decide where a call sends to. A number inside a place that has a name (issue 7 of a
 * repository) is bounded with the place, an object by what it holds, and an id deep inside a message to
 * people only says which message it is.
 */
function destinations(named: readonly Argument[]): readonly Argument[] {
  const texts = named.some(takesString);
  const people = named.some(isPerson);
  return named.filter((arg) => {
    const { where, types, depth, required } = arg;
    const held = types.includes('object') && named.some((one) => one.where.startsWith(`${where}/`));
    const inside = people && depth > 0 && !required && !isPerson(arg);
    const counted = texts && takesNumber(arg) && !takesString(arg);
    return !held && !inside && !counted;
  });
}
