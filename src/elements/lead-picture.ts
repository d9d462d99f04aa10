import { html, nothing, type TemplateResult } from 'lit';
import { pictureSrcset, pictureUrl } from '../dom/picture-urls.js';
import type { Article } from '../feed/article.js';
import type { Strings } from '../strings/strings.js';
import type { Placeholder } from './placeholder.js';

/** The picture above the text of an article, or its placeholder where pictures are loaded only on tap; nothing without a picture. */
export function leadPicture(article: Article, strings: Strings, placeholder: Placeholder | undefined): TemplateResult | typeof nothing {
  const { image, language } = article;
  const url = pictureUrl(image);
  if (!url) return nothing;
  const button = placeholder?.(url, article, strings);
  if (button) return html`<figure class="lead media held" part="image">${button}</figure>`;
  return html`<figure class="lead media" part="image" lang=${language}>
    <img srcset=${pictureSrcset(image) ?? nothing} sizes="(min-width: 45em) 45em, 100vw" src=${url} alt=${image!.alt} decoding="async" />
  </figure>`;
}
