import { isObject } from '../../feed/formats/json.js';
import { isWordPress } from '../../feed/formats/wordpress.js';
import type { RawFeed } from '../../feed/raw-feed.js';
import type { Gate } from './gate.js';

/** True for a post of WordPress that is for those with a password, or not published. */
export const isHidden = (post: unknown): boolean =>
  isObject(post) &&
  ((isObject(post.content) && post.content.protected === true) || (typeof post.status === 'string' && post.status !== 'publish'));

/** Without the posts of WordPress that are for those with a password, or not published: who may edit is given these too. */
export function withoutHidden(raw: RawFeed, gate: Gate): RawFeed {
  if (!isWordPress(raw.items)) return raw;
  return { ...raw, items: raw.items.filter((post) => !isHidden(post) || gate.admits({ draft: true })) };
}
