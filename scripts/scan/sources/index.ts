/** @file From what is asked for to the servers that are read. */
import { type Problem, ProblemsError } from '#core/problem.ts';
import { type ConfiguredServer, configFiles, readConfig } from '../config-files.ts';
import type { Request } from '../options.ts';
import { commandSource } from './command.ts';
import { configuredSource } from './configured.ts';
import { documentSource } from './document.ts';
import { npmSource } from './npm.ts';
import type { Source } from './source.ts';
import { urlSource } from './url.ts';

/** The sources of a request, which is not for a targets file. Bad files are a ProblemsError. */
export function sourcesOf(request: Exclude<Request, { kind: 'targets' }>): Source[] {
  switch (request.kind) {
    case 'npm':
      return [npmSource(request.request)];
    case 'command':
      return [commandSource(request.command, request.identity)];
    case 'url':
      return [urlSource(request.address, request.identity)];
    case 'from':
      return [documentSource(request.file, request.identity, request.transport)];
    case 'config':
      return configuredServers(request)
        .filter(({ disabled, name }) => !disabled || request.only.includes(name))
        .map((server) => configuredSource(server, request.grants));
  }
}

/** The servers of the settings at a path, or those of them that are asked for by name. */
export function configuredServers({
  path,
  only,
}: Pick<Extract<Request, { kind: 'config' }>, 'path' | 'only'>): ConfiguredServer[] {
  const servers = readAll(path);
  const known = new Set(servers.map(({ name }) => name));
  const problems = only
    .filter((name) => !known.has(name))
    .map((name) => ({
      ...{ file: path, field: '', message: `no server is named "${name}"` },
      remedy: 'Correct the name after --only; --list shows all',
    }));
  if (problems.length > 0) throw new ProblemsError(problems);
  return servers.filter(({ name }) => only.length === 0 || only.includes(name));
}

/** The servers of all files at a path, one of which must list some; throws the problems of all of them. */
function readAll(path: string): ConfiguredServer[] {
  const problems: Problem[] = [];
  const lists = configFiles(path).flatMap((file) => {
    try {
      return [readConfig(file)];
    } catch (error) {
      if (!(error instanceof ProblemsError)) throw error;
      problems.push(...error.problems);
      return [];
    }
  });
  if (problems.length > 0) throw new ProblemsError(problems);
  const found = lists.filter((servers) => servers !== undefined);
  if (found.length > 0) return found.flat();
  throw new ProblemsError([
    {
      ...{ file: path, field: '', message: 'names no servers in a form that a known client uses' },
      remedy: 'They stand under mcpServers, servers, mcp.servers or context_servers',
    },
  ]);
}
