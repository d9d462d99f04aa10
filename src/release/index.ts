export { releaseFiles } from './files.js';
export { writeRelease } from './folder.js';
