import type { Widget } from './fields.js';
import type { Text } from './text.js';

const text = (id: string, en: string): Text => ({ id, en });

/** Words of the builder's page. */
export const WORDS = {
  title: text('Pembuat kode sematan', 'Embed code builder'),
  lead: text('Pilih, lihat hasilnya, salin kodenya. Berita Banyuwangi tampil di situs Anda.', 'Choose, look, copy the code. News from Banyuwangi shows on your site.'), // prettier-ignore
  widget: text('Widget', 'Widget'),
  feed: text('Sumber berita', 'Where the news comes from'),
  feedLabel: text('Alamat feed', 'Address of the feed'),
  feedHint: text('Beberapa alamat dipisah spasi.', 'Separate several addresses with spaces.'),
  base: text('Alamat rilis widget', 'Address of the widgets’ release'),
  local: text('Alamat ini hanya ada di komputer ini. Tulis alamat rilis di web sebelum menyalin kode.', 'This address is on this computer only. Write that of a release on the web before you copy the code.'), // prettier-ignore
  content: text('Isi', 'Content'),
  look: text('Tampilan', 'Look'),
  lang: text('Bahasa widget', 'Language of the widget'),
  asPage: text('Ikuti halaman', 'As the page'),
  color: text('Warna instansi', 'Brand colour'),
  useColor: text('Pakai warna sendiri', 'Use a colour of our own'),
  colorHint: text('Disesuaikan agar terbaca. Kontras WCAG, paling sedikit 4,5 : 1.', 'Adjusted so that it can be read. WCAG contrast, at least 4.5 : 1.'), // prettier-ignore
  onLight: text('Di latar terang', 'On light'),
  onDark: text('Di latar gelap', 'On dark'),
  radius: text('Sudut membulat', 'Rounded corners'),
  font: text('Huruf', 'Typeface'),
  preview: text('Pratinjau', 'Preview'),
  previewOf: text('Pratinjau widget di halaman contoh', 'The widget on a sample page'),
  page: text('Halaman', 'Page'),
  width: text('Lebar', 'Width'),
  phone: text('Ponsel', 'Phone'),
  sidebar: text('Bilah sisi', 'Sidebar'),
  full: text('Penuh', 'Full'),
  scheme: text('Suasana', 'Scheme'),
  light: text('Terang', 'Light'),
  dark: text('Gelap', 'Dark'),
  code: text('Kode', 'Code'),
  site: text('Situs Anda memakai', 'Your site runs on'),
  form: text('Bentuk kode', 'Form of the code'),
  monitorHow: text(
    'Untuk layar di kantor: isi “Perbarui otomatis”, misalnya 5m.',
    'For a screen in an office: fill in “Keep fresh”, such as 5m.',
  ),
  monitor: text('Untuk layar di kantor: buka langsung alamat ini di peramban layar penuh (F11). Hurufnya besar, tanpa gulir, dan beritanya diperbarui terus.', 'For a screen in an office: open this address by itself, in a browser in full screen (F11). It has large type, nothing to scroll, and news that stays fresh.'), // prettier-ignore
  monitorOpen: text('Buka halaman layar kantor', 'Open the page for the office screen'),
  frameKind: text('Isi bingkai', 'In the frame'),
  withScript: text('Widget, dengan skrip', 'Widget, with a script'),
  scriptless: text('HTML siap pakai, tanpa skrip', 'Ready-made HTML, no script'),
  readyHint: text('Penerbit feed ini menyediakan {count} berita terbarunya sebagai HTML; isian lain di atas tidak berlaku. Server yang mengenal PHP, SSI, atau templat dapat memasukkannya langsung ke halaman, dari', 'The publisher of this feed has the latest {count} articles as HTML; other choices above don’t apply. A server that knows PHP, SSI or templates can put them right into its pages, from'), // prettier-ignore
  frameScheme: text('Suasana bingkai', 'Scheme of the frame'),
  asReader: text('Ikuti pembaca', 'As the reader’s'),
  frameNeeds: text('Bingkai memerlukannya: halaman di sekitarnya tidak terbaca dari dalam.', 'A frame needs it: from inside, it can’t read the page around it.'), // prettier-ignore
  lacksFeed: text('Kode ini belum lengkap: tanpa alamat feed tidak ada berita yang tampil.', 'This code isn’t complete: without the address of a feed no news shows.'), // prettier-ignore
  badFeed: text('Kode ini belum dapat dipakai: alamat feed harus alamat web yang lengkap, misalnya https://portal.example/feed.json.', 'This code can’t work yet: the address of the feed must be a whole address on the web, such as https://portal.example/feed.json.'), // prettier-ignore
  badLink: text('Tautan menuju situs penerbit: halaman artikel sendiri harus alamat web yang memuat {id}, {slug}, atau {url}.', 'Links lead to the publisher: an article page of your own has to be a web address with {id}, {slug} or {url}.'), // prettier-ignore
  frameLink: text('Di dalam bingkai, halaman artikel sendiri harus alamat lengkap yang diawali https://, dengan {id}, {slug}, atau {url}.', 'In a frame, an article page of your own has to be a whole address, https:// and all, with {id}, {slug} or {url}.'), // prettier-ignore
  noTag: text('Kanal ini tidak ada di feed:', 'The feed has no kanal of this name:'),
  noArticle: text('Berita ini tidak ada di feed:', 'The feed has no such article:'),
  range: text('Bilangan bulat dari {min} sampai {max}.', 'A whole number from {min} to {max}.'),
  frameLacks: text('Kode ini belum lengkap: tanpa isian berikut, bingkai hanya menampilkan satu kalimat.', 'This code isn’t complete: without this, the frame shows but a sentence.'), // prettier-ignore
  copy: text('Salin', 'Copy'),
  byHand: text('Pilih dan salin kodenya', 'Select and copy the code'),
  whatsapp: text('Kirim pilihan ini lewat WhatsApp', 'Send these choices by WhatsApp'),
  reset: text('Mulai lagi', 'Start again'),
  toCheck: text('Sudah dipasang tetapi tidak tampil? Periksa halaman', 'Pasted, but it doesn’t show? Check the page'),
  selfcheck: text('Dengan pemeriksaan mandiri', 'With a self-check'),
  selfcheckHint: text('Buka halaman Anda dengan ?bwi-check di ujung alamatnya untuk melihat apa yang salah. Pembaca tidak melihatnya.', 'Open your page with ?bwi-check at the end of its address to see what is wrong. Readers don’t see it.'), // prettier-ignore
  fast: text('Lebih cepat', 'Faster'),
  fastHint: text('Satu baris lagi: feed diambil bersamaan dengan skrip. Alamatnya harus sama dengan data-feed.', 'One more line: the feed is fetched beside the script. Its address must be that of data-feed.'), // prettier-ignore
  policy: text('Bila situs memakai CSP', 'Where the site has a CSP'),
  policyHint: text('Tambahkan alamat ini pada baris Content-Security-Policy yang ada.', 'Add these addresses to the site’s Content-Security-Policy.'), // prettier-ignore
  styleHint: text('Bila style-src melarang <style>, pindahkan aturannya ke berkas CSS tema.', 'Where style-src forbids <style>, move its rule to the theme’s CSS file.'), // prettier-ignore
  steps: text('Langkah memasang', 'How to paste it'),
  noHash: text('Hash berkas belum dapat dibaca dari alamat rilis; tanpa hash peramban tidak memeriksa isinya.', 'The file’s hash can’t be read at the release; without it browsers don’t check the file.'), // prettier-ignore
  toCode: text('Ke kode', 'To the code'),
  toPreview: text('Ke pratinjau', 'To the preview'),
} as const satisfies Record<string, Text>;

/** Names of the widgets. */
export const WIDGETS = {
  'news-list': text('Daftar berita', 'News list'),
  'article-card': text('Kartu berita', 'Article card'),
  'related-news': text('Berita terkait', 'Related news'),
  article: text('Artikel penuh', 'Full article'),
  'share-bar': text('Tombol bagikan', 'Share buttons'),
} as const satisfies Record<Widget, Text>;

/** The forms of the code: the name of each, and when to use it. */
export const FORM_WORDS = {
  tag: [text('Tag skrip', 'Script tag'), text('Untuk kebanyakan situs. Perbaikan datang sendiri lewat kanal v1.', 'For most sites. Fixes arrive by themselves, by the channel v1.')], // prettier-ignore
  pinned: [text('Terkunci (SRI)', 'Pinned (SRI)'), text('Satu versi yang tidak berubah; peramban menolak berkas yang isinya lain.', 'One version that never changes; browsers refuse a file that is another.')], // prettier-ignore
  self: [text('Server sendiri', 'Self-hosted'), text('Unduh bwi.all.js dan taruh di folder utama situs Anda.', 'Download bwi.all.js and put it into the main folder of your site.')], // prettier-ignore
  mount: [text('data-bwi', 'data-bwi'), text('Untuk CMS yang membuang tag asing: skrip di templat, div di halaman.', 'For a CMS that strips unknown tags: the script in the template, a div on the page.')], // prettier-ignore
  npm: [text('npm', 'npm'), text('Untuk pengembang dengan bundler.', 'For developers with a bundler.')],
  frame: [text('Bingkai', 'Frame'), text('Untuk OpenSID dan tempat lain yang melarang skrip.', 'For OpenSID and other places where scripts are forbidden.')], // prettier-ignore
} as const;
