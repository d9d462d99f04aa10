import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { Article } from '../../feed/article.js';
import { featureWords } from '../../strings/features/feature-words.js';
import { tickerStrings, type TickerStrings } from '../../strings/features/ticker.js';
import type { Strings } from '../../strings/strings.js';
import { tickerStyles } from '../../styles/ticker.js';
import { attributesOf } from '../attributes-of.js';
import { tickerIcons } from '../ticker-icons.js';
import type { Feature } from './feature.js';

interface Host extends LitElement {
  readonly strings: Strings;
  announce(message: string): void;
}

/** How long a headline stays. */
const STAY_MS = 7000;

/** Shows a list as one line: a headline at a time, which moves on for as long as nobody reads it and nothing says that it must not. */
class Ticker implements Feature, ReactiveController {
  readonly styles = tickerStyles;
  readonly #host: Host;
  readonly #calm = matchMedia('(prefers-reduced-motion: reduce)');
  readonly #watcher = new IntersectionObserver((entries) => {
    this.#isInView = entries.at(-1)!.isIntersecting;
    this.#schedule();
  });
  #articles: readonly Article[] = [];
  /** The address of the headline that is shown. */
  #current: string | undefined;
  /** The reader's own choice; without one, who prefers no motion has none. */
  #isPaused: boolean | undefined;
  /** The pointer or the focus is on it. Who presses play there wants it to run. */
  #isHeld = false;
  #isInView = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#watcher.observe(this.#host);
    this.#calm.addEventListener('change', this.#update);
    document.addEventListener('visibilitychange', this.#schedule);
  }

  hostDisconnected(): void {
    this.#watcher.disconnect();
    this.#calm.removeEventListener('change', this.#update);
    document.removeEventListener('visibilitychange', this.#schedule);
    this.#isInView = this.#isHeld = false;
    this.#schedule();
  }

  hostUpdated(): void {
    const { entries } = this;
    if (!entries.length) this.#articles = [];
    entries.forEach((entry, i) => entry.classList.toggle('current', i === this.#place));
    if (!this.#timer || !this.#isRunning) this.#schedule();
  }

  wrap(content: unknown, articles: readonly Article[]): TemplateResult {
    this.#articles = articles;
    const words = this.#words;
    const { direction } = getComputedStyle(this.#host);
    return html`<div
      class="ticker ${direction}"
      @pointerenter=${this.#hold}
      @pointerleave=${this.#release}
      @focusin=${this.#onFocus}
      @focusout=${this.#release}
    >
      ${content}
      ${
        articles.length > 1
          ? html`<div class="controls" role="group" aria-label=${words.controls}>
              ${button(words.previous, 'previous', () => this.#press(-1))}
              ${this.#isOff ? button(words.play, 'play', this.#toggle) : button(words.pause, 'pause', this.#toggle)}
              ${button(words.next, 'next', () => this.#press(1))}
            </div>`
          : ''
      }
    </div>`;
  }

  get entries(): Element[] {
    return [...this.#host.renderRoot.querySelectorAll('.ticker .list > li')];
  }

  /** Of a headline that has gone, the newest takes the place. */
  get #place(): number {
    return Math.max(
      0,
      this.#articles.findIndex(({ url }) => url === this.#current),
    );
  }

  get #isOff(): boolean {
    return this.#isPaused ?? this.#calm.matches;
  }

  get #isRunning(): boolean {
    return this.#articles.length > 1 && !this.#isOff && !this.#isHeld && this.#isInView && !document.hidden;
  }

  /** A headline has its whole time again after each stop. */
  readonly #schedule = (): void => {
    clearTimeout(this.#timer);
    this.#timer = this.#isRunning ? setTimeout(() => this.#move(1), STAY_MS) : undefined;
  };

  readonly #update = (): void => this.#host.requestUpdate();

  #show(place: number): void {
    this.#current = this.#articles[place]?.url;
    this.#timer = void clearTimeout(this.#timer);
    this.#update();
  }

  get #words(): TickerStrings {
    return featureWords('ticker', tickerStrings, this.#host.strings);
  }

  #move(step: 1 | -1): void {
    const { length } = this.#articles;
    this.#show((this.#place + step + length) % length);
  }

  #press(step: 1 | -1): void {
    this.#move(step);
    const place = this.#place;
    this.#host.announce(this.#words.shown(place + 1, this.#articles.length, this.#articles[place]!.title));
  }

  readonly #toggle = (): void => {
    this.#isPaused = !this.#isOff;
    this.#isHeld = false;
    this.#schedule();
    this.#update();
  };

  readonly #hold = (): void => {
    this.#isHeld = true;
    this.#schedule();
  };

  readonly #release = ({ currentTarget, relatedTarget, type }: Event & { relatedTarget?: EventTarget | null }): void => {
    const strip = currentTarget as Element;
    // While the focus moves, neither has it.
    const hasFocus = type === 'focusout' ? strip.contains(relatedTarget as Node | null) : strip.matches(':focus-within');
    if (hasFocus || (type === 'focusout' && strip.matches(':hover'))) return;
    this.#isHeld = false;
    this.#schedule();
  };

  readonly #onFocus = ({ target }: Event): void => {
    this.#hold();
    const place = this.entries.findIndex((entry) => entry.contains(target as Node));
    if (place >= 0) this.#show(place);
  };
}

const button = (name: string, icon: keyof typeof tickerIcons, press: () => void): TemplateResult =>
  html`<button class=${icon} part="button" type="button" aria-label=${name} title=${name} @click=${press}>
    <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${tickerIcons[icon]} /></svg>
  </button>`;

/** Of the two lists only that of the latest news has it. */
export const feature = (host: Host): Feature => {
  const { layout } = attributesOf(host);
  return layout?.kind === 'choice' && layout.values.includes('ticker') ? new Ticker(host) : {};
};
