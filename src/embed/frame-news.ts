import { BwiArticleCard } from '../elements/article-card.js';
import { BwiNewsList } from '../elements/news-list.js';
import { BwiRelatedNews } from '../elements/related-news.js';
import { BwiShareBar } from '../elements/share-bar.js';
import { startFrame } from './frame.js';

/** The script of every frame but that of an article, whose sanitiser and HTML weigh as much again as all of this. */
startFrame({
  'bwi-article-card': BwiArticleCard,
  'bwi-news-list': BwiNewsList,
  'bwi-related-news': BwiRelatedNews,
  'bwi-share-bar': BwiShareBar,
});
