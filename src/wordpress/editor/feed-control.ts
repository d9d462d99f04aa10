import { CURRENT } from './control.js';
import { say } from './say.js';
import { settings } from './settings.js';
import { EDITOR_WORDS } from './words.js';
import { components, element, h, type EditProps } from './wp.js';

/**
 * The address of a feed for this block alone, which few need. It is taken once it is complete, when the author leaves the field, presses
 * Enter or saves by keyboard: each letter would otherwise be an address that the preview asks for.
 */
export function FeedControl({ attributes, setAttributes }: EditProps) {
  const feed = String(attributes['feed'] ?? '');
  const [draft, setDraft] = element.useState(feed);
  element.useEffect(() => setDraft(feed), [feed]);
  const take = (): void => {
    const written = draft.trim();
    if (written !== feed) setAttributes({ feed: written || undefined });
  };
  return h(components.TextControl, {
    ...CURRENT,
    label: say(EDITOR_WORDS.feed),
    help: say(EDITOR_WORDS.feedHint),
    placeholder: settings.feed,
    value: draft,
    onChange: setDraft,
    onBlur: take,
    onKeyDown: ({ key, ctrlKey, metaKey }: KeyboardEvent) => {
      if (key === 'Enter' || ctrlKey || metaKey) take();
    },
  });
}
