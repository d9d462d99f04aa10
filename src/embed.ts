// First, while document.currentScript is known.
import './embed/script.js';
import './embed/ask.js';
import './define.js';
import { core } from './embed/core.js';
import { watchMounts } from './embed/mounts.js';
import { share } from './embed/part-of.js';

share(core);
watchMounts();
