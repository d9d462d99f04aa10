import { html, nothing, type TemplateResult } from 'lit';
import { getConfig } from '../config.js';
import type { Article } from '../feed/article.js';
import type { Strings } from '../strings/strings.js';
import { dateline } from '../text/excerpt.js';
import { readHtml } from '../text/html.js';
import { webUrl } from '../text/urls.js';

/** Sanitises HTML; fetched for the first article that has any. */
export const sanitiser = (): Promise<typeof import('../dom/safe-html.js')> => import('../dom/safe-html.js');

/**
 * The body of an article as one element that may be kept over renders. Where its HTML can't be had safely, the words stand alone,
 * and `problem` says why.
 *
 * @param hold lets pictures wait for the reader.
 */
export async function articleBody(
  article: Article,
  headingLevel: number,
  lang: Strings['lang'],
  hold: boolean,
): Promise<{ body: HTMLElement; problem?: unknown }> {
  const body = document.createElement('div');
  body.className = 'body';
  body.setAttribute('part', 'body');
  body.lang = article.language ?? '';
  let problem: unknown;
  if (article.html) {
    try {
      const { safeHtml } = await sanitiser();
      const fragment = safeHtml(article.html, {
        base: webUrl(article.url) ?? document.baseURI,
        headingLevel,
        lang,
        hosts: getConfig().hosts,
        shown: webUrl(article.image?.url),
      });
      // Before they are in a page, which would ask for them.
      if (fragment && hold) (await import('./held-pictures.js')).holdPictures(fragment, lang, article.language);
      if (fragment) body.append(fragment);
      else problem = 'its HTML can’t be made safe here';
    } catch (error) {
      problem = error;
    }
  }
  if (!body.hasChildNodes()) for (const words of paragraphs(article)) body.append(paragraph(words));
  markDateline(body);
  return problem ? { body, problem } : { body };
}

const MOST = 500;

/** The words of an article, paragraph by paragraph. */
export function paragraphs({ text, html, summary }: Article): string[] {
  const parts = text ? text.split(/\n\s*\n|\r\n\s*\r\n/) : html ? readHtml(html).blocks : [summary];
  const words = parts.map((part) => part.trim()).filter(Boolean);
  // What is too large for the sanitiser may be too large for so many paragraphs too; nothing of it is lost.
  return [...words.slice(0, MOST), ...(words.length > MOST ? [words.slice(MOST).join(' ')] : [])];
}

function paragraph(words: string): HTMLElement {
  const p = document.createElement('p');
  p.textContent = words;
  return p;
}

/** The place that opens `text`, if one does. */
const placeOf = (text: string): string => dateline(text)?.replace(/\s*[-–—]+\s*$/, '') ?? '';

/** The words of an article as its body, which needs neither page nor sanitiser: for a server. */
export function words(article: Article): TemplateResult {
  return html`<div class="body" part="body" lang=${article.language ?? ''}>
    ${paragraphs(article).map((text, i) => {
      const place = i ? '' : placeOf(text);
      return html`<p>${place ? html`<span class="dateline">${place}</span>` : nothing}${text.slice(place.length)}</p>`;
    })}
  </div>`;
}

/** Sets the place that opens the text apart, as newspapers do; the words stay as published. */
function markDateline(body: HTMLElement): void {
  const first = document
    .createTreeWalker(body, NodeFilter.SHOW_TEXT, (node) =>
      (node as Text).data.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
    )
    .nextNode() as Text | null;
  const place = first && placeOf(first.data);
  if (!first || !place || first.parentElement?.closest('h2, h3, h4, h5, h6, figcaption')) return;
  const rest = first.splitText(place.length);
  const mark = document.createElement('span');
  mark.className = 'dateline';
  rest.before(mark);
  mark.append(first);
}
