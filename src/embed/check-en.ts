import { en } from '../check/words/page/en.js';
import { startCheck } from './check.js';

startCheck(en);
