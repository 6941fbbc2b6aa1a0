import { MAXIMA, QUOTAS } from '#core/policy/numbers.ts';
import { RULE_IDS, RULES } from '#core/risk/rules.ts';
import { SIGNAL_IDS, SIGNALS } from '#core/risk/signals/index.ts';
import {
  CATEGORIES,
  CATEGORY,
  LEVEL,
  LEVELS,
  type Category,
  type Level,
} from '#core/risk/vocabulary.ts';
import type { Catalogue } from '#data/catalogue.ts';
import { count, number, plain } from './text.ts';
import { urls } from './urls.ts';
import { auditSentence } from './audit-page.ts';
import { precisionView, type PrecisionView } from './method-precision.ts';
import type { Head, Phrase } from './parts.ts';

/** All that the method page shows, drawn from the tables that the classifier itself uses. */
export interface MethodPageView {
  head: Head;
  categories: { category: Category; base: Level; can: string; tools: string }[];
  rules: { id: string; level: Level; text: Phrase[]; tools: string }[];
  signals: { id: string; href: string; title: string; meaning: string; tools: string }[];
  limits: { level: Level; recommended: string; numbers: string }[];
  /** Absent where the catalogue has no labels. */
  precision: PrecisionView | undefined;
  /** How the category compares with what servers declare. */
  audit: Phrase[];
}

/** The method page, from the tables by which tools are rated. */
export function methodPageView(catalogue: Catalogue): MethodPageView {
  const { counts, byRule, bySignal, tools, servers } = catalogue;
  return {
    head: {
      title: 'How risk is rated',
      description: `The ${String(CATEGORIES.length)} categories, ${String(RULE_IDS.length)} level rules and ${String(SIGNAL_IDS.length)} signals by which ${count(tools.length, 'tool')} of ${count(servers.size, 'server')} are rated.`,
      path: urls.method,
    },
    categories: CATEGORIES.map((category) => ({
      category,
      ...CATEGORY[category],
      tools: number(LEVELS.reduce((sum, level) => sum + counts[category][level], 0)),
    })),
    rules: RULE_IDS.map((id) => ({
      id,
      level: RULES[id].level,
      text: [plain(RULES[id].text)],
      tools: number(byRule.get(id) ?? 0),
    })),
    signals: SIGNAL_IDS.map((id) => ({
      id,
      href: urls.signal(id),
      title: SIGNALS[id].title,
      meaning: SIGNALS[id].meaning,
      tools: count(bySignal.get(id)?.length ?? 0, 'tool'),
    })),
    limits: LEVELS.map((level) => ({
      level,
      recommended: LEVEL[level].advice,
      numbers: NUMBERS[level],
    })),
    precision: precisionView(catalogue),
    audit: auditSentence(catalogue),
  };
}

const { medium, high, costly } = QUOTAS;
const NUMBERS: Record<Level, string> = {
  Critical: 'hidden',
  High: `${number(high.max)} calls a ${high.window} where conditions on the arguments bound what raised the level; where they cannot, a person is asked each time, and policy v1, which cannot ask, hides the tool`,
  Medium: `${number(medium.max)} calls a ${medium.window}; tools that cost money or run long also ${number(costly.max)} an ${costly.window}; at most ${number(MAXIMA.items.max)} items a call, or ${number(MAXIMA.paidItems.max)} where each is paid for`,
  Low: 'no limit',
};
