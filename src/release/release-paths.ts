/** The folder that always has the newest version of a major version. Versions below 1 have the public names of 1, and its folder. */
export const channelOf = (version: string): string => `v${Math.max(1, Number.parseInt(version, 10))}`;

/** The plugin for WordPress, in the folder of a release, a version or a channel. */
export const PLUGIN = 'wordpress/banyuwangi-news.zip';

/** Built files for websites: of the script tag, the frame, the builder and the plugin. The others are for npm. */
const FOR_WEBSITES = /^(?:bwi(?!-feed)|frame\.|LICENSE|integrity\.json$|builder\/)/;

/** True for a path, relative to the folder of a build or a version, that goes into a release. */
export const isForWebsites = (path: string): boolean => FOR_WEBSITES.test(path) || path === PLUGIN;

const VERSION = '\\d+\\.\\d+\\.\\d+[^/]*';

/** Files that never change, as a regular expression: those in a version's folder, and modules of a channel, which are named by version. */
export const IMMUTABLE_RELEASE_PATHS = `(?:${VERSION}/.+|v\\d+/bwi-[^/]+-${VERSION}\\.js)$`;

const versionFolder = new RegExp(`^${VERSION}$`);

/** True for the name of a version's folder. */
export const isVersion = (name: string): boolean => versionFolder.test(name);

const immutablePath = new RegExp(`^${IMMUTABLE_RELEASE_PATHS}`);

/** True for the path of a file that never changes. */
export const isImmutablePath = (path: string): boolean => immutablePath.test(path);
