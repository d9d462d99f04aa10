// First, while document.currentScript is known.
import './embed/script.js';
import './embed/ask.js';
import './define.js';
import { watchMounts } from './embed/mounts.js';

watchMounts();
