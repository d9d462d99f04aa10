import type { LoadParser } from '../../feed/read-feed-with.js';
import type { UnreachableFeed } from '../probe/ask-for-feed.js';
import { listenForCspViolations, type CspViolation } from '../probe/csp-violations.js';
import { policyFor, policyLine } from '../policy.js';
import type { PageCheck, PageFinding } from './page-finding.js';
import { newestOf, pageFeed, picturesOf, type PageFeed } from './page-feed.js';
import { pictureFindings } from './picture-findings.js';
import { policyFindings } from './policy-findings.js';
import { preloadFindings } from './preload-findings.js';
import { runtimeFindings, scriptSources } from './runtime-findings.js';
import { scriptFindings } from './script-findings.js';
import { filesOf } from './script-tags.js';
import { settingsOf } from './settings.js';
import { allFeeds, baseOf, widgetsOf } from './page-widgets.js';
import { markupFindings } from './markup-findings.js';
import { widgetFindings } from './widget-findings.js';
import { writtenFindings } from './written-findings.js';

/** A portal that has published nothing for so long has most likely moved its feed, in milliseconds. */
const STALE_FEED_MS = 30 * 864e5;

/** No more pictures of a feed are looked at: the newest are those that widgets show. */
const MAX_PICTURES_PER_FEED = 12;

interface Place {
  /** The address of the page. */
  readonly url: string;
  /** Its source, as its server sends it; empty where that can't be had. */
  readonly source: string;
  readonly loadParser: LoadParser;
  /** The version of the modules beside its script tag, where the page runs here; else it is only read. */
  readonly running?: string;
}

/** Looks at how a page is written, how it runs, and what its feeds and pictures answer. Sends nothing anywhere. */
export async function checkPage(page: Document, { url, source, loadParser, running }: Place): Promise<PageCheck> {
  const refusals = listenForCspViolations(document);
  const base = baseOf(page, url);
  const files = filesOf(page, base);
  try {
    const settings = await settingsOf(page, files);
    const addresses = allFeeds(page, base, settings);
    const [ran, feeds] = await Promise.all([
      running ? runtimeFindings(page, { url, base, files, version: running, refusals }) : scriptFindings(page, url, base),
      Promise.all(addresses.map((feed) => pageFeed(feed, url, loadParser))),
    ]);
    const shown = feeds.filter((feed) => feed.reachable);
    const shownBy = running ? await widgetFindings(page, base, settings, feeds) : [];
    const pictures = await pictureFindings(
      shown.flatMap((feed) => picturesOf(feed).slice(0, MAX_PICTURES_PER_FEED)),
      url,
      refusals,
    );
    const refused = policyFindings(refusals.all, (refusal) => sourcesOf(refusal, files, feeds));
    const findings = [
      ...markupFindings(page, url, settings),
      ...writtenFindings(page, source),
      ...preloadFindings(page, url, base, addresses, running),
      ...ran,
      ...refused,
      ...(running ? shownBy : findingsOfMeta(page, files[0], shown)),
      ...shown.flatMap(feedFindings),
      ...pictures,
    ];
    // What is wrong with its script tag says why nothing has started.
    const isTold = findings.some(({ code }) => code.startsWith('script-'));
    return {
      url,
      running: Boolean(running),
      widgets: widgetsOf(page).length,
      feeds,
      findings: findings.filter(({ code }) => !(isTold && code === 'not-started')),
    };
  } finally {
    refusals.end();
  }
}

function feedFindings(feed: PageFeed): PageFinding[] {
  const { url, articles, problems } = feed;
  const found: PageFinding[] = [];
  if (articles?.length === 0) found.push({ code: 'feed-empty', values: [url] });
  const newest = newestOf(feed);
  if (newest && Date.now() - +newest > STALE_FEED_MS)
    found.push({ code: 'feed-old', values: [`${url} (${newest.toISOString().slice(0, 10)})`] });
  // Readers see an article that is there twice.
  const leftOut = problems.filter(({ number, code }) => number !== undefined && code !== 'duplicate-url');
  if (leftOut.length) found.push({ code: 'article-left-out', values: [url], problems: leftOut });
  return found;
}

/** What a refused address needs to be allowed; nothing where it isn't the widgets'. */
function sourcesOf(refusal: CspViolation, files: readonly string[], feeds: readonly (PageFeed | UnreachableFeed)[]): readonly string[] {
  const { effectiveDirective, blockedURI } = refusal;
  const isOurs =
    effectiveDirective === 'connect-src'
      ? feeds.some(({ url }) => url === blockedURI)
      : effectiveDirective === 'img-src' && feeds.some((feed) => feed.reachable && picturesOf(feed).includes(blockedURI));
  return isOurs ? [new URL(blockedURI).origin] : scriptSources(refusal, files);
}

/** A page that is only read tells its policy in a `meta` at most, which is not put to the test: what it has to allow is said. */
function findingsOfMeta(page: Document, script: string | undefined, feeds: readonly PageFeed[]): PageFinding[] {
  const meta = page.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy" i]');
  if (!meta || !script) return [];
  const line = policyLine(
    policyFor({
      script,
      alone: script.split(/[?#]/)[0]!.endsWith('.all.js'),
      feeds: feeds.map((feed) => feed.url),
      pictures: feeds.flatMap(picturesOf),
    }),
  );
  return [{ code: 'policy-there', values: [meta.content], line }];
}
