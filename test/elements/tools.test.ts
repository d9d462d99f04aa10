import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { BwiArticle } from '../../src/index.js';
import { text, until } from '../helpers.js';
import { article } from '../sample-feed.js';

const full = article('a', {
  title: 'Petik merah di Gombengsari',
  html: `<p>BANYUWANGI – Kebun kopi dipetik. Harganya Rp 1.500.</p><p>${'kata '.repeat(552)}selesai.</p>`,
  language: 'id',
});

const button = (element: Element, name: string): HTMLButtonElement | null =>
  element.shadowRoot!.querySelector(`.tools [aria-label="${name}"]`);
const names = (element: Element): (string | null)[] =>
  [...element.shadowRoot!.querySelectorAll('.tools button')].map((one) => one.getAttribute('aria-label'));
const said = (element: Element): string => element.shadowRoot!.querySelector('.tools [role=status]')!.textContent;

async function open(tools: string, more = full): Promise<BwiArticle> {
  const element = await fixture<BwiArticle>(html`<bwi-article tools=${tools} .article=${more}></bwi-article>`);
  await until(() => element.shadowRoot!.querySelector('.body p'));
  return element;
}
/** What a tool says to everybody that it can't do. */
const problem = (element: Element): string | undefined => element.shadowRoot!.querySelector('.tools .problem[role=status]')?.textContent;
const row = (element: Element): Promise<void> => until(() => element.shadowRoot!.querySelector('.tools .quiet'));

/** A device with these voices, which can be told that more have come; what it is given to say is in `spoken`. */
function device(...langs: string[]): {
  spoken: string[];
  voices: string[];
  cancelled: number;
  end: () => void;
  fail: (error: string) => void;
  come: (lang: string) => void;
  restore: () => void;
} {
  const target = new EventTarget();
  const voices = (): object[] => self.voices.map((lang) => ({ lang, name: lang, localService: !lang.includes('jauh') }));
  let current: { onend: (() => void) | null; onerror: ((event?: { error: string }) => void) | null } | undefined;
  const double = Object.assign(target, {
    getVoices: voices,
    speak: (utterance: { text: string; voice: { lang: string } } & NonNullable<typeof current>) => {
      current = utterance;
      self.spoken.push(`${utterance.voice.lang}: ${utterance.text}`);
    },
    cancel: () => {
      self.cancelled++;
      const was = current;
      current = undefined;
      was?.onerror?.();
    },
  });
  class Utterance {
    onend = null;
    onerror = null;
    constructor(readonly text: string) {}
  }
  const own = ['speechSynthesis', 'SpeechSynthesisUtterance'].map((name) => [name, Object.getOwnPropertyDescriptor(window, name)] as const);
  Object.defineProperty(window, 'speechSynthesis', { value: double, configurable: true });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance, configurable: true, writable: true });
  const self = {
    spoken: [] as string[],
    voices: langs,
    cancelled: 0,
    end: () => current?.onend?.(),
    fail: (error: string) => current?.onerror?.({ error }),
    come: (lang: string) => {
      self.voices.push(lang);
      target.dispatchEvent(new Event('voiceschanged'));
    },
    restore: () => {
      for (const [name, descriptor] of own) {
        Reflect.deleteProperty(window, name);
        if (descriptor) Object.defineProperty(window, name, descriptor);
      }
    },
  };
  return self;
}

describe('the tools of an article', () => {
  it('are not there unless they are asked for', async () => {
    const element = await fixture<BwiArticle>(html`<bwi-article .article=${full}></bwi-article>`);
    await until(() => element.shadowRoot!.querySelector('.body p'));
    expect(element.shadowRoot!.querySelector('.tools')).to.equal(null);
    expect(text(element)).not.to.contain('menit');
    element.tools = 'print';
    await row(element);
    expect(names(element)).to.deep.equal(['Cetak artikel']);
    element.tools = undefined;
    await until(() => !element.shadowRoot!.querySelector('.tools'));
  });

  it('are those that are asked for, in that order, with the time to read', async () => {
    const element = await open('print size');
    await row(element);
    expect(names(element)).to.deep.equal(['Cetak artikel', 'Perkecil teks', 'Perbesar teks']);
    expect(text(element)).to.contain('Waktu baca 3 menit');
  });

  it('may be the time to read alone', async () => {
    const element = await open('time');
    await row(element);
    expect([names(element), text(element).includes('Waktu baca 3 menit')]).to.deep.equal([[], true]);
  });

  it('speak English under lang="en"', async () => {
    const box = await fixture<HTMLElement>(html`<div lang="en"><bwi-article tools="size print" .article=${full}></bwi-article></div>`);
    const element = box.querySelector('bwi-article')!;
    await row(element);
    expect(names(element)).to.deep.equal(['Smaller text', 'Larger text', 'Print article']);
    expect(text(element)).to.contain('3-minute read');
  });

  it('keep their room before they come, are 44 px, and pass axe', async () => {
    const element = await open('size print');
    const height = element.shadowRoot!.querySelector<HTMLElement>('.tools')!.offsetHeight;
    await row(element);
    expect(element.shadowRoot!.querySelector<HTMLElement>('.tools')!.offsetHeight).to.equal(height);
    for (const one of element.shadowRoot!.querySelectorAll<HTMLElement>('.tools button'))
      expect([one.offsetWidth, one.offsetHeight, one.part.value]).to.deep.equal([44, 44, 'button']);
    await expect(element).to.be.accessible();
  });

  it('leave no row where none is known, and say which are', async () => {
    const warn = console.warn;
    const warnings: string[] = [];
    console.warn = (line: string) => warnings.push(line);
    const element = await open('zoom');
    await until(() => warnings.length);
    console.warn = warn;
    expect(element.shadowRoot!.querySelector('.tools')).to.equal(null);
    expect(warnings).to.deep.equal(['<bwi-article tools="zoom">: unknown; it may be time, size, print, listen.']);
  });
});

describe('larger text', () => {
  const size = (element: Element): number => parseFloat(getComputedStyle(element.shadowRoot!.querySelector('.body p')!).fontSize);

  it('grows to twice its size in steps that are announced, and goes back', async () => {
    const element = await open('size');
    await row(element);
    const usual = size(element);
    const [smaller, larger] = [button(element, 'Perkecil teks')!, button(element, 'Perbesar teks')!];
    expect(smaller.ariaDisabled).to.equal('true');
    larger.focus();
    const sizes = [usual];
    while (larger.ariaDisabled !== 'true') {
      larger.click();
      await element.updateComplete;
      sizes.push(size(element));
      expect(said(element)).to.equal(`Ukuran teks ${Math.round((sizes.at(-1)! / usual) * 100)}%`);
      expect(sizes.at(-1)).to.be.greaterThan(sizes.at(-2)!);
    }
    expect(sizes.at(-1)! / usual).to.be.closeTo(2, 0.01);
    expect(element.shadowRoot!.activeElement, 'the focus is not lost at the end').to.equal(larger);
    larger.click();
    await element.updateComplete;
    expect(size(element)).to.equal(sizes.at(-1));
    while (smaller.ariaDisabled !== 'true') {
      smaller.click();
      await element.updateComplete;
    }
    expect(size(element)).to.equal(usual);
  });

  afterEach(() => localStorage.clear());

  it('is kept for the next visit where the reader has chosen it, and leaves no trace otherwise', async () => {
    const element = await open('size');
    await row(element);
    const usual = size(element);
    expect(localStorage.length).to.equal(0);
    button(element, 'Perbesar teks')!.click();
    await element.updateComplete;
    const next = await open('size');
    await row(next);
    expect(size(next)).to.equal(size(element)).and.to.be.greaterThan(usual);
    const without = await open('print');
    await row(without);
    expect(size(without), 'where it can’t be changed back').to.equal(usual);
    button(next, 'Perkecil teks')!.click();
    await next.updateComplete;
    expect([size(next), localStorage.length]).to.deep.equal([usual, 0]);
  });

  it('is the usual one where what is stored is none', async () => {
    for (const stored of ['99999', 'besar', '']) {
      localStorage.setItem('bwi-text-size', stored);
      const element = await open('size');
      await row(element);
      expect(button(element, 'Perkecil teks')!.ariaDisabled, stored).to.equal('true');
    }
  });

  it('changes where the browser stores nothing', async () => {
    const own = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get() {
        throw new DOMException('No', 'SecurityError');
      },
    });
    const element = await open('size');
    await row(element);
    const usual = size(element);
    button(element, 'Perbesar teks')!.click();
    await element.updateComplete;
    Object.defineProperty(window, 'localStorage', own);
    expect(size(element)).to.be.greaterThan(usual);
  });

  it('is of this element alone, for the next article too, and no other key is stored', async () => {
    const element = await open('size');
    const other = await open('size');
    await row(element);
    await row(other);
    const usual = size(element);
    button(element, 'Perbesar teks')!.click();
    await element.updateComplete;
    element.article = article('b', { html: '<p>Lain.</p>' });
    await until(() => text(element).includes('Lain.'));
    expect(size(element)).to.be.greaterThan(usual);
    expect(size(other)).to.equal(usual);
    expect([Object.keys(localStorage), sessionStorage.length, document.cookie]).to.deep.equal([['bwi-text-size'], 0, '']);
  });
});

describe('listening', () => {
  let voices: ReturnType<typeof device>;
  afterEach(() => voices.restore());

  it('is not offered where the device has no voice for the language, and comes when one does', async () => {
    voices = device('en-US');
    const element = await open('listen');
    await row(element);
    expect(names(element)).to.deep.equal([]);
    voices.come('id-ID');
    await until(() => button(element, 'Dengarkan'));
  });

  for (const [tag, language] of [
    ['in_ID', 'id'],
    ['id-ID', undefined],
    ['en-GB', 'en'],
  ] as const)
    // prettier-ignore
    it(`takes a voice ${tag} for an article in ${language ?? 'no language that is known'}`, async () => {
      voices = device(tag);
      const element = await open('listen', article('a', { title: full.title, html: full.html!, ...(language && { language }) }));
      await row(element);
      button(element, 'Dengarkan')!.click();
      expect(voices.spoken).to.deep.equal([`${tag}: Petik merah di Gombengsari`]);
    });

  it('prefers a voice that needs no network', async () => {
    voices = device('id-jauh', 'id-ID');
    const element = await open('listen');
    await row(element);
    button(element, 'Dengarkan')!.click();
    expect(voices.spoken[0]).to.match(/^id-ID:/);
  });

  it('reads headline and text in pieces to the end, and shows that it does', async () => {
    voices = device('id-ID');
    const element = await open('listen');
    await row(element);
    const listen = button(element, 'Dengarkan')!;
    expect(listen.ariaPressed).to.equal('false');
    listen.click();
    await until(() => listen.ariaPressed === 'true');
    while (listen.ariaPressed === 'true') {
      voices.end();
      await element.updateComplete;
    }
    expect(voices.spoken.slice(0, 3)).to.deep.equal([
      'id-ID: Petik merah di Gombengsari',
      'id-ID: BANYUWANGI – Kebun kopi dipetik.',
      'id-ID: Harganya Rp 1.500.',
    ]);
    expect(voices.spoken.at(-1)).to.match(/selesai\.$/);
    for (const piece of voices.spoken) expect(piece.length).to.be.lessThan(190);
  });

  it('stops at the next press, and goes on from there', async () => {
    voices = device('id-ID');
    const element = await open('listen');
    await row(element);
    const listen = button(element, 'Dengarkan')!;
    listen.click();
    voices.end();
    listen.click();
    await until(() => listen.ariaPressed === 'false');
    voices.end();
    expect(voices.spoken.length, 'nothing more is said').to.equal(2);
    listen.click();
    expect(voices.spoken[2]).to.equal('id-ID: BANYUWANGI – Kebun kopi dipetik.');
  });

  it('says so where the device can’t, until the next press; not where another article takes the voice', async () => {
    voices = device('id-ID');
    const element = await open('listen');
    await row(element);
    const listen = button(element, 'Dengarkan')!;
    for (const error of ['synthesis-failed', 'network', 'not-allowed', 'audio-busy']) {
      listen.click();
      voices.fail(error);
      await element.updateComplete;
      expect([problem(element), listen.ariaPressed], error).to.deep.equal([
        'Artikel ini belum dapat dibacakan di perangkat Anda.',
        'false',
      ]);
    }
    listen.click();
    await element.updateComplete;
    expect(problem(element)).to.equal(undefined);
    for (const error of ['canceled', 'interrupted']) {
      voices.fail(error);
      await element.updateComplete;
      expect([problem(element), listen.ariaPressed], error).to.deep.equal([undefined, 'false']);
      listen.click();
    }
    speechSynthesis.speak = () => {
      throw new Error('broken');
    };
    voices.fail('interrupted');
    listen.click();
    await element.updateComplete;
    expect([problem(element), listen.ariaPressed]).to.deep.equal(['Artikel ini belum dapat dibacakan di perangkat Anda.', 'false']);
  });

  it('stops when the element goes, when another article comes, and when the page goes; not for a newer copy', async () => {
    voices = device('id-ID');
    const element = await open('listen');
    await row(element);
    const speaking = (): boolean => button(element, 'Dengarkan')!.ariaPressed === 'true';
    const start = async (): Promise<void> => {
      button(element, 'Dengarkan')!.click();
      await element.updateComplete;
      expect(speaking()).to.equal(true);
    };
    await start();
    element.article = { ...full };
    await element.updateComplete;
    expect(speaking()).to.equal(true);

    element.article = article('b', { language: 'id', html: '<p>Lain.</p>' });
    await until(() => !speaking());
    await start();
    expect(voices.spoken.at(-1)).to.equal('id-ID: Berita b');

    const before = voices.cancelled;
    dispatchEvent(new Event('pagehide'));
    expect(voices.cancelled).to.equal(before + 1);
    await until(() => !speaking());

    await start();
    element.remove();
    expect(voices.cancelled).to.be.greaterThan(before + 1);
    voices.end();
    const { length } = voices.spoken;
    dispatchEvent(new Event('pagehide'));
    expect(voices.spoken.length).to.equal(length);
  });
});

describe('printing', () => {
  it('says so where the browser does not print', async () => {
    const own = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      ...own,
      get(this: HTMLIFrameElement) {
        return Object.assign(own.get!.call(this) as Window, {
          print() {
            throw new Error('not here');
          },
        });
      },
    });
    const element = await open('print');
    await row(element);
    button(element, 'Cetak artikel')!.click();
    await until(() => problem(element));
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', own);
    expect(problem(element)).to.equal('Peramban ini tidak mengizinkan pencetakan dari sini.');
  });

  it('prints a copy of the article alone, and leaves nothing behind', async () => {
    const own = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
    let printed: { title: string; words: string; pictures: number; color: string } | undefined;
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      ...own,
      get(this: HTMLIFrameElement) {
        const view = own.get!.call(this) as Window & typeof globalThis;
        view.print = () => {
          const root = view.document.body.firstElementChild!.shadowRoot!;
          printed = {
            title: view.document.title,
            words: root.textContent.replace(/\s+/g, ' '),
            pictures: root.querySelectorAll('img').length,
            color: view.getComputedStyle(root.querySelector('.headline')!).fontWeight,
          };
          view.dispatchEvent(new Event('afterprint'));
        };
        return view;
      },
    });
    const picture = `${location.origin}/demo/pictures/batik-gajah-oling.svg`;
    const host = await fixture<HTMLElement>(html`<div><p>Halaman mitra</p><bwi-article tools="print" .article=${{ ...full, image: { url: picture, alt: '' } }}></bwi-article></div>`); // prettier-ignore
    const element = host.querySelector('bwi-article')!;
    await until(() => button(element, 'Cetak artikel') && element.shadowRoot!.querySelector('.body p'));
    button(element, 'Cetak artikel')!.click();
    await until(() => printed);
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', own);
    expect(printed!.title).to.equal(full.title);
    expect(printed!.words).to.contain('Kebun kopi dipetik.').and.contain('Baca di sumber asli').and.not.contain('Halaman mitra');
    expect([printed!.pictures, printed!.color]).to.deep.equal([1, '750']);
    expect(element.shadowRoot!.querySelector('iframe')).to.equal(null);
    expect(document.querySelector('iframe.paper')).to.equal(null);
  });
});
