import { page } from '../check/words/en/page.js';
import { startCheck } from './check.js';

startCheck(page);
