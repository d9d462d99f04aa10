type Args = Readonly<Record<string, unknown>>;

/**
 * Creates an element as a page would: arguments become attributes or custom properties, `article` a property, `children` the inner HTML, and functions such as
 * `onBwiOpen` listeners, which are called with the fields of the event.
 */
export const element =
  (tag: string) =>
  (args: Args): HTMLElement => {
    const created = document.createElement(tag);
    for (const [name, value] of Object.entries(args)) {
      if (value === undefined || value === false || value === '') continue;
      if (typeof value === 'function') created.addEventListener(eventName(name), (event) => value(fields(event)));
      else if (name === 'article') Object.assign(created, { article: value });
      else if (name === 'children') created.innerHTML = String(value);
      else if (name.startsWith('--')) created.style.setProperty(name, String(value));
      else created.setAttribute(name, value === true ? '' : String(value));
    }
    return created;
  };

/** `onBwiOpen` listens to `bwi-open`. */
const eventName = (name: string): string =>
  name
    .replace(/^on/, '')
    .replace(/(?!^)[A-Z]/g, '-$&')
    .toLowerCase();

/** The fields of an event and a function that cancels it, for the Actions panel. */
const fields = (event: Event): object => ({
  ...Object.fromEntries(Object.entries(event).filter(([name]) => name !== 'isTrusted')),
  cancel: () => event.preventDefault(),
});
