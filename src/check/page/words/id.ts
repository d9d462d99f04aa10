import { id as feed } from '../../feed/words/id.js';
import { id as look } from '../../probe/words/id.js';
import type { PageWords } from './words.js';

export const id: PageWords = {
  lang: 'id',
  look,
  feed,
  levels: { error: 'Kesalahan', warning: 'Peringatan', advice: 'Saran' },
  title: 'Pemeriksaan widget berita',
  asking: 'Memeriksa…',
  failed: 'Halaman ini tidak dapat diperiksa. Muat ulang halaman, lalu coba lagi.',
  clean: 'Semuanya baik. Tidak ada yang perlu diperbaiki.',
  summary: ({ error, warning, advice }) =>
    `${[error && `${error} kesalahan`, warning && `${warning} peringatan`, advice && `${advice} saran`].filter(Boolean).join(', ')}.`,
  seen: (widgets, feeds) => `${widgets} widget dan ${feeds} feed di halaman ini.`,
  has: (articles, pictures, newest) => `Terbaca: ${articles} berita, ${pictures} dengan gambar${newest && `, terbaru ${newest}`}.`,
  notes: (count) => `${count} catatan untuk pengelola feed`,
  copyLine: 'Salin baris ini',
  copyReport: 'Salin laporan',
  copied: 'Disalin',
  byHand: 'Tidak dapat disalin',
  again: 'Periksa lagi',
  close: 'Tutup',
  show: 'Tunjukkan',
  onlyYou: 'Pembaca situs tidak melihat kotak ini.',
  findings: {
    'page-xml': {
      what: 'Halaman ini dikirim sebagai XML (XHTML), bukan HTML, sehingga widget tidak dapat berjalan',
      todo: 'Atur server atau tema agar mengirim Content-Type: text/html.',
    },
    'nothing-there': {
      what: 'Di halaman ini tidak ada skrip widget, dan tidak ada widget',
      todo: 'Tempel kodenya, lalu simpan dan terbitkan halaman. Bila sudah, CMS membuang keduanya: pakai bentuk bingkai.',
    },
    'script-missing': {
      what: 'Ada widget, tetapi tidak ada tag skripnya (bwi.js)',
      todo: 'Tambahkan tag skrip di kepala halaman. Abaikan bila situs memasang widget lewat npm.',
    },
    'script-http': {
      what: 'Alamat skrip memakai http, sedangkan halaman ini https: peramban menolaknya',
      todo: 'Ganti dengan alamat https:// pada tag skrip.',
    },
    'script-open': {
      what: 'Tag skrip memakai integrity tanpa crossorigin, sehingga peramban menolaknya',
      todo: 'Tambahkan crossorigin="anonymous" pada tag skrip.',
    },
    'script-module': {
      what: 'Tag skrip memakai type="module", sehingga skrip tidak mengenal alamat dan pilihannya sendiri',
      todo: 'Hapus type="module" dari tag skrip.',
    },
    'script-unreachable': { what: 'Berkas skrip tidak dapat diambil', todo: 'Periksa alamat pada src tag skrip.' },
    'modules-closed': {
      what: 'Server skrip tidak mengizinkan situs lain membaca modulnya. Pembaca mendapat satu berkas yang lebih besar',
      todo: 'Minta pengelola server mengirim Access-Control-Allow-Origin: * bersama berkas .js.',
    },
    'modules-unreachable': {
      what: 'Modul di samping skrip tidak dapat diambil. Pembaca mendapat satu berkas yang lebih besar, bila berkas itu ada',
      todo: 'Salin seluruh isi folder rilis ke server, bukan bwi.js saja.',
    },
    'two-versions': {
      what: 'Dua skrip widget yang berbeda dipasang di halaman ini; hanya yang pertama bekerja',
      todo: 'Pakai satu tag skrip saja, dan hapus yang lain.',
    },
    'tag-stripped': {
      what: 'Skrip terpasang, tetapi tidak ada widget di halaman ini',
      todo: 'Bila widget sudah Anda tulis, CMS membuang tagnya. Pakai bentuk <div class="bwi" data-bwi="news-list"></div>.',
    },
    'tag-escaped': {
      what: 'Kode widget tampil sebagai tulisan, bukan sebagai widget',
      todo: 'Tempel kode di mode HTML (blok HTML Khusus, tampilan Sumber), bukan di mode visual.',
    },
    'mount-stripped': {
      what: 'Ada div.bwi tanpa data-bwi yang dikenal: CMS membuang atribut data-, atau nama widgetnya salah',
      todo: 'Tulis lagi data-bwi, misalnya data-bwi="news-list", di modul yang menerima HTML penuh. Bila tetap hilang, pakai bentuk bingkai.',
    },
    'tag-unknown': {
      what: 'Nama widget tidak dikenal',
      todo: 'Yang ada: bwi-news-list, bwi-article-card, bwi-related-news, bwi-article, bwi-share-bar.',
    },
    'tag-unclosed': {
      what: 'Tag widget tidak ditutup, sehingga menelan isi halaman sesudahnya',
      todo: 'Tutup tag itu, misalnya <bwi-news-list></bwi-news-list>. Bentuk <bwi-news-list /> tidak berlaku di HTML.',
    },
    'tag-taken': {
      what: 'Tag ini sudah dipakai pustaka lain di halaman ini, sehingga widget berita tidak tampil',
      todo: 'Cari skrip lain yang memakai nama tag ini, lalu hapus salah satunya.',
    },
    'not-started': {
      what: 'Widget tidak berjalan',
      todo: 'Muat ulang halaman. Bila tetap begitu, versi peramban terlalu tua, atau sebuah ekstensi menghalangi skrip.',
    },
    policy: {
      what: 'Aturan keamanan halaman ini (Content-Security-Policy) menolak yang diperlukan widget',
      todo: 'Tulis baris ini pada aturan itu, sebagai pengganti baris yang kata pertamanya sama, bila ada:',
    },
    'policy-there': {
      what: 'Halaman ini punya Content-Security-Policy, yang hanya dapat diuji dari dalam halaman',
      todo: 'Pastikan aturan itu mengizinkan:',
    },
    'feed-missing': {
      what: 'Widget ini tidak punya alamat feed',
      todo: 'Tulis data-feed="https://…" pada tag skrip, atau feed="https://…" pada widget.',
    },
    'feed-old': {
      what: 'Berita terbaru di feed ini sudah lebih dari 30 hari',
      todo: 'Tanyakan kepada pengelola feed. Mungkin alamatnya sudah pindah.',
    },
    'widget-empty': {
      what: 'Feed terbaca, tetapi tidak ada berita yang cocok untuk widget ini',
      todo: 'Periksa kanal (tag), article-id, dan pilihan lain pada widget ini.',
    },
    'picture-http': {
      what: 'Gambar berita memakai http, dan tidak dapat diambil lewat https seperti halaman ini',
      todo: 'Minta pengelola feed menyajikan gambar lewat https.',
    },
    'picture-missing': {
      what: 'Gambar berita tidak dapat diambil',
      todo: 'Beri tahu pengelola feed: alamat gambar ini keliru atau tertutup.',
    },
  },
};
