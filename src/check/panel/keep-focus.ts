/** Remembers what has the focus before it moves into `host`. The function that it returns gives it back, if it is inside by then. */
export function keepFocus(host: HTMLElement): () => void {
  let before = document.activeElement;
  // Moves inside a shadow root are not told outside of it.
  host.addEventListener('focusin', ({ relatedTarget }) => {
    if (relatedTarget instanceof Element) before = relatedTarget;
  });
  return () => {
    if (document.activeElement === host && before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
}
