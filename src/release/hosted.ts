import type { Hosted } from '../publish/hosting/hosted.js';
import { channelOf, isLasting, LASTING_FILES, majorOf } from './layout.js';

/**
 * What servers are told of a release with files at `paths`. A change reaches who reads all day within five minutes; who comes back
 * within an hour is shown the older version once more, at once, while the new one is fetched. The older versions that the folder
 * has are meant too: this is copied beside them.
 */
export const hostedOf = (version: string, paths: readonly string[]): Hosted => ({
  title: 'Scripts of the Banyuwangi news widgets.',
  current: paths.filter((path) => !isLasting(path)),
  currentCache: 'public, max-age=300, stale-while-revalidate=3600, stale-if-error=86400',
  lasting: [...Array.from({ length: majorOf(version) + 1 }, (_, major) => `${major}.*`), `${channelOf(version)}/bwi-*`],
  lastingFiles: LASTING_FILES,
});
