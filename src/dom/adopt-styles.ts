/** A style sheet, or what makes one: the `css` of Lit, or text. */
export type Style = CSSStyleSheet | { readonly cssText: string; readonly styleSheet?: CSSStyleSheet | undefined };

/**
 * Sets the style sheets of `root`. A constructed sheet belongs to one document; for an element that has moved to another document, copies
 * are made. Replaces Lit's own function, which falls back to `style` elements on pages where MooTools has replaced `Document`. Only
 * Safari before 16.4, which has no constructed sheets, gets them: a page's policy may refuse them.
 */
export function adoptStyles(root: ShadowRoot, styles: readonly Style[]): void {
  const view = root.ownerDocument.defaultView as typeof window | null;
  if (!view) return;
  if (!('adoptedStyleSheets' in root)) {
    addStyles(root, styles);
    return;
  }
  root.adoptedStyleSheets = styles.map((style) => {
    if (style instanceof CSSStyleSheet) return style;
    if (view === window && style.styleSheet) return style.styleSheet;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(style.cssText);
    return sheet;
  });
}

/** Adds a style to those of `root`, once. In a document that it was not made in, a sheet can't be used. */
export function addStyle(root: ShadowRoot, { cssText, styleSheet }: Exclude<Style, CSSStyleSheet>): void {
  const sheets = root.adoptedStyleSheets as readonly CSSStyleSheet[] | undefined;
  const element = root.querySelector('style');
  if (sheets && styleSheet && root.ownerDocument === document) {
    if (!sheets.includes(styleSheet)) root.adoptedStyleSheets = [...sheets, styleSheet];
  } else if (element && !element.textContent.includes(cssText)) element.append(cssText);
}

/** Puts the styles before all that is in `root`, once: they go with it into another document. */
function addStyles(root: ShadowRoot, styles: readonly Style[]): void {
  if (root.querySelector('style')) return;
  const element = document.createElement('style');
  element.textContent = styles.map((style) => ('cssText' in style ? style.cssText : '')).join('\n');
  root.prepend(element);
}
