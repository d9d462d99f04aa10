/** Parameters that say how a reader came, not what the page is. */
const TRACKING =
  /^(utm_|mtm_|pk_)|^(fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igsh|igshid|mc_cid|mc_eid|_ga|_gl|ref_src)$/i;

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

/** A key that is equal for two spellings of one address: scheme, `www.`, a slash at the end, fragment and tracking don't count. */
export function addressKey(address: string): string {
  const web = webUrl(address);
  return web ? keyOf(web) : address;
}

/** {@link addressKey} of an address that {@link webUrl} gave, such as an article's: most need not be taken apart again. */
export function keyOf(url: string): string {
  return (/[?#]/.test(url) ? withoutTracking(url) : url).replace(/^https?:\/\/(www\.)?/, '').replace(/\/(?=$|\?)/, '');
}

/** True when `address` is on one of `hosts`, which are separated by spaces, or below it; and when no hosts are given. */
export function onHosts(address: string, hosts: string | undefined): boolean {
  const { hostname } = new URL(address);
  return !hosts || hosts.split(/\s+/).some((host) => host && `.${hostname}`.endsWith(`.${host.toLowerCase()}`));
}
