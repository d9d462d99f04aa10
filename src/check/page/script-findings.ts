import { isMixedContent } from '../mixed-content.js';
import { probeUrl } from '../probe/probe-url.js';
import type { PageFinding } from './page-finding.js';

/** The script tags of the page at `url`: are they there? Of those that nobody may read, it isn't known. */
export async function scriptFindings(addresses: readonly string[], url: string): Promise<PageFinding[]> {
  const found = await Promise.all(
    addresses.map(async (address): Promise<PageFinding[]> => {
      // Of that, how the page is written tells.
      if (isMixedContent(url, address)) return [];
      const why = await probeUrl(address);
      return why === 'status' || why === 'network' ? [{ code: 'script-unreachable', values: [address] }] : [];
    }),
  );
  return found.flat();
}
