import { checkFeed } from '../../check/feed/check-feed.js';
import type { FeedFindingCode } from '../../check/feed/feed-finding.js';
import { httpFindings } from '../../check/feed/http-findings.js';
import type { Feed } from '../../feed/article.js';
import type { ReadItem } from '../../feed/make-feed.js';
import { problemOf } from '../problem.js';
import { fileAt, type FeedPlace } from './feed-place.js';
import { loadFeed } from './load-feed.js';
import type { SourceFinding } from './source-finding.js';

/** Pages that a server is asked for: what is wrong is wrong with the first ones too. In a folder all are read. */
const MAX_PAGES_ASKED = 10;

/** What is said of a further page: the rest is said of the feed itself. */
const FURTHER: ReadonlySet<FeedFindingCode> = new Set<FeedFindingCode>([
  'item-left-out',
  'too-large',
  'cors-missing',
  'text-misread',
  'address-private',
]);

/** What the further pages of a feed are like, and their articles. */
export interface FurtherPages {
  readonly items: readonly ReadItem[];
  readonly findings: readonly SourceFinding[];
}

/** Reads the older pages that follow `next`; `seen` has the addresses that were read before. */
export async function furtherPages(
  next: string | undefined,
  seen: Set<string>,
  place: FeedPlace | undefined,
  now: number,
): Promise<FurtherPages> {
  const items: ReadItem[] = [];
  const findings: SourceFinding[] = [];
  for (let url = next, pages = 0; url; pages++) {
    if (!fileAt(url, place) && pages === MAX_PAGES_ASKED) break;
    if (seen.has(url)) {
      findings.push({ code: 'next-circle', value: url });
      break;
    }
    seen.add(url);
    const page = await readPage(url, 'next-unreachable', place, now);
    items.push(...page.items);
    findings.push(...page.findings);
    url = page.feed?.nextUrl;
  }
  return { items, findings };
}

/** Reads the feed at an address that another file names; where it can't be read, that is a finding of this code. */
export async function readPage(
  url: string,
  code: 'next-unreachable' | 'kanal-unreachable',
  place: FeedPlace | undefined,
  now: number,
): Promise<FurtherPages & { readonly feed?: Feed }> {
  try {
    const answer = await loadFeed(url, place);
    const { feed, items, findings } = checkFeed(answer, now);
    const [no] = findings.filter(({ code }) => code === 'no-feed');
    if (no) return { items, findings: [{ ...no, code, value: url }] };
    const said = [...httpFindings(answer), ...findings].filter((finding) => FURTHER.has(finding.code));
    return {
      items,
      ...(feed && { feed }),
      findings: said.map((finding) => ({ ...finding, value: [finding.value, url].filter(Boolean).join(', ') })),
    };
  } catch (error) {
    return { items: [], findings: [{ code, problem: problemOf(error), value: url }] };
  }
}
