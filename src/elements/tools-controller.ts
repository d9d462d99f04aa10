import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { Article } from '../feed/article.js';
import type { Strings } from '../strings/strings.js';
import { knownWords } from './known-words.js';
import { LazyPart } from './lazy-part.js';
import type { ReadingTools } from './reading-tools.js';
import type { Tool } from './tools.js';
import { warn } from '../dom/warn.js';

type Host = LitElement & { readonly tools: string | undefined };

/** Loads the tools of an article if it has the `tools` attribute, and reserves their space until they are loaded. */
export class ToolsController implements ReactiveController {
  readonly #host: Host;
  readonly #getArticle: () => Article | undefined;
  readonly #part: LazyPart<ReadingTools>;

  constructor(host: Host, getArticle: () => Article | undefined) {
    this.#host = host;
    this.#part = new LazyPart(
      host,
      async () => new (await import('./reading-tools.js')).ReadingTools(host),
      (error) => warn(host, 'tools', host.tools, `they can’t be had: ${String(error)}`),
    );
    this.#getArticle = getArticle;
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.#host.tools) void this.#part.load();
    this.#part.value?.setArticle(this.#getArticle());
  }

  /** The toolbar; empty until the tools are loaded. */
  row(strings: Strings): TemplateResult | typeof nothing {
    const names = this.#part.failed ? [] : knownWords<Tool>(this.#host, 'tools', this.#host.tools);
    return names.length ? html`<div class="tools">${this.#part.value?.render(names, strings) ?? nothing}</div>` : nothing;
  }
}
