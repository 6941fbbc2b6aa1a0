import { BOUND, type Bound, type Effect, type Others, type Passing } from '#core/policy/effect.ts';
import {
  decimalOf,
  hostsOf,
  PLACEHOLDER_HOST,
  PLACEHOLDER_NUMBER,
  PLACEHOLDER_PREFIX,
  PLACEHOLDER_ROOT,
  rootOf,
  wordsOf,
} from '#core/policy/patterns.ts';
import type { Condition } from '#core/policy/policy.ts';
import type { Phrase } from './parts.ts';
import { code, number, plain } from './text.ts';

/**
 * What a policy does to a tool, in sentences. Each says only what was measured: the effect is the one
 * input, so a policy that changes changes its caption.
 *
 * @param asked true where a person decides on each call that the policy lets pass.
 * @param amounts pointers to the values that bound what one call commits: what they come to is told.
 */
export function caption(
  effect: Effect,
  { asked = false, amounts = [] }: { asked?: boolean; amounts?: readonly string[] } = {},
): Phrase[][] {
  const bounds = refusesAll(effect)
    ? []
    : [
        ...effect.bounds.map(boundSentence),
        ...amounts.flatMap((pointer) => sumSentence(effect, pointer)),
      ];
  const untested = effect.untested > 0 && !refusesAll(effect) ? [untestedSentence(effect)] : [];
  return [[plain(`${mainClause(effect, asked)}${othersClause(effect)}.`)], ...bounds, ...untested];
}

/** What a policy does to a whole server: one sentence. */
export function serverCaption(fates: Others): Phrase[] {
  const total = totalOf(fates);
  if (total === 0) return [plain('The server has no tools.')];
  const whose = total === 1 ? "the server's only tool" : `the server's ${number(total)} tools`;
  const kinds = kindsOf(fates);
  if (kinds.length === 1) return [plain(`${wholly(kinds[0]!.kind, whose, total)}.`)];
  const parts = kinds.map(({ count, text }) => `${number(count)} ${are(count)} ${text}`);
  return [plain(`Of ${whose}, ${list(parts)}.`)];
}

/** The same words as one string, identifiers in back quotes, for places that take no markup. */
export function captionText(sentences: readonly Phrase[][]): string {
  return sentences
    .map((phrases) =>
      phrases.map(({ text, kind }) => (kind === 'code' ? `\`${text}\`` : text)).join(''),
    )
    .join(' ');
}

/** True where what refused does not depend on arguments. */
function refusesAll({ samples }: Effect): boolean {
  return samples.some(
    ({ decision: { decision, pointer } }) => decision === 'deny' && !pointer.startsWith('/tools/'),
  );
}

function mainClause(effect: Effect, asked: boolean): string {
  const { passes, samples, bounds, untested } = effect;
  const always = bounds.some(
    ({ kind, item }) => kind === 'deny_if' && item.conditions.length === 0,
  );
  if (refusesAll(effect) || always) return 'Refuses every call';
  if (passes.day === 0)
    return samples.length === 1
      ? 'Refuses the one call that was tried'
      : `Refuses each of the ${number(samples.length)} calls that were tried`;
  if (asked)
    return `Asks a person before each call${passes.minute === Infinity ? '' : `, and lets at most ${rate(passes)} pass`}`;
  if (passes.minute !== Infinity) return `Allows ${rate(passes)}`;
  return bounds.length + untested === 0
    ? 'Allows every call without limit'
    : 'Allows calls without limit';
}

/**
 * `30 calls a minute (1,800 an hour, 43,200 a day)`: what a smaller window implies stands in brackets; a
 * window that a larger one makes idle is left out.
 */
function rate({ minute, hour, day }: Passing): string {
  const windows = [
    { name: 'a minute', count: minute, implied: Infinity },
    { name: 'an hour', count: hour, implied: minute * 60 },
    { name: 'a day', count: day, implied: hour * 24 },
  ].filter(({ count }, i, all) => count !== all[i + 1]?.count);
  const implies = (one: (typeof windows)[number]) =>
    one.count === Infinity || one.count === one.implied;
  const stated = windows
    .filter((one) => !implies(one))
    .map(({ name, count }, i) => {
      const calls = count === 1 ? ' call' : ' calls';
      return `${number(count)}${i === 0 ? calls : ''} ${name}`;
    });
  const implied = windows.filter(implies).map(({ name, count }) => {
    return `${count === Infinity ? `over ${number(BOUND)}` : number(count)} ${name}`;
  });
  return list(stated) + (implied.length > 0 ? ` (${implied.join(', ')})` : '');
}

function othersClause(effect: Effect): string {
  const { others, passes } = effect;
  if (!others) return '';
  const total = totalOf(others);
  if (total === 0) return '; it is the only tool of the server';
  const whose =
    total === 1 ? "the server's only other tool" : `the server's other ${number(total)} tools`;
  const kinds = kindsOf(others);
  if (kinds.length > 1) {
    const parts = kinds.map(({ count, text }) => `${number(count)} ${are(count)} ${text}`);
    return `; of ${whose}, ${list(parts)}`;
  }
  const { kind, text } = kinds[0]!;
  if (kind !== 'refused') return `; ${whose} ${total === 1 ? 'stays' : 'stay'} ${text}`;
  return passes.day === 0 ? `, and every call of ${whose}` : ` and refuses ${whose}`;
}

const FATES: Record<keyof Others, string> = {
  refused: 'refused',
  conditional: 'allowed within conditions',
  limited: 'allowed up to a limit',
  unlimited: 'allowed without limit',
  asked: 'asked about',
};

function totalOf(fates: Others): number {
  return Object.values<number>({ ...fates }).reduce((sum, count) => sum + count, 0);
}

function kindsOf(fates: Others): { kind: keyof Others; count: number; text: string }[] {
  return (Object.keys(FATES) as (keyof Others)[])
    .map((kind) => ({ kind, count: fates[kind], text: FATES[kind] }))
    .filter(({ count }) => count > 0);
}

function wholly(kind: keyof Others, whose: string, total: number): string {
  const subject = total === 1 ? whose : `each of ${whose}`;
  if (kind === 'refused') return `Refuses every call of ${whose}`;
  return kind === 'asked'
    ? `Asks a person before each call of ${whose}`
    : `Allows ${subject}, ${FATES[kind].replace('allowed ', '')}`;
}

function boundSentence({ kind, item }: Bound): Phrase[] {
  const tests = item.conditions.flatMap((condition, i) => [
    ...(i > 0 ? [plain(' and ')] : []),
    ...conditionPhrases(condition, i === 0 || condition.path !== item.conditions[i - 1]!.path),
  ]);
  const hint = item.conditions.flatMap(placeholderHint);
  const opening = kind === 'require' ? 'Allows only calls whose ' : 'Refuses calls whose ';
  return [plain(opening), ...tests, ...hint, plain('.')];
}

/** What the most that a call may commit comes to, where every call must say how much. */
function sumSentence({ bounds, passes }: Effect, pointer: string): Phrase[][] {
  const bound = bounds.find(
    (one) => one.kind === 'require' && pointer.startsWith(`${one.pointer}/`),
  );
  const [most] = bound?.item.conditions.flatMap(mostOf) ?? [];
  if (!bound || most === undefined || passes.day === 0 || passes.day === Infinity) return [];
  const name = bound.item.conditions[0]!.path.slice('args.'.length);
  const sums = `${number(most * passes.hour)} an hour and ${number(most * passes.day)} a day`;
  return [[code(name), plain(` then comes to at most ${sums}.`)]];
}

function mostOf({ op, value }: Condition): number[] {
  const most = op === 'lte' ? value : op === 'regex' ? decimalOf(value) : undefined;
  return most === undefined ? [] : [most];
}

function conditionPhrases({ path, op, value }: Condition, named: boolean): Phrase[] {
  const name = named ? [code(path.slice('args.'.length)), plain(' ')] : [];
  const values = Array.isArray(value) ? value : [value];
  const shown = values.flatMap((one, i) => [
    ...(i > 0 ? [plain(i === values.length - 1 ? ' or ' : ', ')] : []),
    code(typeof one === 'string' ? one : JSON.stringify(one)),
  ]);
  switch (op) {
    case 'exists':
      return [...name, plain(value ? 'is given' : 'is not given')];
    case 'regex':
      return [...name, ...patternPhrases(value)];
    default:
      return [...name, plain(`${WORDS[op]} `), ...shown];
  }
}

const WORDS: Record<Exclude<Condition['op'], 'exists' | 'regex'>, string> = {
  eq: 'is',
  neq: 'is given as anything but',
  lt: 'is under',
  lte: 'is at most',
  gt: 'is over',
  gte: 'is at least',
  in: 'is',
  not_in: 'is not',
  contains: 'holds',
};

function patternPhrases(pattern: string): Phrase[] {
  const hosts = hostsOf(pattern);
  if (hosts)
    return [
      plain('is https on '),
      ...hosts.flatMap((host, i) => [...(i > 0 ? [plain(' or ')] : []), code(host)]),
    ];
  const root = rootOf(pattern);
  if (root !== undefined) return [plain('lies in '), code(root)];
  const words = wordsOf(pattern);
  if (words !== undefined) return [plain(words)];
  return [plain('matches '), code(pattern)];
}

function placeholderHint({ op, value }: Condition): Phrase[] {
  if (op === 'regex' && hostsOf(value)?.includes(PLACEHOLDER_HOST))
    return [plain(': replace '), code(PLACEHOLDER_HOST), plain(' by the hosts you trust')];
  if (op === 'regex' && rootOf(value) === PLACEHOLDER_ROOT)
    return [plain(': replace '), code(PLACEHOLDER_ROOT), plain(' by the folder the tool may use')];
  const [first, ...more] = op === 'not_in' ? value : [];
  if (first !== undefined && more.length === 0 && isPlaceholder(first))
    return [plain(': replace '), code(String(first)), plain(' by those you allow')];
  return [];
}

function isPlaceholder(value: unknown): boolean {
  if (typeof value !== 'string') return value === PLACEHOLDER_NUMBER;
  return value.startsWith(PLACEHOLDER_PREFIX) || value.endsWith(`@${PLACEHOLDER_HOST}`);
}

function untestedSentence({ untested }: Effect): Phrase[] {
  const rules = untested === 1 ? '1 more rule' : `${number(untested)} more rules`;
  return [plain(`Has ${rules} on arguments that no call tried here has met.`)];
}

function list(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

function are(count: number): string {
  return count === 1 ? 'is' : 'are';
}
