/** What a server is told of a folder of files. Paths are from the folder on; one with a slash at its end is a folder. */
export interface Hosted {
  /** The first line of each configuration. */
  readonly title: string;
  /** What keeps its name, and may be another in a while. */
  readonly current: readonly string[];
  /** The `Cache-Control` of what keeps its name. */
  readonly currentCache: string;
  /** What never changes; here `*` stands for any letters. */
  readonly lasting: readonly string[];
  /** What never changes, as a regular expression that its paths end with. */
  readonly lastingFiles: string;
}
