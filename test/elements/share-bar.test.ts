import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { BwiShareBar, BwiShareEvent } from '../../src/index.js';
import { shareTargets } from '../../src/share/targets.js';

const share = { title: 'Kopi & "Teh" 100% \ud800', url: 'https://kab.example/a?b=c&d', source: 'Sumber: Kab' };

describe('<bwi-share-bar>', () => {
  it('offers WhatsApp, Facebook, Telegram, X and copying, named in Indonesian', async () => {
    const bar = await fixture<BwiShareBar>(html`<bwi-share-bar url="https://kab.example/a" headline="A"></bwi-share-bar>`);
    const names = [...bar.shadowRoot!.querySelectorAll('button')]
      .map((button) => button.getAttribute('aria-label'))
      .filter((name) => name !== 'Bagikan');
    expect(names).to.deep.equal(['Bagikan ke WhatsApp', 'Bagikan ke Facebook', 'Bagikan ke Telegram', 'Bagikan ke X', 'Salin tautan']);
    expect(bar.shadowRoot!.querySelector('h2')!.textContent).to.equal('Bagikan Artikel');
    await expect(bar).to.be.accessible();
  });

  it('tells the page what is shared, with the campaign, and can be cancelled', async () => {
    const bar = await fixture<BwiShareBar>(html`<bwi-share-bar url="https://kab.example/a" campaign="desa &amp; kota"></bwi-share-bar>`);
    let event: BwiShareEvent | undefined;
    bar.addEventListener('bwi-share', (share) => {
      event = share;
      share.preventDefault();
    });
    bar.shadowRoot!.querySelector<HTMLElement>('[value=whatsapp]')!.click();
    expect([event?.channel, event?.url]).to.deep.equal(['whatsapp', 'https://kab.example/a?utm_source=desa+%26+kota&utm_medium=widget']);
  });

  it('shows the address to copy by hand when the browser won’t copy', async () => {
    const bar = await fixture<BwiShareBar>(html`<bwi-share-bar url="https://kab.example/a" targets="copy"></bwi-share-bar>`);
    const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')!;
    const exec = document.execCommand;
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    document.execCommand = () => false;
    bar.shadowRoot!.querySelector<HTMLElement>('[value=copy]')!.click();
    while (!bar.shadowRoot!.querySelector('input')) await new Promise(requestAnimationFrame);
    const field = bar.shadowRoot!.querySelector('input')!;
    expect(field.value).to.equal('https://kab.example/a');
    while (field.selectionEnd !== field.value.length) await new Promise(requestAnimationFrame);
    expect(bar.shadowRoot!.activeElement, 'the focus is where the reader copies').to.equal(field);
    document.execCommand = exec;
    Object.defineProperty(navigator, 'clipboard', clipboard);
  });

  it('takes its style sheets once, however often it changes', async () => {
    const bar = await fixture<BwiShareBar>(html`<bwi-share-bar url="https://kab.example/a" targets="line copy"></bwi-share-bar>`);
    const own = Object.getOwnPropertyDescriptor(ShadowRoot.prototype, 'adoptedStyleSheets')!;
    let taken = 0;
    Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', {
      ...own,
      set: (sheets) => (taken++, own.set!.call(bar.shadowRoot, sheets)),
    });
    bar.headline = 'Lain';
    await bar.updateComplete;
    Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', own);
    expect(taken).to.equal(0);
  });

  it('shares nothing rather than the wrong address', async () => {
    const bar = await fixture<BwiShareBar>(html`<bwi-share-bar url="javascript:alert(1)"></bwi-share-bar>`);
    expect([bar.status, bar.shadowRoot!.querySelectorAll('button').length]).to.deep.equal(['empty', 0]);
  });
});

describe('share addresses', () => {
  it('carry title, blank line, address and source to WhatsApp', () => {
    const url = new URL(shareTargets.whatsapp.href(share));
    expect(url.origin + url.pathname).to.equal('https://api.whatsapp.com/send');
    expect(url.searchParams.get('text')).to.equal('Kopi & "Teh" 100% \ufffd\n\nhttps://kab.example/a?b=c&d\nSumber: Kab');
  });

  it('carry title and address in every encoding', () => {
    for (const [name, target] of Object.entries(shareTargets)) {
      if (!('href' in target)) continue;
      const all = decodeURIComponent(target.href(share));
      expect(all, name).to.contain(share.url);
    }
  });
});
