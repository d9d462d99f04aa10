import { register } from '../dom/register.js';
import { BwiRelatedNews } from '../elements/related-news.js';

register('bwi-related-news', BwiRelatedNews);

declare global {
  interface HTMLElementTagNameMap {
    'bwi-related-news': BwiRelatedNews;
  }
}
