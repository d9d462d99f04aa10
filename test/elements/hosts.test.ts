import { expect } from '@open-wc/testing';
import { configure } from '../../src/config.js';
import '../../src/define.js';
import { freshUrl, serve, until } from '../helpers.js';
import { feedText, item } from '../sample-feed.js';

// One that can be had: a picture that fails leaves by itself.
const PICTURE = `${location.origin}/demo/pictures/batik-gajah-oling.svg`;
const HTML =
  '<p>Isi <a href="https://jahat.example/x">luar</a> dan <a href="https://foto.kab.example/y">dalam</a><img src="https://jahat.example/z.jpg"></p>';

describe('hosts that the page names', () => {
  afterEach(() => configure({ hosts: '' }));

  it('limit the articles, pictures and links of a feed, those below them included', async () => {
    configure({ hosts: 'lain.example kab.example localhost' });
    const url = freshUrl();
    const items = [
      item('a', { image: PICTURE, content_html: HTML }),
      item('b', { image: 'https://jahat.example/b.jpg' }),
      item('c', { url: 'https://notkab.example/c' }),
      item('d', { url: 'https://jahat.example/kab.example' }),
    ];
    const { restore } = serve({ [url]: feedText(items, { home_page_url: undefined }) });
    const stage = document.createElement('div');
    stage.innerHTML = `<bwi-news-list feed="${url}" layout="grid"></bwi-news-list><bwi-article feed="${url}" article-id="a"></bwi-article>`;
    document.body.append(stage);
    const [list, article] = stage.children as unknown as [HTMLElement, HTMLElement];
    const addresses = (element: HTMLElement, selector: string, name: string) =>
      [...element.shadowRoot!.querySelectorAll(selector)].map((found) => found.getAttribute(name));
    await until(() => addresses(list, '.link', 'href').length && article.shadowRoot!.querySelector('.body p'));
    expect(addresses(list, '.link', 'href').sort()).to.deep.equal(['https://kab.example/berita/a', 'https://kab.example/berita/b']);
    expect(addresses(list, 'img', 'src')).to.deep.equal([PICTURE]);
    expect(addresses(article, '.body a', 'href')).to.deep.equal([null, 'https://foto.kab.example/y']);
    expect(article.shadowRoot!.querySelector('.body img')).to.equal(null);
    stage.remove();
    restore();
  });
});
