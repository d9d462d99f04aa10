import { waitFor } from 'storybook/test';

/** The widget of a story. */
export const widget = (canvas: HTMLElement): HTMLElement =>
  [...canvas.querySelectorAll<HTMLElement>('*')].find(({ shadowRoot }) => shadowRoot)!;

/** Waits for an element in the widget's shadow root. */
export const inside = (canvas: HTMLElement, selector: string): Promise<HTMLElement> =>
  waitFor(() => {
    const found = widget(canvas).shadowRoot!.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`${selector} is not there.`);
    return found;
  });

export const count = (canvas: HTMLElement, selector: string): number => widget(canvas).shadowRoot!.querySelectorAll(selector).length;

/**
 * Presses a real key, so that the browser moves the focus; only the test run has this function. False in the storybook without it: there
 * the rest of the story can't run, and you may press the keys yourself.
 */
export async function press(key: string): Promise<boolean> {
  const { pressKey } = window as { pressKey?: (key: string) => Promise<void> };
  await pressKey?.(key);
  return Boolean(pressKey);
}

/** Replaces a function of the browser by a test double. @returns the function that restores it. */
export function replaced<T extends object>(owner: T, name: keyof T, double: unknown): () => void {
  const own = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { value: double, configurable: true });
  return () => {
    Reflect.deleteProperty(owner, name);
    if (own) Object.defineProperty(owner, name, own);
  };
}
