import { css } from 'lit';

/**
 * Styles of the share bar: a row of equal buttons of 44 px, in the brand's colour only on hover and focus. Brand colours are dark enough
 * for a white icon (contrast 3:1), and that of WhatsApp, which has a text, for that (7:1).
 */
export const shareStyles = css`
  .heading {
    margin-block-end: calc(1.5 * var(--_space));
    font-size: 1em;
  }
  .targets {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    inline-size: fit-content;
    min-inline-size: min(100%, 12em);
  }
  .target {
    --_brand: var(--_accent);
    display: flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space);
    min-inline-size: 44px;
    block-size: 44px;
    padding: 0 11px;
    border: 1px solid var(--_border);
    border-radius: var(--_round);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-size: max(0.9375em, 14px);
    font-weight: 600;
    cursor: pointer;
  }
  .target:is(:hover, :focus-visible) {
    border-color: var(--_brand);
    background: var(--_brand);
  }
  /* Not on the button itself, since its focus ring is mixed from its colour. */
  .target:is(:hover, :focus-visible) > * {
    color: #fff;
  }
  .plain:is(:hover, :focus-visible) {
    background: var(--_tint);
  }
  .plain:is(:hover, :focus-visible) > * {
    color: inherit;
  }
  [value='whatsapp'] {
    --_brand: #07633c;
  }
  [value='facebook'] {
    --_brand: #0866ff;
  }
  [value='telegram'] {
    --_brand: #0a7ab8;
  }
  [value='line'] {
    --_brand: #05852f;
  }
  :is([value='x'], [value='threads']) {
    --_brand: #000;
  }
  [value='linkedin'] {
    --_brand: #0a66c2;
  }
  .name {
    display: none;
    padding-inline-end: 4px;
  }
  /*
   * The message after copying covers the page below the row, so that nothing moves, and is never wider than the row. The element is always
   * in the page and not hidden: only so do screen readers announce its new text.
   */
  .answer {
    position: absolute;
    z-index: 1;
    inset-block-start: calc(100% + 6px);
    inset-inline-end: 0;
    inline-size: max-content;
    max-inline-size: 100%;
    padding: 4px 10px;
    border-radius: var(--_radius);
    background: #1b1b1b;
    color: #fff;
    font-size: 0.875em;
    pointer-events: none;
  }
  @supports (color: light-dark(red, red)) {
    .answer {
      background: light-dark(#1b1b1b, #f2f2f2);
      color: light-dark(#fff, #111);
    }
  }
  .answer:empty {
    padding: 0;
  }
  .answer.start {
    inset-inline: 0 auto;
  }
  .by-hand {
    display: block;
    margin-block-start: var(--_space);
  }
  .by-hand input {
    inline-size: 100%;
    min-block-size: 44px;
    padding-inline: var(--_space);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  /* The field whose text is selected and copied where there is no clipboard API. */
  .field {
    position: fixed;
    inset-block-start: 0;
    opacity: 0;
  }
  @container bwi (min-width: 24em) {
    .name {
      display: inline;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
