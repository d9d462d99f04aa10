import type { Strings } from '../strings/strings.js';
import { formatDate, formatTime } from '../text/format-date.js';

/** What an element shows; `stale` is a stored copy of a feed that can't be loaded at the moment. */
export type Status = 'loading' | 'ready' | 'stale' | 'empty' | 'failed';

/** The text of the status line; empty while news is shown normally. `asOf` is when a stale copy was fetched. */
export function statusText(status: Status, strings: Strings, asOf: Date | undefined, empty: string): string {
  if (status === 'stale') return asOf ? strings.stale(`${formatDate(asOf, strings)} ${formatTime(asOf, strings)}`) : '';
  return { empty, failed: strings.failed }[status as 'empty'] ?? '';
}
