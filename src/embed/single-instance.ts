/** The event by which a script tag asks whether another one is already active. */
const EVENT_NAME = 'bwi-script';

/**
 * Makes a script tag the only active one of the page: later ones send the event, which is then canceled, and do nothing. Undefined if
 * another one is already active, else the function that releases the claim.
 */
export function claimSingleInstance(): (() => void) | undefined {
  if (!document.dispatchEvent(new CustomEvent(EVENT_NAME, { cancelable: true }))) return undefined;
  const cancel = (event: Event): void => event.preventDefault();
  document.addEventListener(EVENT_NAME, cancel);
  return () => document.removeEventListener(EVENT_NAME, cancel);
}
