import { htmlEscape } from 'escape-goat';

/** A partner's page with a look and text of its own, and every widget where partners usually put it. */
export const partnerPage = (feed: string): string => htmlEscape`<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Jam Layanan Kantor – Kecamatan Contoh</title>
<style>
:root { color-scheme: light dark }
body { margin: 0; font: 1.0625rem/1.6 Georgia, 'Noto Serif', serif; background: light-dark(#fbfaf7, #16181a); color: light-dark(#23201b, #eceae5) }
header { background: #14532d; color: #fff }
.wrap { max-width: 68rem; margin: 0 auto; padding: 1rem }
header .wrap { display: flex; flex-wrap: wrap; gap: .25rem 2rem; align-items: baseline }
nav { display: flex; gap: 1rem }
nav a { color: inherit }
main { display: grid; gap: 2rem 3rem }
main > * { min-width: 0 }
@media (min-width: 56rem) { main { grid-template-columns: 2fr 1fr } }
h1 { line-height: 1.2 }
section, bwi-article-card, bwi-related-news, bwi-share-bar { margin-block: 2rem }
footer { border-top: 1px solid light-dark(#d8d4ca, #3a3d40); font-size: .875rem }
</style>
<script src="/bwi.js" data-feed="${feed}" async></script>
</head>
<body>
<header><div class="wrap"><strong>Kecamatan Contoh</strong><nav><a href="/">Beranda</a><a href="#berita">Berita</a><a href="${feed}">Feed</a></nav></div></header>
<main class="wrap">
<div>
<article>
<h1>Jam Layanan Kantor</h1>
<p>Halaman contoh untuk pratinjau. Loket pelayanan buka pada hari kerja. Bawalah berkas asli, dan ambil nomor antrean di pintu masuk.</p>
<p>Di sekitar tulisan ini berita tampil seperti di situs mitra: huruf dan warnanya mengikuti halaman.</p>
</article>
<bwi-share-bar></bwi-share-bar>
<bwi-related-news limit="4"><a href="${feed}">Berita</a></bwi-related-news>
<section id="berita"><bwi-news-list heading="Berita Banyuwangi" layout="grid" limit="6" load-more><a href="${feed}">Berita</a></bwi-news-list></section>
<section><h2>Satu berita selengkapnya</h2><bwi-article heading-level="3"></bwi-article></section>
</div>
<aside>
<bwi-article-card></bwi-article-card>
<bwi-news-list heading="Terbaru" layout="headlines" limit="8" no-repeat></bwi-news-list>
</aside>
</main>
<footer><div class="wrap">Pratinjau. Feed: ${feed}</div></footer>
</body>
</html>
`;
