import type { CSSResult } from 'lit';
import postcss from 'postcss';
import parser, { type Selector } from 'postcss-selector-parser';

/**
 * The styles of the widgets for a page without their shadow roots: the same, for what is in an element that stands for the host.
 *
 * @param host its selector
 */
export function scopedStyles(styles: readonly CSSResult[], host = '.bwi'): string {
  const root = postcss.parse(styles.map(({ cssText }) => cssText).join('\n'));
  root.walkComments((comment) => void comment.remove());
  root.walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && 'name' in rule.parent && rule.parent.name === 'keyframes') return;
    // A page has no states: it is there, or it isn't.
    const selectors = rule.selectors.filter((selector) => !selector.includes(':state('));
    if (selectors.length)
      rule.selectors = selectors.map((selector) => parser((all) => all.each((each) => scope(each, host))).processSync(selector));
    else rule.remove();
  });
  return root.toString().replace(/\s+/g, ' ');
}

/** `:host([no-image]) .row` becomes `.bwi[no-image] .row`, and `.row` becomes `.bwi .row`. */
function scope(selector: Selector, host: string): void {
  let hasHost = false;
  selector.walkPseudos((pseudo) => {
    if (pseudo.value !== ':host') return;
    hasHost = true;
    pseudo.replaceWith(parser.string({ value: host + pseudo.nodes.join('') }));
  });
  if (!hasHost) selector.prepend(parser.string({ value: `${host} ` }));
}
