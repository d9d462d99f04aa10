import type { Text } from './text.js';

/** Words of the check's page, except the findings. */
export const CHECK_WORDS = {
  title: { id: 'Periksa halaman', en: 'Check a page' },
  lead: {
    id: 'Widget berita tidak tampil seperti yang diharapkan? Tulis alamat halamannya.',
    en: 'News widgets don’t show as they should? Write the address of the page.',
  },
  address: { id: 'Alamat halaman', en: 'Address of the page' },
  check: { id: 'Periksa', en: 'Check' },
  closed: {
    id: 'Situs itu tidak mengizinkan halaman lain membacanya. Itu wajar. Periksalah dengan salah satu cara di bawah.',
    en: 'That site lets no other page read it. That is as usual. Check it in one of the ways below.',
  },
  refused: { id: 'Alamat itu tidak dapat dibuka', en: 'That address can’t be opened' },
  inside: { id: 'Dari dalam halaman', en: 'From inside the page' },
  insideHint: {
    id: 'Cara yang paling lengkap: hanya halaman itu sendiri yang tahu apa yang ditolak aturan keamanannya.',
    en: 'The fullest way: only the page itself knows what its security policy refuses.',
  },
  attribute: {
    id: 'Bila tag skripnya memuat data-check, buka halaman itu dengan #bwi-check di ujung alamatnya.',
    en: 'Where its script tag has data-check, open the page with #bwi-check at the end of its address.',
  },
  open: { id: 'Buka halaman', en: 'Open the page' },
  bookmark: {
    id: 'Bila tidak, simpan tautan ini sebagai penanda (bookmark), buka halaman itu, lalu klik penandanya.',
    en: 'Otherwise keep this link as a bookmark, open the page, and click the bookmark there.',
  },
  bookmarkName: { id: 'Periksa widget', en: 'Check widgets' },
  bookmarkRefused: {
    id: 'Halaman ini menolak skrip pemeriksa. Content-Security-Policy halaman ini harus mengizinkan',
    en: 'This page refuses the script of the check. Its Content-Security-Policy has to allow',
  },
  source: { id: 'Dari kode sumbernya', en: 'From its source' },
  sourceHint: {
    id: 'Buka halaman itu, tekan Ctrl+U, salin semuanya, lalu tempel di sini. Tidak ada yang dikirim ke mana pun.',
    en: 'Open the page, press Ctrl+U, copy all of it, and paste it here. Nothing is sent anywhere.',
  },
  sourceLabel: { id: 'Kode sumber (HTML)', en: 'Source (HTML)' },
} as const satisfies Record<string, Text>;
