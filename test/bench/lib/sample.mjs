import { readFileSync } from 'node:fs';
import { chance } from './chance.mjs';
import { root } from './root.mjs';

const { items } = JSON.parse(readFileSync(new URL('demo/feed.json', root), 'utf8'));
const sentences = items.flatMap(({ content_html: html }) => html.replace(/<[^>]*>/g, ' ').match(/[A-Z][^.!?]{20,}[.!?]/g) ?? []);
const words = [...new Set(sentences.flatMap((sentence) => sentence.match(/\p{L}{4,}/gu)))];
const kanals = [...new Set(items.map(({ tags }) => tags[0]))];

/**
 * Articles in the words of the sample feed, newest first, an hour apart; each says something else.
 *
 * @param {number} count
 * @param {object} options
 * @param {number} [options.paragraphs] of the body; 0 for none
 * @param {string} [options.base] the address before their own
 * @param {number} [options.start] number of the first, so that several feeds hold different ones
 */
export function makeItems(count, { paragraphs = 0, base = 'https://example.org/', start = 0 } = {}) {
  return Array.from({ length: count }, (_, i) => {
    const number = start + i;
    const next = chance(number + 1);
    const one = (list) => list[Math.floor(next() * list.length)];
    // Two words of many sentences, as if each article had names and places of its own.
    const varied = () => one(sentences).replace(/\p{Ll}{6,}/u, () => one(words)) .replace(/\s+/g, ' ').trim(); // prettier-ignore
    const title = `${one(words)} ${one(words)} ${one(words)} di ${one(words)} nomor ${number}`;
    const body = Array.from({ length: paragraphs }, () => `<p>${varied()} ${varied()} ${varied()}</p>`).join('\n');
    return {
      id: `article-${number}`,
      url: `${base}berita/${number}`,
      title: title[0].toUpperCase() + title.slice(1),
      summary: varied().slice(0, 110).trim(),
      ...(body && { content_html: body }),
      image: `${base}picture.svg?${number}`,
      date_published: new Date(Date.UTC(2026, 10, 1) - number * 36e5).toISOString(),
      tags: [one(kanals), one(words).toLowerCase()],
    };
  });
}

export const jsonFeed = (own, base = 'https://example.org/') =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Berita Banyuwangi',
    home_page_url: base,
    language: 'id',
    items: own,
  });

export const wordPress = (own) =>
  JSON.stringify(
    own.map((item, i) => ({
      id: i + 1,
      date: item.date_published.slice(0, 19),
      date_gmt: item.date_published.slice(0, 19),
      modified_gmt: item.date_published.slice(0, 19),
      slug: item.id,
      status: 'publish',
      type: 'post',
      link: item.url,
      title: { rendered: item.title },
      content: { rendered: item.content_html, protected: false },
      excerpt: { rendered: `<p>${item.summary}</p>\n`, protected: false },
      categories: [1],
      tags: [2],
      _embedded: {
        'wp:featuredmedia': [{ source_url: item.image, alt_text: '', media_details: { width: 1200, height: 800 } }],
        'wp:term': [[{ id: 1, name: item.tags[0], taxonomy: 'category' }], [{ id: 2, name: item.tags[1], taxonomy: 'post_tag' }]],
      },
    })),
  );

export const rss = (own) => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Berita Banyuwangi</title><link>https://example.org/</link><description>Berita</description><language>id</language>
${own
  .map(
    (item) => `<item><title>${item.title}</title><link>${item.url}</link><guid isPermaLink="false">${item.id}</guid>
<pubDate>${new Date(item.date_published).toUTCString()}</pubDate>${item.tags.map((tag) => `<category>${tag}</category>`).join('')}
<description>${item.summary}</description><content:encoded><![CDATA[${item.content_html}]]></content:encoded>
<enclosure url="${item.image}" type="image/svg+xml" length="1"/></item>`,
  )
  .join('\n')}
</channel></rss>`;

export const atom = (own) => `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>Berita Banyuwangi</title><id>https://example.org/</id><link href="https://example.org/"/><updated>${own[0].date_published}</updated>
${own
  .map(
    (item) => `<entry><title>${item.title}</title><link href="${item.url}"/><id>${item.id}</id><published>${item.date_published}</published>
<updated>${item.date_published}</updated>${item.tags.map((tag) => `<category term="${tag}"/>`).join('')}<summary>${item.summary}</summary>
<content type="html">${item.content_html.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</content></entry>`,
  )
  .join('\n')}
</feed>`;
