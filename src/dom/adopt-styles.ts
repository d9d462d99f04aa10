import type { CSSResultOrNative } from 'lit';

/**
 * Sets the style sheets of `root`. A constructed sheet belongs to one document; for an element that has moved to another document, copies
 * are made. Replaces Lit's own function, which falls back to `style` elements on pages where MooTools has replaced `Document`.
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
