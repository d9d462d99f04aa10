/** Asks for the feed of an element whose code is not here yet. In the package all code is here; the script tag has another in its place. */
export const ask: (element: HTMLElement, feed?: string) => void = () => {};
