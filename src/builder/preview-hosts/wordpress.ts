import type { PreviewHost } from './preview-host.js';

/** In the style of the classic themes of WordPress: a serif column, widgets with small headings, every list and link styled. */
export const wordpress: PreviewHost = {
  name: { id: 'WordPress', en: 'WordPress' },
  style: `
    body { margin: 0; background: light-dark(#f1f1f1, #101214); color: light-dark(#333, #ddd); font: 17px/1.65 'Noto Serif', Georgia, serif }
    .site { max-width: 62rem; margin: 0 auto; padding: 24px 20px 40px; background: light-dark(#fff, #1a1d20) }
    .site-title { margin: 0; font: 700 26px/1.2 'Noto Sans', Helvetica, Arial, sans-serif }
    .site-description { margin: 2px 0 20px; font-size: 14px; color: light-dark(#666, #aaa) }
    .menu { margin: 0 0 24px; padding: 10px 0; border-block: 1px solid light-dark(#ddd, #333); font: 700 14px Helvetica, Arial, sans-serif }
    .menu a { margin-right: 18px; text-decoration: none }
    a { color: light-dark(#21759b, #7cc4e8) } ul { margin: 0 0 1.5em 1.2em } li { margin-bottom: .4em } h2 { clear: both; font-family: Helvetica, Arial, sans-serif }
    .widget { margin-top: 8px }`,
  body: (
    widget,
  ) => `<div class="site"><h1 class="site-title">Sekolah Contoh</h1><p class="site-description">Situs contoh, bukan sekolah sungguhan</p>
    <div class="menu"><a>Beranda</a> <a>Profil</a> <a>Berita</a> <a>Kontak</a></div><div class="widget">${widget}</div></div>`,
};
