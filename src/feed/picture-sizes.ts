import { webUrl } from '../text/urls.js';
import type { PictureSize } from './article.js';
import { isObject } from './formats/json.js';
import { toArray, pixelSize } from './values.js';

/** Media types of pictures, that with the smallest files first. All browsers that run the widgets support them. */
const MEDIA_TYPES = ['image/avif', 'image/webp', 'image/jpeg', 'image/png'];

/** The files, given as `{ url, width, type }`, of the media type with the smallest files; undefined if there are none. */
export function pictureSizes(value: unknown, base: string): PictureSize[] | undefined {
  const files = toArray(value).filter(isObject);
  const mediaType = MEDIA_TYPES.find((type) => files.some((file) => file.type === type));
  const sizes = files.flatMap(({ url, width, type }) => {
    const address = webUrl(url, base);
    const wide = pixelSize(width);
    return type === mediaType && address && wide ? [{ url: address, width: wide }] : [];
  });
  return sizes.length ? sizes : undefined;
}
