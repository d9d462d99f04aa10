import { html, nothing, type TemplateResult } from 'lit';
import { getConfig } from '../config.js';
import type { Article } from '../feed/article.js';
import type { Strings } from '../strings/strings.js';
import { dateline } from '../text/excerpt.js';
import { readHtml } from '../html/html-content.js';
import { webUrl } from '../text/urls.js';

/** Loads the sanitiser, which is a module of its own. */
export const loadSanitizer = (): Promise<typeof import('../dom/safe-html.js')> => import('../dom/safe-html.js');

/**
 * The body of an article as one element, which can be kept between renders. Where its HTML can't be sanitised, the body has only its text,
 * and `problem` tells why.
 *
 * @param tapToLoad replaces pictures by buttons that load them.
 */
export async function articleBody(
  article: Article,
  headingLevel: number,
  strings: Strings,
  tapToLoad: boolean,
): Promise<{ body: HTMLElement; problem?: unknown }> {
  const body = document.createElement('div');
  body.className = 'body';
  body.setAttribute('part', 'body');
  body.lang = article.language ?? '';
  let problem: unknown;
  if (article.html) {
    try {
      const { safeHtml } = await loadSanitizer();
      const fragment = safeHtml(article.html, {
        base: webUrl(article.url) ?? document.baseURI,
        headingLevel,
        strings,
        hosts: getConfig().hosts,
        leadPictureUrl: webUrl(article.image?.url),
      });
      // Before the pictures are in the document, since the browser would request them.
      if (fragment && tapToLoad) (await import('./features/tap-to-load.js')).tapToLoadPictures(fragment, strings, article.language);
      if (fragment) body.append(fragment);
      else problem = 'its HTML can’t be made safe here';
    } catch (error) {
      problem = error;
    }
  }
  if (!body.hasChildNodes()) for (const words of articleParagraphs(article)) body.append(paragraph(words));
  markDateline(body);
  return problem ? { body, problem } : { body };
}

/** Paragraphs of a body without HTML; the text after them becomes one more paragraph. */
const MAX_PARAGRAPHS = 500;

/** The text of an article, as paragraphs. */
export function articleParagraphs({ text, html, summary }: Article): string[] {
  const parts = text ? text.split(/\n\s*\n|\r\n\s*\r\n/) : html ? readHtml(html).blocks : [summary];
  const words = parts.map((part) => part.trim()).filter(Boolean);
  // A text that is too large for the sanitiser may have too many paragraphs as well; the last one gets all the rest.
  return [...words.slice(0, MAX_PARAGRAPHS), ...(words.length > MAX_PARAGRAPHS ? [words.slice(MAX_PARAGRAPHS).join(' ')] : [])];
}

function paragraph(words: string): HTMLElement {
  const p = document.createElement('p');
  p.textContent = words;
  return p;
}

/** The place name of the dateline of `text`; empty where there is none. */
export const datelinePlace = (text: string): string => dateline(text)?.replace(/\s*[-–—]+\s*$/, '') ?? '';

/** The text of an article as its body, for a server: needs neither DOM nor sanitiser. */
export function plainArticleBody(article: Article): TemplateResult {
  return html`<div class="body" part="body" lang=${article.language ?? ''}>
    ${articleParagraphs(article).map((text, i) => {
      const place = i ? '' : datelinePlace(text);
      return html`<p>${place ? html`<span class="dateline">${place}</span>` : nothing}${text.slice(place.length)}</p>`;
    })}
  </div>`;
}

/** Marks the place name of the dateline, so that it can be styled as in newspapers. The text is not changed. */
function markDateline(body: HTMLElement): void {
  const first = document
    .createTreeWalker(body, NodeFilter.SHOW_TEXT, (node) =>
      (node as Text).data.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
    )
    .nextNode() as Text | null;
  const place = first && datelinePlace(first.data);
  if (!first || !place || first.parentElement?.closest('h2, h3, h4, h5, h6, figcaption')) return;
  const rest = first.splitText(place.length);
  const mark = document.createElement('span');
  mark.className = 'dateline';
  rest.before(mark);
  mark.append(first);
}
