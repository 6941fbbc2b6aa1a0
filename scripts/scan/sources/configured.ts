/** @file A server that a client's settings name. */
import { type ConfiguredServer } from '../config-files.ts';
import { ScanStepError } from '../failure.ts';
import { commandSource } from './command.ts';
import { maskAddress, maskArguments } from './mask.ts';
import { npmSource } from './npm.ts';
import { npmPackageOf, portable, runnerFault } from './runners.ts';
import type { Source } from './source.ts';
import { addressFault, plainAddress, urlSource } from './url.ts';

/** What the caller grants the servers of a settings file. */
export interface Grants {
  /** Environment variables by name that references such as `${env:NAME}` may be filled from. */
  variables: Readonly<Record<string, string>>;
  /** Absolute host paths that commands may read. */
  see: readonly string[];
}

/** Stands in for what only the client knows, such as what it asks its user for. */
const MADE_UP = 'placeholder';

/** The source for a configured server. What keeps it from being scanned is told when it is. */
export function configuredSource(server: ConfiguredServer, { variables, see }: Grants): Source {
  const { name, how } = server;
  if (how.kind === 'extension')
    return failing(name, 'the file does not say how to start it: its client brings it along');
  if (how.kind === 'address') return addressSource(name, how, variables);
  const remote = bridged(how.argv, how.env);
  if (remote) return addressSource(name, remote, variables);
  const fill = (text: string) => filled(text, variables, () => MADE_UP);
  const argv = portable(how.argv.map(fill));
  const env = Object.fromEntries(Object.entries(how.env).map(([key, one]) => [key, fill(one)]));
  const npm = npmPackageOf(argv);
  if (npm) return { ...npmSource({ ...npm, env }), label: name };
  const fault = runnerFault(argv);
  return fault === undefined ? commandSource({ argv, env, see, name }, {}) : failing(name, fault);
}

/**
 * The address and headers behind `npx mcp-remote URL --header "Name: value"`, which passes stdio on to
 * them; undefined for other commands.
 */
function bridged(argv: readonly string[], env: Readonly<Record<string, string>>) {
  const npm = npmPackageOf(portable(argv));
  if (npm?.name !== 'mcp-remote') return undefined;
  const args = npm.args.map((word) => filled(word, env, (name) => `\${${name}}`));
  const url = args.find((word) => /^https?:/.test(word));
  const headers = args
    .filter((_, index) => args[index - 1] === '--header')
    .map((line): [string, string] => [
      line.slice(0, line.indexOf(':')).trim(),
      line.slice(line.indexOf(':') + 1).trim(),
    ]);
  return url === undefined
    ? undefined
    : { url, headers: Object.fromEntries(headers), sse: args.includes('sse-only') };
}

/**
 * A file may come from anyone, so a reference in an address or a header is filled only from variables
 * that are granted, and a server that needs another one is not asked.
 */
function addressSource(
  name: string,
  how: { url: string; headers: Record<string, string>; sse: boolean },
  variables: Grants['variables'],
): Source {
  const missing = new Set<string>();
  const fill = (text: string) =>
    filled(text, variables, (reference) => {
      missing.add(reference);
      return MADE_UP;
    });
  const address = fill(how.url);
  const headers = Object.fromEntries(
    Object.entries(how.headers).map(([key, one]) => [key, fill(one)]),
  );
  const fault =
    missing.size > 0
      ? `needs ${[...missing].join(', ')}: set a variable of that name and grant it with --env`
      : (addressFault(address) ?? headerFault(headers));
  if (fault !== undefined) return failing(name, fault);
  const transport = how.sse ? 'sse' : 'auto';
  return { ...urlSource({ url: new URL(address), headers, transport }, {}), label: name };
}

/** Which header cannot be sent; its value is not told. */
export function headerFault(headers: Readonly<Record<string, string>>): string | undefined {
  for (const [name, value] of Object.entries(headers)) {
    try {
      new Headers({ [name]: value });
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      return `the header ${JSON.stringify(name)} has a name or value that HTTP does not allow`;
    }
  }
  return undefined;
}

/** A text with `${NAME}`, `${env:NAME}`, `${input:id}`, `${NAME:-default}` and `$NAME` filled in. */
function filled(
  text: string,
  variables: Grants['variables'],
  missing: (name: string) => string,
): string {
  return text.replace(
    /\$\{(?:(?:env|input):)?([\w-]+)(?::-([^}]*))?\}|\$([A-Z_][A-Z0-9_]*)\b/g,
    (_, braced: string | undefined, other: string | undefined, plain: string | undefined) => {
      const name = braced ?? plain ?? '';
      return Object.hasOwn(variables, name) ? variables[name]! : (other ?? missing(name));
    },
  );
}

function failing(label: string, why: string): Source {
  const scan = () => Promise.reject(new ScanStepError('start', why));
  return { label, runsCode: false, secrets: [], scan };
}

/** A configured server for a list: how it is reached, and the names of its variables or headers. */
export interface Summary {
  name: string;
  file: string;
  field: string;
  transport: 'stdio' | 'http' | 'sse' | 'unknown';
  /** The command with secrets masked, or the address without its query. */
  address: string;
  /** Names of environment variables or headers; never values. */
  names: string[];
  disabled: boolean;
}

/** What may be shown of a configured server. */
export function summaryOf({ name, file, field, disabled, how }: ConfiguredServer): Summary {
  const common = { name, file, field, disabled };
  switch (how.kind) {
    case 'command':
      return {
        ...common,
        transport: 'stdio',
        address: maskArguments(how.argv).join(' '),
        names: Object.keys(how.env),
      };
    case 'address': {
      const address = URL.canParse(how.url)
        ? plainAddress(new URL(how.url))
        : maskAddress(how.url.replace(/[?#].*/s, ''));
      return {
        ...common,
        transport: how.sse ? 'sse' : 'http',
        address,
        names: Object.keys(how.headers),
      };
    }
    case 'extension':
      return { ...common, transport: 'unknown', address: '', names: [] };
  }
}
