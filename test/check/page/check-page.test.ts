import { expect } from '@open-wc/testing';
import { checkPage } from '../../../src/check/page/check-page.js';

const page = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const codes = async (html: string, url: string) => (await checkPage(page(html), { url })).findings.map(({ code }) => code);

describe('the check of a page that is only read', () => {
  it('has addresses from its base', async () => {
    const { feeds } = await checkPage(page('<base href="/berita/"><bwi-news-list feed="no-address:// a.json"></bwi-news-list>'), {
      url: new URL('/desa/profil.html', location.href).href,
    });
    expect(feeds.map(({ url }) => url)).to.deep.equal(['no-address://', new URL('/berita/a.json', location.href).href]);
  });

  it('comes to an end where the script’s address is none', async () =>
    expect(
      await codes(
        '<meta http-equiv="Content-Security-Policy" content="default-src *"><script src="https://[alamat]/bwi.js"></script><bwi-share-bar></bwi-share-bar>',
        'https://desa.example/',
      ),
    ).to.deep.equal(['script-unreachable']));

  it('shows what a policy in the page has to allow', async () => {
    const { findings } = await checkPage(
      page(
        `<meta http-equiv="Content-Security-Policy" content="default-src 'self'"><script src="http://widgets.invalid/bwi.js"></script><bwi-share-bar></bwi-share-bar>`,
      ),
      { url: 'http://desa.example/' },
    );
    const [found] = findings.filter(({ code }) => code === 'policy-there');
    expect(found).to.include({ line: 'script-src http://widgets.invalid' });
    expect(found!.values).to.deep.equal(["default-src 'self'"]);
  });

  it('tells a script under http once', async () =>
    expect(
      // No host has this name (RFC 6761).
      await codes('<script src="http://widgets.invalid/bwi.js"></script><bwi-share-bar></bwi-share-bar>', 'https://desa.example/'),
    ).to.deep.equal(['script-http']));
});
