import { expect } from 'chai';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { FeedError } from '../../src/feed/feed-error.js';
import { parseFeed } from '../../src/feed/parse-feed.js';
import { feedText, item } from '../sample-feed.js';

const URL = 'https://kab.example/feed.json';
const first = (more: object) => parseFeed(feedText([item('a', more)]), URL).articles[0]!;

describe('parseFeed', () => {
  it('reads the fields of a JSON Feed 1.1 item', () => {
    const a = first({ content_html: '<p>Isi</p>', image: '/a.jpg', authors: [{ name: 'Redaksi' }], _bwi: { image_alt: 'Sawah' } });
    expect(a).to.deep.include({
      id: 'a',
      url: 'https://kab.example/berita/a',
      title: 'Berita a',
      html: '<p>Isi</p>',
      source: 'Berita Contoh',
    });
    expect(a.image).to.deep.equal({ url: 'https://kab.example/a.jpg', alt: 'Sawah' });
    expect(a.authors).to.deep.equal(['Redaksi']);
    expect(a.published?.toISOString()).to.equal('2021-01-18T02:00:00.000Z');
  });

  it('reads JSON Feed 1.0 with its single author', () => {
    expect(
      parseFeed(feedText([item('a', { author: { name: 'Ani' } })], { version: 'https://jsonfeed.org/version/1' }), URL).articles[0]!
        .authors,
    ).to.deep.equal(['Ani']);
  });

  it('decodes entities once and leaves literal tags alone', () => {
    expect(first({ title: 'A &amp;amp; B <i>c</i>' }).title).to.equal('A &amp; B <i>c</i>');
  });

  it('leaves a bad item out, never the feed', () => {
    const feed = parseFeed(feedText([{ id: 'x' }, item('a'), item('b', { url: 'javascript:alert(1)' })]), URL);
    expect(feed.articles.map(({ id }) => id)).to.deep.equal(['a']);
    expect(feed.warnings).to.have.length(2);
  });

  it('lets no picture through that is not http(s)', () => {
    expect(first({ image: 'data:image/png;base64,AAAA' }).image).to.equal(undefined);
  });

  it('says what a wrong answer is', () => {
    for (const text of [
      '',
      '<!doctype html>',
      '{"items":',
      '{}',
      'null',
      '[1]',
      '<rss',
      '<p>Halo</p>',
      '{"code":"rest_no_route","message":"Tidak ada"}',
    ])
      expect(() => parseFeed(text, URL), text).to.throw(FeedError);
  });

  it('survives anything in any field', () => {
    const value = fc.oneof(fc.jsonValue(), fc.constantFrom('javascript:1', '\ud800', '__proto__', '&#x110000;', 'https://a.example/?q=%'));
    const items = fc.array(
      fc.dictionary(
        fc.constantFrom(
          'id',
          'url',
          'title',
          'summary',
          'content_html',
          'content_text',
          'image',
          'tags',
          'authors',
          'author',
          'date_published',
          'language',
          'attachments',
          '_bwi',
          '__proto__',
        ),
        value,
      ),
    );
    fc.assert(
      fc.property(items, value, (list, next) => {
        const feed = parseFeed(JSON.stringify({ items: list, next_url: next }), URL);
        for (const { url, image } of feed.articles) for (const address of [url, image?.url ?? url]) expect(address).to.match(/^https?:/);
      }),
      { numRuns: 500 },
    );
  });
});
