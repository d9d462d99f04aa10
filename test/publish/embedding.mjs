// A set on a server, and a partner's pages with its ready-made HTML in them, on another.
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { run } from './command.mjs';
import { folder, markdown, serve, write } from './newsroom.mjs';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.png': 'image/png', '.jpg': 'image/jpeg', '.webp': 'image/webp' }; // prettier-ignore

/** The lists of a set that are not of a kanal. */
export const LISTS = ['terbaru', 'kisi', 'judul'];

/** Samples, most of them with a picture; some are in English, have long words, or another source. */
export async function samples(root) {
  const change = (n) =>
    n === 12 ? { title: `Pertanggungjawaban ${'anggaran '.repeat(14)}` } : n === 9 ? { title: '“Kopi” & <b>tebal</b>: 100% & lebih' } : {};
  const files = markdown(
    Array.from({ length: 14 }, (_, i) => i + 1),
    change,
  );
  for (const n of [2, 4, 6, 7, 8, 10, 11, 12, 14])
    files[`contoh-${n}.jpg`] = await sharp({ create: { width: 900, height: 500 + n * 10, channels: 3, background: { r: n * 15, g: 90, b: 120 } } }).jpeg().toBuffer(); // prettier-ignore
  files['contoh-11.md'] = files['contoh-11.md'].replace('kanal:', 'language: en\nkanal:');
  return write(join(root, 'berita'), files);
}

/** The file that a server sends for a path. */
const answer = (root, path) => {
  const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
  return [200, { 'content-type': TYPES[extname(file)] ?? 'text/plain', 'access-control-allow-origin': '*' }, readFileSync(file)];
};

/** Builds a set of a source at the address where it is served, with the widgets' scripts, and a partner's site. */
export async function published(test, berita, ...more) {
  const out = join(folder(test), 'out');
  const pages = new Map();
  const publisher = await serve(test, ({ pathname }) => {
    try {
      return answer(/^\/bwi[\w.-]*\.js$/.test(pathname) ? DIST : out, decodeURI(pathname));
    } catch {
      return undefined;
    }
  });
  const partner = await serve(test, ({ pathname }) => [200, { 'content-type': TYPES['.html'] }, pages.get(pathname) ?? ''], {
    host: 'localhost',
  });
  const base = `${publisher.address}/`;
  const build = async () => {
    const { code, stdout, stderr } = await run(['build', berita, '--out', out, '--url', base, '--article-url', `${base}berita/{slug}/`, '--script', `${base}bwi.js`, '--title', 'Portal Contoh', '--json', ...more]); // prettier-ignore
    return { code, stderr, ...(stdout && JSON.parse(stdout)) };
  };
  return {
    base,
    out,
    build,
    fragment: (name) => readFileSync(join(out, `embed/${name}.html`), 'utf8'),
    frame: (name) => readFileSync(join(out, `embed/${name}/frame.html`), 'utf8'),
    /** The address of a partner's page with this in it. */
    page(html, { head = '' } = {}) {
      const path = `/${pages.size}.html`;
      pages.set(path, `<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Mitra</title>${head}</head><body><main><h1>Mitra</h1>${html}</main></body></html>`); // prettier-ignore
      return partner.address + path;
    },
    script: `<script src="${base}bwi.js" async></script>`,
  };
}

/** What a page shows of a list: in plain HTML, or by the widget. Handed over to the page. */
export function shownNews() {
  const list = document.querySelector('bwi-news-list');
  const root = list?.shadowRoot ?? document;
  const words = (element, selector) => element.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() || undefined;
  return {
    heading: words(root, 'h2'),
    articles: [...root.querySelectorAll('article')].map((article) => ({
      title: words(article, 'h3'),
      url: article.querySelector('h3 a').href,
      language: article.querySelector('h3').closest('[lang]').lang,
      kanal: words(article, '.bwi-kanal, .tag'),
      summary: words(article, '.bwi-summary, .summary'),
      date: [words(article, 'time'), article.querySelector('time')?.dateTime],
      foot: words(article, '.bwi-foot, .foot')?.replace(/ ?· ?/, ' · '),
      picture: article.querySelector('img')?.src,
    })),
    source: words(root, '.bwi-source, .foot-line'),
    home: root.querySelector(':is(.bwi-source, .foot-line) a')?.href,
  };
}

/** Where all that a list shows stands, in pixels. Handed over to the page. */
export async function placesOfNews() {
  const root = document.querySelector('bwi-news-list').shadowRoot ?? document;
  await Promise.all([...root.querySelectorAll('img')].map((img) => ((img.loading = 'eager'), img.decode())));
  const place = (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [x, y, width, height].map((value) => Math.round(value * 10) / 10).join(' ');
  };
  // What is not shown is nowhere, whatever it is.
  const shown = (selector) => [...root.querySelectorAll(selector)].map(place).filter((where) => !where.endsWith(' 0 0'));
  return Object.fromEntries(['h2', 'li', 'h3', 'time', 'img', '.bwi-kanal, .tag', '.bwi-summary, .summary', '.bwi-foot, .foot', '.bwi-source, .foot-line'].map((selector) => [selector, shown(selector)])); // prettier-ignore
}
