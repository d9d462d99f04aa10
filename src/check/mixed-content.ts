/** Browsers take these for secure (W3C Secure Contexts, 3.1): a page under https may ask them by http. */
const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** True for an address that pages under https refuse, or warn of. */
export function isInsecureUrl(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' && !LOOPBACK.test(hostname);
}

/** True where the page at `page` is under https and `address` isn't (Mixed Content, 4). */
export const isMixedContent = (page: string | undefined, address: string): boolean =>
  Boolean(page?.startsWith('https:')) && isInsecureUrl(address);
