/** Stands in pages, feeds, styles and fragments, as the name of what has made them. */
export const GENERATOR = 'bwi-feed';
