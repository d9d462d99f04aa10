// What tests of written configurations share.
import { get } from 'node:http';

/** Why a server is passed over; in CI none is. */
export function unless(found, name, debian) {
  if (found) return false;
  const words = `there is no ${name} on this machine (Debian: apt-get install ${debian})`;
  if (process.env.CI) throw new Error(words);
  return words;
}

/** An answer as it is sent, not decompressed. */
export const asSent = (url, headers = {}) =>
  new Promise((done, fail) => {
    get(url, { headers }, async (response) => {
      const bytes = Buffer.concat(await response.toArray());
      done({ status: response.statusCode, headers: response.headers, bytes });
    }).on('error', fail);
  });

/**
 * What Netlify and Cloudflare Pages send of a `_headers` file, by path: both join what all rules say that match;
 * `*` stands for any letters.
 */
export function headersBy(text) {
  const rules = text.replace(/^#.*\n/gm, '').trim().split('\n\n').map((rule) => rule.split('\n')); // prettier-ignore
  const matches = (pattern, path) => {
    const [start, end] = pattern.split('*');
    return end === undefined ? path === pattern : path.startsWith(start) && path.endsWith(end);
  };
  return (path) => rules.filter(([pattern]) => matches(pattern, path)).flatMap(([, ...headers]) => headers.map((line) => line.trim())).sort(); // prettier-ignore
}
