import type { PreviewHost } from './preview-host.js';

/** In the style of Joomla 3 with Bootstrap: a navigation bar, a well, Helvetica at 14 px. */
export const joomla: PreviewHost = {
  name: { id: 'Joomla', en: 'Joomla' },
  style: `
    body { margin: 0; border-top: 3px solid #0088cc; background: light-dark(#f4f6f7, #15181b); color: light-dark(#333, #dcdfe2); font: 14px/1.43 'Helvetica Neue', Helvetica, Arial, sans-serif }
    .container { max-width: 60rem; margin: 20px auto; padding: 20px; border: 1px solid light-dark(#ddd, #343a40); border-radius: 4px; background: light-dark(#fff, #1d2125) }
    .navbar { display: flex; flex-wrap: wrap; gap: 4px; margin-bottom: 18px; } .navbar a { padding: 8px 12px; border-radius: 5px } .navbar a:first-child { background: #0069a0; color: #fff }
    a { color: light-dark(#006ea6, #6cc3f5); text-decoration: none } h2 { margin: 10px 0; font-size: 31.5px } h3 { font-size: 24.5px } button { font: inherit }
    .well { padding: 19px; border: 1px solid light-dark(#e3e3e3, #3a4147); border-radius: 4px; background: light-dark(#f5f5f5, #23282d) }`,
  body: (widget) =>
    `<div class="container"><div class="navbar"><a>Beranda</a><a>Layanan</a><a>Dokumen</a></div><div class="well">${widget}</div></div>`,
};
