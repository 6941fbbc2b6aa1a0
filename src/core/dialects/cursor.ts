import { PLAIN_ALIAS, type Dialect } from './dialect.ts';
import { jsonFile, namesOf, plan } from './plan.ts';

const PATH = '~/.cursor/permissions.json';

/** The allow-list of Cursor: what is on it runs without a question, everything else is asked. */
export const cursor: Dialect = {
  id: 'cursor',
  title: 'Cursor',
  kind: 'client',
  files: [
    { path: PATH, language: 'jsonc', scope: 'you, in every project' },
    { path: '.cursor/permissions.json', language: 'jsonc', scope: 'a project, in newer versions' },
  ],
  alias: PLAIN_ALIAS,
  can: {
    allow: true,
    ask: true,
    deny: false,
    hide: false,
    limit: false,
    condition: 'none',
    allTools: false,
    otherwise: [],
    unlisted: 'ask',
  },
  place: 'Merge the list into the file; the file replaces the list of the settings window.',
  cautions: [
    'Cursor asks only in the run mode that uses the allow-list, and calls the list a convenience, not a boundary.',
  ],
  documentation: {
    href: 'https://cursor.com/docs/reference/permissions',
    checked: '2026-11-21',
  },
  // `*` is a pattern and `:` ends the name of the server.
  toolName: (alias, tool) => (/^[A-Za-z0-9_.-]+$/.test(tool) ? `${alias}:${tool}` : undefined),
  render(request) {
    const planned = plan(cursor, request);
    const text = jsonFile({ mcpAllowlist: namesOf(planned, 'allow') });
    return { texts: [{ path: PATH, language: 'jsonc', text }], losses: planned.losses };
  },
};
