import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { BwiShareBar, BwiShareEvent } from '../../src/index.js';
import { shareTargets } from '../../src/share/targets.js';
import { until } from '../helpers.js';

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

  it('has icons of a usual size where the page’s policy lets it have no styles', async () => {
    const bar = await fixture<BwiShareBar>(html`<bwi-share-bar url="https://kab.example/a"></bwi-share-bar>`);
    bar.shadowRoot!.adoptedStyleSheets = [];
    for (const icon of bar.shadowRoot!.querySelectorAll('svg')) expect(icon.getBoundingClientRect().width).to.equal(20);
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

  describe('the share sheet of the device', () => {
    const mocked = ['share', 'canShare', 'clipboard'] as const;
    let copied: string[];
    const mock = (name: (typeof mocked)[number], value: unknown): void =>
      void Object.defineProperty(navigator, name, { value, configurable: true });
    const refuse = (name: string) => mock('share', () => Promise.reject(new DOMException('No', name)));
    const bar = (targets = 'whatsapp copy') =>
      fixture<BwiShareBar>(html`<bwi-share-bar url="https://kab.example/a" targets=${targets}></bwi-share-bar>`);
    const button = (element: BwiShareBar) => element.shadowRoot!.querySelector<HTMLButtonElement>('[value="system"]');
    const answers = (element: BwiShareBar): string =>
      [...element.shadowRoot!.querySelectorAll('.answer')].map((answer) => answer.textContent).join('');

    beforeEach(() => {
      copied = [];
      mock('clipboard', { writeText: async (text: string) => void copied.push(text) });
    });
    afterEach(() => mocked.forEach((name) => Reflect.deleteProperty(navigator, name)));

    it('has no button where the browser says that it can’t be opened, as in a frame that may not', async () => {
      refuse('NotAllowedError');
      mock('canShare', () => false);
      expect(button(await bar())).to.equal(null);
      mock('canShare', () => true);
      expect(button(await bar())).not.to.equal(null);
    });

    for (const targets of ['whatsapp copy', 'whatsapp'])
      it(`is replaced by a copy where it is refused, and that is said (${targets})`, async () => {
        for (const name of ['NotAllowedError', 'DataError', 'TypeError']) {
          refuse(name);
          const element = await bar(targets);
          button(element)!.click();
          await until(() => answers(element));
          expect([answers(element), copied.splice(0)], name).to.deep.equal(['Tautan disalin', ['https://kab.example/a']]);
          expect(button(element)!.parentElement!.textContent).to.contain('Tautan disalin');
        }
      });

    it('says and copies nothing where the reader has closed it, or where it is open already', async () => {
      for (const name of ['AbortError', 'InvalidStateError']) {
        refuse(name);
        const element = await bar();
        button(element)!.click();
        await navigator.share().catch(() => {});
        await element.updateComplete;
        expect([answers(element), copied], name).to.deep.equal(['', []]);
      }
    });
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
