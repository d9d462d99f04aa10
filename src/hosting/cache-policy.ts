/** What a server is told of a folder of files. Paths are from the folder on; one with a slash at its end is a folder. */
export interface CachePolicy {
  /** The first line of each configuration. */
  readonly title: string;
  /** What keeps its name, and may be another in a while. */
  readonly mutable: readonly string[];
  /** The `Cache-Control` of what keeps its name. */
  readonly mutableCache: string;
  /** What never changes; here `*` stands for any letters. */
  readonly immutable: readonly string[];
  /** What never changes, as a regular expression that its paths end with. */
  readonly immutablePattern: string;
}
