import { addStyle } from '../dom/adopt-styles.js';
import type { NewsElement } from '../elements/news-element.js';
import { monitorStyles } from '../styles/monitor.js';

/** More rows than a monitor has room for in large type: those that it has are left. */
const MAX_ROWS = '20';

/** What is shown on a monitor unless the address says otherwise: what fits beside large type. */
const ON_MONITOR: Readonly<Record<string, readonly [name: string, value: string]>> = {
  'bwi-news-list': ['limit', MAX_ROWS],
  'bwi-related-news': ['limit', MAX_ROWS],
  'bwi-article-card': ['layout', 'row'],
};

/**
 * True where the page is no frame in another, and keeps itself fresh: the page of a monitor in an office. A frame with `refresh` in a
 * partner's page looks as any other.
 */
export const isMonitor = (element: HTMLElement): boolean =>
  parent === window && element.hasAttribute('refresh') && element.localName in ON_MONITOR;

/** Has the widget and its page look as they must from across a room. */
export function prepareMonitor(element: HTMLElement, title: string): void {
  document.documentElement.classList.add('monitor');
  document.title = element.getAttribute('heading') ?? title;
  const [name, value] = ON_MONITOR[element.localName]!;
  if (!element.hasAttribute(name)) element.setAttribute(name, value);
  void customElements.whenDefined(element.localName).then(async () => {
    await (element as NewsElement).updateComplete;
    addStyle(element.shadowRoot!, monitorStyles);
  });
}
