import { PLAIN_ALIAS, type Dialect } from './dialect.ts';
import { jsonFile, plan } from './plan.ts';

const PATH = 'opencode.json';

/** The permissions of OpenCode. The last key that matches decides, so the one for all tools stands first. */
export const opencode: Dialect = {
  id: 'opencode',
  title: 'OpenCode',
  kind: 'client',
  files: [
    { path: PATH, language: 'json', scope: 'everyone who works on the project' },
    { path: '~/.config/opencode/opencode.json', language: 'json', scope: 'you, in every project' },
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
    otherwise: ['allow', 'deny'],
    unlisted: 'allow',
  },
  place: 'Merge it into the file, below what is there: the last key that matches decides.',
  cautions: [
    'This is the format of OpenCode 1.',
    'Started with --auto, OpenCode approves by itself what would be asked; what is refused stays refused.',
    'The pattern for all tools of a server also matches a server whose name starts with its name and _.',
  ],
  documentation: { href: 'https://opencode.ai/v1/docs/permissions/', checked: '2026-11-21' },
  // `*` and `?` are patterns, and other characters are rewritten before they are compared.
  toolName: (alias, tool) => (/^[A-Za-z0-9_-]+$/.test(tool) ? `${alias}_${tool}` : undefined),
  render(request) {
    const { tools, otherwise, losses } = plan(opencode, request);
    const permission = Object.fromEntries([
      ...(otherwise ? [[`${request.alias}_*`, otherwise]] : []),
      ...tools.map(({ name, ruling: { action } }) => [name, action === 'hide' ? 'deny' : action]),
    ]) as Record<string, string>;
    const schema = { $schema: 'https://opencode.ai/config.json' };
    const value = { ...(request.form === 'document' ? schema : {}), permission };
    return { texts: [{ path: PATH, language: 'json', text: jsonFile(value) }], losses };
  },
};
