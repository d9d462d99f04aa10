/** The folder that always has the newest version of a major version. Versions below 1 have the public names of 1, and its folder. */
export const channelOf = (version: string): string => `v${Math.max(1, Number.parseInt(version, 10))}`;

/** Built files for browsers: of the script tag, the frame and the builder. The others are for npm. */
const FOR_BROWSERS = /^(?:bwi(?!-feed)|frame\.|LICENSE|integrity\.json$|builder\/)/;

/** True for a path, relative to the folder of a build or a version, that goes into a release. */
export const isForBrowsers = (path: string): boolean => FOR_BROWSERS.test(path);

const VERSION = '\\d+\\.\\d+\\.\\d+[^/]*';

/** Files that never change, as a regular expression: those in a version's folder, and modules of a channel, which are named by version. */
export const IMMUTABLE_RELEASE_PATHS = `(?:${VERSION}/.+|v\\d+/bwi-[^/]+-${VERSION}\\.js)$`;

const versionFolder = new RegExp(`^${VERSION}$`);

/** True for the name of a version's folder. */
export const isVersion = (name: string): boolean => versionFolder.test(name);

const immutablePath = new RegExp(`^${IMMUTABLE_RELEASE_PATHS}`);

/** True for the path of a file that never changes. */
export const isImmutablePath = (path: string): boolean => immutablePath.test(path);
