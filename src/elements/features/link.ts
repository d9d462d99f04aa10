import { warn } from '../../dom/warn.js';
import { ownAddress, patternProblem, type PatternProblem } from '../../text/own-address.js';
import type { CardOptions } from '../card.js';
import { ArticleOfAddress, type Host } from './article-of-address.js';
import type { Feature } from './feature.js';

/** What a developer is told of a pattern that can't be used. */
const words = (problem: PatternProblem): string => {
  switch (problem.code) {
    case 'placeholder':
      return `there is no ${problem.value}: an article has {id}, {slug} and {url}`;
    case 'same':
      return 'it is the same address for every article, without {id}, {slug} or {url}';
    case 'address':
      return 'not an http(s) address';
  }
};

/** The options of cards that lead to a page of the partner's own, instead of the publisher's. */
function linked(host: Element, written: string, options: CardOptions): CardOptions {
  const base = document.baseURI;
  const pattern = written.trim();
  const problem = patternProblem(pattern, base);
  if (!problem) return { ...options, link: (article) => ownAddress(pattern, article, base) };
  warn(host, 'link', pattern, `${words(problem)}; the links lead to the publisher.`);
  return options;
}

/** Both sides of a page of one's own: cards that link to it, and its article, which its address names. One needs most of the other. */
export function feature(host: Host & { readonly link?: string | undefined }): Feature {
  const article = new ArticleOfAddress(host);
  return {
    idOf: (_, articles) => article.idOf(articles),
    cardOptions: (options) => (host.link ? linked(host, host.link, options) : options),
  };
}
