import type { Strings } from './strings.js';

export const id: Strings = {
  lang: 'id',

  loading: 'Memuat berita…',
  empty: 'Belum ada berita.',
  notFound: 'Berita ini tidak ditemukan.',
  failed: 'Berita belum dapat dimuat.',
  retry: 'Coba lagi',
  stale: (when) => `Belum dapat diperbarui. Berita per ${when}.`,

  latest: 'Berita Terbaru',
  loadMore: 'Muat lebih banyak',
  added: (count, total) => `${count} berita ditambahkan, total ${total}.`,
  newTab: 'buka di tab baru',
  showPicture: 'Tampilkan gambar',

  related: 'Berita Terkait',
  sameTag: (tag) => `Kanal ${tag}`,
  sameWord: (word) => `Tentang ${word}`,

  source: 'Sumber',
  original: 'Baca di sumber asli',
  topics: 'Topik',
  video: 'Tonton video',
  audio: 'Dengarkan audio',
  frame: 'Buka sematan',

  tools: 'Alat baca',
  readingTime: (minutes) => `Waktu baca ${minutes} menit`,
  smaller: 'Perkecil teks',
  larger: 'Perbesar teks',
  textSize: (percent) => `Ukuran teks ${percent}%`,
  printArticle: 'Cetak artikel',
  listen: 'Dengarkan',
  printFailed: 'Peramban ini tidak mengizinkan pencetakan dari sini.',
  listenFailed: 'Artikel ini belum dapat dibacakan di perangkat Anda.',

  share: 'Bagikan Artikel',
  shareTo: (brand) => `Bagikan ke ${brand}`,
  shareBy: { copy: 'Salin tautan', email: 'Kirim lewat surel', print: 'Cetak', system: 'Bagikan' },
  copied: 'Tautan disalin',
  copyByHand: 'Salin tautan ini:',

  days: 'Minggu Senin Selasa Rabu Kamis Jumat Sabtu'.split(' '),
  months: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
  timeSeparator: '.',
};
