import { editFields, type EditField } from './edit-fields.ts';
import { DIALECTS, type DialectId } from '#core/dialects/index.ts';
import type { Dialect } from '#core/dialects/dialect.ts';
import { PROFILES } from '#core/policy/profiles.ts';
import { rulingOf, type RatedServer } from '#data/catalogue.ts';
import { firstChoice, policyShown, quotasOf, type Form, type PolicyShown } from './policy-shown.ts';
import { useOf } from './policy-words.ts';
import { ruledServer } from './ruled.ts';
import type { Link, Phrase } from './parts.ts';
import { DIALECT_COUNT } from './policy-formats.ts';
import { urls } from './urls.ts';

/** The part of a page that shows a policy and lets a reader choose another form of it. */
export interface PolicyPanelView {
  /** Slug of the server, by which the reader's name for it is remembered. */
  server: string;
  /** Address of what the other forms are made from. */
  rulings: string;
  /** Address of the data with the schemas of the arguments. */
  record: string;
  /** Name of the one tool it is about; absent for the whole server. */
  tool?: string;
  dialects: { id: DialectId; title: string; kind: Dialect['kind'] }[];
  profiles: { id: string; title: string }[];
  /** The policy in its first dialect; the first form is shown first. */
  forms: { id: Form; label: string; hint: string; shown: PolicyShown }[];
  /** Fields for what the reader must replace in it. */
  edits: EditField[];
  /** Whether the recommended policy holds numbers that a reader can change. */
  numbers: boolean;
  /** How the first dialect is used. */
  use: Phrase[][];
  /** The page with the recommended policy of the whole server in every dialect. */
  formats: Link;
}

const WORDS: Record<Form, { label: string; tool: string; server: string }> = {
  fragment: {
    label: 'Fragment',
    tool: 'To merge into what you have: says nothing of other tools.',
    server: 'To merge into what you have: says nothing of tools that the server gets later.',
  },
  document: {
    label: 'Whole document',
    tool: 'Stands alone: of the server, nothing but this tool is ruled.',
    server: 'Stands alone, for this server.',
  },
};

/** The panel for one tool of a server, or for all of it. */
export function policyPanelView(server: RatedServer, tool?: string): PolicyPanelView {
  const { slug } = server.record;
  const { alias, tools } = ruledServer(server);
  const choice = firstChoice(alias);
  const forms: Form[] = tool === undefined ? ['document', 'fragment'] : ['fragment', 'document'];
  return {
    server: slug,
    rulings: urls.rulings(slug),
    record: urls.serverTwin(slug),
    ...(tool === undefined ? {} : { tool }),
    dialects: Object.entries<Dialect>(DIALECTS).map(([id, { title, kind }]) => ({
      id: id as DialectId,
      title,
      kind,
    })),
    profiles: Object.values(PROFILES).map(({ id, title }) => ({ id, title })),
    forms: forms.map((id) => ({
      id,
      label: WORDS[id].label,
      hint: WORDS[id][tool === undefined ? 'server' : 'tool'],
      shown: policyShown(tools, id, choice, tool),
    })),
    edits: editFields(
      server.tools
        .filter((rated) => tool === undefined || rated.tool.name === tool)
        .flatMap((rated) => rulingOf(rated).edits),
    ),
    numbers: quotasOf(tools, choice.profile, tool).length > 0,
    use: useOf(choice.dialect),
    formats: {
      text: `The whole server, in ${String(DIALECT_COUNT)} formats`,
      href: urls.policyFormats(slug),
    },
  };
}
