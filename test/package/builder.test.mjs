// The embed builder, from choosing a widget to the pasted code that shows news on another site.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build, runnerImport } from 'vite';
import { run } from '../publish/command.mjs';
import { violations } from '../stories/axe.mjs';
import { answers, builderUrl, close, headlines, openBuilder, partnerUrl, paste, pieces, root, shown } from './builder.mjs';

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
    const frame = await (await shown(page, 'iframe')).contentFrame();
    assert.equal((await headlines(frame, 'bwi-news-list')).length, 2);
    const { html, code } = {
      html: await page.$eval('embed-builder >>> iframe', ({ srcdoc }) => srcdoc),
      code: await pieces(page),
    };
    for (const piece of code) assert.ok(html.includes(piece), piece);
    await page.close();
  });
});

describe('code that can’t work', () => {
  const state = (page) =>
    page.$eval('embed-builder', ({ shadowRoot }) => ({
      pieces: shadowRoot.querySelectorAll('.piece').length,
      notes: [...shadowRoot.querySelectorAll('.code .note')].map((note) => note.textContent.trim().replace(/\s+/g, ' ')),
    }));

  it('is not offered without a feed, nor with half an address; what mends it has the focus at a press', async () => {
    const page = await openBuilder();
    await typeInto(page, 'feed', ' ');
    assert.match((await state(page)).notes[0], /tanpa alamat feed.* Alamat feed$/);
    await typeInto(page, 'feed', 'feed saya');
    const { pieces, notes } = await state(page);
    assert.equal(pieces, 0);
    assert.match(notes[0], /harus alamat web yang lengkap/);
    await page.$eval('embed-builder >>> .code .note button', (button) => button.click());
    assert.equal(await page.$eval('embed-builder', ({ shadowRoot }) => shadowRoot.activeElement.id), 'feed');
    await page.close();
  });

  it('is not needed where an address is typed without https://: it is completed', async () => {
    const page = await openBuilder();
    await typeInto(page, 'feed', 'portal.example/feed.json desa.example/feed.json');
    assert.match((await pieces(page))[0], /data-feed="https:\/\/portal\.example\/feed\.json https:\/\/desa\.example\/feed\.json"/);
    await page.keyboard.press('Tab');
    assert.equal(await page.$eval('embed-builder >>> #feed', ({ value }) => value), 'https://portal.example/feed.json https://desa.example/feed.json'); // prettier-ignore
    await typeInto(page, 'base', 'widget.example/');
    await page.keyboard.press('Tab');
    assert.match((await pieces(page))[0], /src="https:\/\/widget\.example\/v1\/bwi\.js"/);
    await page.close();
  });
});

describe('a value that a widget does not allow, or a feed has not', () => {
  for (const [field, value, range] of [
    ['limit', '10001', 'dari 1 sampai 10.000'],
    ['limit', '500', 'dari 1 sampai 10.000'],
    ['heading-level', '9', 'dari 2 sampai 6'],
  ])
    it(`is told: ${field}=${value}`, async () => {
      const page = await openBuilder();
      await typeInto(page, field, value);
      const { hint, isValid } = await page.$eval('embed-builder', ({ shadowRoot: root }, id) => ({ hint: root.getElementById(`${id}-hint`).textContent, isValid: root.getElementById(id).validity.valid }), field); // prettier-ignore
      assert.ok(hint.includes(range), hint);
      assert.equal((await pieces(page))[0].includes(`${field}="${value}"`), isValid);
      await page.close();
    });

  for (const [query, words] of [
    ['?tag=antariksa', 'Kanal ini tidak ada di feed: antariksa'],
    ['?widget=article-card&article-id=tidak-ada', 'Berita ini tidak ada di feed: tidak-ada'],
  ])
    it(`is told: ${query}`, async () => {
      const page = await openBuilder(query);
      await shows(page, words);
      await page.close();
    });

  for (const query of ['?tag=pariwisata', '?widget=article-card&article-id=kopi-gombengsari-petik-merah'])
    it(`is not told of what there is: ${query}`, async () => {
      const page = await openBuilder(query);
      assert.equal(await page.$eval('embed-builder', ({ shadowRoot }) => shadowRoot.querySelector('.amiss:not(:empty)')), null);
      await page.close();
    });
});

describe('the steps', () => {
  const steps = (page) => page.$eval('embed-builder', ({ shadowRoot }) => shadowRoot.querySelector('#steps ol').textContent);

  it('differ by the form of the code', async () => {
    const page = await openBuilder();
    const met = new Set();
    for (const form of ['tag', 'self', 'mount', 'npm', 'frame']) {
      await click(page, 'form', form);
      met.add(await steps(page));
    }
    assert.equal(met.size, 5);
    await page.close();
  });

  it('of OpenSID lead to the frame, without a script', async () => {
    const page = await openBuilder();
    await click(page, 'cms', 'opensid');
    assert.match(page.url(), /form=frame/);
    const code = await pieces(page);
    assert.equal(code.length, 1);
    assert.match(code[0], /^<iframe /);
    assert.doesNotMatch(code[0], /<script|style=/);
    assert.match(await steps(page), /Admin Web → Widget.*Tambah.*Jenis Widget: Dinamis.*Kode Widget.*Aktifkan/s);
    await click(page, 'form', 'tag');
    assert.match(await steps(page), /OpenSID membuang tag skrip.*Bingkai/);
    await page.close();
  });
});

describe('ready-made HTML of the feed’s publisher', () => {
  const LISTS = { terbaru: 'list', kisi: 'grid', judul: 'headlines', 'kanal-pertanian': 'list&tag=Pertanian' };
  const out = mkdtempSync(join(tmpdir(), 'bwi-embeds-'));
  after(() => rmSync(out, { recursive: true }));
  const kind = (page) => page.$('embed-builder >>> input[name=scriptless]');

  before(async () => {
    const { code, stderr } = await run(['build', `${root}demo/feed.json`, '--out', out, '--url', partnerUrl, '--home', `${partnerUrl}/`]);
    assert.equal(code, 0, stderr);
    const put = (path, at = path) => answers.set(`/set/${at}`, { type: path.endsWith('json') ? 'application/json' : 'text/html', body: readFileSync(join(out, path)), cors: true }); // prettier-ignore
    put('feed.json');
    for (const name of Object.keys(LISTS)) put(`embed/${name}/frame.html`);
    answers.set('/lain/feed.json', { type: 'application/json', body: readFileSync(join(out, 'feed.json')), cors: true });
    // What some servers answer to everything.
    answers.set('/lain/embed/kisi/frame.html', { type: 'text/html', body: '<h1>Beranda</h1>', cors: true });
  });

  for (const [name, layout] of Object.entries(LISTS))
    it(`is offered as a frame that needs no script and fits: ${name}`, async () => {
      const page = await openBuilder(`?form=frame&feed=${partnerUrl}/set/feed.json&layout=${layout}`);
      await shown(page, 'input[name=scriptless]');
      await click(page, 'scriptless', '1');
      await shows(page, `${partnerUrl}/set/embed/${name}.html`);
      assert.match(page.url(), /[?&]scriptless=1/);
      const codes = await pieces(page);
      assert.equal(codes.length, 1);
      assert.doesNotMatch(codes[0], /script|style=/);
      assert.equal(await page.$eval('embed-builder >>> .policy', (policy) => policy.textContent), `frame-src ${partnerUrl}`);
      await page.$eval('embed-builder >>> #preview', (preview) => preview.scrollIntoView());
      await page.waitForFrame((frame) => frame.url() === `${partnerUrl}/set/embed/${name}/frame.html`);
      await click(page, 'frameScheme', 'dark');
      const [code] = await pieces(page);
      const partner = await paste(code, 'siap-pakai.html', '<style>body{margin:0}</style>');
      await partner.setViewport({ width: 320, height: 800 });
      const frame = await (await partner.waitForSelector('iframe')).contentFrame();
      const { titles, used, height, scheme } = await frame.evaluate(() => ({
        titles: document.querySelectorAll('h3 a').length,
        used: document.body.getBoundingClientRect().height,
        height: innerHeight,
        scheme: getComputedStyle(document.body).colorScheme,
      }));
      assert.equal(scheme, 'dark');
      assert.equal(titles, name === 'judul' ? 10 : name === 'kanal-pertanian' ? titles : 6);
      assert.ok(titles > 1 && used <= height, `${used} of ${height} px`);
      assert.deepEqual([...page.problems, ...partner.problems], []);
      await partner.close();
      await page.close();
    });

  it('is not spoken of where there is none, or it is something else', async () => {
    for (const query of ['?form=frame&layout=list', '?form=frame&layout=grid', '?form=frame&layout=grid&tag=Pertanian']) {
      const page = await openBuilder(
        `${query}&feed=${partnerUrl}/${query.includes('tag') ? 'set' : 'lain'}/feed.json`,
        [],
        undefined,
        () => {
          const { fetch } = window;
          window.asked = [];
          window.fetch = (url, options) => {
            const answer = fetch(url, options);
            if (String(url).includes('/embed/')) window.asked.push(answer.then((response) => response.clone().text()));
            return answer;
          };
        },
      );
      await page.waitForFunction((count) => window.asked.length === count, {}, query.includes('tag') ? 0 : 1);
      await page.evaluate(() => Promise.all(window.asked).then(() => new Promise((next) => setTimeout(next))));
      assert.equal(await kind(page), null, query);
      assert.match((await pieces(page))[0], /v1\/frame\.html\?/);
      assert.deepEqual(page.problems, []);
      await page.close();
    }
  });
});

describe('the code of a frame', () => {
  /** The partner's page with the code in a column of this width, and how much of the frame is in use. */
  async function inColumn(code, width) {
    const partner = await paste(code, 'column.html', '<style>body{margin:0}</style>');
    await partner.setViewport({ width, height: 800 });
    const frame = await (await partner.waitForSelector('iframe')).contentFrame();
    await frame.waitForFunction((wanted) => innerWidth === wanted && document.body.firstElementChild?.status === 'ready', {}, width);
    const { used, height, rows } = await frame.evaluate(() => ({
      used: document.body.getBoundingClientRect().height,
      height: innerHeight,
      rows: document.body.firstElementChild.shadowRoot.querySelectorAll('li').length,
    }));
    const sideways = await partner.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await partner.close();
    return { used, height, rows, sideways };
  }

  for (const [widget, query] of [
    ['news-list', ''],
    ['news-list', '&heading=Berita&layout=headlines&limit=8'],
    ['news-list', '&layout=grid&limit=3'],
    ['news-list', '&no-image=1'],
    ['related-news', '&article-id=kopi-gombengsari-petik-merah'],
    ['article-card', ''],
    ['article-card', '&layout=row'],
    ['share-bar', '&url=https://mitra.example/a'],
  ])
    it(`fits what it shows in 320 px, without a script and an edge: ${widget}${query}`, async () => {
      const page = await openBuilder(`?widget=${widget}&form=frame${query}`);
      const [code] = await pieces(page);
      assert.match(code, /frameborder="0"/);
      assert.doesNotMatch(code, /style=/);
      const { used, height, rows, sideways } = await inColumn(code, 320);
      assert.ok(used <= height && used > height * 0.85, `${used} of ${height} px`);
      const limit = new URL(page.url()).searchParams.get('limit');
      if (limit) assert.equal(rows, Number(limit));
      assert.equal(sideways, 0);
      assert.equal((await inColumn(code, 700)).sideways, 0);
      await page.close();
    });
});

describe('the brand’s colour in a browser without light-dark()', () => {
  it('is that of light pages', async () => {
    const page = await openBuilder('?color=%23ffcc00&limit=1');
    const [code] = await pieces(page);
    const rules = code.match(/<style>([^]*)<\/style>/)[1];
    const light = rules.match(/--bwi-color-accent: (#[\da-f]{6});/)[1];
    // What such a browser reads: it takes nothing of what it doesn't support.
    const partner = await paste(code.replace('@supports (color: light-dark(red, red))', '@supports (color: unknown(red))'), 'older.html');
    await headlines(partner, 'bwi-news-list');
    assert.equal(await partner.$eval('bwi-news-list', (list) => getComputedStyle(list).getPropertyValue('--bwi-color-accent')), light);
    await page.close();
    await partner.close();
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
  it('has code and its button in sight on a laptop', async () => {
    const page = await openBuilder();
    await page.setViewport({ width: 1366, height: 768 });
    const bottoms = await page.$eval('embed-builder', ({ shadowRoot }) =>
      ['.piece button', '.piece pre'].map((part) => shadowRoot.querySelector(part).getBoundingClientRect().bottom),
    );
    assert.ok(bottoms.every((bottom) => bottom <= 768), bottoms.join()); // prettier-ignore
    await page.close();
  });

  it('works without what browsers of three years ago lack', async () => {
    const page = await openBuilder('?color=%23b00020', [], undefined, () => {
      // Chrome 109 has none of these.
      for (const name of ['with', 'toSorted', 'toReversed', 'toSpliced']) delete Array.prototype[name];
      for (const [owner, name] of [[URL, 'canParse'], [AbortSignal, 'any'], [Promise, 'withResolvers'], [Object, 'groupBy'], [Map, 'groupBy'], [Array, 'fromAsync']]) delete owner[name]; // prettier-ignore
    });
    await shows(page, '26 berita');
    await click(page, 'form', 'frame');
    assert.equal((await pieces(page)).length, 2);
    assert.deepEqual(page.problems, []);
    await page.close();
  });

  it('sees one ring, whatever has the focus', async () => {
    const page = await openBuilder();
    const rings = () =>
      page.evaluate(() => {
        const focused = document.activeElement.shadowRoot?.activeElement;
        if (!focused || focused.localName === 'iframe') return undefined;
        const near = [focused, focused.nextElementSibling, focused.closest('.card')].filter(Boolean);
        return near.map((element) => getComputedStyle(element)).filter(({ outlineStyle }) => outlineStyle !== 'none').map(({ outline, outlineOffset }) => `${outline} ${outlineOffset}`); // prettier-ignore
      });
    const met = new Set();
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press('Tab');
      const found = await rings();
      if (found) assert.equal(found.length, 1, found.join(', '));
      for (const ring of found ?? []) met.add(ring);
    }
    assert.equal(met.size, 1, [...met].join('\n'));
    await page.close();
  });

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
