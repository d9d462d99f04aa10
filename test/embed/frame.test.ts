import { expect } from '@open-wc/testing';
import { until } from '../helpers.js';

const HEIGHT = 600;

/** A frame in the page, as the one is that a partner pastes. */
function frame(query: Record<string, string>, page = 'frame.html'): HTMLIFrameElement {
  const made = document.createElement('iframe');
  made.src = new URL(`${page}?${new URLSearchParams(query)}`, import.meta.url).href;
  made.style.cssText = `width:600px;height:${HEIGHT}px;border:0`;
  document.body.append(made);
  return made;
}
const SHARE = { widget: 'share-bar', url: 'https://kab.example/a' };
const bodyOf = ({ contentDocument }: HTMLIFrameElement): HTMLElement => contentDocument!.body;
const whole = (made: HTMLIFrameElement): number => Math.ceil(bodyOf(made).getBoundingClientRect().height);

describe('a widget in a frame', () => {
  before(async () => {
    // Where the script beside the frames stands, which is a module here.
    const tag = document.head.appendChild(document.createElement('script'));
    tag.type = 'text/plain';
    tag.src = new URL('bwi.frame.js', import.meta.url).href;
    await import(new URL('../../src/embed/frame-height.ts', import.meta.url).href);
  });
  afterEach(() => document.querySelectorAll('iframe').forEach((made) => made.remove()));

  it('is as high as it is, and again when it has less width', async () => {
    const made = frame(SHARE);
    await until(() => made.style.height !== `${HEIGHT}px` && made.contentDocument!.querySelector('bwi-share-bar:defined'));
    const settled = () => made.style.height === `${whole(made)}px` && made.contentWindow!.innerHeight === whole(made);
    await until(settled);
    expect(bodyOf(made).ownerDocument.documentElement.scrollHeight).to.equal(whole(made));
    const wide = whole(made);
    made.style.width = '120px';
    await until(() => whole(made) > wide && settled());
  });

  it('has the look that its address names, and no attribute but those that it may have', async () => {
    const made = frame({ ...SHARE, '--bwi-color-accent': 'rgb(200, 0, 0)', 'color-scheme': 'dark', onclick: 'alert(1)' });
    await until(() => made.contentDocument?.querySelector('bwi-share-bar'));
    const bar = bodyOf(made).firstElementChild!;
    const style = made.contentWindow!.getComputedStyle(bar);
    expect([style.getPropertyValue('--bwi-color-accent').trim(), style.colorScheme, ...bar.getAttributeNames()]).to.deep.equal([
      'rgb(200, 0, 0)',
      'dark',
      'url',
    ]);
  });

  it('has one sentence in place of what it may not name', async () => {
    const made = frame({ widget: 'script' });
    await until(() => made.contentDocument?.body?.textContent?.trim());
    expect(bodyOf(made).textContent).to.match(/“script” tidak dikenal/);
    await until(() => made.style.height === `${whole(made)}px`);
  });

  it('cuts a list to the rows that it has room for, with a link to the others', async () => {
    const feed = new URL('../../demo/feed.json', import.meta.url).href;
    // The script in the page doesn't know this address: the frame keeps its height.
    const made = frame({ widget: 'news-list', feed, limit: '9', fit: '' }, 'fr%61me.html');
    const rows = (): number =>
      made.contentDocument?.querySelector('bwi-news-list')?.shadowRoot?.querySelectorAll('[part~=item]').length ?? 0;
    const more = (): HTMLAnchorElement | null | undefined => made.contentDocument?.querySelector<HTMLAnchorElement>('.more:not([hidden])');
    await until(() => rows() > 0 && rows() < 9 && more()?.href && whole(made) <= HEIGHT);
    expect(more()!.textContent).to.equal('Berita lainnya');
    made.style.height = '3000px';
    await until(() => rows() === 9 && !more());
  });
});
