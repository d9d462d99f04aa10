import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { configure } from '../../src/config.js';
import { parseFeed } from '../../src/feed/parse-feed.js';
import type { BwiArticleCard } from '../../src/index.js';
import { freshUrl, ready, serve, until } from '../helpers.js';
import { article, feedText, item } from '../sample-feed.js';

const SIZES = [
  { url: 'foto-320.webp', width: 320, type: 'image/webp' },
  { url: 'foto-320.avif', width: 320, type: 'image/avif' },
  { url: 'foto-640.avif', width: '640', type: 'image/avif' },
  { url: 'javascript:alert(1)', width: 960, type: 'image/avif' },
  { url: 'foto.avif', width: -1, type: 'image/avif' },
  'foto-1.avif',
  null,
];
const text = feedText([item('a', { image: 'foto.jpg', _bwi: { image_sizes: SIZES } })]);

describe('a picture in several sizes', () => {
  it('is read from the feed: the lightest kind, absolute addresses, what is no file left out', () => {
    const [first] = parseFeed(text, 'https://kab.example/feed.json').articles;
    expect(first!.image!.sizes).to.deep.equal([
      { url: 'https://kab.example/berita/foto-320.avif', width: 320 },
      { url: 'https://kab.example/berita/foto-640.avif', width: 640 },
    ]);
    for (const odd of [undefined, 'foto', [], {}, [{}], 7, [[]], { url: 'x' }]) {
      const [one] = parseFeed(feedText([item('a', { image: 'foto.jpg', _bwi: { image_sizes: odd } })]), 'https://kab.example/').articles;
      expect(one!.image!.sizes, JSON.stringify(odd)).to.equal(undefined);
    }
  });

  it('reaches the browser as srcset, with the room that the card gives it', async () => {
    const feed = freshUrl();
    const own = `${location.origin}/demo/pictures/batik-gajah-oling.svg`;
    const image = { image: own, _bwi: { image_sizes: [{ url: own, width: 320, type: 'image/webp' }] } };
    const network = serve({ [feed]: feedText([item('a', image)]) });
    const box = await fixture(
      html`<div>
        <bwi-article-card feed=${feed} layout="row"></bwi-article-card>
        <bwi-article-card feed=${feed} layout="row" style="margin-top: 20000px"></bwi-article-card>
      </div>`,
    );
    const pictures = (): HTMLImageElement[] => [...box.children].flatMap((card) => card.shadowRoot!.querySelector('img') ?? []);
    await until(() => pictures().length === 2);
    const [inView, below] = pictures();
    expect([inView!.srcset, inView!.sizes]).to.deep.equal([`${own} 320w`, '13em']);
    // A lazy picture has its size by the time it is asked for.
    expect([below!.srcset, below!.sizes]).to.deep.equal([`${own} 320w`, 'auto, 13em']);
    network.restore();
  });

  it('shows its one address where none of the files can be had, and no picture where that can’t either', async () => {
    const card = await fixture<BwiArticleCard>(html`<bwi-article-card style="margin-top: 20000px"></bwi-article-card>`);
    const gone = `${location.origin}/${crypto.randomUUID()}`;
    card.article = article('a', { image: { url: `${gone}.jpg`, alt: '', sizes: [{ url: `${gone},1.avif`, width: 320 }] } });
    await ready(card);
    const image = (): HTMLImageElement | null => card.shadowRoot!.querySelector('img');
    expect(image()!.srcset).to.equal(`${gone}%2C1.avif 320w`);
    image()!.scrollIntoView();
    await until(() => image()?.srcset === '');
    await until(() => !image());
  });

  it('keeps to the hosts that the page allows', async () => {
    const feed = freshUrl();
    const sizes = [
      { url: 'https://kab.example/a.avif', width: 320, type: 'image/avif' },
      { url: 'https://lain.example/b.avif', width: 640, type: 'image/avif' },
    ];
    const network = serve({ [feed]: feedText([item('a', { image: 'foto.jpg', _bwi: { image_sizes: sizes } })]) });
    configure({ hosts: 'kab.example' });
    // So far below the window that it is not asked for, offline too: there is no such host. The window may be scrolled by the test before.
    scrollTo(0, 0);
    const card = await fixture<BwiArticleCard>(html`<bwi-article-card feed=${feed} style="margin-top: 20000px"></bwi-article-card>`);
    await until(() => card.shadowRoot!.querySelector('img'));
    expect(card.shadowRoot!.querySelector('img')!.srcset).to.equal('https://kab.example/a.avif 320w');
    configure({ hosts: '' });
    network.restore();
  });
});
