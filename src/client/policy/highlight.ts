/** A run of code: `k` a property name, `s` a string, `n` a number or constant. */
export interface Token {
  text: string;
  kind?: 'k' | 's' | 'n';
}

const JSON_TOKEN = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\b(?:true|false|null)\b/g;
/** Names stand at the start of a line, texts in quotes; what is neither stays plain. */
const LINE_TOKEN =
  /"(?:[^"\\]|\\.)*"|'[^']*'|(?<=^[ \t-]*)[\w.-]+(?=\s*(?:=|:\s|:$))|(?<=[=:] )(?:\d+|true|false)$/gm;

const BY_LANGUAGE: Readonly<Record<string, RegExp>> = {
  json: JSON_TOKEN,
  jsonc: JSON_TOKEN,
  toml: LINE_TOKEN,
  yaml: LINE_TOKEN,
};

/**
 * The runs of a text that our own code made; joined, their texts are the text. JSON as the build
 * highlights it; formats that are not in the table stay plain.
 */
export function tokens(text: string, language: string): Token[] {
  const pattern = BY_LANGUAGE[language];
  if (!pattern) return [{ text }];
  const found: Token[] = [];
  let at = 0;
  for (const { 0: word, index } of text.matchAll(pattern)) {
    if (index > at) found.push({ text: text.slice(at, index) });
    at = index + word.length;
    found.push({ text: word, kind: kindOf(word, text.slice(at, at + 2)) });
  }
  if (at < text.length) found.push({ text: text.slice(at) });
  return found;
}

function kindOf(word: string, after: string): Token['kind'] & string {
  if (/^ ?[:=]/.test(after)) return 'k';
  return /^["']/.test(word) ? 's' : 'n';
}

/** The runs cut at two offsets: before, between and after. */
export function splitAt(
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
