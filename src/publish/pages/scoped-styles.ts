import type { CSSResult } from 'lit';
import postcss from 'postcss';
import parser, { type Selector } from 'postcss-selector-parser';

/** Stands for the host of a shadow root in a page without one. */
const HOST = '.bwi';

/** The styles of the widgets for a page without their shadow roots: the same, for what is in an element of the class `bwi`. */
export function scopedStyles(styles: readonly CSSResult[]): string {
  const root = postcss.parse(styles.map(({ cssText }) => cssText).join('\n'));
  root.walkComments((comment) => void comment.remove());
  root.walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && 'name' in rule.parent && rule.parent.name === 'keyframes') return;
    // A page has no states: it is there, or it isn't.
    const selectors = rule.selectors.filter((selector) => !selector.includes(':state('));
    if (selectors.length) rule.selectors = selectors.map((selector) => parser((all) => all.each(scope)).processSync(selector));
    else rule.remove();
  });
  return root.toString().replace(/\s+/g, ' ');
}

/** `:host([no-image]) .row` becomes `.bwi[no-image] .row`, and `.row` becomes `.bwi .row`. */
function scope(selector: Selector): void {
  let hasHost = false;
  selector.walkPseudos((pseudo) => {
    if (pseudo.value !== ':host') return;
    hasHost = true;
    pseudo.replaceWith(parser.string({ value: HOST + pseudo.nodes.join('') }));
  });
  if (!hasHost) selector.prepend(parser.string({ value: `${HOST} ` }));
}
