import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { getConfig, onConfigure } from '../config.js';
import { nearestLang } from '../dom/page.js';
import { treeScopesAround } from '../dom/tree-scopes.js';
import { pickStrings } from '../strings/pick-strings.js';
import type { Strings } from '../strings/strings.js';
import { fixSmartQuotes } from '../dom/fix-smart-quotes.js';

/** What the page says to a widget: its language at the element's place, and its defaults. The host follows when they change. */
export class LocaleController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #watch?: MutationObserver;
  #stopConfigure?: () => void;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** The language of the page where the element stands; a server has no page around it. */
  get lang(): string | undefined {
    return isServer ? (this.#host.getAttribute('lang') ?? undefined) : nearestLang(this.#host);
  }

  /** The words in that language. */
  get strings(): Strings {
    return pickStrings(this.lang, getConfig().lang);
  }

  hostConnected(): void {
    fixSmartQuotes(this.#host);
    const update = (): void => this.#host.requestUpdate();
    this.#stopConfigure = onConfigure(update);
    this.#watch = new MutationObserver(update);
    // The language may be set in each tree around the element.
    for (const [root] of treeScopesAround(this.#host)) this.#watch.observe(root, { attributeFilter: ['lang'], subtree: true });
    // It may stand elsewhere now than it did.
    update();
  }

  hostDisconnected(): void {
    this.#stopConfigure?.();
    this.#watch?.disconnect();
  }
}
