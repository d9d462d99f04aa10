// The embed builder, from choosing a widget to the pasted code that shows news on another site.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { build, runnerImport } from 'vite';
import { violations } from '../stories/axe.mjs';
import { answers, builderUrl, close, headlines, openBuilder, partnerUrl, paste, pieces, root } from './builder.mjs';

after(close);

const click = (page, name, value) => page.$eval(`embed-builder >>> input[name=${name}][value="${value}"]`, (input) => input.click());
const typeInto = async (page, id, text) => {
  const field = await page.$(`embed-builder >>> #${id}`);
  await field.click({ clickCount: 3 });
  await field.type(text);
};
const shows = (page, text) =>
  page.waitForFunction((part) => document.querySelector('embed-builder').shadowRoot.textContent.includes(part), { timeout: 15_000 }, text);

describe('the attributes that are asked for', () => {
  it('are those of the elements, no fewer and no more', async () => {
    const { module } = await runnerImport(`${root}src/builder/fields.ts`, { configFile: false, logLevel: 'error' });
    const { modules } = JSON.parse(readFileSync(`${root}dist/custom-elements.json`, 'utf8'));
    const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
    assert.equal(elements.length, 5);
    for (const { tagName, attributes } of elements) {
      const own = attributes.map(({ name }) => name).filter((name) => name !== 'feed');
      const asked = module.FIELDS[tagName.slice(4)].map(({ name }) => name);
      assert.deepEqual(asked.toSorted(), own.toSorted(), tagName);
    }
  });
});

describe('a walk from choosing to pasted code', () => {
  const forms = {
    tag: (codes) => paste(codes.join('\n'), 'tag.html'),
    pinned: (codes) => {
      assert.match(codes[0], /integrity="sha384-/);
      return paste(codes.join('\n'), 'pinned.html');
    },
    self: (codes) => {
      assert.match(codes[0], /src="\/bwi\.all\.js"/);
      return paste(codes.join('\n'), 'self.html');
    },
    mount: (codes) => {
      assert.match(codes[1], /^<div class="bwi" data-bwi="related-news"/);
      return paste(codes.join('\n'), 'mount.html');
    },
    npm: async ([install, script, css, element]) => {
      assert.equal(install, 'npm install banyuwangi-news-widgets');
      const folder = mkdtempSync(join(tmpdir(), 'partner-'));
      try {
        mkdirSync(join(folder, 'node_modules'));
        symlinkSync(root, join(folder, 'node_modules/banyuwangi-news-widgets'));
        writeFileSync(join(folder, 'main.js'), script);
        const { output } = await build({
          ...{ root: folder, configFile: false, logLevel: 'error' },
          build: { write: false, modulePreload: false, rolldownOptions: { input: join(folder, 'main.js') } },
        });
        for (const { fileName, code } of output) answers.set(`/${fileName}`, { type: 'text/javascript', body: code });
        const entry = output.find(({ isEntry }) => isEntry).fileName;
        return await paste(`<style>${css}</style>${element}<script type="module" src="/${entry}"></script>`, 'npm.html');
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  };

  for (const [form, open] of Object.entries(forms))
    it(`in the form ${form}: related news, three, as headlines, in a colour`, async () => {
      const page = await openBuilder();
      await click(page, 'widget', 'related-news');
      await click(page, 'layout', 'headlines');
      await typeInto(page, 'limit', '3');
      await page.evaluate(() => {
        const { shadowRoot } = document.querySelector('embed-builder');
        [...shadowRoot.querySelectorAll('.tick')]
          .find((label) => label.textContent.includes('Pakai warna'))
          .querySelector('input')
          .click();
      });
      await click(page, 'form', form);
      if (form === 'pinned') await shows(page, 'sha384-');
      const partner = await open(await pieces(page));
      assert.equal((await headlines(partner, 'bwi-related-news')).length, 3);
      const accent = await partner.$eval('bwi-related-news', (element) => getComputedStyle(element).getPropertyValue('--bwi-color-accent'));
      assert.match(accent, /^light-dark\(#[\da-f]{6}, ?#[\da-f]{6}\)$/);
      assert.deepEqual([...page.problems, ...partner.problems], []);
      await page.close();
      await partner.close();
    });

  it('in the form frame', { skip: existsSync(`${root}dist/frame.html`) ? false : 'this build has no frame.html' }, async () => {
    const page = await openBuilder('?form=frame&limit=3');
    const partner = await paste((await pieces(page)).join('\n'), 'frame.html');
    const frame = await (await partner.waitForSelector('iframe')).contentFrame();
    assert.equal((await headlines(frame, 'bwi-news-list')).length, 3);
    await page.close();
    await partner.close();
  });

  const needs = {
    'share-bar': ['url', 'https://mitra.example/kopi', 'Alamat yang dibagikan'],
    'related-news': ['article-id', 'kopi', 'Berita'],
  };
  for (const [widget, [field, value, label]] of Object.entries(needs))
    it(`in the form frame, which asks for what ${widget} can’t know there`, async () => {
      const page = await openBuilder(`?widget=${widget}`);
      const asks = () =>
        page.$eval('embed-builder', ({ shadowRoot: root }, id) => {
          const { required, placeholder } = root.getElementById(id);
          const note = root.querySelector('.code .note button')?.textContent;
          return { required, placeholder, hint: root.getElementById(`${id}-hint`)?.textContent ?? '', note };
        }, field); // prettier-ignore
      const before = await asks();
      assert.deepEqual([before.required, before.note], [false, undefined]);
      assert.notEqual(before.placeholder, '');
      await click(page, 'form', 'frame');
      const asked = await asks();
      assert.deepEqual([asked.required, asked.placeholder, asked.note], [true, '', label]);
      assert.match(asked.hint, /Bingkai memerlukannya/);
      await page.$eval('embed-builder >>> .code .note button', (button) => button.click());
      await page.keyboard.type(value);
      assert.equal(new URL(page.url()).searchParams.get(field), value);
      assert.equal((await asks()).note, undefined);
      const partner = await paste((await pieces(page)).join('\n'), 'needs.html');
      const frame = await (await partner.waitForSelector('iframe')).contentFrame();
      await frame.waitForSelector(`bwi-${widget}[${field}="${value}"]:defined`);
      await page.close();
      await partner.close();
    });

  it('in the form frame, in the colours that are chosen for it', async () => {
    const page = await openBuilder('?form=frame&limit=1');
    const scheme = async () => {
      const partner = await paste((await pieces(page)).join('\n'), 'scheme.html');
      const frame = await (await partner.waitForSelector('iframe')).contentFrame();
      await headlines(frame, 'bwi-news-list');
      const found = await frame.$eval('html', (root) => getComputedStyle(root).colorScheme);
      await partner.close();
      return found;
    };
    assert.equal(await scheme(), 'light dark');
    await click(page, 'frameScheme', 'dark');
    assert.equal(await scheme(), 'dark');
    assert.match(page.url(), /[?&]frameScheme=dark/);
    await page.close();
  });

  it('shows in the preview what it offers', async () => {
    const page = await openBuilder('?limit=2&layout=headlines&on=wordpress&form=mount');
    const frame = await (await page.waitForSelector('embed-builder >>> iframe')).contentFrame();
    assert.equal((await headlines(frame, 'bwi-news-list')).length, 2);
    const { html, code } = {
      html: await page.$eval('embed-builder >>> iframe', ({ srcdoc }) => srcdoc),
      code: await pieces(page),
    };
    for (const piece of code) assert.ok(html.includes(piece), piece);
    await page.close();
  });
});

describe('the state in the address', () => {
  it('is what differs from the default, and opens again as it was', async () => {
    const page = await openBuilder();
    assert.equal(page.url(), builderUrl);
    await click(page, 'widget', 'share-bar');
    await click(page, 'ui', 'en');
    await page.waitForFunction(() => document.documentElement.lang === 'en');
    assert.equal(page.url(), `${builderUrl}?widget=share-bar&ui=en`);
    const again = await openBuilder('?widget=share-bar&ui=en');
    assert.deepEqual(await pieces(again), await pieces(page));
    assert.match(await again.title(), /Embed code builder/);
    await page.close();
    await again.close();
  });

  it('harms nothing, whoever wrote it', async () => {
    const hostile = new URLSearchParams({
      ...{ heading: '"><img src=x onerror=alert(1)><script>', feed: 'javascript:alert(1)', base: 'data:text/html,x' },
      ...{ color: 'red;}', widget: '__proto__', form: 'constructor', on: 'toString', lang: '"><', limit: '-1', tag: '</script><script>' },
    });
    const page = await openBuilder(`?${hostile}`);
    const [code] = await pieces(page);
    assert.match(code, /heading="&quot;&gt;&lt;img src=x onerror=alert\(1\)&gt;&lt;script&gt;"/);
    assert.doesNotMatch(code, /javascript:|data:text|<img|limit=/);
    const partner = await paste(code, 'hostile.html');
    assert.equal(await partner.$('img'), null);
    assert.deepEqual(page.problems, []);
    await page.close();
    await partner.close();
  });
});

describe('what is said of a feed', () => {
  const feeds = {
    'good, with its numbers': ['/feed.json', /26 berita, 24 dengan gambar/],
    'not there': ['/none.json', /galat \(404\)/],
    'refused to other sites': ['/no-cors.json', /Access-Control-Allow-Origin: \*/],
    'no feed': ['/page.json', /Ini bukan feed/],
  };
  for (const [name, [path, words]] of Object.entries(feeds))
    it(name, async () => {
      const page = await openBuilder();
      await typeInto(page, 'feed', partnerUrl + path);
      await page.waitForFunction(
        (part) => new RegExp(part).test(document.querySelector('embed-builder').shadowRoot.querySelector('.findings').textContent),
        { timeout: 15_000 },
        words.source,
      );
      await page.close();
    });

  it('at an http address, which https pages can’t read', async () => {
    const page = await openBuilder();
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      request.url().startsWith('http://kab.example/')
        ? request.respond({ headers: { 'access-control-allow-origin': '*' }, body: answers.get('/feed.json').body })
        : request.continue(),
    );
    await typeInto(page, 'feed', 'http://kab.example/feed.json');
    await shows(page, '26 berita');
    await shows(page, 'memakai http: peramban menolaknya di halaman https');
    await page.close();
  });

  it('no address of the web', async () => {
    const page = await openBuilder();
    await typeInto(page, 'feed', 'ftp://x');
    await shows(page, 'bukan alamat web');
    await page.close();
  });
});

describe('everybody', () => {
  it('gets there by the keyboard alone', async () => {
    const page = await openBuilder();
    const focused = () => page.evaluate(() => document.activeElement.shadowRoot?.activeElement?.name ?? '');
    for (let i = 0; i < 5 && (await focused()) !== 'widget'; i++) await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    assert.match(page.url(), /widget=article-card/);
    for (let i = 0; i < 60 && (await focused()) !== 'form'; i++) await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    assert.match(page.url(), /form=pinned/);
    await page.close();
  });

  it('sees in forced colours what is chosen, apart from where the focus is', async () => {
    const page = await openBuilder('?color=%23ffcc00');
    const devtools = await page.createCDPSession();
    await devtools.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    const looks = () =>
      page.$eval('embed-builder', ({ shadowRoot }) => {
        const look = (selector) => {
          const { backgroundColor, outlineStyle } = getComputedStyle(shadowRoot.querySelector(selector));
          return { fill: backgroundColor, ring: outlineStyle };
        };
        return {
          card: [look('.card:has(:checked)'), look('.card:not(:has(:checked))')],
          button: [look('[name=layout]:checked + span'), look('[name=layout]:not(:checked) + span')],
        };
      });
    for (const [chosen, other] of Object.values(await looks())) {
      assert.notEqual(chosen.fill, other.fill);
      assert.deepEqual([chosen.ring, other.ring], ['none', 'none']);
    }
    for (const [kind, name] of Object.entries({ card: 'widget', button: 'layout' })) {
      await page.focus(`embed-builder >>> [name=${name}]:not(:checked)`);
      await page.keyboard.press('Space');
      assert.equal((await looks())[kind][0].ring, 'solid');
    }
    await page.close();
  });

  for (const [scheme, widget] of [
    ['light', 'news-list'],
    ['dark', 'share-bar&form=frame'],
  ])
    // prettier-ignore
    it(`without a finding of axe, and in 320 px, ${scheme}`, async () => {
      const page = await openBuilder(`?widget=${widget}&color=%23ffcc00`, [{ name: 'prefers-color-scheme', value: scheme }]);
      assert.deepEqual(await violations(page), []);
      await page.setViewport({ width: 320, height: 800 });
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      await page.close();
    });
});
