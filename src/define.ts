/** Registers the five elements; `define/` registers one at a time. The share bar comes first: it needs no feed and is shown at once. */
import './define/share-bar.js';
import './define/article.js';
import './define/news-list.js';
import './define/article-card.js';
import './define/related-news.js';
