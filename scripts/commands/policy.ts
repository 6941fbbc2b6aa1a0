/** @file `caveat policy`: prints the policy of a server or of one of its tools, in any dialect. */
import {
  aliasFault,
  aliasFor,
  fragmentOf,
  type Dialect,
  type Rendered,
} from '#core/dialects/dialect.ts';
import { DIALECTS } from '#core/dialects/index.ts';
import { lossGroups, lossSentence } from '#core/dialects/loss.ts';
import { alone } from '#core/policy/documents.ts';
import { PROFILES, type Profile } from '#core/policy/profiles.ts';
import type { Ruling, ServerRuling } from '#core/policy/ruling.ts';
import { ProblemsError, type Problem } from '#core/problem.ts';
import type { Command } from '../caveat.ts';
import { parseCommand } from '../lib/input.ts';
import { printable } from '../lib/printable.ts';
import { rulingsOf } from '../lib/rulings.ts';

const command: Command = {
  summary: 'print the recommended policy of a server, or of one of its tools',
  help: `usage: caveat policy [--tool NAME] [--profile NAME] [--dialect NAME] [--alias A] FILE|SERVER

Prints the policy that bounds a server. FILE holds a tools/list result, an array of tools, one tool,
or a record of content/servers, read without its reviews; - is standard input. SERVER is the slug of
a catalogued server: the last part of its address.
What the dialect cannot say is told on standard error, with what it does instead.

  --tool NAME      about this tool alone: a policy-v1 document, in other dialects a fragment to merge
  --profile NAME   which policy: ${Object.keys(PROFILES).join(', ')}
  --dialect NAME   in which format: ${Object.keys(DIALECTS).join(', ')}
  --alias NAME     what your client calls the server, where the dialect names it; else the usual
                   part of its package's name, or the name of the file
  --json           policy-v1 is JSON with or without it; other dialects come as an object with
                   texts and losses
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
    const profile = pick(PROFILES as Record<string, Profile>, values.profile);
    const dialect = pick(DIALECTS as Record<string, Dialect>, values.dialect);
    if (!profile || !dialect)
      throw new ProblemsError([
        ...(profile ? [] : [unknown('--profile', values.profile, Object.keys(PROFILES))]),
        ...(dialect ? [] : [unknown('--dialect', values.dialect, Object.keys(DIALECTS))]),
      ]);
    const { name, tools } = rulingsOf(positionals[0]!);
    const alias = checkedAlias(dialect, values.alias, name);
    const rulings = tools.map(({ rating, ruling }) => profile.apply(rating, ruling));
    const rendered = render(dialect, alias, rulings, values.tool);
    const asObject = values.json === true && dialect !== DIALECTS['policy-v1'];
    process.stdout.write(asObject ? jsonOf(dialect, rendered) : textOf(rendered));
    if (!asObject) process.stderr.write(lossesOf(dialect, rendered));
    return Promise.resolve(0);
  },
};
export default command;

function render(
  dialect: Dialect,
  alias: string,
  rulings: readonly Ruling[],
  tool: string | undefined,
): Rendered {
  const all: ServerRuling = { otherwise: 'deny', tools: rulings };
  if (tool === undefined) return dialect.render({ alias, form: 'document', server: all });
  const ruling = rulings.find((one) => one.tool === tool);
  if (!ruling) {
    const names = rulings.map((one) => one.tool);
    throw new ProblemsError([unknown('--tool', tool, names)]);
  }
  if (dialect !== DIALECTS['policy-v1']) return dialect.render(fragmentOf(alias, ruling));
  return dialect.render({ alias, form: 'document', server: alone(ruling) });
}

function checkedAlias(dialect: Dialect, given: string | undefined, name: string): string {
  if (given === undefined) return aliasFor(dialect, name);
  const message = aliasFault(dialect, given);
  if (message === undefined) return given;
  const remedy = `Give a name like ${JSON.stringify(aliasFor(dialect, given))}`;
  throw new ProblemsError([{ file: 'command line', field: '--alias', message, remedy }]);
}

/** The one text; several under their places, as `head` prints several files. */
function textOf({ texts }: Rendered): string {
  return texts.length === 1
    ? texts[0]!.text
    : texts.map(({ path, text }) => `==> ${path} <==\n${text}`).join('\n');
}

function lossesOf({ title }: Dialect, { losses }: Rendered): string {
  return lossGroups(losses)
    .map(({ tools, ...loss }) => {
      const names = tools.length > 0 ? ` (${tools.map(printable).join(', ')})` : '';
      return `note: ${lossSentence(title, loss)}${names}\n`;
    })
    .join('');
}

function jsonOf({ title }: Dialect, { texts, losses }: Rendered): string {
  const told = losses.map((loss) => ({ ...loss, sentence: lossSentence(title, loss) }));
  return `${JSON.stringify({ texts, losses: told }, null, 2)}\n`;
}

function pick<T>(known: Record<string, T>, id: string): T | undefined {
  return Object.hasOwn(known, id) ? known[id] : undefined;
}

function unknown(option: string, value: string, known: readonly string[]): Problem {
  return {
    file: 'command line',
    field: '',
    message: `${option} ${JSON.stringify(value)} is not known`,
    remedy: `There is ${known.map((name) => JSON.stringify(name)).join(', ')}`,
  };
}
