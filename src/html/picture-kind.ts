import type { Attributes } from './tokenizer.js';
import { parseSrcset } from './srcset.js';

/** What a picture in HTML is: its address, its emoji as text, or nothing to look at, which a script may fill or nobody should see. */
export type PictureKind =
  | { readonly is: 'picture'; readonly src: string; readonly srcset?: string | undefined }
  | { readonly is: 'emoji'; readonly words: string }
  | { readonly is: 'placeholder' }
  | { readonly is: 'pixel' };

/** Where the scripts that load pictures late keep the address, the usual first. */
const LATE = ['data-src', 'data-lazy-src', 'data-original', 'data-lazy', 'data-orig-file', 'data-cfsrc', 'data-echo', 'data-url', 'data-image', 'nitro-lazy-src']; // prettier-ignore
const LATE_SETS = ['data-srcset', 'data-lazy-srcset', 'nitro-lazy-srcset'];

/** Names of the pictures that stand in for others. */
const PLACEHOLDER = /^\s*(data:|about:|#|$)|(^|[/._-])(blank|spacer|placeholder|pixel|transparent|trans|clear|empty|lazy(load)?|loading|loader|1x1|grey|gray|dot)([._-][^/]*)?\.(gif|png|svg|jpe?g|webp)([?#]|$)/i; // prettier-ignore
const EMOJI = /\/(images\/core\/emoji|emojis?|twemoji|smil(ey|ie)s?|emoticons?)\//i;
const EMOJI_CLASS = /(^|\s)(wp-smiley|emoji|emoticon|smiley)(\s|$)/i;
/** What counts readers and shows nothing. */
const COUNTER = /^(https?:)?\/\/(pixel|stats|counter|track(er|ing)?|analytics|www\.google-analytics|feeds\.feedburner|sb\.scorecardresearch|b\.scorecardresearch)\./i; // prettier-ignore

/** The largest of a `srcset`; of no size, the last. */
export function largestCandidate(srcset: string | undefined): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const { address, size } of parseSrcset(srcset ?? '')) {
    const width = parseFloat(size) || 0;
    if (PLACEHOLDER.test(address) || width < most) continue;
    best = address;
    most = width;
  }
  return best;
}

const isTiny = (size: string | undefined): boolean => size !== undefined && /^\s*[0-3](\.\d+)?(px)?\s*$/.test(size);
const styled = (style: string | undefined, name: string): string | undefined =>
  new RegExp(`(?:^|[;\\s])${name}\\s*:\\s*([^;]{1,20})`, 'i').exec((style ?? '').slice(0, 500))?.[1];

/** Tells the `img` with `attributes`. */
export function pictureKind(attributes: Attributes): PictureKind {
  const { src = '', srcset, alt = '', style, class: names = '' } = attributes;
  const found = (list: readonly string[]): string | undefined =>
    list.map((name) => attributes[name]).find((value) => value && !PLACEHOLDER.test(value));
  const lateSet = found(LATE_SETS);
  const late = found(LATE) ?? largestCandidate(lateSet);
  const address = late ?? (PLACEHOLDER.test(src) ? undefined : src) ?? largestCandidate(srcset);
  if (EMOJI_CLASS.test(names) || EMOJI.test(src)) return { is: 'emoji', words: alt };
  if (isTiny(attributes.width ?? styled(style, 'width')) && isTiny(attributes.height ?? styled(style, 'height') ?? '1'))
    return { is: 'pixel' };
  if (address === undefined) return { is: 'placeholder' };
  if (COUNTER.test(address)) return { is: 'pixel' };
  return { is: 'picture', src: address, srcset: late ? lateSet : srcset };
}
