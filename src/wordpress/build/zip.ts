import JSZip from 'jszip';
import { DOMAIN } from '../blocks.js';
import type { PluginFiles } from './plugin-files.js';

/** The first time that a zip can name: the same files make the same zip, whenever. */
const NO_TIME = new Date(Date.UTC(1980, 0, 1));

/** The plugin as WordPress installs it: one folder. */
export function zipOf(files: PluginFiles): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [path, content] of files) zip.file(`${DOMAIN}/${path}`, content, { date: NO_TIME, createFolders: false });
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 9 } });
}
