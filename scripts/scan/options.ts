/** @file The options of `caveat scan`, checked; every problem is told at once. */
import { resolve } from 'node:path';
import type { Server } from '#core/catalogue/server.ts';
import { type Input, type Kind, positive, readArguments } from './arguments.ts';
import { isQuotable } from './licence.ts';
import type { SandboxChoice } from './sandbox/choose.ts';
import { type LocalCommand, wordsOf } from './sources/command.ts';
import { type Grants, headerFault } from './sources/configured.ts';
import { type NpmRequest, parseSpec } from './sources/npm.ts';
import { npmPackageOf, portable, runnerFault } from './sources/runners.ts';
import { seeFault } from './sources/see.ts';
import type { Identity } from './sources/source.ts';
import { type Address, addressFault } from './sources/url.ts';

/** What is to be scanned. */
export type Request =
  | {
      kind: 'targets';
      file: string;
      only: string[];
      limit: number;
      /** Write nothing, compare with what is there. */
      check: boolean;
      /** Scan so many versions of each target for its history. */
      versions: number | undefined;
    }
  | { kind: 'npm'; request: NpmRequest }
  | { kind: 'command'; command: LocalCommand; identity: Identity }
  | { kind: 'url'; address: Address; identity: Identity }
  | { kind: 'config'; path: string; only: string[]; list: boolean; grants: Grants }
  | {
      kind: 'from';
      file: string;
      identity: Identity & { id: string };
      transport: Server['transport'];
    };

export interface ScanOptions {
  request: Request;
  /** Write the records of other sources than the targets file into the content folder. */
  save: boolean;
  force: boolean;
  jobs: number;
  json: boolean;
  sandbox: SandboxChoice;
}

/** Reads the options; `environment` is where named variables are looked up. Throws a ProblemsError. */
export function parseOptions(
  args: string[],
  environment: NodeJS.ProcessEnv,
  defaultTargets: string,
): ScanOptions {
  return readArguments(args, environment, (input) => {
    const { save, force, json, jobs = '2' } = input.values;
    const sandbox = sandboxOf(input);
    const request =
      input.kind === 'targets'
        ? readTargetOptions(input, defaultTargets)
        : READERS[input.kind](input);
    return { request, save, force, jobs: positive('--jobs', jobs, input), json, sandbox };
  });
}

function sandboxOf({ values, tell }: Input): SandboxChoice {
  const { sandbox, 'no-sandbox': bare } = values;
  if (bare && sandbox !== undefined)
    tell('--no-sandbox', 'does not go with --sandbox', 'Leave out one of the two');
  if (bare) return 'none';
  if (sandbox !== undefined && sandbox !== 'auto' && sandbox !== 'docker')
    tell('--sandbox', `"${sandbox}" is none`, 'Give auto or docker');
  return sandbox === 'docker' ? 'docker' : 'auto';
}

const READERS: Record<Exclude<Kind, 'targets'>, (input: Input) => Request> = {
  npm: (input) => ({
    kind: 'npm',
    request: {
      ...packageOf(input),
      bin: input.values.bin,
      args: input.positionals,
      env: variables(input),
    },
  }),
  command: readCommand,
  url: (input) => ({ kind: 'url', address: readAddress(input), identity: identityOf(input) }),
  config: (input) => ({
    kind: 'config',
    path: input.values.config ?? '',
    only: names(input),
    list: input.values.list,
    grants: { variables: variables(input), see: seen(input) },
  }),
  from: readDocument,
};

function readTargetOptions(input: Input, defaultTargets: string): Request {
  const { limit, versions, check, targets } = input.values;
  if (check && versions !== undefined)
    input.tell('--check', 'does not go with --versions', 'Leave out one of the two');
  return {
    kind: 'targets',
    file: targets ?? defaultTargets,
    only: names(input),
    limit: limit === undefined ? Infinity : positive('--limit', limit, input),
    check,
    versions: versions === undefined ? undefined : positive('--versions', versions, input),
  };
}

function names({ values, positionals }: Input): string[] {
  return [...values.only, ...positionals];
}

function packageOf({ values, tell }: Input): Pick<NpmRequest, 'name' | 'version'> {
  const spec = parseSpec(values.npm ?? '');
  if (spec === undefined)
    tell('--npm', `${JSON.stringify(values.npm)} is no package name`, 'Give name or name@version');
  return spec ?? { name: '' };
}

/** A command; one that runs an npm package, such as `npx -y name`, is scanned as that package. */
function readCommand(input: Input): Request {
  const { values, tell } = input;
  const words = wordsOf(values.command ?? '');
  const argv = portable(words ?? []);
  const env = variables(input);
  const npm = npmPackageOf(argv);
  if (npm) {
    for (const name of ['see', 'id', 'licence', 'licence-source'] as const)
      if ((values[name] ?? []).length > 0)
        tell(`--${name}`, 'does not go with a command that runs an npm package', 'Leave it out');
    return { kind: 'npm', request: { ...npm, env } };
  }
  const empty = words === undefined ? 'has a quote that is not closed' : 'is empty';
  const fault = argv[0] === '' ? empty : runnerFault(argv);
  if (fault !== undefined) tell('--command', fault, 'Give the program and its arguments');
  return { kind: 'command', command: { argv, env, see: seen(input) }, identity: identityOf(input) };
}

function readAddress({ values, environment, tell }: Input): Address {
  const fault = addressFault(values.url ?? '');
  if (fault !== undefined) tell('--url', fault, 'Give an https address; http only on this machine');
  const headers = values.header.map((text): [string, string] => {
    const [, name = '', variable = ''] = /^([^=]+)=(.+)$/s.exec(text) ?? [];
    const value = environment[variable];
    // The text is not repeated: it may be a value that should have been in a variable.
    if (name === '')
      tell('--header', 'not of the form NAME=ENV_VAR', 'Name a variable that holds the value');
    else if (value === undefined || value === '')
      tell(
        '--header',
        `the variable named for ${name} is not set`,
        'Set it; the value itself does not go here',
      );
    return [name, value ?? ''];
  });
  const wrong = headerFault(Object.fromEntries(headers.filter(([name]) => name !== '')));
  if (wrong !== undefined)
    tell('--header', wrong, 'Correct the name, or the value in the variable');
  const url = new URL(fault === undefined ? values.url! : 'https://invalid.invalid');
  return { url, headers: Object.fromEntries(headers), transport: 'auto' };
}

const TRANSPORTS = ['stdio', 'streamable-http', 'sse'] as const;

function readDocument(input: Input): Request {
  const { values, tell } = input;
  const identity = identityOf(input);
  if (identity.id === undefined)
    tell(
      '--id',
      'missing: a saved list does not say whose it is',
      'Name the server with --id NAME',
    );
  const transport = TRANSPORTS.find((one) => one === (values.transport ?? 'stdio'));
  if (transport === undefined)
    tell('--transport', `"${values.transport}" is none`, `Give ${TRANSPORTS.join(', ')}`);
  return {
    kind: 'from',
    file: values.from ?? '-',
    identity: { ...identity, id: identity.id ?? '' },
    transport: transport ?? 'stdio',
  };
}

function identityOf({ values, tell }: Input): Identity {
  const { id, licence: spdx, 'licence-source': source } = values;
  if (id?.trim() === '') tell('--id', 'is empty', 'Give a name');
  if (spdx === undefined && source === undefined) return { id };
  if (spdx === undefined || source === undefined)
    tell('--licence', 'needs --licence-source, and the other way round', 'Give both');
  else if (!isQuotable(spdx))
    tell('--licence', `"${spdx}" is no SPDX expression that allows quoting`, 'See CONTRIBUTING.md');
  if (source !== undefined && addressFault(source) !== undefined)
    tell('--licence-source', 'not an https address', 'Give the page on which the licence stands');
  return { id, licence: { spdx: spdx ?? '', source: source ?? '' } };
}

/** Variables that are handed on, by name. */
function variables({ values, environment, tell }: Input): Record<string, string> {
  const found = values.env.map((name): [string, string] => {
    const value = environment[name];
    if (value === undefined)
      tell(
        '--env',
        `no variable ${JSON.stringify(name.split('=')[0])} is set`,
        'Set it, and give its name alone',
      );
    return [name, value ?? ''];
  });
  return Object.fromEntries(found);
}

function seen({ values, tell }: Input): string[] {
  for (const path of values.see) {
    const fault = seeFault(path);
    if (fault !== undefined) tell(`--see ${path}`, fault, 'Name the folder of the server itself');
  }
  return values.see.map((path) => resolve(path));
}
