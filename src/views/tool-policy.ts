import { fragment, toolDocument } from '#core/policy/documents.ts';
import { effectOf } from '#core/policy/effect.ts';
import { parsePolicy, type Call } from '#core/policy/policy.ts';
import type { Reason, Recommendation } from '#core/policy/recommendation.ts';
import { sampleArguments } from '#core/policy/sample.ts';
import { runVectors } from '#core/policy/vectors.ts';
import { RULES } from '#core/risk/rules.ts';
import { rulingOf, type RatedServer, type RatedTool } from '#data/catalogue.ts';
import { caption, captionText } from './caption.ts';
import type { Phrase, Snippet } from './parts.ts';
import { shownName } from './rows.ts';
import { code, codes, count, link, number, plain } from './text.ts';
import type { ToolPageView } from './tool-page.ts';
import { urls } from './urls.ts';

/** The policy part of a tool page; its captions are measured on the very documents it shows. */
export function toolPolicyView(rated: RatedTool): ToolPageView['policy'] {
  const ruling = rulingOf(rated);
  const { server } = rated;
  const { narrowest } = ruling;
  return {
    forms: [
      {
        id: 'fragment',
        label: 'Fragment',
        hint: 'Merge this into a policy that you already have.',
        code: json(fragment(ruling)),
        caption: captionOf(ruling),
      },
      {
        id: 'document',
        label: 'Whole document',
        hint: 'Stands alone, for this tool.',
        code: json(toolDocument(ruling)),
        caption: captionOf(ruling, otherCalls(rated)),
      },
    ],
    reasons: ruling.reasons.flatMap((reason) => reasonPhrases(reason)),
    cases: casesView(ruling),
    ...(narrowest
      ? {
          narrowest: {
            code: json(fragment(narrowest)),
            caption: captionOf(narrowest),
            // The arguments that stay open are told beside the ruling itself.
            reasons: narrowest.reasons
              .filter(({ kind }) => kind !== 'open')
              .flatMap((reason) => reasonPhrases(reason)),
            tested: casesView(narrowest).summary,
          },
        }
      : {}),
    server: {
      text: `The policy for all of ${shownName(server.record.name)}`,
      href: `${urls.server(server.record.slug)}#policy`,
    },
    format: { text: 'The format, field by field', href: urls.guide('policy-format') },
  };
}

/** JSON as a reader would write it. */
export function json(value: unknown): Snippet {
  return { text: JSON.stringify(value, null, 2), language: 'json' };
}

/** What the recommended policy of a tool does, in one line of text. */
export function policyLine(rated: RatedTool): string {
  return captionText(captionOf(rulingOf(rated), otherCalls(rated)).slice(0, 1));
}

function captionOf(ruling: Recommendation, others?: readonly Call[]): Phrase[][] {
  return caption(effectOf(toolDocument(ruling), ruling.tool, samplesOf(ruling), others));
}

/** The single calls of the cases that are about this tool. */
function samplesOf({ tool, vectors }: Recommendation): Call[] {
  return vectors.flatMap(({ calls }) =>
    calls.length === 1 && calls[0]!.tool === tool ? calls : [],
  );
}

const plausible = new WeakMap<RatedServer, Call[]>();

/** One plausible call of each other tool of the server. */
function otherCalls({ server, tool }: RatedTool): Call[] {
  const calls =
    plausible.get(server) ??
    server.tools.map((other) => ({
      tool: other.tool.name,
      arguments: sampleArguments(other.tool.inputSchema),
    }));
  plausible.set(server, calls);
  return calls.filter((call) => call.tool !== tool.name);
}

/** Cases that a page lists; past it they are counted. */
const MOST_CASES = 40;

/** @throws ProblemsError where the document is no policy, Error where a case does not come out as it must: then the policy must not be published. */
function casesView(ruling: Recommendation): ToolPageView['policy']['cases'] {
  const document = parsePolicy(ruling.tool, toolDocument(ruling));
  const results = runVectors(document, ruling.vectors);
  const wrong = results.find(({ asExpected }) => !asExpected);
  if (wrong) {
    throw new Error(
      `policy of ${JSON.stringify(ruling.tool)}: case "${wrong.name}" came out as ${JSON.stringify(wrong.got)}`,
    );
  }
  return {
    summary: `${count(results.length, 'case')}, all as expected`,
    rows: results.slice(0, MOST_CASES).map(({ name, expected, got }) => ({
      name: shownName(name),
      expected: expected.decision,
      got: got.decision,
      pointer: shownName(got.pointer),
    })),
    ...(results.length > MOST_CASES
      ? { rest: `${count(results.length - MOST_CASES, 'more case')}, all as expected` }
      : {}),
  };
}

function reasonPhrases(reason: Reason): Phrase[][] {
  switch (reason.kind) {
    case 'allow':
      return [];
    case 'limit': {
      const { limit, perHour, perDay, because } = reason;
      const most = {
        minute: `${number(perHour)} an hour and ${number(perDay)} a day`,
        hour: `${number(perDay)} a day`,
        day: '',
      }[limit.window];
      const comes = most === '' ? '' : `, which alone would come to ${most}`;
      return [
        [
          plain(
            `${number(limit.max)} ${limit.window === 'hour' ? 'an' : 'a'} ${limit.window}${comes}: ${because}.`,
          ),
        ],
      ];
    }
    case 'condition':
      return [[code(reason.argument), plain(`: ${reason.because}.`)]];
    case 'open':
      return [[...codes(reason.arguments.map(shownName)), plain(`: ${reason.because}.`)]];
    case 'hide':
      return [
        [
          plain('Hidden because it '),
          plain(RULES[reason.rule].text),
          plain(' (rule '),
          link(reason.rule, urls.rule(reason.rule)),
          plain(').'),
        ],
      ];
  }
}
