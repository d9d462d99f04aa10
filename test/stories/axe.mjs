// Runs axe-core on what a page shows: WCAG 2.2 A and AA, and best practices.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * In forced colours the reader's system chooses all colours, and what Chromium gives as an element's colour is the author's,
 * not the one that is painted: contrast can't be measured there, the screenshots show it.
 *
 * @param root what is looked at: a selector, without frames.
 * @returns each violation as `{ rule, where }`.
 */
export async function violations(page, { scheme, root = 'html' } = {}) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const rules = { 'color-contrast': { enabled: scheme !== 'forced' } };
  return page.evaluate(
    async (root, runOnly, rules) => {
      const { violations } = await window.axe.run(root, { runOnly, rules, resultTypes: ['violations'], iframes: false });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => ({ rule: id, where: target.flat().join(' ') })));
    },
    root,
    { type: 'tag', values: TAGS },
    rules,
  );
}
