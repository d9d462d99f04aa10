import type { Article } from '../feed/article.js';
import { BwiElement } from './base.js';
import { BwiLoadEvent } from './events.js';
import { failedPictures } from './failed-pictures.js';

/** What the elements that show news share: they tell of it, and know which pictures can't be had. */
export abstract class NewsElement extends BwiElement {
  #announced: readonly Article[] = [];

  protected override updated(): void {
    const { shown } = this;
    const announced = this.#announced;
    if (/ready|stale/.test(this.status) && (shown.length !== announced.length || shown.some((article, i) => article !== announced[i]))) {
      this.#announced = shown;
      this.dispatchEvent(new BwiLoadEvent(shown));
    }
    super.updated();
  }

  override handleEvent(event: Event): void {
    const { target } = event;
    if (target instanceof HTMLImageElement && this.renderRoot.contains(target)) failedPictures.add(target.src);
    super.handleEvent(event);
  }
}
