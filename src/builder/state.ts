import { duration } from '../text/duration.js';
import { webUrl } from '../text/urls.js';
import { badAddresses, completeAddresses } from './address.js';
import { CMS_NAMES, type Cms } from './cms.js';
import { fieldsOf, FIELDS, valueOf, type Field, type Widget } from './fields.js';
import { FONTS } from './fonts.js';
import { FORMS, type Form } from './forms.js';
import { PREVIEW_HOSTS, type PreviewHostName } from './preview-hosts/preview-hosts.js';
import { CMS_STEPS } from './steps.js';
import type { Lang } from './text.js';

const oneOf =
  (...names: readonly string[]) =>
  (value: string): boolean =>
    names.includes(value);
const isWeb = (value: string): boolean => !badAddresses(value).length;
const WIDTHS = ['phone', 'sidebar', 'full'] as const;

export type Width = (typeof WIDTHS)[number];
export const widthNames: readonly Width[] = WIDTHS;

/** Settings beside the widget's attributes: their names in the address, and which values are valid. */
const SETTINGS: Readonly<Record<string, (value: string) => boolean>> = {
  widget: oneOf(...Object.keys(FIELDS)),
  feed: (value) => Boolean(value) && isWeb(value),
  base: (value) => Boolean(value) && isWeb(value),
  lang: oneOf('id', 'en'),
  color: (value) => /^#[\da-f]{6}$/i.test(value),
  radius: (value) => /^(\d|1\d|2[0-4])$/.test(value),
  font: oneOf(...Object.keys(FONTS)),
  form: oneOf(...FORMS),
  selfcheck: oneOf('1'),
  fast: oneOf('1'),
  scriptless: oneOf('1'),
  frameScheme: oneOf('light', 'dark', ''),
  on: oneOf(...Object.keys(PREVIEW_HOSTS)),
  width: oneOf(...WIDTHS),
  scheme: oneOf('light', 'dark'),
  cms: oneOf(...CMS_NAMES),
  ui: oneOf('id', 'en'),
};

/** All choices. Attributes with their default value are left out. */
export interface State {
  readonly widget: Widget;
  readonly feed: string;
  /** Address of the release's folder, which has `v1/` and the versions. */
  readonly base: string;
  /** Language of the widget; empty for the page's. */
  readonly lang: Lang | '';
  /** The brand's colour, `#rrggbb`. */
  readonly color: string;
  /** In CSS pixels; empty for the widget's default. */
  readonly radius: string;
  readonly font: string;
  readonly form: Form;
  /** `1` for a script tag with `data-check`, else empty. */
  readonly selfcheck: string;
  /** `1` for a line that lets the feed come beside the script, else empty. */
  readonly fast: string;
  /** `1` for a frame with ready-made HTML, where the publisher has that, else empty. */
  readonly scriptless: string;
  /** The address of that, once it is found; it isn't in the page's address. */
  readonly readyFrame?: string | undefined;
  /** Colour scheme of the form `frame`; empty for the reader's preference. */
  readonly frameScheme: 'light' | 'dark' | '';
  /** The page of the preview. */
  readonly on: PreviewHostName;
  readonly width: Width;
  readonly scheme: 'light' | 'dark';
  readonly cms: Cms;
  readonly ui: Lang;
  /** The widget's attributes by name; the value of a flag is empty. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** The state before any choice. `places` are the addresses, which depend on where the builder is served. */
export const defaults = (places: Pick<State, 'feed' | 'base'>): State => ({
  ...{ widget: 'news-list', lang: '', color: '', radius: '', font: '', form: 'tag', selfcheck: '', fast: '', scriptless: '', frameScheme: '' },
  ...{ on: 'plain', width: 'full', scheme: 'light', cms: 'wordpress', ui: 'id', attributes: {} },
  ...places,
}); // prettier-ignore

/** Longest value read from an address, which anyone may have written. */
const MAX_VALUE_CHARACTERS = 2000;

function allows(field: Field, value: string): boolean {
  switch (field.kind) {
    case 'flag':
      return value === '1';
    case 'number':
      return /^\d+$/.test(value) && +value >= field.min && +value <= field.max && +value !== field.otherwise;
    case 'choice':
      return Boolean(value) && field.options.findIndex(([name]) => name === value) > 0;
    case 'many':
      return value !== field.otherwise && value.split(' ').every((part) => field.options.some(([name]) => name === part));
    case 'duration':
      return duration(value)! >= field.min;
    case 'url':
      return Boolean(webUrl(completeAddresses(value)));
    default:
      return Boolean(value.trim());
  }
}

/** What a state that differs in the system alone has: its form, and a page like its own. */
const baseOf = (cms: string | undefined, otherwise: State): State =>
  cms && cms !== otherwise.cms ? withCms(otherwise, cms as Cms) : otherwise;

/** Reads the state from a query; invalid values are ignored. */
export function readState(query: string, otherwise: State): State {
  const given = new URLSearchParams(query);
  const value = (name: string): string => (given.get(name) ?? '').slice(0, MAX_VALUE_CHARACTERS);
  const settings = Object.entries(SETTINGS).flatMap(([name, isGood]) =>
    given.has(name) && isGood(value(name)) ? [[name, value(name)]] : [],
  );
  const chosen = Object.fromEntries(settings) as Partial<State>;
  const state: State = { ...baseOf(chosen.cms, otherwise), ...chosen };
  const attributes = fieldsOf(state.widget).flatMap((field) => {
    const written = value(field.name);
    return allows(field, written) ? [[field.name, valueOf(field, written)]] : [];
  });
  return { ...state, attributes: Object.fromEntries(attributes) };
}

/** The query for a state: what differs from `otherwise`, the defaults, or from what suits the system. */
export function writeState(state: State, otherwise: State): string {
  const query = new URLSearchParams();
  const base = baseOf(state.cms, otherwise);
  for (const name of Object.keys(SETTINGS) as (keyof State)[]) {
    const value = state[name] as string;
    if (value !== otherwise[name] || value !== base[name]) query.set(name, value);
  }
  for (const { name } of fieldsOf(state.widget)) {
    const value = state.attributes[name];
    if (value !== undefined) query.set(name, value || '1');
  }
  const text = query.toString();
  return text && `?${text}`;
}

/** The state with this content management system, with the form of the code that suits it, and on a page like its own: OpenSID's are light. */
export function withCms(state: State, cms: Cms): State {
  const { form } = CMS_STEPS[cms];
  const on = cms === 'html' ? 'plain' : cms;
  return { ...state, cms, form, on, frameScheme: cms === 'opensid' ? 'light' : state.frameScheme };
}

/** The state with this attribute, or without it if the value is the default or invalid. */
export function withAttribute(state: State, field: Field, value: string): State {
  // With it goes what does nothing without it; where it only changes, that stays.
  const isDropped = (name: string): boolean =>
    name === field.name || (!value.trim() && fieldsOf(state.widget).some((other) => other.name === name && other.needs === field.name));
  const attributes = Object.fromEntries(Object.entries(state.attributes).filter(([name]) => !isDropped(name)));
  const valid = field.kind === 'url' ? completeAddresses(value) : valueOf(field, value);
  return { ...state, attributes: allows(field, value) ? { ...attributes, [field.name]: valid } : attributes };
}
