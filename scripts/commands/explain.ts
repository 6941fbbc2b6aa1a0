/** @file `caveat explain`: rates the tools of a saved `tools/list`. */
import { contextOf } from '#core/risk/definition.ts';
import { rate } from '#core/risk/rate.ts';
import type { Evidence, Rating } from '#core/risk/rating.ts';
import { RULES } from '#core/risk/rules.ts';
import type { Command } from '../caveat.ts';
import { parseCommand, readTools } from '../lib/input.ts';

const command: Command = {
  summary: 'rate the tools of a saved tools/list, with the words that gave each rating',
  help: `usage: caveat explain [--json] FILE

FILE holds a tools/list result, an array of tools, one tool, or a record of content/servers;
- is standard input. Reviews are not applied.
  --json   print [{name, category, level, rule, signals: [{id, evidence: [{where, text}]}]}]
`,
  run(args) {
    const { values, positionals } = parseCommand(args, { json: { type: 'boolean' } }, ['FILE']);
    const { serverName, tools } = readTools(positionals[0]!);
    const context = contextOf(
      serverName,
      tools.map(({ name }) => name),
    );
    const rated = tools.map((tool) => ({ name: tool.name, rating: rate(tool, context) }));
    process.stdout.write(
      values.json
        ? `${JSON.stringify(
            rated.map(({ name, rating }) => asJson(name, rating)),
            null,
            2,
          )}\n`
        : rated.map(({ name, rating }) => asText(name, rating)).join('\n'),
    );
    return Promise.resolve(0);
  },
};
export default command;

function asJson(name: string, { category, level, rule, signals }: Rating) {
  return {
    name,
    category,
    level,
    rule,
    signals: signals.map(({ id, evidence }) => ({
      id,
      evidence: evidence.map(({ where, text }) => ({ where, text })),
    })),
  };
}

function asText(name: string, { category, level, rule, ruleEvidence, signals }: Rating): string {
  const lines = [
    `${level} ${category}  ${JSON.stringify(name)}`,
    `  ${rule}: ${RULES[rule].text}${quoted(ruleEvidence)}`,
    ...signals.map(({ id, evidence }) => `  - ${id}${quoted(evidence)}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** Quoted as JSON strings, so that control characters of a definition never reach the terminal. */
function quoted(evidence: readonly Evidence[]): string {
  const parts = evidence.map(({ where, text }) => `${where} ${JSON.stringify(text)}`);
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}
