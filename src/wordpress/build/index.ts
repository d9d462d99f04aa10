export { pluginFiles } from './plugin-files.js';
export { zipOf } from './zip.js';
