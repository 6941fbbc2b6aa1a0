import { editKey } from '#core/policy/fill.ts';
import type { Edit, EditKind } from '#core/policy/recommendation.ts';
import type { Phrase } from './parts.ts';
import { shownName } from './rows.ts';
import { code, plain } from './text.ts';

/** A field for what a reader puts in place of a placeholder, wherever it stands. */
export interface EditField {
  key: string;
  kind: EditKind;
  label: Phrase[];
}

const LABEL: Record<EditKind, string> = {
  hosts: 'hosts you trust, with commas between them',
  folder: 'the folder that the tool may use',
  names: 'those you allow, with commas between them',
  numbers: 'those you allow, with commas between them',
  amount: 'the most that one call may commit',
};

/** One field for each placeholder, in the order in which they come. */
export function editFields(edits: readonly Edit[]): EditField[] {
  const byKey = new Map(edits.map((edit) => [editKey(edit), edit]));
  return [...byKey].map(([key, { kind, placeholder }]) => ({
    key,
    kind,
    label: [code(shownName(placeholder)), plain(`: ${LABEL[kind]}`)],
  }));
}
