import { css } from 'lit';

/** Styles of the toolbar of an article: a row that has the height of its buttons before they are loaded too, so that nothing moves. */
export const toolStyles = css`
  .tools {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    column-gap: var(--_space);
    min-block-size: calc(44px + 2px);
    margin-block-start: calc(1.5 * var(--_space));
    border-block: 1px solid var(--_border);
  }
  .buttons {
    display: flex;
    flex: none;
    margin-inline-end: -12px;
  }
  .tool {
    display: flex;
    align-items: center;
    gap: var(--_space);
    min-inline-size: 44px;
    block-size: 44px;
    padding: 0 12px;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    font-size: 0.8125em;
    font-weight: 600;
    cursor: pointer;
  }
  .problem {
    grid-column: 1 / -1;
    padding-block-end: var(--_space);
  }
  .name {
    display: none;
  }
  @container bwi (min-width: 30em) {
    .name {
      display: inline;
    }
  }
  .tool:is(:hover, [aria-pressed='true']) {
    background: var(--_tint);
    color: var(--_accent);
  }
  .tool:focus-visible {
    outline-offset: -4px;
  }
  .tool[aria-disabled='true'] {
    background: none;
    color: var(--_muted);
    opacity: 0.5;
    cursor: default;
  }
  /* The frame with the copy that is printed. */
  .paper {
    position: fixed;
    inline-size: 0;
    block-size: 0;
    border: 0;
    visibility: hidden;
  }
  @media print {
    .tools {
      display: none;
    }
  }
`;
