import { fieldsOf, type Field, type Widget } from '../../builder/fields.js';
import { control } from './control.js';
import { FeedControl } from './feed-control.js';
import { useFeedChoices } from './feed-choices.js';
import { say } from './say.js';
import { settings } from './settings.js';
import { BUILDER_WORDS } from './used-words.js';
import { EDITOR_WORDS } from './words.js';
import { blockEditor, components, h, type EditProps } from './wp.js';

/** The attributes of the second panel, which is closed at first: few authors need them. */
const MORE = new Set(['no-summary', 'no-repeat', 'target', 'images', 'campaign', 'heading-level']);
const isMore = ({ name }: Field): boolean => MORE.has(name);

interface Props extends EditProps {
  readonly widget: Widget;
}

/** The panels of the sidebar. A component of its own: it runs only while its block is chosen, and so does the request for the feed. */
function Panels({ widget, attributes, setAttributes }: Props) {
  const choices = useFeedChoices(String(attributes['feed'] || settings.feed));
  const rows = (fields: readonly Field[]) =>
    fields.map((field) =>
      h(
        'div',
        { key: field.name, style: { marginBottom: 16 } },
        control(`bwi-${widget}-${field.name}`, field, attributes[field.name], (value) => setAttributes({ [field.name]: value }), choices),
      ),
    );
  const fields = fieldsOf(widget).filter(({ needs }) => !needs || attributes[needs]);
  return h(
    'div',
    null,
    h(components.PanelBody, { title: say(BUILDER_WORDS.content) }, rows(fields.filter((field) => !isMore(field)))),
    h(components.PanelBody, { title: say(EDITOR_WORDS.more), initialOpen: false }, rows(fields.filter(isMore))),
  );
}

/** The controls of a block in the sidebar. */
export const inspector = (props: Props) => [
  h(blockEditor.InspectorControls, { key: 'panels' }, h(Panels, props)),
  h(blockEditor.InspectorAdvancedControls, { key: 'advanced' }, h(FeedControl, props)),
];
