import type { Picture } from '../feed/article.js';
import { webUrl } from '../text/urls.js';

/** For the whole page, so that the next card does not request a picture again that could not be loaded. */
const failed = new Set<string>();

/** The address of a picture, unless it is not http(s) or has failed to load before. */
export function pictureUrl(picture: Picture | undefined): string | undefined {
  const url = webUrl(picture?.url);
  return url && !failed.has(url) ? url : undefined;
}

/** The `srcset` of a picture, unless one of its files has failed to load before. */
export function pictureSrcset(picture: Picture | undefined): string | undefined {
  const files = (picture?.sizes ?? []).flatMap(({ url, width }) => {
    const address = webUrl(url);
    // In a `srcset`, a comma separates the candidates.
    return address ? [`${address.replaceAll(',', '%2C')} ${width}w`] : [];
  });
  const set = files.join(', ');
  return set && !failed.has(set) ? set : undefined;
}

/** Remembers that an image could not be loaded. False if `target` is no image. If its `srcset` has failed, its `src` is tried next. */
export function rememberFailedPicture(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLImageElement)) return false;
  failed.add(target.srcset || target.src);
  return true;
}
