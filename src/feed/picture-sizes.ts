import { webUrl } from '../text/urls.js';
import type { PictureSize } from './article.js';
import { isObject } from './formats/json.js';
import { toArray, pixelSize } from './values.js';

/** Kinds of pictures, the lightest first: every browser that runs the widgets shows them. */
const KINDS = ['image/avif', 'image/webp', 'image/jpeg', 'image/png'];

/** The files of the lightest kind among `{ url, width, type }`; undefined where there are none. */
export function pictureSizes(value: unknown, base: string): PictureSize[] | undefined {
  const files = toArray(value).filter(isObject);
  const kind = KINDS.find((type) => files.some((file) => file.type === type));
  const sizes = files.flatMap(({ url, width, type }) => {
    const address = webUrl(url, base);
    const wide = pixelSize(width);
    return type === kind && address && wide ? [{ url: address, width: wide }] : [];
  });
  return sizes.length ? sizes : undefined;
}
