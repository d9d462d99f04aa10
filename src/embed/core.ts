import { configure } from '../config.js';
import { register } from '../dom/register.js';
import { usePreloadedResponses, type PreloadedResponses } from '../dom/preloaded-responses.js';
import { fixSmartQuotes } from '../dom/fix-smart-quotes.js';
import type { Tag } from '../tags.js';
import type { ScriptTag } from './script-tag.js';

const modules = {
  'bwi-article-card': async () => (await import('../elements/article-card.js')).BwiArticleCard,
  'bwi-news-list': async () => (await import('../elements/news-list.js')).BwiNewsList,
  'bwi-related-news': async () => (await import('../elements/related-news.js')).BwiRelatedNews,
  'bwi-article': async () => (await import('../elements/article.js')).BwiArticle,
  'bwi-share-bar': async () => (await import('../elements/share-bar.js')).BwiShareBar,
} satisfies Record<Tag, () => Promise<CustomElementConstructor>>;

/** Takes over the settings of a script tag and the responses that the loader has requested. */
export function startCore(tag: ScriptTag, preloaded?: PreloadedResponses): void {
  tag.elements.forEach(fixSmartQuotes);
  const { feed, fallback, hosts, lang } = tag.settings;
  configure({ ...(feed && { feed }), ...(fallback && { fallback }), ...(hosts && { hosts }), ...(lang && { lang }) });
  if (preloaded) usePreloadedResponses(preloaded);
}

/** Warns of an element that names a widget that there isn't. */
export const warnOfTag = (element: Element, tag: string): void =>
  void import('../elements/author-warnings.js').then((warnings) => warnings.warnOfTag(element, tag)).catch(() => {});

/** A promise for each element that shows news: resolves when its module is loaded and the preloaded feeds are ready. */
const newsReady: Promise<unknown>[] = [];

/**
 * Registers an element when its module is loaded and, for a short time, its feed, so that it needs no skeleton; and when the same is true
 * for all other elements with news, so that none makes another jump. They don't wait for a share bar, but it waits for them.
 */
export async function defineWhenReady(tag: Tag): Promise<void> {
  const loading: Promise<CustomElementConstructor & { ready?: () => Promise<unknown> }> = modules[tag]();
  if (tag !== 'bwi-share-bar') newsReady.push(loading.then((element) => element.ready?.()));
  // More promises may be added during the loop. The loader handles a failed import itself.
  for (const ready of newsReady) await ready.catch(() => {});
  register(tag, await loading);
}
