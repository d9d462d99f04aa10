import type { Text } from '../text.js';
import { blogspot } from './blogspot.js';
import { joomla } from './joomla.js';
import { opensid } from './opensid.js';
import { plain } from './plain.js';
import { wordpress } from './wordpress.js';

/** A page that looks like one of a partner's: what stands in its head, and its body around the place of the widget. */
export interface PreviewHost {
  readonly name: Text;
  readonly style: string;
  readonly body: (widget: string) => string;
}

/** The pages of the preview; the names of programs are theirs. */
export const PREVIEW_HOSTS = { plain, wordpress, opensid, joomla, blogspot } as const satisfies Record<string, PreviewHost>;

export type PreviewHostName = keyof typeof PREVIEW_HOSTS;
