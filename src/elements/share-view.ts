import { html, nothing, type TemplateResult } from 'lit';
import { pageTitle, pageUrl, siteName } from '../dom/page.js';
import type { Article } from '../feed/article.js';
import { icons } from '../share/icons.js';
import { shareTargets, withCampaign, type Share, type ShareChannel, type ShareTarget } from '../share/targets.js';
import { shareStrings } from '../strings/share.js';
import type { Strings } from '../strings/strings.js';
import { webUrl } from '../text/urls.js';
import { BwiShareEvent } from './events.js';
import { heading } from './heading.js';
import { sharePart } from './share-part.js';
import type { BwiShareBar } from './share-bar.js';
import { warn } from './warn.js';

const NONE: readonly Article[] = [];

/** How long the answer to a copy stays, in milliseconds: time to read it twice. */
const ANSWER = 4000;

/** What a share bar shows and does. */
export class ShareView {
  readonly #host: BwiShareBar;
  #page = NONE;
  #share?: Share;
  #answer: 'copied' | 'by-hand' | undefined;
  #timer?: ReturnType<typeof setTimeout>;

  constructor(host: BwiShareBar) {
    this.#host = host;
  }

  /** The address that the partner set, else the page's, as an article; asked for anew each time, since pages change their address. */
  page(): readonly Article[] {
    const { url: own, headline } = this.#host;
    const url = own === undefined ? pageUrl() : webUrl(own, document.baseURI);
    if (!url && own) warn(this.#host, 'url', own, 'not an http(s) address.');
    if (!url) return NONE;
    const title = headline ?? pageTitle();
    const [last] = this.#page;
    if (last?.url !== url || last.title !== title)
      this.#page = [{ id: url, url, title, summary: '', tags: [], authors: [], source: siteName(url) }];
    return this.#page;
  }

  render(article: Article, strings: Strings, level: number, headingLang: string | undefined): TemplateResult {
    const words = shareStrings[strings.lang];
    this.#share = this.#shareOf(article, strings);
    const channels = this.#channels();
    sharePart.now?.bringStyles(this.#host, sharePart.now.moreStyles);
    return html`${heading(level, 'heading', 'heading', headingLang, this.#host.heading ?? words.share)}
      <ul class="targets" part="list" role="list">
        ${channels.map((channel, i) => this.#button(channel, i < channels.length / 2, strings.lang))}
      </ul>
      ${this.#answer === 'by-hand' ? html`<label class="by-hand quiet">${words.copyByHand}<input readonly value=${this.#share.url} /></label>` : nothing}`;
  }

  /** Takes the answer to a copy back. */
  reset(): void {
    clearTimeout(this.#timer);
    this.#answer = undefined;
    this.#host.requestUpdate();
  }

  get #targets(): Readonly<Record<string, ShareTarget>> {
    return { ...shareTargets, ...sharePart.now?.moreTargets };
  }

  #button(channel: ShareChannel, startSide: boolean, lang: Strings['lang']): TemplateResult {
    const words = shareStrings[lang];
    const { brand, icon, name: own } = this.#targets[channel]!;
    const name = brand ? words.shareTo(brand) : own![lang];
    const copied = channel === 'copy' && this.#answer === 'copied';
    return html`<li part="item">
      <button class="target ${brand ? '' : 'plain'}" part="button" type="button" value=${channel} aria-label=${name} title=${name}>
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${copied ? icons.done : icon} /></svg>
        ${channel === 'whatsapp' ? html`<span class="name">${brand}</span>` : nothing}
      </button>
      ${channel === 'copy' ? html`<span class="answer ${startSide ? 'start' : ''}" part="status" role="status">${copied ? words.copied : nothing}</span>` : nothing}
    </li>`;
  }

  #channels(): ShareChannel[] {
    const targets = this.#targets;
    const known = this.#host.names.filter((name): name is ShareChannel => {
      const ok = Object.hasOwn(targets, name);
      if (!ok) warn(this.#host, 'targets', name, `unknown; known are ${Object.keys(targets).join(', ')}.`);
      return ok;
    });
    return [...new Set(known)];
  }

  /** What a press shares: an article of the feed is never replaced by the page that shows it. */
  #shareOf({ url, title, source }: Article, strings: Strings): Share {
    const address = webUrl(url) ?? '';
    return {
      title: this.#host.headline ?? title,
      url: withCampaign(address, this.#host.campaign),
      source: `${strings.source}: ${source ?? siteName(address)}`,
    };
  }

  /** Shares what is shown. */
  async press(channel: ShareChannel): Promise<void> {
    const share = this.#share!;
    if (!this.#host.dispatchEvent(new BwiShareEvent(channel, share.url))) return;
    const target = this.#targets[channel]!;
    if (target.act) target.act(share);
    else if (target.href) open(target.href(share), target.tab ?? '_blank', 'noopener');
    else await this.#copy(share.url);
  }

  async #write(text: string): Promise<boolean> {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      await sharePart.load();
      return Boolean(sharePart.now?.copyBySelection(text, this.#host.shadowRoot!));
    }
  }

  async #copy(url: string): Promise<void> {
    this.reset();
    this.#answer = (await this.#write(url)) ? 'copied' : 'by-hand';
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const field = this.#host.shadowRoot!.querySelector('input');
    field?.focus();
    field?.select();
    if (this.#answer === 'copied' && this.#host.isConnected) this.#timer = setTimeout(() => this.reset(), ANSWER);
  }
}
