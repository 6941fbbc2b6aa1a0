/** @file `caveat lint`: tells what is wrong, or probably not meant, in a policy v1. */
import { parseJson, ProblemsError } from '#core/problem.ts';
import type { Finding } from '#core/policy/lint/finding.ts';
import { lint } from '#core/policy/lint/index.ts';
import { repeatedFields } from '#core/policy/lint/text.ts';
import type { Command } from '../caveat.ts';
import { parseCommand, readText, withoutMark } from '../lib/input.ts';
import { printable } from '../lib/printable.ts';
import { toolsOfServer } from '../lib/rulings.ts';

const command: Command = {
  summary: 'tell what is wrong, or probably not meant, in a policy',
  help: `usage: caveat lint [--server SLUG] [--json] POLICY

POLICY holds a policy v1; - is standard input.

  --server SLUG   also compare with the tools of this catalogued server
  --json          print [{pointer, rule, severity, message, remedy}]

Exit codes: 0 nothing found, 1 findings, 2 not a JSON object at all.
`,
  run(args) {
    const { values, positionals } = parseCommand(
      args,
      { server: { type: 'string' }, json: { type: 'boolean' } },
      ['POLICY'],
    );
    const file = positionals[0]!;
    const text = withoutMark(readText(file));
    const given = parseJson(file, text);
    if (Array.isArray(given))
      throw new ProblemsError([
        {
          file,
          field: '',
          message: 'a list, and a policy is one JSON object',
          remedy:
            'Merge several policies into one: all names in one hide, all tools under one tools',
        },
      ]);
    if (typeof given !== 'object' || given === null)
      throw new ProblemsError([
        {
          file,
          field: '',
          message: 'not a JSON object, so no policy',
          remedy: 'Give a file that holds {"version": "1", "default": "deny", …}',
        },
      ]);
    const tools = values.server === undefined ? undefined : toolsOfServer(values.server);
    const context = tools ? { tools, names: tools.map(({ tool }) => tool.name) } : {};
    const findings = [...repeatedFields(text), ...lint(given, context)];
    process.stdout.write(
      values.json
        ? `${JSON.stringify(findings, null, 2)}\n`
        : findings.map((finding) => asText(file, finding)).join(''),
    );
    return Promise.resolve(findings.length > 0 ? 1 : 0);
  },
};
export default command;

function asText(file: string, { pointer, rule, severity, message, remedy }: Finding): string {
  return printable(`${file} ${pointer} ${severity} ${rule}: ${message}. ${remedy}.`) + '\n';
}
