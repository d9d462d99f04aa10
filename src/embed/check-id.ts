import { page } from '../check/words/id/page.js';
import { startCheck } from './check.js';

startCheck(page);
