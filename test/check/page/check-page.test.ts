import { expect } from '@open-wc/testing';
import { checkPage } from '../../../src/check/page/check-page.js';

const page = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const read = (html: string, url: string) =>
  checkPage(page(html), { url, source: html, loadParser: () => import('../../../src/feed/parse-feed.js') });
const codes = async (html: string, url: string) => (await read(html, url)).findings.map(({ code }) => code);

describe('the check of a page that is only read', () => {
  it('has addresses from its base', async () => {
    const { feeds } = await read(
      '<base href="/berita/"><bwi-news-list feed="no-address:// a.json"></bwi-news-list>',
      new URL('/desa/profil.html', location.href).href,
    );
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
    const { findings } = await read(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'self'"><script src="http://widgets.invalid/bwi.js"></script><bwi-share-bar></bwi-share-bar>`,
      'http://desa.example/',
    );
    const [found] = findings.filter(({ code }) => code === 'policy-there');
    expect(found).to.include({ line: 'script-src http://widgets.invalid' });
    expect(found!.values).to.deep.equal(["default-src 'self'"]);
  });

  for (const [name, tag, code, ...values] of [
    ['waits for consent', 'type="text/plain" data-cookieconsent="marketing" src="/package.json?/bwi.js"', 'script-consent', 'Cookiebot'],
    [
      'waits for consent, its address elsewhere',
      'type="text/plain" data-service="x" data-cmplz-src="/bwi.js"',
      'script-consent',
      'Complianz',
    ],
    ['waits for a consent of nobody known', 'type="text/plain" src="/bwi.js"', 'script-consent'],
    ['is blocked by a type', 'type="javascript/blocked" src="/bwi.js"', 'script-consent', 'CookieYes'],
    ['is held by Borlabs', 'type="text/template" data-borlabs-cookie-script-blocker-src="/bwi.js"', 'script-consent', 'Borlabs Cookie'],
    ['is held by WP Rocket', 'type="rocketlazyloadscript" data-rocket-src="/bwi.js"', 'script-delayed', 'WP Rocket'],
    ['is held by LiteSpeed', 'type="litespeed/javascript" data-src="/bwi.js"', 'script-delayed', 'LiteSpeed Cache'],
    ['is held by Rocket Loader', 'type="5f3a9c-text/javascript" src="/bwi.js"', 'script-delayed', 'Cloudflare Rocket Loader'],
    ['is held by Flying Scripts', 'data-type="lazy" data-src="/bwi.js"', 'script-delayed', 'Flying Scripts'],
    ['is held by nobody known', 'data-src="/bwi.js"', 'script-delayed'],
    ['is given to a worker', 'type="text/partytown" src="/bwi.js"', 'script-type', 'Partytown'],
    ['is for browsers without modules', 'nomodule src="/bwi.js"', 'script-type'],
    ['has a type of its own', 'type="text/html" src="/bwi.js"', 'script-type'],
  ] as const)
    it(`tells a tag that ${name}`, async () => {
      const html = `<script ${tag}></script><bwi-share-bar></bwi-share-bar>`;
      const { findings } = await read(html, location.href);
      const [found] = findings.filter(({ code }) => code.startsWith('script-') && code !== 'script-unreachable');
      expect(found?.code).to.equal(code);
      expect(found!.values!.slice(0, -1)).to.deep.equal(values);
    });

  it('says of a held tag nothing beside another that runs', async () =>
    expect(
      await codes(
        '<script type="text/plain" src="/bwi.js" data-feed="/f.json"></script><script type="module" src="/bwi.js"></script><bwi-share-bar></bwi-share-bar>',
        location.href,
      ),
    ).to.deep.equal(['script-unreachable']));

  it('tells a script under http once', async () =>
    expect(
      // No host has this name (RFC 6761).
      await codes('<script src="http://widgets.invalid/bwi.js"></script><bwi-share-bar></bwi-share-bar>', 'https://desa.example/'),
    ).to.deep.equal(['script-http']));
});
