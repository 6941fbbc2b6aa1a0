import { pointer, type Problem } from '../problem.ts';
import { RAISING_RULE_IDS } from '../risk/rules.ts';
import { SIGNAL_IDS } from '../risk/signals/index.ts';
import type { Review } from './review.ts';
import type { Server } from './server.ts';
import { slug } from './slug.ts';

/** A record and the file it came from. */
export interface Filed<T> {
  file: string;
  value: T;
}

/** What no schema of one record can say: slugs, names and references that must agree across records. */
export function checkCatalogue(
  servers: readonly Filed<Server>[],
  reviews: readonly Filed<Review>[],
): Problem[] {
  return [
    ...duplicateSlugs(servers),
    ...servers.flatMap(checkServer),
    ...reviews.flatMap((review) => checkReview(review, servers)),
  ];
}

function duplicateSlugs(servers: readonly Filed<Server>[]): Problem[] {
  const first = new Map<string, string>();
  return servers.flatMap(({ file, value }) => {
    const other = first.get(value.slug);
    if (other === undefined) {
      first.set(value.slug, file);
      return [];
    }
    return [
      {
        file,
        field: '/slug',
        message: `duplicate slug "${value.slug}", already used by ${other}`,
        remedy: 'Remove one of the two records',
      },
    ];
  });
}

function checkServer({ file, value: server }: Filed<Server>): Problem[] {
  const problems: Problem[] = [];
  const report = (field: string, message: string, remedy: string) =>
    problems.push({ file, field, message, remedy });
  const expected = slug(server.id);
  if (server.slug !== expected) {
    report('/slug', `"${server.slug}" is not the slug of "${server.id}"`, `Write "${expected}"`);
  }
  if (!file.endsWith(`/${server.slug}.json`) && server.slug === expected) {
    report(
      '',
      `the file name does not fit the slug "${server.slug}"`,
      `Rename the file to ${server.slug}.json`,
    );
  }
  const seen = new Set<string>();
  server.tools.forEach(({ name }, index) => {
    if (seen.has(name)) {
      report(
        pointer(['tools', index, 'name']),
        `a second tool named "${name}"`,
        'Keep one; clients cannot tell two tools of one name apart',
      );
    }
    seen.add(name);
  });
  server.provenance.summaries?.forEach((name, index) => {
    if (!seen.has(name)) {
      report(
        pointer(['provenance', 'summaries', index]),
        `no tool is named "${name}"`,
        'Name a tool of this record',
      );
    }
  });
  return problems;
}

/** The lists of a judgement, what they name, and the ids there are. */
const NAMED_IN_REVIEWS: readonly [
  'addSignals' | 'removeSignals' | 'addRules' | 'removeRules',
  string,
  readonly string[],
][] = [
  ['addSignals', 'signal', SIGNAL_IDS],
  ['removeSignals', 'signal', SIGNAL_IDS],
  ['addRules', 'rule that raises', RAISING_RULE_IDS],
  ['removeRules', 'rule that raises', RAISING_RULE_IDS],
];

function checkReview(
  { file, value: review }: Filed<Review>,
  servers: readonly Filed<Server>[],
): Problem[] {
  const server = servers.find(({ value }) => value.slug === review.server)?.value;
  if (!server) {
    return [
      {
        file,
        field: '/server',
        message: `no server has the slug "${review.server}"`,
        remedy: 'Write the slug of a record in servers/',
      },
    ];
  }
  return Object.entries(review.tools).flatMap(([name, judgement]) => {
    const problems: Problem[] = [];
    if (!server.tools.some((tool) => tool.name === name)) {
      problems.push({
        file,
        field: pointer(['tools', name]),
        message: `"${server.slug}" has no tool of this name`,
        remedy: 'Write the name as the record has it',
      });
    }
    for (const [field, what, ids] of NAMED_IN_REVIEWS) {
      judgement[field]?.forEach((id, index) => {
        if (ids.includes(id)) return;
        problems.push({
          file,
          field: pointer(['tools', name, field, index]),
          message: `no ${what} has the id "${id}"`,
          remedy: `Use one of ${ids.join(', ')}`,
        });
      });
    }
    return problems;
  });
}
