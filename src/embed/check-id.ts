import { id } from '../check/words/page/id.js';
import { startCheck } from './check.js';

startCheck(id);
