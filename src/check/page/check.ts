import { howAnswered } from '../look/answers.js';
import { lookAtFeed, type Look, type Reachable } from '../look/look.js';
import { listenForRefusals, type Refusal } from '../look/refused.js';
import { policyFor, policyLine } from '../policy.js';
import type { PageCheck, PageFinding } from './finding.js';
import { findingsOfPictures } from './pictures.js';
import { findingsOfPolicy } from './policy-fix.js';
import { findingsOfRunning, findingsOfShown, scriptSources } from './running.js';
import { allFeeds, scriptsOf, widgetsOf } from './widgets.js';
import { findingsOfWriting } from './written.js';

/** A portal that has published nothing for so long has most likely moved its feed, in milliseconds. */
const OLD = 30 * 864e5;

interface Place {
  /** The address of the page. */
  readonly url: string;
  /** The version of the modules beside its script tag, where the page runs here; else it is only read. */
  readonly running?: string;
}

/** Looks at how a page is written, how it runs, and what its feeds and pictures answer. Sends nothing anywhere. */
export async function checkPage(page: Document, { url, running }: Place): Promise<PageCheck> {
  const refusals = listenForRefusals(document);
  try {
    const [ran, feeds] = await Promise.all([
      running ? findingsOfRunning(page, running, refusals) : findingsOfScripts(page, url),
      Promise.all(allFeeds(page, url).map((feed) => lookAtFeed(feed, { page: url }))),
    ]);
    const shown = feeds.filter((look) => look.reachable);
    const pictures = await findingsOfPictures(
      shown.flatMap((look) => look.pictures),
      url,
      refusals,
    );
    const refused = findingsOfPolicy(refusals.all, (refusal) => sourcesOf(refusal, page, feeds));
    return {
      url,
      widgets: widgetsOf(page).length,
      feeds,
      findings: [
        ...findingsOfWriting(page, url),
        ...ran,
        ...refused,
        ...(running ? findingsOfShown(page) : findingsOfMeta(page, url, shown)),
        ...shown.flatMap(old),
        ...pictures,
      ],
    };
  } finally {
    refusals.end();
  }
}

const old = ({ url, newest }: Reachable): PageFinding[] =>
  newest && Date.now() - +newest > OLD ? [{ code: 'feed-old', values: [`${url} (${newest.toISOString().slice(0, 10)})`] }] : [];

/** What a refused address needs to be allowed; nothing where it isn't the widgets'. */
function sourcesOf(refusal: Refusal, page: Document, feeds: readonly Look[]): readonly string[] {
  const { effectiveDirective, blockedURI } = refusal;
  const isOurs =
    effectiveDirective === 'connect-src'
      ? feeds.some(({ url }) => url === blockedURI)
      : effectiveDirective === 'img-src' && feeds.some((look) => look.reachable && look.pictures.includes(blockedURI));
  return isOurs ? [new URL(blockedURI).origin] : scriptSources(refusal, page);
}

/** The script tags of a page that doesn't run here: are they there? Of those that nobody may read, it isn't known. */
async function findingsOfScripts(page: Document, url: string): Promise<PageFinding[]> {
  const addresses = scriptsOf(page).map((script) => new URL(script.getAttribute('src')!, url).href);
  const found = await Promise.all(
    [...new Set(addresses)].map(async (address): Promise<PageFinding[]> => {
      const why = await howAnswered(address);
      return why === 'status' || why === 'network' ? [{ code: 'script-unreachable', values: [address] }] : [];
    }),
  );
  return found.flat();
}

/** A page that is only read tells its policy in a `meta` at most, which is not put to the test: what it has to allow is said. */
function findingsOfMeta(page: Document, url: string, feeds: readonly Reachable[]): PageFinding[] {
  const meta = page.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy" i]');
  const script = scriptsOf(page)[0];
  if (!meta || !script) return [];
  const address = new URL(script.getAttribute('src')!, url).href;
  const line = policyLine(
    policyFor({
      script: address,
      alone: address.split(/[?#]/)[0]!.endsWith('.all.js'),
      feeds: feeds.map((feed) => feed.url),
      pictures: feeds.flatMap(({ pictures }) => pictures),
    }),
  );
  return [{ code: 'policy-there', values: [meta.content], line }];
}
