import { html, nothing, type TemplateResult } from 'lit';
import { getConfig } from '../config.js';
import type { Article } from '../feed/article.js';
import type { Strings } from '../strings/strings.js';
import { dateline } from '../text/excerpt.js';
import { readHtml } from '../html/html-content.js';
import { webUrl } from '../text/urls.js';

/** Sanitises HTML; fetched for the first article that has any. */
export const loadSanitizer = (): Promise<typeof import('../dom/safe-html.js')> => import('../dom/safe-html.js');

/**
 * The body of an article as one element that may be kept over renders. Where its HTML can't be had safely, the words stand alone,
 * and `problem` says why.
 *
 * @param hold lets pictures wait for the reader.
 */
export async function articleBody(
  article: Article,
  headingLevel: number,
  strings: Strings,
  hold: boolean,
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
        shown: webUrl(article.image?.url),
      });
      // Before they are in a page, which would ask for them.
      if (fragment && hold) (await import('./tap-to-load.js')).tapToLoadPictures(fragment, strings, article.language);
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

const MAX_PARAGRAPHS = 500;

/** The words of an article, paragraph by paragraph. */
export function articleParagraphs({ text, html, summary }: Article): string[] {
  const parts = text ? text.split(/\n\s*\n|\r\n\s*\r\n/) : html ? readHtml(html).blocks : [summary];
  const words = parts.map((part) => part.trim()).filter(Boolean);
  // What is too large for the sanitiser may be too large for so many paragraphs too; nothing of it is lost.
  return [...words.slice(0, MAX_PARAGRAPHS), ...(words.length > MAX_PARAGRAPHS ? [words.slice(MAX_PARAGRAPHS).join(' ')] : [])];
}

function paragraph(words: string): HTMLElement {
  const p = document.createElement('p');
  p.textContent = words;
  return p;
}

/** The place that opens `text`, if one does. */
const datelinePlace = (text: string): string => dateline(text)?.replace(/\s*[-–—]+\s*$/, '') ?? '';

/** The words of an article as its body, which needs neither page nor sanitiser: for a server. */
export function plainArticleBody(article: Article): TemplateResult {
  return html`<div class="body" part="body" lang=${article.language ?? ''}>
    ${articleParagraphs(article).map((text, i) => {
      const place = i ? '' : datelinePlace(text);
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
  const place = first && datelinePlace(first.data);
  if (!first || !place || first.parentElement?.closest('h2, h3, h4, h5, h6, figcaption')) return;
  const rest = first.splitText(place.length);
  const mark = document.createElement('span');
  mark.className = 'dateline';
  rest.before(mark);
  mark.append(first);
}
