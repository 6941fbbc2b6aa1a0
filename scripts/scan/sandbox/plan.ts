/** @file What a server may see and use, in a form that each sandbox program renders for itself. */
import { lstatSync, readlinkSync, statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { type Limits, prlimitOptions } from './limits.ts';

/** A server to be started: host paths of what it needs, and the command as seen from inside. */
export interface Launch {
  /** Host directory that is shown at `/package`. */
  packageDirectory: string;
  /** Whether the server gets a throw-away copy of it that it can write to. */
  writablePackage: boolean;
  /** Host path of the Node program, shown as `/runtime/node`. */
  node: string;
  /** Path under `home/` or `cwd/` to the text that is there when the server starts. */
  files: Readonly<Record<string, string>>;
  /** Path of the program to run: absolute, or relative to `packageDirectory`. */
  executable: string;
  /** Its arguments; `${cwd}` stands for the working directory inside. */
  args: readonly string[];
  /** Environment of the server, beside PATH and HOME; `${cwd}` as in the arguments. */
  env: Readonly<Record<string, string>>;
  /** Absolute host paths that are shown read-only in their own place. */
  see?: readonly string[];
  /** An empty host directory for this launch alone; the caller removes it. */
  stage: string;
}

/** The paths a server sees. They never vary, since some servers put them into their definitions. */
export const INSIDE = {
  package: '/package',
  home: '/home/agent',
  cwd: '/work-dir',
  runtime: '/runtime',
} as const;

/** User and group of the server: nobody. */
export const NOBODY = 65534;

/** One entry of the file system inside. Binds are read-only, tmpfs writable for everyone. */
export type Mount =
  | { kind: 'bind'; from: string; at: string; file: boolean }
  | { kind: 'link'; to: string; at: string }
  | { kind: 'tmpfs'; at: string; bytes: number; files: number }
  | { kind: 'proc'; at: string }
  | { kind: 'dev'; at: string };

const SYSTEM_DIRECTORIES = ['/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32'];

const ETC: Readonly<Record<string, string>> = {
  passwd: `nobody:x:${NOBODY}:${NOBODY}:nobody:${INSIDE.home}:/bin/sh\n`,
  group: `nogroup:x:${NOBODY}:\n`,
  hosts: '127.0.0.1 localhost\n::1 localhost\n',
};

/** Writes what the plan shows besides host directories into the stage, and lists all mounts in order. */
export async function planMounts(launch: Launch, limits: Limits): Promise<Mount[]> {
  const etc = join(launch.stage, 'etc');
  const { files } = limits;
  await writeFiles(etc, ETC);
  const seed = await writeSeed(launch);
  const packageMounts: Mount[] = launch.writablePackage
    ? [
        bind(launch.packageDirectory, `/seed${INSIDE.package}`),
        { kind: 'tmpfs', at: INSIDE.package, ...limits.package },
      ]
    : [bind(launch.packageDirectory, INSIDE.package)];
  return [
    bind('/usr', '/usr'),
    ...SYSTEM_DIRECTORIES.flatMap(systemMount),
    bind(etc, '/etc'),
    { kind: 'proc', at: '/proc' },
    { kind: 'dev', at: '/dev' },
    { kind: 'tmpfs', at: '/tmp', bytes: limits.temporary, files },
    { kind: 'tmpfs', at: INSIDE.home, bytes: limits.home, files },
    { kind: 'tmpfs', at: INSIDE.cwd, bytes: limits.home, files },
    bind(seed, '/seed'),
    { kind: 'bind', from: launch.node, at: `${INSIDE.runtime}/node`, file: true },
    ...packageMounts,
    ...(launch.see ?? []).map(seen),
  ];
}

/** Writes what is copied over the writable directories before the server starts; returns where. */
export async function writeSeed(launch: Launch): Promise<string> {
  const seed = join(launch.stage, 'seed');
  await mkdir(join(seed, INSIDE.package), { recursive: true });
  const planted = Object.entries(launch.files).map(([path, text]): [string, string] => [
    insidePath(path),
    text,
  ]);
  await writeFiles(seed, Object.fromEntries(planted));
  return seed;
}

/** Where a path of `Launch.files` lies inside. */
function insidePath(path: string): string {
  return path.replace(/^(home|cwd)\//, (_, top: 'home' | 'cwd') => `${INSIDE[top]}/`);
}

/** A system directory as the host has it: on most systems a link into /usr. */
function systemMount(path: string): Mount[] {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return [];
  return stat.isSymbolicLink()
    ? [{ kind: 'link', to: readlinkSync(path), at: path }]
    : [bind(path, path)];
}

/** A host path in its own place. */
function seen(path: string): Mount {
  return { kind: 'bind', from: path, at: path, file: !statSync(path).isDirectory() };
}

function bind(from: string, at: string): Mount {
  return { kind: 'bind', from, at, file: false };
}

/** Writes texts by path under a directory. */
export async function writeFiles(
  directory: string,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    const file = join(directory, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

/** The end of the Linux sandboxes' command: limits, then the server. */
export function innerCommand(launch: Launch, prlimit: string, limits: Limits): string[] {
  return [prlimit, ...prlimitOptions(limits), '--', ...serverCommand(launch)];
}

/** The end of every sandbox's command: a fresh environment, the planted files, the server. */
export function serverCommand(launch: Launch): string[] {
  const env = {
    PATH: `${INSIDE.runtime}:/usr/local/bin:/usr/bin:/bin`,
    HOME: INSIDE.home,
    ...launch.env,
  };
  const argv = [posix.resolve(INSIDE.package, launch.executable), ...launch.args];
  return [
    ...['env', '-i'],
    ...Object.entries(env).map(([name, value]) => `${name}=${fillIn(value, INSIDE.cwd)}`),
    ...['sh', '-c', 'cp -R /seed/. / && exec "$@"', 'sh'],
    ...argv.map((text) => fillIn(text, INSIDE.cwd)),
  ];
}

/** The text with `${cwd}` replaced by a path. */
export function fillIn(text: string, cwd: string): string {
  return text.replaceAll('${cwd}', cwd);
}

/** Steps a root user down to nobody, in a user namespace of its own, with no way back. */
export function stepDown({ setpriv, unshare }: { setpriv: string; unshare: string }): string[] {
  return [
    ...[setpriv, `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups', '--inh-caps=-all'],
    ...[unshare, '--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`],
    ...[setpriv, '--no-new-privs'],
  ];
}
