import { css } from 'lit';

/** Styles of the tabs of a list: a row that scrolls where it is wider than the list, as high as the room that the skeleton keeps. */
export const tabsStyles = css`
  .tabs {
    display: flex;
    block-size: 44px;
    margin-block-end: calc(2 * var(--_space));
    overflow: auto hidden;
    box-shadow: inset 0 -1px var(--_border);
  }
  @supports (scrollbar-width: none) {
    .tabs {
      scrollbar-width: none;
    }
  }
  .tabs::-webkit-scrollbar {
    display: none;
  }
  .tab {
    flex: none;
    min-inline-size: 44px;
    max-inline-size: 100%;
    padding: 3px calc(1.5 * var(--_space)) 0;
    border: 0 solid transparent;
    border-block-end-width: 3px;
    overflow: hidden;
    background: none;
    color: var(--_muted);
    font: inherit;
    font-size: 0.9375em;
    font-weight: 600;
    text-overflow: ellipsis;
    white-space: nowrap;
    cursor: pointer;
  }
  /* Its name begins where the heading does. */
  .tab:first-child {
    padding-inline-start: 3px;
  }
  .tab[aria-selected='true'] {
    border-color: var(--_accent);
    color: inherit;
  }
  .tab:hover {
    color: var(--_accent);
  }
  /* Inside, since the row cuts off what is around it. */
  .tab:focus-visible {
    outline-offset: -2px;
  }
  .panel > .button {
    margin-block-start: calc(2 * var(--_space));
  }
  /* Colours are forced, also of a line that is transparent. */
  @media (forced-colors: active) {
    .tab {
      border-color: ButtonFace;
    }
    .tab[aria-selected='true'] {
      border-color: Highlight;
    }
  }
  @media print {
    .tabs {
      display: none;
    }
  }
`;
