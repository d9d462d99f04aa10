import { copyToClipboard } from '../../dom/clipboard.js';
import type { PageWords } from '../words/words.js';
import { createElement } from './create-element.js';

/** A button that copies, and answers in place. */
export function copyButton(label: string, text: () => string, { copied, byHand }: PageWords): HTMLElement {
  const answer = createElement('span', { className: 'answer', role: 'status' });
  const button = createElement('button', { type: 'button' }, label);
  button.onclick = async () => {
    answer.textContent = (await copyToClipboard(text(), button.getRootNode() as ShadowRoot)) ? copied : byHand;
  };
  return createElement('span', { className: 'copy' }, button, answer);
}
