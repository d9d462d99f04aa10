// The plugin writes what `bwi-feed` writes: one style, and one take-over by the script, hold for both.
import assert from 'node:assert/strict';
import { after, it } from 'node:test';
import { LISTS, published, samples } from '../publish/embedding.mjs';
import { folder } from '../publish/newsroom.mjs';
import { block, startWithPlugin } from './with-plugin.mjs';

const world = await startWithPlugin();
const ends = [];
const here = { after: (end) => ends.push(end) };
after(async () => {
  for (const end of ends) await end();
  await world.stop();
});

const set = await published(here, await samples(folder(here)), '--images');
await set.build();

/** The news in a page's HTML, as the browser writes it. */
const newsIn = (page, html) =>
  page.evaluate((source) => {
    const news = new DOMParser().parseFromString(source, 'text/html').querySelector('.bwi-news');
    // What is asked for at once may say so.
    for (const picture of news.querySelectorAll('img[loading=eager]')) picture.removeAttribute('loading');
    return news.outerHTML.replace(/>\s+</g, '>\n<');
  }, html);

for (const name of LISTS)
  it(`the plugin’s HTML is that of ${name}`, async () => {
    const fragment = set.fragment(name);
    const [, written] = /<bwi-news-list ([^>]*)>/.exec(fragment);
    const attributes = Object.fromEntries([...written.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, key === 'limit' ? Number(value) : value])); // prettier-ignore
    const { feed, ...others } = attributes;
    await world.set({ feed });
    const html = await world.text(block('news-list', others));
    const { page } = await world.open('about:blank');
    assert.equal(await newsIn(page, html), await newsIn(page, fragment));
  });
