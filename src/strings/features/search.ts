/** The texts of the search in a list. */
export interface SearchStrings {
  /** The name of the field. */
  readonly label: string;
  readonly clear: string;
  /** How many were found; `among` how many of the latest, where there are older ones too. */
  readonly found: (count: number, among?: number) => string;
  /** What is said where nothing was found. */
  readonly nothing: (text: string, among?: number) => string;
  readonly hint: string;
  readonly more: string;
  readonly older: string;
  /** While older news is searched. */
  readonly looking: (among: number) => string;
  /** After older news was searched: how many that has added. */
  readonly looked: (added: number, among: number, isAll: boolean) => string;
  /** The same of the whole archive, by its index. */
  readonly lookingInArchive: string;
  readonly lookedInArchive: (added: number, isAll: boolean) => string;
  readonly failed: string;
}

const number = (count: number, mark: string): string => String(count).replace(/\B(?=(\d{3})+$)/g, mark);
const angka = (count: number): string => number(count, '.');
const figure = (count: number): string => number(count, ',');
const stories = (count: number): string => (count === 1 ? '1 article' : `${figure(count)} articles`);

export const searchStrings: Readonly<Record<'id' | 'en', SearchStrings>> = {
  id: {
    label: 'Cari berita',
    clear: 'Hapus pencarian',
    found: (count, among) => `${angka(count)} berita ditemukan${among ? ` di ${angka(among)} berita terbaru` : ''}.`,
    nothing: (text, among) => `Tidak ada berita tentang “${text}”${among ? ` di ${angka(among)} berita terbaru` : ''}.`,
    hint: 'Periksa ejaannya, atau coba kata lain.',
    more: 'Tampilkan lebih banyak',
    older: 'Cari juga di berita lama',
    looking: (among) => `Mencari… ${angka(among)} berita sudah diperiksa.`,
    looked: (added, among, isAll) =>
      `${added ? `${angka(added)} berita lagi ditemukan` : 'Tidak ada lagi yang ditemukan'}; ${isAll ? 'semua ' : ''}${angka(among)} berita sudah diperiksa.`,
    lookingInArchive: 'Mencari di seluruh arsip…',
    lookedInArchive: (added, isAll) =>
      `${added ? `${angka(added)} berita lagi ditemukan` : 'Tidak ada lagi yang ditemukan'}${isAll ? '; seluruh arsip sudah diperiksa' : ''}.`,
    failed: 'Berita lama belum dapat dimuat.',
  },
  en: {
    label: 'Search the news',
    clear: 'Clear the search',
    found: (count, among) => `${stories(count)} found${among ? ` in the latest ${figure(among)}` : ''}.`,
    nothing: (text, among) => `No news about “${text}”${among ? ` in the latest ${stories(among)}` : ''}.`,
    hint: 'Check the spelling, or try another word.',
    more: 'Show more',
    older: 'Search older news too',
    looking: (among) => `Searching… ${stories(among)} so far.`,
    looked: (added, among, isAll) =>
      `${added ? `${figure(added)} more found` : 'Nothing more found'} in ${isAll ? 'all ' : ''}${stories(among)}.`,
    lookingInArchive: 'Searching the whole archive…',
    lookedInArchive: (added, isAll) =>
      `${added ? `${figure(added)} more found` : 'Nothing more found'}${isAll ? ' in the whole archive' : ''}.`,
    failed: 'Older news could not be loaded.',
  },
};
