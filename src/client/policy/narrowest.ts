import { filled } from '#core/policy/fill.ts';
import { firstChoice, policyShown, type RuledTool } from '#views/policy-shown.ts';
import { EditFields } from './edit-fields.ts';
import { shownNodes } from './shown.ts';

/** Makes the fields work that stand beside the narrowest policy of a tool. */
export function openNarrowest(box: HTMLElement, tool: RuledTool, alias: string): void {
  const shownBox = box.querySelector('[data-shown]')!;
  const label = shownBox.querySelector('pre')!.ariaLabel!;
  const tested = box.querySelector<HTMLElement>('[data-tested]')!;
  const edits = new EditFields(box.querySelector('[data-edits]'), show);
  if (!edits.empty) show();

  function show(): void {
    const own = filled(tool, edits.fillings);
    const shown = policyShown([own], 'fragment', firstChoice(alias), tool.tool);
    shownBox.replaceChildren(...shownNodes(shown, label));
    tested.hidden = !edits.empty;
  }
}
