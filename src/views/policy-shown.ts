import { aliasFor, fragmentOf, type Dialect, type Request } from '#core/dialects/dialect.ts';
import { DIALECTS, type DialectId } from '#core/dialects/index.ts';
import { lossGroups, lossSentence } from '#core/dialects/loss.ts';
import { policySaid, saidOf, type Said } from '#core/dialects/said.ts';
import { alone } from '#core/policy/documents.ts';
import { effectOf, fates } from '#core/policy/effect.ts';
import type { Fillable } from '#core/policy/fill.ts';
import type { Call, Limit } from '#core/policy/policy.ts';
import { PROFILES, type ProfileId, type Rated } from '#core/policy/profiles.ts';
import type { Ruling } from '#core/policy/ruling.ts';
import { caption, serverCaption } from './caption.ts';
import { fileName } from './policy-files.ts';
import type { Phrase, Snippet } from './parts.ts';
import { shownName } from './rows.ts';
import { code, codes, count, plain } from './text.ts';

/** What the policies of a tool are made from: its recommended ruling and what profiles look at. */
export interface RuledTool extends Ruling, Rated, Fillable {
  /** The narrowest form that would allow it, where this holds a placeholder. */
  narrowest?: RuledTool;
}

/** What a reader has chosen. */
export interface Choice {
  dialect: DialectId;
  profile: ProfileId;
  /** What the reader's client calls the server; must satisfy the rule of the dialect. */
  alias: string;
  /** Other numbers for quotas, by `keyOf`. */
  quotas: Readonly<Record<string, number>>;
}

export type Form = Request['form'];

/** One form of a policy as it is shown. */
export interface PolicyShown {
  files: (Snippet & {
    /** Where it goes. */
    path: string;
    /** For whom it then holds. */
    scope: string;
    /** Under which name it is downloaded. */
    name: string;
  })[];
  /** What it does, measured. */
  caption: Phrase[][];
  /** What it does not say as recommended, and what it does instead. */
  losses: Phrase[][];
}

/**
 * A policy as it is shown and what it does.
 *
 * @param tools all tools of the server, in its order.
 * @param tool the one tool it is about; absent for the whole server.
 */
export function policyShown(
  tools: readonly RuledTool[],
  form: Form,
  choice: Choice,
  tool?: string,
): PolicyShown {
  const dialect: Dialect = DIALECTS[choice.dialect];
  const request = requestOf(tools, form, choice, tool);
  const { texts, losses } = dialect.render(request);
  const said = saidOf(request, losses);
  return {
    files: texts.map(({ path, language, text }) => ({
      path,
      language,
      text: text.trimEnd(),
      scope: dialect.files.find((file) => file.path === path)?.scope ?? '',
      name: fileName(dialect, { path, language }),
    })),
    caption: captionOf(dialect, said, form, tools, tool),
    losses: lossGroups(losses).map((group) => [
      plain(lossSentence(dialect.title, group).replace(/\.$/, '')),
      ...(tool === undefined && group.tools.length > 0
        ? [plain(' ('), ...codes(group.tools.map(shownName)), plain(').')]
        : [plain('.')]),
    ]),
  };
}

/** What the policy of a choice says, for trying calls on it. */
export function saidBy(tools: readonly RuledTool[], choice: Choice, tool?: string): Said {
  const request = requestOf(tools, 'document', choice, tool);
  return saidOf(request, DIALECTS[choice.dialect].render(request).losses);
}

/** What is recommended, in a dialect; without one the choice to start with. */
export function firstChoice(alias: string, dialect: DialectId = 'policy-v1'): Choice {
  return {
    dialect,
    profile: 'recommended',
    alias: aliasFor(DIALECTS[dialect], alias),
    quotas: {},
  };
}

/** A number of a policy that a reader can change. */
export interface EditableQuota {
  key: string;
  window: Limit['window'];
  max: number;
  /** How many tools it holds for. */
  tools: number;
}

/** The quotas under a profile, smallest window first: tools with the same numbers are changed together. */
export function quotasOf(
  tools: readonly RuledTool[],
  profile: ProfileId,
  tool?: string,
): EditableQuota[] {
  const limits = tools
    .filter((one) => tool === undefined || one.tool === tool)
    .flatMap((one) => PROFILES[profile].apply(one, one).rules.limits ?? []);
  const groups = [...Map.groupBy(limits, keyOf)];
  return groups.map(([key, [first, ...more]]) => ({
    key,
    window: first!.window,
    max: first!.max,
    tools: more.length + 1,
  }));
}

function keyOf({ window, max }: Limit): string {
  return `${window} ${max}`;
}

function requestOf(
  tools: readonly RuledTool[],
  form: Form,
  { profile, alias, quotas }: Choice,
  tool: string | undefined,
): Request {
  const concerned = tools.filter((one) => tool === undefined || one.tool === tool);
  const rulings = concerned.map((one) => withQuotas(PROFILES[profile].apply(one, one), quotas));
  if (tool === undefined) return { alias, form, server: { otherwise: 'deny', tools: rulings } };
  const [own] = rulings;
  if (!own) throw new RangeError(`${tool} is not a tool of the server`);
  return form === 'fragment' ? fragmentOf(alias, own) : { alias, form, server: alone(own) };
}

/** Without what is not part of a ruling, and with the reader's numbers. */
function withQuotas({ tool, level, action, rules }: Ruling, quotas: Choice['quotas']): Ruling {
  const limits = rules.limits?.map((limit) => ({
    ...limit,
    max: quotas[keyOf(limit)] ?? limit.max,
  }));
  return { tool, level, action, rules: limits ? { ...rules, limits } : rules };
}

function captionOf(
  dialect: Dialect,
  said: Said,
  form: Form,
  tools: readonly RuledTool[],
  tool: string | undefined,
): Phrase[][] {
  return tool === undefined
    ? captionOfServer(said, tools)
    : captionOfTool(dialect, said, form, tools, tool);
}

function captionOfServer(said: Said, tools: readonly RuledTool[]): Phrase[][] {
  const settled = said.tools.filter(({ action }) => action !== 'client');
  const names = new Set(settled.map((one) => one.tool));
  const asks = new Set(settled.flatMap((one) => (one.action === 'ask' ? [one.tool] : [])));
  const calls = plausibleCalls(tools).filter((call) => names.has(call.tool));
  return [serverCaption(fates(policySaid(said), calls, asks))];
}

function captionOfTool(
  { title }: Dialect,
  said: Said,
  form: Form,
  tools: readonly RuledTool[],
  tool: string,
): Phrase[][] {
  const own = tools.find((one) => one.tool === tool);
  const { action } = said.tools[0]!;
  const others = tools.filter((one) => one !== own);
  const about = others.length === 1 ? 'only other tool' : `other ${count(others.length, 'tool')}`;
  const open = form === 'document' && others.length > 0 ? said.otherwise : undefined;
  const rest = [
    ...(open === 'ask'
      ? [[plain(`Asks a person before each call of the server's ${about}.`)]]
      : []),
    ...(open === 'client'
      ? [[plain(`Leaves the server's ${about} to the settings of ${title}.`)]]
      : []),
  ];
  if (action === 'client')
    return [[plain('Leaves '), code(shownName(tool)), plain(` to ${title}.`)], ...rest];
  const samples = (own?.samples ?? []).map((args): Call => ({ tool, arguments: args }));
  const known = form === 'document' && rest.length === 0 ? plausibleCalls(others) : undefined;
  const effect = effectOf(policySaid(said), tool, samples, known);
  const amounts = (own?.edits ?? []).filter(({ kind }) => kind === 'amount');
  return [
    ...caption(effect, {
      asked: action === 'ask',
      amounts: amounts.map(({ pointer }) => pointer),
    }),
    ...rest,
  ];
}

/** One plausible call of each tool. */
function plausibleCalls(tools: readonly RuledTool[]): Call[] {
  return tools.map(({ tool, samples: [first] }) => ({
    tool,
    ...(first ? { arguments: first } : {}),
  }));
}
