import type { Attributes } from './tokenizer.js';
import { parseSrcset } from './srcset.js';

/** What an `img` shows: a picture, an emoji (as text), a placeholder that a script would replace, or a tracking pixel. */
export type PictureKind =
  | { readonly is: 'picture'; readonly src: string; readonly srcset?: string | undefined }
  | { readonly is: 'emoji'; readonly words: string }
  | { readonly is: 'placeholder' }
  | { readonly is: 'pixel' };

/** Attributes in which scripts for lazy loading keep the address, the most usual first. */
const LAZY_ATTRIBUTES = ['data-src', 'data-lazy-src', 'data-original', 'data-lazy', 'data-orig-file', 'data-cfsrc', 'data-echo', 'data-url', 'data-image', 'nitro-lazy-src']; // prettier-ignore
const LAZY_SRCSET_ATTRIBUTES = ['data-srcset', 'data-lazy-srcset', 'nitro-lazy-srcset'];

/** Addresses of placeholder pictures. A photo may have such a word in its name: then it is none of what draws placeholders. */
const PLACEHOLDER = new RegExp(
  [
    String.raw`^\s*(data:|about:|#|$)`,
    // The whole name, perhaps with a size: `loading.jpg`, `placeholder-600x400.png`.
    String.raw`(^|/)(blank|spacer|placeholder|pixel|transparent|trans|clear|empty|lazy(load)?|loading|loader|1x1|gr[ea]y|dot)([._-]?(\d+x\d+|\d+))?\.(gif|png|svg|jpe?g|webp)([?#]|$)`,
    // A part of it, in formats that photos don't have, or of words that they don't show.
    String.raw`(^|[/._-])(pixel|trans|clear|empty|loading|loader|gr[ea]y|dot)([._-][^/]*)?\.(gif|svg)([?#]|$)`,
    String.raw`(^|[/._-])(blank|spacer|transparent|lazy(load)?|1x1)([._-][^/]*)?\.(gif|png|svg)([?#]|$)`,
    String.raw`(^|[/._-])placeholder([._-][^/]*)?\.(gif|png|svg|jpe?g|webp)([?#]|$)`,
  ].join('|'),
  'i',
);
const EMOJI = /\/(images\/core\/emoji|emojis?|twemoji|smil(ey|ie)s?|emoticons?)\//i;
const EMOJI_CLASS = /(^|\s)(wp-smiley|emoji|emoticon|smiley)(\s|$)/i;
/** Addresses of tracking pixels. */
const COUNTER = /^(https?:)?\/\/(pixel|stats|counter|track(er|ing)?|analytics|www\.google-analytics|feeds\.feedburner|sb\.scorecardresearch|b\.scorecardresearch)\./i; // prettier-ignore

/** The address of the largest candidate of a `srcset`; the last of several that are equally large. */
export function largestCandidate(srcset: string | undefined): string | undefined {
  let best: string | undefined;
  let largest = 0;
  for (const { address, size } of parseSrcset(srcset ?? '')) {
    const width = parseFloat(size) || 0;
    if (PLACEHOLDER.test(address) || width < largest) continue;
    best = address;
    largest = width;
  }
  return best;
}

const isTiny = (size: string | undefined): boolean => size !== undefined && /^\s*[0-3](\.\d+)?(px)?\s*$/.test(size);
/** The value of a property in a `style` attribute. */
export const styleValue = (style: string | undefined, name: string): string | undefined =>
  new RegExp(`(?:^|[;\\s])${name}\\s*:\\s*([^;]{1,20})`, 'i').exec((style ?? '').slice(0, 500))?.[1];

/** The kind of the `img` with these attributes. */
export function pictureKind(attributes: Attributes): PictureKind {
  const { src = '', srcset, alt = '', style, class: names = '' } = attributes;
  const firstOf = (list: readonly string[]): string | undefined =>
    list.map((name) => attributes[name]).find((value) => value && !PLACEHOLDER.test(value));
  const lazySrcset = firstOf(LAZY_SRCSET_ATTRIBUTES);
  const lazySrc = firstOf(LAZY_ATTRIBUTES) ?? largestCandidate(lazySrcset);
  const address = lazySrc ?? (PLACEHOLDER.test(src) ? undefined : src) ?? largestCandidate(srcset);
  if (EMOJI_CLASS.test(names) || EMOJI.test(src)) return { is: 'emoji', words: alt };
  if (isTiny(attributes.width ?? styleValue(style, 'width')) && isTiny(attributes.height ?? styleValue(style, 'height') ?? '1'))
    return { is: 'pixel' };
  if (address === undefined) return { is: 'placeholder' };
  if (COUNTER.test(address)) return { is: 'pixel' };
  return { is: 'picture', src: address, srcset: lazySrc ? lazySrcset : srcset };
}
