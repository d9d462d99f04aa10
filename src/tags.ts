/**
 * The five elements: all other code takes their names from here. The values are the modules of the script tag that the element's
 * first paint needs in addition to `core`, and to `news` where it shows a feed.
 */
export const TAGS = {
  'bwi-article-card': [],
  'bwi-news-list': [],
  'bwi-related-news': ['related-news'],
  'bwi-article': ['html-content', 'article', 'safe-html'],
  'bwi-share-bar': ['share-bar'],
} as const satisfies Record<`bwi-${string}`, readonly string[]>;

export type Tag = keyof typeof TAGS;

export const TAG_NAMES = /* @__PURE__ */ Object.keys(TAGS) as readonly Tag[];

/** The names of the events of each element. */
export interface TagEvents {
  'bwi-article-card': 'bwi-load' | 'bwi-error' | 'bwi-open';
  'bwi-news-list': 'bwi-load' | 'bwi-error' | 'bwi-open';
  'bwi-related-news': 'bwi-load' | 'bwi-error' | 'bwi-open';
  'bwi-article': 'bwi-load' | 'bwi-error';
  'bwi-share-bar': 'bwi-share' | 'bwi-error';
}

export const isTag = (name: string): name is Tag => name in TAGS;

type ReadAttribute = (name: string) => string | null | undefined;

/** True for an element that needs a feed. A share bar needs one only to find the article of `article-id`, and not if it has a `url`. */
export const needsFeed = (tag: Tag, attribute: ReadAttribute): boolean =>
  tag !== 'bwi-share-bar' || (!!attribute('article-id') && attribute('url') == null);

/**
 * The attribute that an element in a frame must have, since it can't read the address of the page around the frame; undefined where
 * none is needed.
 */
export function neededInFrame(tag: Tag, attribute: ReadAttribute): 'url' | 'article-id' | undefined {
  if (tag === 'bwi-related-news') return 'article-id';
  return tag === 'bwi-share-bar' && !needsFeed(tag, attribute) ? 'url' : undefined;
}
