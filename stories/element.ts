type Args = Readonly<Record<string, unknown>>;

/**
 * Makes an element as a page would: attributes by their names, `article` as a property, `children` as HTML, and
 * `onBwiOpen` and its like as listeners, which get what the event carries.
 */
export const element =
  (tag: string) =>
  (args: Args): HTMLElement => {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(args)) {
      if (value === undefined || value === false || value === '') continue;
      if (typeof value === 'function') made.addEventListener(eventName(name), (event) => value(fields(event)));
      else if (name === 'article') Object.assign(made, { article: value });
      else if (name === 'children') made.innerHTML = String(value);
      else made.setAttribute(name, value === true ? '' : String(value));
    }
    return made;
  };

/** `onBwiOpen` listens to `bwi-open`. */
const eventName = (name: string): string =>
  name
    .replace(/^on/, '')
    .replace(/(?!^)[A-Z]/g, '-$&')
    .toLowerCase();

/** What an event of ours carries, and how to cancel it; the panel of actions needs no more. */
const fields = (event: Event): object => ({
  ...Object.fromEntries(Object.entries(event).filter(([name]) => name !== 'isTrusted')),
  cancel: () => event.preventDefault(),
});
