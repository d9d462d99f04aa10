import type { PreviewHost } from './preview-host.js';

/** In the style of OpenSID's themes: a coloured head, boxes with title bars, small sans serif type. */
export const opensid: PreviewHost = {
  name: { id: 'OpenSID', en: 'OpenSID' },
  style: `
    body { margin: 0; background: light-dark(#ecf0f5, #111619); color: light-dark(#444, #d5dade); font: 14px/1.5 'Source Sans Pro', 'Helvetica Neue', Arial, sans-serif }
    header { padding: 14px 20px; background: #1f6f43; color: #fff } header b { display: block; font-size: 20px } a { color: light-dark(#226699, #7fc0ee); text-decoration: none }
    .box { max-width: 64rem; margin: 16px auto; border-top: 3px solid #1f6f43; border-radius: 3px; background: light-dark(#fff, #1c2226) }
    .box-header { padding: 10px 14px; border-bottom: 1px solid light-dark(#f0f0f0, #30383d); font-size: 16px } .box-body { padding: 14px }
    ul { padding-left: 20px; line-height: 1.9 }`,
  body: (widget) => `<header><b>Desa Contoh</b>Kecamatan Contoh, Kabupaten Banyuwangi</header>
    <div class="box"><div class="box-header">Kabar kabupaten</div><div class="box-body">${widget}</div></div>`,
};
