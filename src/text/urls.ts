/** Query parameters for tracking: they don't identify the page. */
const TRACKING_PARAMETER = /^(utm|mtm|pk|mc)_|^(\w+clid|[gw]braid|igsh(id)?|_g[al]|ref_src)$/i;

/**
 * The absolute `http:` or `https:` address without user name and password, or undefined where `value` is none.
 * `URL` removes the white space and control characters that could hide `javascript:` (WHATWG URL, 4.4).
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
  url.searchParams.forEach((_, name) => TRACKING_PARAMETER.test(name) && names.push(name));
  // Without a match the query is not touched: writing to searchParams encodes all of it anew.
  for (const name of names) url.searchParams.delete(name);
  return url.href;
}

/** A title made from the last words of an address, for an article without a title: `/berita/panen-raya.html` gives "Panen raya". */
export function titleFromUrl(address: string): string {
  const { hostname, pathname } = new URL(address);
  const last =
    pathname
      .split('/')
      .reverse()
      .find((part) => /[a-z]{2}/i.test(part)) ?? hostname.replace(/^www\./, '');
  const words = last
    .replace(/\.(html?|php|aspx?)$/i, '')
    .replace(/[-_+]+|%20/g, ' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
