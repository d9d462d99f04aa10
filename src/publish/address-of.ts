import { existsSync } from 'node:fs';
import { isLoopback } from '../text/loopback.js';
import { webUrl } from '../text/urls.js';

/** What looks like a host without its scheme: `portal.example/feed.json`, `localhost:8081`. */
const HOST = /^(localhost|[\w-]+(\.[\w-]+)+)(:\d+)?([/?#]|$)/i;

/** Ends of names that are those of files. */
const FILE = /^[^/]+\.(json|xml|rss|atom|html?|txt|md|docx?|ya?ml)$/i;

/**
 * The address that somebody means by `source`: as it is, with user name and password, or without its scheme, as browsers show it.
 * Undefined for a file or a folder.
 */
export function addressOf(source: string): string | undefined {
  if (/^https?:/i.test(source)) return webUrl(source) && new URL(source).href;
  if (!HOST.test(source) || FILE.test(source) || existsSync(source)) return undefined;
  const url = `https://${source}`;
  if (!URL.canParse(url)) return undefined;
  return webUrl(isLoopback(new URL(url)) ? `http://${source}` : url);
}
