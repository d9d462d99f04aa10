import type { Strings } from '../strings/strings.js';
import { formatDate, formatTime } from '../text/format-date.js';

/** What an element shows: `stale` is the last good copy of a feed that can't be had just now. */
export type Status = 'loading' | 'ready' | 'stale' | 'empty' | 'failed';

/** What the status line says; nothing while all is well. `asOf` is when a stale copy was fetched. */
export function statusText(status: Status, strings: Strings, asOf: Date | undefined, empty: string): string {
  if (status === 'stale') return asOf ? strings.stale(`${formatDate(asOf, strings)} ${formatTime(asOf, strings)}`) : '';
  return { empty, failed: strings.failed }[status as 'empty'] ?? '';
}
