import type { Strings } from '../strings/strings.js';
import { clock, longDate } from '../text/dates.js';
import type { Status } from './base.js';

/** What the status line says; nothing while all is well. */
export function statusText(status: Status, strings: Strings, empty: string, asOf: Date | undefined): string {
  switch (status) {
    case 'empty':
      return empty;
    case 'failed':
      return strings.failed;
    case 'stale':
      return strings.stale(`${longDate(asOf!, strings)} ${clock(asOf!, strings)}`);
    default:
      return '';
  }
}
