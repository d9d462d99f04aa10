import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { Article } from '../feed/article.js';
import type { Strings } from '../strings/strings.js';
import { LazyPart } from './lazy-part.js';
import type { ReadingTools } from './reading-tools.js';
import { TOOLS, type Tool } from './tools.js';
import { warn } from '../dom/warn.js';

type Host = LitElement & { readonly tools: string | undefined };

/** Fetches the tools of an article where it asks for any, and keeps their room until they are here. */
export class ToolsController implements ReactiveController {
  readonly #host: Host;
  readonly #shownNow: () => Article | undefined;
  readonly #part: LazyPart<ReadingTools>;

  constructor(host: Host, shownNow: () => Article | undefined) {
    this.#host = host;
    this.#part = new LazyPart(
      host,
      async () => new (await import('./reading-tools.js')).ReadingTools(host),
      (error) => warn(host, 'tools', host.tools, `they can’t be had: ${String(error)}`),
    );
    this.#shownNow = shownNow;
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.#host.tools) this.#part.load();
    this.#part.value?.read(this.#shownNow());
  }

  /** The row of tools. */
  row(strings: Strings): TemplateResult | typeof nothing {
    const names = this.#part.failed ? [] : this.#names;
    return names.length ? html`<div class="tools">${this.#part.value?.render(names, strings) ?? nothing}</div>` : nothing;
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
}
