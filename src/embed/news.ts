/** The part that reads feeds and shows their articles. */
export { pickArticle } from '../elements/article-source.js';
export { card } from '../elements/card-template.js';
export { feedWatcher } from '../elements/feed-watcher.js';
export { list, sourceLine } from '../elements/list-template.js';
export { findArticle } from '../feed/find.js';
