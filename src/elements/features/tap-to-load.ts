import { html, render, type LitElement, type TemplateResult } from 'lit';
import type { Strings } from '../../strings/strings.js';
import { pictureIcons } from '../picture-icons.js';
import type { Placeholder } from '../placeholder.js';
import type { Feature } from './feature.js';

/** Loads each picture only when the reader taps it. */
class TapToLoad implements Feature {
  readonly #host: LitElement;
  /** Addresses of the pictures that the reader has tapped. */
  readonly #tapped = new Set<string>();

  constructor(host: LitElement) {
    this.#host = host;
  }

  readonly placeholder: Placeholder = (url, { image, title, language }, strings) => {
    if (this.#tapped.has(url)) return undefined;
    const show = (): Promise<unknown> => {
      this.#tapped.add(url);
      this.#host.requestUpdate();
      return this.#host.updateComplete;
    };
    return tapToLoadButton(image!.alt || title, language, strings, show);
  };
}

export const feature = (host: LitElement): Feature => new TapToLoad(host);

/**
 * A button of the size and with the name of a picture that is loaded when the button is pressed.
 *
 * @param show replaces the button by the picture.
 */
function tapToLoadButton(
  name: string,
  language: string | undefined,
  { lang, showPicture }: Strings,
  show: () => Promise<unknown> | HTMLImageElement,
): TemplateResult {
  const press = async ({ currentTarget }: Event): Promise<void> => {
    const button = currentTarget as HTMLElement;
    const article = button.closest('article')!;
    const focused = button.matches(':focus');
    const shown = await show();
    // The button that had the focus is gone: the focus moves to the picture, or to the link of the card.
    if (focused) focusNext(shown instanceof HTMLImageElement ? shown : article.querySelector<HTMLElement>('.link, .lead img'));
  };
  return html`<button class="show" type="button" lang=${lang} @click=${press}>
    <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${pictureIcons.picture} /></svg>
    <span class="words">${showPicture}<span class="hidden" lang=${language}>: ${name}</span></span>
  </button>`;
}

function focusNext(next: HTMLElement | null): void {
  if (next instanceof HTMLImageElement) next.tabIndex = -1;
  next?.focus({ preventScroll: true });
}

/** Replaces the pictures in the body of an article by buttons that load them. The body must not be in the document yet. */
export function tapToLoadPictures(body: DocumentFragment, strings: Strings, language: string | undefined): void {
  [...body.querySelectorAll('img')].forEach((picture, i) => {
    // It may have been removed together with another picture of the same link.
    if (!body.contains(picture)) return;
    const name = picture.alt || picture.closest('figure')?.querySelector('figcaption')?.textContent.trim() || String(i + 1);
    const removed = withWrapper(picture);
    const marker = document.createComment('');
    const placeholder = placeholderFor(picture);
    removed.replaceWith(marker);
    // A button must not be inside a link.
    (marker.parentElement?.closest('a') ?? marker).before(placeholder);
    const show = (): HTMLImageElement => {
      marker.replaceWith(removed);
      placeholder.remove();
      return picture;
    };
    render(tapToLoadButton(name, language, strings, show), placeholder);
  });
}

/** The element that is removed with a picture: a link that contains nothing else, or the `picture` element with its sources. */
function withWrapper(picture: HTMLImageElement): Element {
  const link = picture.closest('a');
  return link && !link.textContent.trim() ? link : (picture.closest('picture') ?? picture);
}

/** An element of the picture's size, as far as the publisher has given it. */
function placeholderFor({ width, height }: HTMLImageElement): HTMLElement {
  const placeholder = document.createElement('span');
  placeholder.className = 'media held';
  if (width) placeholder.style.inlineSize = `${width}px`;
  if (width && height) placeholder.style.aspectRatio = `${width} / ${height}`;
  return placeholder;
}
