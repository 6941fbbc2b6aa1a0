import { visit } from 'jsonc-parser';
import { pointer } from '../../problem.ts';
import type { Finding } from './finding.ts';
import type { RuleText } from './rule.ts';

/** The rule on what is lost when the text is read. */
export const REPEATED_FIELD: RuleText = {
  id: 'repeated-field',
  severity: 'error',
  text: 'A field is written twice in one object, as after pasting two snippets: readers of JSON keep the last and drop the other in silence.',
  remedy: 'Merge the two: all names in one hide, all tools under one tools',
};

/** Fields that stand twice in one object of a JSON text; the parsed value does not show them. */
export function repeatedFields(text: string): Finding[] {
  const { id: rule, severity, remedy } = REPEATED_FIELD;
  const found: Finding[] = [];
  const open: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty(name, _offset, _length, line, _character, pathOf) {
      const names = open.at(-1)!;
      if (names.has(name))
        found.push({
          pointer: pointer([...pathOf(), name]),
          rule,
          severity,
          message: `${JSON.stringify(name)} is written twice, again on line ${line + 1}; only the last counts`,
          remedy,
        });
      names.add(name);
    },
  });
  return found;
}
