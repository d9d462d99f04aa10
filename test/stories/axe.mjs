// Runs axe-core on what a page shows: WCAG 2.2 A and AA, and best practices.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ALL = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
/** The rules that depend on the colour scheme. */
const COLOURS = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/**
 * @param root what is looked at: a selector, without frames.
 * @param coloursOnly looks at colours alone, where all else has been looked at in another colour scheme.
 * @returns each violation as `{ rule, where }`.
 */
export async function violations(page, { root = 'html', coloursOnly = false } = {}) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(
    async (root, runOnly) => {
      const { violations } = await window.axe.run(root, { runOnly, resultTypes: ['violations'], iframes: false });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => ({ rule: id, where: target.flat().join(' ') })));
    },
    root,
    coloursOnly ? COLOURS : ALL,
  );
}
