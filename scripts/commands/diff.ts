/** @file `caveat diff`: the semantic difference of two definition sets. */
import { diffTools } from '#core/catalogue/diff.ts';
import { worst, type Change } from '#core/catalogue/diff/change.ts';
import type { Command } from '../caveat.ts';
import { parseCommand, readTools } from '../lib/input.ts';
import { printable } from '../lib/printable.ts';

const command: Command = {
  summary: 'tell what changed between two definition sets, and what of it matters',
  help: `usage: caveat diff [--json] OLD NEW

OLD and NEW hold a tools/list result, an array of tools, one tool, or a record of content/servers;
- is standard input. The order of tools and keys and the white space of the JSON do not count.
  --json   print [{tool, kind, severity, where, before, after, text}]; severity is cosmetic (white
           space, case, punctuation, order), semantic, or risk

Exit codes: 0 no difference or a cosmetic one, 1 differences, 2 bad input.
`,
  run(args) {
    const { values, positionals } = parseCommand(args, { json: { type: 'boolean' } }, [
      'OLD',
      'NEW',
    ]);
    const changes = diffTools(readTools(positionals[0]!), readTools(positionals[1]!));
    process.stdout.write(values.json ? `${JSON.stringify(changes, null, 2)}\n` : asText(changes));
    return Promise.resolve((worst(changes) ?? 'cosmetic') === 'cosmetic' ? 0 : 1);
  },
};
export default command;

/** One line for each change, what went and came below it; nothing of a definition reaches the terminal raw. */
export function asText(changes: readonly Change[]): string {
  return changes
    .flatMap(({ tool, severity, where, before, after, text }) => [
      [severity.padEnd(9), JSON.stringify(tool), ...(where ? [where] : []), text].join(' '),
      ...marked('-', before),
      ...marked('+', after),
    ])
    .map((line) => `${printable(line)}\n`)
    .join('');
}

function marked(mark: string, value: string | undefined): string[] {
  return value === undefined ? [] : value.split('\n').map((line) => `          ${mark} ${line}`);
}
