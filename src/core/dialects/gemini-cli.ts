import { stringify } from 'smol-toml';
import type { Ruling } from '../policy/ruling.ts';
import type { Dialect } from './dialect.ts';
import { argsPattern, geminiSays } from './gemini-patterns.ts';
import { plan, type Planned } from './plan.ts';

const PATH = '~/.gemini/policies/caveat.toml';

/** Where a rule stands among the others: the highest that matches decides. */
const PRIORITY = { refuse: 300, decide: 200, rest: 150, otherwise: 100 } as const;

/** The longest name of a tool; a longer one keeps its first and last thirty characters. */
const LONGEST = 63;
const KEPT = 30;

/**
 * The policies of Gemini CLI. Arguments are matched as one text by `argsPattern`; a refusal without
 * one takes the tool from the model's sight.
 */
export const geminiCli: Dialect = {
  id: 'gemini-cli',
  title: 'Gemini CLI',
  kind: 'client',
  files: [
    { path: PATH, language: 'toml', scope: 'you, in every project' },
    {
      path: '/etc/gemini-cli/policies/caveat.toml',
      language: 'toml',
      scope: 'everyone on a machine, set by its administrator',
    },
  ],
  alias: {
    // `_` ends the name of a server, `mcp_` starts every name, and a long name would be cut.
    allowed: /^(?!mcp$)[A-Za-z][A-Za-z0-9-]{0,23}$/,
    words: 'a letter, then at most 23 letters, digits and -, but not mcp alone,',
    adapt(name) {
      const plain = name
        .replace(/[^A-Za-z0-9-]+/g, '-')
        .replace(/^[^A-Za-z]+/, '')
        .slice(0, 24);
      return plain === '' || plain === 'mcp' ? 'server' : plain;
    },
  },
  can: {
    allow: true,
    ask: true,
    deny: false,
    hide: true,
    limit: false,
    condition: 'some',
    allTools: false,
    otherwise: ['allow', 'deny'],
    unlisted: 'ask',
  },
  place: 'Save it as a file of its own: the rules of all files hold together.',
  cautions: ['Where no person can be asked, as in a script, what would be asked is refused.'],
  documentation: {
    href: 'https://geminicli.com/docs/reference/policy-engine/',
    checked: '2026-11-21',
  },
  toolName(alias, tool) {
    if (!/^[A-Za-z0-9_.:-]+$/.test(tool)) return undefined;
    const called = `mcp_${alias}_${tool}`;
    return called.length <= LONGEST ? tool : `${called.slice(0, KEPT)}...${called.slice(-KEPT)}`;
  },
  render(request) {
    const { tools, otherwise, losses } = plan(geminiCli, request, { condition: geminiSays });
    const base = { mcpName: request.alias };
    const rule = [
      ...tools.flatMap((one) => rulesOf(one).map((rest) => ({ ...base, ...rest }))),
      ...(otherwise
        ? [{ ...base, toolName: '*', decision: otherwise, priority: PRIORITY.otherwise }]
        : []),
    ];
    const text = rule.length > 0 ? `${stringify({ rule }).trim()}\n` : '# Nothing to say.\n';
    return { texts: [{ path: PATH, language: 'toml', text }], losses };
  },
};

interface Rule {
  toolName: string;
  decision: 'allow' | 'ask_user' | 'deny';
  priority: number;
  argsPattern?: string;
  denyMessage?: string;
}

const DECISION: Record<Ruling['action'], Rule['decision']> = {
  allow: 'allow',
  ask: 'ask_user',
  deny: 'deny',
  hide: 'deny',
};

function rulesOf({ name: toolName, ruling }: Planned): Rule[] {
  const { action, rules } = ruling;
  const { require = [], deny_if = [] } = rules;
  const decision = DECISION[action];
  if (decision === 'deny') return [{ toolName, decision, priority: PRIORITY.refuse }];
  const pattern = require.length > 0 ? argsPattern(require.flatMap((one) => one.conditions)) : '';
  const message = require.find(({ on_deny }) => on_deny)?.on_deny;
  return [
    ...deny_if.map(({ conditions, on_deny }): Rule => ({
      toolName,
      decision: 'deny',
      priority: PRIORITY.refuse,
      ...(conditions.length > 0 ? { argsPattern: argsPattern(conditions) } : {}),
      ...(on_deny ? { denyMessage: on_deny } : {}),
    })),
    {
      toolName,
      decision,
      priority: PRIORITY.decide,
      ...(pattern ? { argsPattern: pattern } : {}),
    },
    ...(pattern
      ? [
          {
            toolName,
            decision: 'deny',
            priority: PRIORITY.rest,
            ...(message ? { denyMessage: message } : {}),
          } as const,
        ]
      : []),
  ];
}
