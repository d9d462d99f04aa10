import { html, nothing, type TemplateResult } from 'lit';
import { pictureSrcset, pictureUrl } from '../dom/picture-urls.js';
import type { Article } from '../feed/article.js';
import type { Strings } from '../strings/strings.js';
import type { Placeholder } from './images-controller.js';

/** The picture above the text of an article, if it has one; or what shows it, where it waits for the reader. */
export function leadPicture(article: Article, strings: Strings, hold: Placeholder): TemplateResult | typeof nothing {
  const { image, language } = article;
  const url = pictureUrl(image);
  if (!url) return nothing;
  const held = hold(url, article, strings);
  if (held) return html`<figure class="lead media held" part="image">${held}</figure>`;
  return html`<figure class="lead media" part="image" lang=${language}>
    <img srcset=${pictureSrcset(image) ?? nothing} sizes="(min-width: 45em) 45em, 100vw" src=${url} alt=${image!.alt} decoding="async" />
  </figure>`;
}
