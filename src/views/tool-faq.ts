import { fates } from '#core/policy/effect.ts';
import { holds } from '#core/policy/evaluate.ts';
import { define } from '#core/risk/definition.ts';
import { SIGNALS } from '#core/risk/signals/index.ts';
import type { RatedTool } from '#data/catalogue.ts';
import { rulingOf } from '#data/catalogue.ts';
import { sampleArguments } from '#core/policy/sample.ts';
import type { Phrase } from './parts.ts';
import { shownName, versionOf } from './rows.ts';
import { code, codes, count, date, link, number, plain } from './text.ts';
import type { ToolPageView } from './tool-page.ts';
import { policyLine } from './tool-policy.ts';
import { urls } from './urls.ts';

type Entry = ToolPageView['faq'][number];

/** Questions whose answer holds a fact of this tool; a question without one is left out. */
export function faqView(rated: RatedTool): Entry[] {
  return [blocking, needing, addresses, limits, retrying, pointing, providing].flatMap((answer) => {
    const entry = answer(rated, shownName(rated.tool.name));
    return entry ? [entry] : [];
  });
}

function blocking({ tool, server }: RatedTool, name: string): Entry {
  const policy = { version: '1', default: 'allow', hide: [tool.name] } as const;
  const call = { tool: tool.name, arguments: sampleArguments(tool.inputSchema) };
  const { refused } = fates({ ...policy, hide: [tool.name] }, [call]);
  if (refused !== 1) throw new Error(`hiding ${JSON.stringify(tool.name)} does not refuse it`);
  const others = server.tools.length - 1;
  return {
    question: `How do I block ${name} completely?`,
    answer: [
      plain('Add '),
      code(JSON.stringify(tool.name)),
      plain(' to '),
      code('hide'),
      plain(': the tool leaves the list and every call of it is refused'),
      plain(
        others === 0
          ? '; the server then offers nothing else.'
          : `, while ${count(others, 'other tool')} of ${shownName(server.record.name)} ${others === 1 ? 'stays as it was' : 'stay as they were'}.`,
      ),
    ],
  };
}

function needing(rated: RatedTool, name: string): Entry | undefined {
  const { tool } = rated;
  const top = define(tool).args.filter(({ depth }) => depth === 0);
  const required = top.filter((arg) => arg.required);
  if (top.length === 0) {
    return {
      question: `What must a call of ${name} give?`,
      answer: [plain('Nothing: the schema has no arguments.')],
    };
  }
  const optional = top.length - required.length;
  const rest =
    optional === 0
      ? '.'
      : `; ${count(optional, 'more argument')} ${optional === 1 ? 'is' : 'are'} optional.`;
  return {
    question: `What must a call of ${name} give?`,
    answer: [
      ...(required.length > 0
        ? [...codes(required.map((arg) => shownName(arg.name))), plain(rest)]
        : [
            plain(
              optional === 1
                ? 'Nothing: its one argument is optional.'
                : `Nothing: all ${number(optional)} arguments are optional.`,
            ),
          ]),
      ...demanding(
        rated,
        required.map((arg) => arg.name),
      ),
    ],
  };
}

/** What the recommended policy refuses a call without, though the schema does not require it. */
function demanding(rated: RatedTool, required: readonly string[]): Phrase[] {
  const { action, rules } = rulingOf(rated);
  const paths = (action === 'allow' ? (rules.require ?? []) : []).flatMap(({ conditions }) =>
    conditions.filter((one) => !holds(one, {})).map(({ path }) => path.slice('args.'.length)),
  );
  const more = [...new Set(paths)].filter((path) => !required.includes(path.split('.')[0]!));
  return more.length === 0
    ? []
    : [
        plain(' The recommended policy refuses a call without '),
        ...codes(more.map(shownName)),
        plain('.'),
      ];
}

function addresses({ rating }: RatedTool, name: string): Entry | undefined {
  const hits = rating.signals.filter(
    ({ id }) => id === 'url-argument' || id === 'callback-address',
  );
  const names = [...new Set(hits.flatMap((hit) => hit.arguments))];
  if (names.length === 0) return undefined;
  return {
    question: `Can ${name} be pointed at an address of the caller's choice?`,
    answer: [
      plain('Yes, through '),
      ...codes(names.map(shownName)),
      plain('. See '),
      ...hits.flatMap(({ id }, index): Phrase[] => [
        ...(index > 0 ? [plain(' and ')] : []),
        link(SIGNALS[id].title.toLowerCase().replace(/^url/, 'URL'), urls.signal(id)),
      ]),
      plain('.'),
    ],
  };
}

function limits(rated: RatedTool, name: string): Entry | undefined {
  const { action, rules } = rulingOf(rated);
  if (action !== 'allow' || !rules.limits?.length) return undefined;
  return {
    question: `How often may an agent call ${name} under the recommended policy?`,
    answer: [
      plain(`${policyLine(rated)} The limit is an item of `),
      code('limits'),
      plain('; change '),
      code('max'),
      plain(' to change it. It counts for each grant and starts anew with every window.'),
    ],
  };
}

function retrying({ tool }: RatedTool, name: string): Entry | undefined {
  const declared = tool.annotations?.idempotentHint;
  if (declared === undefined || tool.annotations?.readOnlyHint === true) return undefined;
  return {
    question: `Is it safe to repeat a call of ${name}?`,
    answer: declared
      ? [
          plain('The server says so: it declares '),
          code('idempotentHint: true'),
          plain(
            ', which means that a repeated call with the same arguments changes nothing more. We have not tested it.',
          ),
        ]
      : [
          plain('The server says no: it declares '),
          code('idempotentHint: false'),
          plain(', so a retry after a time-out may do the same thing twice.'),
        ],
  };
}

function pointing({ rating, server }: RatedTool, name: string): Entry | undefined {
  const hit = rating.signals.find(({ id }) => id === 'names-other-tools');
  const named = new Set(hit?.evidence.map(({ text }) => text));
  const items = [...named].map((text) => {
    const other = namedTool(text, server);
    return other ? link(text, urls.tool(server.record.slug, other.slug)) : code(shownName(text));
  });
  if (items.length === 0) return undefined;
  return {
    question: `Which tools does the description of ${name} speak of?`,
    answer: [
      ...items.flatMap((item, index) => [
        ...(index > 0 ? [plain(index === items.length - 1 ? ' and ' : ', ')] : []),
        item,
      ]),
      plain('.'),
    ],
  };
}

/** The tool of the server by its name, or by the end of the one name that ends so: servers leave a prefix out. */
function namedTool(text: string, { tools }: RatedTool['server']): RatedTool | undefined {
  const exact = tools.find(({ tool }) => tool.name === text);
  const ending = exact ? [] : tools.filter(({ tool }) => tool.name.endsWith(`_${text}`));
  return exact ?? (ending.length === 1 ? ending[0] : undefined);
}

function providing({ server }: RatedTool, name: string): Entry {
  const { record } = server;
  return {
    question: `Which MCP server provides ${name}?`,
    answer: [
      link(shownName(record.name), urls.server(record.slug)),
      plain(record.package ? `, the npm package ` : ', known by '),
      code(record.id),
      plain(
        `${record.publisher ? ` of ${record.publisher}` : ''}, read at ${versionOf(server)} on ${date(record.provenance.date)}.`,
      ),
    ],
  };
}
