import { isTag, needsFeed } from '../../tags.js';
import { mountOf } from '../../dom/mount-of.js';
import { withoutQuotes } from '../../text/without-quotes.js';
import { BETWEEN_FEEDS } from '../../text/feed-parts.js';
import { webUrl } from '../../text/urls.js';
import { elementsOf } from './elements-of.js';
import { writtenSettings } from './settings.js';

/** A widget as it is written in a page, be it a tag or a mount of that name (`data-bwi`). */
export interface PageWidget {
  readonly element: HTMLElement;
  readonly tag: string;
  /** The mount, before or after the script has put the widget into it. */
  readonly mount?: Element | undefined;
  /** The value of an attribute, without the quotation marks that editors add. */
  readonly attribute: (name: string) => string | undefined;
}

/** A widget that runs. Those of all versions have this. */
export interface RunningElement extends HTMLElement {
  readonly status: string;
}

/** All that the page's author meant to be a widget, known or not. */
export function widgetsOf(page: Document): PageWidget[] {
  return elementsOf(page).flatMap((one): PageWidget[] => {
    const element = one as HTMLElement;
    const name = element.dataset?.['bwi'];
    const tag = name === undefined ? element.localName : `bwi-${withoutQuotes(name)}`;
    // Where a page is only read, what is for browsers without scripts are elements too.
    if (!tag.startsWith('bwi-') || element.closest('noscript')) return [];
    const attribute = (wanted: string): string | undefined => {
      const value = element.getAttribute(name === undefined ? wanted : `data-${wanted}`);
      return value === null ? undefined : withoutQuotes(value);
    };
    return [{ element, tag, mount: name === undefined ? mountOf(element) : element, attribute }];
  });
}

/** The element as the page's author has written it. */
export const writtenOf = ({ element, mount }: PageWidget): Element => mount ?? element;

/** True for a widget that runs: its page has it from npm, or by a script tag that is gone. */
export const runs = ({ element }: PageWidget): boolean => 'bwi' in element.constructor;

/** What relative addresses of the page at `url` are relative to. A page that is only read has its own `baseURI` from who reads it. */
export const baseOf = (page: Document, url: string): string => webUrl(page.querySelector('base[href]')?.getAttribute('href'), url) ?? url;

/** True for a widget that asks for a feed. */
export const hasFeed = ({ tag, attribute }: PageWidget): boolean => isTag(tag) && needsFeed(tag, attribute);

/** Addresses of a widget's feeds that it asks for by itself, `standard` where it names none itself: absolute, or as they are written where they are none. */
export function feedsOf({ element, attribute }: PageWidget, base: string, standard: string | undefined): string[] {
  // A framework may have set the property.
  const { feed } = element as { feed?: string };
  const written = attribute('feed') ?? feed ?? standard ?? '';
  return written
    .split(BETWEEN_FEEDS)
    .map(withoutQuotes)
    .filter(Boolean)
    .map((address) => webUrl(address, base) ?? address);
}

/** Each feed of the page once. */
export const allFeeds = (page: Document, base: string, { feed } = writtenSettings(page)): string[] => [
  ...new Set(
    widgetsOf(page)
      .filter(hasFeed)
      .flatMap((widget) => feedsOf(widget, base, feed)),
  ),
];

/** The opening tag of an element, as its author knows it. */
export const openingTag = ({ localName, attributes }: Element): string =>
  `<${[localName, ...[...attributes].map(({ name, value }) => (value ? `${name}="${value}"` : name))].join(' ')}>`;
