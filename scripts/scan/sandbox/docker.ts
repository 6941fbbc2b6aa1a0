/** @file A container as the sandbox, for systems without Linux namespaces of their own. */
import { randomUUID } from 'node:crypto';
import { ProblemsError } from '#core/problem.ts';
import { findProgram } from '../programs.ts';
import { runToEnd, type SpawnCommand } from '../process.ts';
import type { Limits } from './limits.ts';
import { INSIDE, type Launch, NOBODY, serverCommand, writeSeed } from './plan.ts';
import { ENVIRONMENT, type Sandbox } from './sandbox.ts';

const ANSWER_LIMIT = 15_000;
const PULL_LIMIT = 600_000;
/** Seconds after which a container ends, also where nobody is left to end it. */
const LONGEST_LIFE = 300;

/**
 * Docker, with an engine that answers and the image of our Node. Throws a ProblemsError where it cannot
 * be used.
 */
export async function dockerSandbox(
  limits: Limits,
  searchPath = process.env['PATH'],
): Promise<Sandbox> {
  const docker = findProgram('docker', searchPath);
  if (docker === undefined) throw unusable('there is no docker here', 'Install docker');
  const run = (args: string[], limitMs: number) => runToEnd(command(docker, args), limitMs);
  const engine = await run(['version', '--format', '{{.Server.Version}}'], ANSWER_LIMIT);
  if (engine.code !== 0) throw unusable('the docker engine does not answer', 'Start it');
  const image = imageOf(process.version);
  if ((await run(['image', 'inspect', image], ANSWER_LIMIT)).code !== 0) {
    const pulled = await run(['pull', '--quiet', image], PULL_LIMIT);
    if (pulled.code !== 0) throw unusable(`docker cannot get the image ${image}`, 'Load it');
  }
  return {
    name: 'docker',
    async command(launch) {
      const name = `caveat-${randomUUID()}`;
      const seed = await writeSeed(launch);
      const args = dockerArguments(launch, limits, { name, seed });
      return { ...command(docker, args), afterwards: command(docker, ['kill', name]) };
    },
  };
}

function unusable(message: string, remedy: string): ProblemsError {
  const other = `${remedy}, or leave --sandbox out`;
  return new ProblemsError([{ file: '--sandbox docker', field: '', message, remedy: other }]);
}

/** Variables that tell docker where its engine is. */
const DOCKER_VARIABLES = [
  'HOME',
  'DOCKER_HOST',
  'DOCKER_CONTEXT',
  'DOCKER_CONFIG',
  'DOCKER_CERT_PATH',
];

function command(docker: string, args: string[]): SpawnCommand {
  const given = DOCKER_VARIABLES.map((name): [string, string | undefined] => [
    name,
    process.env[name],
  ]);
  return { command: docker, args, env: { ...ENVIRONMENT, ...Object.fromEntries(given) }, cwd: '/' };
}

/** The official image of a Node version, such as `v24.1.0`. */
function imageOf(version: string): string {
  return `node:${version.replace(/^v/, '')}-slim`;
}

/** Arguments of docker for a launch: what `docker run` and the server get. */
export function dockerArguments(
  launch: Launch,
  limits: Limits,
  { name, seed }: { name: string; seed: string },
): string[] {
  const packageAt = launch.writablePackage ? `/seed${INSIDE.package}` : INSIDE.package;
  const directories: [at: string, bytes: number, files: number][] = [
    ['/tmp', limits.temporary, limits.files],
    [INSIDE.home, limits.home, limits.files],
    [INSIDE.cwd, limits.home, limits.files],
  ];
  if (launch.writablePackage)
    directories.push([INSIDE.package, limits.package.bytes, limits.package.files]);
  // A launch with a Node that is not ours wants the older one.
  const image = launch.node === process.execPath ? imageOf(process.version) : imageOf('v20');
  return [
    ...[
      'run',
      '--rm',
      '--interactive',
      '--name',
      name,
      '--hostname',
      'sandbox',
      '--pull',
      'missing',
    ],
    ...['--network', 'none', '--read-only', '--user', `${NOBODY}:${NOBODY}`],
    ...['--cap-drop', 'ALL', '--security-opt', 'no-new-privileges', '--workdir', INSIDE.cwd],
    ...['--memory', String(limits.memory), '--memory-swap', String(limits.memory)],
    ...['--pids-limit', String(limits.processes)],
    ...['--ulimit', `cpu=${limits.cpuSeconds}:${limits.cpuSeconds + 1}`],
    ...['--ulimit', `fsize=${limits.fileSize}`, '--ulimit', `nofile=${limits.openFiles}`],
    ...['--ulimit', 'core=0'],
    ...directories.flatMap(([at, bytes, files]) => [
      '--tmpfs',
      `${at}:rw,exec,nosuid,nodev,mode=1777,size=${bytes},nr_inodes=${files}`,
    ]),
    ...bind(seed, '/seed'),
    ...bind(launch.packageDirectory, packageAt),
    ...(launch.see ?? []).flatMap((path) => bind(path, path)),
    ...[image, 'timeout', '--signal', 'KILL', String(LONGEST_LIFE)],
    ...serverCommand(launch),
  ];
}

/** A read-only bind mount; the value is CSV, so a path with a comma is quoted. */
function bind(from: string, at: string): string[] {
  const field = (text: string) => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return ['--mount', ['type=bind', field(`src=${from}`), field(`dst=${at}`), 'readonly'].join(',')];
}
