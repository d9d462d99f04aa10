import { isMixedContent } from '../mixed-content.js';
import { probeUrl } from '../probe/probe-url.js';
import { changedHash } from './changed-hash.js';
import type { PageFinding } from './page-finding.js';
import { openingTag } from './page-widgets.js';
import { fileOf, scriptTagsOf, type ScriptTag } from './script-tags.js';

/** The script tags of the page at `url`: do browsers run them, and are their files there? Of those that nobody may read, it isn't known. */
export async function scriptFindings(page: Document, url: string, base: string): Promise<PageFinding[]> {
  const scripts = scriptTagsOf(page);
  const runs = scripts.some(({ held }) => !held);
  const files = new Map(scripts.flatMap((script): [string, ScriptTag][] => [[fileOf(script, base) ?? '', script]]));
  files.delete('');
  const found = await Promise.all(
    [...files].map(async ([file, { element }]): Promise<PageFinding[]> => {
      // Of that, how the page is written tells.
      if (isMixedContent(url, file)) return [];
      const why = await probeUrl(file);
      if (why === 'status' || why === 'network') return [{ code: 'script-unreachable', values: [file] }];
      if (why === 'cors' && (element.hasAttribute('crossorigin') || element.type === 'module'))
        return [{ code: 'script-closed', values: [openingTag(element)] }];
      const hash = await changedHash(file, element.integrity);
      return hash ? [{ code: 'script-changed', values: [openingTag(element), `${file}: ${hash}`] }] : [];
    }),
  );
  return [
    // A tag that was let run may stand beside the one that was held.
    ...(runs ? [] : scripts.flatMap(({ element, held }) => (held ? [heldFinding(element, held)] : []))),
    ...found.flat(),
  ];
}

const heldFinding = (element: HTMLScriptElement, { code, by }: NonNullable<ScriptTag['held']>): PageFinding => ({
  code,
  values: [...(by ? [by] : []), openingTag(element)],
});
