import { unsafeCSS, type CSSResult } from 'lit';
import { FINDINGS_CSS } from '../../check/panel/sheet.js';

/** The styles of findings, which the self-check's panel has without Lit. */
export const findings: CSSResult = unsafeCSS(FINDINGS_CSS);
