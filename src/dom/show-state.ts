/** Makes `status` the element's only custom state, for `:state()`. */
export function showState(internals: ElementInternals | undefined, status: string): void {
  try {
    internals?.states.clear();
    internals?.states.add(status);
  } catch {
    // Chromium before 125 takes dashed names only; the property says the same.
  }
}
