import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor, parseHeaders } from './headers-file.ts';

/** A running server of static files. */
interface StaticServer {
  /** Scheme, host and port, without a slash at the end. */
  origin: string;
  close: () => Promise<void>;
}

/** File names under these folders change with their content. */
const HASHED = /^\/(_astro|pagefind\/(fragment|index))\//;
/** Types that `sirv` does not name, or names without their encoding. */
const TYPES: [RegExp, string][] = [
  [/\.(pf_\w+|pagefind)$/, 'application/octet-stream'],
  [/\.txt$/, 'text/plain; charset=utf-8'],
  [/\.md$/, 'text/markdown; charset=utf-8'],
  [/\.css$/, 'text/css; charset=utf-8'],
  [/\.js$/, 'text/javascript; charset=utf-8'],
  [/\.xml$/, 'application/xml; charset=utf-8'],
];

/**
 * Serves the built site in `dir` on both loopback addresses as a static host would: `index.html` of a
 * folder, a redirect to the trailing slash, `404.html`, the headers of `_headers`. Port 0 takes a
 * free one.
 *
 * @throws the `listen` error of Node, `EADDRINUSE` among them.
 */
export async function serveSite(dir: string, port: number): Promise<StaticServer> {
  const handle = siteHandler(dir);
  const first = await listen(handle, '127.0.0.1', port);
  const taken = (first.address() as AddressInfo).port;
  const servers = [first];
  try {
    servers.push(await listen(handle, '::1', taken));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const noIpv6 = code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT';
    if (!noIpv6) {
      await close(first);
      throw error;
    }
  }
  return {
    origin: `http://localhost:${taken}`,
    close: async () => {
      await Promise.all(servers.map(close));
    },
  };
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

function siteHandler(dir: string): Handler {
  const headersFile = join(dir, '_headers');
  const rules = existsSync(headersFile) ? parseHeaders(readFileSync(headersFile, 'utf8')) : [];
  const notFound = readFileSync(join(dir, '404.html'));

  function setHeaders(response: ServerResponse, pathname: string): void {
    const type = TYPES.find(([pattern]) => pattern.test(pathname));
    if (type) response.setHeader('Content-Type', type[1]);
    const age = HASHED.test(pathname) ? 'public, max-age=31536000, immutable' : 'no-cache';
    response.setHeader('Cache-Control', age);
    for (const [name, value] of headersFor(rules, pathname)) response.setHeader(name, value);
  }

  const files = sirv(dir, {
    etag: true,
    extensions: ['html'],
    setHeaders,
    onNoMatch: (request, response) => {
      setHeaders(response, '/404.html');
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(request.method === 'HEAD' ? undefined : notFound);
    },
  });

  return (request, response) => {
    const [pathname = '/', ...query] = (request.url ?? '/').split(/(?=\?)/);
    if (!pathname.endsWith('/') && existsSync(join(dir, pathname, 'index.html'))) {
      response.writeHead(301, { Location: `${pathname}/${query.join('')}` }).end();
    } else {
      files(request, response);
    }
  };
}

function listen(handle: Handler, host: string, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(handle);
    server.once('error', reject);
    server.listen(port, host, () => {
      resolve(server);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => {
      if (error) reject(error);
      else resolve();
    });
    server.closeAllConnections();
  });
}
