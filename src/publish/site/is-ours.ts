import { FEED_CACHE_POLICY } from './feed-cache-policy.js';
import { GENERATOR } from './generator.js';

/** The feeds as they are written: without spaces, the version first, an end of line behind. */
const FEED = /^\{"version":"https:\/\/jsonfeed\.org\/version\/1\.1","title":"[^]*\]\}\n$/;

/** True for the content of a file that a build has written; also for an empty one, which is nobody's. */
export const isOurs = (content: string): boolean =>
  content === '' ||
  FEED.test(content) ||
  content.includes(`content="${GENERATOR}"`) ||
  content.includes(`>${GENERATOR}</generator>`) ||
  content.includes(`<!-- ${GENERATOR} -->`) ||
  content.startsWith(`/* ${GENERATOR} */`) ||
  content.startsWith(`# ${FEED_CACHE_POLICY.title}\n`);
