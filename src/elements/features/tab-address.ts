import { mountOf } from '../../dom/mount-of.js';
import type { Tab } from './tab-names.js';

/** The parameter of the page’s address that belongs to a list: by its id, else by its place among the lists that keep their tabs. */
function parameterOf(host: Element): string {
  const id = mountOf(host)?.id || host.id;
  const place = [...document.querySelectorAll('bwi-news-list[remember]')].filter((list) => !(mountOf(list)?.id || list.id)).indexOf(host);
  return `bwi-tab${id ? `-${encodeURIComponent(id)}` : place > 0 ? `-${place + 1}` : ''}`;
}

/** The tab that the address of the page names. */
export function tabInAddress(host: Element, tabs: readonly Tab[]): Tab | undefined {
  const slug = new URLSearchParams(location.search).get(decodeURIComponent(parameterOf(host)));
  return tabs.find((tab) => tab.slug === slug);
}

/** Writes a tab into the address of the page, without a step in its history. The first tab needs no word. */
export function writeTab(host: Element, tab: Tab, isFirst: boolean): void {
  const parameter = `${parameterOf(host)}=`;
  const url = new URL(location.href);
  // The other parameters stay as they are written; searchParams would encode them anew.
  const parts = url.search.slice(1).split('&').filter((part) => part && !part.startsWith(parameter)); // prettier-ignore
  url.search = [...parts, ...(isFirst ? [] : [parameter + encodeURIComponent(tab.slug)])].join('&');
  try {
    // A page’s router may keep something in the state.
    history.replaceState(history.state, '', url);
  } catch {
    // Browsers refuse it in documents without an address of their own, and too often in a row.
  }
}
