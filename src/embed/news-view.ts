import type * as News from './news.js';
import { newsPart } from './news-part.js';

/** In place of the modules that these are from: they are asked for once the part is here. */
const news = (): typeof News => newsPart.now!;

export const card: typeof News.card = (...values) => news().card(...values);
export const feedWatcher: typeof News.feedWatcher = (...values) => news().feedWatcher(...values);
export const findArticle: typeof News.findArticle = (...values) => news().findArticle(...values);
export const list: typeof News.list = (...values) => news().list(...values);
export const pickArticle: typeof News.pickArticle = (...values) => news().pickArticle(...values);
export const sourceLine: typeof News.sourceLine = (...values) => news().sourceLine(...values);
