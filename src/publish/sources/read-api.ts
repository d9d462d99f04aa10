import type { Article } from '../../feed/article.js';
import type { RawItem } from '../../feed/raw-feed.js';
import { isObject } from '../../feed/formats/json.js';
import { fullParsers } from '../../feed/full-parsers.js';
import { makeFeed } from '../../feed/make-feed.js';
import { runSteps } from '../../steps.js';
import { toArray } from '../../feed/values.js';
import { request } from '../http.js';
import { PublishError } from '../problem.js';
import { expandVariables, valueAt, type Mapping } from './mapping.js';
import { Gate } from './gate.js';
import { MAX_PAGES } from './max-pages.js';
import { pathProblems } from './path-problems.js';
import type { SourceResult, SourceProblem, SourceOptions } from './source.js';
import { decodeSource } from './decode-source.js';

/** Reads an API's answers as its mapping says. Secrets come from the environment, go to the API's own host alone, and are never shown. */
export async function readApi(source: string, mapping: Mapping, options: SourceOptions): Promise<SourceResult> {
  const headers = Object.fromEntries(Object.entries(mapping.headers).map(([name, value]) => [name, expandVariables(value, options.env)]));
  const first = new URL(expandVariables(mapping.url, options.env));
  const articles = new Map<string, Article>();
  const problems: SourceProblem[] = [];
  const seen = new Set<string>();
  let number = mapping.pages?.first ?? 1;
  if (mapping.pages) first.searchParams.set(mapping.pages.query, String(number));
  let url: URL | undefined = first;
  for (; url && !seen.has(url.href) && seen.size < MAX_PAGES;) {
    seen.add(url.href);
    const answer = jsonOf(decodeSource((await request(url.href, headers)).body));
    const items = itemsOf(answer, mapping);
    if (seen.size === 1) problems.push(...pathProblems(answer, items, mapping).map((problem) => ({ source, ...problem })));
    const page = readPage(items, mapping, options);
    const before = articles.size;
    for (const article of page.articles) if (!articles.has(article.url)) articles.set(article.url, article);
    problems.push(...page.problems.map((problem) => ({ source, ...problem })));
    options.read(source, articles.size);
    // A page that brings nothing new is the last, whatever number is asked for.
    const ended =
      (articles.size === before && (mapping.pages || items.length)) ||
      (mapping.pages?.count && number >= Number(valueAt(answer, mapping.pages.count)));
    url = ended ? undefined : nextPage(url, answer, mapping, ++number);
  }
  if (url && seen.size === MAX_PAGES) problems.push({ source, code: 'too-many-pages', value: String(MAX_PAGES) });
  const { title, home, language } = mapping;
  const gate = new Gate(options.now);
  const admitted = [...articles.values()].filter(({ published }) => gate.admits({ from: published }));
  return { title, homePageUrl: home, language, articles: admitted, problems, held: gate.held };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new PublishError({ code: 'answer-no-json' });
  }
}

function nextPage(url: URL, answer: unknown, { pages, next }: Mapping, number: number): URL | undefined {
  if (pages) {
    const following = new URL(url);
    following.searchParams.set(pages.query, String(number));
    return following;
  }
  const found = next === undefined ? undefined : valueAt(answer, next);
  if (typeof found !== 'string' || !found) return undefined;
  const following = new URL(found, url);
  if (following.origin !== url.origin) throw new PublishError({ code: 'next-at-other-host', value: following.host });
  return following;
}

function itemsOf(answer: unknown, { items: path }: Mapping): readonly unknown[] {
  const items = valueAt(answer, path);
  if (!Array.isArray(items)) throw new PublishError({ code: 'answer-no-list', value: path });
  return items;
}

function readPage(items: readonly unknown[], { title, home, language, fields }: Mapping, options: SourceOptions) {
  const readItem = (item: unknown): RawItem | undefined => (isObject(item) ? rawItemOf((name) => (fields[name] === undefined ? undefined : valueAt(item, fields[name]))) : undefined); // prettier-ignore
  const raw = { title: title ?? options.title, home, language: language ?? options.language, authors: [], items, readItem };
  return runSteps(makeFeed(home ?? 'file:///', raw, fullParsers, Infinity));
}

const rawItemOf = (field: (name: string) => unknown): RawItem => ({
  id: field('id'),
  urls: [field('url')],
  title: field('title'),
  summary: undefined,
  summaryHtml: field('summary'),
  html: field('body'),
  text: field('text'),
  pictures: [field('picture')],
  picture: { alt: field('picture_alt') ?? '', width: field('picture_width'), height: field('picture_height') },
  published: field('date'),
  modified: field('modified'),
  tags: [...toArray(field('kanal')), ...tagsOf(field('tags'))],
  authors: toArray(field('authors')),
  language: field('language'),
  source: field('source'),
});

/** Portals keep tags as a list, or as words with commas between them. */
const tagsOf = (tags: unknown): unknown[] => (typeof tags === 'string' ? tags.split(',') : toArray(tags));
