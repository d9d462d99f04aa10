import type { Field } from '../../builder/fields.js';
import type { FeedChoices } from './feed-choices.js';
import { say } from './say.js';
import { BUILDER_WORDS } from './used-words.js';
import { components, h, type View } from './wp.js';

type Change = (value: string | number | boolean | undefined) => void;

/** Properties of all controls: the margins and sizes that newer editors ask for, and do without a warning. */
export const CURRENT = { __nextHasNoMarginBottom: true, __next40pxDefaultSize: true } as const;

/** Ranges up to this are chosen from a list. */
const SHORT = 10;

const asText = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** A line with suggestions. */
function line(id: string, props: object, change: Change, value: unknown, suggested: readonly (readonly [string, string])[] = []): View {
  const list = suggested.length ? { list: `${id}-choices` } : {};
  return h(
    'div',
    null,
    h(components.TextControl, {
      ...CURRENT,
      ...props,
      ...list,
      value: asText(value),
      autoComplete: 'off',
      onChange: (text: string) => change(text || undefined),
    }),
    suggested.length > 0 &&
      h(
        'datalist',
        { id: list.list },
        suggested.map(([value, label]) => h('option', { key: value, value }, label)),
      ),
  );
}

/** A whole number: from a list where there are few; else a line that takes no other. */
function numberControl(field: Field & { kind: 'number' }, value: unknown, change: Change): View {
  const { min, max, otherwise } = field;
  const label = say(field.label);
  if (max - min < SHORT) {
    const options = Array.from({ length: max - min + 1 }, (_, i) => ({ value: String(min + i), label: String(min + i) }));
    return h(components.SelectControl, {
      ...CURRENT,
      label,
      options,
      value: String(value ?? otherwise),
      onChange: (text: string) => change(Number(text)),
    });
  }
  const help = say(BUILDER_WORDS.range).replace('{min}', String(min)).replace('{max}', String(max));
  return h(components.TextControl, {
    ...CURRENT,
    label,
    help,
    type: 'number',
    min,
    max,
    placeholder: String(otherwise),
    value: asText(value),
    onChange: (text: string) => {
      const number = Number(text);
      if (!text) change(undefined);
      else if (Number.isInteger(number) && number >= min && number <= max) change(number);
    },
  });
}

/** Checkboxes for some words of a list, which are written in the order of the checkboxes. */
function manyControl(field: Field & { kind: 'many' }, value: unknown, change: Change): View {
  const chosen = (typeof value === 'string' ? value : field.otherwise).split(' ');
  const set = (name: string, on: boolean): void =>
    change(field.options.flatMap(([other]) => ((other === name ? on : chosen.includes(other)) ? [other] : [])).join(' '));
  return h(
    'fieldset',
    null,
    h('legend', { style: { padding: 0, marginBottom: 8 } }, say(field.label)),
    field.options.map(([name, words]) =>
      h(
        'div',
        { key: name, style: { marginBottom: 8 } },
        h(components.CheckboxControl, {
          ...CURRENT,
          label: say(words),
          checked: chosen.includes(name),
          onChange: (on: boolean) => set(name, on),
        }),
      ),
    ),
  );
}

/** The control of an attribute. `id` is the page’s only one of its kind; `choices` are what the feed has. */
export function control(id: string, field: Field, value: unknown, change: Change, choices: FeedChoices): View {
  const label = say(field.label);
  const help = field.hint && say(field.hint);
  switch (field.kind) {
    case 'flag':
      return h(components.ToggleControl, { ...CURRENT, label, help, checked: value === true, onChange: change });
    case 'choice':
      return h(components.SelectControl, {
        ...CURRENT,
        label,
        help,
        options: field.options.map(([value, words]) => ({ value, label: say(words) })),
        value: value === true ? '1' : asText(value) || field.options[0]![0],
        onChange: (text: string) => change(field.isFlag && text === '1' ? true : text || undefined),
      });
    case 'many':
      return manyControl(field, value, change);
    case 'number':
      return numberControl(field, value, change);
    default: {
      const words = { label, help, placeholder: field.placeholder && say(field.placeholder) };
      if (field.kind === 'tag') return line(id, words, change, value, choices.tags.map((tag) => [tag, tag])); // prettier-ignore
      if (field.kind === 'article') return line(id, words, change, value, choices.articles.map(({ id, title }) => [id, title])); // prettier-ignore
      return line(id, field.kind === 'url' ? { ...words, type: 'url' } : words, change, value);
    }
  }
}
