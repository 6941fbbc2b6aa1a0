/** @file One target from installation to record. */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { basename, delimiter, join } from 'node:path';
import type { Server } from '#core/catalogue/server.ts';
import { ScanStepError } from './failure.ts';
import { type Installed, installPackage } from './install.ts';
import { knownLicence, quotableLicence } from './licence.ts';
import { later } from './later.ts';
import { listServer, type Listing, type ListLimits } from './list.ts';
import { markVolatile, recordOf } from './record.ts';
import { type Sandbox, withStage } from './sandbox/index.ts';
import type { Target } from './targets.ts';
import { ProcessTransport } from './transport.ts';

/** What a scan works with. */
export interface ScanContext {
  sandbox: Sandbox;
  /** Where to install and stage; nothing is left in it. */
  directory: string;
  limits: ListLimits & { installMs: number };
  /** Version of this program. */
  version: string;
  /** UTC day, `YYYY-MM-DD`. */
  date: string;
  /** Take also what must not be quoted; for records that are shown and not kept. */
  anyLicence?: boolean;
}

/** What a scan brings. */
export interface Scanned {
  record: Server;
  /** Lines on standard output that were not JSON-RPC. */
  skippedLines: number;
}

/** Installs, starts and lists a target. Throws a ScanStepError where a step fails. */
export async function scanTarget(target: Target, context: ScanContext): Promise<Scanned> {
  const installed = await installPackage(target, context.directory, context.limits.installMs);
  try {
    return await scanInstalled(target, installed, context);
  } finally {
    await rm(installed.directory, { recursive: true, force: true });
  }
}

/** The steps after installation, for a package that is there already. */
export async function scanInstalled(
  target: Target,
  installed: Installed,
  context: ScanContext,
): Promise<Scanned> {
  const licence = await (context.anyLicence ? knownLicence : quotableLicence)(
    installed,
    target.licenceFrom,
  );
  const node = target.needs?.node20 ? node20() : process.execPath;
  const list = (env: Target['env']) =>
    withStage(join(context.directory, 'stages'), async (parent) => {
      const open = async () => {
        // Each attempt starts from a stage of its own; all go with the parent.
        const stage = await mkdtemp(join(parent, 'attempt-'));
        const command = await context.sandbox.command({
          packageDirectory: installed.directory,
          writablePackage: target.needs?.writablePackageDir ?? false,
          executable: `node_modules/.bin/${basename(target.bin)}`,
          files: target.needs?.files ?? {},
          ...{ node, stage, args: target.args, env },
        });
        return new ProcessTransport(command);
      };
      return listServer(open, context.version, context.limits);
    });
  const record = (listing: Listing) =>
    recordOf({
      ...{ target, manifest: installed.manifest, licence, listing },
      ...{ tool: `caveat ${context.version}`, date: context.date, sandbox: context.sandbox.name },
    });
  const first = await list(target.env);
  // What differs in a second start, on another day, is no fact to compare by.
  const marked = markVolatile(record(first), record(await list(later(target.env))));
  return { record: marked, skippedLines: first.skippedLines };
}

/** A Node 20 on the search path, which is not the one this program runs on. */
function node20(): string {
  const candidates = (process.env['PATH'] ?? '').split(delimiter).map((path) => join(path, 'node'));
  const found = candidates.find((path) => {
    const { error, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 5_000 });
    return error === undefined && stdout.startsWith('v20.');
  });
  if (found === undefined) throw new ScanStepError('needs Node 20', 'no Node 20 on the PATH');
  return found;
}
