import type { Dialect } from '#core/dialects/dialect.ts';
import { DIALECTS, type DialectId } from '#core/dialects/index.ts';
import { provenWith } from '#core/dialects/proven.ts';
import { profileChanges, PROFILES, type ProfileId } from '#core/policy/profiles.ts';
import type { RulingKind } from '#core/policy/ruling.ts';
import type { Phrase } from './parts.ts';
import type { RuledTool } from './policy-shown.ts';
import { shownName } from './rows.ts';
import { code, codes, count, date, link, listed, number, plain } from './text.ts';
import { urls } from './urls.ts';

const PROOF = `${urls.guide('policy-format')}#in-your-client-or-gateway`;

/** How the texts of a dialect are put to use, and what its reader must know. */
export function useOf(id: DialectId): Phrase[][] {
  const { title, place, cautions, files, documentation }: Dialect = DIALECTS[id];
  const places = files.map(({ path, scope }) => [code(path), plain(` (${scope})`)]);
  const proven = provenWith(id);
  return [
    [plain(place)],
    ...(places.length > 1 ? [[plain('It goes into '), ...listed(places, 'or'), plain('.')]] : []),
    ...cautions.map((caution) => [plain(caution)]),
    [
      plain('Compared with '),
      link(`the documentation of ${title}`, documentation.href),
      plain(` on ${date(documentation.checked)}.`),
    ],
    ...(proven
      ? [[link(`Run in ${title} ${proven.version}`, PROOF), plain(' with a real server.')]]
      : []),
  ];
}

/** What a profile does, and where it differs from what is recommended. */
export function profileSentence(
  tools: readonly RuledTool[],
  id: ProfileId,
  tool?: string,
): Phrase[] {
  if (id === 'recommended') return [];
  const profile = PROFILES[id];
  const concerned = tools
    .filter((one) => tool === undefined || one.tool === tool)
    .map((one) => ({ rating: one, ruling: one }));
  const changes = profileChanges(profile, concerned);
  if (changes.length === 0) return [plain(`${profile.what} Here that is what is recommended too.`)];
  const [first] = changes;
  if (tool !== undefined)
    return [
      plain(`${profile.what} ${KIND[first!.to]}; recommended: ${KIND[first!.from].toLowerCase()}.`),
    ];
  const groups = [...Map.groupBy(changes, ({ to }) => to)];
  return [
    plain(`${profile.what} Otherwise than recommended, of ${count(concerned.length, 'tool')}: `),
    ...listed(
      groups.map(([to, list]) => [
        plain(`${number(list.length)} ${KIND[to].toLowerCase()} (`),
        ...codes(list.map((change) => shownName(change.tool))),
        plain(')'),
      ]),
    ),
    plain('.'),
  ];
}

const KIND: Record<RulingKind, string> = {
  allow: 'Allowed',
  limit: 'Allowed up to a limit',
  condition: 'Allowed within conditions',
  ask: 'Asked about',
  deny: 'Refused',
  hide: 'Hidden',
};
