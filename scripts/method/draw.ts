/**
 * @file `npm run method:draw`: draws the tools to report by, among those that nobody has read to tune by,
 * some at random, some because they are hard. Prints one per line.
 */
import { createHash } from 'node:crypto';
import type { Server } from '#core/catalogue/server.ts';
import type { Tool } from '#core/catalogue/tool.ts';
import type { Label } from '#core/risk/label.ts';
import { readContent } from '#data/read-content.ts';

/** A tool that was drawn. */
interface Drawn {
  /** Slug of the server. */
  server: string;
  tool: string;
  /** `random`, or the kind of hard case it was drawn as. */
  group: string;
}

interface Candidate {
  server: Server;
  tool: Tool;
  /** Decides the order of drawing: a hash, so that it has to do with nothing else. */
  lot: string;
}

/** How many at random, and of each kind of hard case. */
const SIZES = { random: 165, ofEach: 18 };
/** So that no one server makes up a group. */
const OF_ONE_SERVER = 5;
/** A new one for each draw: tools that figures were made of are tuned by afterwards. */
const SEED = 'labels 4';

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

/** The tools to label: the same catalogue gives the same tools, and none that was `read` to tune by. */
export function draw(
  servers: readonly Server[],
  read: readonly Pick<Label, 'server' | 'tool'>[],
): Drawn[] {
  const taken = new Set(read.map(({ server, tool }) => `${server} ${tool}`));
  const lots = lotsOf(servers);
  const groups: typeof HARD = { random: () => true, ...HARD };
  return Object.entries(groups).flatMap(([group, fits]) => {
    const free = lots.filter((one) => !taken.has(keyOf(one)) && fits(one.tool));
    const size = group === 'random' ? SIZES.random : SIZES.ofEach;
    const chosen = fewOfEachServer(free).slice(0, size);
    for (const one of chosen) taken.add(keyOf(one));
    return chosen.map(({ server, tool }) => ({ server: server.slug, tool: tool.name, group }));
  });
}

function fewOfEachServer(lots: readonly Candidate[]): Candidate[] {
  const seen = new Map<Server, number>();
  return lots.filter(({ server }) => {
    const before = seen.get(server) ?? 0;
    seen.set(server, before + 1);
    return before < OF_ONE_SERVER;
  });
}

/** Every tool, in an order that has to do with nothing but its name and the draw. */
function lotsOf(servers: readonly Server[]): Candidate[] {
  return servers
    .flatMap((server) =>
      server.tools.map((tool): Candidate => {
        const lot = `${SEED}\n${server.slug}\n${tool.name}`;
        return { server, tool, lot: createHash('sha256').update(lot).digest('hex') };
      }),
    )
    .sort((a, b) => (a.lot < b.lot ? -1 : 1));
}

function keyOf({ server, tool }: Candidate): string {
  return `${server.slug} ${tool.name}`;
}

if (import.meta.main) {
  const { servers, labels } = readContent();
  for (const drawn of draw(servers, [...labels.tuning, ...labels.extra]))
    process.stdout.write(`${JSON.stringify(drawn)}\n`);
}
