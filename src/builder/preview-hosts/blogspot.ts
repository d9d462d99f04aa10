import type { PreviewHost } from './preview-host.js';

/** In the style of Blogspot's simple templates: a coloured backdrop, a framed column, gadget titles in small type. */
export const blogspot: PreviewHost = {
  name: { id: 'Blogspot', en: 'Blogspot' },
  style: `
    body { margin: 0; padding: 20px; background: light-dark(#dfe7e2, #0f1512); color: light-dark(#222, #ddd); font: 13px/1.4 Arial, Tahoma, Helvetica, sans-serif }
    .content { max-width: 58rem; margin: auto; padding: 15px; background: light-dark(#fff, #1a201d); box-shadow: 0 0 20px rgb(0 0 0 / .15) }
    .title { margin: 0 0 12px; font: 34px Arial, sans-serif } .date-header { margin: 0 0 14px; font-size: 11px; color: light-dark(#666, #aaa) }
    a { color: light-dark(#1f6b4c, #77cfa9); text-decoration: none } .widget ul { margin: 0; padding: 0 0 0 1.25em } .widget li { padding: .25em 0 } .widget img { border: 0 }`,
  body: (widget) =>
    `<div class="content"><p class="title">Blog Contoh</p><p class="date-header">Catatan dari Banyuwangi</p><div class="widget">${widget}</div></div>`,
};
