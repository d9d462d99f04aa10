import type { CachePolicy } from '../hosting/cache-policy.js';
import { channelOf, isImmutablePath, IMMUTABLE_RELEASE_PATHS } from './release-paths.js';

/**
 * What servers are told of a release with files at `paths`. A change reaches who reads all day within five minutes; who comes back
 * within an hour is shown the older version once more, at once, while the new one is fetched. What never changes is named by the
 * versions that the folder has: by `_headers` a failure may get the headers of its path too, and that of a version which comes later,
 * or comes back, must not be kept for a year.
 */
export const releaseCachePolicy = (versions: readonly string[], paths: readonly string[]): CachePolicy => ({
  title: 'Scripts of the Banyuwangi news widgets.',
  mutable: paths.filter((path) => !isImmutablePath(path)),
  mutableCache: 'public, max-age=300, stale-while-revalidate=3600, stale-if-error=86400',
  immutable: versions.flatMap((version) => [`${version}/`, `${channelOf(version)}/bwi-*-${version}.js`]),
  immutablePattern: IMMUTABLE_RELEASE_PATHS,
});
