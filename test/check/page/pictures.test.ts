import { expect } from '@open-wc/testing';
import { listenForRefusals } from '../../../src/check/look/refused.js';
import { findingsOfPictures } from '../../../src/check/page/pictures.js';

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const PAGE = 'https://desa.example/';
const none = listenForRefusals(undefined);
// No host has this name (RFC 6761).
const missing = 'http://gambar.invalid/foto.jpg';

describe('the pictures of a feed', () => {
  it('are all well', async () => expect(await findingsOfPictures([PIXEL, PIXEL], PAGE, none)).to.deep.equal([]));

  it('that don’t come are told, each once', async () =>
    expect(await findingsOfPictures([missing, PIXEL, missing], location.href, none)).to.deep.equal([
      { code: 'picture-missing', values: [missing] },
    ]));

  it('under http are asked for under https where the page is', async () => {
    expect(await findingsOfPictures([missing], PAGE, none)).to.deep.equal([{ code: 'picture-http', values: [missing] }]);
  });

  it('are left to the policy’s own finding where that refuses them', async () => {
    const refused = { ...none, has: (directive: string, url: string) => directive === 'img-src' && url === missing };
    expect(await findingsOfPictures([missing], location.href, refused)).to.deep.equal([]);
  });
});
