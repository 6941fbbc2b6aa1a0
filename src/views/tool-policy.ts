import { toolDocument } from '#core/policy/documents.ts';
import { parsePolicy } from '#core/policy/policy.ts';
import type { Reason, Recommendation } from '#core/policy/recommendation.ts';
import type { Action } from '#core/policy/ruling.ts';
import { runVectors } from '#core/policy/vectors.ts';
import { RULES } from '#core/risk/rules.ts';
import { jsonText } from '#core/json-text.ts';
import { rulingOf, type RatedTool } from '#data/catalogue.ts';
import { captionText } from './caption.ts';
import { editFields, type EditField } from './edit-fields.ts';
import type { Link, Phrase, Snippet } from './parts.ts';
import { policyPanelView, type PolicyPanelView } from './policy-panel.ts';
import { firstChoice, policyShown, type PolicyShown } from './policy-shown.ts';
import { ruledServer, ruledTool } from './ruled.ts';
import { shownName } from './rows.ts';
import { code, codes, count, link, number, plain } from './text.ts';
import { urls } from './urls.ts';

/** The policy part of a tool page. */
export interface ToolPolicyView {
  panel: PolicyPanelView;
  /** Sentences on why these numbers, with their arithmetic. */
  reasons: Phrase[][];
  cases: {
    summary: string;
    /** The first of them. */
    rows: { name: string; expected: string; got: string; pointer: string }[];
    /** How many more there are; absent where all are listed. */
    rest?: string;
  };
  /** For tools that are not allowed: the narrowest form known that would allow it, tested as well. */
  narrowest?: Narrowest;
  server: Link;
  format: Link;
}

interface Narrowest {
  title: string;
  shown: PolicyShown;
  edits: EditField[];
  /** Why these rules, and what stays open. */
  reasons: Phrase[][];
  tested: string;
}

/** The policy part of a tool page; its captions are measured on the very documents it shows. */
export function toolPolicyView(rated: RatedTool): ToolPolicyView {
  const ruling = rulingOf(rated);
  const { server } = rated;
  const { narrowest } = ruling;
  return {
    panel: policyPanelView(server, rated.tool.name),
    reasons: reasonsOf(ruling),
    cases: casesView(ruling),
    ...(narrowest ? { narrowest: narrowestView(rated, narrowest) } : {}),
    server: {
      text: `The policy for all of ${shownName(server.record.name)}`,
      href: `${urls.server(server.record.slug)}#policy`,
    },
    format: { text: 'The format, field by field', href: urls.guide('policy-format') },
  };
}

function narrowestView(rated: RatedTool, form: Recommendation): Narrowest {
  const { require: required = [], deny_if: refused = [] } = form.rules;
  const bounds = required.length + refused.length > 0;
  const { alias } = ruledServer(rated.server);
  return {
    title: bounds
      ? 'A narrow policy v1 that would allow it'
      : 'A policy v1 that would allow it now and then',
    shown: policyShown([ruledTool(rated, form)], 'fragment', firstChoice(alias), form.tool),
    edits: editFields(form.edits),
    reasons: [...(bounds ? [] : [UNBOUND]), ...reasonsOf(form)],
    tested: casesView(form).summary,
  };
}

const UNBOUND = [plain('It bounds how often the tool is called, and nothing of what a call does.')];

/** JSON as a reader would write it. */
export function json(value: unknown): Snippet {
  return { text: jsonText(value), language: 'json' };
}

/** What the recommended policy of a tool does, a list of phrases for each sentence. */
export function policyCaption({ server, tool }: RatedTool): Phrase[][] {
  const { alias, tools } = ruledServer(server);
  return policyShown(tools, 'document', firstChoice(alias), tool.name).caption;
}

/** What is recommended for the tool itself, in one sentence as text. */
export function policyLine({ server, tool }: RatedTool): string {
  const { alias, tools } = ruledServer(server);
  const { caption } = policyShown(tools, 'fragment', firstChoice(alias), tool.name);
  return captionText(caption.slice(0, 1));
}

/** Cases that a page lists; past it they are counted. */
const MOST_CASES = 40;

/** @throws ProblemsError where the document is no policy, Error where a case does not come out as it must: then the policy must not be published. */
function casesView(ruling: Recommendation): ToolPolicyView['cases'] {
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

function reasonsOf({ action, reasons }: Recommendation): Phrase[][] {
  return reasons.flatMap((reason) => reasonPhrases(reason, action));
}

function reasonPhrases(reason: Reason, action: Action): Phrase[][] {
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
    case 'withheld':
      return [
        [
          plain(action === 'ask' ? 'A person is asked because it ' : 'Hidden because it '),
          plain(RULES[reason.rule].text),
          plain(' (rule '),
          link(reason.rule, urls.rule(reason.rule)),
          plain(action === 'ask' ? '). Policy v1, which cannot ask, hides it.' : ').'),
        ],
      ];
  }
}
