import { isLoopback } from '../text/loopback.js';

/** True for an address that pages under https refuse, or warn of. */
export function isInsecureUrl(address: string): boolean {
  const url = new URL(address);
  return url.protocol === 'http:' && !isLoopback(url);
}

/** True where the page at `page` is under https and `address` isn't (Mixed Content, 4). */
export const isMixedContent = (page: string | undefined, address: string): boolean =>
  Boolean(page?.startsWith('https:')) && isInsecureUrl(address);
