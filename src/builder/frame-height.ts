import { ATTRIBUTES } from '../attributes.js';
import type { State } from './state.js';

/*
 * Heights in CSS pixels of what a frame shows in a column of 320 px, with headlines of usual length: a test compares them with the widgets.
 * Where headlines are longer, a list shows a row less.
 */

/** A row of a list, by layout. */
const ROWS = { list: 152, headlines: 136, grid: 153 } as const;
const ROWS_WITHOUT_PICTURE = { list: 134, headlines: 136, grid: 152 } as const;
const HEADING = 40;
/** The line that names the publisher, and the edge of the frame. */
const FOOT = 20;
const MORE_BUTTON = 60;
/** Running headlines, with their source and the edge of the frame. */
const TICKER = 114;
/** What `why` adds to a row. */
const REASON = 24;

const CARDS = { card: 480, row: 160, headline: 140 } as const;
const CARDS_WITHOUT_PICTURE = { card: 225, row: 136, headline: 140 } as const;
/** The row of tabs, with the room below it. */
const CONTROL = 60;
/** What a card takes less without its summary. */
const SUMMARY = 72;

/** A share bar's heading, and a line of its buttons. */
const SHARE_HEADING = 32;
const SHARE_LINE = 52;
const BUTTONS_IN_LINE = 5;

/** An article scrolls inside its frame. */
const ARTICLE = 900;

type Attributes = State['attributes'];

function listHeight(attributes: Attributes, widget: 'news-list' | 'related-news'): number {
  const { limit, layout } = ATTRIBUTES[`bwi-${widget}`];
  const hasHeading = widget === 'related-news' || attributes['heading'];
  const top = hasHeading ? HEADING : 0;
  if (attributes['layout'] === 'ticker') return top + TICKER;
  const rows = 'no-image' in attributes ? ROWS_WITHOUT_PICTURE : ROWS;
  const row = rows[(attributes['layout'] ?? layout.values[0]) as keyof typeof rows] + ('why' in attributes ? REASON : 0);
  const controls = Number(Boolean(attributes['tabs'])) + Number('search' in attributes);
  const more = ('load-more' in attributes ? MORE_BUTTON : 0) + CONTROL * controls;
  return FOOT + top + row * Number(attributes['limit'] ?? limit.default) + more;
}

function cardHeight(attributes: Attributes): number {
  const heights = 'no-image' in attributes ? CARDS_WITHOUT_PICTURE : CARDS;
  const layout = (attributes['layout'] ?? 'card') as keyof typeof heights;
  return heights[layout] - (layout === 'card' && 'no-summary' in attributes ? SUMMARY : 0);
}

function shareHeight({ targets }: Attributes): number {
  const buttons = targets?.split(' ').length ?? ATTRIBUTES['bwi-share-bar'].targets.default.length;
  return SHARE_HEADING + SHARE_LINE * Math.ceil(buttons / BUTTONS_IN_LINE);
}

/** The height in CSS pixels of a frame that no script fits to its content: what its widget needs in a narrow column. */
export function frameHeight({ widget, attributes }: Pick<State, 'widget' | 'attributes'>): number {
  switch (widget) {
    case 'news-list':
    case 'related-news':
      return listHeight(attributes, widget);
    case 'article-card':
      return cardHeight(attributes);
    case 'share-bar':
      return shareHeight(attributes);
    case 'article':
      return ARTICLE;
  }
}
