import { css } from 'lit';

/** A calm tool: one accent, hairlines between sections, two columns where there is room. */
export const styles = css`
  :host {
    --line: light-dark(#d9dee2, #343b41);
    --quiet: light-dark(#56606a, #aab3bb);
    --accent: light-dark(#006b5d, #5fd0bd);
    --field: light-dark(#fff, #1b2024);
    display: block;
    font:
      1rem/1.5 system-ui,
      sans-serif;
    color: light-dark(#1c2126, #e8eaec);
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  header,
  main {
    max-width: 90rem;
    margin: 0 auto;
    padding-inline: clamp(1rem, 3vw, 2.5rem);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    gap: 1rem 2rem;
    align-items: end;
    justify-content: space-between;
    padding-block: 2rem 1.5rem;
  }
  h1 {
    margin: 0;
    font-size: clamp(1.75rem, 1.2rem + 2.4vw, 2.75rem);
    font-weight: 750;
    line-height: 1.15;
    letter-spacing: -0.015em;
    text-wrap: balance;
  }
  header p {
    margin: 0.5rem 0 0;
    max-width: 38em;
    color: var(--quiet);
    font-size: 1.0625rem;
  }
  h2 {
    margin: 0 0 1rem;
    font-size: 1.1875rem;
    font-weight: 700;
    line-height: 1.25;
  }
  h2:focus {
    outline: none;
  }
  h3 {
    margin: 2rem 0 0.75rem;
    font-size: 1rem;
    font-weight: 700;
  }
  main {
    display: grid;
    gap: 2.5rem;
    padding-block: 0 6rem;
  }
  main > * {
    min-width: 0;
  }
  .choices > * {
    margin: 0;
    padding: 1.5rem 0;
    border: 0;
    border-block-start: 1px solid var(--line);
  }
  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
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
  .card:has(:checked) {
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
  .line,
  .tick,
  .segments,
  .many {
    margin-block: 0 1rem;
  }
  .line label,
  legend {
    display: block;
    margin-block-end: 0.25rem;
    font-size: 0.9375rem;
    font-weight: 600;
  }
  input:is([type='text'], [type='url'], [type='number']),
  select {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.5rem 0.75rem;
    border: 1px solid light-dark(#7f8a94, #77828c);
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
  ::placeholder {
    color: var(--quiet);
    opacity: 1;
  }
  small,
  .quiet {
    color: var(--quiet);
    font-size: 0.875rem;
  }
  small {
    display: block;
    margin-block-start: 0.25rem;
    font-weight: 400;
  }
  p {
    margin: 0 0 0.5rem;
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
    color: light-dark(#fff, #0d1614);
    font-weight: 600;
  }
  header .segments {
    margin: 0;
  }
  header .segments legend {
    position: absolute;
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    white-space: nowrap;
  }
  :focus-visible,
  input:focus-visible + span,
  .card:has(:focus-visible) {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
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
    border-color: light-dark(#b3261e, #ff9d94);
  }
  .finding summary {
    cursor: pointer;
  }
  .note {
    padding: 0.5rem 0.75rem;
    border-inline-start: 3px solid light-dark(#9a6a00, #e6b450);
    background: light-dark(#fbf6ea, #26221a);
    font-size: 0.9375rem;
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
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5rem;
  }
  .stage {
    overflow: auto;
    border: 1px solid var(--line);
    border-radius: 8px;
    background: light-dark(#eceff1, #0c0e10);
  }
  .stage:not(.full) {
    padding: 1rem;
  }
  .stage iframe {
    display: block;
    max-inline-size: none;
    margin: 0 auto;
    border: 0;
    background: Canvas;
  }
  .code {
    margin-block-start: 2.5rem;
    padding-block-start: 1.5rem;
    border-block-start: 1px solid var(--line);
  }
  .piece {
    margin-block: 0.75rem;
  }
  .piece .bar {
    display: flex;
    gap: 1rem;
    align-items: end;
    justify-content: space-between;
    margin-block-end: 0.375rem;
    font-size: 0.9375rem;
    font-weight: 600;
  }
  pre {
    margin: 0;
    padding: 0.875rem 1rem;
    border-radius: 8px;
    background: light-dark(#f3f5f6, #1b2024);
    font:
      0.875rem/1.55 ui-monospace,
      Consolas,
      monospace;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  ol {
    margin: 0;
    padding-inline-start: 1.25rem;
  }
  li {
    margin-block: 0.375rem;
  }
  a {
    color: var(--accent);
  }
  button {
    min-block-size: 44px;
    padding: 0.5rem 1rem;
    border: 1px solid light-dark(#7f8a94, #77828c);
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
    color: light-dark(#fff, #0d1614);
  }
  .piece button {
    flex: none;
    min-inline-size: 6.5rem;
  }
  .send {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
  }
  .hidden {
    position: absolute;
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    margin: 0;
  }
  .jumps {
    position: sticky;
    inset-block-end: 0;
    display: flex;
    gap: 0.5rem;
    padding: 0.5rem 1rem;
    border-block-start: 1px solid var(--line);
    background: Canvas;
  }
  .jumps button {
    flex: 1;
  }
  @media (min-width: 62rem) {
    main {
      grid-template-columns: minmax(20rem, 26rem) minmax(0, 1fr);
      gap: clamp(2rem, 4vw, 4rem);
    }
    .results {
      padding-block-start: 1.5rem;
      border-block-start: 1px solid var(--line);
    }
    .jumps {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .card:has(:checked),
    .segments :checked + span {
      outline: 3px solid Highlight;
    }
    .strong,
    .weak,
    .picture {
      fill: CanvasText;
    }
  }
`;
