import type { Cms } from './state.js';
import type { Text } from './text.js';

/** Content management systems of partners, and how to paste the code in each. */
export const NOTES: Readonly<Record<Cms, { readonly name: Text; readonly steps: readonly Text[] }>> = {
  wordpress: {
    name: { id: 'WordPress', en: 'WordPress' },
    steps: [
      { id: 'Buka Tampilan → Widget (atau halaman), lalu tambahkan blok HTML Khusus.', en: 'Open Appearance → Widgets (or a page) and add a Custom HTML block.' }, // prettier-ignore
      { id: 'Tempel kodenya, lalu Perbarui. Administrator boleh menempel tag skrip langsung.', en: 'Paste the code, then Update. Administrators may paste the script tag as it is.' }, // prettier-ignore
      { id: 'Bila skripnya hilang setelah disimpan, pilih bentuk data-bwi: bagian pertama lewat tema atau plugin kode kepala, bagian kedua di blok HTML Khusus.', en: 'Where the script is gone after saving, choose the form data-bwi: its first part goes into the theme or a plugin for header code, the second into the Custom HTML block.' }, // prettier-ignore
    ],
  },
  opensid: {
    name: { id: 'OpenSID', en: 'OpenSID' },
    steps: [
      { id: 'Pilih bentuk data-bwi. Taruh bagian pertama di kepala templat tema; nama berkasnya berbeda menurut versi.', en: 'Choose the form data-bwi. Put its first part into the head of the theme’s template; file names differ by version.' }, // prettier-ignore
      { id: 'Di Admin Web → Widget, tambahkan widget dinamis dan tempel bagian kedua.', en: 'In Admin Web → Widget add a dynamic widget and paste the second part.' }, // prettier-ignore
      { id: 'Aktifkan widget, lalu muat ulang beranda.', en: 'Switch the widget on, then reload the home page.' },
    ],
  },
  joomla: {
    name: { id: 'Joomla', en: 'Joomla' },
    steps: [
      { id: 'Di profil Anda, pilih penyunting None untuk sementara, supaya kode tidak diubah.', en: 'Set your profile’s editor to None for the while, so that the code stays as it is.' }, // prettier-ignore
      { id: 'Buka Sistem → Modul Situs → Baru → Custom, lalu tempel kodenya.', en: 'Open System → Site Modules → New → Custom and paste the code.' }, // prettier-ignore
      { id: 'Bila skripnya dibuang, atur Filter Teks untuk kelompok Anda, atau pakai bentuk data-bwi dengan skrip di index.php templat.', en: 'Where the script is stripped, set the Text Filters of your group, or use the form data-bwi with the script in the template’s index.php.' }, // prettier-ignore
    ],
  },
  blogspot: {
    name: { id: 'Blogspot', en: 'Blogspot' },
    steps: [
      { id: 'Buka Tata Letak → Tambahkan Gadget → HTML/JavaScript.', en: 'Open Layout → Add a Gadget → HTML/JavaScript.' },
      { id: 'Kosongkan judul gadget, tempel kodenya, lalu Simpan.', en: 'Leave the gadget’s title empty, paste the code, then Save.' },
      { id: 'Di dalam templat XML, tulis async="async" dan crossorigin="anonymous": setiap atribut perlu nilai.', en: 'Inside the XML template write async="async": each attribute needs a value there.' }, // prettier-ignore
    ],
  },
  html: {
    name: { id: 'HTML biasa', en: 'Plain HTML' },
    steps: [
      { id: 'Buka berkas halaman dan tempel kodenya di tempat berita tampil.', en: 'Open the page’s file and paste the code where the news is to be shown.' }, // prettier-ignore
      { id: 'Skrip cukup satu kali per halaman, walaupun widgetnya beberapa.', en: 'The script stands once on a page, however many widgets there are.' }, // prettier-ignore
      { id: 'Simpan berkas sebagai UTF-8, unggah, lalu muat ulang.', en: 'Save the file as UTF-8, upload it, then reload.' },
    ],
  },
};
