import json from 'shiki/langs/json.mjs';
import { createCssVariablesTheme, createHighlighterCore } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import type { Snippet } from '#views/parts.ts';
import { tokens as tokensOf, type Token } from '../../client/policy/highlight.ts';

const theme = createCssVariablesTheme({ name: 'caveat', variablePrefix: '--' });
const KIND: Record<string, Token['kind']> = {
  'var(--token-keyword)': 'k',
  'var(--token-string-expression)': 's',
  'var(--token-string)': 's',
  'var(--token-constant)': 'n',
};
const highlighter = await createHighlighterCore({
  themes: [theme],
  langs: [json],
  engine: createJavaScriptRegexEngine(),
});

const CACHED = 2000;
const cache = new Map<string, Token[]>();

/**
 * The runs of a snippet, in order; joined, their texts are the snippet's. Formats other than JSON as the browser
 * colours them when it makes them anew. The last results are kept.
 */
export function highlight({ text, language }: Snippet): Token[] {
  if (language !== 'json') return tokensOf(text, language);
  const known = cache.get(text);
  if (known) return known;
  if (cache.size === CACHED) cache.clear();
  const tokens = tokenise(text);
  cache.set(text, tokens);
  return tokens;
}

function tokenise(text: string): Token[] {
  const lines = highlighter.codeToTokensBase(text, { lang: 'json', theme: 'caveat' });
  const tokens: Token[] = [];
  lines.forEach((line, i) => {
    if (i > 0) push(tokens, { text: '\n' });
    for (const { content, color } of line) {
      const kind = KIND[color ?? ''];
      push(tokens, kind && content.trim() ? { text: content, kind } : { text: content });
    }
  });
  return tokens;
}

function push(tokens: Token[], token: Token): void {
  const last = tokens.at(-1);
  if (last && last.kind === token.kind) last.text += token.text;
  else tokens.push(token);
}
