/** @file `caveat decide`: decides calls by a policy v1. */
import { collect, ProblemsError, problemsOf, type Problem } from '#core/problem.ts';
import { decide } from '#core/policy/evaluate.ts';
import { fieldFindings } from '#core/policy/lint/fields.ts';
import { callsSchema, policySchema } from '#core/policy/policy.ts';
import type { Command } from '../caveat.ts';
import { parseCommand, readJson } from '../lib/input.ts';
import { printable } from '../lib/printable.ts';

const command: Command = {
  summary: 'decide calls by a policy, with the place in the policy that decided',
  help: `usage: caveat decide [--json] POLICY CALLS

POLICY holds a policy v1. CALLS holds an array of {tool, arguments, at}, in the order they are made: at
is an ISO 8601 time with zone, or milliseconds since 1970; absent, it is the time of the call before,
and 0 at first. One of the two may be - for standard input.

  --json   print [{decision, pointer, message}]

Exit codes: 0 whatever is decided, 2 bad input.
`,
  run(args) {
    const { values, positionals } = parseCommand(args, { json: { type: 'boolean' } }, [
      'POLICY',
      'CALLS',
    ]);
    const [policyFile, callsFile] = positionals as [string, string];
    if (policyFile === '-' && callsFile === '-')
      throw new ProblemsError([
        {
          file: 'command line',
          field: '',
          message: 'both files are standard input',
          remedy: 'Give one of them as a file',
        },
      ]);
    const problems: Problem[] = [];
    const policyJson = collect(problems, () => readJson(policyFile));
    const callsJson = collect(problems, () => readJson(callsFile));
    if (policyJson !== undefined)
      problems.push(
        ...fieldFindings(policyJson).map(({ pointer, message, remedy }) => ({
          file: policyFile,
          field: pointer,
          message,
          remedy,
        })),
      );
    const calls = callsSchema.safeParse(callsJson);
    if (callsJson !== undefined && calls.error)
      problems.push(...problemsOf(callsFile, calls.error));
    if (problems.length > 0 || !calls.data) throw new ProblemsError(problems);

    const decisions = decide(policySchema.parse(policyJson), calls.data);
    process.stdout.write(
      values.json
        ? `${JSON.stringify(decisions, null, 2)}\n`
        : decisions
            .map(
              ({ decision, pointer, message }) =>
                `${decision.padEnd(5)}  ${printable(pointer)}  ${printable(message)}\n`,
            )
            .join(''),
    );
    return Promise.resolve(0);
  },
};
export default command;
