import { BwiArticle, BwiArticleCard, BwiNewsList, BwiRelatedNews, BwiShareBar } from './index.js';

const elements: Readonly<Record<string, CustomElementConstructor>> = {
  'bwi-article-card': BwiArticleCard,
  'bwi-news-list': BwiNewsList,
  'bwi-related-news': BwiRelatedNews,
  'bwi-article': BwiArticle,
  'bwi-share-bar': BwiShareBar,
};

for (const [tag, element] of Object.entries(elements)) {
  const taken = customElements.get(tag);
  if (!taken) customElements.define(tag, element);
  // A second copy of the library does no harm; somebody else's element of this name does.
  else if (!('bwi' in taken)) console.warn(`<${tag}> is defined by this page already; the news widget of this name is left out.`);
}

declare global {
  interface HTMLElementTagNameMap {
    'bwi-article-card': BwiArticleCard;
    'bwi-news-list': BwiNewsList;
    'bwi-related-news': BwiRelatedNews;
    'bwi-article': BwiArticle;
    'bwi-share-bar': BwiShareBar;
  }
}
