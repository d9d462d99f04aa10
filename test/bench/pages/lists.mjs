import { bundle } from '../lib/bundle.mjs';
import { builds, putBuild } from '../lib/builds.mjs';
import { jsonFeed, makeItems } from '../lib/sample.mjs';
import { reader, visit } from '../lib/visit.mjs';
import { shell } from './shell.mjs';

/** Feeds are refused above 2 MB, so many articles come in several. */
const IN_A_FEED = 2000;

const heads = (count, root = 'document') => ({ shown: `${root}.querySelectorAll('h3').length >= ${count}` });
const OURS = `(document.querySelector('bwi-news-list')?.shadowRoot ?? document.createElement('p'))`;

/** Puts pages that show `count` articles in one list. A feed may be put anew at `feeds[0]`, with one article more. */
export class Lists {
  #site;
  #scripts = {};

  constructor(site) {
    this.#site = site;
  }

  async start() {
    const site = this.#site;
    site.put(
      'picture.svg',
      '<svg xmlns="http://www.w3.org/2000/svg" width="12" height="8"><rect width="12" height="8" fill="#7a9"/></svg>',
    );
    for (const name of ['list-by-inner-html', 'list-by-preact']) {
      const { code } = await bundle(`test/bench/pages/${name}.mjs`);
      this.#scripts[name] = site.put(`${name}.js`, code);
    }
    const { css, template } = await this.#readCard();
    this.css = css;
    this.template = template;
    return this;
  }

  items(count, start = 0) {
    return makeItems(count, { base: this.#site.publisher, start });
  }

  putFeed(path, items) {
    return this.#site.put(path, jsonFeed(items, this.#site.publisher));
  }

  /** The feeds of `count` articles. */
  feeds(count, inAFeed = IN_A_FEED) {
    const feeds = [];
    for (let start = 0; start < count; start += inAFeed)
      feeds.push(this.putFeed(`list-${count}-${inAFeed}-${start}.json`, this.items(Math.min(inAFeed, count - start), start)));
    return feeds;
  }

  ours(count, build = builds[0]) {
    const feeds = this.feeds(count);
    const page = this.#put(
      `ours-${count}-${build.path.replace('/', '')}.html`,
      this.#script(build),
      `<bwi-news-list feed="${feeds.join(' ')}" limit="${count}"></bwi-news-list>`,
    );
    return { ...page, feeds, marks: heads(count, OURS) };
  }

  /** The same in lists of a hundred. */
  hundreds(count) {
    const feeds = this.feeds(count, 100);
    const lists = feeds.map((feed) => `<bwi-news-list feed="${feed}" limit="100"></bwi-news-list>`);
    const page = this.#put(`hundreds-${count}.html`, this.#script(), lists.join(''));
    const shown = `[...document.querySelectorAll('bwi-news-list')].filter(({ status }) => status === 'ready').length === ${feeds.length}`;
    return { ...page, feeds, marks: { shown } };
  }

  peer(script, count) {
    const feeds = this.feeds(count);
    const settings = JSON.stringify({ feeds, template: this.template }).replaceAll('<', '\\u003c');
    const page = this.#put(
      `${script}-${count}.html`,
      `<style>${this.css}</style>`,
      `<div class="host"><div class="stack"><div class="root"><ul class="list leads" role="list"></ul></div></div></div>
<script type="application/json" id="settings">${settings}</script><script src="${this.#scripts[script]}" async></script>`,
    );
    return { ...page, feeds, marks: heads(count) };
  }

  #script(build = builds[0]) {
    return `<script src="${putBuild(this.#site, build)}" async></script>`;
  }

  #put(path, head, body) {
    this.#site.put(path, shell(head, body));
    return { url: this.#site.partner + path };
  }

  /** One of our cards as a template, and our styles for a page without a shadow root: so that the HTML is the same, always. */
  async #readCard() {
    const context = await reader();
    const { url, marks, before } = this.ours(3);
    const { page } = await visit(context, url, { marks, before });
    const [css, card] = await page.evaluate(() => {
      const root = document.querySelector('bwi-news-list').shadowRoot;
      const rules = root.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText));
      return [rules.join('\n'), root.querySelector('ul').children[1].outerHTML.replace(/<!--[^]*?-->/g, '')];
    });
    await context.close();
    const [, item] = this.items(2);
    const { day } = { day: new Date(item.date_published).toISOString() };
    const template = card
      .replace(`>${item.title}`, '>%title%')
      .replace(item.url, '%url%')
      .replace(item.image, '%image%')
      .replace(`>${item.tags[0]}`, '>%tag%')
      .replace(item.summary, '%summary%')
      .replace(day, '%moment%')
      .replace(/("%moment%">)[^<]*/, '$1%date%');
    const places = template.match(/%\w+%/g) ?? [];
    if (places.length !== 7) throw new Error(`A card shows ${places.join(' ')}, not all that the peers’ cards show: ${template}`);
    return { css: css.replace(/:host\(([^)]*)\)/g, '.host$1').replace(/:host/g, '.host'), template };
  }
}
