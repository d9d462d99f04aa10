import { css } from 'lit';

/** Styles of the search in a list: a field as high as a button, which the skeleton leaves room for. */
export const searchStyles = css`
  .search {
    position: relative;
    max-inline-size: 36em;
    margin-block-end: calc(2 * var(--_space));
  }
  .search > svg {
    position: absolute;
    inset-block-start: 12px;
    inset-inline-start: 12px;
    color: var(--_muted);
    pointer-events: none;
  }
  .query {
    display: block;
    inline-size: 100%;
    min-block-size: 44px;
    padding-inline: 42px 48px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    /* iOS zooms into fields with smaller text. */
    font-size: max(16px, 1em);
    appearance: none;
  }
  .query::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .query::-webkit-search-cancel-button,
  .query::-webkit-search-decoration {
    display: none;
  }
  .query:focus-visible {
    outline-offset: -1px;
  }
  .clear {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    display: grid;
    place-content: center;
    inline-size: 44px;
    block-size: 44px;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    cursor: pointer;
  }
  .clear:hover {
    color: var(--_accent);
  }
  .clear:focus-visible {
    outline-offset: -4px;
  }
  .found {
    margin-block-end: calc(1.5 * var(--_space));
  }
  .nothing {
    margin-block-end: calc(0.5 * var(--_space));
    font-weight: 600;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    margin-block-start: calc(2 * var(--_space));
  }
  .looked:not(:empty) {
    margin-block-start: calc(1.5 * var(--_space));
  }
  mark {
    border-radius: 2px;
    background: rgb(0 150 130 / 0.28);
    color: inherit;
  }
  @supports (color: color-mix(in oklab, red, red)) {
    mark {
      background: color-mix(in oklab, var(--_accent) 26%, transparent);
    }
  }
  @media (forced-colors: active) {
    mark {
      background: Mark;
      color: MarkText;
    }
  }
  @media print {
    .search,
    .found {
      display: none;
    }
    mark {
      background: none;
      text-decoration: underline;
    }
  }
`;
