import type { AuditedHint, Verdict } from '#core/risk/audit.ts';
import { CATEGORY, type Category } from '#core/risk/vocabulary.ts';
import { auditOf, type Audit, type AuditedTool, type HintCounts } from '#data/audit.ts';
import type { Catalogue } from '#data/catalogue.ts';
import { PAGE_LENGTH, listPage } from './lists.ts';
import type { Link, ListPage, Phrase, Quote } from './parts.ts';
import { shownName } from './rows.ts';
import { code, count, link, number, percent, plain, strong, told } from './text.ts';
import { quotesOf } from './tool-quotes.ts';
import { urls } from './urls.ts';

/** A declared hint that disagrees with the definition. */
interface AuditRow {
  tool: Link;
  /** What is declared, and what the definition says instead. */
  says: Phrase[];
  /** The words of the definition that say so. */
  quotes: Quote[];
  verdict: string;
  reason: Phrase[];
  /** What the author can do. */
  change: Phrase[];
}

/** The disagreements of one server on a page. */
interface AuditGroup {
  id: string;
  server: Link;
  rows: AuditRow[];
}

/** A page of the audit of annotations. */
export interface AuditPageView extends Omit<ListPage<AuditGroup>, 'facets'> {
  breadcrumbs: Link[];
  hints: {
    hint: AuditedHint;
    declared: Phrase[];
    compared: string;
    disagree: string;
    agree: string;
  }[];
  /** How the disagreements were judged; those that nobody has judged yet are counted too. */
  verdicts: { verdict: string; meaning: string; tools: string }[];
}

const VERDICT: Record<Verdict, { text: string; meaning: string }> = {
  theirs: { text: 'Hint wrong', meaning: 'the declared hint does not fit what the tool does' },
  ours: { text: 'Rating wrong', meaning: 'the hint is right, and our reading of the words is not' },
  arguable: {
    text: 'Arguable',
    meaning: 'both can be meant, and the definition does not settle it',
  },
};
const OPEN = { text: 'Not judged', meaning: 'no person has looked at it yet' };

/** A page of the audit of annotations; `page` is 1-based. */
export function auditPageView(catalogue: Catalogue, page: number): AuditPageView {
  const audit = auditOf(catalogue);
  const { disagreements, hints, silent } = audit;
  const { facets: _, ...list } = listPage<AuditGroup>({
    first: urls.audit,
    title: 'Annotation audit',
    description: `The hints that ${count(catalogue.tools.length, 'MCP tool')} declare, beside what their definitions say: ${count(disagreements.length, 'disagreement')}, each with the words, a verdict, and what to change.`,
    intro: introOf(audit, catalogue, silent),
    total: disagreements.length,
    page,
    rows: groupsOf(disagreements.slice((page - 1) * PAGE_LENGTH, page * PAGE_LENGTH)),
    facets: [],
  });
  return {
    ...list,
    breadcrumbs: [
      { text: 'Method', href: urls.method },
      { text: 'Annotation audit', href: urls.audit },
    ],
    hints: (Object.keys(hints) as AuditedHint[]).map((hint) => hintRow(hint, hints[hint])),
    verdicts: verdictRows(disagreements),
  };
}

/** Where the audit tells of one server; undefined where it has nothing to tell. */
export function auditLink(catalogue: Catalogue, slug: string): Link | undefined {
  const part = auditOf(catalogue).byServer.get(slug);
  if (!part) return undefined;
  const page = Math.floor(part.at / PAGE_LENGTH) + 1;
  return {
    text: `${count(part.count, 'declared hint')} ${part.count === 1 ? 'disagrees' : 'disagree'} with the definition`,
    href: `${urls.page(urls.audit, page)}#${slug}`,
  };
}

/** One sentence on the second check of the method, by the hints that servers declare. */
export function auditSentence(catalogue: Catalogue): Phrase[] {
  const { readOnlyHint } = auditOf(catalogue).hints;
  return [
    plain(
      `${count(readOnlyHint.compared, 'tool')} declare whether they only read, and say in their definition what they do. Computed without sight of the hint, the category agrees with it for `,
    ),
    strong(shareOf(readOnlyHint)),
    plain('. '),
    link('Every disagreement is listed', urls.audit),
    plain(', with who is right.'),
  ];
}

function introOf({ hints }: Audit, { tools }: Catalogue, silent: number): Phrase[] {
  return [
    plain(
      `A client may ask less about a tool that its server declares read-only. Here the declared hints stand beside what the definitions say; the hint is hidden from the classifier. ${number(silent)} of ${count(tools.length, 'tool')} declare neither hint. Of those that declare `,
    ),
    code('readOnlyHint'),
    plain(`, the definition agrees for ${shareOf(hints.readOnlyHint)}.`),
  ];
}

function hintRow(hint: AuditedHint, counts: HintCounts): AuditPageView['hints'][number] {
  return {
    hint,
    declared: [plain(`${number(counts.true)} true, ${number(counts.false)} false`)],
    compared: number(counts.compared),
    disagree: number(counts.disagree),
    agree: shareOf(counts),
  };
}

function shareOf({ compared, disagree }: HintCounts): string {
  return percent((compared - disagree) / compared);
}

function verdictRows(all: readonly AuditedTool[]): AuditPageView['verdicts'] {
  const kinds = [...(Object.keys(VERDICT) as Verdict[]), undefined];
  return kinds
    .map((kind) => {
      const { text, meaning } = kind ? VERDICT[kind] : OPEN;
      const those = all.filter(({ judged }) => judged?.verdict === kind);
      return { verdict: text, meaning, those };
    })
    .filter(({ those }) => those.length > 0)
    .map(({ those, ...row }) => ({ ...row, tools: number(those.length) }));
}

function groupsOf(rows: readonly AuditedTool[]): AuditGroup[] {
  const groups = Map.groupBy(rows, ({ rated }) => rated.server);
  return [...groups].map(([{ record }, list]) => ({
    id: record.slug,
    server: { text: shownName(record.name), href: urls.server(record.slug) },
    rows: list.map(rowOf),
  }));
}

function rowOf(audited: AuditedTool): AuditRow {
  const { rated, hint, declared, category, evidence, judged } = audited;
  const { reviewed } = rated.rating;
  return {
    tool: {
      text: shownName(rated.tool.name),
      href: urls.tool(rated.server.record.slug, rated.slug),
    },
    says: [
      plain('Declares '),
      code(`${hint}: ${declared}`),
      plain(reviewed ? '; the classifier alone takes it for ' : '; by its definition it is '),
      strong(category),
      plain(`: one call can ${CATEGORY[category].can}.`),
    ],
    quotes: quotesOf(rated, evidence),
    verdict: (judged ? VERDICT[judged.verdict] : OPEN).text,
    reason: judged ? told(judged.reason) : [],
    change: changeOf(hint, declared, category, judged?.verdict),
  };
}

function changeOf(
  hint: AuditedHint,
  declared: boolean,
  category: Category,
  verdict: Verdict | undefined,
): Phrase[] {
  const right = `${hint}: ${!declared}`;
  if (verdict === 'ours') return [plain('Nothing: the hint can stay.')];
  if (verdict === 'theirs') return [plain('Declare '), code(right), plain('.')];
  const otherwise =
    category === 'Read'
      ? 'or say in the description what it changes'
      : hint === 'destructiveHint'
        ? 'or say in the description what stays'
        : 'or say in the description that nothing changes';
  return [plain('Declare '), code(right), plain(`, ${otherwise}.`)];
}
