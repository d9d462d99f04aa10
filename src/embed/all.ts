// The script tag in one file: every class is here at once. First, while document.currentScript is known.
import './script.js';
import '../define.js';
import { watchMounts } from './mounts.js';

watchMounts();
