import type { CSSResult, CSSResultOrNative, LitElement } from 'lit';

/** A style sheet belongs to one document: in another one its copy is adopted, and on the way back the first again. */
export function adoptStyles(root: ShadowRoot | null, styles: readonly CSSResultOrNative[]): void {
  const view = root?.ownerDocument.defaultView as typeof window | null;
  if (!view) return;
  root!.adoptedStyleSheets = styles.map((style) => {
    if (style instanceof CSSStyleSheet) return style;
    if (view === window) return style.styleSheet!;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(style.cssText);
    return sheet;
  });
}

/** Gives the styles of a part to the element that it belongs to, and to all later ones of its class. */
export function bringStyles(host: LitElement & { adoptedCallback(): void }, styles: CSSResult): void {
  const { elementStyles } = host.constructor as typeof LitElement;
  if (!elementStyles.includes(styles)) elementStyles.push(styles);
  // A server has no root.
  if (!host.shadowRoot?.adoptedStyleSheets.includes(styles.styleSheet!)) host.adoptedCallback();
}
