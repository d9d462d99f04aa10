import type { Picture } from '../feed/article.js';
import { webUrl } from '../text/urls.js';

/** Page-wide, so that the next card does not ask again for what could not be loaded. */
const failed = new Set<string>();

/** The address of a picture, unless it is none of the web or has failed to load before. */
export function pictureUrl(picture: Picture | undefined): string | undefined {
  const url = webUrl(picture?.url);
  return url && !failed.has(url) ? url : undefined;
}

/** Takes note of an image that could not be loaded; true when `target` is one. */
export function noteFailure(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLImageElement)) return false;
  failed.add(target.src);
  return true;
}
