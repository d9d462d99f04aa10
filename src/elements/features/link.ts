import { warn } from '../../dom/warn.js';
import { ownAddress, patternProblem, type PatternProblem } from '../../text/own-address.js';
import type { CardsElement } from '../cards-element.js';
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

/** Lets cards lead to a page of the partner's own, instead of the publisher's. */
export const feature = (host: CardsElement): Feature => ({
  cardOptions(options) {
    const base = document.baseURI;
    const pattern = host.link!.trim();
    const problem = patternProblem(pattern, base);
    if (!problem) return { ...options, link: (article) => ownAddress(pattern, article, base) };
    warn(host, 'link', pattern, `${words(problem)}; the links lead to the publisher.`);
    return options;
  },
});
