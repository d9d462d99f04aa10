import { css } from 'lit';

/**
 * Styles inside a widget on a monitor, which is looked at in passing: headlines and small pictures, so that more of them fit, cards beside
 * each other in columns of one width, and no lines below links, which nobody presses.
 */
export const monitorStyles = css`
  .quiet a {
    text-decoration: none;
  }
  .summary {
    display: none !important;
  }
  .list > li .media {
    inline-size: min(30%, 7.5em) !important;
  }
  .list > li .title {
    font-size: 1.125em !important;
    line-height: 1.2 !important;
  }
  .headlines {
    columns: auto !important;
  }
  @container bwi (min-width: 30em) {
    .grid {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr)) !important;
    }
    .grid > li {
      --_direction: column !important;
      --_picture: 100% !important;
      grid-column: auto !important;
    }
  }
`;
