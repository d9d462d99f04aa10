/** Shows `name` as an element's one custom state, `:state(…)`. */
export function setCustomState(internals: ElementInternals | undefined, name: string): void {
  try {
    internals?.states.clear();
    internals?.states.add(name);
  } catch {
    // Chromium before 125 takes dashed names only; the property says the same.
  }
}
