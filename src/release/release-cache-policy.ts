import type { CachePolicy } from '../hosting/cache-policy.js';
import { channelOf, isImmutablePath, IMMUTABLE_RELEASE_PATHS } from './release-paths.js';

/**
 * How the files of a release, at `paths`, are cached. An open page gets a new version within five minutes; a reader who returns
 * within an hour gets the old version once more while the new one is fetched. Immutable paths are listed by version, since
 * `_headers` may apply to errors as well: a 404 for a version that is published later must not be cached for a year.
 */
export const releaseCachePolicy = (versions: readonly string[], paths: readonly string[]): CachePolicy => ({
  title: 'Scripts of the Banyuwangi news widgets.',
  mutable: paths.filter((path) => !isImmutablePath(path)),
  mutableCache: 'public, max-age=300, stale-while-revalidate=3600, stale-if-error=86400',
  immutable: versions.flatMap((version) => [`${version}/`, `${channelOf(version)}/bwi-*-${version}.js`]),
  immutablePattern: IMMUTABLE_RELEASE_PATHS,
});
