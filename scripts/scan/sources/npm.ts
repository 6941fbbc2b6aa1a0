/** @file A package of the npm registry that no targets file names. */
import * as z from 'zod';
import { ScanStepError } from '../failure.ts';
import { npmView } from '../registry.ts';
import { scanTarget } from '../scan-target.ts';
import type { Target } from '../targets.ts';
import { maskArguments, maskedOf } from './mask.ts';
import type { Source } from './source.ts';

/** A package and how its server is started. */
export interface NpmRequest {
  name: string;
  /** Exact version, range or tag; the registry's `latest` where it is left out. */
  version?: string | undefined;
  /** Key of `bin` in package.json; needed where there are several and none has the package's name. */
  bin?: string | undefined;
  args: readonly string[];
  env: Readonly<Record<string, string>>;
}

/** Name and version of `name`, `@scope/name` or either with `@version`; undefined where it is none. */
export function parseSpec(spec: string): Pick<NpmRequest, 'name' | 'version'> | undefined {
  const match = /^((?:@[a-z0-9~._-]+\/)?[a-z0-9~._][a-z0-9~._-]*)(?:@([^\s@/:]+))?$/i.exec(spec);
  return match ? { name: match[1]!, version: match[2] } : undefined;
}

/** The source for a package. Its version is asked of the registry once, and pinned. */
export function npmSource(request: NpmRequest): Source {
  return {
    label: `npm:${request.name}`,
    runsCode: true,
    secrets: [...Object.values(request.env), ...maskedOf(request.args)],
    async scan(context) {
      const { record } = await scanTarget(await resolveTarget(request), context);
      const start = record.start && { ...record.start, args: maskArguments(record.start.args) };
      return { ...record, ...(start && { start }) };
    },
  };
}

const viewSchema = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string().nullable().catch(null),
  repository: z
    .union([z.string(), z.object({ url: z.string() }).transform(({ url }) => url)])
    .nullable()
    .catch(null),
  bin: z.record(z.string(), z.string()).catch({}),
});

/** What the registry says of the package. Throws a ScanStepError. */
async function resolveTarget(request: NpmRequest): Promise<Target> {
  const spec = request.version === undefined ? request.name : `${request.name}@${request.version}`;
  const fields = ['name', 'version', 'license', 'repository', 'bin'];
  const answer = await npmView(spec, fields);
  if (answer === undefined) throw new ScanStepError('install', `no version fits ${spec}`);
  // A range gives all versions that fit, oldest first.
  const view = viewSchema.safeParse(Array.isArray(answer) ? answer.at(-1) : answer).data;
  if (!view) throw new ScanStepError('install', `the registry says nothing usable of ${spec}`);
  const { name: npm, version, license, repository } = view;
  const bin = chooseBin(Object.keys(view.bin), request);
  return { npm, version, license, repository, bin, args: [...request.args], env: request.env };
}

/** As npx chooses: the only program, or the one with the package's name. */
function chooseBin(bins: readonly string[], { name, bin }: NpmRequest): string {
  const own = name.replace(/^@[^/]+\//, '');
  const chosen = bin ?? (bins.length === 1 ? bins[0] : bins.find((one) => one === own));
  if (chosen !== undefined && bins.includes(chosen)) return chosen;
  const there = bins.length === 0 ? 'no program' : `the programs ${[...bins].sort().join(', ')}`;
  throw new ScanStepError('install', `the package has ${there}; name the right one with --bin`);
}
