export { releaseFiles } from './release-files.js';
export { versionsIn, writeRelease } from './write-release.js';
