import { expect } from 'chai';
import { describe, it } from 'node:test';
import { withCampaign } from '../../src/text/campaign.js';

describe('the address with a campaign', () => {
  it('names the partner and the widget, rightly encoded', () => {
    const url = new URL(withCampaign('https://kab.example/berita/a', 'desa & kota = “satu” 100% \ud800'));
    expect([...url.searchParams]).to.deep.equal([
      ['utm_source', 'desa & kota = “satu” 100% \ufffd'],
      ['utm_medium', 'widget'],
    ]);
  });

  it('is the same without a campaign', () => {
    for (const none of [undefined, '', '  ']) expect(withCampaign('https://kab.example/a?b', none)).to.equal('https://kab.example/a?b');
  });

  it('keeps query and fragment as they were published', () => {
    const address = 'https://kab.example/a?judul=kopi%20pahit&baru&c=~!*#bagian-2';
    expect(withCampaign(address, 'mitra')).to.equal(
      'https://kab.example/a?judul=kopi%20pahit&baru&c=~!*&utm_source=mitra&utm_medium=widget#bagian-2',
    );
  });

  it('names nothing twice', () => {
    const once = withCampaign('https://kab.example/a', 'mitra');
    expect(withCampaign(once, 'mitra')).to.equal(once);
    expect(withCampaign(once, 'lain')).to.equal(once);
    expect(withCampaign('https://kab.example/a?utm_source=portal', 'mitra')).to.equal('https://kab.example/a?utm_source=portal');
    expect(withCampaign('https://kab.example/a?utm_medium=rss', 'mitra')).to.equal('https://kab.example/a?utm_medium=rss&utm_source=mitra');
  });
});
