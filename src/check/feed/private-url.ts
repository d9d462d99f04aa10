import { isLoopback } from '../../text/loopback.js';

/** Hosts of a network at home or in an office (RFC 1918, RFC 3927, RFC 6762), or of a development machine. */
const PRIVATE_HOST = /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.|0\.0\.0\.0$)|\.(local|lan|internal|localdomain)$|^[^.:]+$/;

/** True for an address that only the publisher's own machine or network can open. What stands beside a feed is as near as the feed. */
export function isPrivateUrl(address: string, feed: string): boolean {
  const url = new URL(address);
  return (isLoopback(url) || PRIVATE_HOST.test(url.hostname)) && url.origin !== new URL(feed).origin;
}
