/** Headers for the paths that match, in the order of the file. */
interface HeaderRule {
  pattern: RegExp;
  headers: [name: string, value: string][];
}

/**
 * Reads a `_headers` file as static hosts do: a path at the start of a line (`*` stands for any
 * characters), under it indented lines `Name: value`; `#` begins a comment line.
 *
 * @throws SyntaxError with the number of the first line that is neither.
 */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const header = /^\s+([\w-]+):\s*(.+?)\s*$/.exec(line);
    const rule = rules.at(-1);
    if (header && rule) rule.headers.push([header[1]!, header[2]!]);
    else if (line.startsWith('/')) rules.push({ pattern: pathPattern(line.trim()), headers: [] });
    else throw new SyntaxError(`_headers line ${index + 1}: neither a path nor "Name: value"`);
  }
  return rules;
}

/** Every header that the rules give a path; where two rules name one, the later stands last. */
export function headersFor(rules: HeaderRule[], pathname: string): [string, string][] {
  return rules.filter((rule) => rule.pattern.test(pathname)).flatMap((rule) => rule.headers);
}

function pathPattern(path: string): RegExp {
  return new RegExp(`^${path.split('*').map(RegExp.escape).join('.*')}$`);
}
