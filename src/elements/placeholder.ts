import type { nothing, TemplateResult } from 'lit';
import type { Article } from '../feed/article.js';
import type { Strings } from '../strings/strings.js';

/** Returns what replaces an article's picture at `url` for now; undefined where the picture is shown. */
export type Placeholder = (url: string, article: Article, strings: Strings) => TemplateResult | typeof nothing | undefined;
