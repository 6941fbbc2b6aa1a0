/** @file The client programs. Their settings turn off all that would use the network but for the model. */
import type { PROVEN } from '#core/dialects/proven.ts';
import type { Client } from './client.ts';
import { completions, generateContent, messages, responses } from './protocols.ts';

const PROMPT = 'go';

const claudeCode: Client = {
  program: '@anthropic-ai/claude-code/cli-wrapper.cjs',
  protocol: messages,
  files: ({ cwd, alias, server }) => ({
    'mcp.json': JSON.stringify({ mcpServers: { [alias]: server } }),
    // What a project allows counts only where it is trusted.
    '~/.claude.json': JSON.stringify({ projects: { [cwd]: { hasTrustDialogAccepted: true } } }),
  }),
  args: () => [
    ...['--print', PROMPT, '--output-format', 'json'],
    ...['--mcp-config', 'mcp.json', '--strict-mcp-config'],
  ],
  env: ({ origin }) => ({
    ANTHROPIC_BASE_URL: origin,
    ANTHROPIC_API_KEY: 'none',
    CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
    DISABLE_AUTOUPDATER: '1',
    // Else the model is offered a search for tools in place of the tools.
    ENABLE_TOOL_SEARCH: 'false',
  }),
  offeredAs: (alias, tool) => `mcp__${alias}__${tool}`,
  asks: /you haven't granted it yet/,
  refuses: /No such tool available/,
};

const codex: Client = {
  program: '@openai/codex/bin/codex.js',
  protocol: responses,
  files: () => ({}),
  args: ({ origin, alias, server }) => [
    ...['exec', '--skip-git-repo-check', PROMPT],
    ...Object.entries({
      [`mcp_servers.${alias}.command`]: server.command,
      [`mcp_servers.${alias}.args`]: server.args,
      ...Object.fromEntries(
        Object.entries(server.env).map(([name, value]) => [
          `mcp_servers.${alias}.env.${name}`,
          value,
        ]),
      ),
      model: 'scripted',
      model_provider: 'scripted',
      'model_providers.scripted.name': 'scripted',
      'model_providers.scripted.base_url': `${origin}/v1`,
      'model_providers.scripted.wire_api': 'responses',
      'analytics.enabled': false,
      // Plugins are cloned from a repository.
      'features.plugins': false,
      check_for_update_on_startup: false,
    }).flatMap(([key, value]) => ['-c', `${key}=${JSON.stringify(value)}`]),
  ],
  env: () => ({}),
  offeredAs: (alias, tool) => `mcp__${alias}/${tool}`,
  asks: /requires approval, but approval policy is never/,
  refuses: /unsupported call/,
};

const geminiCli: Client = {
  program: '@google/gemini-cli/bundle/gemini.js',
  protocol: generateContent,
  files: ({ alias, server }) => ({
    '~/.gemini/settings.json': JSON.stringify({
      mcpServers: { [alias]: server },
      security: { auth: { selectedType: 'gemini-api-key' }, folderTrust: { enabled: false } },
      telemetry: { enabled: false },
      privacy: { usageStatisticsEnabled: false },
      general: { enableAutoUpdate: false, enableAutoUpdateNotification: false },
    }),
  }),
  // Without a name of a model another model is asked which one to use.
  args: () => ['--prompt', PROMPT, '--output-format', 'json', '--model', 'gemini-2.5-pro'],
  env: ({ origin }) => ({ GOOGLE_GEMINI_BASE_URL: origin, GEMINI_API_KEY: 'none' }),
  offeredAs: (alias, tool) => `mcp_${alias}_${tool}`,
  asks: /requires user confirmation, which is not supported in non-interactive mode/,
  refuses: /Tool .* not found/,
};

const opencode: Client = {
  // The package itself holds a script that its install script replaces by this.
  program: `opencode-${process.platform}-${process.arch}/bin/opencode`,
  protocol: completions,
  files: ({ origin, alias, server }) => ({
    '~/.config/opencode/opencode.json': JSON.stringify({
      mcp: {
        [alias]: {
          type: 'local',
          command: [server.command, ...server.args],
          environment: server.env,
        },
      },
      model: 'scripted/m',
      provider: {
        scripted: {
          npm: '@ai-sdk/openai-compatible',
          options: { baseURL: `${origin}/v1`, apiKey: 'none' },
          models: { m: {} },
        },
      },
      autoupdate: false,
      share: 'disabled',
    }),
  }),
  args: () => ['run', PROMPT],
  env: () => ({
    OPENCODE_DISABLE_MODELS_FETCH: '1',
    OPENCODE_DISABLE_AUTOUPDATE: '1',
    OPENCODE_DISABLE_DEFAULT_PLUGINS: '1',
    // It installs a package for plugins beside its settings.
    npm_config_offline: 'true',
  }),
  offeredAs: (alias, tool) => `${alias}_${tool}`,
  asks: /permission requested: .*auto-rejecting/,
  refuses: /tried to call unavailable tool/,
};

/** A way to run the program of every dialect that is said to be proven. */
export const CLIENTS: Readonly<Record<keyof typeof PROVEN, Client>> = {
  'claude-code': claudeCode,
  codex,
  'gemini-cli': geminiCli,
  opencode,
};
