import { fragment, merge, serverPolicy } from '../policy/documents.ts';
import type { Policy } from '../policy/policy.ts';
import type { Dialect } from './dialect.ts';
import { jsonFile, plan } from './plan.ts';

/** Policy v1 of PolicyLayer, the canonical form. */
export const policyV1: Dialect = {
  id: 'policy-v1',
  title: 'Policy v1',
  kind: 'gateway',
  files: [
    { path: 'policy.json', language: 'json', scope: 'the Raw JSON of the policy of one server' },
  ],
  can: {
    allow: true,
    ask: false,
    deny: true,
    hide: true,
    limit: true,
    condition: 'all',
    allTools: true,
    otherwise: ['allow', 'deny'],
    unlisted: 'client',
  },
  place: 'Paste the document into Raw JSON; a fragment is merged key by key.',
  cautions: [],
  documentation: {
    href: 'https://policylayer.com/docs/writing-policies',
    checked: '2026-11-21',
  },
  // `*` would hide every tool, and JSON parsers treat the other name in ways of their own.
  toolName: (_, tool) => (tool === '*' || tool === '__proto__' ? undefined : tool),
  render(request) {
    const { tools, losses } = plan(policyV1, request, { limits: () => true });
    const rulings = tools.map(({ ruling }) => ruling);
    const empty: Policy = { version: '1', default: 'deny' };
    const { hide, tools: listed } = rulings.map(fragment).reduce(merge, empty);
    const value =
      request.form === 'document'
        ? serverPolicy({ ...request.server, tools: rulings })
        : { ...(hide ? { hide } : {}), ...(listed ? { tools: listed } : {}) };
    return { texts: [{ path: 'policy.json', language: 'json', text: jsonFile(value) }], losses };
  },
};
