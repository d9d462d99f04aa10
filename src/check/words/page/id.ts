import { id as problems } from '../../../feed/problem-words/id.js';
import type { PageWords } from '../words.js';

export const id: PageWords = {
  lang: 'id',
  levels: { error: 'Kesalahan', warning: 'Peringatan', advice: 'Saran' },
  problems,
  item: (number) => `berita ke-${number}`,
  more: (count) => `dan ${count} lagi`,
  title: 'Pemeriksaan widget berita',
  asking: 'Memeriksa…',
  failed: 'Halaman ini tidak dapat diperiksa. Muat ulang halaman, lalu coba lagi.',
  clean: 'Semuanya baik. Tidak ada yang perlu diperbaiki.',
  cleanSource: 'Tidak ada yang keliru dalam kode sumber ini.',
  sourceLimits:
    'Kode sumber tidak menunjukkan apa yang terjadi saat halaman dijalankan: apakah skrip berjalan, apa yang ditolak peramban, dan apakah beritanya tampil. Itu hanya terlihat dari dalam halaman.',
  summary: ({ error, warning, advice }) =>
    `${[error && `${error} kesalahan`, warning && `${warning} peringatan`, advice && `${advice} saran`].filter(Boolean).join(', ')}.`,
  seen: (widgets, feeds) => `${widgets} widget dan ${feeds} feed di halaman ini.`,
  has: (articles, pictures, newest) => `Terbaca: ${articles} berita, ${pictures} dengan gambar${newest && `, terbaru ${newest}`}.`,
  meant: (name) => `Mungkin maksudnya “${name}”.`,
  allowed: (values) => `Yang dapat dipakai: ${values}.`,
  used: (value) => `Yang dipakai widget sekarang: ${value}.`,
  answers: 'Server menjawab. Isinya tidak diperiksa di sini, karena pembacanya tidak dapat diambil.',
  copyLine: 'Salin baris ini',
  copyReport: 'Salin laporan',
  copied: 'Disalin',
  byHand: 'Tidak dapat disalin',
  again: 'Periksa lagi',
  close: 'Tutup',
  show: 'Tunjukkan',
  onlyYou: 'Pembaca situs tidak melihat kotak ini.',
  unreachable: {
    'no-address': { what: 'Ini bukan alamat web', todo: 'Tulis alamat lengkap yang diawali https://.' },
    mixed: {
      what: 'Alamat feed memakai http, sedangkan halaman ini https: peramban menolaknya',
      todo: 'Pakai alamat feed yang diawali https://.',
    },
    policy: {
      what: 'Aturan keamanan halaman ini (Content-Security-Policy) menolak alamat feed',
      todo: 'Tambahkan host feed pada connect-src.',
    },
    cors: {
      what: 'Server menjawab, tetapi situs lain tidak boleh membaca jawabannya',
      todo: 'Minta pengelola feed mengirim header Access-Control-Allow-Origin: *, dan pastikan alamatnya benar.',
    },
    offline: { what: 'Perangkat ini sedang tidak tersambung ke internet', todo: 'Sambungkan, lalu periksa lagi.' },
    network: { what: 'Tidak ada jawaban dari server', todo: 'Periksa ejaan alamatnya. Kalau sudah benar, servernya mungkin sedang mati.' },
    timeout: { what: 'Jawaban server terlalu lama: widget menunggu 10 detik', todo: 'Periksa lagi nanti, atau hubungi pengelola feed.' },
    status: { what: 'Server menolak dengan sebuah kode galat', todo: 'Periksa alamat feed: 404 berarti tidak ada, 403 berarti dilarang.' },
    'too-large': {
      what: 'Feed terlalu besar: widget menolak yang lebih dari 2.000.000 bita',
      todo: 'Minta pengelola feed mengurangi jumlah berita.',
    },
    'no-feed': {
      what: 'Ini bukan feed',
      todo: 'Berikan alamat JSON Feed, RSS, Atom, atau wp-json/wp/v2/posts, bukan alamat halaman.',
    },
  },
  pageFindings: {
    'browser-old': {
      what: 'Peramban ini terlalu tua untuk widget (tanpa custom elements); pembacanya melihat tautan cadangan',
      todo: 'Periksa dengan peramban yang lebih baru.',
    },
    'script-consent': {
      what: 'Tag skrip menunggu persetujuan kuki, sehingga belum dijalankan',
      todo: 'Masukkan skrip ini ke golongan “perlu” di pengelola persetujuan: widget tidak memasang kuki dan tidak melacak pembaca. Jangan menambah tag kedua.',
    },
    'script-delayed': {
      what: 'Tag skrip ditahan sebuah pengoptimal: dijalankan nanti, atau baru setelah pembaca menyentuh halaman',
      todo: 'Kecualikan bwi.js dari penundaan dan penggabungan JavaScript di pengoptimal itu. Jangan menambah tag kedua.',
    },
    'script-type': {
      what: 'Tag skrip ada, tetapi tidak dijalankan peramban karena type atau nomodule-nya',
      todo: 'Hapus atribut itu dari tag skrip. Jangan menambah tag kedua.',
    },
    'script-quotes': {
      what: 'Alamat pada tag skrip diapit tanda kutip melengkung, yang bagi peramban bagian dari alamatnya',
      todo: 'Ketik ulang tanda kutipnya sebagai tanda kutip lurus (") di mode HTML.',
    },
    quotes: {
      what: 'Nilai di sini diapit tanda kutip melengkung, bukan tanda kutip lurus; widget membuangnya, tetapi nilai yang memuat spasi dapat terpotong',
      todo: 'Ketik ulang tanda kutipnya sebagai tanda kutip lurus (") di mode HTML.',
    },
    'script-changed': {
      what: 'Isi berkas skrip bukan lagi yang dicatat pada integrity, sehingga peramban menolaknya',
      todo: 'Pakai alamat satu versi, bukan v1/, dengan hash dari integrity.json rilis itu. Bila alamatnya sudah begitu, berkas di server telah diubah: beri tahu pengelolanya.',
    },
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
      todo: 'Tambahkan tag skrip di kepala halaman, kecuali situs memasang widget lewat npm, Google Tag Manager, atau satu berkas gabungan.',
    },
    'script-http': {
      what: 'Alamat skrip memakai http, sedangkan halaman ini https: peramban menolaknya',
      todo: 'Ganti dengan alamat https:// pada tag skrip.',
    },
    'script-open': {
      what: 'Tag skrip memakai integrity tanpa crossorigin, sehingga peramban menolaknya',
      todo: 'Tambahkan crossorigin="anonymous" pada tag skrip.',
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
      what: 'Ada div.bwi tanpa data-bwi: CMS membuang atribut data-',
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
      todo: 'Muat ulang halaman. Bila tetap begitu, sebuah ekstensi peramban atau skrip lain di halaman ini menghalanginya; lihat Console peramban.',
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
    'feed-empty': {
      what: 'Feed tidak berisi berita',
      todo: 'Tanyakan kepada pengelola feed apakah sumbernya memang kosong.',
    },
    'article-left-out': {
      what: 'Ada berita yang tidak ditampilkan, karena tidak dapat dibaca',
      todo: 'Beri tahu pengelola feed. Setiap berita perlu alamat sendiri.',
    },
    'hosts-none': {
      what: 'data-hosts pada tag skrip tidak meloloskan satu berita pun',
      todo: 'Tambahkan host berita pada data-hosts, atau hapus atribut itu.',
    },
    'widget-failed': {
      what: 'Widget ini tidak menampilkan berita, padahal feednya dapat dibaca',
      todo: 'Muat ulang halaman. Bila tetap begitu, lihat pesan widget di Console peramban.',
    },
    'widget-hidden': {
      what: 'Widget ini terisi, tetapi sedang tersembunyi',
      todo: 'Abaikan bila memang begitu, misalnya di dalam tab. Bila tidak, cari aturan CSS halaman yang menyembunyikannya.',
    },
    'share-empty': {
      what: 'Bilah berbagi ini tidak punya alamat untuk dibagikan',
      todo: 'Tulis url="https://…" padanya. Berkas di komputer sendiri tidak punya alamat.',
    },
    'attribute-unknown': { what: 'Widget ini tidak mengenal atribut', todo: 'Perbaiki namanya, atau hapus.' },
    'attribute-value': { what: 'Widget ini tidak dapat memakai nilai atribut', todo: 'Perbaiki nilainya, atau hapus atributnya.' },
    'attribute-flag': {
      what: 'Atribut ini berlaku bila ada, apa pun nilainya',
      todo: 'Hapus atribut itu bila tidak diinginkan.',
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
