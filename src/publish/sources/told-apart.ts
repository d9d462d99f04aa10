import type { Article } from '../../feed/article.js';
import { dedupeKey } from '../../text/url-key.js';
import type { PublishProblem } from '../problem.js';

/** An article and where it was found. */
export interface FoundArticle {
  /** The file, as a person is told of it. */
  readonly name: string;
  readonly article: Article;
  /** When the file was changed, in seconds. */
  readonly changed: number;
  /** Its id and address with a number behind its slug; none where its file names the address. */
  readonly numbered?: ((number: number) => Pick<Article, 'id' | 'url'>) | undefined;
}

const isCopy = (a: Article, b: Article): boolean => a.title === b.title && a.html === b.html;

/**
 * Articles of one address, told apart by a number behind the slug of all but the first that was published, so that an article which
 * comes later does not move one that is out. A copy, and one whose file names the address itself, is left out.
 */
export function toldApart(found: readonly FoundArticle[], report: (name: string, problem: PublishProblem) => void): FoundArticle[] {
  const byAddress = new Map<string, FoundArticle>();
  const time = ({ article }: FoundArticle): number => +(article.published ?? 0);
  const taken = (url: string): FoundArticle | undefined => byAddress.get(dedupeKey(url));
  for (const one of [...found].sort((a, b) => time(a) - time(b) || (a.name < b.name ? -1 : 1))) {
    const first = taken(one.article.url);
    if (!first) {
      byAddress.set(dedupeKey(one.article.url), one);
      continue;
    }
    if (!one.numbered || isCopy(one.article, first.article)) {
      report(one.name, { code: 'same-address', value: first.name });
      continue;
    }
    let number = 2;
    while (taken(one.numbered(number).url)) number++;
    const article = { ...one.article, ...one.numbered(number) };
    report(one.name, { code: 'address-numbered', value: article.url });
    byAddress.set(dedupeKey(article.url), { ...one, article });
  }
  return [...byAddress.values()];
}
