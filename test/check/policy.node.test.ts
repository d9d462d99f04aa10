import { expect } from 'chai';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { policyFor, policyLine, type PageNeeds } from '../../src/check/policy.js';

const HOST = 'https://widgets.example';
const page: PageNeeds = { script: `${HOST}/v1/bwi.js`, feeds: [`${HOST}/feed.json`], pictures: [HOST] };

/** What each line of the guide is for. */
const NEEDS: Record<string, Partial<PageNeeds>> = {
  'a list of hosts': {},
  'hosts and Trusted Types': { trustedTypes: 'once' },
  'a nonce, the same on the script tag': { nonce: 'bwi' },
  'a nonce and Trusted Types': { nonce: 'bwi', trustedTypes: 'once' },
  "a nonce and `'strict-dynamic'`": { nonce: 'bwi', strictDynamic: true, trustedTypes: 'once' },
  'Trusted Types and the script twice': { trustedTypes: 'twice' },
};

describe('the policy that a page needs', () => {
  it('is the one that the guide gives, which is tried in a browser', async () => {
    const guide = await readFile(new URL('../../stories/guides/security.mdx', import.meta.url), 'utf8');
    const lines = [...guide.matchAll(/^\| (.+?) +\| `default-src 'none'; style-src 'self'; (.+?)` +\|$/gm)].map(([, name, line]) => [
      name,
      line,
    ]);
    const ours = Object.entries(NEEDS).map(([name, needs]) => [name, policyLine(policyFor({ ...page, ...needs }))]);
    expect(ours).to.deep.equal(lines);
  });

  it('names each host once, in its place', () => {
    const feeds = ['https://a.example/feed.json', 'https://a.example/lain.json', 'https://b.example:8443/feed.json'];
    expect(policyLine(policyFor({ ...page, feeds, pictures: [] }))).to.equal(
      `connect-src https://a.example https://b.example:8443; script-src ${HOST}`,
    );
  });

  it('allows the one file alone where there are no modules', () => {
    const { 'script-src': sources } = policyFor({ ...page, script: `${HOST}/v1;x/bwi.all.js?v=2`, alone: true });
    expect(sources).to.deep.equal([`${HOST}/v1%3Bx/bwi.all.js`]);
  });
});
