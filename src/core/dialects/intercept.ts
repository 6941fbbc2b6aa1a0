import { stringify } from 'yaml';
import { NOT_RELATIVE, STEPS_UP } from '../policy/patterns.ts';
import type { Condition, Item, Limit, ToolRules } from '../policy/policy.ts';
import type { Dialect } from './dialect.ts';
import type { Loss } from './loss.ts';
import { plan, type Planned } from './plan.ts';

const PATH = 'policy.yaml';

/**
 * The policies of Intercept. Every rule of a tool must hold, and a rule holds where all its conditions
 * do; there is no "unless", so what is to be refused is turned into what is to hold. Windows follow
 * the clock, in UTC.
 */
export const intercept: Dialect = {
  id: 'intercept',
  title: 'Intercept',
  kind: 'gateway',
  files: [{ path: PATH, language: 'yaml', scope: 'intercept -c policy.yaml -- SERVER' }],
  can: {
    allow: true,
    ask: false,
    deny: true,
    hide: true,
    limit: true,
    condition: 'some',
    allTools: true,
    otherwise: ['allow', 'deny'],
    unlisted: 'client',
  },
  place: 'Merge it into the policy file, or save it as one; intercept validate checks it.',
  cautions: [],
  documentation: {
    href: 'https://github.com/PolicyLayer/Intercept/blob/main/POLICY.md',
    checked: '2026-11-21',
  },
  // `*` stands for all tools.
  toolName: (_, tool) =>
    tool !== '*' && tool !== '__proto__' && tool.trim() !== '' && tool.isWellFormed()
      ? tool
      : undefined,
  render(request) {
    const planned = plan(intercept, request, { condition: isSaid, limits: haveOwnWindows });
    const hide = planned.tools.flatMap(({ name, ruling }) =>
      ruling.action === 'hide' ? [name] : [],
    );
    const all = request.form === 'document' ? (request.server.limits ?? []) : [];
    const tools = Object.fromEntries([
      ...planned.tools.flatMap((one) =>
        one.ruling.action === 'hide' ? [] : [[one.name, { rules: rulesOf(one) }]],
      ),
      ...(all.length > 0 ? [['*', { rules: all.map(limitRule) }]] : []),
    ]) as Record<string, object>;
    const value = {
      ...(request.form === 'document' ? { version: '1', default: planned.otherwise } : {}),
      ...(hide.length > 0 ? { hide } : {}),
      tools,
    };
    const stricter = planned.tools
      .filter(({ ruling }) => ruling.rules.deny_if?.some(isStricter))
      .map(({ name: tool }): Loss => ({ tool, cannot: 'exactness', instead: 'stricter' }));
    return {
      texts: [{ path: PATH, language: 'yaml', text: stringify(value, { lineWidth: 0 }) }],
      losses: [...planned.losses, ...stricter],
    };
  },
};

interface Rule {
  name: string;
  action?: 'deny';
  rate_limit?: string;
  conditions?: Condition[];
  on_deny?: string;
}

function rulesOf({ ruling: { action, rules } }: Planned): Rule[] {
  if (action === 'deny') return [{ name: 'never', action: 'deny' }];
  return [...conditionRules(rules), ...(rules.limits ?? []).map(limitRule)];
}

function conditionRules({ require = [], deny_if = [] }: ToolRules): Rule[] {
  const told = ({ on_deny }: Item) => (on_deny === undefined ? {} : { on_deny });
  return [
    ...require.map((item, i) => ({
      name: `require ${i + 1}`,
      conditions: item.conditions,
      ...told(item),
    })),
    ...deny_if.map((item, i) => ({
      name: `deny_if ${i + 1}`,
      conditions: [opposite(item.conditions[0]!)!],
      ...told(item),
    })),
  ];
}

function limitRule({ max, window }: Limit): Rule {
  return { name: `${max}/${window}`, rate_limit: `${max}/${window}` };
}

/** Two limits of one window would use one counter, which the validator refuses. */
function haveOwnWindows(limits: readonly Limit[]): boolean {
  return new Set(limits.map(({ window }) => window)).size === limits.length;
}

function isSaid({ conditions }: Item, list: 'require' | 'deny_if'): boolean {
  if (conditions.length === 0) return false;
  if (list === 'require') return conditions.every(isExact);
  const [first, ...more] = conditions;
  const turned = more.length === 0 ? opposite(first!) : undefined;
  return turned !== undefined && isExact(turned);
}

/** False where Intercept lets a value pass that policy v1 refuses: it compares values by their print. */
function isExact({ op, value }: Condition): boolean {
  switch (op) {
    case 'eq':
    case 'in':
      return [value].flat().every(isPlainText);
    case 'contains':
      return isPlainText(value);
    default:
      return true;
  }
}

/** Turned round, a condition also refuses calls that leave the argument out. */
function isStricter({ conditions }: Item): boolean {
  return conditions.some(({ op }) => op !== 'exists');
}

function isPlainText(value: unknown): boolean {
  return typeof value === 'string' && /^(?!true$|false$)[A-Za-z][\w.@ -]*$/.test(value);
}

/** RE2 has no "does not match": texts in which these expressions find nothing, some of them left out. */
const NOT_FOUND: ReadonlyMap<string, string> = new Map([
  [STEPS_UP, '^[^.%\\x00]*(\\.[^.%\\x00]+)*\\.?$'],
  [NOT_RELATIVE, '^([^/\\\\~%:][^:]*)?$'],
]);

/** What holds, for an argument that is given, where the condition does not. */
function opposite(condition: Condition): Condition | undefined {
  const { path, op, value } = condition;
  switch (op) {
    case 'exists':
      return { path, op, value: !value };
    case 'eq':
      return { path, op: 'neq', value };
    case 'neq':
      return { path, op: 'eq', value };
    case 'in':
      return { path, op: 'not_in', value };
    case 'not_in':
      return { path, op: 'in', value };
    case 'lt':
      return { path, op: 'gte', value };
    case 'lte':
      return { path, op: 'gt', value };
    case 'gt':
      return { path, op: 'lte', value };
    case 'gte':
      return { path, op: 'lt', value };
    case 'contains':
      return undefined;
    case 'regex': {
      const none = NOT_FOUND.get(value);
      return none === undefined ? undefined : { path, op, value: none };
    }
  }
}
