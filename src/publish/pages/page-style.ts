import type { CSSResult } from 'lit';
import { articleStyles } from '../../styles/article.js';
import { base } from '../../styles/base.js';
import { cardStyles } from '../../styles/card.js';
import { listStyles } from '../../styles/list.js';
import { pictureStyles } from '../../styles/picture.js';
import { articlePageStyles } from './article-page-styles.js';
import { framePageStyles } from './frame-page-styles.js';
import { listPageStyles } from './list-page-styles.js';
import type { PageTemplate } from './page-template.js';
import { scopedStyles } from './scoped-styles.js';

const styleOf = (styles: readonly CSSResult[], own: CSSResult): string => scopedStyles(styles) + plain([framePageStyles, own]);

const plain = (styles: readonly CSSResult[]): string =>
  styles.map(({ cssText }) => cssText).join('').replace(/\/\*[^]*?\*\//g, '').replace(/\s+/g, ' '); // prettier-ignore

const STYLES = {
  article: (): string => styleOf([base, pictureStyles, articleStyles], articlePageStyles),
  list: (): string => styleOf([base, pictureStyles, cardStyles, listStyles], listPageStyles),
} as const;

const made = new Map<string, string>();

/** The style sheet of a kind of page, the newsroom's own behind it. */
export function pageStyle(kind: keyof typeof STYLES, { style = '' }: PageTemplate): string {
  if (!made.has(kind)) made.set(kind, STYLES[kind]());
  return made.get(kind)! + style;
}
