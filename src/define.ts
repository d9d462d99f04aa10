/** Registers the five elements; each can be had alone from `define/`. */
import './define/article-card.js';
import './define/news-list.js';
import './define/related-news.js';
import './define/article.js';
import './define/share-bar.js';
