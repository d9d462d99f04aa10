import type { FeedFinding } from '../../check/feed/feed-finding.js';
import type { ProblemCode } from '../problem.js';

/** A finding whose problem may be one of the system. */
export type SourceFinding = FeedFinding<ProblemCode>;
