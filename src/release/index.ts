export { releaseFiles } from './files.js';
export { versionsIn, writeRelease } from './folder.js';
