import { DIALECTS, type DialectId } from '#core/dialects/index.ts';
import { rulingOf, type RatedServer } from '#data/catalogue.ts';
import { editFields, type EditField } from './edit-fields.ts';
import type { Head, Link, Phrase } from './parts.ts';
import { firstChoice, policyShown, type PolicyShown } from './policy-shown.ts';
import { useOf } from './policy-words.ts';
import { shownName } from './rows.ts';
import { ruledServer } from './ruled.ts';
import { count, cut, link, plain } from './text.ts';
import { urls } from './urls.ts';

/** The page with the recommended policy of a server in every dialect. */
export interface PolicyFormatsView {
  head: Head;
  breadcrumbs: Link[];
  /** Name of the server. */
  name: string;
  intro: Phrase[];
  /** Address of what the policies are made from. */
  rulings: string;
  /** Fields for what the reader must replace in them. */
  edits: EditField[];
  /** One section each, in the order of the dialects. */
  dialects: {
    id: DialectId;
    title: string;
    /** How its texts are put to use. */
    use: Phrase[][];
    shown: PolicyShown;
  }[];
}

const DIALECT_IDS = Object.keys(DIALECTS) as DialectId[];
/** How many dialects a policy is given in. */
export const DIALECT_COUNT = DIALECT_IDS.length;

/** The recommended policy of a server as whole documents, one for each dialect. */
export function policyFormatsView(server: RatedServer): PolicyFormatsView {
  const { slug, name, id } = server.record;
  const { alias, tools } = ruledServer(server);
  const path = urls.policyFormats(slug);
  const dialects = DIALECT_IDS.map((dialect) => ({
    id: dialect,
    title: DIALECTS[dialect].title,
    use: useOf(dialect),
    shown: policyShown(tools, 'document', firstChoice(alias, dialect)),
  }));
  return {
    head: {
      title: cut(`Policy for ${shownName(name)} (${id}) in each client and gateway`, 110),
      description: `The recommended policy for ${count(tools.length, 'tool')} of ${shownName(name)} as ${dialects
        .slice(1)
        .map(({ title }) => title)
        .join(', ')} read it.`,
      path,
    },
    breadcrumbs: [
      { text: 'Servers', href: urls.servers },
      { text: shownName(name), href: urls.server(slug) },
      { text: 'Policy in all formats', href: path },
    ],
    name: shownName(name),
    intro: [
      plain('What is recommended for '),
      link(count(tools.length, 'tool'), `${urls.server(slug)}#tools`),
      plain(
        ' of this server, in one whole document for each client, API and gateway, with what it does there and what it cannot express.',
      ),
    ],
    rulings: urls.rulings(slug),
    edits: editFields(server.tools.flatMap((rated) => rulingOf(rated).edits)),
    dialects,
  };
}
