import { readFile } from 'node:fs/promises';
import { bundle, weighing, weightOf } from '../lib/bundle.mjs';
import { photo } from '../lib/photo.mjs';
import { builds, modulesOf, putBuild } from '../lib/builds.mjs';
import { LIST, root, SHARE } from '../lib/root.mjs';
import { card, dates, shareBar } from './markup.mjs';
import { readyMade, tellOfFrame } from './ready-made.mjs';
import { shell } from './shell.mjs';

const PLACES = '<div id="news"></div><div id="share"></div>';

/** What a reader waits for, in the page itself and in our elements' roots. */
const inPage = {
  headlines: `document.querySelectorAll('#news h3').length >= 6`,
  share: `document.querySelectorAll('#share a, #share button, #share wa-button').length >= 4`,
};
const inRoots = {
  headlines: `document.querySelector('bwi-news-list')?.shadowRoot?.querySelectorAll('h3').length >= 6`,
  share: `document.querySelector('bwi-share-bar')?.shadowRoot?.querySelectorAll('a, button').length >= 4`,
};

/** The feed of 20 articles, and pictures for them. Its dates name their zone, so that nobody has to know it. */
export async function putFeed(site) {
  const feed = JSON.parse(await readFile(new URL('demo/feed.json', root), 'utf8'));
  feed.items = feed.items.filter(({ image, tags }) => image && tags).slice(0, 20);
  for (const item of feed.items) item.date_published = new Date(item.date_published.replace(/(T[\d:]{8})$/, '$1+07:00')).toISOString();
  feed.items.forEach((item, i) => {
    item.image = `pictures/${i}.png`;
    site.put(`demo/${item.image}`, photo(i));
  });
  return { feed, url: site.put('demo/feed.json', JSON.stringify(feed)) };
}

/** Puts every contender's page on the site: six cards and a share bar from one feed. */
export async function putContenders(site) {
  const { feed, url: feedUrl } = await putFeed(site);
  const made = [];
  const add = (name, marks, head, body, before) => {
    const path = `${name.replace(/\W+/g, '-').toLowerCase()}.html`;
    site.put(path, shell(head, body));
    made.push({ name, marks, before, url: site.partner + path });
  };
  const tag = (src) => `<script src="${src}" data-feed="${feedUrl}" async></script>`;

  const reserved =
    '<style>bwi-news-list:not(:defined){display:block;min-height:62rem}bwi-share-bar:not(:defined){display:block;min-height:7rem}</style>';
  const widgets = '<bwi-news-list heading="Berita Banyuwangi" limit="6"></bwi-news-list><bwi-share-bar></bwi-share-bar>';
  const preload = `<link rel="preload" as="fetch" crossorigin href="${feedUrl}">`;
  for (const build of builds) {
    const src = putBuild(site, build);
    const { name } = build;
    const modules = modulesOf(build, 'core', 'news').map((file) => `<link rel="modulepreload" href="${new URL(file, src).href}">`);
    add(name, inRoots, reserved + tag(src), widgets);
    add(`${name}, feed preloaded`, inRoots, preload + reserved + tag(src), widgets);
    add(`${name}, all preloaded`, inRoots, preload + modules.join('') + reserved + tag(src), widgets);
  }

  const date = dates();
  const cards = feed.items.slice(0, 6).map((item) => card(item, date, feedUrl));
  add(
    'static HTML',
    inPage,
    '',
    `<div id="news"><h2>Berita Banyuwangi</h2><ul class="list">${cards.join('')}</ul></div><div id="share">${shareBar(`${site.partner}static-html.html`, 'Dinas Contoh')}</div>`,
  );

  const bar = `<div id="share">${shareBar(`${site.partner}html.html`, 'Dinas Contoh')}</div>`;
  const { fragment, frame } = await readyMade(site, feed, feedUrl);
  add('html', inPage, '', `<div id="news">${fragment}</div>${bar}`);
  const iframe = `<iframe src="${frame}" title="Berita Banyuwangi" width="100%" height="1030" frameborder="0" loading="lazy"></iframe>`;
  add('frame', { ...inPage, headlines: 'window.framed' }, '', iframe + bar, tellOfFrame);

  for (const [name, file] of Object.entries({
    'by hand': 'by-hand',
    Preact: 'by-preact',
    React: 'by-react',
    'Web Awesome': 'by-webawesome',
  })) {
    const { code, css } = await bundle(`test/bench/pages/${file}.mjs`);
    const style = css && `<link rel="stylesheet" href="${site.put(`${file}.css`, css)}">`;
    add(name, inPage, '', PLACES + style + tag(site.put(`${file}.js`, code)));
    // The hand-written script stands in the page itself too: the least that can be fetched.
    if (file === 'by-hand') {
      add('by hand, inline', inPage, '', `${PLACES}<script data-feed="${feedUrl}">${code.replaceAll('</', '<\\/')}</script>`);
      const heavy = weighing(code, weightOf(...LIST, ...SHARE.filter((file) => !LIST.includes(file))));
      add('by hand, our bytes', inPage, '', PLACES + tag(site.put('by-hand-our-bytes.js', heavy)));
    }
  }
  return made;
}
