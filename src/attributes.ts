import type { Tag } from './tags.js';

/** What the value of an attribute may be, and what the widget uses where it is missing or wrong. */
export type AttributeType =
  /** On if the attribute is there; it may have one of some values. */
  | { readonly kind: 'flag'; readonly values?: readonly string[] }
  /** A whole number in a range, both ends included. */
  | { readonly kind: 'number'; readonly min: number; readonly max: number; readonly default: number }
  /** One of some words; the first is the default. */
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  /** Some words of a list, separated by spaces, in the order in which they are to be shown. */
  | { readonly kind: 'words'; readonly values: readonly string[]; readonly default: readonly string[] }
  /** A time such as `90s`, `5m` or `1h`; `min` in milliseconds. Without one it is off. */
  | { readonly kind: 'duration'; readonly min: number }
  | { readonly kind: 'text' };

const flag = { kind: 'flag' } as const;
const text = { kind: 'text' } as const;
const number = <Default extends number>(min: number, max: number, byDefault: Default) =>
  ({ kind: 'number', min, max, default: byDefault }) as const;
const choice = <Values extends readonly string[]>(...values: Values) => ({ kind: 'choice', values }) as const;
const words = <const Word extends string>(values: readonly Word[], ...byDefault: readonly Word[]) =>
  ({ kind: 'words', values, default: byDefault }) as const;

/** Nobody reads a longer list. */
const limit = <Default extends number>(byDefault: Default) => number(1, 10_000, byDefault);
const level = <Default extends number>(byDefault: Default, min = 2) => number(min, 6, byDefault);

const common = { feed: text, campaign: text } as const;
const news = { ...common, images: choice('auto', 'tap'), refresh: { kind: 'duration', min: 6e4 } } as const;
const cards = { ...news, 'no-image': flag, 'no-summary': flag, 'no-repeat': flag, target: text, link: text } as const;
const list = { ...cards, heading: text, 'heading-level': level(2) } as const;

/** The buttons of a share bar that names none. */
const usual = ['whatsapp', 'facebook', 'telegram', 'x', 'copy'] as const;

/**
 * The attributes of each element, with the values that they may have and their defaults. All other code takes these from here: the
 * elements, what warns of wrong ones, the manifest, and the builder.
 */
export const ATTRIBUTES = {
  'bwi-article-card': { ...cards, 'article-id': text, layout: choice('card', 'row', 'headline'), 'heading-level': level(3) },
  'bwi-news-list': {
    ...list,
    limit: limit(5),
    tag: text,
    layout: choice('list', 'grid', 'headlines', 'ticker'),
    'load-more': { ...flag, values: ['auto'] },
    tabs: text,
    'tabs-only': flag,
    remember: flag,
    search: flag,
  },
  'bwi-related-news': { ...list, limit: limit(4), 'article-id': text, layout: choice('grid', 'list', 'headlines'), why: flag },
  'bwi-article': { ...news, 'article-id': text, tools: words(['time', 'size', 'print', 'listen']), 'heading-level': level(1, 1) },
  'bwi-share-bar': {
    ...common,
    url: text,
    headline: text,
    'article-id': text,
    targets: words([...usual, 'line', 'threads', 'linkedin', 'email', 'print'], ...usual),
    heading: text,
    'heading-level': level(2),
  },
} as const satisfies Record<Tag, Readonly<Record<string, AttributeType>>>;
