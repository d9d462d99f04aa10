/** The tag of the widgets’ script, by the name that WordPress gives it. */
const TAG = 'banyuwangi-news-js';

/**
 * Loads the widgets’ script into the document of a block, where that is a frame without it: WordPress copies the scripts of blocks into
 * its frames, but 6.1 not into those of the inserter. (A clone of the tag would not run.)
 */
export function loadWidgets(page: Document): void {
  const tag = document.getElementById(TAG);
  if (!tag || page.getElementById(TAG)) return;
  const script = page.createElement('script');
  for (const { name, value } of tag.attributes) script.setAttribute(name, value);
  page.head.append(script);
}
