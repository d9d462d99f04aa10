import type { heading as make } from '../elements/heading.js';
import { html as tag } from './tags.js';

/** `elements/heading.ts` for the script tag, whose templates are markup: a tag's name may be bound as anything else. */
export const heading: typeof make = (level, name, part, lang, content) =>
  tag`<h${level} class="${name}" part="${part}" lang="${lang}" dir="auto">${content}</h${level}>` as never;
