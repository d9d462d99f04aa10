/** The names of the written set. What is `current` keeps its name; what is `lasting` is named by its content, and never changes. */
export const LAYOUT = {
  feed: 'feed.json',
  lean: 'lean.json',
  rss: 'feed.xml',
  index: 'index.html',
  kanal: 'kanal/',
  pages: 'pages/',
  articles: 'articles/',
  pictures: 'pictures/',
} as const;

/** Files and folders of files that keep their names. */
export const MUTABLE_PATHS: readonly string[] = [LAYOUT.feed, LAYOUT.lean, LAYOUT.rss, LAYOUT.index, LAYOUT.kanal];

/** Folders of files that never change. */
export const IMMUTABLE_FOLDERS: readonly string[] = [LAYOUT.pages, LAYOUT.articles, LAYOUT.pictures];
