import { copy } from '../../share/copy.js';
import type { PageWords } from '../page/words/words.js';
import { element } from './element.js';

/** A button that copies, and answers in place. */
export function copyButton(label: string, text: () => string, { copied, byHand }: PageWords): HTMLElement {
  const answer = element('span', { className: 'answer', role: 'status' });
  const button = element('button', { type: 'button' }, label);
  button.onclick = async () => {
    answer.textContent = (await copy(text(), button.getRootNode() as ShadowRoot)) ? copied : byHand;
  };
  return element('span', { className: 'copy' }, button, answer);
}
