import type { Article } from '../src/feed/article.js';

export const item = (id: string, more: object = {}): object => ({
  id,
  url: `https://kab.example/berita/${id}`,
  title: `Berita ${id}`,
  summary: `BANYUWANGI – Ringkasan ${id}.`,
  date_published: '2021-01-18T09:00:00',
  tags: ['Ekonomi'],
  ...more,
});

export const feedText = (items: object[], more: object = {}): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Berita Contoh',
    home_page_url: 'https://kab.example/',
    items,
    ...more,
  });

export const article = (id: string, more: Partial<Article> = {}): Article => ({
  id,
  url: `https://kab.example/berita/${id}`,
  title: `Berita ${id}`,
  summary: '',
  tags: [],
  authors: [],
  ...more,
});
