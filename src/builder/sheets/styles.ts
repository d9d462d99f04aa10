import { choices } from './choices.js';
import { code } from './code.js';
import { fields } from './fields.js';
import { page } from './page.js';
import { preview } from './preview.js';

/** All styles of the builder. */
export const styles = [page, fields, choices, preview, code];
