import { stringify } from 'yaml';
import { kindOf, type Ruling } from '../policy/ruling.ts';
import { PLAIN_ALIAS, type Dialect, type RenderedText } from './dialect.ts';
import { jsonFile, plan, type Plan } from './plan.ts';

const SETTINGS = '.vscode/settings.json';
const AGENT = '.github/agents/restricted.agent.md';

/**
 * Visual Studio Code. The settings can keep a tool from being approved once and for all, so that each
 * call is asked; nothing in a file approves or refuses one. An agent file offers only the tools it
 * names, as long as this agent is chosen.
 */
export const vscode: Dialect = {
  id: 'vscode',
  title: 'VS Code',
  kind: 'client',
  files: [
    { path: SETTINGS, language: 'jsonc', scope: 'everyone who works on the project' },
    { path: 'settings.json', language: 'jsonc', scope: 'you, in every project' },
    { path: AGENT, language: 'markdown', scope: 'whoever chooses this agent' },
  ],
  alias: PLAIN_ALIAS,
  can: {
    allow: false,
    ask: true,
    deny: false,
    hide: false,
    limit: false,
    condition: 'none',
    allTools: false,
    otherwise: [],
    unlisted: 'ask',
  },
  place: 'Merge the settings; save the agent as a file of its own.',
  cautions: [
    'The settings name tools without their server, so tools of one name on two servers share an entry.',
    'What a person approves in the window of VS Code is kept there, not in the file.',
  ],
  documentation: {
    href: 'https://code.visualstudio.com/docs/agents/run/approvals',
    checked: '2026-11-21',
  },
  toolName: (_, tool) => (/^[A-Za-z0-9_-]+$/.test(tool) && tool !== '__proto__' ? tool : undefined),
  render(request) {
    const planned = plan(vscode, request);
    // What the recommendation allows may be approved once; what it does not is asked each time.
    const free = request.server.tools.filter((given) => kindOf(given) === 'allow');
    const names = new Set(free.map(({ tool }) => tool));
    const gate = Object.fromEntries(
      planned.tools.flatMap(({ name }) => (names.has(name) ? [] : [[name, false]])),
    );
    const settings: RenderedText = {
      path: SETTINGS,
      language: 'jsonc',
      text: jsonFile({ 'chat.tools.eligibleForAutoApproval': gate }),
    };
    const whole = request.form === 'document';
    return {
      texts: whole
        ? [settings, agentFile(request.alias, request.server.tools, planned)]
        : [settings],
      losses: planned.losses,
    };
  },
};

function agentFile(alias: string, given: readonly Ruling[], planned: Plan): RenderedText {
  const spelled = planned.tools.map(({ name }) => name);
  const open = given.filter(({ action }) => action === 'allow' || action === 'ask');
  const front = {
    description: `Tools of ${alias} that its policy lets through`,
    tools: open.filter(({ tool }) => spelled.includes(tool)).map(({ tool }) => `${alias}/${tool}`),
  };
  const yaml = stringify(front, { lineWidth: 0 });
  return { path: AGENT, language: 'markdown', text: `---\n${yaml}---\n` };
}
