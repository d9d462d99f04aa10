import { css } from 'lit';

/** The distance of a widget from another one right before it. The page's own rules for the element override it. */
export const spacingStyles = css`
  :host {
    margin-block-start: calc(3 * var(--_space));
  }
`;
