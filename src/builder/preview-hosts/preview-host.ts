import type { Text } from '../text.js';

/** A page in the look of a partner's site: its name, the style in its head, and its body around a widget. */
export interface PreviewHost {
  readonly name: Text;
  readonly style: string;
  readonly body: (widget: string) => string;
}
