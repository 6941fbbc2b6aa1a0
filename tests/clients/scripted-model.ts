/** @file A model of which every word is known, on loopback: it calls one tool once and then stops. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Protocol, ToolUse, Turn } from './protocols.ts';

/** Serves a model until `close`; `seen` fills up as the client talks to it. */
export async function serveModel({ read, answer }: Protocol, use: ToolUse) {
  const seen: Turn = { offered: [], result: undefined };
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const turn = read(parsed(body));
      if (turn && turn.offered.length > 0) seen.offered = turn.offered;
      seen.result ??= turn?.result;
      const calls = turn !== undefined && turn.offered.length > 0 && turn.result === undefined;
      const events = turn ? answer(calls ? use : undefined) : [{}];
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.end(events.map(eventOf).join(''));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { origin: `http://127.0.0.1:${port}`, seen, close };
}

/** The body of a request; undefined where it is not JSON, as in a telemetry or liveness request. */
function parsed(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}

function eventOf(data: unknown): string {
  const { type } = data as { type?: string };
  return `${type === undefined ? '' : `event: ${type}\n`}data: ${JSON.stringify(data)}\n\n`;
}
