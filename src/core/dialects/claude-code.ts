import { PLAIN_ALIAS, type Dialect } from './dialect.ts';
import { jsonFile, namesOf, plan } from './plan.ts';

const PATH = '.claude/settings.json';

/**
 * The permissions of Claude Code. A refusal beats a question and a question beats a permission, in
 * any order; a refused tool is taken from the model's sight.
 */
export const claudeCode: Dialect = {
  id: 'claude-code',
  title: 'Claude Code',
  kind: 'client',
  files: [
    { path: PATH, language: 'json', scope: 'everyone who works on the project' },
    { path: '.claude/settings.local.json', language: 'json', scope: 'you, in this project' },
    { path: '~/.claude/settings.json', language: 'json', scope: 'you, in every project' },
    {
      path: '/etc/claude-code/managed-settings.json',
      language: 'json',
      scope: 'everyone on a machine, set by its administrator',
    },
  ],
  alias: PLAIN_ALIAS,
  can: {
    allow: true,
    ask: true,
    deny: false,
    hide: true,
    limit: false,
    condition: 'none',
    allTools: false,
    otherwise: ['allow'],
    unlisted: 'ask',
  },
  place: 'Merge it into the settings: lists of one name are joined.',
  cautions: [
    'An agent that can edit the file can change it; managed settings are out of its reach.',
    'Until you trust a project, what its file allows is asked; what it refuses is refused at once.',
  ],
  documentation: {
    href: 'https://code.claude.com/docs/en/permissions',
    checked: '2026-11-21',
  },
  // A rule is read as a pattern, and other characters are rewritten before it is compared.
  toolName: (alias, tool) => (/^[A-Za-z0-9_-]+$/.test(tool) ? `mcp__${alias}__${tool}` : undefined),
  render(request) {
    const planned = plan(claudeCode, request);
    const others = planned.otherwise === 'allow' ? [`mcp__${request.alias}__*`] : [];
    const rules = {
      allow: [...namesOf(planned, 'allow'), ...others],
      ask: namesOf(planned, 'ask'),
      deny: namesOf(planned, 'hide'),
    };
    const permissions = Object.fromEntries(
      Object.entries(rules).filter(([, names]) => names.length > 0),
    );
    const schema = { $schema: 'https://json.schemastore.org/claude-code-settings.json' };
    const value = { ...(request.form === 'document' ? schema : {}), permissions };
    return {
      texts: [{ path: PATH, language: 'json', text: jsonFile(value) }],
      losses: planned.losses,
    };
  },
};
