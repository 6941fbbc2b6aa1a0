/** @file The `caveat` program: finds the command and runs it. Exit codes: 0 fine, 1 findings, 2 bad input. */
import { formatProblem, ProblemsError } from '../src/core/problem.ts';

/** A command of the program. */
export interface Command {
  /** One line for the list of commands. */
  summary: string;
  /** The whole help text, shown by `caveat VERB --help`. */
  help: string;
  /** Runs it; returns the exit code. Bad input is thrown as a ProblemsError. */
  run(args: string[]): Promise<number>;
}

const VERBS = ['scan', 'explain', 'policy', 'decide', 'lint', 'diff'] as const;

async function command(verb: (typeof VERBS)[number]): Promise<Command> {
  return ((await import(`./commands/${verb}.ts`)) as { default: Command }).default;
}

async function main([verb, ...args]: string[]): Promise<number> {
  const known = VERBS.find((name) => name === verb);
  if (!known) {
    const help = verb === undefined || verb === '--help' || verb === 'help';
    const lines = await Promise.all(
      VERBS.map(async (name) => `  ${name.padEnd(10)}${(await command(name)).summary}`),
    );
    const text = `usage: caveat VERB …\n\n${lines.join('\n')}\n\ncaveat VERB --help tells more. Exit codes: 0 fine, 1 findings, 2 bad input.\n`;
    if (help) process.stdout.write(text);
    else process.stderr.write(`caveat: no command "${verb}"\n\n${text}`);
    return help && verb !== undefined ? 0 : 2;
  }
  const chosen = await command(known);
  if (args.includes('--help')) {
    process.stdout.write(chosen.help);
    return 0;
  }
  return chosen.run(args);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof ProblemsError)) throw error;
  for (const problem of error.problems) process.stderr.write(`${formatProblem(problem)}\n`);
  process.exitCode = 2;
}
