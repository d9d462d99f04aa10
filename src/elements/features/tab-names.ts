import { warn } from '../../dom/warn.js';
import { kanalSlug } from '../../text/kanal-slug.js';
import { tagKey } from '../../text/tag-key.js';

export interface Tab {
  /** By which its tag is compared; empty for all news. */
  readonly key: string;
  readonly name: string;
  /** Its name in addresses. */
  readonly slug: string;
}

/** The tabs that a `tabs` attribute names. Empty names and those that are there already are left out, with a warning. */
export function tabsOf(host: Element, value: string): Tab[] {
  const tabs = new Map<string, Tab>();
  for (const part of value.split('|')) {
    const name = part.trim();
    const key = tagKey(name);
    if (!key) warn(host, 'tabs', value, 'a name between two “|” is empty.');
    else if (tabs.has(key)) warn(host, 'tabs', value, `“${name}” is there twice.`);
    else tabs.set(key, { key, name, slug: kanalSlug(name) });
  }
  return [...tabs.values()];
}
