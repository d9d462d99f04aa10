import type { Picture } from '../feed/article.js';
import { webUrl } from '../text/urls.js';

/** Page-wide, so that the next card does not ask again for what could not be loaded. */
const failed = new Set<string>();

/** The address of a picture, unless it is none of the web or has failed to load before. */
export function pictureUrl(picture: Picture | undefined): string | undefined {
  const url = webUrl(picture?.url);
  return url && !failed.has(url) ? url : undefined;
}

/** The `srcset` of a picture, unless one of its files has failed to load before. */
export function pictureSrcset(picture: Picture | undefined): string | undefined {
  const files = (picture?.sizes ?? []).flatMap(({ url, width }) => {
    const address = webUrl(url);
    // A comma divides the files.
    return address ? [`${address.replaceAll(',', '%2C')} ${width}w`] : [];
  });
  const set = files.join(', ');
  return set && !failed.has(set) ? set : undefined;
}

/** Takes note of an image that could not be loaded; true when `target` is one. Where it had a set, its one address comes next. */
export function rememberFailedPicture(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLImageElement)) return false;
  failed.add(target.srcset || target.src);
  return true;
}
