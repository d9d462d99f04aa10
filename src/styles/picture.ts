import { css } from 'lit';

/** A picture keeps its room before it comes and its subject when it is cropped. */
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
  /* Pictures dim a little on a dark page. */
  .media::after {
    content: '';
    position: absolute;
    inset: 0;
    background: light-dark(transparent, rgb(0 0 0 / 0.08));
  }
`;
