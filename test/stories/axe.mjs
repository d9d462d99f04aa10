// Runs axe-core on the story that is shown: WCAG 2.2 A and AA, and best practices.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

export const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
export const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * In forced colours the reader's system chooses all colours, and what Chromium gives as an element's colour is the author's,
 * not the one that is painted: contrast can't be measured there, the screenshots show it.
 *
 * @returns each violation as `{ rule, where }`.
 */
export async function violations(page, scheme) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const rules = { 'color-contrast': { enabled: scheme !== 'forced' } };
  return page.evaluate(
    async (runOnly, rules) => {
      const { violations } = await window.axe.run('#storybook-root', { runOnly, rules, resultTypes: ['violations'] });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => ({ rule: id, where: target.flat().join(' ') })));
    },
    { type: 'tag', values: TAGS },
    rules,
  );
}
