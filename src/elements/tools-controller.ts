import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { Article } from '../feed/article.js';
import type { Strings } from '../strings/strings.js';
import type { ReadingTools, Tool } from './reading-tools.js';
import { warn } from '../dom/warn.js';

const TOOLS: readonly Tool[] = ['time', 'size', 'print', 'listen'];

type Host = LitElement & { readonly tools: string | undefined };

/** Fetches the tools of an article where it asks for any, and keeps their room until they are here. */
export class ToolsController implements ReactiveController {
  readonly #host: Host;
  readonly #shownNow: () => Article | undefined;
  #tools?: ReadingTools;
  #asked = false;
  #failed = false;

  constructor(host: Host, shownNow: () => Article | undefined) {
    this.#host = host;
    this.#shownNow = shownNow;
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.#host.tools && !this.#asked) void this.#bring();
    this.#tools?.read(this.#shownNow());
  }

  /** The row of tools. */
  row(strings: Strings): TemplateResult | typeof nothing {
    const names = this.#failed ? [] : this.#names;
    return names.length ? html`<div class="tools">${this.#tools?.render(names, strings) ?? nothing}</div>` : nothing;
  }

  /** The tools that are asked for, in their order; each that is unknown with a warning. */
  get #names(): Tool[] {
    const known = (this.#host.tools ?? '').split(/\s+/).filter((name): name is Tool => {
      const ok = (TOOLS as readonly string[]).includes(name);
      if (name && !ok) warn(this.#host, 'tools', name, `unknown; known are ${TOOLS.join(', ')}.`);
      return ok;
    });
    return [...new Set(known)];
  }

  async #bring(): Promise<void> {
    this.#asked = true;
    try {
      const { ReadingTools } = await import('./reading-tools.js');
      this.#tools = new ReadingTools(this.#host);
    } catch (error) {
      this.#failed = true;
      warn(this.#host, 'tools', this.#host.tools, `they can’t be had: ${String(error)}`);
    }
    this.#host.requestUpdate();
  }
}
