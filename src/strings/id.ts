import type { Strings } from './strings.js';

export const id: Strings = {
  lang: 'id',
  days: 'Minggu Senin Selasa Rabu Kamis Jumat Sabtu'.split(' '),
  months: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
  timeSeparator: '.',
  loading: 'Memuat berita…',
  empty: 'Belum ada berita.',
  notFound: 'Berita ini tidak ditemukan.',
  failed: 'Berita belum dapat dimuat.',
  stale: (when) => `Belum dapat diperbarui. Berita per ${when}.`,
  retry: 'Coba lagi',
  loadMore: 'Muat lebih banyak',
  added: (count, all) => `${count} berita ditambahkan, total ${all}.`,
  related: 'Berita Terkait',
  latest: 'Berita Terbaru',
  source: 'Sumber',
  newTab: 'buka di tab baru',
};
