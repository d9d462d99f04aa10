/** The check reads on beyond what the widgets do, to say how large the feed is and what else is wrong with it. */
export const READ_LIMIT_BYTES = 50_000_000;

/** WhatsApp asks for preview pictures under 600 kB (Meta, “Link Previews”, developers.facebook.com/documentation/business-messaging/whatsapp/link-previews). */
export const PICTURE_LIMIT_BYTES = 600_000;

/**
 * WhatsApp shows a title on two lines at most (Meta, as above), whatever their length; on phones these hold 60 to 81 characters
 * (opengraphplus.com/consumers/whatsapp/tags), and guides go by 65.
 */
export const TITLE_LIMIT_CHARACTERS = 65;

/** From this size on compression saves a round trip: the first answer of a connection is about ten packets (RFC 6928). */
export const UNCOMPRESSED_LIMIT_BYTES = 14_000;

/** News that is kept for longer than an hour is old. */
export const CACHE_LIMIT_SECONDS = 3600;

/** Clocks differ. */
export const CLOCK_SKEW_LIMIT_MS = 300_000;

/** A newsroom that has published nothing for a month has a feed that is no longer made. */
export const OLD_FEED_MS = 31 * 864e5;
