import { expect } from 'chai';
import { describe, it } from 'node:test';
import { prepareRelated, rankRelated } from '../../src/related/rank-related.js';
import { idsOf, list, named } from './sample.js';

const many = (): typeof list =>
  Array.from({ length: 60 }, (_, copy) =>
    list.map((item) => ({ ...item, id: `${item.id}-${copy}`, url: `${item.url}-${copy}`, title: `${item.title} ${copy}` })),
  ).flat();

describe('prepareRelated', () => {
  it('changes nothing in the result', async () => {
    const prepared = [...list];
    await prepareRelated(prepared);
    for (const current of list) expect(idsOf(rankRelated(current, prepared))).to.deep.equal(idsOf(rankRelated(current, list)));
  });

  it('lets others work between two slices of a long list', async () => {
    let pauses = 0;
    await prepareRelated(many(), { yield: async () => void pauses++ });
    expect(pauses).to.be.greaterThan(0);
  });

  it('may be overtaken by a ranking that cannot wait', async () => {
    const articles = many();
    let early: string[] = [];
    await prepareRelated(articles, { yield: async () => void (early = idsOf(rankRelated(named('kopi-panen'), articles))) });
    expect(early).to.deep.equal(idsOf(rankRelated(named('kopi-panen'), many())));
  });

  it('takes no second time for a list that it knows', async () => {
    const articles = many();
    rankRelated('Kopi', articles);
    let pauses = 0;
    await prepareRelated(articles, { yield: async () => void pauses++ });
    expect(pauses).to.equal(0);
  });

  it('rejects when the list holds what is no article', async () => {
    const broken = [undefined] as unknown as typeof list;
    const outcome = await prepareRelated(broken).then(
      () => 'fulfilled',
      () => 'rejected',
    );
    expect(outcome).to.equal('rejected');
  });
});
