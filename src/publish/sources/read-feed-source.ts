import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Article } from '../../feed/article.js';
import { FeedError } from '../../feed/feed-error.js';
import { readFormat } from '../../feed/formats/read-format.js';
import { fullParsers } from '../../feed/full-parsers.js';
import { makeFeed } from '../../feed/make-feed.js';
import type { FeedBody } from '../../feed/read-body.js';
import { runSteps } from '../../steps.js';
import { request } from '../http.js';
import type { PublishProblem } from '../problem.js';
import { MAX_PAGES } from './max-pages.js';
import type { SourceResult, SourceOptions } from './source.js';
import { decodeSource } from './decode-source.js';
import { Gate } from './gate.js';
import { isWxr, readWxr } from './read-wxr.js';
import { sourceAddress } from './source-address.js';
import { asksForPassword, withoutHidden } from './without-hidden.js';

/** A page of a feed, and where the next one is. */
interface Page extends SourceResult {
  readonly next?: string | undefined;
}

/**
 * Reads a feed at an address, `http:`, `https:` or `file:`, with all its pages, as the widgets read it.
 * @param first The answer of the address, where it was asked before.
 */
export async function readFeedSource(source: string, address: string, options: SourceOptions, first?: FeedBody): Promise<SourceResult> {
  const { url, headers } = sourceAddress(address);
  const gate = new Gate(options.now);
  const pages: Page[] = [];
  const seen = new Set<string>();
  const add = (body: FeedBody, address: string): Page => {
    const page = readPage(body, address, source, options, gate);
    pages.push(page);
    options.read(source, pages.reduce((sum, { articles }) => sum + articles.length, 0)); // prettier-ignore
    return page;
  };
  for (let next: string | undefined = url; next && !seen.has(next) && seen.size < MAX_PAGES;) {
    seen.add(next);
    if (next.startsWith('file:')) {
      next = add({ bytes: new Uint8Array(await readFile(fileURLToPath(next))), type: '' }, next).next;
      continue;
    }
    const address: string = next;
    const asked = first && address === url ? first : (await request(address, new URL(address).origin === new URL(url).origin ? headers : {})).body; // prettier-ignore
    next = add(asked, address).next;
  }
  const { title, homePageUrl, language } = pages[0]!;
  const failure = pages.map(({ failure }) => failure).find(Boolean);
  return {
    title,
    homePageUrl,
    language,
    articles: onceEach(pages),
    problems: pages.flatMap(({ problems }) => problems),
    held: gate.held,
    failure,
  };
}

/** A list that grows while its pages are read gives some articles twice. */
function onceEach(pages: readonly Page[]): Article[] {
  const byAddress = new Map<string, Article>();
  for (const article of pages.flatMap(({ articles }) => articles)) if (!byAddress.has(article.url)) byAddress.set(article.url, article);
  return [...byAddress.values()];
}

/** The end of RSS, Atom and RDF; readers take what comes before for a feed all the same, and would withdraw the rest. */
const END = /<\/([\w.-]+:)?(rss|channel|feed|RDF)\s*>/i;

function readPage(body: FeedBody, url: string, source: string, { home }: SourceOptions, gate: Gate): Page {
  const text = decodeSource(body).trim();
  const raw = isWxr(text) ? readWxr(text, gate) : runSteps(readFormat(text, url));
  if ('code' in raw) throw new FeedError(raw);
  // Of a file nobody knows where it is published; what is relative in it counts from the publisher's page.
  const base = url.startsWith('file:') && home ? home : url;
  const feed = runSteps(makeFeed(base, withoutHidden(raw, gate), fullParsers, Infinity));
  // What stands around a feed leaves nothing out of it.
  const problems = feed.problems.filter(({ number }) => number).map((problem) => ({ source, ...problem }));
  const articles = feed.articles.filter((article) => gate.admits({ draft: asksForPassword(article), from: article.published }));
  const failure: PublishProblem | undefined = text.startsWith('<') && !END.test(text) ? { code: 'feed-cut' } : undefined;
  return { ...feed, articles, title: feed.title || undefined, problems, next: nextOf(raw.next, url), failure };
}

/** The next page: beside a file it is a file, too. */
function nextOf(next: unknown, url: string): string | undefined {
  if (typeof next !== 'string' || !next || !URL.canParse(next, url)) return undefined;
  const { protocol, href } = new URL(next, url);
  return /^https?:$/.test(protocol) || (protocol === 'file:' && url.startsWith('file:')) ? href : undefined;
}
