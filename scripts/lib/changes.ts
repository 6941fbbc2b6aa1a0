import type { Change } from '#core/catalogue/diff/change.ts';
import { printable } from './printable.ts';

/** One line for each change, what went and came below it; nothing of a definition reaches the terminal raw. */
export function formatChanges(changes: readonly Change[]): string {
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
