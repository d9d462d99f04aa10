import { html, nothing, type CSSResult, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { printAlone } from '../dom/print-alone.js';
import { onVoicesChanged, Speaker, voiceFor } from '../dom/speaker.js';
import type { Article } from '../feed/article.js';
import type { Strings } from '../strings/strings.js';
import { toolStrings } from '../strings/tools.js';
import { readingMinutes } from '../text/reading-minutes.js';
import { sentences } from '../text/sentences.js';
import { articleParagraphs } from './article-body.js';
import { toolIcons } from './tool-icons.js';

/** Sizes of the text in per cent: twice is what WCAG 1.4.4 asks for. */
const SIZES = [100, 115, 130, 150, 175, 200];

/** A tool of an article. */
export type Tool = 'time' | 'size' | 'print' | 'listen';

interface Button {
  readonly name: string;
  readonly icon: keyof typeof toolIcons;
  readonly press: () => void;
  /** Its name is shown, where there is room. */
  readonly named?: boolean;
  /** What it does goes on: undefined where it does nothing that lasts. */
  readonly pressed?: boolean;
  /** There is nothing more to do. The focus stays on it. */
  readonly off?: boolean;
}

/** The row of tools above the text of an article: the time to read, and buttons for larger text, paper and voice. */
export class ReadingTools implements ReactiveController {
  readonly #host: LitElement;
  readonly #speaker: Speaker;
  #article: Article | undefined;
  #texts: readonly string[] = [];
  /** The reader's size, an index; kept by the element alone. */
  #size = 0;
  #said = '';
  #endVoices?: () => void;

  constructor(host: LitElement) {
    this.#host = host;
    this.#speaker = new Speaker(() => host.requestUpdate());
    host.addController(this);
  }

  hostConnected(): void {
    this.#endVoices = onVoicesChanged(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#endVoices?.();
    this.#speaker.stop();
  }

  hostUpdated(): void {
    const content = this.#host.renderRoot.querySelector<HTMLElement>('.content');
    if (content) content.style.fontSize = this.#size ? `${SIZES[this.#size]! / 100}em` : '';
  }

  /** What the tools are for. A newer copy of the same article doesn't interrupt a voice. */
  read(article: Article | undefined): void {
    if (article === this.#article) return;
    const isOther = article?.url !== this.#article?.url;
    this.#article = article;
    this.#texts = article ? articleParagraphs(article) : [];
    if (isOther) this.#speaker.load([article?.title ?? '', ...this.#texts].flatMap(sentences));
  }

  render(tools: readonly Tool[], { lang }: Strings): TemplateResult {
    const words = toolStrings[lang];
    return html`<p class="quiet">${words.time(readingMinutes(this.#texts.join(' ')))}</p>
      <div class="buttons" role="group" aria-label=${words.tools}>
        ${tools.flatMap((tool) => this.#buttons(tool, lang)).map(toolButton)}
      </div>
      <span class="hidden" role="status">${this.#said}</span>`;
  }

  #buttons(tool: Tool, lang: Strings['lang']): Button[] {
    const words = toolStrings[lang];
    switch (tool) {
      case 'size':
        return [
          { name: words.smaller, icon: 'smaller', press: () => this.#resize(-1, lang), off: !this.#size },
          { name: words.larger, icon: 'larger', press: () => this.#resize(1, lang), off: this.#size === SIZES.length - 1 },
        ];
      case 'print':
        return [{ name: words.print, icon: 'print', press: () => void this.#print() }];
      case 'listen': {
        const voice = voiceFor(this.#article?.language || lang);
        const { speaking } = this.#speaker;
        const press = (): void => (this.#speaker.speaking ? this.#speaker.stop() : this.#speaker.start(voice!));
        return voice ? [{ name: words.listen, icon: speaking ? 'stop' : 'listen', press, named: true, pressed: speaking }] : [];
      }
      default:
        return [];
    }
  }

  #resize(step: 1 | -1, lang: Strings['lang']): void {
    this.#size = Math.min(SIZES.length - 1, Math.max(0, this.#size + step));
    this.#said = toolStrings[lang].size(SIZES[this.#size]!);
    this.#host.requestUpdate();
  }

  #print(): Promise<void> {
    const { elementStyles } = this.#host.constructor as typeof LitElement;
    const root = this.#host.shadowRoot!;
    const styles = elementStyles.map((style) => (style as CSSResult).cssText);
    return printAlone(root.querySelector<HTMLElement>('.article')!, styles, this.#article!.title, root);
  }
}

const toolButton = ({ name, icon, press, named, pressed, off }: Button): TemplateResult =>
  html`<button
    class="tool"
    part="button"
    type="button"
    aria-label=${name}
    title=${name}
    aria-pressed=${pressed ?? nothing}
    aria-disabled=${off ? 'true' : nothing}
    @click=${press}
  >
    <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${toolIcons[icon]} /></svg>
    ${named ? html`<span class="name">${name}</span>` : nothing}
  </button>`;
