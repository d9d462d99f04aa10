import { withoutQuotes } from '../../text/without-quotes.js';
import { isTag, needsFeed } from '../../tags.js';
import { webUrl } from '../../text/urls.js';

/** A widget as it is written in a page, be it a tag or a mount of that name (`data-bwi`). */
export interface PageWidget {
  readonly element: HTMLElement;
  readonly tag: string;
  /** The value of an attribute, without the quotation marks that editors add. */
  readonly attribute: (name: string) => string | undefined;
}

/** All that the page's author meant to be a widget, known or not. */
export function widgetsOf(page: Document): PageWidget[] {
  return [...page.querySelectorAll<HTMLElement>('*')].flatMap((element): PageWidget[] => {
    const mount = element.dataset?.['bwi'];
    const tag = mount === undefined ? element.localName : `bwi-${withoutQuotes(mount)}`;
    if (!tag.startsWith('bwi-')) return [];
    const attribute = (name: string): string | undefined => {
      const value = element.getAttribute(mount === undefined ? name : `data-${name}`);
      return value === null ? undefined : withoutQuotes(value);
    };
    return [{ element, tag, attribute }];
  });
}

/** Our script tags. */
export const scriptsOf = (page: Document): HTMLScriptElement[] =>
  [...page.querySelectorAll<HTMLScriptElement>('script[src]')].filter((script) =>
    /\/bwi(\.all)?\.js$/.test(
      withoutQuotes(script.getAttribute('src')!)
        .replace(/[?#].*/, '')
        .replace(/^(?!.*\/)/, '/'),
    ),
  );

/** What relative addresses of the page at `url` are relative to. A page that is only read has its own `baseURI` from who reads it. */
export const baseOf = (page: Document, url: string): string => webUrl(page.querySelector('base[href]')?.getAttribute('href'), url) ?? url;

/** Where a script tag has its file from; undefined where nothing can be had: for a browser, an editor's quotation marks are part of it. */
export function addressOf(script: HTMLScriptElement, base: string): URL | undefined {
  const src = script.getAttribute('src')!;
  return src === withoutQuotes(src) && URL.canParse(src, base) ? new URL(src, base) : undefined;
}

/** The addresses of our script tags, each once. */
export const addressesOf = (page: Document, base: string): string[] => [
  ...new Set(scriptsOf(page).flatMap((script) => webUrl(addressOf(script, base)?.href) ?? [])),
];

/** True for a widget that asks for a feed. */
export const hasFeed = ({ tag, attribute }: PageWidget): boolean => isTag(tag) && needsFeed(tag, attribute);

/** The addresses of a widget's feeds as they are written, the page's default where it names none itself. */
export function feedsOf(widget: PageWidget, page: Document): string[] {
  const standard = scriptsOf(page).find(({ dataset }) => dataset['feed'])?.dataset['feed'];
  // A framework may have set the property.
  const { feed } = widget.element as { feed?: string };
  return (widget.attribute('feed') ?? feed ?? standard ?? '').split(/\s+/).map(withoutQuotes).filter(Boolean);
}

/** Each feed of the page once, absolute where it is an address. */
export const allFeeds = (page: Document, base: string): string[] => [
  ...new Set(
    widgetsOf(page)
      .filter(hasFeed)
      .flatMap((widget) => feedsOf(widget, page))
      .map((feed) => webUrl(feed, base) ?? feed),
  ),
];

/** The opening tag of an element, as its author knows it. */
export const openingTag = ({ localName, attributes }: Element): string =>
  `<${[localName, ...[...attributes].map(({ name, value }) => (value ? `${name}="${value}"` : name))].join(' ')}>`;
