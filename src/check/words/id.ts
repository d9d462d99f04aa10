import { id as page } from './page/id.js';
import type { CheckWords } from './words.js';

export const id: CheckWords = {
  ...page,
  notes: (count) => `${count} catatan untuk pengelola feed`,
  feedFindings: {
    unreachable: { what: 'Feed tidak dapat diambil', todo: 'Periksa alamat atau nama berkasnya, lalu servernya.' },
    'no-feed': page.unreachable['no-feed'],
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
};
