/** Gives a focus that was lost to the first match in `root`; where the reader has taken it elsewhere, it stays there. */
export function refocus(root: ParentNode, selector: string): void {
  if (document.activeElement === document.body) root.querySelector<HTMLElement>(selector)?.focus();
}
