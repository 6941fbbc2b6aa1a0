/** @file Reads which MCP servers the settings file of a client names. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type ParseError, printParseErrorCode } from 'jsonc-parser';
import * as z from 'zod';
import { pointer, type Problem, ProblemsError, problemsOf } from '#core/problem.ts';
import { isObject } from '#core/risk/schema.ts';
import { readText, withoutMark } from '../lib/input.ts';

/** A server as a client's settings name it. References such as `${env:NAME}` stand as they are. */
export interface ConfiguredServer {
  name: string;
  file: string;
  /** JSON pointer to it. */
  field: string;
  /** Whether the client is told not to start it. */
  disabled: boolean;
  how:
    | { kind: 'command'; argv: string[]; env: Record<string, string> }
    | { kind: 'address'; url: string; headers: Record<string, string>; sse: boolean }
    /** The client brings it along itself, so the file does not say how to start it. */
    | { kind: 'extension' };
}

/** Where clients keep their settings, below a project or a home folder. */
const PLACES = [
  '.mcp.json',
  '.claude.json',
  '.cursor/mcp.json',
  '.vscode/mcp.json',
  '.gemini/settings.json',
  '.codeium/windsurf/mcp_config.json',
  '.zed/settings.json',
  '.config/zed/settings.json',
  '.config/Claude/claude_desktop_config.json',
  '.config/Code/User/mcp.json',
  'Library/Application Support/Claude/claude_desktop_config.json',
  'Library/Application Support/Code/User/mcp.json',
  'AppData/Roaming/Claude/claude_desktop_config.json',
  'AppData/Roaming/Code/User/mcp.json',
];

/** The settings files a path stands for: itself, or those of the known clients in a folder. */
export function configFiles(path: string): string[] {
  if (!(statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false)) return [path];
  const found = PLACES.map((place) => join(path, place)).filter((file) => existsSync(file));
  if (found.length > 0) return found;
  throw new ProblemsError([
    {
      ...{ file: path, field: '', message: 'no settings file of a known client in this folder' },
      remedy: 'Give the path of the file itself',
    },
  ]);
}

/**
 * The servers that a settings file names, in its order; undefined where it has no list of servers in a
 * form that a known client uses. Throws every problem as a ProblemsError.
 */
export function readConfig(file: string): ConfiguredServer[] | undefined {
  const settings = parseJsonc(file, readText(file));
  const lists = serverLists(settings);
  if (lists.length === 0) return undefined;
  const problems: Problem[] = [];
  const servers = lists.flatMap(({ path, value }) => {
    const list = z.record(z.string(), z.unknown()).safeParse(value);
    if (list.error) problems.push(...problemsOf(file, list.error, path));
    return Object.entries(list.data ?? {}).flatMap(([name, entry]) => {
      const read = entrySchema.safeParse(entry);
      if (read.error) problems.push(...problemsOf(file, read.error, [...path, name]));
      if (!read.data) return [];
      const { how } = read.data;
      const disabled = read.data.disabled || isSwitchedOff(settings, path, name);
      return [{ name, file, field: pointer([...path, name]), disabled, how }];
    });
  });
  if (problems.length > 0) throw new ProblemsError(problems);
  return servers;
}

function parseJsonc(file: string, text: string): unknown {
  const errors: ParseError[] = [];
  const value: unknown = parse(withoutMark(text), errors, { allowTrailingComma: true });
  if (errors.length === 0) return value;
  const problems = errors.map(({ error, offset }) => {
    const lines = text.slice(0, offset).split('\n');
    const message = `not JSON at line ${lines.length}, column ${lines.at(-1)!.length + 1}: ${printParseErrorCode(error)}`;
    return { file, field: '', message, remedy: 'Correct the file; comments are allowed' };
  });
  throw new ProblemsError(problems);
}

interface ServerList {
  path: string[];
  value: unknown;
}

/**
 * Every list of servers in the settings: `mcpServers` (Claude Desktop, Claude Code with lists of its
 * projects, Cursor, Windsurf, Gemini), `servers` (VS Code, in its settings below `mcp`),
 * `context_servers` (Zed).
 */
function serverLists(settings: unknown): ServerList[] {
  const projects = Object.keys(objectAt(settings, ['projects']));
  const places = [
    ['mcpServers'],
    ...projects.map((project) => ['projects', project, 'mcpServers']),
    ['servers'],
    ['mcp', 'servers'],
    ['settings', 'mcp', 'servers'],
    ['context_servers'],
  ];
  return places.flatMap((path) => {
    const parent = objectAt(settings, path.slice(0, -1));
    const key = path.at(-1)!;
    return Object.hasOwn(parent, key) ? [{ path, value: parent[key] }] : [];
  });
}

/**
 * Whether the settings switch a server off outside its own entry: Gemini with `mcp.excluded` and
 * `mcp.allowed`, Claude Code with `disabledMcpServers` of a project.
 */
function isSwitchedOff(settings: unknown, path: readonly string[], name: string): boolean {
  const { excluded, allowed } = objectAt(settings, ['mcp']);
  const { disabledMcpServers } = objectAt(settings, path.slice(0, -1));
  const has = (list: unknown) => Array.isArray(list) && list.includes(name);
  return has(excluded) || has(disabledMcpServers) || (Array.isArray(allowed) && !has(allowed));
}

/** The object at a path; empty where there is none. */
function objectAt(value: unknown, path: readonly string[]): Record<string, unknown> {
  const found = path.reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), value);
  return isObject(found) ? found : {};
}

const text = z.string().min(1);
/** Values of `env` are often written as numbers and booleans; null unsets a variable. */
const texts = z
  .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))
  .transform((values) =>
    Object.fromEntries(
      Object.entries(values).flatMap(([name, one]) => (one === null ? [] : [[name, String(one)]])),
    ),
  );

/** One server, as any of the clients writes it; fields that do not matter to the start are let be. */
const entrySchema = z
  .looseObject({
    type: z.string().optional(),
    transport: z.unknown().optional(),
    command: z
      .union([
        text,
        z.looseObject({ path: text, args: z.array(z.string()).optional(), env: texts.nullish() }),
      ])
      .optional(),
    args: z.array(z.string()).optional(),
    env: texts.nullish(),
    url: text.optional(),
    httpUrl: text.optional(),
    serverUrl: text.optional(),
    headers: texts.optional(),
    disabled: z.boolean().optional(),
    enabled: z.boolean().optional(),
  })
  .transform((entry, context) => {
    const { command, url, httpUrl, serverUrl } = entry;
    const disabled = entry.disabled === true || entry.enabled === false;
    const address = httpUrl ?? serverUrl ?? url;
    if (command !== undefined) return { disabled, how: commandOf({ ...entry, command }) };
    if (address !== undefined) {
      const sse = entry.type === 'sse' || entry.transport === 'sse';
      const headers = entry.headers ?? {};
      return { disabled, how: { kind: 'address' as const, url: address, headers, sse } };
    }
    // Zed's extensions, whose entries hold settings alone.
    if (entry['source'] === 'extension' || 'settings' in entry)
      return { disabled, how: { kind: 'extension' as const } };
    context.addIssue({
      code: 'custom',
      message: 'neither a command nor an address (`command`, `url`, `httpUrl` or `serverUrl`)',
    });
    return z.NEVER;
  });

function commandOf(entry: {
  command:
    | string
    | {
        path: string;
        args?: string[] | undefined;
        env?: Record<string, string> | null | undefined;
      };
  args?: string[] | undefined;
  env?: Record<string, string> | null | undefined;
}) {
  const { command } = entry;
  // Zed once put path, arguments and environment below `command`.
  const { path, args, env } = typeof command === 'string' ? { ...entry, path: command } : command;
  return { kind: 'command' as const, argv: [path, ...(args ?? [])], env: env ?? {} };
}
