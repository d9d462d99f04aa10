import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { Article } from '../../src/feed/article.js';
import { parseFeed } from '../../src/feed/parse-feed.js';
import { serve, until } from '../helpers.js';
import { ours, payloads } from './payloads.js';

const URL = 'https://kab.example/umpan.json';

/** How often a payload has run something. */
let executions = 0;
const SINKS = ['alert', 'prompt', 'confirm', 'print'] as const;
const page = window as unknown as Record<string, unknown>;

/** Three items a payload: in every text, in every address, in the body alone. */
const items = (payload: string, n: number): object[] => [
  {
    id: payload, url: `https://kab.example/a/${n}`, title: payload, summary: payload, content_text: payload, content_html: payload, tags: [payload], authors: [{ name: payload, url: payload }],
    date_published: payload, date_modified: payload, language: payload, attachments: [{ url: payload, mime_type: 'image/png', title: payload }], _bwi: { image_alt: payload, source: payload, related: [payload] },
  },
  { id: `u${n}`, url: payload, external_url: `https://kab.example/b/${n}`, title: 'Alamat', summary: 'x', image: payload, banner_image: payload },
  { id: `h${n}`, url: `https://kab.example/c/${n}`, title: 'Isi', summary: 'x', content_html: `<p>Awal</p>${payload}<p>Akhir</p>` },
]; // prettier-ignore
const jsonFeed = (from: number, to: number): string =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: payloads[from], home_page_url: payloads[from], next_url: payloads[from], language: payloads[from], items: payloads.slice(from, to).flatMap((payload, i) => items(payload, from + i)) }); // prettier-ignore
const xml = (text: string): string => text.replace(/[<&]/g, (letter) => (letter === '<' ? '&lt;' : '&amp;'));
const feeds = (payload: string): string[] => [
  `<rss><channel><title>${xml(payload)}</title><link>${xml(payload)}</link><item><title>${xml(payload)}</title><link>https://kab.example/r</link><description>${xml(payload)}</description><content:encoded><![CDATA[${payload}]]></content:encoded><category>${xml(payload)}</category><enclosure url="${xml(payload).replaceAll('"', '&quot;')}" type="image/png"/><pubDate>${xml(payload)}</pubDate></item></channel></rss>`,
  `<rss><channel><title>T</title><item><title>T</title><link>https://kab.example/r</link><description>${payload}</description></item></channel></rss>`,
  `<feed><title>T</title><entry><title type="html">${xml(payload)}</title><link href="${xml(payload).replaceAll('"', '&quot;')}"/><id>https://kab.example/e</id><content type="xhtml"><div>${payload}</div></content></entry></feed>`,
  JSON.stringify([{ id: 1, link: 'https://kab.example/w', date: payload, title: { rendered: payload }, excerpt: { rendered: payload }, content: { rendered: payload }, _embedded: { author: [{ name: payload }], 'wp:featuredmedia': [{ source_url: payload, alt_text: payload }], 'wp:term': [[{ name: payload }]] } }]),
]; // prettier-ignore

/** What no widget may hold, wherever a payload came from. */
function faults(root: ParentNode, within: string): string[] {
  const found: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    const name = element.localName;
    const body = element.closest('.body') && !element.matches('.body, .dateline');
    if (/^(script|style|iframe|object|embed|base|meta|link|form|template|math|foreignobject|animate|use|video|audio|textarea)$/.test(name))
      found.push(`<${name}>`);
    if (body && (name === 'svg' || name === 'input' || name === 'button')) found.push(`<${name}>`);
    if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml' && !/^(svg|path)$/.test(name)) found.push(name);
    for (const { name: attribute, value } of element.attributes) {
      if (/^on|^style$|^srcdoc$|^formaction$|:/.test(attribute) || (body && /^(id|name|class|target|form)$/.test(attribute)))
        found.push(`${name} ${attribute}=${value}`);
      if (/^(href|src|cite|action|poster|background)$/.test(attribute) && !/^https?:/.test(value))
        found.push(`${name} ${attribute}=${value}`);
      if (attribute === 'srcset' && /(^|,)\s*(?!https?:)\S/.test(value)) found.push(`${name} srcset=${value}`);
    }
  }
  return found.map((fault) => `${fault} (${within})`);
}

/** Every element on every article of a feed, in the page, with all that a reader could do to it. */
async function show(feedUrl: string, articles: readonly Article[]): Promise<HTMLElement> {
  const stage = document.createElement('div');
  stage.innerHTML =
    '<bwi-news-list limit="100" layout="grid"></bwi-news-list><bwi-related-news limit="100"></bwi-related-news><bwi-share-bar targets="copy"></bwi-share-bar>';
  for (const list of stage.children) list.setAttribute('feed', feedUrl);
  for (const article of articles) {
    const view = document.createElement('bwi-article');
    const card = document.createElement('bwi-article-card');
    view.article = card.article = article;
    stage.append(view, card);
  }
  document.body.append(stage);
  await until(() => [...stage.children].every((element) => (element as HTMLElement & { status: string }).status !== 'loading'));
  for (const element of stage.children)
    for (const node of element.shadowRoot!.querySelectorAll('*'))
      for (const type of ['mouseover', 'pointerenter', 'focus', 'toggle', 'error']) node.dispatchEvent(new Event(type));
  return stage;
}

describe('payloads in a feed', () => {
  const real = SINKS.map((name) => page[name]);
  let warn: typeof console.warn;
  before(() => {
    for (const name of SINKS) page[name] = () => executions++;
    warn = console.warn;
    // Hundreds of wrong values are reported here, as they should be.
    console.warn = () => {};
  });
  after(() => {
    SINKS.forEach((name, i) => (page[name] = real[i]));
    console.warn = warn;
  });

  it('do run in an unprotected control', async () => {
    // A frame of its own: what runs there is neither counted nor heard here.
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const control = frame.contentWindow as Window & typeof globalThis;
    let ran = 0;
    (control as unknown as Record<string, unknown>).alert = () => ran++;
    // Frames within it would call an alert that blocks.
    const loud = ours.filter((payload) => /alert/.test(payload) && !/iframe|object|embed|base|meta/.test(payload));
    for (const payload of loud) control.document.body.appendChild(control.document.createElement('div')).innerHTML = payload;
    await until(() => ran > 8);
    frame.remove();
  });

  for (const [from, to] of Array.from({ length: Math.ceil(payloads.length / 30) }, (_, i) => [i * 30, (i + 1) * 30] as const))
    it(`${from} to ${Math.min(to, payloads.length)}: run nothing, leave nothing forbidden`, async () => {
      const url = `https://kab.example/${crypto.randomUUID()}.json`;
      const text = jsonFeed(from, to);
      const { restore } = serve({ [url]: text });
      const others = payloads
        .slice(from, to)
        .flatMap(feeds)
        .flatMap((other) => parseFeed(other, URL).articles);
      const stage = await show(url, [...parseFeed(text, URL).articles, ...others]);
      const found = [...stage.children].flatMap((element) => faults(element.shadowRoot!, element.localName));
      stage.remove();
      restore();
      expect(found).to.deep.equal([]);
      expect(executions).to.equal(0);
    });

  it('in attributes: run nothing, leave nothing forbidden, throw nothing', async () => {
    const names = [
      'feed',
      'article-id',
      'layout',
      'limit',
      'tag',
      'heading',
      'heading-level',
      'target',
      'url',
      'headline',
      'targets',
      'campaign',
      'tools',
      'images',
      'lang',
    ];
    const url = `https://kab.example/${crypto.randomUUID()}.json`;
    const { restore } = serve({ [url]: jsonFeed(0, 3) });
    for (const payload of payloads.filter((_, i) => i % 4 === 0)) {
      const stage = document.createElement('div');
      for (const tag of ['article-card', 'news-list', 'related-news', 'article', 'share-bar'])
        for (const name of names) {
          const element = document.createElement(`bwi-${tag}`);
          element.setAttribute('feed', url);
          element.setAttribute(name, payload);
          stage.append(element);
        }
      document.body.append(stage);
      await Promise.all(
        [...stage.children].map((element) => (element as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete),
      );
      const found = [...stage.children].flatMap((element) => faults(element.shadowRoot!, element.localName));
      stage.remove();
      expect(found, payload).to.deep.equal([]);
    }
    restore();
    expect(executions).to.equal(0);
  });
});
