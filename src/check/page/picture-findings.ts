import { ANSWER_LIMIT_MS } from '../../feed/limits.js';
import { isMixedContent } from '../mixed-content.js';
import { nextTask, type CspViolations } from '../probe/csp-violations.js';
import type { PageFinding } from './page-finding.js';

/** True when a picture comes and can be shown. */
function comes(address: string): Promise<boolean> {
  return new Promise((done) => {
    const picture = new Image();
    picture.onload = () => done(true);
    picture.onerror = () => done(false);
    setTimeout(done, ANSWER_LIMIT_MS, false);
    picture.src = address;
  });
}

/** Asks for pictures as a browser would for the page at `url`, and says which don't come. */
export async function pictureFindings(pictures: readonly string[], url: string, refusals: CspViolations): Promise<PageFinding[]> {
  const mixed = (picture: string): boolean => isMixedContent(url, picture);
  const missing = await Promise.all(
    [...new Set(pictures)].map(async (picture) => {
      // A page under https asks for it under https (Mixed Content, 4.1).
      const asked = mixed(picture) ? picture.replace(/^http:/, 'https:') : picture;
      if (await comes(asked)) return [];
      await nextTask();
      // Of that, the policy's own finding tells.
      return refusals.has('img-src', asked) ? [] : [picture];
    }),
  ).then((all) => all.flat());
  const told = (code: 'picture-http' | 'picture-missing', found: readonly string[]): PageFinding[] =>
    found.length ? [{ code, values: found }] : [];
  return [
    ...told('picture-http', missing.filter(mixed)),
    ...told(
      'picture-missing',
      missing.filter((picture) => !mixed(picture)),
    ),
  ];
}
