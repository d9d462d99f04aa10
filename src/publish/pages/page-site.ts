import type { Article } from '../../feed/article.js';
import { pickStrings } from '../../strings/pick-strings.js';
import type { Strings } from '../../strings/strings.js';
import type { ImageSize } from '../site/json-feed-item.js';
import type { Kanal } from '../site/kanals.js';
import type { Publication } from '../site/publication.js';
import { UNKNOWN_BASE } from '../site/site-file.js';
import { pageWords, type PageWords } from './page-words.js';
import type { PageTemplate } from './page-template.js';

/** What all pages of a set have in common. */
export interface PageSite {
  readonly publication: Publication;
  /** Address of the published folder, if it is known. */
  readonly base: string | undefined;
  /** Address of the widgets' script. */
  readonly script: string;
  readonly kanals: readonly Kanal[];
  /** The files of the pages of articles. */
  readonly paths: ReadonlyMap<Article, string>;
  /** Smaller versions of pictures, by the picture's address. */
  readonly sizes: ReadonlyMap<string, readonly ImageSize[]>;
  /** Pictures for shared links, by the picture's address. */
  readonly shared: ReadonlyMap<string, string>;
  /** What a newsroom has of its own. */
  readonly template: PageTemplate;
  readonly strings: Strings;
  readonly words: PageWords;
  /** The address of a file of the set. */
  readonly link: (path: string) => string;
}

export const pageSite = (given: Omit<PageSite, 'strings' | 'words' | 'link'>): PageSite => ({
  ...given,
  strings: pickStrings(given.publication.language),
  words: pageWords(given.publication.language),
  link: (path) => new URL(path, given.base ?? UNKNOWN_BASE).href,
});
