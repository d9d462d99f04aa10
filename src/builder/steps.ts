import type { Cms } from './cms.js';
import type { Form } from './forms.js';
import type { Text } from './text.js';

const text = (id: string, en: string): Text => ({ id, en });

/** The parts of a code that go to different places: all in one, the script in the head of the page, the rest where the news is shown. */
type Part = 'whole' | 'head' | 'place' | 'frame';

/** How a content management system of partners is called, and how each part is pasted there, by the names of its menus. */
interface CmsSteps extends Readonly<Record<Part, readonly Text[]>> {
  readonly name: Text;
  /** The form of the code that suits it. */
  readonly form: Form;
}

const WORDPRESS_BLOCK = text('Buka Tampilan → Widget, atau sunting sebuah halaman, lalu tambahkan blok HTML Khusus.', 'Open Appearance → Widgets, or edit a page, and add a Custom HTML block.'); // prettier-ignore
const OPENSID_WIDGET = text('Buka Admin Web → Widget, lalu klik Tambah.', 'Open Admin Web → Widget and click Tambah.');
const OPENSID_FORM = text('Isi Judul Widget, pilih Jenis Widget: Dinamis, tempel kodenya di Kode Widget, lalu Simpan.', 'Fill in Judul Widget, choose Jenis Widget: Dinamis, paste the code into Kode Widget, then Simpan.'); // prettier-ignore
const OPENSID_ON = text('Pada daftar widget, klik gembok (Aktifkan) di kolom Aksi, lalu muat ulang beranda.', 'In the list of widgets click the lock (Aktifkan) in the column Aksi, then reload the home page.'); // prettier-ignore
const OPENSID_NO_SCRIPT = text('OpenSID membuang tag skrip dari widget: kode ini tidak akan tampil di sana. Pilih bentuk Bingkai.', 'OpenSID takes script tags out of widgets: this code won’t show there. Choose the form Frame.'); // prettier-ignore
const JOOMLA_EDITOR = text('Di profil Anda, pilih Penyunting: None untuk sementara; penyunting visual mengubah kode.', 'In your profile set Editor to None for the while; visual editors change code.'); // prettier-ignore
const JOOMLA_MODULE = text('Buka Sistem → Modul Situs → Baru → Custom (Joomla 3: Ekstensi → Modul), lalu tempel kodenya.', 'Open System → Site Modules → New → Custom (Joomla 3: Extensions → Modules) and paste the code.'); // prettier-ignore
const JOOMLA_POSITION = text('Pilih Posisi dan Status: Published, lalu Simpan.', 'Choose Position and Status: Published, then Save.');
const BLOGGER_GADGET = text('Buka Tata Letak → Tambahkan Gadget → HTML/JavaScript.', 'Open Layout → Add a Gadget → HTML/JavaScript.');
const BLOGGER_SAVE = text(
  'Kosongkan judul gadget, tempel kodenya, lalu Simpan.',
  'Leave the gadget’s title empty, paste the code, then Save.',
);
const HTML_PASTE = text('Buka berkas halaman dan tempel kodenya di tempat berita tampil.', 'Open the page’s file and paste the code where the news is to be shown.'); // prettier-ignore
const HTML_SAVE = text('Simpan berkas sebagai UTF-8, unggah, lalu muat ulang.', 'Save the file as UTF-8, upload it, then reload.');

export const CMS_STEPS: Readonly<Record<Cms, CmsSteps>> = {
  wordpress: {
    name: text('WordPress', 'WordPress'),
    form: 'tag',
    whole: [
      WORDPRESS_BLOCK,
      text('Tempel kodenya, lalu Perbarui. Hanya administrator yang boleh menyimpan tag skrip.', 'Paste the code, then Update. Only administrators may save a script tag.'), // prettier-ignore
      text('Bila skripnya hilang setelah disimpan, pilih bentuk data-bwi atau Bingkai.', 'Where the script is gone after saving, choose the form data-bwi or Frame.'), // prettier-ignore
    ],
    head: [text('Pasang bagian pertama di kepala situs, misalnya dengan plugin WPCode: Code Snippets → Header & Footer → Header.', 'Put the first part into the head of the site, for example by the plugin WPCode: Code Snippets → Header & Footer → Header.')], // prettier-ignore
    place: [
      WORDPRESS_BLOCK,
      text('Tempel bagian kedua di blok itu, lalu Perbarui.', 'Paste the second part into that block, then Update.'),
    ],
    frame: [
      WORDPRESS_BLOCK,
      text('Tempel bingkainya, lalu Perbarui. Bila hilang setelah disimpan, mintalah administrator menyimpannya.', 'Paste the frame, then Update. Where it is gone after saving, ask an administrator to save it.'), // prettier-ignore
    ],
  },
  opensid: {
    name: text('OpenSID', 'OpenSID'),
    form: 'frame',
    whole: [OPENSID_NO_SCRIPT],
    head: [text('Perlu akses ke berkas situs: pasang bagian pertama di kepala templat tema, di folder desa/themes. Tanpa itu pilih bentuk Bingkai.', 'This needs access to the site’s files: put the first part into the head of the theme’s template, in the folder desa/themes. Without that choose the form Frame.')], // prettier-ignore
    place: [OPENSID_WIDGET, text('Isi Judul Widget, pilih Jenis Widget: Dinamis, tempel bagian kedua di Kode Widget, lalu Simpan.', 'Fill in Judul Widget, choose Jenis Widget: Dinamis, paste the second part into Kode Widget, then Simpan.'), OPENSID_ON], // prettier-ignore
    frame: [OPENSID_WIDGET, OPENSID_FORM, OPENSID_ON],
  },
  joomla: {
    name: text('Joomla', 'Joomla'),
    form: 'tag',
    whole: [
      JOOMLA_EDITOR,
      JOOMLA_MODULE,
      JOOMLA_POSITION,
      text('Bila skripnya dibuang, atur Sistem → Konfigurasi Global → Filter Teks untuk kelompok Anda, atau pilih bentuk Bingkai.', 'Where the script is stripped, set System → Global Configuration → Text Filters for your group, or choose the form Frame.'), // prettier-ignore
    ],
    head: [text('Pasang bagian pertama di index.php templat, sebelum </head>: Sistem → Templat Situs.', 'Put the first part into the template’s index.php, before </head>: System → Site Templates.')], // prettier-ignore
    place: [JOOMLA_EDITOR, text('Buka Sistem → Modul Situs → Baru → Custom, lalu tempel bagian kedua.', 'Open System → Site Modules → New → Custom and paste the second part.'), JOOMLA_POSITION], // prettier-ignore
    frame: [JOOMLA_EDITOR, JOOMLA_MODULE, JOOMLA_POSITION, text('Atau tanpa kode: Baru → Wrapper, dengan alamat dari src dan angka dari height.', 'Or without code: New → Wrapper, with the address of src and the number of height.')], // prettier-ignore
  },
  blogspot: {
    name: text('Blogspot', 'Blogspot'),
    form: 'tag',
    whole: [BLOGGER_GADGET, BLOGGER_SAVE],
    head: [text('Buka Tema → Edit HTML, lalu tempel bagian pertama sebelum </head>. Di sana setiap atribut perlu nilai: async="async", nowprocket="".', 'Open Theme → Edit HTML and paste the first part before </head>. Each attribute needs a value there: async="async", nowprocket="".')], // prettier-ignore
    place: [BLOGGER_GADGET, text('Tempel bagian kedua di gadget itu, lalu Simpan.', 'Paste the second part into that gadget, then Save.')],
    frame: [BLOGGER_GADGET, BLOGGER_SAVE],
  },
  html: {
    name: text('HTML biasa', 'Plain HTML'),
    form: 'tag',
    whole: [HTML_PASTE, text('Skrip cukup satu kali per halaman, walaupun widgetnya beberapa.', 'The script stands once on a page, however many widgets there are.'), HTML_SAVE], // prettier-ignore
    head: [text('Tempel bagian pertama di antara <head> dan </head>, sekali per halaman.', 'Paste the first part between <head> and </head>, once a page.')], // prettier-ignore
    place: [text('Tempel bagian kedua di tempat berita tampil.', 'Paste the second part where the news is to be shown.'), HTML_SAVE],
    frame: [HTML_PASTE, HTML_SAVE],
  },
};

const UPLOAD = text('Unduh bwi.all.js, lalu taruh di folder utama situs Anda, sehingga terbuka di alamat situs diikuti /bwi.all.js.', 'Download bwi.all.js and put it into the main folder of your site, so that it opens at the site’s address with /bwi.all.js.'); // prettier-ignore
const NPM = [
  text('Pasang paketnya di folder proyek. Selama paket itu belum ada di npm, unduh berkas .tgz dari folder versi di alamat rilis, lalu pasang dengan npm install ./nama-berkas.tgz.', 'Install the package in the project’s folder. While it isn’t on npm, download the .tgz from the version’s folder of the release and install that: npm install ./name-of-the-file.tgz.'), // prettier-ignore
  text('Impor elemennya sekali, misalnya di berkas masuk aplikasi.', 'Import the element once, for example in the app’s entry file.'),
  text(
    'Tulis elemennya di templat, lalu bangun dan terbitkan aplikasinya.',
    'Write the element in a template, then build and publish the app.',
  ),
];

/** How to paste a form of the code in a content management system, step by step. */
export function stepsFor(cms: Cms, form: Form): readonly Text[] {
  const { whole, head, place, frame } = CMS_STEPS[cms];
  switch (form) {
    case 'npm':
      return NPM;
    case 'frame':
      return frame;
    case 'mount':
      return [...head, ...place];
    case 'self':
      return cms === 'opensid' ? whole : [UPLOAD, ...whole];
    default:
      return whole;
  }
}
