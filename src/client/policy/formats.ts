import type { DialectId } from '#core/dialects/index.ts';
import { filled } from '#core/policy/fill.ts';
import { firstChoice, policyShown } from '#views/policy-shown.ts';
import type { RuledServer } from '#views/ruled.ts';
import { EditFields } from './edit-fields.ts';
import { readAnswer } from './read-answer.ts';
import { shownNodes } from './shown.ts';

/** Milliseconds without a key until all formats are made anew. */
const PAUSE = 200;

/**
 * Makes the fields of a page with all formats work.
 *
 * @param rulings the answer with the rulings of the server.
 * @throws Error where the answer does not hold them.
 */
export async function openFormats(root: HTMLElement, rulings: Response): Promise<void> {
  const { tools, alias } = await readAnswer<RuledServer>(rulings);
  let pause: ReturnType<typeof setTimeout> | undefined;
  const edits = new EditFields(root.querySelector('[data-edits]'), () => {
    clearTimeout(pause);
    pause = setTimeout(show, PAUSE);
  });
  if (!edits.empty) show();

  function show(): void {
    const own = tools.map((one) => filled(one, edits.fillings));
    for (const box of root.querySelectorAll<HTMLElement>('[data-dialect]')) {
      const choice = firstChoice(alias, box.dataset['dialect'] as DialectId);
      const label = box.querySelector('pre')!.ariaLabel!;
      const shown = policyShown(own, 'document', choice);
      box.querySelector('[data-shown]')!.replaceChildren(...shownNodes(shown, label));
    }
  }
}
