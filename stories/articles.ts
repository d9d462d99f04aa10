import type { Article } from '../src/index.js';

/** The address of a file that the storybook serves. */
export const served = (path: string): string => new URL(path, document.baseURI).href;

const picture = (name: string, alt: string): NonNullable<Article['image']> => ({
  url: served(`demo/pictures/${name}.svg`),
  alt,
  width: 1200,
  height: 800,
});

/** An article as a page would set it. */
export const article: Article = {
  id: 'kopi',
  url: served('demo/artikel.html?berita=kopi-gombengsari-petik-merah'),
  title: 'Petani Kopi Gombengsari Mulai Petik Merah',
  summary: 'BANYUWANGI – Kebun kopi rakyat di lereng Gombengsari memasuki masa petik. Petani hanya memetik buah yang merah penuh.',
  html: `<p>BANYUWANGI – Kebun kopi rakyat di lereng Gombengsari memasuki masa petik. Petani hanya memetik buah yang merah penuh, lalu menjemurnya di atas para-para bambu.</p>
<h2>Dari kebun ke cangkir</h2>
<p>Buah yang mengambang dipisahkan lebih dahulu. Sisanya dikupas, difermentasi semalam, dan dicuci dengan air mata air.</p>
<blockquote><p>“Petik merah lebih lama, tetapi rasanya tidak bisa dibohongi.”</p></blockquote>
<ul><li>Ketinggian kebun: 450–700 meter</li><li>Masa petik: Juni sampai September</li></ul>
<p>Teks ini contoh untuk peragaan. (*)</p>`,
  image: picture('kopi-gombengsari-petik-merah', 'Tangan memetik buah kopi merah di kebun'),
  published: new Date('2026-11-23T09:00:00+07:00'),
  tags: ['Pertanian', 'kopi', 'Gombengsari'],
  authors: ['Redaksi contoh'],
  language: 'id',
  source: 'Berita Banyuwangi (contoh)',
};

const without = (name: keyof Article): Article => {
  const rest: Partial<Record<keyof Article, unknown>> = { ...article };
  delete rest[name];
  return rest as Article;
};

export const pictureless = without('image');

/** Its picture is at an address that does not exist. */
export const brokenPicture: Article = { ...article, image: { url: served('demo/pictures/none.svg'), alt: '' } };

export const longTitle: Article = {
  ...article,
  title:
    'Pemerintah Kabupaten dan Kelompok Tani Menyepakati Jadwal Pengairan Bersama Menjelang Musim Tanam Kedua agar Semua Petak di Hilir Tetap Kebagian Air Sepanjang Kemarau yang Diperkirakan Lebih Panjang dari Biasanya',
  tags: ['Pertanian dan Ketahanan Pangan Daerah'],
  source: 'Dinas Komunikasi, Informatika, dan Persandian Kabupaten Contoh',
};

/** Attacks in all texts of an article: none of them may run in the page. */
export const hostile: Article = {
  ...article,
  title: '<img src=x onerror="document.title=\'broken in\'"> Judul <b>dengan</b> markah & "tanda petik"',
  summary: '<script>document.title = "broken in"</script> Ringkasan dengan markah yang harus tampil apa adanya.',
  html: `<p onclick="document.title='broken in'">Paragraf yang sah.</p><script>document.title = 'broken in'</script>
<img src="x" onerror="document.title='broken in'" alt=""><iframe src="javascript:parent.document.title='broken in'"></iframe>
<p style="position:fixed;inset:0;background:red">Gaya dibuang, kata-kata tinggal.</p>
<a href="javascript:document.title='broken in'">Tautan tanpa alamat</a> <form action="/"><input name="a"><button>Kirim</button></form>`,
  tags: ['<i>Kanal</i>', '"><script>document.title="broken in"</script>'],
  source: '<b>Penerbit</b>',
};

export const english: Article = {
  ...article,
  title: 'Gombengsari Coffee Farmers Begin the Red-Cherry Harvest',
  summary:
    'BANYUWANGI – The smallholder coffee gardens on the slopes of Gombengsari are being harvested. Only fully red cherries are picked.',
  html: '<p>BANYUWANGI – The smallholder coffee gardens on the slopes of Gombengsari are being harvested.</p><p>Only fully red cherries are picked, then dried on bamboo racks. This text is a sample.</p>',
  image: picture('kopi-gombengsari-petik-merah', 'A hand picks red coffee cherries'),
  tags: ['Agriculture', 'coffee'],
  authors: ['Sample newsroom'],
  language: 'en',
  source: 'Banyuwangi News (sample)',
};

/** An article with plain text only. */
export const plainText: Article = {
  ...without('html'),
  text: 'BANYUWANGI – Kebun kopi rakyat di lereng Gombengsari memasuki masa petik.\n\nPetani hanya memetik buah yang merah penuh.\n\nTeks ini contoh untuk peragaan.',
};
