import type { Article } from '../feed/article.js';

const lists = new WeakMap<Article, readonly Article[]>();

/** The article that was set by hand as a list: the same list as long as it is the same article. */
export function givenArticle({ article }: { article: Article | undefined }): readonly Article[] | undefined {
  if (!article) return undefined;
  if (!lists.has(article)) lists.set(article, [article]);
  return lists.get(article);
}
