import { register } from '../dom/register.js';
import { BwiArticleCard } from '../elements/article-card.js';

register('bwi-article-card', BwiArticleCard);

declare global {
  interface HTMLElementTagNameMap {
    'bwi-article-card': BwiArticleCard;
  }
}
