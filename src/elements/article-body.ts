import type { Part } from '../dom/part.js';
import type { Article } from '../feed/article.js';
import { dateline } from '../text/excerpt.js';
import { readHtml } from '../text/html.js';
import { webUrl } from '../text/urls.js';

export type Sanitiser = Part<typeof import('../dom/safe-html.js')>;

/**
 * The body of an article as one element that may be kept over renders. HTML goes through the sanitiser, which is fetched
 * for it; where that can't be had or gives nothing, the words stand alone. `problem` then says why.
 */
export async function articleBody(
  article: Article,
  headingLevel: number,
  sanitiser: Sanitiser,
  hosts: string | undefined,
): Promise<{ body: HTMLElement; problem?: unknown }> {
  const body = document.createElement('div');
  body.className = 'body';
  body.setAttribute('part', 'body');
  body.lang = article.language ?? '';
  let problem: unknown;
  if (article.html) {
    await sanitiser.load();
    try {
      const fragment = sanitiser.now?.safeHtml(article.html, {
        base: webUrl(article.url) ?? document.baseURI,
        headingLevel,
        hosts,
        shown: webUrl(article.image?.url),
      });
      if (fragment) body.append(fragment);
      else problem = sanitiser.error ?? 'its HTML can’t be made safe here';
    } catch (error) {
      problem = error;
    }
  }
  if (!body.hasChildNodes()) for (const words of paragraphs(article)) body.append(paragraph(words));
  markDateline(body);
  return problem ? { body, problem } : { body };
}

const MOST = 500;

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
export const placeOf = (text: string): string => dateline(text)?.replace(/\s*[-–—]+\s*$/, '') ?? '';

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
