import type { Hosted } from '../publish/hosting/hosted.js';
import { channelOf, isLasting, LASTING_FILES } from './layout.js';

/**
 * What servers are told of a release with files at `paths`. A change reaches who reads all day within five minutes; who comes back
 * within an hour is shown the older version once more, at once, while the new one is fetched. What never changes is named by the
 * versions that the folder has: by `_headers` a failure may get the headers of its path too, and that of a version which comes later,
 * or comes back, must not be kept for a year.
 */
export const hostedOf = (versions: readonly string[], paths: readonly string[]): Hosted => ({
  title: 'Scripts of the Banyuwangi news widgets.',
  current: paths.filter((path) => !isLasting(path)),
  currentCache: 'public, max-age=300, stale-while-revalidate=3600, stale-if-error=86400',
  lasting: versions.flatMap((version) => [`${version}/`, `${channelOf(version)}/bwi-*-${version}.js`]),
  lastingFiles: LASTING_FILES,
});
