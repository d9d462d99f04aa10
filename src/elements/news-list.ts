import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { refocus } from '../dom/refocus.js';
import type { Article } from '../feed/article.js';
import { tagKey } from '../text/tag-key.js';
import { ListElement, type ListLayout } from './list-element.js';
import { warn } from '../dom/warn.js';

/** Pages of a feed that are gone through for one press of the button, at most. */
const MAX_PAGES_PER_PRESS = 5;

/**
 * The latest news as a list, newest first.
 *
 * @tagname bwi-news-list
 * @slot - Shown until the news has come, and when it doesn't: plain links serve best.
 * @csspart heading - The heading.
 * @csspart list - The list.
 * @csspart item - One entry of the list.
 * @csspart source - The line that names the publisher.
 * @csspart status - The sentence about an empty, failed or stale list.
 * @csspart button - The buttons: more news, try again.
 * @csspart card-* - The parts of `bwi-article-card`, in each entry.
 * @fires {BwiLoadEvent} bwi-load - News is shown; `articles` holds it.
 * @fires {BwiErrorEvent} bwi-error - A feed can't be had; `error` says why.
 * @fires {BwiOpenEvent} bwi-open - The reader opens an article; cancelable.
 */
export class BwiNewsList extends ListElement {
  protected static override readonly defaultLimit = 5;

  /** The articles themselves, newest first, instead of a feed. */
  @property({ attribute: false }) articles: readonly Article[] | undefined;
  /** Shows only articles that carry this tag. */
  @property() tag: string | undefined;
  /** Offers a button that shows more, from the feed's next pages too. */
  @property({ type: Boolean, attribute: 'load-more' }) loadMore = false;

  protected override readonly layouts: readonly ListLayout[] = ['list', 'grid', 'headlines'];
  /** How many articles the reader has asked for beyond `limit`. */
  #extra = 0;

  protected override get given(): readonly Article[] | undefined {
    return this.articles;
  }

  protected override pick(): readonly Article[] {
    const matching = this.#matching;
    if (this.tag && !matching.length && !this.noRepeat && this.#all.length)
      warn(this, 'tag', this.tag, 'no article of the feed carries this tag.');
    return matching.slice(0, this.count + this.#extra);
  }

  protected override renderContent(articles: readonly Article[]): TemplateResult {
    const more = this.loadMore && (this.#matching.length > articles.length || this.feeds.view.next.length > 0);
    return html`${this.renderHeading(this.heading)}${this.renderList(articles)}
    ${more ? html`<button class="button more" part="button" type="button" @click=${this.#more}>${this.strings.loadMore}</button>` : nothing}`;
  }

  protected override renderSkeleton(): TemplateResult {
    return html`${super.renderSkeleton()}${this.loadMore ? html`<p class="more button" aria-hidden="true"></p>` : nothing}`;
  }

  get #all(): readonly Article[] {
    return this.articles ?? this.feeds.view.articles;
  }

  get #matching(): readonly Article[] {
    const tag = tagKey(this.tag ?? '');
    return this.fresh(tag ? this.#all.filter(({ tags }) => tags.some((own) => tagKey(own) === tag)) : this.#all);
  }

  async #more(): Promise<void> {
    const before = this.shown.length;
    this.#extra += this.count;
    // A page may hold nothing with this tag: go on to the next, but never for ever.
    for (let page = 0; page < MAX_PAGES_PER_PRESS && this.#matching.length < before + this.count && this.feeds.view.next.length; page++)
      await this.feeds.more();
    this.say('');
    await this.updateComplete;
    const all = this.shown.length;
    this.say(all > before ? this.strings.added(all - before, all) : this.strings.failed);
    // When nothing more is left the button is gone, and the focus with it: it goes to the first article that came.
    refocus(this.renderRoot, `li:nth-child(${before + 1}) a`);
  }
}
