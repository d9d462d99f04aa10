import { expect } from 'chai';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { FeedError } from '../../src/feed/feed-error.js';
import { parseFeed } from '../../src/feed/parse-feed.js';
import { feedText, item } from '../sample-feed.js';

const URL = 'https://kab.example/feed.json';
const first = (more: object) => parseFeed(feedText([item('a', more)]), URL).articles[0]!;

function caught(act: () => unknown): FeedError {
  try {
    act();
  } catch (error) {
    return error as FeedError;
  }
  return expect.fail('nothing was thrown');
}

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
    const feed = parseFeed(feedText([{ id: 'x' }, item('a'), item('b', { url: 'javascript:alert(1)' }), 7 as never, item('a')]), URL);
    expect(feed.articles.map(({ id }) => id)).to.deep.equal(['a']);
    expect(feed.problems).to.deep.equal([
      { code: 'no-url', number: 1 },
      { code: 'no-url', number: 3 },
      { code: 'not-an-object', number: 4 },
      { code: 'duplicate-url', number: 5 },
    ]);
    expect(feed.warnings).to.deep.equal([
      'Item 1 is left out: it has no http(s) url.',
      'Item 3 is left out: it has no http(s) url.',
      'Item 4 is left out: it is no object.',
      'Item 5 is left out: its address came before.',
    ]);
  });

  it('lets no picture through that is not http(s)', () => {
    expect(first({ image: 'data:image/png;base64,AAAA' }).image).to.equal(undefined);
  });

  it('reads no more items than a phone can take, and says so', () => {
    const feed = parseFeed(feedText(Array.from({ length: 5001 }, (_, i) => item(`a${i}`))), URL);
    expect(feed.articles).to.have.length(5000);
    expect(feed.problems).to.deep.equal([{ code: 'too-many-items', value: '5001' }]);
    expect(feed.warnings).to.deep.equal(['The feed has 5001 items; those after the first 5000 are left out.']);
  });

  it('says what a wrong answer is', () => {
    const answers = {
      '': ['empty', 'The answer is empty, not a feed'],
      '<!doctype html>': ['html-page', 'The answer is an HTML page, not a feed'],
      '{"items":': ['no-json-no-xml', 'The answer is no complete JSON and no XML, not a feed'],
      '{}': ['other-json', 'The answer is JSON, but neither a JSON Feed ("items") nor posts of WordPress'],
      null: ['other-json', 'The answer is JSON, but neither a JSON Feed ("items") nor posts of WordPress'],
      '[1]': ['other-json', 'The answer is JSON, but neither a JSON Feed ("items") nor posts of WordPress'],
      '<rss': ['other-markup', 'The answer is markup, but neither RSS nor Atom'],
      '<p>Halo</p>': ['other-markup', 'The answer is markup, but neither RSS nor Atom'],
      '{"code":"rest_no_route","message":"Tidak ada"}': [
        'wordpress-error',
        'The answer is WordPress’ error rest_no_route: Tidak ada, not a feed',
      ],
    };
    for (const [text, [code, message]] of Object.entries(answers)) {
      const error = caught(() => parseFeed(text, URL));
      expect(error, text).to.be.instanceOf(FeedError).and.to.include({ code: 'parse', message });
      expect(error.problem.code, text).to.equal(code);
    }
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
