import { css } from 'lit';

/** Styles of the controls. */
export const fields = css`
  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
  }
  .line,
  .tick,
  .segments,
  .many {
    margin-block: 0 0.75rem;
  }
  .line label,
  legend {
    display: block;
    margin-block-end: 0.25rem;
    font-size: 0.9375rem;
    font-weight: 600;
  }
  input:is([type='text'], [type='url'], [type='number']),
  select,
  textarea {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--edge);
    border-radius: 6px;
    background: var(--field);
    color: inherit;
    font: inherit;
  }
  .number input {
    max-inline-size: 7rem;
  }
  input[type='color'] {
    inline-size: 4.5rem;
    block-size: 44px;
    padding: 2px;
  }
  input[type='range'] {
    inline-size: 100%;
    min-block-size: 28px;
  }
  input {
    accent-color: var(--accent);
  }
  input:invalid {
    border-color: var(--bad);
  }
  .line input:invalid ~ small,
  .amiss {
    color: var(--bad);
  }
  .amiss {
    margin: -0.75rem 0 1rem;
    font-size: 0.9375rem;
    overflow-wrap: anywhere;
  }
  .amiss:empty {
    margin: 0;
  }
  ::placeholder {
    color: var(--quiet);
    opacity: 1;
  }
  .tick {
    display: flex;
    gap: 0.625rem;
    align-items: start;
    min-block-size: 28px;
    line-height: 1.5;
  }
  .tick input {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0.125rem 0 0;
  }
  .many {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr));
  }
  .many legend {
    float: left;
    grid-column: 1 / -1;
  }
  .many .tick {
    margin: 0.25rem 0;
  }
  .segments > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
  }
  .segments label {
    position: relative;
    display: flex;
    margin: 0;
  }
  .segments input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .segments span {
    padding: 0.3125rem 0.75rem;
    border: 1px solid var(--line);
    border-radius: 999px;
    background: var(--field);
    font-size: 0.9375rem;
    font-weight: 400;
  }
  .segments :checked + span {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
  }
  button {
    min-block-size: 44px;
    padding: 0.5rem 1rem;
    border: 1px solid var(--edge);
    border-radius: 6px;
    background: var(--field);
    color: inherit;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  button.main,
  .piece button {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }
  /* Filled, as an outline is the sign of focus; by colours of its own, as the browser lays its canvas behind words otherwise. */
  @media (forced-colors: active) {
    .segments :checked + span {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      outline-color: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
