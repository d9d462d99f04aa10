import { html, nothing, type CSSResult, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { printAlone } from '../dom/print-alone.js';
import { keepSetting, readSetting } from '../dom/reader-setting.js';
import { onVoicesChanged, Speaker, voiceFor } from '../dom/speaker.js';
import type { Article } from '../feed/article.js';
import type { Strings } from '../strings/strings.js';
import { readingMinutes } from '../text/reading-minutes.js';
import { sentences } from '../text/sentences.js';
import { articleParagraphs } from './article-body.js';
import { toolIcons } from './tool-icons.js';
import type { Tool } from './tools.js';

/** Text sizes in per cent; WCAG 1.4.4 requires 200 %. */
const TEXT_SIZES_PERCENT = [100, 115, 130, 150, 175, 200];
/** The key of localStorage under which the reader's text size is kept, in per cent: only after a press, and not while it is the usual one. */
const TEXT_SIZE_KEY = 'bwi-text-size';

interface Button {
  readonly name: string;
  readonly icon: keyof typeof toolIcons;
  readonly press: () => void;
  /** True if the name is shown beside the icon where there is space. */
  readonly showsName?: boolean;
  /** State of a toggle button; undefined for other buttons. */
  readonly pressed?: boolean;
  /** Set as `aria-disabled`, so that the button keeps the focus. */
  readonly disabled?: boolean;
}

/** The toolbar above the text of an article: the reading time, and buttons for text size, printing and reading aloud. */
export class ReadingTools implements ReactiveController {
  readonly #host: LitElement;
  readonly #speaker: Speaker;
  #article: Article | undefined;
  #paragraphs: readonly string[] = [];
  /** The reader's text size, an index; undefined until it is needed. */
  #size: number | undefined;
  #announcement = '';
  /** True if the announcement is one of a failure, which is shown too. */
  #hasFailed = false;
  #strings: Strings | undefined;
  #unsubscribeVoices?: () => void;

  constructor(host: LitElement) {
    this.#host = host;
    this.#speaker = new Speaker(
      () => host.requestUpdate(),
      () => this.#announce(this.#strings?.listenFailed, true),
    );
    host.addController(this);
  }

  hostConnected(): void {
    this.#unsubscribeVoices = onVoicesChanged(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#unsubscribeVoices?.();
    this.#speaker.stop();
  }

  hostUpdated(): void {
    const content = this.#host.renderRoot.querySelector<HTMLElement>('.content');
    if (content) content.style.fontSize = this.#size ? `${this.#percent / 100}em` : '';
  }

  /** Sets the article that the tools are for. A newer version of the same article does not interrupt the voice. */
  setArticle(article: Article | undefined): void {
    if (article === this.#article) return;
    const isOther = article?.url !== this.#article?.url;
    this.#article = article;
    this.#paragraphs = article ? articleParagraphs(article) : [];
    if (isOther) this.#speaker.load([article?.title ?? '', ...this.#paragraphs].flatMap(sentences));
  }

  render(tools: readonly Tool[], strings: Strings): TemplateResult {
    this.#strings = strings;
    return html`<p class="quiet">${strings.readingTime(readingMinutes(this.#paragraphs.join(' ')))}</p>
      <div class="buttons" role="group" aria-label=${strings.tools}>
        ${tools.flatMap((tool) => this.#buttons(tool, strings)).map(toolButton)}
      </div>
      <p class=${this.#hasFailed ? 'problem quiet' : 'hidden'} role="status">${this.#announcement}</p>`;
  }

  #buttons(tool: Tool, strings: Strings): Button[] {
    switch (tool) {
      case 'size':
        this.#size ??= Math.max(0, TEXT_SIZES_PERCENT.indexOf(Number(readSetting(TEXT_SIZE_KEY))));
        return [
          { name: strings.smaller, icon: 'smaller', press: () => this.#resize(-1, strings), disabled: !this.#size },
          {
            name: strings.larger,
            icon: 'larger',
            press: () => this.#resize(1, strings),
            disabled: this.#size === TEXT_SIZES_PERCENT.length - 1,
          },
        ];
      case 'print':
        return [{ name: strings.printArticle, icon: 'print', press: () => void this.#print(strings) }];
      case 'listen': {
        const voice = voiceFor(this.#article?.language || strings.lang);
        const { speaking } = this.#speaker;
        const press = (): void => {
          this.#announce('');
          if (this.#speaker.speaking) this.#speaker.stop();
          else this.#speaker.start(voice);
        };
        return voice ? [{ name: strings.listen, icon: speaking ? 'stop' : 'listen', press, showsName: true, pressed: speaking }] : [];
      }
      default:
        return [];
    }
  }

  get #percent(): number {
    return TEXT_SIZES_PERCENT[this.#size ?? 0]!;
  }

  #resize(step: 1 | -1, { textSize }: Strings): void {
    this.#size = Math.min(TEXT_SIZES_PERCENT.length - 1, Math.max(0, this.#size! + step));
    keepSetting(TEXT_SIZE_KEY, this.#size ? String(this.#percent) : undefined);
    this.#announce(textSize(this.#percent));
  }

  #announce(message = '', hasFailed = false): void {
    this.#announcement = message;
    this.#hasFailed = hasFailed;
    this.#host.requestUpdate();
  }

  async #print(strings: Strings): Promise<void> {
    this.#announce('');
    if (!(await this.#printAlone().catch(() => false))) this.#announce(strings.printFailed, true);
  }

  #printAlone(): Promise<boolean> {
    const { elementStyles } = this.#host.constructor as typeof LitElement;
    const root = this.#host.shadowRoot!;
    const styles = elementStyles.map((style) => (style as CSSResult).cssText);
    return printAlone(root.querySelector<HTMLElement>('.article')!, styles, this.#article!.title, root);
  }
}

const toolButton = ({ name, icon, press, showsName, pressed, disabled }: Button): TemplateResult =>
  html`<button
    class="tool"
    part="button"
    type="button"
    aria-label=${name}
    title=${name}
    aria-pressed=${pressed ?? nothing}
    aria-disabled=${disabled ? 'true' : nothing}
    @click=${press}
  >
    <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${toolIcons[icon]} /></svg>
    ${showsName ? html`<span class="name">${name}</span>` : nothing}
  </button>`;
