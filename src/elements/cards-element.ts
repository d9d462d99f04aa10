import type { PropertyDeclarations } from 'lit';
import type { Part } from '../dom/part.js';
import type { CardOptions } from './card-template.js';
import { BwiOpenEvent } from './events.js';
import { NewsElement } from './news-element.js';
import { newsPart } from './news-part.js';
import type { CardLayout } from './skeletons.js';

/** What the elements that show cards share. */
export abstract class CardsElement extends NewsElement {
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

  protected override get code(): Part<object> | undefined {
    return newsPart;
  }

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
