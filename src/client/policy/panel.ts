import { aliasFault, aliasFor, type Dialect } from '#core/dialects/dialect.ts';
import { DIALECTS, type DialectId } from '#core/dialects/index.ts';
import type { Said } from '#core/dialects/said.ts';
import { filled } from '#core/policy/fill.ts';
import type { ProfileId } from '#core/policy/profiles.ts';
import {
  policyShown,
  quotasOf,
  saidBy,
  type Choice,
  type Form,
  type RuledTool,
} from '#views/policy-shown.ts';
import { profileSentence, useOf } from '#views/policy-words.ts';
import { visible } from '#views/quote.ts';
import type { RuledServer } from '#views/ruled.ts';
import { captionText } from '#views/caption.ts';
import { element } from '../element.ts';
import { recall, remember } from '../remember.ts';
import { EditFields } from './edit-fields.ts';
import { openNarrowest } from './narrowest.ts';
import { QuotaFields } from './quota-fields.ts';
import { readAnswer } from './read-answer.ts';
import { mark, phraseNodes, sentenceList, shownNodes } from './shown.ts';
import { TryCall } from './try-call.ts';

/** Characters of a part of a policy that are told beside its mark. */
const LONGEST_PART = 160;

/**
 * Makes a panel work: from here on each choice shows its policy.
 *
 * @param rulings the answer with the rulings of the server, fetched while this was loaded.
 * @throws Error where the answer does not hold them.
 */
export async function openPanel(root: HTMLElement, rulings: Response): Promise<void> {
  new Panel(root, await readAnswer<RuledServer>(rulings)).start();
}

/** True for the choice on which the build has run the cases. */
function isFirst({ dialect, profile, quotas }: Choice): boolean {
  return dialect === 'policy-v1' && profile === 'recommended' && Object.keys(quotas).length === 0;
}

/** The tools whose conditions stand in what a dialect says. */
function bounded(tools: readonly RuledTool[], { tools: said }: Said): RuledTool[] {
  const names = new Set(
    said.flatMap(({ tool, rules }) => ((rules.require ?? rules.deny_if) ? [tool] : [])),
  );
  return tools.filter(({ tool }) => names.has(tool));
}

/** A marked part in one line, where it is short. */
function partOf(json: string): Node {
  const line = JSON.stringify(JSON.parse(json));
  return element('code', {}, line.length > LONGEST_PART ? `${line.slice(0, LONGEST_PART)}…` : line);
}

/** What is used of the data of a server. */
interface Twin {
  record: { tools: { name: string; inputSchema: unknown }[] };
}

class Panel {
  readonly #root: HTMLElement;
  readonly #server: RuledServer;
  readonly #tool: string | undefined;
  readonly #dialect: HTMLSelectElement;
  readonly #profile: HTMLSelectElement;
  readonly #alias = element('input', {
    className: 'button',
    name: 'alias',
    autocomplete: 'off',
    spellcheck: false,
  });
  readonly #aliasField: HTMLElement;
  readonly #fault = element('p', { className: 'fault', id: 'alias-fault', role: 'status' });
  readonly #about = element('p', { className: 'my-2 text-sm' });
  readonly #edits: EditFields;
  readonly #quotas = new QuotaFields(() => this.#show());
  readonly #try = new TryCall();
  #goodAlias = '';
  #rendered = false;

  constructor(root: HTMLElement, server: RuledServer) {
    this.#root = root;
    this.#server = server;
    this.#tool = root.dataset['tool'];
    this.#edits = new EditFields(root.querySelector(':scope > [data-edits]'), () => this.#show());
    this.#dialect = root.querySelector<HTMLSelectElement>('[name=dialect]')!;
    this.#profile = root.querySelector<HTMLSelectElement>('[name=profile]')!;
    this.#alias.setAttribute('aria-describedby', this.#fault.id);
    this.#aliasField = element(
      'label',
      { hidden: true },
      element('span', {}, 'Name of the server there'),
      this.#alias,
    );
  }

  start(): void {
    this.#find('[data-choices]').append(this.#aliasField, this.#fault);
    this.#find('[data-choices]').after(this.#about);
    this.#find('[data-quotas] > div').append(this.#quotas.root);
    this.#dialect.addEventListener('change', () => this.#turnTo());
    this.#profile.addEventListener('change', () => this.#turnTo());
    this.#alias.addEventListener('input', () => this.#rename());
    this.#try.decided = ({ pointer }) => this.#markAll(pointer);
    const box = this.#root.querySelector<HTMLDetailsElement>('[data-try]');
    box?.addEventListener('toggle', () => void this.#openTry(box));
    if (box?.open) void this.#openTry(box);
    const narrowest = this.#server.tools.find(({ tool }) => tool === this.#tool)?.narrowest;
    if (narrowest) openNarrowest(this.#find('[data-narrowest]'), narrowest, this.#server.alias);
    this.#turnTo();
  }

  get #choice(): Choice {
    return {
      dialect: this.#dialect.value as DialectId,
      profile: this.#profile.value as ProfileId,
      alias: this.#goodAlias,
      quotas: this.#quotas.values,
    };
  }

  /** Shows the chosen dialect and profile, with the controls that they have. */
  #turnTo(): void {
    const { tools, alias } = this.#server;
    const dialect: Dialect = DIALECTS[this.#dialect.value as DialectId];
    remember('dialect', dialect.id);
    const remembered = recall(this.#aliasKey) ?? alias;
    const fits = aliasFault(dialect, remembered) === undefined;
    this.#goodAlias = fits ? remembered : aliasFor(dialect, remembered);
    this.#alias.value = this.#goodAlias;
    this.#aliasField.hidden = dialect.alias === undefined;
    this.#tellFault(undefined);
    const profile = this.#profile.value as ProfileId;
    const quotas = dialect.can.limit ? quotasOf(tools, profile, this.#tool) : [];
    this.#quotas.offer(quotas);
    this.#find('[data-quotas]').hidden = quotas.length === 0;
    this.#about.replaceChildren(...phraseNodes(profileSentence(tools, profile, this.#tool)));
    this.#find('[data-use-of]').textContent = `How to use it in ${dialect.title}`;
    this.#find('[data-use]').replaceChildren(sentenceList(useOf(this.#choice.dialect), 'mb-3'));
    this.#show();
  }

  #rename(): void {
    const dialect: Dialect = DIALECTS[this.#dialect.value as DialectId];
    const given = this.#alias.value.trim();
    const fault = aliasFault(dialect, given);
    this.#tellFault(fault);
    if (fault !== undefined) return;
    this.#goodAlias = given;
    remember(this.#aliasKey, given);
    this.#show();
  }

  #tellFault(fault: string | undefined): void {
    this.#alias.ariaInvalid = fault === undefined ? null : 'true';
    this.#fault.textContent =
      fault === undefined ? '' : `${fault}. The policy still says ${this.#goodAlias}.`;
  }

  #show(): void {
    const choice = this.#choice;
    const tools = this.#tools;
    const first = isFirst(choice) && this.#edits.empty;
    // What the build made stays while it holds, with the focus that may be on it.
    if (this.#rendered || !first) this.#render(choice, tools);
    const cases = this.#root.querySelector<HTMLElement>('[data-cases]');
    if (cases) cases.hidden = !first;
    const said = saidBy(tools, choice, this.#tool);
    this.#edits.offer(bounded(tools, said));
    if (this.#tool !== undefined) this.#try.use(said);
  }

  /** With what the reader put in place of placeholders. */
  get #tools(): RuledTool[] {
    return this.#server.tools.map((one) => filled(one, this.#edits.fillings));
  }

  #render(choice: Choice, tools: readonly RuledTool[]): void {
    this.#rendered = true;
    for (const box of this.#forms) {
      const { form, label } = box.dataset as { form: Form; label: string };
      const shown = policyShown(tools, form, choice, this.#tool);
      const title = `${label} for ${this.#root.dataset['name']!}`;
      box.querySelector('[data-shown]')?.replaceChildren(...shownNodes(shown, title));
      if (box.checkVisibility())
        this.#find('[data-told]').textContent =
          `${DIALECTS[choice.dialect].title}: ${captionText(shown.caption)}`;
    }
  }

  async #openTry(box: HTMLDetailsElement): Promise<void> {
    if (!box.open || this.#try.isConnected || this.#tool === undefined) return;
    box.append(this.#try);
    try {
      const { record } = await readAnswer<Twin>(await fetch(this.#root.dataset['record']!));
      const { inputSchema } = record.tools.find(({ name }) => name === this.#tool)!;
      const ruled = this.#tools.find(({ tool }) => tool === this.#tool);
      this.#try.make({ name: this.#tool, inputSchema, sample: ruled?.samples[0] ?? {} });
    } catch {
      this.#try.replaceChildren('The arguments of the tool could not be loaded: open this again.');
      this.#try.remove();
    }
  }

  /** Marks what decided in the policy, where it is shown in the form that the pointer is about. */
  #markAll(pointer: string): void {
    if (this.#choice.dialect !== 'policy-v1') return;
    const [part] = this.#forms.flatMap((box) => mark(box, pointer) ?? []);
    const place = element('code', {}, visible(pointer));
    if (part === undefined) this.#try.add('Decided by ', place, ' of the whole document.');
    else this.#try.add('Decided by ', place, ', marked in the policy: ', partOf(part));
  }

  get #forms(): HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>('[data-form]')];
  }

  get #aliasKey(): string {
    return `alias/${this.#root.dataset['server']!}`;
  }

  #find(selector: string): HTMLElement {
    return this.#root.querySelector<HTMLElement>(selector)!;
  }
}
