import { EmbedBuilder } from './embed-builder.js';
import { CheckView } from './check-view.js';

/** The page is the builder or, with `?check=`, the check of a partner's page. */
customElements.define('embed-builder', new URLSearchParams(location.search).has('check') ? CheckView : EmbedBuilder);
