import type { Tool } from '../../catalogue/tool.ts';
import { argumentsOf, isObject } from '../../risk/schema.ts';
import type { Rating } from '../../risk/rating.ts';
import { splitWords } from '../../words.ts';
import { condition, type Guard } from './guard.ts';

/** A required choice between acts, some of which only read. */
interface ActionChoice {
  argument: string;
  reading: string[];
  others: string[];
}

const NAMES = ['action', 'operation', 'op', 'verb', 'subcommand', 'command'];
const READING = new Set(
  'get list read search find show view describe inspect check status info details count lookup retrieve browse history head'.split(
    ' ',
  ),
);
/** Reading one of these gives away more than facts. */
const SECRETS = new Set(
  'credential credentials token tokens secret secrets password passwords key keys login'.split(' '),
);

/**
 * The choice of a tool that has one argument for its acts; undefined where no act, or every one, is seen to read.
 * An act that a review names is none that reads, whatever it is called.
 */
export function actionChoice(tool: Tool, rating: Rating): ActionChoice | undefined {
  const arg = argumentsOf(tool.inputSchema).find(
    ({ where, name, words, schema }) =>
      where.split('/').length === 4 &&
      !name.includes('.') &&
      Array.isArray(schema['enum']) &&
      (NAMES.includes(words.at(-1) ?? '') || chooses(where, rating)),
  );
  if (!arg) return undefined;
  const values = (arg.schema['enum'] as unknown[]).filter((value) => typeof value === 'string');
  const named = new Set(rating.reviewed?.judgement.reason.match(ACTS));
  const reading = values.filter((value) => reads(value) && !named.has(value));
  const others = values.filter((value) => !reading.includes(value));
  return reading.length > 0 && others.length > 0
    ? { argument: arg.name, reading, others }
    : undefined;
}

/**
 * True where what decided is one of its values, and for the method of a request that the caller writes;
 * elsewhere a method is a thing told, not done.
 */
function chooses(where: string, { signals, categoryEvidence, ruleEvidence }: Rating): boolean {
  const request = signals.find(({ id }) => id === 'catch-all-request');
  return (
    (request?.evidence.some((one) => one.where === where) ?? false) ||
    [...categoryEvidence, ...ruleEvidence].some((one) => one.where.startsWith(`${where}/enum/`))
  );
}

/** Acts that a text names as such: in back quotes, beside the word action, or by a name that no prose has. */
const ACTS = /(?<=`)[^`]+(?=`)|(?<=\bactions? )[\w-]+|[\w-]+(?= action\b)|\b\w+[A-Z_-]\w+/g;

function reads(value: string): boolean {
  const [first = '', ...rest] = splitWords(value);
  return READING.has(first) && !rest.some((word) => SECRETS.has(word));
}

/** The tool as it would be if only the acts that read were on offer. */
export function readingOnly(tool: Tool, { argument, reading }: ActionChoice): Tool {
  const properties = tool.inputSchema['properties'];
  if (!isObject(properties) || !isObject(properties[argument])) return tool;
  const { default: _, ...rest } = properties[argument];
  return {
    ...tool,
    inputSchema: {
      ...tool.inputSchema,
      properties: { ...properties, [argument]: { ...rest, enum: reading } },
    },
  };
}

/** Only the acts that read. */
export function actionGuards({ argument, reading, others }: ActionChoice): Guard[] {
  const first = reading[0]!;
  return [
    {
      argument,
      list: 'require',
      item: {
        conditions: [condition(argument, { op: 'in', value: reading })],
        on_deny: `${argument} must be one of ${reading.join(', ')}.`,
      },
      because: 'one tool for several acts: only those that read',
      passes: reading.slice(0, SHOWN).map((value) => ({ name: value, value })),
      refuses: [
        ...others.slice(0, SHOWN).map((value) => ({ name: value, value })),
        ...[first.toUpperCase(), `${first} `]
          .filter((value) => !reading.includes(value))
          .map((value) => ({ name: 'another spelling', value })),
        { name: 'a list', value: [first] },
        { name: 'no value', value: undefined },
      ],
    },
  ];
}

/** Acts that are tried of each kind. */
const SHOWN = 8;
