import { pageClient } from '../dom/page-client.js';
import type { BwiNewsList } from '../elements/news-list.js';
import type { BwiRelatedNews } from '../elements/related-news.js';
import { withCampaign } from '../text/campaign.js';
import { BETWEEN_FEEDS } from '../text/feed-parts.js';
import { webUrl } from '../text/urls.js';

type List = BwiNewsList | BwiRelatedNews;

/** True for a list whose rows may be cut. One with a button for more is as long as its reader wants it; running headlines are one row. */
export const isFittable = (element: HTMLElement): element is List =>
  (element.localName === 'bwi-news-list' && !element.hasAttribute('load-more') && element.getAttribute('layout') !== 'ticker') ||
  element.localName === 'bwi-related-news';

/**
 * Cuts the rows of a list to those that the frame has room for, since a page without a script can't make it higher; a link to the
 * publisher, with `words`, stands for the others.
 * @param tellHeight is called with the height in CSS pixels that the whole list needs, whenever it is measured: a page with a script may
 * give it that.
 * @returns the function that returns that height.
 */
export function fitRows(list: List, words: string, tellHeight: (height: number) => void): () => number {
  const { body } = document;
  const more = document.createElement('a');
  more.className = 'more';
  more.textContent = words;
  more.hidden = true;
  body.append(more);

  const height = (): number => body.getBoundingClientRect().height;
  /** What the whole list needs, and what it has now. */
  let whole = 0;
  let fitted = 0;
  let limit: number | undefined;
  let isFitting = false;

  const setLimit = (rows: number): Promise<unknown> => {
    list.limit = rows;
    return list.updateComplete;
  };

  async function fit(): Promise<void> {
    if (isFitting) return;
    isFitting = true;
    limit ??= list.limit;
    more.hidden = true;
    await setLimit(limit);
    whole = height();
    tellHeight(whole);
    if (whole > innerHeight) {
      more.hidden = !more.href;
      const rows = list.shadowRoot!.querySelectorAll('li').length;
      for (let left = rows - 1; left && height() > innerHeight; left--) await setLimit(left);
    }
    fitted = height();
    isFitting = false;
  }

  const url = webUrl(list.getAttribute('feed')?.split(BETWEEN_FEEDS).find(Boolean));
  if (url)
    pageClient.subscribe(url, (state) => {
      if (state.status !== 'ready') return;
      const { homePageUrl, articles } = state.feed;
      more.href = withCampaign(homePageUrl ?? new URL('/', articles[0]?.url ?? url).href, list.getAttribute('campaign') ?? undefined);
    });
  void customElements.whenDefined(list.localName).then(() => {
    addEventListener('resize', () => void fit());
    // Only what others have changed: its own changes are known.
    new ResizeObserver(() => height() !== fitted && void fit()).observe(body);
  });
  return () => whole;
}
