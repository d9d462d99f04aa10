const NAME = 'bwi-script';

/**
 * Makes a script tag the page's one: later ones of ours ask by an event, and stand back. Undefined when there is one already, else
 * the function that gives the place up.
 */
export function claimSingleInstance(): (() => void) | undefined {
  if (!document.dispatchEvent(new CustomEvent(NAME, { cancelable: true }))) return undefined;
  const answer = (event: Event): void => event.preventDefault();
  document.addEventListener(NAME, answer);
  return () => document.removeEventListener(NAME, answer);
}
