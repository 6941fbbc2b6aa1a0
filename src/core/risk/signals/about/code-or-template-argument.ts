import type { About } from './about.ts';

export const codeOrTemplateArgument: About = {
  definition: {
    fires:
      'An argument of free text that something will interpret: `code`, `script`, `function`, `expression`, `html`, `formula`, `jq` and the like; content whose description names a language; the files that a deployment brings; and a workflow given as nodes.',
    not: 'Codes that identify (country, currency, error, authorisation), templates picked from a list or by id, and plain descriptions.',
  },
  falsePositives: [
    'Code that is only stored or shown, such as a snippet in a note, is not interpreted by the call.',
    'Identifying codes whose description gives no hint, such as a discount or line code, pass for program code.',
  ],
  condition:
    'Where the tool runs what it is given, hide it until somebody enables it: no condition says what a program will do. Where the text is stored or laid out, the limit that its level brings is enough.',
  mappings: {
    MCP05: 'The argument is executed, by an interpreter in place of a shell.',
    ASI05: 'Text that came from elsewhere turns into a program.',
    'SAFE-T1101': 'What was meant as a value is read as an instruction.',
  },
  examples: {
    firing: [
      {
        server: 'playwright~~mcp',
        tool: 'browser_evaluate',
        why: '`function` is JavaScript that runs in the open page, with its cookies.',
      },
      {
        server: 'mcp-server-code-runner',
        tool: 'run-code',
        why: '`code` runs on the machine of the server.',
      },
      {
        server: 'modelcontextprotocol~~server-puppeteer',
        tool: 'puppeteer_evaluate',
        why: '`script` runs in the console of the browser.',
      },
    ],
    nearMisses: [
      {
        server: 'firebase-tools',
        tool: 'firebase_login',
        why: '`authCode` is a code that identifies, and no program.',
      },
      {
        server: 'gongrzhe~~server-gmail-autoauth-mcp',
        tool: 'create_filter_from_template',
        why: '`template` takes one of a few listed names.',
      },
      {
        server: 'n8n-mcp',
        tool: 'get_template',
        why: '`templateId` is the number of a template.',
      },
    ],
  },
};
