import type { PageFinding } from './page-finding.js';
import { openingTag, writtenOf, type PageWidget } from './page-widgets.js';

type Read = (name: string) => string | null;

/** Attributes that do nothing beside what else is written on the widget. */
const IDLE: Readonly<Record<string, (read: Read) => boolean>> = {
  'load-more': (read) => read('layout') === 'ticker',
  tabs: (read) => read('layout') === 'ticker',
  search: (read) => read('layout') === 'ticker',
};

/** What a widget can use, but not together with its other attributes. */
export function idleFindings(widget: PageWidget): PageFinding[] {
  const element = writtenOf(widget);
  const prefix = widget.mount ? 'data-' : '';
  const read: Read = (name) => element.getAttribute(prefix + name);
  return Object.entries(IDLE)
    .filter(([name, isIdle]) => read(name) !== null && isIdle(read))
    .map(([name]) => ({ code: 'attribute-idle', values: [prefix + name, openingTag(element)], element }));
}
