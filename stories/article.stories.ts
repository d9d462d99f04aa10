import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { article, brokenPicture, english, hostile, longTitle, pictureless, plainText } from './articles.js';
import { controls } from './controls.js';
import { element } from './element.js';
import { count, inside } from './page.js';
import * as states from './states.js';

const meta: Meta = {
  title: 'Elements/bwi-article',
  component: 'bwi-article',
  tags: ['autodocs'],
  render: element('bwi-article'),
  args: { onBwiLoad: fn(), onBwiError: fn() },
  argTypes: { ...controls('article'), article: { control: 'object' } },
};
export default meta;
type Story = StoryObj;

export const Ready: Story = {
  args: { 'article-id': 'pemkab-banyuwangi-siap-dukung-program-kemitraan-umkm' },
  parameters: { every: true },
};
export const HandedIn: Story = { args: { article } };
export const Loading: Story = { ...states.loading };
export const Stale: Story = { ...states.stale, args: { feed: 'feeds/away.json', 'article-id': 'kopi-gombengsari-petik-merah' } };
export const Empty: Story = { ...states.empty };
export const NotFound: Story = { args: { 'article-id': 'tidak-ada' }, parameters: { status: 'empty', console: ['tidak-ada'] } };
/** The address of the page names no article: the newest would be none that was asked for. */
export const NoneInAddress: Story = { args: { 'article-id': '?berita' }, parameters: { status: 'empty', console: ['?berita'] } };
export const Failed: Story = { ...states.failed };
export const FailedWithFallback: Story = {
  ...states.failed,
  args: { feed: 'feeds/gone.json', children: '<a href="https://www.banyuwangikab.go.id/">Baca artikel di portal</a>' },
};
export const NoPicture: Story = { args: { article: pictureless } };
export const BrokenPicture: Story = { args: { article: brokenPicture }, parameters: { console: ['none.svg'] } };
export const LongTitle: Story = { args: { article: { ...longTitle, html: article.html } } };
/** A feed without HTML: empty lines separate the paragraphs. */
export const PlainText: Story = { args: { article: plainText } };
/** Tables, lists, quotes and pictures fit the line length. */
export const RichText: Story = {
  args: {
    article: {
      ...pictureless,
      html: `<p>SONGGON – Paragraf dengan <strong>tebal</strong>, <em>miring</em>, <a href="https://www.banyuwangikab.go.id/">tautan</a>, H<sub>2</sub>O.</p>
<h2>Tabel lebar</h2>
<table><caption>Luas tanam menurut kecamatan</caption><thead><tr><th scope="col">Kecamatan</th><th scope="col">Padi</th><th scope="col">Jagung</th></tr></thead>
<tbody><tr><th scope="row">Songgon</th><td>1.240</td><td>310</td></tr><tr><th scope="row">Licin</th><td>980</td><td>275</td></tr></tbody></table>
<h3>Langkah</h3><ol><li>Pilih benih<ul><li>padi</li><li>jagung</li></ul></li><li>Rendam semalam</li></ol>
<blockquote><p>Air dibagi sebelum benih disebar.</p></blockquote>
<dl><dt>Ulu-ulu</dt><dd>Petugas pembagi air.</dd></dl>
<figure><img src="../demo/pictures/padi-organik-irigasi.svg" width="1200" height="800" alt="Saluran air di tepi sawah"><figcaption>Saluran air di tepi sawah</figcaption></figure>`,
    },
  },
};
export const HostileHtml: Story = {
  args: { article: hostile },
  // The picture in it has a harmless address that does not exist.
  parameters: { console: ['demo/x'] },
  play: async ({ canvasElement }) => {
    await inside(canvasElement, '.body p');
    await expect(document.title).not.toBe('broken in');
    await expect(count(canvasElement, 'script, iframe, form, input, [onclick], [onerror], [style], [href^="javascript:"]')).toBe(0);
  },
};
export const Narrow: Story = { ...states.narrow, args: { article } };
export const NarrowLongTitle: Story = { ...states.narrow, args: { article: { ...longTitle, html: article.html } } };
export const Dark: Story = { ...states.dark, args: { article } };
export const RightToLeft: Story = { ...states.rightToLeft, args: { article } };
export const English: Story = { ...states.english, args: { article: english } };
export const HostThemed: Story = { ...states.hostThemed, args: { article } };

/** Under a headline of the page, the article starts at a lower level, and so do the headings in its text. */
export const HeadingLevel: Story = {
  args: { article, 'heading-level': 3 },
  play: async ({ canvasElement }) => {
    await expect(await inside(canvasElement, 'h3')).toHaveTextContent(article.title);
    await expect(await inside(canvasElement, '.body h4')).toHaveTextContent('Dari kebun ke cangkir');
  },
};

/** Each press makes the text larger and is announced. */
export const Tools: Story = {
  args: { article, tools: 'size print' },
  play: async ({ canvasElement }) => {
    await userEvent.click(await inside(canvasElement, '[aria-label="Perbesar teks"]'));
    await expect(await inside(canvasElement, '.tools [role=status]')).toHaveTextContent('Ukuran teks 115%');
  },
};
export const NarrowTools: Story = { ...states.narrow, args: { article, tools: 'size print' } };

/** Pictures are loaded on tap. */
export const HeldPictures: Story = {
  args: { article, images: 'tap' },
  play: async ({ canvasElement }) => {
    await expect(await inside(canvasElement, '.show')).toHaveTextContent('Tampilkan gambar');
    await expect(count(canvasElement, 'img')).toBe(0);
  },
};
