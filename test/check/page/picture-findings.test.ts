import { expect } from '@open-wc/testing';
import { listenForCspViolations } from '../../../src/check/probe/csp-violations.js';
import { pictureFindings } from '../../../src/check/page/picture-findings.js';

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const PAGE = 'https://desa.example/';
const none = listenForCspViolations(undefined);
// No host has this name (RFC 6761).
const missing = 'http://gambar.invalid/foto.jpg';

describe('the pictures of a feed', () => {
  it('are all well', async () => expect(await pictureFindings([PIXEL, PIXEL], PAGE, none)).to.deep.equal([]));

  it('that don’t come are told, each once', async () =>
    expect(await pictureFindings([missing, PIXEL, missing], location.href, none)).to.deep.equal([
      { code: 'picture-missing', values: [missing] },
    ]));

  it('under http are asked for under https where the page is', async () => {
    expect(await pictureFindings([missing], PAGE, none)).to.deep.equal([{ code: 'picture-http', values: [missing] }]);
  });

  it('are left to the policy’s own finding where that refuses them', async () => {
    const refused = { ...none, has: (directive: string, url: string) => directive === 'img-src' && url === missing };
    expect(await pictureFindings([missing], location.href, refused)).to.deep.equal([]);
  });
});
