/** Parameters that say how a reader came, not what the page is. */
const TRACKING = /^(utm|mtm|pk|mc)_|^(\w+clid|[gw]braid|igsh(id)?|_g[al]|ref_src)$/i;

/**
 * An absolute `http:` or `https:` address without user information, or undefined.
 * `URL` sees through white space and control characters that hide `javascript:` (WHATWG URL, 4.4).
 */
export function webUrl(value: unknown, base?: string): string | undefined {
  if (typeof value !== 'string' || !value.trim()) return undefined;
  let url: URL;
  try {
    url = new URL(value, base);
  } catch {
    return undefined;
  }
  if (!/^https?:$/.test(url.protocol)) return undefined;
  url.username = url.password = '';
  return url.href;
}

/** The address without fragment and tracking parameters. */
export function withoutTracking(address: string): string {
  const url = new URL(address);
  url.hash = '';
  const names: string[] = [];
  url.searchParams.forEach((_, name) => TRACKING.test(name) && names.push(name));
  // Left alone when there is nothing to take out: writing searchParams re-encodes the query.
  for (const name of names) url.searchParams.delete(name);
  return url.href;
}

/** The words of an address, as a headline for what has no other: `/berita/panen-raya.html` is "Panen raya". */
export function titleFromUrl(address: string): string {
  const { hostname, pathname } = new URL(address);
  const last = pathname.split('/').findLast((part) => /[a-z]{2}/i.test(part)) ?? hostname.replace(/^www\./, '');
  const words = last
    .replace(/\.(html?|php|aspx?)$/i, '')
    .replace(/[-_+]+|%20/g, ' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
