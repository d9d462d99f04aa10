/**
 * The folder that always has the newest version, named by the version of the public names. Those of 1 hold already: what is
 * released before it is in the same folder.
 */
export const channelOf = (version: string): string => `v${Math.max(1, Number.parseInt(version, 10))}`;

/** What a browser may ask for of all that is built: the files of the script tag, of the frame and of the builder. The rest is for npm. */
const FOR_BROWSERS = /^(?:bwi(?!-feed)|frame\.|LICENSE|integrity\.json$|builder\/)/;

/** True for a path, from the folder of the build or of a version on, that goes into a release. */
export const isForBrowsers = (path: string): boolean => FOR_BROWSERS.test(path);

const VERSION = '\\d+\\.\\d+\\.\\d+[^/]*';

/** What never changes: all in the folder of a version, and the modules in a channel, which have the version in their names. */
export const IMMUTABLE_RELEASE_PATHS = `(?:${VERSION}/.+|v\\d+/bwi-[^/]+-${VERSION}\\.js)$`;

const versionFolder = new RegExp(`^${VERSION}$`);

/** True for the name of the folder of a version. */
export const isVersion = (name: string): boolean => versionFolder.test(name);

const lasting = new RegExp(`^${IMMUTABLE_RELEASE_PATHS}`);

/** True for the path of a file that never changes. */
export const isImmutablePath = (path: string): boolean => lasting.test(path);
