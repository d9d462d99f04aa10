import { pictureSrcset } from '../../dom/picture-urls.js';
import type { Picture } from '../../feed/article.js';
import type { PageSite } from './page-site.js';

/** The smaller versions of a picture in a media type, as a `srcset`; undefined without any. */
export function srcsetOf(image: Picture, { sizes }: PageSite, type: string): string | undefined {
  const files = (sizes.get(image.url) ?? []).filter((size) => size.type === type);
  return pictureSrcset({ ...image, sizes: files });
}

/** The same picture in WebP, where it was made: without scripts nothing else is tried where AVIF is not read (Safari 15). */
export const withSizes = <Pictured extends { readonly image?: Picture }>(
  article: Pictured,
  { sizes }: Pick<PageSite, 'sizes'>,
): Pictured => {
  const files = article.image && sizes.get(article.image.url)?.filter(({ type }) => type === 'image/webp');
  return files?.length ? { ...article, image: { ...article.image!, sizes: files } } : article;
};
