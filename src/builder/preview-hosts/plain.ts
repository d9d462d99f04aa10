import type { PreviewHost } from './preview-host.js';

/** A page with almost no style of its own. */
export const plain: PreviewHost = {
  name: { id: 'Halaman polos', en: 'Plain page' },
  style: `
    body { margin: 0; padding: 16px; font: 16px/1.5 system-ui, sans-serif; background: light-dark(#fff, #14171a); color: light-dark(#1c2126, #e8eaec) }
    main { max-width: 68rem; margin: auto }`,
  body: (widget) => `<main>${widget}</main>`,
};
