import { configure } from '../config.js';
import { register } from '../dom/register.js';
import { usePreloadedResponses, type PreloadedResponses } from '../dom/preloaded-responses.js';
import { BwiShareBar } from '../elements/share-bar.js';
import { fixSmartQuotes } from '../dom/fix-smart-quotes.js';
import type { Tag } from '../tags.js';

const modules = {
  'bwi-article-card': async () => (await import('../elements/article-card.js')).BwiArticleCard,
  'bwi-news-list': async () => (await import('../elements/news-list.js')).BwiNewsList,
  'bwi-related-news': async () => (await import('../elements/related-news.js')).BwiRelatedNews,
  'bwi-article': async () => (await import('../elements/article.js')).BwiArticle,
  'bwi-share-bar': async () => BwiShareBar,
} satisfies Record<Tag, () => Promise<CustomElementConstructor>>;

/** Takes over from a script tag: its `data-*`, and the answers that it has asked for already. */
export function startCore(script: HTMLElement | null, answers?: PreloadedResponses): void {
  if (script) fixSmartQuotes(script);
  const { feed, fallback, hosts, lang } = script?.dataset ?? {};
  configure({ ...(feed && { feed }), ...(fallback && { fallback }), ...(hosts && { hosts }), ...(lang && { lang }) });
  if (answers) usePreloadedResponses(answers);
}

/** The elements that show news, each with its feed: what is on its way, and what is here. */
const news: Promise<unknown>[] = [];

/**
 * Registers the element of this name: when its feed can be here too, since what comes with its news needs no skeleton before it, and
 * when all that show news are here: none makes another jump. Nobody waits for a share bar, but it isn't painted before the news.
 */
export async function defineWhenReady(tag: Tag): Promise<void> {
  const coming: Promise<CustomElementConstructor & { ready?: () => Promise<unknown> }> = modules[tag]();
  if (tag !== 'bwi-share-bar') news.push(coming.then((element) => element.ready?.()));
  // Some may join meanwhile. Of those that can't be had, the loader hears itself.
  for (const one of news) await one.catch(() => {});
  register(tag, await coming);
}
