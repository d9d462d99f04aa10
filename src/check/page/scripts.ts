import { isMixed } from '../feed/insecure.js';
import { howAnswered } from '../look/answers.js';
import type { PageFinding } from './finding.js';

/** The script tags of the page at `url`: are they there? Of those that nobody may read, it isn't known. */
export async function findingsOfScripts(addresses: readonly string[], url: string): Promise<PageFinding[]> {
  const found = await Promise.all(
    addresses.map(async (address): Promise<PageFinding[]> => {
      // Of that, how the page is written tells.
      if (isMixed(url, address)) return [];
      const why = await howAnswered(address);
      return why === 'status' || why === 'network' ? [{ code: 'script-unreachable', values: [address] }] : [];
    }),
  );
  return found.flat();
}
