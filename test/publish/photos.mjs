// Pictures as cameras and phones leave them: with notes of where, when and by whom, and held on their side.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

/** What no reader may find. */
export const SECRETS = ['Ani Rahasia', 'SERI-4711', 'xmpmeta', 'GPSLatitude'];

const EXIF = { IFD0: { Artist: SECRETS[0], Copyright: SECRETS[1] }, IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '8/1 12/1 34/1' } };
const XMP = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="8,12S"/></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`; // prettier-ignore

/** A photo of 80 by 60 pixels, its upper half red, with all that tells of its maker; `orientation` as a phone notes it. */
export async function photo(kind = 'jpeg', { orientation = 1, width = 80, height = 60 } = {}) {
  const red = await sharp({ create: { width, height: height / 2, channels: 3, background: 'red' } })
    .png()
    .toBuffer();
  return sharp({ create: { width, height, channels: 3, background: 'blue' } })
    .composite([{ input: red, top: 0, left: 0 }])
    .withExif(EXIF)
    .withXmp(XMP)
    .withMetadata({ orientation })
    .toFormat(kind)
    .toBuffer();
}

/** All files below a folder, by path, as text of one byte a character. */
export const bytesIn = (root) =>
  new Map(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [path.slice(root.length + 1), readFileSync(path, 'latin1')]),
  );
