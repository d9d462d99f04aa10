/**
 * The five elements: what else names them takes them from here. For each, the modules of the script tag that its first paint needs
 * beside `core`, and beside `news` where it shows a feed.
 */
export const TAGS = {
  'bwi-article-card': [],
  'bwi-news-list': [],
  'bwi-related-news': ['related-news'],
  'bwi-article': ['html-content', 'article', 'safe-html'],
  'bwi-share-bar': [],
} as const satisfies Record<`bwi-${string}`, readonly string[]>;

export type Tag = keyof typeof TAGS;

export const TAG_NAMES = /* @__PURE__ */ Object.keys(TAGS) as readonly Tag[];

/** The events of each element. */
export interface TagEvents {
  'bwi-article-card': 'bwi-load' | 'bwi-error' | 'bwi-open';
  'bwi-news-list': 'bwi-load' | 'bwi-error' | 'bwi-open';
  'bwi-related-news': 'bwi-load' | 'bwi-error' | 'bwi-open';
  'bwi-article': 'bwi-load' | 'bwi-error';
  'bwi-share-bar': 'bwi-share' | 'bwi-error';
}

export const isTag = (name: string): name is Tag => name in TAGS;

type ReadAttribute = (name: string) => string | null | undefined;

/** True for an element that asks for a feed: a share bar does for an article alone, which an address of its own stands in for. */
export const needsFeed = (tag: Tag, attribute: ReadAttribute): boolean =>
  tag !== 'bwi-share-bar' || (Boolean(attribute('article-id')) && attribute('url') == null);

/** The attribute that stands for the page around an element, which nothing inside a frame can read; undefined where none is needed. */
export function neededInFrame(tag: Tag, attribute: ReadAttribute): 'url' | 'article-id' | undefined {
  if (tag === 'bwi-related-news') return 'article-id';
  return tag === 'bwi-share-bar' && !needsFeed(tag, attribute) ? 'url' : undefined;
}
