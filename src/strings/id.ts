import type { Strings } from './strings.js';

export const id: Strings = {
  lang: 'id',
  loading: 'Memuat berita…',
  empty: 'Belum ada berita.',
  notFound: 'Berita ini tidak ditemukan.',
  failed: 'Berita belum dapat dimuat.',
  retry: 'Coba lagi',
  loadMore: 'Muat lebih banyak',
  added: (count, all) => `${count} berita ditambahkan, total ${all}.`,
  related: 'Berita Terkait',
  latest: 'Berita Terbaru',
  source: 'Sumber',
};
