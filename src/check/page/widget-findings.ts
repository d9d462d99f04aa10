import { ANSWER_LIMIT_MS } from '../../feed/limits.js';
import { isTag } from '../../tags.js';
import { isOnAllowedHosts } from '../../text/allowed-hosts.js';
import { missingParameter } from './own-page-findings.js';
import { KANAL } from '../../text/feed-parts.js';
import { tagKey } from '../../text/tag-key.js';
import type { PageCheck, PageFinding } from './page-finding.js';
import { feedsOf, hasFeed, openingTag, runs, widgetsOf, writtenOf, type PageWidget, type RunningElement } from './page-widgets.js';
import type { Settings } from './settings.js';

/** Between two looks at a widget that is loading, in milliseconds. */
const PAUSE_MS = 100;

/** What the widgets of a page that runs don't show, once they know, and why. */
export async function widgetFindings(page: Document, base: string, settings: Settings, feeds: PageCheck['feeds']): Promise<PageFinding[]> {
  const widgets = widgetsOf(page).filter((widget) => isTag(widget.tag) && runs(widget));
  await Promise.all(widgets.map(({ element }) => settled(element as RunningElement)));
  const hosts = hostFindings(settings, feeds);
  return [
    ...hosts,
    ...widgets.flatMap((widget) => {
      const own = feedsOf(widget, base, settings.feed);
      return [...findingsOf(widget, own, feeds, hosts.length > 0), ...tabFindings(widget, own, feeds, settings)];
    }),
  ];
}

/** Resolves once a widget has its news, or has waited as long as a reader does. */
async function settled(widget: RunningElement): Promise<void> {
  for (let waited = 0; widget.status === 'loading' && waited < ANSWER_LIMIT_MS; waited += PAUSE_MS)
    await new Promise((done) => setTimeout(done, PAUSE_MS));
}

function findingsOf(widget: PageWidget, own: readonly string[], feeds: PageCheck['feeds'], limited: boolean): PageFinding[] {
  const { status } = widget.element as RunningElement;
  const element = writtenOf(widget);
  const told = (code: PageFinding['code']): PageFinding[] => [{ code, values: [openingTag(element)], element }];
  if (status === 'ready' || status === 'stale') return isHidden(widget) ? told('widget-hidden') : [];
  if (!hasFeed(widget)) return told('share-empty');
  if (!own.length) return told('feed-missing');
  // Of a feed that can't be had, and of one without articles, its own finding tells.
  const asked = feeds.filter(({ url }) => own.includes(url));
  if (asked.some((feed) => !feed.reachable) || asked.every((feed) => feed.reachable && feed.articles?.length === 0)) return [];
  if (status !== 'empty') return told('widget-failed');
  // Where no article was asked for, none is shown: that is told as a hint.
  return limited || missingParameter(widget, element.ownerDocument.URL) !== undefined ? [] : told('widget-empty');
}

/** The tabs that have no article, where the feeds are read and none else would be asked for. */
function tabFindings(widget: PageWidget, own: readonly string[], feeds: PageCheck['feeds'], { feed = '' }: Settings): PageFinding[] {
  const tabs = (widget.attribute('tabs') ?? '').split('|').map(tagKey).filter(Boolean); // prettier-ignore
  const asked = feeds.filter(({ url }) => own.includes(url));
  const hasOwn = (widget.attribute('feed') ?? feed).search(KANAL) >= 0;
  if (!asked.length || hasOwn || asked.some((one) => !one.reachable || !one.articles?.length)) return [];
  const known = new Set(asked.flatMap((feed) => (feed.reachable && feed.articles) || []).flatMap(({ tags }) => tags.map(tagKey)));
  const element = writtenOf(widget);
  return tabs.flatMap((tab) => (known.has(tab) ? [] : [{ code: 'tab-empty', values: [tab, openingTag(element)], element } as const]));
}

/** True for a widget that nobody sees. What another widget has swallowed is told of that one. */
const isHidden = ({ element }: PageWidget): boolean =>
  (![...element.getClientRects()].some(({ width, height }) => width && height) || getComputedStyle(element).visibility === 'hidden') &&
  !element.parentElement?.closest('bwi-news-list, bwi-related-news, bwi-article, bwi-article-card, bwi-share-bar');

/** The hosts of `data-hosts`, where no article of the page's feeds is on any. */
function hostFindings({ hosts }: Settings, feeds: PageCheck['feeds']): PageFinding[] {
  const articles = feeds.flatMap((feed) => (feed.reachable && feed.articles) || []);
  if (!hosts || !articles.length || articles.some(({ url }) => isOnAllowedHosts(url, hosts))) return [];
  return [{ code: 'hosts-none', values: [`data-hosts="${hosts}"`, ...new Set(articles.map(({ url }) => new URL(url).hostname))] }];
}
