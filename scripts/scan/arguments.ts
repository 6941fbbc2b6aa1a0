/** @file The command line of `caveat scan`: which options there are and which go together. */
import { parseArgs } from 'node:util';
import { type Problem, ProblemsError } from '#core/problem.ts';
import { messageOf } from './failure.ts';

const OPTIONS = {
  targets: { type: 'string' },
  npm: { type: 'string' },
  command: { type: 'string' },
  url: { type: 'string' },
  config: { type: 'string' },
  from: { type: 'string' },
  only: { type: 'string', multiple: true, default: [] as string[] },
  limit: { type: 'string' },
  jobs: { type: 'string' },
  bin: { type: 'string' },
  env: { type: 'string', multiple: true, default: [] as string[] },
  see: { type: 'string', multiple: true, default: [] as string[] },
  header: { type: 'string', multiple: true, default: [] as string[] },
  id: { type: 'string' },
  licence: { type: 'string' },
  'licence-source': { type: 'string' },
  transport: { type: 'string' },
  list: { type: 'boolean', default: false },
  save: { type: 'boolean', default: false },
  check: { type: 'boolean', default: false },
  versions: { type: 'string' },
  force: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  sandbox: { type: 'string' },
  'no-sandbox': { type: 'boolean', default: false },
} as const;

const KINDS = ['targets', 'npm', 'command', 'url', 'config', 'from'] as const;
/** Where servers come from. */
export type Kind = (typeof KINDS)[number];

/** The sources that an option belongs to; one that is not here belongs to all. */
const BELONGS: Partial<Record<keyof typeof OPTIONS, readonly Kind[]>> = {
  only: ['targets', 'config'],
  limit: ['targets'],
  check: ['targets'],
  versions: ['targets'],
  jobs: ['targets', 'config'],
  bin: ['npm'],
  env: ['npm', 'command', 'config'],
  see: ['command', 'config'],
  header: ['url'],
  id: ['command', 'url', 'from'],
  licence: ['command', 'url', 'from'],
  'licence-source': ['command', 'url', 'from'],
  transport: ['from'],
  list: ['config'],
  save: ['npm', 'command', 'url', 'config', 'from'],
};

function parsed(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options: OPTIONS });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const message = messageOf(error).replace(/\.$/, '');
    const remedy = 'See caveat scan --help';
    throw new ProblemsError([{ file: 'caveat scan', field: '', message, remedy }]);
  }
}

/** A command line as it was given. */
export interface Input extends ReturnType<typeof parsed> {
  kind: Kind;
  /** Where named variables are looked up. */
  environment: NodeJS.ProcessEnv;
  /** Takes a problem: what is wrong with which option, and what to do. */
  tell: Tell;
}

type Tell = (option: string, message: string, remedy: string) => void;
type Given = Pick<Input, 'values' | 'positionals' | 'tell'>;

/**
 * Reads a command line with `read` and throws the problems of all its options at once, as a
 * ProblemsError.
 */
export function readArguments<T>(
  args: string[],
  environment: NodeJS.ProcessEnv,
  read: (input: Input) => T,
): T {
  const { values, positionals } = parsed(args);
  const problems: Problem[] = [];
  const tell: Tell = (file, message, remedy) => problems.push({ file, field: '', message, remedy });
  const given = { values, positionals, tell };
  const input = { ...given, kind: kindOf(given), environment };
  checkBelonging(input);
  const result = read(input);
  if (problems.length > 0) throw new ProblemsError(problems);
  return result;
}

/** The source that is asked for; a lone `-` is `--from -`. */
function kindOf({ values, positionals, tell }: Given): Kind {
  const named = KINDS.filter((kind) => values[kind] !== undefined);
  if (named.length > 1)
    tell(
      named.map((kind) => `--${kind}`).join(' '),
      'only one source can be scanned at a time',
      'Leave out all but one',
    );
  const [kind] = named;
  return kind ?? (positionals.length === 1 && positionals[0] === '-' ? 'from' : 'targets');
}

function checkBelonging({ kind, values, positionals, tell }: Input): void {
  for (const [name, kinds] of Object.entries(BELONGS)) {
    const value = values[name as keyof typeof values];
    const given = Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false;
    if (given && !kinds.includes(kind)) {
      const others = kinds.map((one) => `--${one}`).join(', ');
      tell(`--${name}`, `does not go with --${kind}`, `It goes with ${others}`);
    }
  }
  const takes = kind === 'npm' || (values.only.length > 0 && BELONGS.only?.includes(kind));
  const rest = kind === 'from' && values.from === undefined ? positionals.slice(1) : positionals;
  if (!takes && rest.length > 0)
    tell('caveat scan', `unexpected argument "${rest[0]}"`, 'See caveat scan --help');
}

/** The number after an option. */
export function positive(name: string, text: string, { tell }: Input): number {
  if (!/^[1-9][0-9]{0,5}$/.test(text)) tell(name, 'wants a number from 1 on', 'Correct it');
  return Number(text);
}
