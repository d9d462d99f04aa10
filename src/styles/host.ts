import { css } from 'lit';

/**
 * The public custom properties get private aliases here and nowhere else. They are not declared on the host, so that values that the page
 * sets further out are inherited. Text has the page's colour and the other colours are mixed from it, so that the widget is readable on a
 * dark page without `color-scheme` too; where the colour scheme is dark, text is always light. Browsers that can't mix colours get ones
 * that are readable on white and on black. They are set apart by `@supports`: an alias whose value isn't understood would be void.
 */
export const hostStyles = css`
  :host {
    --_text: var(--bwi-color-text, currentColor);
    --_muted: var(--bwi-color-muted, currentColor);
    --_surface: var(--bwi-color-surface, transparent);
    --_border: var(--bwi-color-border, rgb(128 128 128 / 0.5));
    --_accent: var(--bwi-color-accent, #008575);
    --_tint: rgb(128 128 128 / 0.16);
    --_focus: var(--bwi-focus-color, var(--_accent));
    --_space: var(--bwi-space, 8px);
    --_radius: var(--bwi-radius, 4px);
    /* For shapes that are round by default; a radius that the page sets applies to them too. */
    --_round: var(--bwi-radius, 22px);
    --_ratio: var(--bwi-image-ratio, 3 / 2);
    display: block;
    container: bwi / inline-size;
    /* Size containment alone would give the element no width in a flex row, a float or a table cell. */
    contain-intrinsic-inline-size: 20rem;
    min-inline-size: 0;
    color: var(--_text);
    font-family: var(--bwi-font-family, inherit);
    font-size: var(--bwi-font-size, inherit);
  }
  /* The colour of links follows the colour scheme, in Chrome 109 and Safari 15 under this name. */
  @media (prefers-color-scheme: dark) {
    :host {
      --_accent: var(--bwi-color-accent, -webkit-link);
    }
  }
  @supports (color: color-mix(in oklab, red, red)) {
    :host {
      --_muted: var(--bwi-color-muted, color-mix(in oklab, currentColor 84%, transparent));
      --_border: var(--bwi-color-border, color-mix(in oklab, currentColor 20%, transparent));
      --_accent: var(--bwi-color-accent, color-mix(in oklab, #00806f 55%, currentColor));
      --_tint: color-mix(in oklab, currentColor 8%, transparent);
    }
  }
  @supports (color: light-dark(red, red)) and (color: oklch(from red l c h)) {
    :host {
      --_text: var(--bwi-color-text, light-dark(currentColor, oklch(from currentColor max(l, 0.93) c h)));
    }
  }
`;
