import { isServer, type ReactiveControllerHost } from 'lit';
import type { Article } from '../feed/article.js';
import { withCampaign } from '../text/campaign.js';
import { webUrl } from '../text/urls.js';

type Host = ReactiveControllerHost & Element & { readonly campaign: string | undefined };

/**
 * The news as plain HTML that a server has put into an element: the ready-made HTML of `bwi-feed`, or that of the plugin for WordPress. It
 * stands in the element's slot with the geometry of the widget, and stays for as long as the element would show the same.
 */
export class PlainNews {
  readonly #host: Host;
  #isKept = true;
  #isHeld = false;

  constructor(host: Host) {
    this.#host = host;
  }

  get element(): Element | undefined {
    return isServer || !this.#isKept ? undefined : [...this.#host.children].find((child) => child.matches('.bwi-news'));
  }

  /**
   * True where the plain news says the same as these articles, or where a reader's finger is on it: it stays until that is lifted. Once it
   * has been replaced it doesn't come back.
   */
  keeps(articles: readonly Article[]): boolean {
    const { element } = this;
    if (!element) return false;
    if (this.#says(element, articles)) return true;
    if (this.#host.matches(':active')) {
      this.#hold();
      return true;
    }
    this.#isKept = false;
    return false;
  }

  /** The place of what was clicked among the articles; -1 where that is no link of the plain news. */
  indexOf(target: Element): number {
    const link = target.closest('.bwi-news a');
    return [...(link && this.element ? this.element.querySelectorAll('article') : [])].findIndex((article) => article.contains(link));
  }

  /** It is replaced at the next update. */
  release(): void {
    this.#isKept = false;
  }

  #says(element: Element, articles: readonly Article[]): boolean {
    const { campaign } = this.#host;
    const plain = element.querySelectorAll('article');
    return (
      plain.length === articles.length &&
      articles.every(({ url, title }, i) => {
        const heading = plain[i]!.querySelector('h1, h2, h3, h4, h5, h6');
        const address = webUrl(url);
        return (
          heading?.textContent.trim() === title &&
          heading.querySelector('a')?.href === (address && withCampaign(address, campaign)) &&
          [...plain[i]!.querySelectorAll('img')].every((picture) => !picture.complete || picture.naturalWidth > 0)
        );
      })
    );
  }

  #hold(): void {
    if (this.#isHeld) return;
    this.#isHeld = true;
    const ends = ['pointerup', 'pointercancel', 'keyup', 'blur'];
    const lifted = (): void => {
      for (const end of ends) removeEventListener(end, lifted);
      this.#isHeld = false;
      // The click comes after the finger has been lifted.
      setTimeout(() => this.#host.requestUpdate());
    };
    for (const end of ends) addEventListener(end, lifted);
  }
}
