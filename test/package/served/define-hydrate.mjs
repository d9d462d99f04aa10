// The same with Lit's hydration support.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { configure } from '../../../dist/index.js';
import '../../../dist/define.js';

configure({ feed: document.querySelector('#news').dataset.url });
