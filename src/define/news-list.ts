import { register } from '../dom/register.js';
import { BwiNewsList } from '../elements/news-list.js';

register('bwi-news-list', BwiNewsList);

declare global {
  interface HTMLElementTagNameMap {
    'bwi-news-list': BwiNewsList;
  }
}
