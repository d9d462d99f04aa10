import { css } from 'lit';

/** Styles of pictures: space is reserved before they are loaded, and cropping keeps the upper centre, where the subject usually is. */
export const pictureStyles = css`
  .media {
    position: relative;
    flex: none;
    aspect-ratio: var(--_ratio);
    overflow: hidden;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
    object-position: 50% 30%;
    font-size: 0.8125em;
  }
  /* Pictures are slightly darker on a dark page. */
  @supports (color: light-dark(red, red)) {
    .media::after {
      content: '';
      position: absolute;
      inset: 0;
      background: light-dark(transparent, rgb(0 0 0 / 0.08));
    }
  }
  /* A button that loads a picture: as large as the picture, and above the link that covers the card. */
  .held {
    z-index: 1;
    container: held / inline-size;
  }
  .show {
    position: absolute;
    z-index: 1;
    inset: 0;
    display: grid;
    place-content: center;
    justify-items: center;
    gap: calc(0.5 * var(--_space));
    inline-size: 100%;
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: var(--_muted);
    font: inherit;
    font-size: 0.8125em;
    line-height: 1.4;
    cursor: pointer;
  }
  .show:hover {
    color: var(--_accent);
  }
  .show:focus-visible {
    outline-offset: -4px;
  }
  /* A thumbnail is too small for the text of the button, which is hidden visually, but still its accessible name. */
  @container held (max-width: 10em) {
    .words {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }
  @media print {
    .held {
      display: none;
    }
  }
`;
