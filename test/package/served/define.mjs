// A page's script that knows nothing of the server: the elements take their news from the page's feed.
import { configure } from '../../../dist/index.js';
import '../../../dist/define.js';

configure({ feed: document.querySelector('#news').dataset.url });
