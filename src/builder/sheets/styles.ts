import { choices } from './choices.js';
import { code } from './code.js';
import { fields } from './fields.js';
import { page } from './page.js';
import { preview } from './preview.js';

/** What the builder looks like, a sheet for each idea. */
export const styles = [page, fields, choices, preview, code];
