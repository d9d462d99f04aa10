import { id as problems } from '../../feed/problem-words/id.js';
import type { CheckWords, FindingWords } from './words.js';

const noFeed: FindingWords = {
  what: 'Ini bukan feed',
  todo: 'Berikan alamat JSON Feed, RSS, Atom, atau wp-json/wp/v2/posts, bukan alamat halaman.',
};

export const id: CheckWords = {
  lang: 'id',
  levels: { error: 'Kesalahan', warning: 'Peringatan', advice: 'Saran' },
  problems,
  item: (number) => `berita ke-${number}`,
  more: (count) => `dan ${count} lagi`,
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
  feedFindings: {
    unreachable: { what: 'Feed tidak dapat diambil', todo: 'Periksa alamat atau nama berkasnya, lalu servernya.' },
    'no-feed': noFeed,
    'too-large': {
      what: 'Feed terlalu besar: widget menolak yang lebih dari 2.000.000 bita',
      todo: 'Kurangi jumlah berita, atau terbitkan tanpa isi lengkap. Berita lama dapat dipindah ke halaman berikutnya (next_url).',
    },
    'feed-http': { what: 'Alamat feed memakai http: peramban menolaknya di halaman https', todo: 'Sediakan feed lewat https.' },
    'cors-missing': {
      what: 'Situs lain tidak boleh membaca feed ini, sehingga widget tidak menampilkan apa pun',
      todo: 'Kirim header Access-Control-Allow-Origin: * bersama feed.',
    },
    'item-left-out': { what: 'Berita tidak ditampilkan', todo: 'Perbaiki berita ini di sumbernya. Setiap berita perlu alamat sendiri.' },
    'next-unreachable': { what: 'Halaman berikutnya (next_url) tidak dapat dibaca', todo: 'Periksa alamat next_url.' },
    empty: { what: 'Feed tidak berisi berita', todo: 'Periksa apakah sumbernya memang kosong.' },
    'items-over-limit': {
      what: 'Berita terlalu banyak, sisanya tidak dibaca',
      todo: 'Bagi feed menjadi beberapa halaman dengan next_url.',
    },
    'feed-mended': {
      what: 'Ada teks asing di sekitar feed',
      todo: 'Biasanya pesan galat atau keluaran plugin. Hilangkan, supaya pembaca feed lain tidak gagal.',
    },
    'type-wrong': {
      what: 'Jenis isi (Content-Type) keliru',
      todo: 'Kirim application/feed+json atau application/json; untuk RSS application/rss+xml.',
    },
    'cache-missing': {
      what: 'Masa simpan tidak disebut: peramban menebak sendiri seberapa lama berita disimpan',
      todo: 'Kirim Cache-Control: public, max-age=60.',
    },
    'cache-none': { what: 'Feed tidak boleh disimpan: setiap pembaca membebani server', todo: 'Kirim Cache-Control: public, max-age=60.' },
    'cache-long': {
      what: 'Feed disimpan lebih dari satu jam, sehingga berita baru terlambat tampil',
      todo: 'Kirim Cache-Control: public, max-age=60.',
    },
    'compression-missing': { what: 'Feed dikirim tanpa kompresi', todo: 'Aktifkan gzip atau brotli untuk JSON dan XML di server.' },
    'title-missing': {
      what: 'Nama penerbit (title) tidak ada, sehingga sumber berita tidak tampil',
      todo: 'Isi title feed dengan nama portal.',
    },
    'home-missing': {
      what: 'Alamat portal (home_page_url) tidak ada',
      todo: 'Isi home_page_url dengan alamat beranda, lengkap dengan https://.',
    },
    'id-missing': { what: 'Berita tanpa id', todo: 'Beri setiap berita id yang tidak pernah berubah.' },
    'id-duplicate': { what: 'Id dipakai lebih dari satu berita', todo: 'Beri setiap berita id sendiri.' },
    'headline-missing': { what: 'Berita tanpa judul; widget memakai awal isinya atau alamatnya', todo: 'Isi judulnya.' },
    'date-missing': {
      what: 'Berita tanpa tanggal: urutannya tidak pasti',
      todo: 'Isi date_published, misalnya 2026-11-20T10:00:00+07:00.',
    },
    'date-unreadable': { what: 'Tanggal tidak dapat dibaca', todo: 'Tulis seperti 2026-11-20T10:00:00+07:00.' },
    'date-future': {
      what: 'Tanggal berita di masa depan',
      todo: 'Periksa tanggal dan zona waktunya. Berita yang belum waktunya jangan diterbitkan.',
    },
    'image-missing': { what: 'Berita tanpa gambar', todo: 'Tambahkan gambar utama.' },
    'image-unreachable': { what: 'Gambar tidak dapat diambil', todo: 'Periksa alamat gambar.' },
    'image-type': { what: 'Alamat gambar tidak berisi gambar', todo: 'Periksa alamat gambar dan Content-Type-nya.' },
    'image-large': {
      what: 'Gambar lebih dari 600 kB: lambat di ponsel, dan WhatsApp mungkin tidak menampilkannya',
      todo: 'Kecilkan gambar, misalnya lebar 1200 piksel sebagai JPEG atau WebP.',
    },
    'alt-missing': {
      what: 'Gambar tanpa teks alternatif untuk pembaca tunanetra',
      todo: 'Tulis isi gambar dalam satu kalimat (_bwi.image_alt).',
    },
    'http-link': { what: 'Tautan berita memakai http', todo: 'Pakai alamat https.' },
    'http-image': { what: 'Gambar memakai http: di halaman https mungkin tidak tampil', todo: 'Pakai alamat https.' },
    redirected: {
      what: 'Alamat feed dialihkan',
      todo: 'Pakai alamat tujuannya langsung: satu perjalanan lebih sedikit bagi setiap pembaca.',
    },
    'validator-missing': {
      what: 'Server tidak mengirim ETag atau Last-Modified, sehingga feed yang sama dikirim ulang',
      todo: 'Sajikan feed sebagai berkas statis, atau kirim ETag.',
    },
    'language-missing': { what: 'Bahasa feed tidak disebut atau keliru', todo: 'Isi language, misalnya id.' },
    'summary-missing': { what: 'Berita tanpa ringkasan; widget mengambil awal isinya', todo: 'Isi summary dengan satu atau dua kalimat.' },
    'headline-markup': { what: 'Judul berisi HTML, yang tampil sebagai tulisan', todo: 'Tulis judul sebagai teks biasa.' },
    'headline-long': {
      what: 'Judul lebih dari 65 huruf: WhatsApp menampilkan paling banyak dua baris',
      todo: 'Taruh yang terpenting di awal judul, atau persingkat.',
    },
    'date-without-zone': { what: 'Tanggal tanpa zona waktu, dibaca sebagai WIB', todo: 'Tambahkan +07:00.' },
  },
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
    'no-feed': noFeed,
  },
  pageFindings: {
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
