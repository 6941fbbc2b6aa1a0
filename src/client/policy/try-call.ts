import { policySaid, type Said, type SaidOfTool } from '#core/dialects/said.ts';
import { evaluator, WINDOW_LENGTH } from '#core/policy/evaluate.ts';
import type { Call, Decision } from '#core/policy/policy.ts';
import { visible } from '#views/quote.ts';
import { shownName } from '#views/rows.ts';
import { element } from '../element.ts';
import { argumentsOf, fieldsOf, type Field } from './fields.ts';

/** The tool whose calls are tried. */
interface TriedTool {
  name: string;
  inputSchema: unknown;
  /** Arguments of a plausible call. */
  sample: Record<string, unknown>;
}

/**
 * A form for the arguments of a call. A press says what the policy in force would do with it: the
 * evaluator runs here, on a clock of its own, and nothing is sent.
 */
export class TryCall extends HTMLElement {
  /** Called with each decision. */
  decided: (decision: Decision) => void = () => undefined;
  readonly #result = element('div', { role: 'status', className: 'my-3' });
  #fields: { field: Field; input: Input; fault: HTMLElement }[] = [];
  #tool = '';
  #said: Said = { otherwise: 'deny', tools: [] };
  #decide: (call: Call) => Decision = evaluator({ version: '1', default: 'deny' });
  #calls = 0;
  #minute = 0;

  /** Makes the form; once. */
  make({ name, inputSchema, sample }: TriedTool): void {
    this.#tool = name;
    this.#fields = fieldsOf(inputSchema, sample).map((field, i) => ({
      field,
      input: inputOf(field, `try-${i}`),
      fault: element('p', { id: `try-${i}-fault`, className: 'fault' }),
    }));
    const form = element(
      'form',
      { noValidate: true },
      ...this.#fields.map(({ field, input, fault }) => row(field, input, fault)),
      element('button', { className: 'button' }, 'Try this call'),
      ' ',
      this.#later(),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#try();
    });
    const hint = 'Nothing is sent. A field left empty leaves its argument out.';
    this.replaceChildren(element('p', { className: 'text-soft' }, hint), form, this.#result);
  }

  /** Takes another policy: counting starts anew. */
  use(said: Said): void {
    this.#said = said;
    this.#decide = evaluator(policySaid(said));
    this.#calls = 0;
    this.#minute = 0;
    this.#result.replaceChildren();
  }

  #later(): HTMLButtonElement {
    const button = element('button', { type: 'button', className: 'button' }, 'One minute later');
    button.addEventListener('click', () => {
      this.#minute += 1;
      this.#result.replaceChildren(`It is now minute ${this.#minute}.`);
    });
    return button;
  }

  #try(): void {
    const given = Object.fromEntries(
      this.#fields.map(({ field, input }) => [field.name, input.value]),
    );
    const read = argumentsOf(
      this.#fields.map(({ field }) => field),
      given,
    );
    for (const { field, input, fault } of this.#fields) {
      const text = read.faults?.get(field.name) ?? '';
      fault.textContent = text;
      input.ariaInvalid = text === '' ? null : 'true';
    }
    if (read.faults) {
      this.#fields.find(({ field }) => read.faults.has(field.name))?.input.focus();
      return;
    }
    this.#calls += 1;
    const at = this.#minute * WINDOW_LENGTH.minute;
    const decision = this.#decide({ tool: this.#tool, arguments: read.arguments, at });
    this.#show(decision);
    this.decided(decision);
  }

  #show({ decision, message }: Decision): void {
    const action = this.#said.tools.find(({ tool }) => tool === this.#tool)?.action;
    const [verdict, why] = verdictOf(decision, action, visible(message));
    this.#result.replaceChildren(
      element('strong', { className: 'verdict' }, verdict),
      ` (call ${this.#calls}, minute ${this.#minute}): ${why}.`,
    );
    this.#result.firstElementChild?.setAttribute('data-verdict', decision);
  }

  /** Adds a line to what was said of the last call. */
  add(...nodes: (Node | string)[]): void {
    this.#result.append(element('br'), ...nodes);
  }
}

function verdictOf(
  decision: Decision['decision'],
  action: SaidOfTool['action'] | undefined,
  message: string,
): [verdict: string, why: string] {
  if (decision === 'deny') return ['Refused', message];
  if (action === 'ask') return ['A person is asked', 'no rule refuses it'];
  if (action === 'client') return ['Not decided here', 'it is up to the settings'];
  return ['Allowed', message];
}

type Input = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function inputOf({ kind, choices, start, name, required }: Field, id: string): Input {
  const common = {
    id,
    name,
    className: 'button',
    autocomplete: 'off',
    ariaRequired: String(required),
  } as const;
  const input =
    kind === 'choice'
      ? element('select', common, ...['', ...choices.map((one) => JSON.stringify(one))].map(option))
      : kind === 'json'
        ? element('textarea', { ...common, rows: 2, spellcheck: false })
        : element('input', {
            ...common,
            spellcheck: false,
            inputMode: kind === 'number' ? 'decimal' : 'text',
          });
  input.value = start;
  input.setAttribute('aria-describedby', `${id}-fault`);
  return input;
}

function option(value: string): HTMLOptionElement {
  return element('option', { value }, value === '' ? 'left out' : value);
}

function row({ name, kind, required }: Field, input: Input, fault: HTMLElement): HTMLElement {
  const notes = [...(required ? ['required'] : []), ...(kind === 'json' ? ['JSON'] : [])];
  const label = element(
    'label',
    { htmlFor: input.id },
    element('code', {}, shownName(name)),
    ...(notes.length > 0 ? [` ${notes.join(', ')}`] : []),
  );
  return element('div', { className: 'field' }, label, input, fault);
}

customElements.define('try-call', TryCall);
