import { feed as check } from '../../check/words/id/feed.js';
import { id as strings } from '../../strings/id.js';
import { formatDate, formatTime } from '../../text/format-date.js';
import { MAPPING_FIELDS } from '../schemas/mapping-fields.js';
import type { CommandWords } from './words.js';

const withValue = (text: string, value: string): string => (value ? `${text}: ${value}` : text);

export const id: CommandWords = {
  ...check,
  problems: {
    ...check.problems,
    'file-missing': (path) => withValue('berkas tidak ada', path),
    'is-folder': (path) => withValue('ini folder, bukan berkas', path),
    'no-permission': (path) => withValue('tidak boleh dibaca atau ditulis', path),
    'disk-full': (path) => withValue('tempat penyimpanan penuh', path),
    'port-taken': (port) => `port ${port} sudah dipakai program lain`,
    'host-unknown': (host) => withValue('nama host tidak dikenal', host),
    'connection-refused': () => 'server tidak menerima sambungan',
    'certificate-expired': () => 'sertifikat https sudah kedaluwarsa',
    'system-error': (name) => `sistem melaporkan ${name}`,
    unexpected: (message) => `galat tak terduga: ${message}`,

    'file-kind': (kind) => `${kind} tidak dapat dibaca: simpan sebagai .docx, .txt, atau .md`,
    'same-address': (path) => `alamatnya sama dengan alamat ${path}`,
    'file-empty': () => 'berkasnya kosong',
    'text-missing': () => 'tidak ada isi di bawah judul',
    'docx-unreadable': () => 'bukan dokumen Word (.docx)',
    'front-matter-unreadable': (line) => `bagian --- di awal berkas tidak dapat dibaca: baris ${line}`,
    'front-matter-toml': () => 'bagian awal berkas ditulis sebagai TOML (+++): tulis sebagai YAML di antara dua baris ---',
    'date-missing': () => 'tidak ada tanggal: tulis baris seperti “Senin, 18 Januari 2021”',
    'date-unreadable': (date) => `bukan tanggal: ${date}`,
    'address-missing': () => 'tidak ada alamat: tambahkan --article-url, misalnya https://kab.example/berita/{slug}',
    'picture-outside': (path) => `gambar ${path} berada di luar folder: berita terbit tanpa gambar itu`,
    'picture-missing': (path) => `gambar ${path} tidak ada: berita terbit tanpa gambar itu`,
    'picture-no-picture': (path) => `${path} bukan gambar: berita terbit tanpa gambar itu`,
    'picture-notes': (path) =>
      `gambar ${path} memuat tempat atau nama pembuatnya, yang hanya dapat dihapus dengan paket sharp: berita terbit tanpa gambar itu`,
    'picture-kind': (path) =>
      `gambar ${path} tidak dapat ditampilkan peramban, simpan sebagai JPEG atau PNG: berita terbit tanpa gambar itu`,

    'field-missing': (name) => `“${name}” harus diisi`,
    'field-not-text': (name) => `“${name}” harus berupa teks`,
    'field-not-list': (name) => `“${name}” harus berupa teks atau daftar teks`,
    'field-not-number': (name) => `“${name}” harus berupa angka, mulai dari 0`,
    'field-not-object': (name) => `“${name}” harus berupa daftar nama dan nilai`,
    'field-not-address': (name) => `“${name}” harus berupa alamat lengkap, dengan https://`,

    'source-missing': () => 'tidak ada folder, berkas, atau alamat seperti itu',
    'source-shrank': (change) => `jumlah beritanya tiba-tiba jauh berkurang: ${change}`,
    'mapping-field-unknown': (name) => `pemetaan tidak mengenal “${name}”; yang dikenal: ${MAPPING_FIELDS.join(' ')}`,
    'password-in-address': () => 'alamat dalam pemetaan memuat kata sandi: pakai header yang nilainya diambil dari lingkungan',
    'secret-in-mapping': (name) =>
      `“${name}” dalam pemetaan memuat rahasia: tulis “\${NAMA}” sebagai gantinya, lalu isi NAMA di lingkungan`,
    'variable-missing': (name) => `${name}, yang diperlukan pemetaan, tidak ada di lingkungan`,
    'answer-no-json': () => 'jawabannya bukan JSON',
    'answer-no-list': (path) => `jawabannya tidak punya daftar di “${path}”`,
    'next-at-other-host': (host) => `halaman berikutnya berada di host lain, ${host}`,

    'option-no-address': (option) => `ini bukan alamat: ${option}`,
    'article-url-without-slug': () => '--article-url perlu {slug}; tanpa itu semua berita beralamat sama',
    'images-without-url': () => '--images perlu --url, awal alamat semua gambar',
    'watch-without-path': () => '--watch perlu folder atau berkas; untuk alamat, pakai --every 5m',
    'no-duration': (text) => `--every bukan lama waktu seperti 30s, 5m, atau 1h: ${text}`,
    'no-port': (text) => `--port ${text} bukan nomor port`,
    'feed-not-built': (path) => `tidak ada ${path}: buat feed dulu`,
    'sharp-missing': () => '--images perlu paket sharp: npm install sharp',
    'folder-not-ours': (path) => `${path} bukan tulisan bwi-feed: pilih folder tersendiri, atau tambahkan --force`,
    'file-not-ours': () => 'bukan tulisan bwi-feed, dan dibiarkan seperti semula',
    'disk-full-kept': (folder) => `tempat penyimpanan penuh; feed terakhir tetap tayang: ${folder}`,
    'folder-busy': (holder) => `proses lain terlalu lama memakai folder ini: ${holder}`,
    'picture-unchanged': (cause) => `gambar dibiarkan seperti aslinya: ${cause}`,
    'picture-unreadable': () => 'tidak dapat dibaca sebagai gambar',
  },
  leftOut: (number, reason) => `Berita ke-${number} tidak ikut: ${reason}`,
  levelHeadings: { error: 'KESALAHAN', warning: 'PERINGATAN', advice: 'SARAN' },
  todo: 'Yang perlu dilakukan',
  checked: (articles, { error, warning, advice }) =>
    `${articles} berita terbaca: ${error} kesalahan, ${warning} peringatan, ${advice} saran.`,
  nothingToMend: 'Tidak ada yang perlu diperbaiki.',
  waiting: 'Menunggu proses lain',
  reading: (source, articles) => `Membaca ${source}: ${articles} berita`,
  relating: (articles, all) => `Berita terkait: ${articles} dari ${all} berita`,
  resizing: (pictures, all) => `Gambar: ${pictures} dari ${all}`,
  writing: (path) => `Menulis ${path}`,
  kept: (folder) => `Tidak ada yang diterbitkan: ${folder} tetap seperti semula. Dengan --force tetap diterbitkan.`,
  unchanged: (articles) => `Tidak ada yang berubah: ${articles} berita, tidak ada yang ditulis.`,
  published: (articles, folder, written, removed) => `${articles} berita di ${folder}: ${written} berkas ditulis, ${removed} dihapus.`,
  held: (drafts, embargoed, expired) => `Tidak ikut terbit: ${drafts} konsep, ${embargoed} menunggu waktunya, ${expired} sudah berakhir.`,
  due: (when) => `Perubahan berikutnya dengan sendirinya: ${formatDate(when, strings)}, ${formatTime(when, strings)}.`,
  purge: 'Ada berita yang ditarik atau diralat. Hapus alamat berikut dari CDN:',
  preview: (page, feed) => `Halaman mitra: ${page}\nFeed:          ${feed}`,
};
