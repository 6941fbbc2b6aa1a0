/** @file Makes the catalogue record of a scanned server, and keeps it. */
import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import canonicalize from 'canonicalize';
import GitHost from 'hosted-git-info';
import * as z from 'zod';
import { type Provenance, type Server, serverSchema } from '#core/catalogue/server.ts';
import { slug } from '#core/catalogue/slug.ts';
import { listedToolSchema, type Tool } from '#core/catalogue/tool.ts';
import { marksMore, stable, volatilePlaces } from '#core/catalogue/volatile.ts';
import { formatProblem, type Problem, problemsOf } from '#core/problem.ts';
import { ScanStepError } from './failure.ts';
import type { Manifest } from './install.ts';
import type { Listing } from './list.ts';
import type { Target } from './targets.ts';

/** What a record is made from. */
export interface Facts {
  target: Target;
  manifest: Manifest;
  /** SPDX expression that allows quoting; in a record that is not kept any, or null. */
  licence: string | null;
  listing: Listing;
  /** Program and version, for the provenance. */
  tool: string;
  /** Name of the sandbox that it was started in. */
  sandbox: string;
  /** UTC day, `YYYY-MM-DD`. */
  date: string;
}

/** The record of a scanned server. Throws a ScanStepError with every problem where the facts do not fit. */
export function recordOf({
  target,
  manifest,
  licence,
  listing,
  tool,
  sandbox,
  date,
}: Facts): Server {
  const repository = repositoryOf(manifest.repository ?? target.repository);
  const homepage = z.httpUrl().safeParse(manifest.homepage).data;
  const publisher = scopeOf(target.npm) ?? repository?.owner;
  const version = manifest.version;
  const note = noteOf(target);
  const record: Server = {
    slug: slug(target.npm),
    id: target.npm,
    name: displayName(listing, target.npm),
    ...(publisher !== undefined && { publisher }),
    ...(homepage !== undefined && { homepage }),
    ...(repository !== undefined && { repository: repository.url }),
    license: licence,
    package: {
      registry: 'npm',
      name: target.npm,
      version,
      ...(target.downloadsAMonth !== undefined && { downloadsAMonth: target.downloadsAMonth }),
    },
    transport: 'stdio',
    start: {
      command: 'npx',
      args: ['-y', `${target.npm}@${version}`, ...target.args],
      env: Object.keys(target.env).sort(),
    },
    reported: listing.reported,
    counts: listing.counts,
    tools: toolsOf(listing.tools),
    provenance: {
      method: 'scan',
      date,
      tool,
      ...unprotected(sandbox),
      source: `npm:${target.npm}@${version}`,
      ...(note !== '' && { note }),
    },
  };
  return checkedRecord(record);
}

/** What the provenance says of the sandbox that a server was started in. */
export function unprotected(sandbox: string): Pick<Provenance, 'sandbox'> {
  return sandbox === 'none' ? { sandbox: false } : {};
}

/** The name a server gives itself, or else the fallback. */
export function displayName({ reported }: Pick<Listing, 'reported'>, fallback: string): string {
  const { title, name } = reported.serverInfo ?? {};
  return [title, name].map((one) => one?.trim()).find(Boolean) ?? fallback;
}

/** The record, if it is one. Throws a ScanStepError with every problem. */
export function checkedRecord(record: Server): Server {
  const result = serverSchema.safeParse(record);
  if (result.success) return result.data;
  throw new ScanStepError('invalid record', told(problemsOf(`${record.slug}.json`, result.error)));
}

/** What a reader should know about how the facts were taken. */
function noteOf({ needs, licenceFrom }: Target): string {
  const files = Object.keys(needs?.files ?? {});
  return [
    ...(files.length > 0 ? [`Started with made-up files in place: ${files.join(', ')}.`] : []),
    ...(licenceFrom === undefined ? [] : [`Licence read at ${licenceFrom.source}.`]),
  ].join(' ');
}

/** The six fields of each tool, in the order given. Throws a ScanStepError with every problem. */
export function toolsOf(listed: readonly unknown[]): Tool[] {
  if (listed.length === 0) throw new ScanStepError('no tools', 'tools/list is empty');
  const results = listed.map((one) => listedToolSchema.safeParse(one));
  const problems = results.flatMap(({ error }, index) =>
    error ? problemsOf('tools/list', error, ['tools', index]) : [],
  );
  if (problems.length > 0) throw new ScanStepError('invalid tool', told(problems));
  const tools = results.flatMap(({ data }) => (data ? [data] : []));
  const names = tools.map(({ name }) => name);
  const twice = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  if (twice.size > 0) throw new ScanStepError('duplicate tool name', [...twice].sort().join(', '));
  return tools;
}

function told(problems: readonly Problem[]): string {
  return problems.map(formatProblem).join(' ');
}

function scopeOf(name: string): string | undefined {
  return /^@([^/]+)\//.exec(name)?.[1];
}

/**
 * The https address and the owner of a repository, from any form that package.json allows
 * (https://docs.npmjs.com/cli/configuring-npm/package-json#repository); undefined where it is none.
 */
export function repositoryOf(stated: unknown): { url: string; owner?: string } | undefined {
  const text =
    typeof stated === 'object' && stated !== null && 'url' in stated ? stated.url : stated;
  if (typeof text !== 'string') return undefined;
  const hosted = GitHost.fromUrl(text.trim());
  if (hosted?.type === 'github' || hosted?.type === 'gitlab' || hosted?.type === 'bitbucket')
    return { url: hosted.browse({ noCommittish: true }), owner: hosted.user };
  const address = text
    .trim()
    .replace(/^git\+/, '')
    .replace(/\.git$/, '');
  const url = z.httpUrl().safeParse(address).data;
  if (url === undefined) return undefined;
  const { host, pathname } = new URL(url);
  return pathname === '/' ? undefined : { url: `https://${host}${pathname}` };
}

/** Path of a server's record. */
export function recordPath(contentDirectory: string, id: string): string {
  return join(contentDirectory, 'servers', `${slug(id)}.json`);
}

/**
 * Whether a rescan tells what the record that is there tells, whatever day and version of ours it was
 * taken with, in whatever order of tools, and but for volatile places; marking a new one is news.
 */
export function sameFacts(there: Server, fresh: Server): boolean {
  return !marksMore(fresh, there) && sameButVolatile(there, fresh);
}

/** Whether two records tell the same but for the places that either marks as volatile, as `sameFacts`. */
export function sameButVolatile(there: Server, fresh: Server): boolean {
  const [one, other] = stable(undated(there), undated(fresh));
  return canonicalize(one) === canonicalize(other);
}

/** Whether a rescan would write the bytes that are there, but for the day and the version of ours. */
export function sameBytes(there: Server, fresh: Server): boolean {
  return JSON.stringify(undated(there)) === JSON.stringify(undated(fresh));
}

/** A record that marks what differs in one of a second start of the server. */
export function markVolatile(first: Server, second: Server): Server {
  const volatile = volatilePlaces(first, second);
  const { provenance, ...facts } = first;
  return volatile.length === 0 ? first : { ...facts, volatile, provenance };
}

function undated(record: Server): Server {
  return { ...record, provenance: { ...record.provenance, date: '', tool: '' } };
}

/** Writes a value as JSON, in one step. */
export function writeJson(file: string, value: unknown): Promise<void> {
  return writeText(file, () => `${JSON.stringify(value, null, 2)}\n`);
}

/** Writes values as JSON, one a line, in one step. */
export function writeLines(file: string, values: readonly unknown[]): Promise<void> {
  return writeText(file, () => values.map((value) => `${JSON.stringify(value)}\n`).join(''));
}

/**
 * Writes a file in one step: a reader sees the old file or the new one, never a part. What a writer
 * that is killed leaves is named after its process, for `removeUnfinished`.
 */
async function writeText(file: string, text: () => string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const temporary = join(dirname(file), `.${basename(file)}.${process.pid}.${randomUUID()}`);
  try {
    await writeFile(temporary, text(), { flush: true });
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
