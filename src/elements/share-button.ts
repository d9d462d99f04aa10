import { html, nothing, type TemplateResult } from 'lit';
import { shareIcons } from '../share/icons.js';
import type { ShareChannel, ShareTarget, UnbrandedChannel } from '../share/targets.js';
import type { Strings } from '../strings/strings.js';

/** How a share bar shows a target. */
export interface ShareButtonOptions {
  readonly strings: Strings;
  /** The address has been copied just now. */
  readonly copied: boolean;
  /** On the starting side of the row: the answer begins there. */
  readonly startSide: boolean;
  readonly press: () => void;
}

/** One entry of a share bar; the one that copies answers in its place. */
export function shareButton(channel: ShareChannel, target: ShareTarget, options: ShareButtonOptions): TemplateResult {
  const { brand, icon } = target;
  const { strings, copied, startSide, press } = options;
  const name = brand ? strings.shareTo(brand) : strings.shareBy[channel as UnbrandedChannel];
  const answer = copied ? strings.copied : nothing;
  return html`<li part="item">
    <button
      class="target ${brand ? '' : 'plain'}"
      part="button"
      type="button"
      value=${channel}
      aria-label=${name}
      title=${name}
      @click=${press}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${copied ? shareIcons.done : icon} /></svg>
      ${channel === 'whatsapp' ? html`<span class="name">${brand}</span>` : nothing}
    </button>
    ${channel === 'copy' ? html`<span class="answer ${startSide ? 'start' : ''}" part="status" role="status">${answer}</span>` : nothing}
  </li>`;
}
