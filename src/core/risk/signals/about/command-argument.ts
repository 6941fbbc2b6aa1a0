import type { About } from './about.ts';

export const commandArgument: About = {
  definition: {
    fires:
      'An argument of free text whose name ends in `command`, `cmd`, `shell` or `argv`: what the caller writes there is a command line, or the words of one. The arguments of a program that is started, and what is typed into a running one, count too. Nested fields count as well.',
    not: 'A command picked from a fixed list, the name of a command that is looked up or checked, and lists of structured steps.',
  },
  falsePositives: [
    'Routers that call their own sub-tools name the sub-tool in `command`; nothing but those sub-tools can be run.',
    'Build and start commands inside a deployment plan run later, on another machine.',
  ],
  condition:
    'No pattern bounds a shell: quoting, variables and separators say the same thing in too many ways. A tool that runs the command is Critical and hidden until somebody enables it; whoever then decides on a call has to read its whole text.',
  mappings: {
    MCP05: 'What runs is what the caller wrote.',
    ASI05: 'Words of a page or an issue that reach the command run as code.',
    'SAFE-T1101': 'Separators and substitutions in one argument start further commands.',
    'SAFE-T1104': 'A shell can do all that its user can.',
  },
  examples: {
    firing: [
      {
        server: 'wonderwhy-er~~desktop-commander',
        tool: 'start_process',
        why: '`command` is started in a shell of the reader’s machine.',
      },
      {
        server: 'mcp-server-kubernetes',
        tool: 'exec_in_pod',
        why: '`command` runs inside a container of the cluster.',
      },
      {
        server: 'heroku~~mcp-server',
        tool: 'deploy_one_off_dyno',
        why: '`command` runs on a machine with the settings of the production app.',
      },
    ],
    nearMisses: [
      {
        server: 'mcp-server-kubernetes',
        tool: 'kubectl_rollout',
        why: '`subCommand` takes one of a few listed words.',
      },
      {
        server: 'pnp~~cli-microsoft365-mcp-server',
        tool: 'm365_get_command_docs',
        why: '`commandName` is looked up in a manual; nothing runs.',
      },
      {
        server: 'slashvibe-mcp',
        tool: 'vibe_discover',
        why: '`command` takes one of a few listed words, all of which list people.',
      },
    ],
  },
};
