/** @file A server that a command on this machine starts. */
import { existsSync, statSync } from 'node:fs';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { basename, isAbsolute, join, resolve } from 'node:path';
import { ScanStepError } from '../failure.ts';
import { later } from '../later.ts';
import { type Listing, listServer } from '../list.ts';
import { markVolatile } from '../record.ts';
import { withStage } from '../sandbox/index.ts';
import type { ScanContext } from '../scan-target.ts';
import { ProcessTransport } from '../transport.ts';
import { isWithin } from './see.ts';
import { maskArguments, maskedOf } from './mask.ts';
import { type Identity, plainRecord, type Source } from './source.ts';

/** A command, run without a shell. */
export interface LocalCommand {
  /** Program and arguments; `${cwd}` stands for the working directory inside. */
  argv: readonly string[];
  env: Readonly<Record<string, string>>;
  /** Absolute host paths the server may read. */
  see: readonly string[];
  /** What the record is known by; where it is left out, the name the server gives itself. */
  name?: string;
}

const WORD = /(?:\\.|"(?:\\.|[^"\\])*"|'[^']*'|[^\s"'\\])+/gs;

/**
 * The words of a command line; undefined where a quote is not closed. Quotes group, a backslash takes
 * the next character as it is, nothing is expanded.
 */
export function wordsOf(line: string): string[] | undefined {
  if (line.replaceAll(WORD, '').trim() !== '') return undefined;
  const words = line.match(WORD) ?? [];
  return words.map((word) =>
    word.replace(
      /\\(.)|"((?:\\.|[^"\\])*)"|'([^']*)'/gs,
      (_, escaped?: string, double?: string, single?: string) =>
        escaped ?? double?.replace(/\\(["\\])/g, '$1') ?? single ?? '',
    ),
  );
}

/** The source for a command. */
export function commandSource(command: LocalCommand, identity: Identity): Source {
  const masked = maskArguments(command.argv);
  const [program = '', ...args] = masked;
  return {
    label: command.name ?? masked.join(' '),
    runsCode: true,
    secrets: [...Object.values(command.env), ...maskedOf(command.argv)],
    async scan(context) {
      const record = (listing: Listing) =>
        plainRecord({
          ...{ identity, listing, transport: 'stdio', method: 'scan', context },
          id: command.name ?? nameOf(listing) ?? basename(program),
          start: { command: program, args, env: Object.keys(command.env).sort() },
          source: `command: ${masked.join(' ')}`,
        });
      const list = (env: LocalCommand['env']) => listCommand({ ...command, env }, context);
      return markVolatile(record(await list(command.env)), record(await list(later(command.env))));
    },
  };
}

/** The name a server gives itself for programs; undefined where it gives none. */
function nameOf({ reported }: Listing): string | undefined {
  const name = reported.serverInfo?.name.trim();
  return name === '' ? undefined : name;
}

async function listCommand({ argv, env, see }: LocalCommand, context: ScanContext) {
  const { sandbox, directory, version, limits } = context;
  const fault = argv.map((word) => pathFault(word, see, sandbox.name !== 'none')).find(Boolean);
  if (fault !== undefined) throw new ScanStepError('start', fault);
  return withStage(join(directory, 'stages'), async (parent) => {
    const packageDirectory = join(parent, 'package');
    await mkdir(packageDirectory);
    const open = async () => {
      const stage = await mkdtemp(join(parent, 'attempt-'));
      const command = await sandbox.command({
        ...{ packageDirectory, writablePackage: false, node: process.execPath, files: {} },
        // `env` looks the program up on the search path inside.
        ...{ executable: '/usr/bin/env', args: argv, env, see, stage },
      });
      return new ProcessTransport(command);
    };
    return listServer(open, version, limits);
  });
}

/** What every server sees: the system. */
const SYSTEM = ['/usr', '/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32', '/proc', '/dev'];

/** Why the server would not find a path of its command line; undefined where it would, or it is none. */
function pathFault(word: string, see: readonly string[], sandboxed: boolean): string | undefined {
  const path = word.replace(/^--?[\w-]+=/, '');
  if (isAbsolute(path)) {
    const shown = [...SYSTEM, ...see].some((root) => isWithin(path, root));
    if (!sandboxed || shown || !existsSync(path)) return undefined;
    return `${path} cannot be seen in the sandbox: add --see for it or a folder above it`;
  }
  const isFile = statSync(resolve(path), { throwIfNoEntry: false })?.isFile() ?? false;
  return isFile
    ? `the server runs in an empty folder: give ${path} as an absolute path`
    : undefined;
}
