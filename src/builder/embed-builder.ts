import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { copyToClipboard } from '../dom/clipboard.js';
import { shareTargets } from '../share/targets.js';
import { KANAL } from '../text/feed-parts.js';
import { webUrl } from '../text/urls.js';
import { completeAddresses } from './address.js';
import { codePanel } from './code-panel.js';
import { control, line } from './controls.js';
import { feedFindings } from './feed-findings.js';
import { FeedProbes } from './feed-probes.js';
import { FIELDS, fieldsOf, type Field, type Widget } from './fields.js';
import { frameNeeds } from './frame-needs.js';
import { head } from './head.js';
import { lookPanel } from './look-panel.js';
import { MINIATURES } from './miniatures.js';
import { missingFromFeeds } from './missing-from-feeds.js';
import { previewPanel } from './preview-panel.js';
import { ReadyFrame, readyFrameAddress } from './ready-frame.js';
import { ownBase, pinnedHash } from './release.js';
import { snippet } from './snippets.js';
import { defaults, readState, withAttribute, writeState, type State } from './state.js';
import { styles } from './sheets/styles.js';
import { stepsPanel } from './steps-panel.js';
import { WIDGETS, WORDS } from './words.js';

/** Heights of the preview: a page can't make it grow for ever. */
const MIN_HEIGHT_PX = 200;
const MAX_HEIGHT_PX = 4000;

/** The builder: choices on the left, preview and code on the right. All choices are in the page's address. */
export class EmbedBuilder extends LitElement {
  static override styles = styles;

  readonly #defaults = defaults({
    feed: webUrl(this.getAttribute('feed'), document.baseURI) ?? '',
    base: ownBase,
  });

  /** All that is chosen. */
  @state() state = readState(location.search, this.#defaults);

  /** The hash of the pinned file, once it is known. */
  @state() hash: string | undefined;

  /** Height of the preview in CSS pixels. */
  @state() height = MIN_HEIGHT_PX;

  /** The piece of code that was copied last, and how that went. */
  @state() answer: { readonly piece: number; readonly how: 'copied' | 'by-hand' } | undefined;

  /** What was typed into a field last: it stays as it is, though the widget doesn't allow it. */
  #typed: { readonly name: string; readonly value: string } | undefined;

  readonly #feeds = new FeedProbes(this);
  readonly #ready = new ReadyFrame(this);
  #abort = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('message', this.#onMessage);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('message', this.#onMessage);
    this.#abort.abort();
  }

  override willUpdate(changed: PropertyValues): void {
    const isChanged = changed.has('state');
    const before = changed.get('state') as State | undefined;
    const { state } = this;
    if (isChanged) this.#feeds.watch(completeAddresses(state.feed), before ? undefined : 0);
    this.#watch();
    if (!isChanged) return;
    if (before?.base !== state.base) void this.#readHash(state.base);
    history.replaceState(history.state, '', `${location.pathname}${writeState(state, this.#defaults)}${location.hash}`);
    document.documentElement.lang = state.ui;
    document.title = WORDS.title[state.ui];
  }

  /** Only of a feed that is there it is asked what is beside it. */
  #watch(): void {
    this.#ready.watch(this.#feeds.reachable.length === 1 ? readyFrameAddress(this.state) : undefined);
    if (this.state.readyFrame !== this.#ready.found) this.state = { ...this.state, readyFrame: this.#ready.found };
  }

  override render(): TemplateResult {
    const { state, hash } = this;
    const { ui } = state;
    return html`${head(WORDS.title, WORDS.lead, ui, (ui) => this.#set({ ui }))}
      <main>
        <form class="choices" @submit=${(event: Event) => event.preventDefault()}>${this.#choices()}</form>
        <div class="results">
          ${codePanel({ state, hash, pieces: snippet(state, hash), answer: this.answer, copy: (i) => void this.#copy(i), change: this.#change })}
          ${previewPanel(state, hash, this.height, this.#change)} ${stepsPanel(state, this.#feeds.reachable)}
        </div>
      </main>
      <nav class="jumps" aria-label=${WORDS.code[ui]}>
        <button type="button" @click=${() => this.#show('preview')}>${WORDS.toPreview[ui]}</button>
        <button type="button" @click=${() => this.#show('code')}>${WORDS.toCode[ui]}</button>
      </nav>`;
  }

  #choices(): TemplateResult {
    const { state } = this;
    const { ui, widget } = state;
    return html`<fieldset class="widgets">
        <legend><h2>${WORDS.widget[ui]}</h2></legend>
        ${(Object.keys(FIELDS) as Widget[]).map(
          (name) =>
            html`<label class="card ${name === widget ? 'chosen' : ''}">
              <input
                type="radio"
                name="widget"
                .checked=${name === widget}
                value=${name}
                @change=${() => this.#set({ widget: name, attributes: {} })}
              />
              <svg viewBox="0 0 96 72" aria-hidden="true">${MINIATURES[name]}</svg>
              <span>${WIDGETS[name][ui]}</span>
            </label>`,
        )}
      </fieldset>
      <section>
        <h2>${WORDS.feed[ui]}</h2>
        ${line({ id: 'feed', label: WORDS.feedLabel[ui], value: state.feed, change: (feed) => this.#set({ feed: feed.trim() }), done: (feed) => this.#set({ feed: completeAddresses(feed) }), hint: WORDS.feedHint[ui] })}
        ${feedFindings(this.#feeds.probes, ui)}
        ${line({ id: 'base', label: WORDS.base[ui], value: state.base, type: 'url', change: (base) => webUrl(base) && this.#set({ base }), done: (base) => this.#setBase(base) })}
      </section>
      <section>
        <h2>${WORDS.content[ui]}</h2>
        ${fieldsOf(widget).map((field) => this.#control(field))}
      </section>
      <section>
        <h2>${WORDS.look[ui]}</h2>
        ${lookPanel(state, this.#change)}
      </section>
      <section class="send">
        <button type="button" class="main" @click=${this.#send}>${WORDS.whatsapp[ui]}</button>
        <button type="button" @click=${() => (this.state = { ...this.#defaults, ui })}>${WORDS.reset[ui]}</button>
        <p><a href=${`${location.pathname}?check=${ui === 'en' ? '&ui=en' : ''}`}>${WORDS.toCheck[ui]}</a></p>
      </section>`;
  }

  #control(field: Field): TemplateResult | typeof nothing {
    if (field.needs && !this.state.attributes[field.needs]) return nothing;
    const tags = this.#feeds.reachable.flatMap((feed) => feed.tags.map(({ name }) => name));
    const offered = field.kind === 'tag' ? [...new Set(tags)] : [];
    const change = (value: string): void => {
      this.#change(withAttribute(this.state, field, value));
      if (field.kind === 'number' || field.kind === 'url' || field.kind === 'duration') this.#typed = { name: field.name, value };
    };
    const { ui, attributes } = this.state;
    const value = this.#typed?.name === field.name ? this.#typed.value : attributes[field.name];
    // A kanal's own feed may have what the others lack.
    const hasOwnFeed = field.name === 'tabs' && this.state.feed.search(KANAL) >= 0;
    const note = hasOwnFeed ? undefined : missingFromFeeds(field, value, this.#feeds)?.[ui];
    return control(field, value, ui, change, offered, frameNeeds(this.state) === field.name, note && `${note} ${value}`);
  }

  readonly #change = (state: State): void => {
    this.answer = undefined;
    this.#typed = undefined;
    this.state = state;
  };

  #set(part: Partial<State>): void {
    this.#change({ ...this.state, ...part });
  }

  /** Takes over what is an address; the code names the former one until then. */
  #setBase(typed: string): void {
    const base = webUrl(completeAddresses(typed));
    if (base) this.#set({ base });
  }

  async #readHash(base: string): Promise<void> {
    this.#abort.abort();
    const { signal } = (this.#abort = new AbortController());
    this.hash = undefined;
    const hash = await pinnedHash(base, signal);
    if (!signal.aborted) this.hash = hash;
  }

  async #copy(piece: number): Promise<void> {
    const code = snippet(this.state, this.hash)[piece]!.code;
    this.answer = { piece, how: (await copyToClipboard(code, this.shadowRoot!)) ? 'copied' : 'by-hand' };
    if (this.answer.how === 'copied') return;
    const shown = this.shadowRoot!.querySelectorAll('.piece code')[piece]!;
    getSelection()?.selectAllChildren(shown);
  }

  readonly #send = (): void => {
    const share = { title: WORDS.title[this.state.ui], url: location.href, source: '' };
    open(shareTargets.whatsapp.href(share), '_blank', 'noopener');
  };

  #show(id: string): void {
    const place = this.shadowRoot!.getElementById(id)!;
    place.scrollIntoView();
    const heading = place.querySelector('h2')!;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }

  /** The preview reports its height; messages of other windows are ignored. */
  readonly #onMessage = ({ source, data }: MessageEvent): void => {
    if (source !== this.shadowRoot?.querySelector('iframe')?.contentWindow) return;
    const height = Number((data as { preview?: unknown } | null)?.preview);
    if (height) this.height = Math.min(MAX_HEIGHT_PX, Math.max(MIN_HEIGHT_PX, Math.ceil(height)));
  };
}
