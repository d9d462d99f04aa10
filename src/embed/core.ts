import { configure } from '../config.js';
import { register } from '../dom/register.js';
import { takeOver, type Answers } from '../dom/early.js';

const modules = {
  'bwi-article-card': async () => (await import('../elements/article-card.js')).BwiArticleCard,
  'bwi-news-list': async () => (await import('../elements/news-list.js')).BwiNewsList,
  'bwi-related-news': async () => (await import('../elements/related-news.js')).BwiRelatedNews,
  'bwi-article': async () => (await import('../elements/article.js')).BwiArticle,
  'bwi-share-bar': async () => (await import('../elements/share-bar.js')).BwiShareBar,
} satisfies Record<string, () => Promise<CustomElementConstructor>>;

export type Tag = keyof typeof modules;

/** Takes over from a script tag: its `data-*`, and the answers that it has asked for already. */
export function start({ feed, fallback, hosts, lang }: DOMStringMap, answers?: Answers): void {
  configure({ ...(feed && { feed }), ...(fallback && { fallback }), ...(hosts && { hosts }), ...(lang && { lang }) });
  if (answers) takeOver(answers);
}

/** What shows news, and is on its way. */
const news: Promise<unknown>[] = [];

/** Registers the element of this name: as soon as its feed can be here too, for what comes with its news needs no skeleton before it. */
export async function bring(tag: Tag): Promise<void> {
  const coming: Promise<CustomElementConstructor & { ready?: () => Promise<unknown> }> = modules[tag]();
  const ready = coming.then((element) => element.ready?.());
  if (tag !== 'bwi-share-bar') news.push(ready);
  // Nobody waits for a share bar: it is painted with the news, not before.
  await Promise.allSettled(tag === 'bwi-share-bar' ? news : [ready]);
  register(tag, await coming);
}
