/** Moves the focus to the first match in `root`, if the element that had it is gone and the reader has not focused another one. */
export function refocus(root: ParentNode, selector: string): void {
  if (document.activeElement === document.body) root.querySelector<HTMLElement>(selector)?.focus();
}
