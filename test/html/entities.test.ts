import { expect } from '@open-wc/testing';
import { decodeHtmlEntities, decodeTextEntities } from '../../src/html/entities.js';

/** As the browser reads it. */
const inBrowser = (html: string): string => new DOMParser().parseFromString(html, 'text/html').body.textContent;

describe('decodeHtml', () => {
  it('decodes what news texts hold as a browser does', () => {
    for (const html of ['x&eacute;&Yuml;&frac12;', '&rarr;&AMP;&colon;', '&#128;&#x92;&#159;', '&#x1F33E;&#127806;', '&#8220Kota', '&copy 2021', '&#65e5;', '&foo; R&D', '&amp;eacute;'])
      expect(decodeHtmlEntities(html), html).to.equal(inBrowser(html)); // prettier-ignore
  });

  it('leaves out what is no character', () => {
    expect(decodeHtmlEntities('a&#0;&#xd800;&#x110000;&#99999999999;b')).to.equal('ab');
  });

  it('leaves the parameters of an address alone', () => {
    expect(decodeHtmlEntities('/?a=1&copy=2&amp;gt=3')).to.equal('/?a=1&copy=2&gt=3');
  });
});

describe('decodeText', () => {
  it('asks for a semicolon', () => {
    expect(decodeTextEntities('R&D &copy &lt; &#65 &#65;')).to.equal('R&D &copy < &#65 A');
  });
});
