import { expect } from 'chai';
import { describe, it } from 'node:test';
import { policyFindings } from '../../../src/check/page/policy-findings.js';

const refusal = (originalPolicy: string, effectiveDirective: string, blockedURI: string) => ({
  originalPolicy,
  effectiveDirective,
  blockedURI,
});
const originOf = ({ blockedURI }: { blockedURI: string }): string[] => (URL.canParse(blockedURI) ? [new URL(blockedURI).origin] : []);
const lineFor = (policy: string, directive: string, ...addresses: string[]): string | undefined =>
  policyFindings(
    addresses.map((address) => refusal(policy, directive, address)),
    originOf,
  )[0]?.line;

const FEED = 'https://kab.example/feed.json';

describe('the line that mends a policy', () => {
  it('keeps what the directive allows', () =>
    void expect(lineFor("default-src 'none'; connect-src 'self' https://a.example", 'connect-src', FEED)).to.equal(
      "connect-src 'self' https://a.example https://kab.example",
    ));

  it('drops the word for nothing', () =>
    void expect(lineFor("connect-src 'NONE'", 'connect-src', FEED)).to.equal('connect-src https://kab.example'));

  it('gives a directive of its own to a policy that names the rest alone', () => {
    expect(lineFor("default-src 'self'", 'connect-src', FEED)).to.equal("connect-src 'self' https://kab.example");
    expect(lineFor("default-src 'self'", 'script-src-elem', FEED)).to.equal("script-src 'self' https://kab.example");
  });

  it('names the directive that rules scripts', () => {
    expect(lineFor("script-src 'self'", 'script-src-elem', FEED)).to.equal("script-src 'self' https://kab.example");
    expect(lineFor("script-src 'none'; script-src-elem 'self'", 'script-src-elem', FEED)).to.equal(
      "script-src-elem 'self' https://kab.example",
    );
  });

  it('goes by the first of two directives, whatever their capitals', () =>
    void expect(lineFor("IMG-SRC 'self'; img-src *", 'img-src', 'https://img.example/a.jpg')).to.equal(
      "img-src 'self' https://img.example",
    ));

  it('names each host once', () =>
    void expect(lineFor("img-src 'self'", 'img-src', 'https://a.example/1', 'https://a.example/2', 'https://b.example/3')).to.equal(
      "img-src 'self' https://a.example https://b.example",
    ));

  it('tells of each policy of a page, and of nothing that isn’t the widgets’', () => {
    const refusals = [
      refusal("connect-src 'self'", 'connect-src', FEED),
      refusal("connect-src https://x.example; img-src 'self'", 'connect-src', FEED),
      refusal("style-src 'self'", 'style-src-elem', 'inline'),
    ];
    const found = policyFindings(refusals, originOf);
    expect(found.map(({ line }) => line)).to.deep.equal([
      "connect-src 'self' https://kab.example",
      'connect-src https://x.example https://kab.example',
    ]);
  });
});
