import type { PropertyDeclarations } from 'lit';
import { BwiElement } from './base.js';
import type { CardLayout, CardOptions } from './card-template.js';
import { BwiOpenEvent } from './events.js';

/** What the elements that show cards share. */
export abstract class CardsElement extends BwiElement {
  static override properties: PropertyDeclarations = {
    noImage: { type: Boolean, attribute: 'no-image' },
    noSummary: { type: Boolean, attribute: 'no-summary' },
    target: {},
    layout: {},
  };

  /** Leaves the pictures out. */
  declare noImage: boolean;
  /** Leaves the summaries out. */
  declare noSummary: boolean;
  /** Where links open, as an `<a>`'s `target`. */
  declare target: string | undefined;

  protected cardOptions(
    layout: CardLayout,
    headingLevel: number,
    more: Pick<CardOptions, 'showSource' | 'keepRoom' | 'remark'>,
  ): CardOptions {
    const { strings, noImage, noSummary, target } = this;
    return {
      layout,
      headingLevel,
      strings,
      noImage,
      noSummary,
      target,
      ...more,
    };
  }

  protected override pressed(link: HTMLElement, event: Event): void {
    const entries = [...(link.closest('ul')?.children ?? [link])];
    const article = this.shown[entries.findIndex((entry) => entry.contains(link))];
    if (article && link.matches('.link') && !this.dispatchEvent(new BwiOpenEvent(article))) event.preventDefault();
  }
}
