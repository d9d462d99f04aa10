/** What the pages say beside the widgets' own words. */
export interface PageWords {
  readonly front: string;
  readonly breadcrumbs: string;
  readonly kanals: string;
  readonly toText: string;
  readonly by: string;
  readonly newer: string;
  readonly older: string;
  readonly pages: string;
  /** The heading of an older page of a list. */
  readonly page: (list: string, number: number) => string;
  readonly news: (publisher: string) => string;
  readonly newsOf: (kanal: string, publisher: string) => string;
  readonly none: string;
  readonly notFound: string;
  readonly notFoundWhy: string;
}

const id: PageWords = {
  front: 'Beranda',
  breadcrumbs: 'Letak halaman',
  kanals: 'Kanal',
  toText: 'Langsung ke isi',
  by: 'Oleh',
  newer: 'Berita lebih baru',
  older: 'Berita lebih lama',
  pages: 'Halaman berita',
  page: (list, number) => `${list}, arsip ${number}`,
  news: (publisher) => `Berita terbaru dari ${publisher}`,
  newsOf: (kanal, publisher) => `Berita kanal ${kanal} dari ${publisher}`,
  none: 'Belum ada berita.',
  notFound: 'Halaman ini tidak ada',
  notFoundWhy: 'Alamatnya mungkin salah tulis, atau beritanya sudah ditarik.',
};

const en: PageWords = {
  front: 'Home',
  breadcrumbs: 'You are here',
  kanals: 'Sections',
  toText: 'Skip to the text',
  by: 'By',
  newer: 'Newer news',
  older: 'Older news',
  pages: 'Pages of news',
  page: (list, number) => `${list}, archive ${number}`,
  news: (publisher) => `Latest news from ${publisher}`,
  newsOf: (kanal, publisher) => `${kanal} news from ${publisher}`,
  none: 'No news yet.',
  notFound: 'This page does not exist',
  notFoundWhy: 'Its address may be mistyped, or the news was withdrawn.',
};

/** The words for pages in a language: Indonesian, unless it is English. */
export const pageWords = (language: string): PageWords => (/^en\b/i.test(language) ? en : id);
