import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { watchWidgets } from '../../src/embed/watch-widgets.js';

const SHARE_BAR =
  '<div class="bwi" data-bwi="share-bar" data-url="https://kab.example/a" data-heading-level="3"><a href="#">cadangan</a></div>';

describe('data-bwi mounts', () => {
  const unknown: string[] = [];
  before(() => watchWidgets(() => {}, (_, tag) => unknown.push(tag))); // prettier-ignore

  /** Waits until a mount in `root` has become its element. */
  async function mounted(root: ParentNode): Promise<HTMLElementTagNameMap['bwi-share-bar']> {
    for (let bar; ; await new Promise(requestAnimationFrame)) if ((bar = root.querySelector('bwi-share-bar'))) return bar;
  }

  function placed(html: string): HTMLElement {
    const box = document.createElement('div');
    box.innerHTML = html;
    document.body.append(box);
    return box;
  }

  it('become the element with its attributes, the fallback inside, also when they come later', async () => {
    const box = placed(SHARE_BAR);
    const bar = await mounted(box);
    expect([bar.url, bar.headingLevel, bar.textContent]).to.deep.equal(['https://kab.example/a', 3, 'cadangan']);
    expect(bar.parentElement).to.have.class('bwi');
    box.remove();
  });

  it('are found in the open shadow root of an element that is there', async () => {
    const box = document.createElement('div');
    box.attachShadow({ mode: 'open' }).innerHTML = SHARE_BAR;
    document.body.append(box);
    await mounted(box.shadowRoot!);
    box.remove();
  });

  it('are found in the root of an element whose class comes later, and in roots inside that', async () => {
    const box = placed('<later-host></later-host>');
    class LaterHost extends HTMLElement {
      connectedCallback(): void {
        const inner = document.createElement('section');
        inner.attachShadow({ mode: 'open' });
        this.attachShadow({ mode: 'open' }).append(inner);
        setTimeout(() => (inner.shadowRoot!.innerHTML = SHARE_BAR));
      }
    }
    customElements.define('later-host', LaterHost);
    await mounted(box.querySelector('later-host')!.shadowRoot!.querySelector('section')!.shadowRoot!);
    box.remove();
  });

  it('stay as they are when there is no such widget, which is told', async () => {
    const box = placed('<div data-bwi="newslist">cadangan</div><bwi-newslist>cadangan</bwi-newslist>');
    while (unknown.length < 2) await new Promise(requestAnimationFrame);
    expect(box.textContent).to.equal('cadangancadangan');
    expect(box.querySelector('div')!.dataset['bwi'], 'for who looks for what is wrong').to.equal('newslist');
    expect(unknown.sort()).to.deep.equal(['bwi-newslist', 'bwi-newslist']);
    box.remove();
  });
});
