/** Registers the five elements; each can be had alone from `define/`. What needs no feed comes first: it shows at once. */
import './define/share-bar.js';
import './define/article.js';
import './define/news-list.js';
import './define/article-card.js';
import './define/related-news.js';
