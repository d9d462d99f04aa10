/** What the reader has chosen before; undefined for nothing, and where the browser keeps nothing for this page. */
export function readSetting(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what the reader has chosen for the next visit; undefined, the default, leaves no trace. Without storage, nothing is kept. */
export function keepSetting(name: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // A full storage, or a frame without an origin of its own.
  }
}
