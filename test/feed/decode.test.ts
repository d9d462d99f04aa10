import { expect } from '@open-wc/testing';
import { decode } from '../../src/feed/decode.js';

const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];
const latin1 = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));
const wide = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const read = (bytes: number[], type = ''): string => decode({ bytes: new Uint8Array(bytes), type });
const xml = (encoding: string, text = 'Bérita'): string => `<?xml version="1.0" encoding="${encoding}"?><rss>${text}</rss>`;

describe('decode', () => {
  it('takes JSON for UTF-8, whatever the header says', () => {
    expect(read(utf8('{"a":"Bérita"}'), 'application/json; charset=iso-8859-1')).to.equal('{"a":"Bérita"}');
  });

  it('takes XML that is UTF-8 for UTF-8, whatever header and declaration say', () => {
    expect(read(utf8(xml('ISO-8859-1')), 'text/xml; charset=iso-8859-1')).to.contain('Bérita');
    expect(read(utf8(xml('utf-16')))).to.contain('Bérita');
  });

  it('reads other encodings by the declaration, else by the header', () => {
    expect(read(latin1(xml('ISO-8859-1')))).to.contain('Bérita');
    expect(read(latin1(xml('UTF-8')), 'text/xml; charset=ISO-8859-1')).to.contain('Bérita');
    expect(read(latin1('<rss>Bérita</rss>'), 'text/xml;charset="iso-8859-1"')).to.contain('Bérita');
    expect(read([...latin1(xml('windows-1251', '')).slice(0, -6), 0xcf, 0xf0, 0xe8], 'text/xml')).to.contain('При');
    expect(read([...latin1(xml('iso-2022-jp', '\x1b$B$"\x1b(B'))])).to.contain('あ');
  });

  it('knows UTF-16 by its mark, and without', () => {
    expect(read([0xff, 0xfe, ...wide(xml('utf-16'))])).to.equal(xml('utf-16'));
    expect(read(wide('{"a":"Bérita"}'))).to.equal('{"a":"Bérita"}');
    expect(read(utf8('\ufeff{"a":1}'))).to.equal('{"a":1}');
  });

  it('lets one letter that was cut in two spoil no other', () => {
    expect(read([...utf8('<rss>Bérita é '), 0xc3, ...utf8('…</rss>')], 'text/xml; charset=iso-8859-1')).to.contain('Bérita é');
  });

  it('takes unknown names for none', () => {
    expect(read(latin1(xml('x-unknown')))).to.contain('B\ufffdrita');
  });
});
