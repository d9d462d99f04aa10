/** Files and folders that a build writes. Folders end with a slash. */
export const LAYOUT = {
  feed: 'feed.json',
  lean: 'lean.json',
  rss: 'feed.xml',
  atom: 'atom.xml',
  index: 'index.html',
  notFound: '404.html',
  sitemap: 'sitemap.xml',
  newsSitemap: 'news-sitemap.xml',
  robots: 'robots.txt',
  kanal: 'kanal/',
  archive: 'arsip/',
  pages: 'pages/',
  articles: 'articles/',
  pictures: 'pictures/',
  search: 'search/',
  embed: 'embed/',
  embedStyle: 'embed/bwi.css',
  /** In a folder of each list below `embed/`. */
  frame: 'frame.html',
} as const;

/** Files, and folders of files, that keep their names and change. */
export const MUTABLE_PATHS: readonly string[] = [LAYOUT.feed, LAYOUT.lean, LAYOUT.rss, LAYOUT.index, LAYOUT.kanal, LAYOUT.embed];

/** Folders of files that are named by their content and never change. */
export const IMMUTABLE_FOLDERS: readonly string[] = [LAYOUT.pages, LAYOUT.articles, LAYOUT.pictures, LAYOUT.search];
