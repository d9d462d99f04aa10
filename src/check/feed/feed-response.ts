import type { FeedBody } from '../../feed/read-body.js';

/** A feed as it came. */
export interface FeedResponse {
  /** The address that its own are relative to. */
  readonly url: string;
  readonly body: FeedBody;
  /** How it was sent; nothing for a file. */
  readonly response?: Response;
}

/** A page of another site is what asks: servers that answer some origins only say so. */
export const PARTNER_ORIGIN = 'https://mitra.example';
