import { waitFor } from 'storybook/test';

/** The one widget of a story. */
export const widget = (canvas: HTMLElement): HTMLElement =>
  [...canvas.querySelectorAll<HTMLElement>('*')].find(({ shadowRoot }) => shadowRoot)!;

/** Something in the widget's shadow root, as soon as it is there. */
export const inside = (canvas: HTMLElement, selector: string): Promise<HTMLElement> =>
  waitFor(() => {
    const found = widget(canvas).shadowRoot!.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`${selector} is not there.`);
    return found;
  });

export const count = (canvas: HTMLElement, selector: string): number => widget(canvas).shadowRoot!.querySelectorAll(selector).length;

/**
 * Presses a key of the real keyboard, so that the browser moves the focus; the test lends it. By hand in the storybook
 * there is none: then it is false, and what follows is yours to press.
 */
export async function press(key: string): Promise<boolean> {
  const { pressKey } = window as { pressKey?: (key: string) => Promise<void> };
  await pressKey?.(key);
  return Boolean(pressKey);
}

/** Puts a test double in the place of a browser's function. @returns what puts that back. */
export function replaced<T extends object>(owner: T, name: keyof T, double: unknown): () => void {
  const own = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { value: double, configurable: true });
  return () => {
    Reflect.deleteProperty(owner, name);
    if (own) Object.defineProperty(owner, name, own);
  };
}
