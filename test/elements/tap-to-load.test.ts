import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { BwiArticle, BwiArticleCard, BwiNewsList } from '../../src/index.js';
import { freshUrl, ready, serve, until } from '../helpers.js';
import { article, feedText, item } from '../sample-feed.js';

/** A picture that is there, at an address that no other test asks for. */
const pictureUrl = (): string => `${location.origin}/demo/pictures/batik-gajah-oling.svg?${crypto.randomUUID()}`;
const requested = (url: string): boolean => performance.getEntriesByName(url).length > 0;
const buttons = (element: Element): HTMLButtonElement[] => [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.show')];
const nameOf = (button: HTMLElement): string => button.textContent.replace(/\s+/g, ' ').trim();

/** By when the browser would have asked for what stands in the page: it has shown another picture there. */
async function shownOther(element: Element): Promise<void> {
  const other = new Image();
  other.src = pictureUrl();
  element.before(other);
  await other.decode();
  await until(() => requested(other.src));
}

/** Has the browser ask to save data, in one of the two ways. */
function saveData(way: 'connection' | 'matchMedia'): () => void {
  const owner = way === 'connection' ? navigator : window;
  const real = window.matchMedia;
  const value =
    way === 'connection'
      ? { saveData: true }
      : (query: string) => (query === '(prefers-reduced-data: reduce)' ? { matches: true } : real.call(window, query));
  const own = Object.getOwnPropertyDescriptor(owner, way);
  Object.defineProperty(owner, way, { value, configurable: true, writable: true });
  return () => {
    Reflect.deleteProperty(owner, way);
    if (own) Object.defineProperty(owner, way, own);
  };
}

describe('images="tap"', () => {
  for (const layout of ['card', 'row'] as const)
    it(`asks for no picture of a ${layout} before the reader does, and then shows it`, async () => {
      const url = pictureUrl();
      const one = article('a', { image: { url, alt: 'Batik gajah oling' } });
      // Of a set width, which no scroll bar changes.
      const card = await fixture<BwiArticleCard>(
        html`<bwi-article-card images="tap" layout=${layout} style="width: 400px" .article=${one}></bwi-article-card>`,
      );
      await until(() => buttons(card).length);
      const frame = (): DOMRect => card.shadowRoot!.querySelector('.media')!.getBoundingClientRect();
      const before = frame();
      await shownOther(card);
      expect(requested(url)).to.equal(false);
      const [button] = buttons(card);
      expect(nameOf(button!)).to.equal('Tampilkan gambar: Batik gajah oling');
      expect(button!.closest('a'), 'no button stands in a link').to.equal(null);
      // What a finger on the middle of the picture meets is the button, not the card's link.
      button!.scrollIntoView();
      const { left, top, width, height } = button!.getBoundingClientRect();
      expect(button!.contains(card.shadowRoot!.elementFromPoint(left + width / 2, top + height / 2))).to.equal(true);
      button!.focus();
      button!.click();
      await until(() => card.shadowRoot!.querySelector('img')?.complete && requested(url));
      const after = frame();
      expect([after.width, after.height], 'nothing moves').to.deep.equal([before.width, before.height]);
      await until(() => card.shadowRoot!.activeElement?.matches('.link'));
    });

  it('shows one picture of a list for one tap, and keeps it when the list changes', async () => {
    const articles = ['a', 'b', 'c'].map((id) => article(id, { image: { url: pictureUrl(), alt: '' } }));
    const list = await fixture<BwiNewsList>(html`<bwi-news-list images="tap" .articles=${articles}></bwi-news-list>`);
    await until(() => buttons(list).length);
    expect(buttons(list).map(nameOf)).to.deep.equal(['a', 'b', 'c'].map((id) => `Tampilkan gambar: Berita ${id}`));
    buttons(list)[1]!.click();
    await until(() => list.shadowRoot!.querySelector('img'));
    expect(buttons(list).map(nameOf)).to.deep.equal(['a', 'c'].map((id) => `Tampilkan gambar: Berita ${id}`));
    list.articles = [article('z', { image: { url: pictureUrl(), alt: '' } }), ...articles];
    await list.updateComplete;
    expect([...list.shadowRoot!.querySelectorAll('img')].map(({ src }) => src)).to.deep.equal([articles[1]!.image!.url]);
    expect(list.shadowRoot!.activeElement, 'a tap moves no focus that was elsewhere').to.equal(null);
  });

  it('leaves the card’s link as it is', async () => {
    const feed = freshUrl();
    const network = serve({ [feed]: feedText([item('a', { image: pictureUrl() })]) });
    const related = await fixture<HTMLElement & { status: string }>(html`<bwi-related-news images="tap" feed=${feed}></bwi-related-news>`);
    await ready(related);
    await until(() => buttons(related).length);
    let opened = 0;
    related.addEventListener('bwi-open', (event) => (event.preventDefault(), opened++));
    buttons(related)[0]!.click();
    expect(opened).to.equal(0);
    related.shadowRoot!.querySelector<HTMLElement>('.link')!.click();
    expect(opened).to.equal(1);
    network.restore();
  });

  it('holds the pictures of an article, those in its text too, and gives each back to its place', async () => {
    const [lead, first, second, third, small] = [pictureUrl(), pictureUrl(), pictureUrl(), pictureUrl(), pictureUrl()];
    const full = article('a', {
      image: { url: lead, alt: '' },
      language: 'id',
      html: `<p>Satu.</p><figure><img src="${first}" srcset="${small} 320w" sizes="100vw" width="1200" height="800" alt="Pasar"><figcaption>Pagi hari</figcaption></figure>
<p><a href="${second}"><img src="${second}" alt=""></a></p><p>Kata <a href="https://kab.example/">tautan <picture><source srcset="${small} 1x"><img src="${third}"></picture></a></p>`,
    });
    const shown = await fixture<BwiArticle>(html`<bwi-article images="tap" .article=${full}></bwi-article>`);
    await until(() => shown.shadowRoot!.querySelector('.body p'));
    await shownOther(shown);
    for (const url of [lead, first, second, third, small]) expect(requested(url), url).to.equal(false);
    expect(buttons(shown).map(nameOf)).to.deep.equal(['Berita a', 'Pasar', '2', '3'].map((name) => `Tampilkan gambar: ${name}`));
    for (const button of buttons(shown)) expect(button.closest('a')).to.equal(null);
    expect(shown.shadowRoot!.querySelectorAll('.body a').length, 'no link is left without words').to.equal(1);
    const room = buttons(shown)[1]!.getBoundingClientRect();
    expect(room.width / room.height).to.be.closeTo(1.5, 0.01);

    for (const button of buttons(shown)) {
      button.focus();
      button.click();
      await until(() => shown.shadowRoot!.activeElement instanceof HTMLImageElement);
    }
    const kept = [...shown.shadowRoot!.querySelectorAll('.body img')].map((image) => image.closest('figure, a')?.localName);
    expect(kept).to.deep.equal(['figure', 'a', 'a']);
    expect(shown.shadowRoot!.querySelector('picture source')).not.to.equal(null);
    await until(() => requested(lead));
    shown.shadowRoot!.querySelector('.body img')!.scrollIntoView();
    await until(() => requested(first) || requested(small));
    expect(buttons(shown)).to.deep.equal([]);
  });

  it('follows when the attribute comes and goes', async () => {
    const full = article('a', { html: `<p>Satu.</p><img src="${pictureUrl()}" alt="Pasar">` });
    const shown = await fixture<BwiArticle>(html`<bwi-article .article=${full}></bwi-article>`);
    await until(() => shown.shadowRoot!.querySelector('.body img'));
    shown.images = 'tap';
    await until(() => buttons(shown).length === 1 && !shown.shadowRoot!.querySelector('.body img'));
    shown.images = 'auto';
    await until(() => !buttons(shown).length && shown.shadowRoot!.querySelector('.body img'));
  });

  it('speaks English under lang="en", and passes axe', async () => {
    const one = article('a', { image: { url: pictureUrl(), alt: 'Batik' }, html: `<p>A.</p><img src="${pictureUrl()}" alt="Pasar">` });
    const box = await fixture<HTMLElement>(
      html`<div lang="en">
        <bwi-news-list images="tap" layout="grid" .articles=${[one]}></bwi-news-list
        ><bwi-article images="tap" .article=${one}></bwi-article>
      </div>`,
    );
    await until(() => box.querySelector('bwi-article')!.shadowRoot!.querySelector('.body .show'));
    await until(() => buttons(box.querySelector('bwi-news-list')!).length);
    expect(nameOf(buttons(box.querySelector('bwi-news-list')!)[0]!)).to.equal('Show picture: Batik');
    await expect(box).to.be.accessible();
  });
});

describe('a browser that asks to save data', () => {
  for (const way of ['connection', 'matchMedia'] as const)
    it(`holds pictures without the attribute (${way})`, async () => {
      const restore = saveData(way);
      const url = pictureUrl();
      const card = await fixture<BwiArticleCard>(
        html`<bwi-article-card .article=${article('a', { image: { url, alt: '' } })}></bwi-article-card>`,
      );
      restore();
      await until(() => buttons(card).length);
      await shownOther(card);
      expect(requested(url)).to.equal(false);
      buttons(card)[0]!.click();
      await until(() => requested(url));
    });

  it('is asked each time an element comes: others show theirs at once', async () => {
    const card = await fixture<BwiArticleCard>(
      html`<bwi-article-card .article=${article('a', { image: { url: pictureUrl(), alt: '' } })}></bwi-article-card>`,
    );
    expect([buttons(card).length, card.shadowRoot!.querySelectorAll('img').length]).to.deep.equal([0, 1]);
  });
});
