import { hiddenIn } from './hidden.ts';

/**
 * JSON as a reader would write it. Characters that no screen shows stand as escapes (`\u200b`), so that
 * what is copied can be read; it parses to the same value.
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  let shown = '';
  let from = 0;
  for (const { at, end } of hiddenIn(text)) {
    shown += text.slice(from, at) + escaped(text.slice(at, end));
    from = end;
  }
  return shown + text.slice(from);
}

function escaped(run: string): string {
  return Array.from({ length: run.length }, (_, i) => {
    return `\\u${run.charCodeAt(i).toString(16).padStart(4, '0')}`;
  }).join('');
}
