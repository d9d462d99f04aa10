import { register } from '../dom/register.js';
import { BwiArticle } from '../elements/article.js';

register('bwi-article', BwiArticle);

declare global {
  interface HTMLElementTagNameMap {
    'bwi-article': BwiArticle;
  }
}
