import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { checkPage } from '../check/page/check-page.js';
import { describe } from '../check/page/describe.js';
import { findingsList } from '../check/panel/findings-list.js';
import { languages } from '../check/words/languages.js';
import { webUrl } from '../text/urls.js';
import { CHECK_WORDS as WORDS } from './check-words.js';
import { line } from './controls.js';
import { head } from './head.js';
import { bookmarklet, pageSource } from './page-source.js';
import { ownBase, release } from './release.js';
import { findings } from './sheets/findings.js';
import { styles } from './sheets/styles.js';
import type { Lang } from './text.js';
import { WORDS as BUILDER_WORDS } from './words.js';

const own = css`
  textarea {
    font:
      0.875rem/1.5 ui-monospace,
      monospace;
  }
  .check-page > section {
    padding-block-start: 1.5rem;
    border-block-start: 1px solid var(--line);
  }
  .result [role='status'] {
    font-weight: 650;
  }
`;

/** Checks a page by its address or its source. The address is kept in `?check=`, so that the check can be shared. */
export class CheckView extends LitElement {
  static override styles = [styles, findings, own];

  readonly #given = new URLSearchParams(location.search);

  @state() ui: Lang = this.#given.get('ui') === 'en' ? 'en' : 'id';

  /** Address of the page to check. */
  @state() address = this.#given.get('check') ?? '';

  /** Source of the page, where it was pasted. */
  @state() source = '';

  /** The state of the check, in a sentence. */
  @state() status = '';

  /** The list of findings. */
  @state() result: HTMLElement | undefined;

  #abort = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.address) this.#start(this.#read());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#abort.abort();
  }

  override willUpdate(): void {
    const { ui, address } = this;
    const query = new URLSearchParams({ check: address, ...(ui === 'en' && { ui }) });
    history.replaceState(history.state, '', `${location.pathname}?${query}`);
    document.documentElement.lang = ui;
    document.title = WORDS.title[ui];
  }

  override render(): TemplateResult {
    const { ui, address, status, result } = this;
    return html`${head(WORDS.title, WORDS.lead, ui, (lang) => {
        this.ui = lang;
        this.#reset();
      })}
      <main class="check-page">
        <form @submit=${(event: Event) => this.#submit(event, () => this.#read())}>
          ${line({ id: 'page', label: WORDS.address[ui], value: address, type: 'url', change: (value) => (this.address = value.trim()), placeholder: 'https://' })}
          <button type="submit" class="main">${WORDS.check[ui]}</button>
        </form>
        <div class="result">
          <p role="status">${status}</p>
          ${result ?? nothing}
        </div>
        <section>
          <h2>${WORDS.inside[ui]}</h2>
          <p>${WORDS.insideHint[ui]}</p>
          <p>${WORDS.attribute[ui]} ${this.#openLink()}</p>
          <p>${WORDS.bookmark[ui]}</p>
          <p>
            <a class="bookmark" href=${bookmarklet(release(ownBase).check[ui], WORDS.bookmarkRefused[ui])}>${WORDS.bookmarkName[ui]}</a>
          </p>
        </section>
        <section>
          <h2>${WORDS.source[ui]}</h2>
          <form @submit=${(event: Event) => this.#submit(event, () => this.#check(this.source, webUrl(this.address) ?? location.href))}>
            <div class="line">
              <label for="source">${WORDS.sourceLabel[ui]}</label>
              <textarea
                id="source"
                rows="6"
                spellcheck="false"
                autocomplete="off"
                aria-describedby="source-hint"
                .value=${this.source}
                @input=${({ target }: Event) => (this.source = (target as HTMLTextAreaElement).value)}
              ></textarea>
              <small id="source-hint">${WORDS.sourceHint[ui]}</small>
            </div>
            <button type="submit">${WORDS.check[ui]}</button>
          </form>
        </section>
        <p><a href=${`${location.pathname}${ui === 'en' ? '?ui=en' : ''}`}>${BUILDER_WORDS.title[ui]}</a></p>
      </main>`;
  }

  #openLink(): TemplateResult | typeof nothing {
    const url = webUrl(this.address);
    if (!url) return nothing;
    return html`<a href=${`${url.replace(/#.*/, '')}#bwi-check`} target="_blank" rel="noopener">${WORDS.open[this.ui]}</a>`;
  }

  #reset(status = ''): AbortSignal {
    this.#abort.abort();
    this.status = status;
    this.result = undefined;
    return (this.#abort = new AbortController()).signal;
  }

  #submit(event: Event, work: () => Promise<void>): void {
    event.preventDefault();
    this.#start(work());
  }

  #start(work: Promise<void>): void {
    work.catch((error: unknown) => this.#reset(`${languages[this.ui].failed} ${String(error)}`));
  }

  /** Reads and checks the page at the address, if its server allows that by CORS. */
  async #read(): Promise<void> {
    const { ui } = this;
    const url = webUrl(this.address);
    if (!url) return void this.#reset(languages[ui].unreachable['no-address'].todo);
    const signal = this.#reset(languages[ui].asking);
    const found = await pageSource(url, signal);
    if (signal.aborted) return;
    if ('html' in found) return this.#check(found.html, url);
    this.status = found.why === 'closed' ? WORDS.closed[ui] : `${WORDS.refused[ui]} (${found.why}).`;
  }

  /** Checks the page with this source. */
  async #check(source: string, url: string): Promise<void> {
    const words = languages[this.ui];
    const signal = this.#reset(words.asking);
    const loadParser = (): Promise<typeof import('../feed/parse-feed.js')> => import('../feed/parse-feed.js');
    const check = await checkPage(new DOMParser().parseFromString(source, 'text/html'), { url, source, loadParser });
    if (signal.aborted) return;
    const description = describe(check, words);
    this.status = `${description.summary} ${words.seen(check.widgets, check.feeds.length)} ${description.limits}`;
    this.result = findingsList(description, words);
  }
}
