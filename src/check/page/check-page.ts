import { probeFeed, type FeedProbe, type ReachableFeed } from '../probe/probe-feed.js';
import { listenForCspViolations, type CspViolation } from '../probe/csp-violations.js';
import { policyFor, policyLine } from '../policy.js';
import type { PageCheck, PageFinding } from './page-finding.js';
import { pictureFindings } from './picture-findings.js';
import { policyFindings } from './policy-findings.js';
import { runtimeFindings, emptyWidgetFindings, scriptSources } from './runtime-findings.js';
import { scriptFindings } from './script-findings.js';
import { addressesOf, allFeeds, baseOf, widgetsOf } from './page-widgets.js';
import { markupFindings } from './markup-findings.js';

/** A portal that has published nothing for so long has most likely moved its feed, in milliseconds. */
const STALE_FEED_MS = 30 * 864e5;

/** No more pictures of a feed are looked at: the newest are those that widgets show. */
const MAX_PICTURES_PER_FEED = 12;

interface Place {
  /** The address of the page. */
  readonly url: string;
  /** The version of the modules beside its script tag, where the page runs here; else it is only read. */
  readonly running?: string;
}

/** Looks at how a page is written, how it runs, and what its feeds and pictures answer. Sends nothing anywhere. */
export async function checkPage(page: Document, { url, running }: Place): Promise<PageCheck> {
  const refusals = listenForCspViolations(document);
  const base = baseOf(page, url);
  const scripts = addressesOf(page, base);
  try {
    const [ran, feeds] = await Promise.all([
      running ? runtimeFindings(page, { url, scripts, version: running, refusals }) : scriptFindings(scripts, url),
      Promise.all(allFeeds(page, base).map((feed) => probeFeed(feed, { page: url }))),
    ]);
    const shown = feeds.filter((look) => look.reachable);
    const pictures = await pictureFindings(
      shown.flatMap(({ pictures }) => pictures.slice(0, MAX_PICTURES_PER_FEED)),
      url,
      refusals,
    );
    const refused = policyFindings(refusals.all, (refusal) => sourcesOf(refusal, scripts, feeds));
    return {
      url,
      widgets: widgetsOf(page).length,
      feeds,
      findings: [
        ...markupFindings(page, url),
        ...ran,
        ...refused,
        ...(running ? emptyWidgetFindings(page) : findingsOfMeta(page, scripts[0], shown)),
        ...shown.flatMap(old),
        ...pictures,
      ],
    };
  } finally {
    refusals.end();
  }
}

const old = ({ url, newest }: ReachableFeed): PageFinding[] =>
  newest && Date.now() - +newest > STALE_FEED_MS ? [{ code: 'feed-old', values: [`${url} (${newest.toISOString().slice(0, 10)})`] }] : [];

/** What a refused address needs to be allowed; nothing where it isn't the widgets'. */
function sourcesOf(refusal: CspViolation, scripts: readonly string[], feeds: readonly FeedProbe[]): readonly string[] {
  const { effectiveDirective, blockedURI } = refusal;
  const isOurs =
    effectiveDirective === 'connect-src'
      ? feeds.some(({ url }) => url === blockedURI)
      : effectiveDirective === 'img-src' && feeds.some((look) => look.reachable && look.pictures.includes(blockedURI));
  return isOurs ? [new URL(blockedURI).origin] : scriptSources(refusal, scripts);
}

/** A page that is only read tells its policy in a `meta` at most, which is not put to the test: what it has to allow is said. */
function findingsOfMeta(page: Document, script: string | undefined, feeds: readonly ReachableFeed[]): PageFinding[] {
  const meta = page.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy" i]');
  if (!meta || !script) return [];
  const line = policyLine(
    policyFor({
      script,
      alone: script.split(/[?#]/)[0]!.endsWith('.all.js'),
      feeds: feeds.map((feed) => feed.url),
      pictures: feeds.flatMap(({ pictures }) => pictures),
    }),
  );
  return [{ code: 'policy-there', values: [meta.content], line }];
}
