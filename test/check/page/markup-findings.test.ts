import { expect } from '@open-wc/testing';
import { allFeeds } from '../../../src/check/page/page-widgets.js';
import { markupFindings } from '../../../src/check/page/markup-findings.js';
import { writtenFindings } from '../../../src/check/page/written-findings.js';

const URL = 'https://desa.example/profil';
const SCRIPT = '<script src="https://widgets.example/v1/bwi.js" data-feed="https://kab.example/feed.json"></script>';
const LIST = '<bwi-news-list limit="5"><a href="https://kab.example/">Baca</a></bwi-news-list>';

/** What is found in a page that is written so, by its code. */
const found = (html: string, url = URL) => markupFindings(new DOMParser().parseFromString(html, 'text/html'), url);
const codes = (html: string, url?: string): string[] => found(html, url).map(({ code }) => code);

describe('how a page is written', () => {
  for (const [name, html] of Object.entries({
    'a tag': SCRIPT + LIST,
    'a mount': `${SCRIPT}<div class="bwi" data-bwi="news-list" data-limit="5"><a href="/">Baca</a></div>`,
    'a mount that the script has filled': `${SCRIPT}<div class="bwi" data-limit="5" data-bwi-mounted="news-list"><bwi-news-list limit="5"></bwi-news-list></div>`,
    'the script twice': SCRIPT + SCRIPT + LIST,
    'a share bar, which needs no feed': '<script src="/bwi.js"></script><bwi-share-bar></bwi-share-bar>',
    'a feed on the element': '<script src="bwi.all.js"></script><bwi-article feed="a.json b.json"></bwi-article>',
    'tags in code, and in a field': `${SCRIPT}${LIST}<pre>&lt;bwi-news-list></pre><p><code>&lt;bwi-article></code><textarea>&lt;bwi-article></textarea>`,
    'a script tag as a module': `<script type="module" src="/bwi.js" data-feed="/f.json"></script>${LIST}`,
    'what optimisers and consent managers are told': `<script src="/bwi.js" data-feed="/f.json" data-hosts="a.id" data-fallback="/g.json" data-check data-lang="id" data-cfasync="false" data-no-optimize="1" data-no-defer="1" data-category="perlu" id="bwi"></script>${LIST}`,
    'a tag in a comment beside one that counts': `${SCRIPT}<!-- ${LIST} -->${LIST}`,
    'settings in the address': `<script src="/bwi.js?feed=/f.json"></script>${LIST}`,
    'ours joined with others in one file': `<script src="/gabungan.js" data-feed="/f.json"></script>${LIST}`,
    'a script of the same host with a hash': `<script src="/bwi.js" integrity="sha384-x" data-feed="/f.json"></script>${LIST}`,
    'a mount deeper in a place of the same class': `${SCRIPT}<section class="bwi"><div>${LIST}</div><div data-bwi="news-list"></div></section>`,
    'a list that leads to a page of one’s own': `${SCRIPT}<bwi-news-list link="baca.html?id={id}&dari={url}"></bwi-news-list>`,
    'addresses under a base': `<base href="http://localhost/"><script src="bwi.js" data-feed="/f.json"></script><script src="/bwi.js"></script>${LIST}`,
  }))
    it(`finds nothing wrong with ${name}`, () => expect(found(html)).to.deep.equal([]));

  it('finds nothing wrong with an article that the address names', () =>
    expect(codes(`${SCRIPT}<bwi-article article-id="?id"></bwi-article>`, `${URL}?id=5`)).to.deep.equal([]));

  for (const [name, html, ...expected] of [
    ['a link that is the same for all', `${SCRIPT}<bwi-news-list link="/berita/"></bwi-news-list>`, 'link-pattern'],
    [
      'a link with a placeholder that there isn’t',
      `${SCRIPT}<div data-bwi="article-card" data-link="/{judul}/{id}"></div>`,
      'link-pattern',
    ],
    ['a link that is a script', `${SCRIPT}<bwi-related-news link="javascript:{id}"></bwi-related-news>`, 'link-pattern'],
    ['a link to another site', `${SCRIPT}<bwi-news-list link="https://lain.example/{id}"></bwi-news-list>`, 'link-elsewhere'],
    ['an article that the address doesn’t name', `${SCRIPT}<bwi-article article-id="?id"></bwi-article>`, 'parameter-missing'],
    ['a script without a widget', SCRIPT, 'tag-stripped'],
    ['a page with nothing of ours', '<h1>Desa</h1><script src="/jquery.js"></script><script src="/abwi.js"></script>', 'nothing-there'],
    ['nothing at all', '', 'nothing-there'],
    ['a widget without a script', LIST, 'script-missing'],
    ['a tag that shows as text', `${SCRIPT}<p>&lt;bwi-news-list limit="5"&gt;&lt;/bwi-news-list&gt;</p>`, 'tag-escaped'],
    ['a script tag that shows as text', `<p>&lt;script src="https://widgets.example/v1/bwi.js" async&gt;</p>`, 'tag-escaped'],
    ['a mount without its name', `${SCRIPT}<div class="bwi"><a href="/">Baca</a></div>`, 'mount-stripped'],
    ['a name that there isn’t', `${SCRIPT}<bwi-newslist></bwi-newslist>`, 'tag-unknown'],
    ['a mount of a name that there isn’t', `${SCRIPT}<div data-bwi="berita"></div>`, 'tag-unknown'],
    ['two versions', `${SCRIPT}<script src="https://widgets.example/0.1.0/bwi.all.js"></script>${LIST}`, 'two-versions'],
    ['an address that is none', `<script src="https://<alamat>/bwi.js" data-feed="/f.json"></script>${LIST}`, 'script-unreachable'],
    [
      'a script that a base puts under http',
      `<base href="http://widgets.example/"><script src="bwi.js" data-feed="/f.json"></script>${LIST}`,
      'script-http',
    ],
    ['a script under http', `<script src="http://widgets.example/bwi.js" data-feed="/f.json"></script>${LIST}`, 'script-http'],
    [
      'a hash without crossorigin',
      `<script src="https://widgets.example/bwi.js" integrity="sha384-x" data-feed="/f.json"></script>${LIST}`,
      'script-open',
    ],
    ['an attribute that there isn’t', `${SCRIPT}<bwi-news-list judul="Berita"></bwi-news-list>`, 'attribute-unknown'],
    ['a flag that is to be off', `${SCRIPT}<bwi-news-list no-image="false"></bwi-news-list>`, 'attribute-flag'],
    [
      'what running headlines have no room for',
      `${SCRIPT}<bwi-news-list layout="ticker" load-more></bwi-news-list><div data-bwi="news-list" data-layout="ticker" data-search></div>`,
      'attribute-idle',
      'attribute-idle',
    ],
    ['a number that is out of range', `${SCRIPT}<bwi-news-list heading-level="9"></bwi-news-list>`, 'attribute-value'],
    ['an attribute that needs another', `${SCRIPT}<bwi-news-list tabs-only></bwi-news-list>`, 'attribute-alone'],
    ['a mount’s attribute that needs another', `${SCRIPT}<div data-bwi="news-list" data-remember></div>`, 'attribute-alone'],
    ['a tag in a template', `${SCRIPT}<template>${LIST}</template>`, 'tag-inert'],
    ['a tag in noscript', `${SCRIPT}<p>Desa</p><noscript>${LIST}</noscript>`, 'tag-inert'],
    ['a script tag without data-', `<script src="/bwi.js" feed="/f.json"></script><bwi-share-bar></bwi-share-bar>`, 'attribute-unknown'],
    [
      'a script tag with another name',
      `<script src="/bwi.js" data-feed-url="/f.json"></script><bwi-share-bar></bwi-share-bar>`,
      'attribute-unknown',
    ],
    ['no feed', `<script src="/bwi.js"></script>${LIST}<bwi-share-bar article-id="a"></bwi-share-bar>`, 'feed-missing', 'feed-missing'],
  ] as const)
    it(`tells ${name}`, () => expect(codes(html)).to.deep.equal(expected));

  it('lets a script on this machine be under http', () =>
    expect(codes(`<script src="http://localhost:4173/bwi.js" data-feed="/f.json"></script>${LIST}`)).to.deep.equal([]));

  it('takes a feed that the page has set as a property', () => {
    const page = new DOMParser().parseFromString(`<script src="/bwi.js"></script>${LIST}`, 'text/html');
    Object.assign(page.querySelector('bwi-news-list')!, { feed: 'https://kab.example/feed.json' });
    expect(markupFindings(page, URL)).to.deep.equal([]);
    expect(allFeeds(page, URL)).to.deep.equal(['https://kab.example/feed.json']);
  });

  it('shows the tag as its author knows it', () => {
    const [finding] = found(`${SCRIPT}<p>Teks</p><bwi-newslist heading="Berita > Wisata" load-more>…</bwi-newslist>`);
    expect(finding!.values).to.deep.equal(['<bwi-newslist heading="Berita > Wisata" load-more>']);
    expect(finding!.element!.localName).to.equal('bwi-newslist');
  });
});

describe('what the source of a page shows beside its elements', () => {
  const written = (html: string) => writtenFindings(new DOMParser().parseFromString(html, 'text/html'), html);

  for (const [name, html, ...values] of [
    ['a tag that closes itself', `${SCRIPT}<bwi-news-list /><h2>Agenda</h2>Teks<p>Rapat</p>`, '<h2> Agenda', 'Teks', '<p> Rapat'],
    ['a tag that is never closed', `${SCRIPT}<div><bwi-news-list><a href="/">Baca</a><p>Kantor desa</p></div>`, '<p> Kantor desa'],
    ['a mount that closes itself', `${SCRIPT}<div class="bwi" data-bwi="news-list" /><h2>Agenda</h2>`, '<h2> Agenda'],
    ['a mount that is never closed', `${SCRIPT}<div data-bwi="news-list"><a href="/">Baca</a><main>Desa</main>`, '<main> Desa'],
    ['the first of two tags', `${SCRIPT}<bwi-share-bar><p>Kontak</p><bwi-share-bar></bwi-share-bar>`, '<p> Kontak', '<bwi-share-bar>'],
  ] as const)
    it(`tells ${name}, and what it has swallowed`, () => {
      const [found, ...others] = written(html);
      expect([found?.code, ...others]).to.deep.equal(['tag-unclosed']);
      expect(found!.values!.slice(1)).to.deep.equal(values);
    });

  for (const [name, html] of Object.entries({
    'a tag that is not closed and has swallowed nothing': `${SCRIPT}<p><bwi-news-list></p><p>Desa</p>`,
    'a fallback of more than a link': `${SCRIPT}<bwi-news-list><h2>Berita</h2><ul><li><a href="/">Baca</a></li></ul></bwi-news-list>`,
    'a tag in a comment': `${SCRIPT}<!-- <bwi-news-list> -->${LIST}<p>Desa</p>`,
    'a tag in a script': `${SCRIPT}<script>x = '<bwi-news-list>'</script>${LIST}<p>Desa</p>`,
    'quotation marks inside a value': `${SCRIPT}<bwi-news-list heading="“Kopi” rakyat"></bwi-news-list>`,
  }))
    it(`finds nothing wrong with ${name}`, () => expect(written(html)).to.deep.equal([]));

  it('tells curly quotation marks on the script tag: of its address, and of its settings', () => {
    expect(written(`<script src=”https://widgets.example/bwi.js” async></script>${LIST}`).map(({ code }) => code)).to.deep.equal([
      'script-quotes',
    ]);
    expect(written(`<script src="/bwi.js" data-feed=”/f.json”></script>${LIST}`)).to.deep.equal([
      { code: 'quotes', values: ['<script src="/bwi.js" data-feed=”/f.json”>'] },
    ]);
  });

  it('tells curly quotation marks on widgets and mounts, once', () =>
    expect(written(`${SCRIPT}<bwi-news-list limit=”3”></bwi-news-list><div data-bwi=“news-list”></div>`)).to.deep.equal([
      { code: 'quotes', values: ['<bwi-news-list limit=”3”>', '<div data-bwi=“news-list”>'] },
    ]));
});
