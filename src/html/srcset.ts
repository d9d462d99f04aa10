/** One image candidate of a `srcset`: its address as written, and its descriptor, such as `640w` or `2x`, or an empty string. */
export interface Candidate {
  readonly address: string;
  readonly size: string;
}

/** Characters of a `srcset` that are read, so that a huge one does not block the page. */
const MAX_SRCSET_CHARACTERS = 5000;

/** The candidates of a `srcset` (HTML, 4.8.4.2.1). A comma before a space or an address separates two; others are part of an address. */
export const parseSrcset = (srcset: string): Candidate[] =>
  srcset
    .slice(0, MAX_SRCSET_CHARACTERS)
    .split(/,\s+|,(?=https?:|\/)/)
    .flatMap((candidate) => {
      const [address, size = ''] = candidate.trim().split(/\s+/);
      return address ? [{ address, size }] : [];
    });
