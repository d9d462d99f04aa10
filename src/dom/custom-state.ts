/** Sets `name` as the only custom state of an element, for `:state(…)` in style sheets. */
export function setCustomState(internals: ElementInternals | undefined, name: string): void {
  try {
    internals?.states.clear();
    internals?.states.add(name);
  } catch {
    // Chromium before 125 accepts only names with two dashes. The element's `status` property still works there.
  }
}
