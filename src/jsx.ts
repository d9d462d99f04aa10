/** Types for JSX, whatever makes of it: the elements' own properties, attributes and events. Nothing is here when it runs. */
import type { LitElement } from 'lit';
import type { BwiArticle, BwiArticleCard, BwiNewsList, BwiRelatedNews, BwiShareBar } from './index.js';
import type { TagEvents } from './tags.js';

/** The elements by their tags. */
export interface BwiTags {
  'bwi-article-card': BwiArticleCard;
  'bwi-news-list': BwiNewsList;
  'bwi-related-news': BwiRelatedNews;
  'bwi-article': BwiArticle;
  'bwi-share-bar': BwiShareBar;
}

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/** Neither a method nor read-only. */
type Settable<E, K extends keyof E> = E[K] extends (...args: never[]) => unknown
  ? never
  : Same<Pick<E, K>, { -readonly [P in K]: E[P] }> extends true
    ? K
    : never;
type Property<E> = { [K in Exclude<keyof E, keyof LitElement>]: Settable<E, K> }[Exclude<keyof E, keyof LitElement>];

type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : '';
/** What an attribute can say. */
type Text<T> = Extract<T, string | number | boolean | undefined>;

type Properties<E> = { [K in Property<E>]?: E[K] | undefined };
type Attributes<E> = { [K in Property<E> & string as [Text<E[K]>] extends [undefined] ? never : Kebab<K>]?: Text<E[K]> | undefined };
/** `onbwi-load` for React 19, Preact and Svelte, `on:bwi-load` for Solid. */
type Handlers<Name extends keyof HTMLElementEventMap> = {
  [K in Name as `on${K}` | `on:${K}`]?: ((event: HTMLElementEventMap[K]) => void) | undefined;
};

/** What `tag` takes of its own: properties, attributes and events. */
export type BwiProps<Tag extends keyof BwiTags> = Properties<BwiTags[Tag]> &
  Omit<Attributes<BwiTags[Tag]>, keyof Properties<BwiTags[Tag]>> &
  Handlers<TagEvents[Tag]>;

/** A method's parameter may be narrower: frameworks differ in whether they hand over null at the end. */
type Ref<E> = { call(element: E | null): void }['call'];

/** What every element takes, where the framework has no types for it. */
export interface CommonProps<E> {
  id?: string | undefined;
  class?: string | undefined;
  className?: string | undefined;
  style?: unknown;
  lang?: string | undefined;
  dir?: string | undefined;
  hidden?: boolean | undefined;
  slot?: string | undefined;
  part?: string | undefined;
  title?: string | undefined;
  children?: unknown;
  key?: string | number | bigint | null | undefined;
  ref?: Ref<E> | { current: E | null } | E | null | undefined;
}

/** For a framework's `JSX.IntrinsicElements`. */
export type BwiElements = { [Tag in keyof BwiTags]: BwiProps<Tag> & CommonProps<BwiTags[Tag]> };
