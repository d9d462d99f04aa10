import { feed as feedEn } from './en/feed.js';
import { page as pageEn } from './en/page.js';
import { feed as feedId } from './id/feed.js';
import { page as pageId } from './id/page.js';

/** What checks say, by language. */
export const languages = { id: { ...feedId, ...pageId }, en: { ...feedEn, ...pageEn } } as const;
