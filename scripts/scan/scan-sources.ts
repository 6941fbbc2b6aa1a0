/** @file Scans servers that no targets file names, shows them, and keeps them where that is asked for. */
import type { FailureReason } from '#core/catalogue/scan-failure.ts';
import type { Server } from '#core/catalogue/server.ts';
import { slug } from '#core/catalogue/slug.ts';
import { readServer } from '#data/read-content.ts';
import { printable } from '../lib/printable.ts';
import { ScanStepError } from './failure.ts';
import { isQuotable } from './licence.ts';
import { recordPath, sameFacts, writeJson } from './record.ts';
import type { ScanContext } from './scan-target.ts';
import { inParallel } from './schedule.ts';
import type { Summary } from './sources/configured.ts';
import { scanSource, type Source } from './sources/source.ts';

/** What a scan of sources is told. */
interface SourcesRun {
  sources: readonly Source[];
  context: ScanContext;
  jobs: number;
  /** Where to keep the records; undefined to keep none. */
  contentDirectory: string | undefined;
  /** Replace also a record that was taken from somewhere else. */
  force: boolean;
  /** Takes each line of progress. */
  log: (line: string) => void;
}

/** How one source came out, under the name that it was asked by. */
type SourceResult = { name: string } & (
  { record: Server } | { failure: { reason: FailureReason; detail: string } }
);

/** Scans the sources; the results are in their order. */
export async function scanSources(run: SourcesRun): Promise<SourceResult[]> {
  const results = new Map<Source, SourceResult>();
  await inParallel(run.sources, run.jobs, async (source) => {
    const result = await resultOf(source, run);
    results.set(source, result);
    const how =
      'record' in result
        ? `ok ${result.record.tools.length} tools`
        : `failed ${result.failure.reason}: ${result.failure.detail}`;
    run.log(printable(`[${results.size}/${run.sources.length}] ${source.label} ${how}`));
  });
  return run.sources.map((source) => results.get(source)!);
}

async function resultOf(source: Source, run: SourcesRun): Promise<SourceResult> {
  const name = source.label;
  try {
    const record = await scanSource(source, run.context);
    if (run.contentDirectory !== undefined) await save(record, run.contentDirectory, run.force);
    return { name, record };
  } catch (error) {
    if (!(error instanceof ScanStepError)) throw error;
    return { name, failure: { reason: error.reason, detail: error.detail } };
  }
}

/** Writes a record into the content folder. Throws a ScanStepError where it does not belong there. */
async function save(record: Server, contentDirectory: string, force: boolean): Promise<void> {
  if (record.license === null || !isQuotable(record.license))
    throw new ScanStepError('licence', `${record.license ?? 'none known'}; not saved`);
  const file = recordPath(contentDirectory, record.id);
  const there = readServer(slug(record.id), contentDirectory);
  if (there !== undefined && !force && originOf(there) !== originOf(record)) {
    const source = there.provenance.source;
    throw new ScanStepError(
      'invalid record',
      `"${record.id}" is there already, from ${source}; --force replaces it`,
    );
  }
  if (there === undefined || !sameFacts(there, record)) await writeJson(file, record);
}

/** What two takes of one server have in common. */
function originOf({ package: npm, transport, provenance }: Server): string {
  return JSON.stringify([npm?.registry, npm?.name, transport, provenance.method]);
}

/** The text form of a record: what it is and what it offers. */
export function formatRecord(record: Server): string {
  const { reported, counts, provenance, package: npm } = record;
  const count = (number: number | null) => (number === null ? 'unknown' : String(number));
  const rows: [string, string | undefined][] = [
    ['id', record.id],
    ['name', record.name],
    ['version', npm?.version ?? reported?.serverInfo?.version],
    ['licence', record.license ?? 'unknown'],
    ['transport', record.transport],
    ['protocol', reported?.protocolVersion],
    ['source', `${provenance.method}, ${provenance.source}`],
    ['prompts', count(counts.prompts)],
    ['resources', count(counts.resources)],
    ['tools', String(record.tools.length)],
  ];
  const facts = rows.filter(([, value]) => value !== undefined);
  const lines = [
    ...facts.map(([name, value]) => `${name.padEnd(10)} ${value}`),
    ...record.tools.map(({ name }) => `  ${name}`),
  ];
  return lines.map((line) => `${printable(line)}\n`).join('');
}

/** The text form of a list of configured servers. */
export function formatSummaries(summaries: readonly Summary[]): string {
  if (summaries.length === 0) return 'no servers\n';
  return summaries
    .map(({ name, transport, address, names, disabled }) => {
      const given = names.length > 0 ? ` (${names.join(', ')})` : '';
      const how = transport === 'unknown' ? 'brought along by an extension of the client' : address;
      return `${printable(`${name}  ${transport}${disabled ? ', disabled' : ''}  ${how}${given}`)}\n`;
    })
    .join('');
}
