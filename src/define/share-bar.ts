import { register } from '../dom/register.js';
import { BwiShareBar } from '../elements/share-bar.js';

register('bwi-share-bar', BwiShareBar);

declare global {
  interface HTMLElementTagNameMap {
    'bwi-share-bar': BwiShareBar;
  }
}
