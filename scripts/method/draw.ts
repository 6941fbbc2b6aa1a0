/** @file Draws the tools to be labelled by hand: some at random, some because they are hard. Prints one per line. */
import { createHash } from 'node:crypto';
import type { Server } from '#core/catalogue/server.ts';
import type { Tool } from '#core/catalogue/tool.ts';
import { readContent } from '#data/read-content.ts';

/** A tool that was drawn. */
export interface Drawn {
  /** Slug of the server. */
  server: string;
  tool: string;
  /** `random`, or the kind of hard case it was drawn as. */
  group: string;
  half: 'tuning' | 'reporting';
}

interface Candidate {
  server: Server;
  tool: Tool;
  /** Decides the order of drawing: a hash, so that it has to do with nothing else. */
  lot: string;
}

const AT_RANDOM = 330;
const OF_EACH = 36;
/** So that no one server makes up a group. */
const OF_ONE_SERVER = 5;

/** Hard cases by plain words. The classifier has no part in it: it must not choose its own examples. */
const HARD: Record<string, (tool: Tool) => boolean> = {
  money: named(
    /pay|refund|invoice|charge|order|transfer|swap|trade|withdraw|purchase|bid|budget|checkout/i,
  ),
  permissions: named(
    /permission|role|member|invite|grant|revoke|share|access|acl|polic(y|ies)|owner|collaborator/i,
  ),
  execution: named(
    /run|exec|eval|query|sql|script|command|shell|code|invoke|trigger|deploy|start/i,
  ),
  messaging: named(/send|message|mail|post|reply|notify|comment|publish|sms|tweet/i),
  destruction: named(/delete|remove|clear|reset|drop|purge|archive|cancel|destroy|kill|forget/i),
  'several acts': ({ inputSchema }) =>
    Object.entries(propertiesOf(inputSchema)).some(
      ([name, schema]) =>
        /^(action|operation|method|mode|command|op)$/i.test(name) && 'enum' in Object(schema),
    ),
  'misleading name': ({ name, description = '' }) =>
    /^(get|list|read|check|find|search|show|view)[_A-Z]/.test(name)
      ? /delet|creat|updat|remov|send|writ|execut|order|payment|transfer/i.test(
          name + first(description),
        )
      : /^(manage|process|handle|do|use|set|post|order|charge|transfer|sync|save|open|close)[_A-Z]/.test(
          name,
        ),
  addresses: argument(/(url|uri|path|file|callback|webhook|directory|folder|endpoint)s?$/i),
  secrets: (tool) =>
    named(/secret|token|key|password|credential|env|vault/i)(tool) ||
    argument(/secret|token|password|credential|api_?key/i)(tool),
  'outside text': named(
    /search|fetch|scrape|crawl|inbox|issue|conversation|review|thread|transcript|browse/i,
  ),
  instructions: ({ description = '' }) =>
    /\b(always|never|must|important|do not|before (using|calling)|call this|first)\b/i.test(
      description,
    ),
  'other languages': ({ description = '' }) =>
    /[\u0400-\u04ff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]|\b(der|eine|les|una|para|uma)\b/.test(
      description,
    ),
};

function named(words: RegExp): (tool: Tool) => boolean {
  return ({ name }) => words.test(name);
}

function argument(words: RegExp): (tool: Tool) => boolean {
  return ({ inputSchema }) =>
    Object.keys(propertiesOf(inputSchema)).some((name) => words.test(name));
}

function propertiesOf({ properties }: Tool['inputSchema']): Record<string, unknown> {
  return typeof properties === 'object' && properties !== null ? { ...properties } : {};
}

function first(description: string): string {
  return description.split(/[.\n]/, 1)[0] ?? '';
}

/** The tools to label; the same catalogue gives the same tools. Of each group every other one is for tuning. */
export function draw(servers: readonly Server[]): Drawn[] {
  const lots = servers
    .flatMap((server) =>
      server.tools.map((tool): Candidate => ({ server, tool, lot: lotOf(server, tool) })),
    )
    .sort((a, b) => (a.lot < b.lot ? -1 : 1));
  const taken = new Set<Candidate>();
  const groups: [string, number, (tool: Tool) => boolean][] = [
    ['random', AT_RANDOM, () => true],
    ...Object.entries(HARD).map(([group, fits]): [string, number, typeof fits] => [
      group,
      OF_EACH,
      fits,
    ]),
  ];
  return groups.flatMap(([group, count, fits]) => {
    const perServer = new Map<Server, number>();
    const chosen = lots.filter((one) => {
      const seen = perServer.get(one.server) ?? 0;
      if (taken.has(one) || seen >= OF_ONE_SERVER || !fits(one.tool)) return false;
      perServer.set(one.server, seen + 1);
      return true;
    });
    return chosen.slice(0, count).map(({ server, tool, ...rest }, i) => {
      taken.add(lots.find(({ lot }) => lot === rest.lot)!);
      const half = i % 2 === 0 ? 'tuning' : 'reporting';
      return { server: server.slug, tool: tool.name, group, half } as const;
    });
  });
}

function lotOf({ slug }: Server, { name }: Tool): string {
  return createHash('sha256').update(`labels 1\n${slug}\n${name}`).digest('hex');
}

if (import.meta.main) {
  for (const drawn of draw(readContent().servers))
    process.stdout.write(`${JSON.stringify(drawn)}\n`);
}
