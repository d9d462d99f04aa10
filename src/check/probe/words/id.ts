import type { ProbeWords } from './words.js';

export const id: ProbeWords = {
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
  'no-feed': { what: 'Ini bukan feed', todo: 'Berikan alamat JSON Feed, RSS, Atom, atau wp-json/wp/v2/posts, bukan alamat halaman.' },
};
