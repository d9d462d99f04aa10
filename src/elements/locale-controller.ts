import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { getConfig, onConfigure } from '../config.js';
import { nearestLang } from '../dom/page.js';
import { treeScopesAround } from '../dom/tree-scopes.js';
import { pickStrings } from '../strings/pick-strings.js';
import type { Strings } from '../strings/strings.js';
import { fixSmartQuotes } from '../dom/fix-smart-quotes.js';

/** The language of the page around its host, and the strings in it. Updates the host when the language or the page's settings change. */
export class LocaleController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #observer?: MutationObserver;
  #unsubscribe?: () => void;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** The language of the page at the element. On a server only its own `lang` attribute is known. */
  get lang(): string | undefined {
    return isServer ? (this.#host.getAttribute('lang') ?? undefined) : nearestLang(this.#host);
  }

  /** The strings in that language, or else in the language of the page's settings. */
  get strings(): Strings {
    return pickStrings(this.lang, getConfig().lang);
  }

  hostConnected(): void {
    fixSmartQuotes(this.#host);
    const update = (): void => this.#host.requestUpdate();
    this.#unsubscribe = onConfigure(update);
    this.#observer = new MutationObserver(update);
    // `lang` can be set in each of the node trees around the element.
    for (const [root] of treeScopesAround(this.#host)) this.#observer.observe(root, { attributeFilter: ['lang'], subtree: true });
    // The element may have been moved to a place with another language.
    update();
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#observer?.disconnect();
  }
}
