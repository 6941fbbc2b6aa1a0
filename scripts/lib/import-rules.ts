import { dirname, normalize } from 'node:path/posix';
import ts from 'typescript';

/** What the files of a folder may import, besides files of their own folder (pages not even those). */
interface FolderRule {
  /** Top folders of `src`, and `scripts`. */
  folders: readonly string[];
  /** Packages by name; `any` allows all but Node's and Astro's modules. */
  packages: 'any' | readonly string[];
  /** Whether `node:` and `astro:` modules are allowed. */
  platform: boolean;
}

const MARKUP: FolderRule = {
  folders: ['core', 'views', 'components', 'layouts', 'client', 'styles'],
  packages: 'any',
  platform: false,
};

/**
 * The direction of imports: core ← data ← views ← components and pages. Nothing imports `pages` or
 * `scripts`. The architecture test reads this table.
 */
const IMPORT_RULES: Readonly<Record<string, FolderRule>> = {
  'src/core': {
    folders: [],
    packages: [
      'zod',
      '@noble/hashes',
      'canonicalize',
      'jsonc-parser',
      're2js',
      'smol-toml',
      'yaml',
    ],
    platform: false,
  },
  'src/data': { folders: ['core'], packages: 'any', platform: true },
  'src/views': { folders: ['core', 'data'], packages: 'any', platform: false },
  'src/components': MARKUP,
  'src/layouts': MARKUP,
  'src/pages': { ...MARKUP, folders: [...MARKUP.folders, 'data'], platform: true },
  'src/client': { folders: ['core', 'views'], packages: 'any', platform: false },
  'src/styles': { folders: [], packages: 'any', platform: false },
  src: { folders: ['core', 'data'], packages: 'any', platform: true },
  scripts: { folders: ['core', 'data', 'views'], packages: 'any', platform: true },
};

/** Short form of a folder as the table names it: `src/core` → `core`. */
const ALIAS = /^#(core|data|views|scripts)\//;

/**
 * Why a file may not import something, or undefined where it may.
 *
 * @param file path from the root of the repository, with `/`
 * @param specifier as written in the import
 */
export function importProblem(file: string, specifier: string): string | undefined {
  const from = folderOf(file);
  const rule = IMPORT_RULES[from];
  if (!rule)
    return `${file}: no import rule for this folder; add it to scripts/lib/import-rules.ts`;

  if (!/^[.#/]/.test(specifier)) return packageProblem(file, from, rule, specifier);
  const target = ALIAS.test(specifier)
    ? specifier.replace(ALIAS, (_, name) => (name === 'scripts' ? 'scripts/' : `src/${name}/`))
    : normalize(`${dirname(file)}/${specifier}`);
  const to = folderOf(target);
  const own = to === from && to !== 'src/pages';
  if (own || rule.folders.some((folder) => to === `src/${folder}`)) return undefined;
  return `${file}: ${from} must not import ${specifier} (${to})`;
}

function packageProblem(file: string, from: string, rule: FolderRule, specifier: string) {
  if (/^(node|astro):/.test(specifier)) {
    return rule.platform ? undefined : `${file}: ${from} must not import ${specifier}`;
  }
  const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
  if (rule.packages === 'any' || rule.packages.includes(name)) return undefined;
  return `${file}: ${from} must not import the package ${name}`;
}

function folderOf(path: string): string {
  const [top = '', second = '', ...rest] = path.split('/');
  return top === 'src' && rest.length > 0 ? `${top}/${second}` : top;
}

/** Every module that a TypeScript or Astro file imports: static, dynamic, types and re-exports. */
export function importsOf(file: string, text: string): string[] {
  return codeOf(file, text).flatMap((code) =>
    ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName),
  );
}

function codeOf(file: string, text: string): string[] {
  if (!file.endsWith('.astro')) return [text];
  const frontmatter = /^\s*---\n(.*?)\n---/s.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs)].map((match) => match[1]!);
  return [frontmatter, ...scripts];
}
