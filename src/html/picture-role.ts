import { isAvatar } from '../text/is-avatar.js';
import { styleValue } from './picture-kind.js';
import type { Attributes } from './tokenizer.js';

/** What a picture in a text may be beside it: the picture of the article, one that is too small to be it by choice, or none of it. */
export type PictureRole = 'lead' | 'thumbnail' | 'decoration';

/** Narrower pictures, in pixels, are too small for a card; still narrower or lower ones are icons, logos and portraits of authors. */
const MIN_LEAD_PX = 200;
const MIN_PICTURE_PX = 100;

/** Classes of portraits of authors, and of logos. */
const DECORATION_CLASS = /(^|[\s_-])(avatar|gravatar|userpic|logo|(author|profile)[_-](photo|pic|picture|image|avatar))([\s_-]|$)/i;
const LOGO = /(^|[/._-])logo([._-][^/]*)?\.\w+([?#]|$)/i;
/** The size in the name of a file, as WordPress writes it. */
const SIZE_IN_NAME = /-(\d+)x(\d+)\.\w+([?#]|$)/;

/** What the `img` with this address and these attributes may be. */
export function pictureRole(address: string, { class: names = '', style, width, height }: Attributes): PictureRole {
  const [, nameWidth, nameHeight] = SIZE_IN_NAME.exec(address) ?? [];
  const wide = pixels(width ?? styleValue(style, 'width') ?? nameWidth);
  const high = pixels(height ?? styleValue(style, 'height') ?? nameHeight);
  const isSmall = wide < MIN_LEAD_PX;
  if (isAvatar(address) || DECORATION_CLASS.test(names) || (isSmall && LOGO.test(address)) || Math.min(wide, high) < MIN_PICTURE_PX)
    return 'decoration';
  return isSmall ? 'thumbnail' : 'lead';
}

/** The pixels of a declared size; infinite where there is none, or one that is relative to the page. */
const pixels = (size: string | undefined): number => Number(/^\s*(\d+)(?:\.\d+)?(?:px)?\s*$/.exec(size ?? '')?.[1] ?? Infinity);
