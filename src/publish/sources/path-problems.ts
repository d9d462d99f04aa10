import { PublishError, type PublishProblem } from '../problem.js';
import { valueAt, type Mapping } from './mapping.js';

/** Fields without which an item is no article. */
const NEEDED = ['title', 'url'];

/** Paths of a field: itself, or those in braces. */
const pathsIn = (path: string): readonly string[] =>
  path.includes('{') ? [...path.matchAll(/\{([^}]*)\}/g)].map(([, inner]) => inner!) : [path];

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '';

/** True where an object on the way has no such name. What is there and empty is no mistake. */
function leadsNowhere(item: unknown, path: string): boolean {
  let now = item;
  for (const name of path.split('.').filter(Boolean)) {
    if (typeof now !== 'object' || now === null) return false;
    if (!Array.isArray(now) && !(name in now)) return true;
    now = (now as Record<string, unknown>)[name];
  }
  return false;
}

/**
 * Paths that find nothing in any item of the first answer: a name is wrong.
 * @throws {PublishError} for one that every article needs, and for the number of pages.
 */
export function pathProblems(answer: unknown, items: readonly unknown[], { fields, pages }: Mapping): PublishProblem[] {
  const problem = (name: string, path: string): PublishProblem => ({ code: 'mapping-path-empty', value: `${name}: ${path}` });
  if (pages?.count !== undefined && !(Number(valueAt(answer, pages.count) ?? Number.NaN) >= 0))
    throw new PublishError(problem('pages.count', pages.count));
  if (!items.length) return [];
  const found = Object.entries(fields).flatMap(([name, field]) =>
    pathsIn(field)
      // What may be empty is missing only where no item so much as names it.
      .filter((path) => items.every((item) => (NEEDED.includes(name) ? isEmpty(valueAt(item, path)) : leadsNowhere(item, path))))
      .map((path) => ({ name, problem: problem(`fields.${name}`, path) })),
  );
  const needed = found.find(({ name }) => NEEDED.includes(name));
  if (needed) throw new PublishError(needed.problem);
  return found.map(({ problem }) => problem);
}
