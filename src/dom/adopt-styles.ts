import type { CSSResultOrNative } from 'lit';

/** A style sheet belongs to one document: in another one its copy is adopted, and on the way back the first again. */
export function adoptStyles(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const view = root.ownerDocument.defaultView as typeof window | null;
  if (!view) return;
  root.adoptedStyleSheets = styles.map((style) => {
    if (style instanceof CSSStyleSheet) return style;
    if (view === window) return style.styleSheet!;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(style.cssText);
    return sheet;
  });
}
