import { GENERATOR } from '../site/generator.js';
import style from './bwi.css?raw';

/** The style of news as plain HTML, without what is only for those who change it. */
export const newsStyle = style
  .replace(/\/\*[^]*?\*\//g, '')
  .replace(/\s+/g, ' ')
  .trim();

/** The file of that style. */
export const newsStyleFile = `/* ${GENERATOR} */\n${newsStyle}\n`;
