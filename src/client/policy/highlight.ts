/** A run of code: `k` a property name, `s` a string, `n` a number or constant. */
export interface Token {
  text: string;
  kind?: 'k' | 's' | 'n';
}

const JSON_TOKEN =
  /"(?:[^"\\]|\\.)*"(?=(\s*:)?)|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\b(?:true|false|null)\b/g;

/**
 * The runs of a text that our own code made; joined, their texts are the text. JSON as the build
 * highlights it, other formats plain.
 */
export function tokens(text: string, language: string): Token[] {
  if (language !== 'json' && language !== 'jsonc') return [{ text }];
  const found: Token[] = [];
  let at = 0;
  for (const match of text.matchAll(JSON_TOKEN)) {
    if (match.index > at) found.push({ text: text.slice(at, match.index) });
    const [word, colon] = match;
    found.push({ text: word, kind: word.startsWith('"') ? (colon ? 'k' : 's') : 'n' });
    at = match.index + word.length;
  }
  if (at < text.length) found.push({ text: text.slice(at) });
  return found;
}

/** The runs cut at two offsets: before, between and after. */
export function cutAt(
  all: readonly Token[],
  from: number,
  to: number,
): [Token[], Token[], Token[]] {
  const parts: [Token[], Token[], Token[]] = [[], [], []];
  let at = 0;
  for (const { text, ...kind } of all) {
    const edges = [from - at, to - at].map((edge) => Math.min(Math.max(edge, 0), text.length));
    const pieces = [text.slice(0, edges[0]), text.slice(edges[0], edges[1]), text.slice(edges[1])];
    pieces.forEach((piece, i) => {
      if (piece !== '') parts[i]!.push({ text: piece, ...kind });
    });
    at += text.length;
  }
  return parts;
}
