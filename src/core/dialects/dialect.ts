import type { Action, Ruling, ServerRuling } from '../policy/ruling.ts';
import type { Instead, Loss } from './loss.ts';

/** What a client or gateway reads: one format for the same rulings. */
export interface Dialect {
  /** Stable; part of addresses and of the command line. */
  id: string;
  /** Name of the client or gateway. */
  title: string;
  kind: 'client' | 'gateway' | 'api';
  /** Where its text goes, as the documentation names it, the usual place first. */
  files: readonly DialectFile[];
  /** How the server is called in it; absent where tools are named without their server. */
  alias?: AliasRule;
  can: Capabilities;
  /** How its texts are put to use, in one sentence. */
  place: string;
  /** What a reader must know who relies on it, each in one sentence. */
  cautions: readonly string[];
  documentation: Documentation;
  /** How this tool is spelled in it; undefined where it cannot be spelled without touching others. */
  toolName(alias: string, tool: string): string | undefined;
  /**
   * The rulings as texts of this format. Deterministic; the alias stands in the texts as it is given.
   *
   * @param request its alias must satisfy `alias`.
   */
  render(request: Request): Rendered;
}

interface DialectFile {
  /** `~/.claude/settings.json`, or a place in a program: `paste into Raw JSON`. */
  path: string;
  language: Language;
  /** For whom or for what: "you, in every project". */
  scope: string;
}

/** As Shiki names them. */
export type Language =
  'json' | 'jsonc' | 'toml' | 'yaml' | 'bash' | 'markdown' | 'typescript' | 'cedar';

/** Which names of a server a format takes. */
interface AliasRule {
  allowed: RegExp;
  /** The same in words: "letters, digits, `_` and `-`". */
  words: string;
  /** Makes a name of a server satisfy the rule. */
  adapt(name: string): string;
}

/** What a format can say of one tool; what it cannot is replaced as `fit` tells. */
export interface Capabilities extends Readonly<Record<Action, boolean>> {
  /** Quotas of one tool. */
  limit: boolean;
  /** Conditions on arguments: all that policy v1 has, some, or none. */
  condition: 'all' | 'some' | 'none';
  /** Quotas over the calls of all tools together. */
  allTools: boolean;
  /** What a document can say of tools that are not listed. */
  otherwise: readonly ('allow' | 'deny')[];
  /** What becomes of tools that are not listed where nothing is said of them. */
  unlisted: Instead;
}

interface Documentation {
  href: string;
  /** Day on which what we say of the format was compared with it, ISO 8601. */
  checked: string;
}

export interface Request {
  alias: string;
  /**
   * `fragment`: to be merged into what the reader has, says nothing of other tools. `document`: stands
   * alone, for the whole server.
   */
  form: 'fragment' | 'document';
  server: ServerRuling;
}

export interface Rendered {
  /** At least one; most formats have just one. */
  texts: readonly RenderedText[];
  /** What the texts do not say as the rulings do, in the order of the rulings. */
  losses: readonly Loss[];
}

export interface RenderedText {
  path: string;
  language: Language;
  /** Ends with a line break. */
  text: string;
}

/** Which every format reads as it stands; `__` would be taken for the end of the name. */
export const PLAIN_ALIAS: AliasRule = {
  allowed: /^[A-Za-z](_?[A-Za-z0-9-])*$/,
  words: 'a letter, then letters, digits, - and single _',
  adapt: (name) =>
    adapted(name, /[^A-Za-z0-9_-]+/g)
      .replace(/_+/g, '_')
      .replace(/_$/, ''),
};

/** Which names a resource of Kubernetes: an RFC 1123 label that starts with a letter. */
export const KUBERNETES_ALIAS: AliasRule = {
  allowed: /^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/,
  words: 'a small letter, then at most 62 small letters, digits and -',
  adapt: (name) =>
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^[^a-z]+/, '')
      .slice(0, 63)
      .replace(/-+$/, '') || 'server',
};

/** The name to start with for a server in this dialect. */
export function aliasFor({ alias }: Dialect, name: string): string {
  return alias ? alias.adapt(name) : name;
}

/** What is wrong with an alias, or undefined for a good one. */
export function aliasFault({ title, alias }: Dialect, given: string): string | undefined {
  return !alias || alias.allowed.test(given)
    ? undefined
    : `${title} takes ${alias.words} in the name of a server`;
}

/** One tool alone, to be merged. */
export function fragmentOf(alias: string, ruling: Ruling): Request {
  return { alias, form: 'fragment', server: { otherwise: 'deny', tools: [ruling] } };
}

function adapted(name: string, other: RegExp): string {
  const plain = name.replace(other, '-').replace(/^[^A-Za-z]+/, '');
  return plain === '' ? 'server' : plain;
}
