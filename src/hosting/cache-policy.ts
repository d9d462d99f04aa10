import type { Header } from './headers.js';

/** How the files of a folder may be cached. Paths are relative to the folder; a path with a slash at the end is a folder. */
export interface CachePolicy {
  /** The comment at the top of each configuration. */
  readonly title: string;
  /** Paths of files that keep their names and may change. */
  readonly mutable: readonly string[];
  /** The `Cache-Control` of these. */
  readonly mutableCache: string;
  /** Paths of files that never change; `*` matches any characters. */
  readonly immutable: readonly string[];
  /** The same as a regular expression, which matches the end of a path. */
  readonly immutablePattern: string;
  /** More headers of every response, but for what other sites may frame. */
  readonly headers?: readonly Header[];
  /** What that is, as a regular expression that matches the end of a path. */
  readonly framedPattern?: string;
  /** The headers in the place of {@link headers} on hosts that can't except a path from a rule: they hold for both. */
  readonly headersWithFramed?: readonly Header[];
  /** The path on the server of the page that is sent where there is nothing. */
  readonly notFound?: string;
}
