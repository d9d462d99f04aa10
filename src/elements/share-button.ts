import { html, nothing, type TemplateResult } from 'lit';
import { shareIcons } from '../share/icons.js';
import type { ShareChannel, ShareTarget, UnbrandedChannel } from '../share/targets.js';
import type { Strings } from '../strings/strings.js';

/** How a button of a share bar looks and what it does. */
export interface ShareButtonOptions {
  readonly strings: Strings;
  /** True if the address has just been copied. */
  readonly copied: boolean;
  /** True in the first half of the row: the message after copying is then aligned to the start of the row. */
  readonly startSide: boolean;
  readonly press: () => void;
}

/** One entry of a share bar. Those that may copy also contain the message after copying. */
export function shareButton(channel: ShareChannel, target: ShareTarget, options: ShareButtonOptions): TemplateResult {
  const { brand, icon } = target;
  const { strings, copied, startSide, press } = options;
  const name = brand ? strings.shareTo(brand) : strings.shareBy[channel as UnbrandedChannel];
  const message = copied ? strings.copied : nothing;
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
      <svg width="20" height="20" viewBox="0 0 24 24" aria-hidden="true"><path d=${copied ? shareIcons.done : icon} /></svg>
      ${channel === 'whatsapp' ? html`<span class="name">${brand}</span>` : nothing}
    </button>
    ${channel === 'copy' || channel === 'system' ? html`<span class="answer ${startSide ? 'start' : ''}" part="status" role="status">${message}</span>` : nothing}
  </li>`;
}
