import { expect } from '@open-wc/testing';
import '../src/define.js';
import { needsFeed, neededInFrame, TAG_NAMES, type Tag } from '../src/tags.js';

const reads =
  (attributes: Record<string, string>) =>
  (name: string): string | undefined =>
    attributes[name];

describe('the table of tags', () => {
  it('names the elements that are registered', () => {
    expect(TAG_NAMES.filter((tag) => !customElements.get(tag))).to.deep.equal([]);
  });

  it('has a share bar need a feed for an article alone, and not beside an address of its own', () => {
    const needing = (attributes: Record<string, string>): Tag[] => TAG_NAMES.filter((tag) => needsFeed(tag, reads(attributes)));
    expect(needing({})).to.deep.equal(TAG_NAMES.filter((tag) => tag !== 'bwi-share-bar'));
    expect(needing({ 'article-id': '7' })).to.deep.equal(TAG_NAMES);
    expect(needing({ 'article-id': '7', url: 'https://kab.example/a' })).not.to.contain('bwi-share-bar');
  });

  it('knows what a frame must be told, since nothing in it can read the page around', () => {
    const needed = (tag: Tag, attributes: Record<string, string> = {}): string | undefined => neededInFrame(tag, reads(attributes));
    expect(needed('bwi-related-news')).to.equal('article-id');
    expect([needed('bwi-share-bar'), needed('bwi-share-bar', { 'article-id': '7' })]).to.deep.equal(['url', undefined]);
    expect(needed('bwi-news-list')).to.equal(undefined);
  });
});
