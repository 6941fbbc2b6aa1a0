/** @file `caveat diff`: the semantic difference of two definition sets. */
import { diffTools } from '#core/catalogue/diff.ts';
import { worst } from '#core/catalogue/diff/change.ts';
import type { Command } from '../caveat.ts';
import { formatChanges } from '../lib/changes.ts';
import { parseCommand, readTools } from '../lib/input.ts';

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
    const [before, after] = [readTools(positionals[0]!), readTools(positionals[1]!)];
    const serverName = after.serverName || before.serverName;
    const changes = diffTools(before.tools, after.tools, serverName);
    process.stdout.write(
      values.json ? `${JSON.stringify(changes, null, 2)}\n` : formatChanges(changes),
    );
    return Promise.resolve((worst(changes) ?? 'cosmetic') === 'cosmetic' ? 0 : 1);
  },
};
export default command;
