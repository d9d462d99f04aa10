import { html, nothing, type TemplateResult } from 'lit';
import { optionOf, type Field } from './fields.js';
import type { Lang, Text } from './text.js';
import { WORDS } from './words.js';

/** A row of radio buttons. */
export const choice = (
  name: string,
  label: string,
  options: readonly (readonly [string, string])[],
  value: string,
  choose: (value: string) => void,
  hint = '',
): TemplateResult =>
  html`<fieldset class="segments">
    <legend>${label}</legend>
    <div>
      ${options.map(
        ([option, words]) =>
          html`<label
            ><input type="radio" name=${name} .value=${option} .checked=${option === value} @change=${() => choose(option)} /><span
              >${words}</span
            ></label
          >`,
      )}
    </div>
    ${hint ? html`<small>${hint}</small>` : nothing}
  </fieldset>`;

/** A checkbox with a label and a hint. */
export const tick = (label: string, checked: boolean, choose: (on: boolean) => void, hint = ''): TemplateResult =>
  html`<label class="tick"
    ><input type="checkbox" .checked=${checked} @change=${(event: Event) => choose((event.target as HTMLInputElement).checked)} />
    <span>${label}${hint ? html`<small>${hint}</small>` : nothing}</span></label
  >`;

interface Line {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
  /** Called when the reader has finished. */
  readonly done?: ((value: string) => void) | undefined;
  readonly type?: string;
  readonly placeholder?: string | undefined;
  readonly hint?: string | undefined;
  readonly required?: boolean;
  readonly options?: readonly string[];
  readonly min?: number;
  readonly max?: number;
}

/** A one-line text field; `options` are suggestions. */
export const line = ({
  id,
  label,
  value,
  change,
  done,
  type = 'text',
  placeholder,
  hint,
  required,
  options,
  min,
  max,
}: Line): TemplateResult =>
  html`<div class="line ${type}">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      type=${type}
      .value=${value}
      placeholder=${placeholder ?? nothing}
      min=${min ?? nothing}
      max=${max ?? nothing}
      list=${options ? `${id}-options` : nothing}
      aria-describedby=${hint ? `${id}-hint` : nothing}
      ?required=${required}
      autocomplete="off"
      spellcheck="false"
      @input=${(event: Event) => change((event.target as HTMLInputElement).value)}
      @change=${(event: Event) => done?.((event.target as HTMLInputElement).value)}
    />
    ${options ? html`<datalist id="${id}-options">${options.map((option) => html`<option value=${option}></option>`)}</datalist>` : nothing}
    ${hint ? html`<small id="${id}-hint">${hint}</small>` : nothing}
  </div>`;

/** The control of an attribute. `offered` are values from the feed; `needed` is true for an attribute that the frame needs;
 * `note` says what is wrong with the value. */
export function control(
  field: Field,
  value: string | undefined,
  lang: Lang,
  change: (value: string) => void,
  offered: readonly string[],
  needed: boolean,
  note = '',
): TemplateResult {
  const thousands = (number: number): string => number.toLocaleString(lang);
  const say = (words: Text | undefined): string | undefined => words?.[lang];
  const label = field.label[lang];
  switch (field.kind) {
    case 'flag':
      return tick(label, value !== undefined, (on) => change(on ? '1' : ''), say(field.hint));
    case 'choice':
      return choice(field.name, label, named(field.options, lang), optionOf(field, value) ?? field.options[0]![0], change, say(field.hint));
    case 'many':
      return many(field, value ?? field.otherwise, lang, change);
    case 'number': {
      const { name, min, max, otherwise } = field;
      const range = WORDS.range[lang].replace('{min}', thousands(min)).replace('{max}', thousands(max));
      return line({ id: name, label, value: value ?? String(otherwise), change, type: 'number', min, max, hint: range });
    }
    default: {
      const options = field.kind === 'tag' ? { options: offered } : {};
      const type = field.kind === 'url' ? 'url' : 'text';
      const words = needed
        ? { required: true, hint: [say(field.hint), WORDS.frameNeeds[lang]].join(' ').trim() }
        : { placeholder: say(field.placeholder), hint: say(field.hint) };
      return html`${line({ id: field.name, label, value: value ?? '', change, type, ...words, ...options })}
        <p class="amiss" role="status">${note}</p>`;
    }
  }
}

const named = (options: readonly (readonly [string, Text])[], lang: Lang) => options.map(([name, words]) => [name, words[lang]] as const);

/** Checkboxes for a list of values, which are written in the order of the checkboxes. */
function many({ label, options }: Field & { kind: 'many' }, value: string, lang: Lang, change: (value: string) => void): TemplateResult {
  const chosen = value.split(' ');
  const set = (name: string, on: boolean): void =>
    change(options.flatMap(([other]) => ((other === name ? on : chosen.includes(other)) ? [other] : [])).join(' '));
  return html`<fieldset class="many">
    <legend>${label[lang]}</legend>
    ${options.map(([name, words]) => tick(words[lang], chosen.includes(name), (on) => set(name, on)))}
  </fieldset>`;
}
