import { BwiArticle } from '../elements/article.js';
import { startFrame } from './frame.js';

/** The script of a frame with an article. */
startFrame({ 'bwi-article': BwiArticle });
