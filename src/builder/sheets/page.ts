import { css } from 'lit';

/** Styles of the page: one accent, hairlines between sections, two columns on wide screens. Browsers of 2023 have no `light-dark()`. */
export const page = css`
  :host {
    --line: #d9dee2;
    --edge: #7f8a94;
    --quiet: #56606a;
    --accent: #006b5d;
    --on-accent: #fff;
    --field: #fff;
    --code: #f3f5f6;
    --stage: #eceff1;
    --bad: #b3261e;
    --note: #9a6a00;
    --note-ground: #fbf6ea;
    display: block;
    font:
      1rem/1.5 system-ui,
      sans-serif;
    color: #1c2126;
  }
  @media (prefers-color-scheme: dark) {
    :host {
      --line: #343b41;
      --edge: #77828c;
      --quiet: #aab3bb;
      --accent: #5fd0bd;
      --on-accent: #0d1614;
      --field: #1b2024;
      --code: #1b2024;
      --stage: #0c0e10;
      --bad: #ff9d94;
      --note: #e6b450;
      --note-ground: #26221a;
      color: #e8eaec;
    }
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
    padding-block: 1rem;
  }
  h1 {
    margin: 0;
    font-size: clamp(1.5rem, 1.2rem + 1.2vw, 2rem);
    font-weight: 750;
    line-height: 1.15;
    letter-spacing: -0.015em;
    text-wrap: balance;
  }
  header p {
    margin: 0.25rem 0 0;
    color: var(--quiet);
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
  p {
    margin: 0 0 0.5rem;
  }
  a {
    color: var(--accent);
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
  :focus-visible,
  .segments input:focus-visible + span {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  /* Firefox 115 has no :has(), and shows the ring after a click too. */
  .card:focus-within {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  @supports selector(:has(*)) {
    .card:not(:has(:focus-visible)) {
      outline: none;
    }
  }
  /* What stands for these has the ring. */
  .segments input:focus-visible,
  .card input:focus-visible {
    outline: none;
  }
  .hidden {
    position: absolute;
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    margin: 0;
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
`;
