/** JSX types of the elements' properties, attributes and events, for any framework. The module has no code at run time. */
import type { LitElement } from 'lit';
import type { BwiArticle, BwiArticleCard, BwiNewsList, BwiRelatedNews, BwiShareBar } from './index.js';
import type { Tag, TagEvents } from './tags.js';

/** The class of each tag. */
export interface BwiTags {
  'bwi-article-card': BwiArticleCard;
  'bwi-news-list': BwiNewsList;
  'bwi-related-news': BwiRelatedNews;
  'bwi-article': BwiArticle;
  'bwi-share-bar': BwiShareBar;
}

/** True for identical types: unlike `extends` both ways, this comparison sees `readonly`. */
type IsIdentical<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/** `K`, unless it is a method or read-only. */
type Settable<E, K extends keyof E> = E[K] extends (...args: never[]) => unknown
  ? never
  : IsIdentical<Pick<E, K>, { -readonly [P in K]: E[P] }> extends true
    ? K
    : never;
type Property<E> = { [K in Exclude<keyof E, keyof LitElement>]: Settable<E, K> }[Exclude<keyof E, keyof LitElement>];

type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : '';
/** The part of a type that an attribute can hold. */
type AttributeValue<T> = Extract<T, string | number | boolean | undefined>;

type Properties<E> = { [K in Property<E>]?: E[K] | undefined };
type Attributes<E> = {
  [K in Property<E> & string as [AttributeValue<E[K]>] extends [undefined] ? never : Kebab<K>]?: AttributeValue<E[K]> | undefined;
};
/** Event listeners: `onbwi-load` for React 19, Preact and Svelte, `on:bwi-load` for Solid. */
type Handlers<Name extends keyof HTMLElementEventMap> = {
  [K in Name as `on${K}` | `on:${K}`]?: ((event: HTMLElementEventMap[K]) => void) | undefined;
};

/** The properties, attributes and events that the element of a tag has of its own. */
export type BwiProps<Name extends Tag> = Properties<BwiTags[Name]> &
  Omit<Attributes<BwiTags[Name]>, keyof Properties<BwiTags[Name]>> &
  Handlers<TagEvents[Name]>;

/** A callback, typed as a method so that its parameter may be narrower: not all frameworks call a ref with null at the end. */
type Ref<E> = { call(element: E | null): void }['call'];

/** Properties that every HTML element has, for frameworks that don't add their own types for them. */
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
export type BwiElements = { [Name in Tag]: BwiProps<Name> & CommonProps<BwiTags[Name]> };
