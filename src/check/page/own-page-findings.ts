import { ATTRIBUTES } from '../../attributes.js';
import type { Tag } from '../../tags.js';
import { patternOrigin, patternProblem } from '../../text/own-address.js';
import type { PageFinding } from './page-finding.js';
import { openingTag, writtenOf, type PageWidget } from './page-widgets.js';

/**
 * What keeps a widget from leading to a page of one's own, or from showing there what the page at `url` was asked for. `base` is what
 * addresses on it are relative to.
 */
export function ownPageFindings(widget: PageWidget, tag: Tag, base: string, url: string): PageFinding[] {
  const element = writtenOf(widget);
  const told = (code: PageFinding['code'], ...values: string[]): PageFinding => ({
    code,
    values: [...values, openingTag(element)],
    element,
  });
  const link = 'link' in ATTRIBUTES[tag] ? widget.attribute('link')?.trim() : '';
  const found: PageFinding[] = [];
  if (link && patternProblem(link, base)) found.push(told('link-pattern', `link="${link}"`));
  else if (link && patternOrigin(link, base) !== new URL(url).origin) found.push(told('link-elsewhere', patternOrigin(link, base)!));
  const parameter = missingParameter(widget, url);
  if (parameter !== undefined) found.push(told('parameter-missing', `?${parameter}=…`));
  return found;
}

/** The parameter of the page's address that a widget takes its article from, where the address doesn't have it. */
export function missingParameter({ attribute }: PageWidget, url: string): string | undefined {
  const [, name] = /^\?(.*)/.exec(attribute('article-id') ?? '') ?? [];
  return name !== undefined && !new URL(url).searchParams.get(name) ? name : undefined;
}
