import { css } from 'lit';

/** Styles of the choices: widgets, findings of the feed, swatches. */
export const choices = css`
  .choices > * {
    margin: 0;
    padding: 1.5rem 0;
    border: 0;
    border-block-start: 1px solid var(--line);
  }
  .widgets {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(8rem, 1fr));
    gap: 0.75rem;
  }
  .widgets legend {
    float: left;
    grid-column: 1 / -1;
  }
  .widgets h2 {
    margin: 0;
  }
  .card {
    display: grid;
    gap: 0.25rem;
    padding: 0.5rem 0.5rem 0.625rem;
    border: 1px solid var(--line);
    border-radius: 8px;
    background: var(--field);
    cursor: pointer;
    font-size: 0.9375rem;
    line-height: 1.25;
    text-align: center;
  }
  .card input {
    position: absolute;
    opacity: 0;
    pointer-events: none;
  }
  .card svg {
    inline-size: 100%;
    block-size: auto;
  }
  .card.chosen {
    border-color: var(--accent);
    box-shadow: inset 0 0 0 1px var(--accent);
    font-weight: 650;
  }
  .strong {
    fill: currentColor;
    opacity: 0.75;
  }
  .weak {
    fill: currentColor;
    opacity: 0.3;
  }
  .picture {
    fill: var(--accent);
    opacity: 0.55;
  }
  .ring {
    fill: none;
    stroke: currentColor;
    opacity: 0.5;
    stroke-width: 1.5;
  }
  .findings {
    min-block-size: 3rem;
    margin-block: 0 1rem;
    font-size: 0.9375rem;
  }
  .finding {
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--line);
    overflow-wrap: anywhere;
  }
  .finding p {
    margin: 0;
  }
  .finding.good {
    border-color: var(--accent);
  }
  .finding.bad {
    border-color: var(--bad);
  }
  .finding summary {
    cursor: pointer;
  }
  .swatches {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
    margin-block-end: 0.875rem;
    font-size: 0.875rem;
  }
  .swatches > span {
    inline-size: 100%;
  }
  .swatches svg {
    inline-size: 9.5rem;
    outline: 1px solid var(--line);
    border-radius: 4px;
    font:
      600 13px system-ui,
      sans-serif;
  }
  .send {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
  }
  /* Filled, as a row's chosen button is. */
  @media (forced-colors: active) {
    .card.chosen {
      border-color: Highlight;
      background: Highlight;
      box-shadow: none;
      color: HighlightText;
      outline-color: CanvasText;
      forced-color-adjust: none;
    }
    .picture {
      fill: currentColor;
    }
  }
`;
