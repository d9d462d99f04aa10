import { oneLine } from '../text/one-line.js';
import { webUrl } from '../text/urls.js';
import type { ValueParsers } from './value-parsers.js';

/** A text that says something. */
export const nonEmptyString = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() ? value : undefined);

/** One line of plain text from a field that should be plain text: references decoded once. */
export const plainLine = (value: unknown, { decode }: ValueParsers): string =>
  typeof value === 'string' ? oneLine(decode(value)) : typeof value === 'number' ? String(value) : '';

export const dateValue = (value: unknown, { date }: ValueParsers): Date | undefined =>
  typeof value === 'string' ? date(value) : undefined;

/** Each once, empty ones left out. */
export const unique = (values: readonly string[]): string[] => [...new Set(values.filter(Boolean))];

export const toArray = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);

/** The first of `values` that is an address. */
export function firstUrl(values: readonly unknown[], base: string): string | undefined {
  for (const value of values) {
    const url = webUrl(value, base);
    if (url) return url;
  }
  return undefined;
}

/** A BCP 47 tag as far as a `lang` attribute needs it; `en_US` is mended. */
export function languageTag(value: unknown): string | undefined {
  const tag = nonEmptyString(value)?.trim().replaceAll('_', '-');
  return tag && /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(tag) ? tag : undefined;
}

/** Pixels; undefined when they can't be. */
export const pixelSize = (value: unknown): number | undefined => (Number(value) > 0 && Number(value) < 1e5 ? Number(value) : undefined);
