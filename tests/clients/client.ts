import type { Protocol } from './protocols.ts';

/** Where a session takes place. */
export interface Place {
  /** Of the scripted model: `http://127.0.0.1:1234`. */
  origin: string;
  cwd: string;
  /** What the client calls the server. */
  alias: string;
  /** How the MCP server is started. */
  server: { command: string; args: string[]; env: Record<string, string> };
}

/** How a client program is run once, with nobody to ask and a scripted model. */
export interface Client {
  /** Its program in the folder of installed packages; a script is run by Node. */
  program: string;
  protocol: Protocol;
  /** Its settings but for the policy: texts by path, from `~/` or from the working directory. */
  files(place: Place): Record<string, string>;
  args(place: Place): string[];
  /** Its whole environment, beside PATH and HOME. */
  env(place: Place): Record<string, string>;
  /** How the model is told of a tool. */
  offeredAs(alias: string, tool: string): string;
  /** What it tells the model or prints where it must ask for a call and nobody is there. */
  asks: RegExp;
  /** What it tells the model that calls a tool it was not offered. */
  refuses: RegExp;
}
