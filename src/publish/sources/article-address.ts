/** What of an article its address may name. */
export interface AddressParts {
  readonly slug: string;
  readonly id: string;
  readonly kanal: string;
  /** Of the day of publication, in Jakarta. */
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

const NAMES: readonly (keyof AddressParts)[] = ['slug', 'id', 'kanal', 'year', 'month', 'day'];

const PLACEHOLDER = /\{([^{}]*)\}/g;

/** The placeholders of a pattern that stand for nothing. */
export const unknownPlaceholders = (pattern: string): string[] =>
  [...pattern.matchAll(PLACEHOLDER)].map(([whole, name]) => (NAMES.includes(name as keyof AddressParts) ? '' : whole)).filter(Boolean);

/** The address of an article by its pattern. */
export const articleAddress = (pattern: string, parts: AddressParts): string =>
  pattern.replace(PLACEHOLDER, (_, name: keyof AddressParts) => encodeURIComponent(parts[name]));
