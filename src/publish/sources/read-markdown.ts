import { Marked } from 'marked';
import { parse } from 'yaml';
import type { RawItem } from '../../feed/raw-feed.js';
import { isObject } from '../../feed/formats/json.js';
import { toArray } from '../../feed/values.js';

const FRONT_MATTER = /^---[ \t]*\r?\n([^]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** An article of Markdown, and what names it in its address. */
export type RawMarkdownItem = RawItem & { readonly slug?: unknown };

/** Reads Markdown with front matter; its names may be Indonesian. Pictures beside the file are handed to `keep`. */
export async function readMarkdown(text: string, keep: (address: string) => Promise<string>): Promise<RawMarkdownItem> {
  const [whole = '', yaml = ''] = FRONT_MATTER.exec(text) ?? [];
  const front: unknown = parse(yaml) ?? {};
  if (!isObject(front)) throw new Error('its front matter is no list of names and values');
  const field = (...names: string[]): unknown => names.map((name) => front[name]).find((value) => value !== undefined && value !== null);
  const marked = new Marked({
    async: true,
    async walkTokens(token) {
      if (token.type === 'image') token.href = await keep(token.href);
    },
  });
  const tokens = marked.lexer(text.slice(whole.length));
  // A headline that stands in the text is no part of it.
  const heading = tokens.find(({ type }) => type !== 'space');
  const isTitle = field('title', 'judul') === undefined && heading?.type === 'heading';
  if (isTitle) tokens.splice(tokens.indexOf(heading), 1);
  const body = await marked.parse(tokens.map(({ raw }) => raw).join(''));
  if (!body.trim()) throw new Error('it has no text');
  const picture = field('image', 'picture', 'gambar', 'foto');
  return {
    slug: field('slug'),
    id: field('id'),
    urls: [field('url', 'link', 'canonical')],
    ...(isTitle ? { titleHtml: await marked.parseInline(String(heading.text)) } : { title: field('title', 'judul') }),
    summary: field('summary', 'description', 'excerpt', 'ringkasan'),
    html: body,
    pictures: typeof picture === 'string' ? [await keep(picture)] : [],
    picture: { alt: field('image_alt', 'alt', 'keterangan') ?? '' },
    published: dateOf(field('date', 'published', 'tanggal')),
    modified: dateOf(field('modified', 'updated', 'lastmod', 'diperbarui')),
    tags: [
      ...toArray(field('kanal', 'category', 'kategori')),
      ...toArray(field('categories')).flat(),
      ...toArray(field('tags', 'tag')).flat(),
    ],
    authors: toArray(field('authors', 'author', 'penulis')).flat(),
    language: field('language', 'lang', 'bahasa'),
    source: field('source', 'sumber'),
    related: field('related', 'terkait'),
  };
}

/** Some writers of YAML mark a date as one. */
const dateOf = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : value);
