import { visit } from 'jsonc-parser';
import { pointer } from '../../problem.ts';
import type { Finding } from './finding.ts';

/** Fields that stand twice in one object of a JSON text; the parsed value does not show them. */
export function repeatedFields(text: string): Finding[] {
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
          rule: 'repeated-field',
          severity: 'error',
          message: `${JSON.stringify(name)} is written twice, again on line ${line + 1}; only the last counts`,
          remedy: 'Merge the two: all names in one hide, all tools under one tools',
        });
      names.add(name);
    },
  });
  return found;
}
