// What WordPress leaves of the code that partners paste, by the role of who pastes it: what the guides say of authors rests on it.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { startSite } from './site.mjs';

const site = await startSite();
after(() => site.stop());

const FORMS = {
  'the script tag': '<script src="https://berita.example/bwi.js" data-feed="https://berita.example/feed.json" async></script>',
  'an element': '<bwi-news-list limit="3"><a href="https://berita.example/">Berita</a></bwi-news-list>',
  'a mount': '<div class="bwi" data-bwi="news-list" data-limit="3"><a href="https://berita.example/">Berita</a></div>',
  'a frame': '<iframe src="https://berita.example/embed/terbaru/frame.html" width="600" height="400" title="Berita"></iframe>',
};

for (const role of ['author', 'editor', 'administrator']) {
  describe(role, () => {
    for (const [name, code] of Object.entries(FORMS)) {
      const kept = role !== 'author' || name === 'a mount';
      it(`${name} ${kept ? 'is kept' : 'loses its tag'}`, async () => {
        const block = `<!-- wp:html -->\n${code}\n<!-- /wp:html -->`;
        const { content, url } = await site.asRole(role, block);
        const page = await (await fetch(url)).text();
        const tag = /<[\w-]+/.exec(code)[0];
        if (kept) assert.equal(content, block);
        else assert.ok(!content.includes(tag), content);
        assert.equal(page.includes(code), kept);
      });
    }
  });
}
