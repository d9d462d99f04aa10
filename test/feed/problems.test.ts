import { expect } from '@open-wc/testing';
import { FeedError } from '../../src/feed/feed-error.js';
import { problemText, type FeedProblemCode } from '../../src/feed/problem.js';
import { en } from '../../src/feed/problem-words/en.js';
import { id } from '../../src/feed/problem-words/id.js';

const codes = Object.keys(en) as FeedProblemCode[];
/** What is the same in both languages. */
const NAMES = ['feed', 'html', 'http', 'items', 'json', 'xml', 'rss', 'atom', 'wordpress', 'server', 's', '5000', 'mb'];
const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

describe('a problem', () => {
  it('is said in both languages, with what was found', () => {
    const problem = { code: 'status', value: '404' } as const;
    expect([problemText(problem, en), problemText(problem, id)]).to.deep.equal(['The server answered 404', 'server menjawab 404']);
    expect(problemText({ code: 'timeout', value: '10000' }, id)).to.equal('tidak ada jawaban lengkap dalam 10 detik');
    expect(problemText({ code: 'too-large', value: '2000000' }, id)).to.equal('lebih besar dari 2 MB');
  });

  for (const code of codes)
    it(`has no English in Indonesian: ${code}`, () => {
      const english = new Set(words(en[code]('')));
      expect(words(id[code]('')).filter((word) => english.has(word) && !NAMES.includes(word))).to.deep.equal([]);
    });

  it('makes the message of a FeedError, whose code is the kind of it', () => {
    const kinds = Object.fromEntries(codes.map((code) => [code, new FeedError({ code, value: '1' }).code]));
    const { network, timeout, status, 'too-large': large, 'reader-unreachable': reader, ...others } = kinds;
    expect([network, timeout, status, large, reader]).to.deep.equal(['network', 'timeout', 'status', 'too-large', 'network']);
    expect(new Set(Object.values(others))).to.deep.equal(new Set(['parse']));
    const error = new FeedError({ code: 'status', value: '503' }, 2000);
    expect(error).to.include({ name: 'FeedError', message: 'The server answered 503', status: 503, retryAfter: 2000 });
    expect(new FeedError({ code: 'empty' }).status).to.equal(undefined);
  });
});
