export { releaseFiles } from './release-files.js';
export { channelOf } from './release-paths.js';
export { settingsOf } from './release-settings.js';
export { versionsIn, writeRelease } from './write-release.js';
