import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { until } from '../helpers.js';
import { article } from '../sample-feed.js';

const text = article('a', { summary: 'Ringkasan.', html: '<p>Isi.</p>', published: new Date('2026-11-20T03:00:00Z') });
const card = html`<bwi-article-card .article=${text}></bwi-article-card>`;
const share = html`<bwi-share-bar url="https://kab.example/a"></bwi-share-bar>`;
const list = html`<bwi-news-list .articles=${[text]}></bwi-news-list>`;

/** The widgets of a page, when all show something and have had a frame to look around. */
async function page(content: unknown): Promise<{ box: HTMLElement; widgets: HTMLElement[]; room: () => number[] }> {
  const box = await fixture<HTMLElement>(html`<div>${content}</div>`);
  const widgets = [
    ...box.querySelectorAll<HTMLElement & { status: string }>('bwi-article-card, bwi-share-bar, bwi-article, bwi-news-list'),
  ];
  await until(() => widgets.every(({ status }) => status === 'ready'));
  await new Promise(requestAnimationFrame);
  const room = () => widgets.slice(1).map((widget, i) => Math.round(widget.getBoundingClientRect().top - widgets[i]!.getBoundingClientRect().bottom)); // prettier-ignore
  return { box, widgets, room };
}

describe('widgets that stand one after the other', () => {
  it('have room between them, and none before the first or after the last', async () => {
    for (const content of [
      html`<bwi-article .article=${text}></bwi-article>${share}`,
      html`${card}${card}${list}`,
      html`${card}
        <script></script>
        <style></style>
        <!-- -->
        <p hidden></p>
        ${share}`,
      html`<div class="bwi">${card}</div>
        <div class="bwi">${share}</div>`,
    ]) {
      const { box, widgets, room } = await page(content);
      expect(room()).to.deep.equal(room().map(() => 24));
      expect(widgets[0]!.getBoundingClientRect().top).to.be.closeTo(box.getBoundingClientRect().top, 0.1);
      expect(widgets.at(-1)!.getBoundingClientRect().bottom).to.be.closeTo(box.getBoundingClientRect().bottom, 0.1);
      box.remove();
    }
  });

  it('have as much as the page says', async () => {
    const { box, room } = await page(html`<style>.narrow bwi-share-bar { margin-top: 5px } .wide { --bwi-space: 10px }</style>${card}${share}`); // prettier-ignore
    box.className = 'narrow';
    expect(room()).to.deep.equal([5]);
    box.className = 'wide';
    expect(room()).to.deep.equal([30]);
  });

  it('leave it to the page where the page arranges them', async () => {
    const column = (style: string) => html`<div style=${style}>${card}</div>`;
    for (const content of [
      html`<div style="display: grid; grid-template-columns: 1fr 1fr">${card}${card}</div>`,
      html`<div style="display: flex; gap: 10px">${card}${card}</div>`,
      html`<div style="display: flex">${column('')}${column('')}</div>`,
      html`${column('float: left; width: 50%')}${column('float: left; width: 50%')}`,
      html`${column('padding: 10px')}${column('padding: 10px')}`,
      html`${card}
        <p>Kata.</p>
        ${card}`,
      html`${card} kata ${card}`,
    ]) {
      const { box, widgets } = await page(content);
      expect(widgets.map((widget) => getComputedStyle(widget).marginTop)).to.deep.equal(['0px', '0px']);
      box.remove();
    }
  });

  it('find it again when their neighbours come and go, and when the page becomes another', async () => {
    const { box, widgets } = await page(html`${card}${share}`);
    const margin = () => getComputedStyle(widgets[1]!).marginTop;
    widgets[0]!.remove();
    await until(() => margin() === '0px');
    box.prepend(widgets[0]!);
    await until(() => margin() === '24px');
    box.style.display = 'flex';
    dispatchEvent(new Event('resize'));
    await until(() => margin() === '0px');
  });
});

describe('a card', () => {
  it('has no hole between its summary and its date, in any width', async () => {
    const { box, widgets } = await page(card);
    for (const width of [280, 400, 600, 900, 1200]) {
      box.style.width = `${width}px`;
      const of = (selector: string) => widgets[0]!.shadowRoot!.querySelector(selector)!.getBoundingClientRect();
      expect(of('.foot').top - of('.summary').bottom, `${width} px`).to.be.closeTo(6, 1);
    }
  });

  it('has its printed address in small letters, in the first entry of a list too', async () => {
    const articles = 'abc'
      .split('')
      .map((id) => ({ ...text, id, url: `https://kab.example/${id}`, image: { url: `https://kab.example/${id}.jpg`, alt: '' } }));
    const { widgets } = await page(html`<div style="width: 900px"><bwi-news-list .articles=${articles}></bwi-news-list></div>`);
    // What is for paper alone is shown on the screen.
    for (const sheet of widgets[0]!.shadowRoot!.adoptedStyleSheets)
      for (const rule of sheet.cssRules)
        if (rule instanceof CSSMediaRule) rule.media.mediaText = rule.media.mediaText.replace('print', 'all');
    const sizes = [...widgets[0]!.shadowRoot!.querySelectorAll('.link')].map((link) => getComputedStyle(link, '::after'));
    expect(sizes.map(({ fontSize }) => fontSize)).to.deep.equal(['12px', '12px', '12px']);
    // Firefox tells where the address comes from, others the address.
    sizes.forEach(({ content }, i) => expect(content).to.match(new RegExp(`attr\\(href\\)|https://kab\\.example/${'abc'[i]}`)));
    for (const sheet of widgets[0]!.shadowRoot!.adoptedStyleSheets)
      for (const rule of sheet.cssRules)
        if (rule instanceof CSSMediaRule) rule.media.mediaText = rule.media.mediaText.replace('all', 'print');
  });
});
