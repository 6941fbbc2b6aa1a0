import { byCodeUnit } from '#core/code-units.ts';
import { toolFingerprint } from '#core/catalogue/fingerprint.ts';
import { slug } from '#core/catalogue/slug.ts';
import type { Server } from '#core/catalogue/server.ts';
import type { Tool } from '#core/catalogue/tool.ts';
import type { Judgement } from '#core/catalogue/review.ts';
import { recommend } from '#core/policy/recommend.ts';
import type { Recommendation } from '#core/policy/recommendation.ts';
import { actOf, type Act } from '#core/risk/act.ts';
import { contextOfServer, type RatingContext } from '#core/risk/definition.ts';
import { LABEL_SETS, type Label } from '#core/risk/label.ts';
import { rate } from '#core/risk/rate.ts';
import type { Rating } from '#core/risk/rating.ts';
import type { RuleId } from '#core/risk/rules.ts';
import { SIGNAL_IDS, type SignalId } from '#core/risk/signals/index.ts';
import { CATEGORIES, LEVELS, type Category, type Level } from '#core/risk/vocabulary.ts';
import { readContent, type Content } from './read-content.ts';

/** A tool of the catalogue with its rating. */
export interface RatedTool {
  server: RatedServer;
  tool: Tool;
  slug: string;
  rating: Rating;
  act: Act;
}

/** A server of the catalogue with its rated tools, in the server's order. */
export interface RatedServer {
  record: Server;
  /** What its tools are rated with. */
  context: RatingContext;
  tools: RatedTool[];
}

/** The whole catalogue with the indexes that pages need; every look-up costs the same however large it is. */
export interface Catalogue {
  /** By slug, in code unit order. */
  servers: ReadonlyMap<string, RatedServer>;
  /** All tools by name, then server. */
  tools: readonly RatedTool[];
  byLevel: ReadonlyMap<Level, readonly RatedTool[]>;
  /** Servers, most downloaded first, then by slug. */
  byUse: readonly RatedServer[];
  /** Number of tools of a category at a level. */
  counts: Readonly<Record<Category, Readonly<Record<Level, number>>>>;
  /** Number of tools that each rule rated. */
  byRule: ReadonlyMap<RuleId, number>;
  /** Tools on which a signal fired, most downloaded first. */
  bySignal: ReadonlyMap<SignalId, readonly RatedTool[]>;
  /** Tools that do the same act, most downloaded first. */
  byAct: ReadonlyMap<string, readonly RatedTool[]>;
  /** What a reading by the labelling guide says of a tool, by its fingerprint within its server. */
  labels: ReadonlyMap<string, Label>;
  /** Day of the newest record; empty where there is none. */
  newest: string;
  content: Content;
}

let current: Catalogue | undefined;

/**
 * The catalogue of the content folder, built once.
 *
 * @throws ProblemsError with every problem of the content.
 */
export function catalogue(): Catalogue {
  current ??= buildCatalogue(readContent());
  return current;
}

/** Rates every tool and builds the indexes. Pure. */
export function buildCatalogue(content: Content): Catalogue {
  const servers = content.servers.map((record) =>
    rateServer(record, content.reviews.get(record.slug)?.tools ?? {}),
  );
  const tools = servers.flatMap((server) => server.tools).sort(byName);
  const popular = [...tools].sort((a, b) => downloads(b) - downloads(a));
  return {
    servers: new Map(servers.map((server) => [server.record.slug, server])),
    tools,
    byLevel: new Map(
      LEVELS.map((level) => [level, tools.filter(({ rating }) => rating.level === level)]),
    ),
    byUse: [...servers].sort((a, b) => uses(b) - uses(a)),
    counts: countsOf(tools),
    byRule: tally(tools.map(({ rating }) => rating.rule)),
    bySignal: bySignal(popular),
    byAct: Map.groupBy(
      popular.filter(({ act }) => act.key !== ''),
      ({ act }) => act.key,
    ),
    labels: new Map(
      LABEL_SETS.flatMap((set) => content.labels[set]).map((label) => [labelKey(label), label]),
    ),
    newest: servers.reduce((day, { record: { provenance } }) => max(day, provenance.date), ''),
    content,
  };
}

/** The label of a tool, where its definition was read as it stands. */
export function labelOf({ server, tool }: RatedTool, { labels }: Catalogue): Label | undefined {
  const fingerprint = toolFingerprint(tool);
  return labels.get(labelKey({ server: server.record.slug, tool: tool.name, fingerprint }));
}

const labelKey = ({ server, tool, fingerprint }: Pick<Label, 'server' | 'tool' | 'fingerprint'>) =>
  [server, tool, fingerprint].join('\n');

/** Rates the tools of one server. Pure. */
export function rateServer(
  record: Server,
  judgements: Record<string, Judgement> = {},
): RatedServer {
  const context = contextOfServer(record);
  const server: RatedServer = { record, context, tools: [] };
  server.tools = record.tools.map((tool) => ({
    server,
    tool,
    slug: slug(tool.name),
    rating: rate(
      tool,
      context,
      Object.hasOwn(judgements, tool.name) ? judgements[tool.name] : undefined,
    ),
    act: actOf(tool, context),
  }));
  return server;
}

const rulings = new WeakMap<RatedTool, Recommendation>();

/** The recommended ruling for a tool, worked out when it is first asked for. */
export function rulingOf(rated: RatedTool): Recommendation {
  const known = rulings.get(rated) ?? recommend(rated.tool, rated.rating);
  rulings.set(rated, known);
  return known;
}

/** Downloads a month of the package a tool comes in; 0 where not known. */
export function downloads({ server }: RatedTool): number {
  return uses(server);
}

function uses({ record }: RatedServer): number {
  return record.package?.downloadsAMonth ?? 0;
}

function countsOf(tools: readonly RatedTool[]): Catalogue['counts'] {
  const empty = () =>
    Object.fromEntries(LEVELS.map((level) => [level, 0])) as Record<Level, number>;
  const counts = Object.fromEntries(CATEGORIES.map((category) => [category, empty()])) as Record<
    Category,
    Record<Level, number>
  >;
  for (const { rating } of tools) counts[rating.category][rating.level] += 1;
  return counts;
}

function tally<T>(ids: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function bySignal(tools: readonly RatedTool[]): Map<SignalId, RatedTool[]> {
  const lists = new Map(SIGNAL_IDS.map((id): [SignalId, RatedTool[]] => [id, []]));
  for (const rated of tools) for (const { id } of rated.rating.signals) lists.get(id)!.push(rated);
  return lists;
}

function byName(a: RatedTool, b: RatedTool): number {
  return (
    byCodeUnit(a.tool.name.toLowerCase(), b.tool.name.toLowerCase()) ||
    byCodeUnit(a.tool.name, b.tool.name) ||
    byCodeUnit(a.server.record.slug, b.server.record.slug)
  );
}

function max(a: string, b: string): string {
  return a < b ? b : a;
}
