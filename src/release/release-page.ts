import { htmlEscape } from 'escape-goat';
import style from './page.css?raw';
import script from './page.mjs?raw';
import { PLUGIN } from './release-paths.js';

/** What the page of a release shows. */
export interface ReleasePageData {
  readonly version: string;
  readonly channel: string;
  /** The hash of `bwi.all.js`, for the integrity attribute. */
  readonly hash: string;
  /** Address of the feed for partners' pages, if it is known. */
  readonly feed: string | undefined;
  /** Name of the npm package's file in the version's folder, if it is there. */
  readonly npmPackage: string | undefined;
  /** Paths of the files in the version's folder. */
  readonly paths: readonly string[];
}

/** Placeholder for the address of the release, which the page's script fills in. */
const HERE = '<span class="here">https://your-host.example/</span>';

const ELEMENT = htmlEscape(`<bwi-news-list heading="Berita Banyuwangi" limit="5">
  <a href="https://www.banyuwangikab.go.id/">Baca berita Banyuwangi</a>
</bwi-news-list>`);

/** One way to install: a heading, when to use it, the script tag, and an element. */
/** Asks optimisers to leave the tag alone; Cloudflare's reads its attribute before `src` only. */
const UNTOUCHED = 'data-cfasync="false" data-no-optimize="1" nowprocket';

const installation = (id: string, heading: string, words: string, english: string, attributes: readonly string[], before = ''): string => `
    <section>
      <h2 id="${id}">${heading}</h2>
      <p>${words}</p>
      <p class="en" lang="en">${english}</p>
      <div class="snippet" role="group" aria-labelledby="${id}">
        <pre><code>${before}&lt;script
  ${[UNTOUCHED, ...attributes, 'async'].join('\n  ')}
&gt;&lt;/script&gt;

${ELEMENT}</code></pre>
      </div>
    </section>`;

/** How the plugin gets into a WordPress, where nobody need paste code. */
const plugin = (feed: string | undefined): string => `
    <section>
      <h2 id="wordpress">WordPress: plugin</h2>
      <p>Unduh <a href="${PLUGIN}" download>banyuwangi-news.zip</a>, lalu pasang di <b>Plugin → Tambah Baru → Unggah Plugin</b> dan aktifkan. Alamat feed${feed ? `, <code>${htmlEscape(feed)}</code>,` : ''} ditulis sekali di <b>Pengaturan → Berita Banyuwangi</b>; setelah itu setiap penulis dapat menambahkan blok berita.</p>
      <p class="en" lang="en">Download the file, upload it under Plugins → Add New → Upload Plugin, and activate it. The address of the feed goes once into Settings → Banyuwangi News; then every author can add the blocks.</p>
    </section>`;

/** The page of a release, with its version and code to copy, in Indonesian and English. */
export function releasePage({ version, channel, hash, feed, npmPackage, paths }: ReleasePageData): string {
  const marked = feed ? htmlEscape(htmlEscape(feed)) : '<mark>https://portal.example/feed.json</mark>';
  const feedAttribute = `data-feed="${marked}"`;
  const preload = `&lt;link rel="preload" as="fetch" crossorigin href="${marked}"&gt;\n`;
  const modules = ['core', 'news'].map((name) => `&lt;link rel="modulepreload" href="${HERE}${version}/bwi-${name}-${version}.js"&gt;\n`);
  const yours = feed ? '' : ' Ganti alamat feed yang ditandai.';
  const yoursInEnglish = feed ? '' : ' Replace the marked address of the feed.';
  const installations = [
    installation(
      'kanal',
      `Kanal ${channel}: selalu terbaru`,
      `Untuk kebanyakan situs. Perbaikan datang sendiri; kode di halaman Anda tidak perlu diubah.${yours}`,
      `For most sites. Fixes arrive by themselves; the code on your page stays as it is.${yoursInEnglish}`,
      [`src="${HERE}${channel}/bwi.js"`, feedAttribute, 'crossorigin'],
    ),
    installation(
      'cepat',
      'Lebih cepat',
      `Baris pertama membuat feed diambil bersamaan dengan skrip, di kunjungan pertama pun. Alamatnya harus sama persis dengan <code>data-feed</code>.${yours}`,
      `The first line lets the feed come beside the script, on a first visit too. Its address must be exactly that of <code>data-feed</code>.${yoursInEnglish}`,
      [`src="${HERE}${channel}/bwi.js"`, feedAttribute, 'crossorigin'],
      preload,
    ),
    installation(
      'tercepat',
      `Versi ${version}: paling cepat`,
      'Nama berkas satu versi tidak pernah berubah, sehingga semuanya dapat diambil sekaligus. Ganti nomor versi di semua baris bila pindah versi.',
      'The file names of one version never change, so that all can be fetched at once. Change the version in all lines when you move on.',
      [`src="${HERE}${version}/bwi.js"`, feedAttribute, 'crossorigin'],
      preload + modules.join(''),
    ),
    installation(
      'terkunci',
      `Versi ${version}: terkunci`,
      'Untuk situs yang memutuskan sendiri kapan pindah versi. Berkasnya tidak pernah berubah, dan peramban menolaknya bila isinya lain.',
      'For sites that decide by themselves when to move on. The file never changes, and browsers refuse it if it is another.',
      [`src="${HERE}${version}/bwi.all.js"`, `integrity="${hash}"`, feedAttribute, 'crossorigin'],
    ),
    installation(
      'sendiri',
      'Di server sendiri',
      `Unduh <a href="${version}/bwi.all.js" download>bwi.all.js</a>, lalu taruh di folder utama situs Anda.`,
      'Download the file, and put it into the main folder of your site.',
      ['src="/bwi.all.js"', feedAttribute],
    ),
  ];
  const shown = feed && `
    <section>
      <bwi-news-list heading="Contoh" limit="3"><a href="${htmlEscape(feed)}">Feed</a></bwi-news-list>
    </section>`; // prettier-ignore
  const links = [
    paths.includes('builder/index.html') && `<a href="${channel}/builder/">Pembuat kode sematan</a>`,
    npmPackage && `<a href="${version}/${npmPackage}">Paket npm</a>`,
    `<a href="integrity.json">Hash semua skrip</a>`,
    `<a href="${version}/LICENSE.txt">Lisensi MIT</a>`,
    `<a href="${version}/bwi.licenses.md">Lisensi pustaka</a>`,
  ].filter(Boolean);
  return `<!doctype html>
<html lang="id">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <meta name="color-scheme" content="light dark" />
    <title>Widget berita Banyuwangi ${version}</title>
    <link rel="icon" href="data:," />${feed ? `\n    <script src="${channel}/bwi.js" data-feed="${htmlEscape(feed)}" onerror="this.remove()" async></script>` : ''}
    <style>
${style}    </style>
  </head>
  <body>
    <header>
      <div class="wrap">
        <h1>Widget berita Banyuwangi</h1>
        <p>Versi ${version}. Salin satu kode ke halaman Anda.</p>
        <p class="en" lang="en">Version ${version}. Copy one piece of code into your page.</p>
      </div>
    </header>
    <main class="wrap">${shown ?? ''}${installations.join('')}${paths.includes(PLUGIN) ? plugin(feed) : ''}
    </main>
    <footer class="wrap">
      <ul>
        ${links.map((link) => `<li>${link}</li>`).join('\n        ')}
      </ul>
    </footer>
    <script type="module">
${script}    </script>
  </body>
</html>
`;
}
