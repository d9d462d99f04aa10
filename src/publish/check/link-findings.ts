import { stat } from 'node:fs/promises';
import { READ_LIMIT_BYTES } from '../../check/feed/limits.js';
import { referenceTo } from '../../check/feed/feed-finding.js';
import { FeedError } from '../../feed/feed-error.js';
import { ANSWER_LIMIT_MS } from '../../feed/limits.js';
import type { ReadItem } from '../../feed/make-feed.js';
import { load } from '../http.js';
import { problemOf } from '../problem.js';
import { fileAt, isUnpublished, type FeedPlace } from './feed-place.js';
import type { SourceFinding } from './source-finding.js';

/** Hosts that are there for examples, and never answer (RFC 2606). */
const EXAMPLE = /(^|\.)(example(\.(com|net|org))?|invalid|test)$/;

/** How servers say that they don't talk to programs, or to nobody now. The page may be there. */
const SILENT = new Set([401, 403, 429, 503]);

/** Whether readers get to the articles: the page of the first one is asked for, for all. */
export async function linkFindings([item]: readonly ReadItem[], place: FeedPlace | undefined): Promise<SourceFinding[]> {
  const url = item?.article.url;
  if (!url || isUnpublished(url) || EXAMPLE.test(new URL(url).hostname) || (await isInFolder(url, place))) return [];
  const ask = (method: string) => load(url, { method, timeout: ANSWER_LIMIT_MS, maxBytes: READ_LIMIT_BYTES });
  try {
    // Some servers know no HEAD.
    await ask('HEAD').catch(() => ask('GET'));
    return [];
  } catch (error) {
    if (error instanceof FeedError && SILENT.has(error.status ?? 0)) return [];
    return [{ code: 'link-unreachable', item: referenceTo(item), problem: problemOf(error), value: url }];
  }
}

/** True where the page will be published with the set: as it is, as a folder, or without its `.html`. */
async function isInFolder(url: string, place: FeedPlace | undefined): Promise<boolean> {
  const file = fileAt(url, place);
  const found = file ? [file, `${file.replace(/\/$/, '')}.html`] : [];
  for (const path of found) if (await stat(path).catch(() => undefined)) return true;
  return false;
}
