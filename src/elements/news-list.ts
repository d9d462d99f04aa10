import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ATTRIBUTES } from '../attributes.js';
import { refocus } from '../dom/refocus.js';
import type { Article } from '../feed/article.js';
import type { Source } from './features/feature.js';
import { tagKey } from '../text/tag-key.js';
import { ListElement } from './list-element.js';
import { warn } from '../dom/warn.js';

/** Most pages of a feed that are fetched for one press of the button. */
const MAX_PAGES_PER_PRESS = 5;

/**
 * The latest news as a list, newest first.
 *
 * @tagname bwi-news-list
 * @slot - Shown until the news is loaded, and when it can't be loaded: plain links are best.
 * @csspart heading - The heading.
 * @csspart list - The list.
 * @csspart item - One entry of the list.
 * @csspart source - The line that names the publisher.
 * @csspart status - The message about an empty, failed or stale list.
 * @csspart button - The buttons: more news, try again.
 * @csspart card-* - The parts of `bwi-article-card`, in each entry.
 * @fires {BwiLoadEvent} bwi-load - News is shown; `articles` holds it.
 * @fires {BwiErrorEvent} bwi-error - A feed can't be loaded; `error` says why.
 * @fires {BwiOpenEvent} bwi-open - The reader opens an article; cancelable.
 */
export class BwiNewsList extends ListElement {
  protected static override readonly attributes = ATTRIBUTES['bwi-news-list'];

  /** Shows only articles that have this tag. */
  @property() tag: string | undefined;
  /** Shows a button that loads more articles, also from the feed's next pages; with `auto` the next page comes when the button is near. */
  @property({ attribute: 'load-more', converter: (value) => (value === 'auto' ? value : value !== null) }) loadMore: boolean | 'auto' =
    false;
  /** Names of kanals, separated by `|`, each of which gets a tab. */
  @property() tabs: string | undefined;
  /** Leaves out the tab of all news. */
  @property({ type: Boolean, attribute: 'tabs-only' }) tabsOnly = false;
  /** Keeps the chosen tab in the address of the page. */
  @property({ type: Boolean }) remember = false;
  /** Shows a field above the list that searches title, summary and kanal of what is loaded, and on demand older news. */
  @property({ type: Boolean }) search = false;

  /** Numbers of further articles, by what the reader has chosen. */
  readonly #extras = Object.create(null) as Record<string, number>;

  protected override pick(): readonly Article[] {
    const matching = this.#matching;
    if (this.tag && !matching.length && !this.noRepeat && !this.isNarrowed && this.#all.length)
      warn(this, 'tag', this.tag, 'no article of the feed carries this tag.');
    return matching.slice(0, this.count + this.extra);
  }

  protected override renderContent(articles: readonly Article[]): TemplateResult {
    return html`${this.renderHeading(this.heading)}${this.features.apply('wrap', html`${articles.length ? this.renderList(articles) : nothing}${this.#moreButton}`, articles)}`;
  }

  protected override renderBesidePlainNews(): unknown {
    return this.#moreButton;
  }

  protected override renderSkeleton(): TemplateResult {
    // The row of tabs and the field of the search are of one height, with one distance below.
    const bar = html`<p class="button"></p>
      <p class="foot-line"></p>`;
    const controls = [this.tabs, this.search].map((has) => (has ? bar : nothing));
    return html`${super.renderSkeleton(this.heading, controls)}${this.loadMore ? html`<p class="more button" aria-hidden="true"></p>` : nothing}`;
  }

  get #moreButton(): TemplateResult | typeof nothing {
    const more = this.loadMore && (this.#matching.length > this.shown.length || this.#next);
    return more
      ? html`<button class="button more" part="button" type="button" @click=${() => void this.showMore()}>${this.strings.loadMore}</button>`
      : nothing;
  }

  /** @internal How many more articles than `limit` the reader has requested. */
  get extra(): number {
    return this.#extras[this.features.key] ?? 0;
  }

  /** @internal */
  set extra(count: number) {
    this.#extras[this.features.key] = count;
  }

  get #source(): Source {
    return this.features.source ?? this.feeds;
  }

  /** Addresses of the next pages. */
  get #next(): string {
    return this.#source.view.next.join();
  }

  get #all(): readonly Article[] {
    return this.features.apply('add', this.given ?? this.feeds.view.articles);
  }

  get #matching(): readonly Article[] {
    return this.features.apply('select', this.suitable(this.#all));
  }

  /** @internal Those with the list's tag that no widget before it shows. */
  suitable(articles: readonly Article[]): readonly Article[] {
    const tag = tagKey(this.tag ?? '');
    return this.withoutRepeats(tag ? articles.filter(({ tags }) => tags.some((own) => tagKey(own) === tag)) : articles);
  }

  /** @internal Shows more articles, and resolves with how many have come. Without a press nothing is said and the focus stays. */
  async showMore(isUnasked = false): Promise<number> {
    const before = this.shown.length;
    const { key } = this.features;
    this.extra += this.count;
    // A page may have no article with this tag: then the next page is fetched too, up to a limit. One that can't be had stays the next.
    let tried = '';
    for (
      let page = 0;
      page < MAX_PAGES_PER_PRESS && key === this.features.key && this.#matching.length < before + this.count && this.#next !== tried;
      page++
    ) {
      tried = this.#next;
      await this.#source.more();
    }
    // The reader may have chosen other articles in between.
    if (key !== this.features.key) return 0;
    this.announce('');
    await this.updateComplete;
    const total = this.shown.length;
    const added = total - before;
    if (!isUnasked) {
      this.announce(added ? this.strings.added(added, total) : this.strings.failed);
      // If there are no more articles, the button that had the focus is gone: the focus moves to the first new article.
      refocus(this.renderRoot, `li:nth-child(${before + 1}) a`);
    }
    return added;
  }
}
