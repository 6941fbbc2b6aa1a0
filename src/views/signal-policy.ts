import { fragment } from '#core/policy/documents.ts';
import { ABOUT } from '#core/risk/signals/about/index.ts';
import type { Example } from '#core/risk/signals/about/about.ts';
import type { SignalId } from '#core/risk/signals/index.ts';
import { rulingOf, type Catalogue, type RatedTool } from '#data/catalogue.ts';
import { boundsSignal, signalRulings, type SignalRulings } from '#data/signal-rulings.ts';
import type { Link, Phrase, Snippet } from './parts.ts';
import { shownName } from './rows.ts';
import { count, link, listed, number, plain, told } from './text.ts';
import { json } from './tool-policy.ts';
import { urls } from './urls.ts';

/** What a policy can do about a signal. */
export interface SignalPolicyView {
  condition: Phrase[];
  /** What is recommended for the tools that have it, counted; empty where none has. */
  recommended: Phrase[];
  /** The recommended fragment of one tool, where a condition of it is on what the signal is about. */
  sample?: { intro: Phrase[]; code: Snippet; label: string; format: Link };
}

const FATES: Record<keyof SignalRulings, string> = {
  conditional: 'allowed with a condition on what it is about',
  limited: 'allowed with a limit',
  unlimited: 'allowed',
  asked: 'asked about',
  hidden: 'hidden',
};

/** The policy part of the page of a signal. */
export function signalPolicyView(
  id: SignalId,
  firing: readonly Example[],
  catalogue: Catalogue,
): SignalPolicyView {
  const counts = signalRulings(catalogue).get(id)!;
  const tools = catalogue.bySignal.get(id) ?? [];
  const parts = (Object.keys(FATES) as (keyof SignalRulings)[])
    .filter((fate) => counts[fate] > 0)
    .map((fate) => [plain(`${number(counts[fate])} ${FATES[fate]}`)]);
  const sample = sampleOf(id, firing, tools);
  return {
    condition: told(ABOUT[id].condition),
    recommended:
      parts.length > 0
        ? [
            plain(`Recommended for the ${count(tools.length, 'tool')}: `),
            ...listed(parts),
            plain('.'),
          ]
        : [],
    ...(sample ? { sample: sampleView(sample) } : {}),
  };
}

/** Tools that are looked at for a sample. */
const MOST = 200;

/** A tool whose recommended policy has a condition on what the signal is about: the example with the shortest, else the most used. */
function sampleOf(
  id: SignalId,
  firing: readonly Example[],
  tools: readonly RatedTool[],
): RatedTool | undefined {
  const bounded = tools.slice(0, MOST).filter((rated) => {
    const hit = rated.rating.signals.find((one) => one.id === id);
    const ruling = rulingOf(rated);
    return hit !== undefined && ruling.action === 'allow' && boundsSignal(ruling, hit);
  });
  const isExample = ({ server, tool }: RatedTool) =>
    firing.some((one) => one.server === server.record.slug && one.tool === tool.name);
  const [shortest] = bounded.filter(isExample).sort((a, b) => lengthOf(a) - lengthOf(b));
  return shortest ?? bounded[0];
}

function lengthOf(rated: RatedTool): number {
  return JSON.stringify(fragment(rulingOf(rated))).length;
}

function sampleView(rated: RatedTool): NonNullable<SignalPolicyView['sample']> {
  const { server, tool, slug } = rated;
  const name = shownName(tool.name);
  return {
    intro: [
      plain('For '),
      link(name, urls.tool(server.record.slug, slug)),
      plain(` of ${shownName(server.record.name)}, this part of a policy is recommended:`),
    ],
    code: json(fragment(rulingOf(rated))),
    label: `Policy for ${name}`,
    format: { text: 'The format, field by field', href: urls.guide('policy-format') },
  };
}
