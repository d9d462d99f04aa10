import type { Described } from '../described.js';
import type { Description } from '../page/describe.js';
import type { PageWords } from '../words/words.js';
import { copyButton } from './copy-button.js';
import { createElement } from './create-element.js';

/** What was found, as a list: what it is, where, what to do, and the line that mends it; and what the feeds have. */
export const findingsList = ({ findings, feeds }: Description, words: PageWords): HTMLElement =>
  createElement(
    'div',
    { className: 'check' },
    list(findings, words),
    ...feeds.map(({ url, has }) =>
      createElement('section', {}, createElement('p', { className: 'address' }, url), createElement('p', {}, has)),
    ),
  );

function list(described: readonly Described[], words: PageWords): HTMLElement {
  const made = createElement('ul', {}, ...described.map((one) => finding(one, words)));
  // Safari drops the role of a list without markers.
  made.setAttribute('role', 'list');
  return made;
}

function finding({ level, what, values, todo, line, element: place }: Described, words: PageWords): HTMLElement {
  return createElement(
    'li',
    { className: level },
    createElement('p', {}, createElement('strong', {}, `${words.levels[level]}: `), `${what}.`),
    ...values.map((value) => createElement('p', { className: 'value' }, value)),
    createElement('p', {}, todo),
    ...(line
      ? [createElement('pre', { tabIndex: 0 }, createElement('code', {}, line)), copyButton(words.copyLine, () => line, words)]
      : []),
    ...(place?.isConnected && place.ownerDocument === document ? [showButton(place, words)] : []),
  );
}

/** Brings a place of the page before the eyes. */
const showButton = (place: Element, { show }: PageWords): HTMLElement =>
  createElement(
    'button',
    {
      type: 'button',
      onclick: () => {
        place.scrollIntoView({ block: 'center' });
        place.animate({ outline: ['4px solid #00806f', '4px solid transparent'], outlineOffset: ['4px', '4px'] }, 2000);
      },
    },
    show,
  );
