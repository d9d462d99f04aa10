import { html, render, type TemplateResult } from 'lit';
import type { Strings } from '../strings/strings.js';
import { pictureIcons } from './picture-icons.js';

/**
 * A button as large as the picture that waits for it, and named after that.
 *
 * @param show brings the picture into the button's place.
 */
export function tapToLoadButton(
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
    // The button that had the focus is gone: the reader goes on at a card's link, or at the picture, which says what it shows.
    if (focused) goOn(shown instanceof HTMLImageElement ? shown : article.querySelector<HTMLElement>('.link, .lead img'));
  };
  return html`<button class="show" type="button" lang=${lang} @click=${press}>
    <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${pictureIcons.picture} /></svg>
    <span class="words">${showPicture}<span class="hidden" lang=${language}>: ${name}</span></span>
  </button>`;
}

function goOn(next: HTMLElement | null): void {
  if (next instanceof HTMLImageElement) next.tabIndex = -1;
  next?.focus({ preventScroll: true });
}

/** Takes the pictures out of the body of an article that is on no page yet, and puts buttons in their room that bring them back. */
export function tapToLoadPictures(body: DocumentFragment, strings: Strings, language: string | undefined): void {
  [...body.querySelectorAll('img')].forEach((picture, i) => {
    // It may have gone with the link that it shares.
    if (!body.contains(picture)) return;
    const name = picture.alt || picture.closest('figure')?.querySelector('figcaption')?.textContent.trim() || String(i + 1);
    const held = whole(picture);
    const place = document.createComment('');
    const room = roomOf(picture);
    held.replaceWith(place);
    // No button stands in a link.
    (place.parentElement?.closest('a') ?? place).before(room);
    const show = (): HTMLImageElement => {
      place.replaceWith(held);
      room.remove();
      return picture;
    };
    render(tapToLoadButton(name, language, strings, show), room);
  });
}

/** What goes with a picture: its other files, and a link that has no words. */
function whole(picture: HTMLImageElement): Element {
  const link = picture.closest('a');
  return link && !link.textContent.trim() ? link : (picture.closest('picture') ?? picture);
}

/** A field of the picture's size, as far as the publisher says it. */
function roomOf({ width, height }: HTMLImageElement): HTMLElement {
  const room = document.createElement('span');
  room.className = 'media held';
  if (width) room.style.inlineSize = `${width}px`;
  if (width && height) room.style.aspectRatio = `${width} / ${height}`;
  return room;
}
