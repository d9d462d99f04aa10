import { blogspot } from './blogspot.js';
import { joomla } from './joomla.js';
import { opensid } from './opensid.js';
import { plain } from './plain.js';
import type { PreviewHost } from './preview-host.js';
import { wordpress } from './wordpress.js';

/** The pages that the preview can show. */
export const PREVIEW_HOSTS = { plain, wordpress, opensid, joomla, blogspot } as const satisfies Record<string, PreviewHost>;

/** The name of a page of the preview. */
export type PreviewHostName = keyof typeof PREVIEW_HOSTS;
