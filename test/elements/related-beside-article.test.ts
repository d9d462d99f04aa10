import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { watchWidgets } from '../../src/embed/watch-widgets.js';
import type { BwiArticle, BwiRelatedNews } from '../../src/index.js';
import { freshUrl, ready, serve, until } from '../helpers.js';
import { article, feedText, item } from '../sample-feed.js';

const items = [...'abcde'].map((id, i) => item(id, { date_published: new Date(1.6e12 - i * 1e9).toISOString() }));
const shown = (related: Element): string =>
  [...related.shadowRoot!.querySelectorAll<HTMLAnchorElement>('.link')].map(({ href }) => href.split('/').pop()).join('');

describe('<bwi-related-news> beside <bwi-article>', () => {
  let network: ReturnType<typeof serve>;
  let feed: string;
  /** All that was ever shown as related. */
  let seen: string[];
  const note = ({ target, articles }: HTMLElementEventMap['bwi-load']): void => {
    if ((target as Element).localName === 'bwi-related-news') seen.push(articles.map(({ id }) => id).join(''));
  };
  beforeEach(() => {
    seen = [];
    feed = freshUrl();
    network = serve({ [feed]: feedText(items) });
    document.addEventListener('bwi-load', note);
  });
  afterEach(() => {
    network.restore();
    document.removeEventListener('bwi-load', note);
  });

  async function related(box: Element, ids: string): Promise<BwiRelatedNews> {
    await until(() => [...(box.querySelector('bwi-related-news')?.shadowRoot?.querySelectorAll('.link') ?? [])].length === ids.length);
    const element = box.querySelector<BwiRelatedNews>('bwi-related-news')!;
    expect([...shown(element)].sort().join('')).to.equal(ids);
    return element;
  }

  it('never lists its article, nor the newest where it has no id, in whichever order they stand', async () => {
    for (const id of ['b', undefined])
      for (const first of [true, false]) {
        const text = html`<bwi-article feed=${feed} article-id=${id ?? ''}></bwi-article>`;
        const box = await fixture<HTMLElement>(
          html`<div>${first ? text : ''}<bwi-related-news feed=${feed} limit="5"></bwi-related-news>${first ? '' : text}</div>`,
        );
        if (!id) box.querySelector('bwi-article')!.removeAttribute('article-id');
        await related(box, id ? 'acde' : 'bcde');
        box.remove();
      }
    expect(seen.length).to.equal(4);
    expect(seen.slice(0, 2).join('')).not.to.contain('b');
    expect(seen.slice(2).join('')).not.to.contain('a');
  });

  it('does so as mounts, too', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.innerHTML = `<div data-bwi="related-news" data-limit="5" data-feed="${feed}"></div><div data-bwi="article" data-feed="${feed}"></div>`;
    watchWidgets(
      () => {},
      () => {},
    );
    await related(box, 'bcde');
  });

  it('follows when another article is shown, and takes the page itself when it goes', async () => {
    const box = await fixture<HTMLElement>(
      html`<div><bwi-article feed=${feed} article-id="b"></bwi-article><bwi-related-news feed=${feed} limit="5"></bwi-related-news></div>`,
    );
    const element = await related(box, 'acde');
    const text = box.querySelector<BwiArticle>('bwi-article')!;
    text.articleId = 'c';
    await until(() => [...shown(element)].sort().join('') === 'abde');
    text.article = article('d');
    await until(() => [...shown(element)].sort().join('') === 'abce');
    text.remove();
    await until(() => shown(element).length === 5);
  });

  it('does not wait for an article that can’t be had', async () => {
    const box = await fixture<HTMLElement>(
      html`<div><bwi-article feed=${freshUrl()}></bwi-article><bwi-related-news feed=${feed} limit="5"></bwi-related-news></div>`,
    );
    await ready(box.querySelector<BwiArticle>('bwi-article')!);
    await related(box, 'abcde');
  });

  it('is about its own article where it names one', async () => {
    const box = await fixture<HTMLElement>(
      html`<div>
        <bwi-article feed=${feed} article-id="b"></bwi-article>
        <bwi-related-news feed=${feed} limit="5" article-id="c"></bwi-related-news>
      </div>`,
    );
    await related(box, 'abde');
  });
});
