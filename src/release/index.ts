export { feedOf } from './builder-page.js';
export { releaseFiles } from './release-files.js';
export { channelOf } from './release-paths.js';
export { versionsIn, writeRelease } from './write-release.js';
