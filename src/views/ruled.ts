import { usualAlias } from '#core/catalogue/alias.ts';
import { policySaid } from '#core/dialects/said.ts';
import { effectOf } from '#core/policy/effect.ts';
import type { Recommendation } from '#core/policy/recommendation.ts';
import { rulingOf, type RatedServer, type RatedTool } from '#data/catalogue.ts';
import type { RuledTool } from './policy-shown.ts';

/** All that the policies of a server are made from, in every dialect and profile. */
export interface RuledServer {
  /** Name of the server in a client, where nobody says. */
  alias: string;
  tools: RuledTool[];
}

const known = new WeakMap<RatedServer, RuledServer>();

/** The rulings of a server, worked out when they are first asked for. */
export function ruledServer(server: RatedServer): RuledServer {
  const ruled = known.get(server) ?? {
    alias: usualAlias(server.record.id),
    tools: server.tools.map(withNarrowest),
  };
  known.set(server, ruled);
  return ruled;
}

function withNarrowest(rated: RatedTool): RuledTool {
  const ruling = rulingOf(rated);
  const { narrowest } = ruling;
  return {
    ...ruledTool(rated, ruling),
    ...(narrowest && narrowest.edits.length > 0 ? { narrowest: ruledTool(rated, narrowest) } : {}),
  };
}

/** A tool under one of its rulings: the recommended one, or the narrowest that would allow it. */
export function ruledTool({ rating }: RatedTool, ruling: Recommendation): RuledTool {
  const { category, signals } = rating;
  const edits = ruling.edits.map(({ what: _, ...place }) => place);
  return {
    tool: ruling.tool,
    category,
    level: ruling.level,
    signals: signals.map((hit) => ({ id: hit.id, arguments: hit.arguments })),
    action: ruling.action,
    rules: ruling.rules,
    samples: samplesOf(ruling),
    ...(edits.length > 0 ? { edits } : {}),
  };
}

/** As few calls as show what each rule does, out of those of the cases. */
function samplesOf(ruling: Recommendation): RuledTool['samples'] {
  const { tool, level, rules } = ruling;
  // A tool that is asked about or hidden is never let through in its own cases.
  const vectors = [...ruling.vectors, ...(ruling.narrowest?.vectors ?? [])];
  const single = vectors.flatMap(({ calls }) =>
    calls.length === 1 && calls[0]!.tool === tool ? calls : [],
  );
  const open = policySaid({
    otherwise: 'deny',
    tools: [{ tool, level, action: 'allow', rules }],
  });
  const { samples, bounds } = effectOf(open, tool, single);
  const passing = samples.find(({ decision }) => decision.decision === 'allow') ?? samples[0];
  const calls = [...(passing ? [passing.call] : []), ...bounds.map(({ refused }) => refused)];
  return calls.map((call) => call.arguments ?? {});
}
