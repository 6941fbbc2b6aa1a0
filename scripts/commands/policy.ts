/** @file `caveat policy`: prints the recommended policy of a server or of one of its tools. */
import { ProblemsError, type Problem } from '#core/problem.ts';
import { serverPolicy, toolDocument } from '#core/policy/documents.ts';
import type { Command } from '../caveat.ts';
import { parseCommand } from '../lib/input.ts';
import { rulingsOf } from '../lib/rulings.ts';

/** What the options can name so far. */
const PROFILES = ['recommended'];
const DIALECTS = ['policy-v1'];

const command: Command = {
  summary: 'print the recommended policy of a server, or of one of its tools',
  help: `usage: caveat policy [--tool NAME] [--profile recommended] [--dialect policy-v1] [--alias A] FILE|SERVER

Prints a policy v1 document. FILE holds a tools/list result, an array of tools, or one tool; - is
standard input. SERVER is the slug of a catalogued server: the last part of its address.

  --tool NAME      the document about this tool alone
  --profile NAME   which policy: ${PROFILES.join(', ')}
  --dialect NAME   in which format: ${DIALECTS.join(', ')}
  --alias NAME     what your client calls the server; policy-v1 names tools without it
  --json           the document is JSON with or without it
`,
  run(args) {
    const { values, positionals } = parseCommand(
      args,
      {
        tool: { type: 'string' },
        profile: { type: 'string', default: 'recommended' },
        dialect: { type: 'string', default: 'policy-v1' },
        alias: { type: 'string' },
        json: { type: 'boolean' },
      },
      ['FILE or SERVER'],
    );
    const problems = [
      ...unknown('--profile', values.profile, PROFILES),
      ...unknown('--dialect', values.dialect, DIALECTS),
    ];
    if (problems.length > 0) throw new ProblemsError(problems);
    const rulings = rulingsOf(positionals[0]!);
    const ruling = rulings.find(({ tool }) => tool === values.tool);
    if (values.tool !== undefined && !ruling)
      throw new ProblemsError(
        unknown(
          '--tool',
          values.tool,
          rulings.map(({ tool }) => tool),
        ),
      );
    const policy = ruling ? toolDocument(ruling) : serverPolicy(rulings);
    process.stdout.write(`${JSON.stringify(policy, null, 2)}\n`);
    return Promise.resolve(0);
  },
};
export default command;

function unknown(option: string, value: string, known: readonly string[]): Problem[] {
  if (known.includes(value)) return [];
  return [
    {
      file: 'command line',
      field: '',
      message: `${option} ${JSON.stringify(value)} is not known`,
      remedy: `There is ${known.map((name) => JSON.stringify(name)).join(', ')}`,
    },
  ];
}
