import type { Text } from '../../builder/text.js';
import { DOMAIN } from '../blocks.js';
import { i18n } from './wp.js';

/** The words in the language of the editor. The English ones are the key to all others. */
export const say = (text: Text): string => i18n.__(text.en, DOMAIN);
