import { expect } from 'chai';
import { describe, it } from 'node:test';
import { articlesIn, piecesWith, searchedWords, type SearchArchive, type SearchPiece } from '../../src/related/search-archive.js';
import { isStemOf, parseQuery } from '../../src/related/search-query.js';
import { searchFiles, type FeedPage } from '../../src/publish/site/search-files.js';
import { article } from '../sample-feed.js';
import type { Article } from '../../src/feed/article.js';

const PER_PAGE = 30;

/** Texts of words that occur as in a language: the first ones everywhere, the last ones once. */
function archive(count: number): Article[] {
  let seed = 7;
  const random = (): number => (seed = (seed * 48271) % 2147483647) / 2147483647;
  const word = (): string => {
    const rank = Math.floor(Math.exp(random() * Math.log(20_000)));
    return `${['ka', 'be', 'ma', 'pe', 'to', 'ru', 'si'][rank % 7]}${rank.toString(36)}ra${rank % 11 === 0 ? 'kasinya' : ''}`;
  };
  const words = (length: number): string => Array.from({ length }, word).join(' ');
  return Array.from({ length: count }, (_, i) => article(`b${i}`, { title: words(9), summary: words(28), tags: ['Ekonomi'] }));
}

function build(articles: readonly Article[]): { root: SearchArchive; files: Map<string, string> } {
  const pages: FeedPage[] = [];
  for (let i = 0; i < articles.length; i += PER_PAGE)
    pages.push({ path: `pages/lean-${i / PER_PAGE + 1}-0123456789abcdef.json`, articles: articles.slice(i, i + PER_PAGE) });
  const files = new Map<string, string>();
  const generator = searchFiles(pages, PER_PAGE);
  for (;;) {
    const { done, value } = generator.next();
    if (done) return { files, root: JSON.parse(files.get(value)!) as SearchArchive };
    files.set(value.path, value.content);
  }
}

/** The numbers of the articles that have a word, by the files. */
function found({ root, files }: ReturnType<typeof build>, typed: string): number[] {
  const [word] = parseQuery(typed)!.words;
  const pieces = piecesWith(word!, root).map((url) => JSON.parse(files.get(`search/${url}`)!) as SearchPiece);
  return [...new Set(pieces.flatMap((piece) => [...articlesIn(piece, word!)]))].sort((a, b) => a - b);
}

describe('the search index of an archive', () => {
  const articles = archive(3000);
  const built = build(articles);

  it('finds what the articles say, by whole words and by their beginnings', () => {
    for (const typed of [
      'ka1ra ',
      'be1ra',
      'mab',
      'ekonomi ',
      'ekon',
      'ekonomin',
      'tidakada ',
      ...[...searchedWords(articles[17]!)].map((word) => `${word} `),
    ]) {
      const [word] = parseQuery(typed)!.words;
      const expected = articles.flatMap((one, i) => ([...searchedWords(one)].some((own) => isStemOf(own, word!)) ? [i] : []));
      expect(found(built, typed), typed).to.deep.equal(expected);
    }
  });

  it('is in pieces of 30 kB at most, also where one word fills more than one', () => {
    const many = build(Array.from({ length: 30_000 }, (_, i) => article(`b${i}`, { title: i % 3 ? 'Kopi' : 'Kopi Gombengsari' })));
    for (const { files } of [built, many])
      for (const [path, content] of files) expect(Buffer.byteLength(content), path).to.be.at.most(30_000);
    expect(many.root.words.length).to.be.greaterThan(1);
    expect(found(many, 'kopi ')).to.have.length(30_000);
  });

  it('needs few pieces for a word', () => {
    const [word] = parseQuery('ka1ra ')!.words;
    expect(piecesWith(word!, built.root)).to.have.length(1);
  });

  it('stays as it is while the newest page fills', () => {
    const more = build(archive(3010));
    expect(more.root.words).to.deep.equal(built.root.words);
    expect(more.root.recent).to.deep.equal(['../pages/lean-101-0123456789abcdef.json']);
    expect(more.root.pages.url).to.equal('../pages/lean-{}.json');
    expect(more.root.pages.names).to.have.length(100);
  });
});
