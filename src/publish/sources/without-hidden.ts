import type { Article } from '../../feed/article.js';
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

/** The form that WordPress puts in the place of a text for those with a password; feeds name the post all the same. */
const PASSWORD_FORM = /<form\b[^>]*\b(?:post-password-form\b|action=postpass\b)/;

/** What it says in the place of a summary. */
const NO_EXCERPT = /^There is no excerpt because this is a protected post\.$/;

/** True for an article of a feed of WordPress that is for those with a password. */
export const asksForPassword = ({ html = '', summary }: Pick<Article, 'html' | 'summary'>): boolean =>
  PASSWORD_FORM.test(html) || NO_EXCERPT.test(summary);
