/**
 * @file One session, run inside the sandbox: the client program, the scripted model and the MCP server.
 * Takes a `Task` as JSON in its argument, prints an `Ending` as JSON.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runToEnd } from '#scripts/scan/process.ts';
import { CLIENTS } from './clients.ts';
import { serveModel } from './scripted-model.ts';

/** What is to be played. */
export interface Task {
  client: keyof typeof CLIENTS;
  /** Folder of packages that holds the client program. */
  packages: string;
  /** What the client calls the server. */
  alias: string;
  /** The script that is the MCP server. */
  server: string;
  /** The policy: texts by path, from `~/` or from the working directory. */
  policy: Record<string, string>;
  /** The tool that the model calls, as the server names it. */
  tool: string;
  arguments: Record<string, unknown>;
  /** What the server has stored when the session begins. */
  stored: string;
}

/** How it ended. */
export interface Ending {
  /** Names of the tools that the model was offered. */
  offered: string[];
  /** What the client told the model of its call, as JSON text; undefined where nothing came. */
  result: string | undefined;
  /** What the server has stored when the session is over. */
  stored: string;
  /** What the client printed, for the message of a failed test. */
  output: string;
}

const TIME_LIMIT = 120_000;
const PRINTED = 6000;

async function play(task: Task): Promise<Ending> {
  const client = CLIENTS[task.client];
  const [cwd, home] = [process.cwd(), process.env['HOME']!];
  const memory = join(cwd, 'memory.jsonl');
  const model = await serveModel(client.protocol, {
    name: client.offeredAs(task.alias, task.tool),
    arguments: task.arguments,
  });
  const place = {
    origin: model.origin,
    cwd,
    alias: task.alias,
    server: {
      command: process.execPath,
      args: [task.server],
      env: { MEMORY_FILE_PATH: memory },
    },
  };
  write(memory, task.stored);
  for (const [path, text] of Object.entries({ ...client.files(place), ...task.policy }))
    write(path.startsWith('~/') ? join(home, path.slice(2)) : join(cwd, path), text);

  const program = join(task.packages, client.program);
  const isScript = /\.[cm]?js$/.test(program);
  const { output } = await runToEnd(
    {
      command: isScript ? process.execPath : program,
      args: [...(isScript ? [program] : []), ...client.args(place)],
      env: { PATH: process.env['PATH'], HOME: home, ...client.env(place) },
      cwd,
    },
    TIME_LIMIT,
  );
  model.close();
  return { ...model.seen, stored: readFileSync(memory, 'utf8'), output: output.slice(-PRINTED) };
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

console.log(JSON.stringify(await play(JSON.parse(process.argv[2]!) as Task)));
