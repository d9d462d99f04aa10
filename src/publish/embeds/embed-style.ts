import { hostStyles } from '../../styles/host.js';
import { scopedStyles } from '../pages/scoped-styles.js';
import { GENERATOR } from '../site/generator.js';
import style from './bwi.css?raw';

/** The style of news as plain HTML: its root is a box as a widget is. Without what is only for those who change it. */
export const newsStyle = `${scopedStyles([hostStyles], '.bwi-news[data-layout]')} ${style}`
  .replace(/\/\*[^]*?\*\//g, '')
  .replace(/\s+/g, ' ')
  .trim();

/** The file of that style. */
export const newsStyleFile = `/* ${GENERATOR} */\n${newsStyle}\n`;
