/** One file of a `srcset`: its address as written, and its width or density, such as `640w` or `2x`, where it has one. */
export interface Candidate {
  readonly address: string;
  readonly size: string;
}

/** Characters of a `srcset` that are read: more stall the page. */
const MAX_SRCSET_CHARACTERS = 5000;

/** The candidates of a `srcset` (HTML, 4.8.4.2.1). A comma ends one before a space or another address; others belong to addresses. */
export const parseSrcset = (srcset: string): Candidate[] =>
  srcset
    .slice(0, MAX_SRCSET_CHARACTERS)
    .split(/,\s+|,(?=https?:|\/)/)
    .flatMap((candidate) => {
      const [address, size = ''] = candidate.trim().split(/\s+/);
      return address ? [{ address, size }] : [];
    });
