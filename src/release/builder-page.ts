import { htmlEscape } from 'escape-goat';

/** The page of the embed builder, in the folder of a version or a channel. */
export const BUILDER_PAGE = 'builder/index.html';

/** The builder's page of a channel, which knows the feed. Those of versions don't: they never change. */
export const withFeed = (page: Uint8Array, feed: string | undefined): Uint8Array =>
  feed ? Buffer.from(String(Buffer.from(page)).replace('<embed-builder', `<embed-builder feed="${htmlEscape(feed)}"`)) : page;
