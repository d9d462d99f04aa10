import type { CSSResultOrNative } from 'lit';

/**
 * Gives `root` its style sheets. A sheet belongs to one document: in another one a copy is adopted, and on the way back the first again.
 * Lit's own function would add style elements where MooTools has put a `Document` of its own in the place of the browser's.
 */
export function adoptStyles(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const view = root.ownerDocument.defaultView as typeof window | null;
  if (!view) return;
  root.adoptedStyleSheets = styles.map((style) => {
    if (style instanceof CSSStyleSheet) return style;
    if (view === window && style.styleSheet) return style.styleSheet;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(style.cssText);
    return sheet;
  });
}
