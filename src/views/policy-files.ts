import type { Dialect, Language } from '#core/dialects/dialect.ts';

const EXTENSION: Record<Language, string> = {
  json: 'json',
  jsonc: 'jsonc',
  toml: 'toml',
  yaml: 'yaml',
  bash: 'sh',
  markdown: 'md',
  typescript: 'ts',
  cedar: 'cedar',
};

/** The name to download a text under: that of its place, where it is a file. */
export function fileName(
  { id }: Pick<Dialect, 'id'>,
  { path, language }: { path: string; language: Language },
): string {
  const last = path.split('/').at(-1)!;
  return /^[\w.-]+\.\w+$/.test(last) ? last : `${id}.${EXTENSION[language]}`;
}
