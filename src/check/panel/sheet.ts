/** The list of findings; its colours are mixed from the text's. */
const FINDINGS = `
.check {
  overflow-wrap: anywhere;
}
.check ul {
  margin: 0;
  padding: 0;
  list-style: none;
}
.check p {
  margin: 0 0 4px;
}
.check li,
.check section {
  padding: 12px 0;
  border-block-start: 1px solid color-mix(in oklab, currentColor 20%, transparent);
}
.check .value,
.check .address {
  color: color-mix(in oklab, currentColor 78%, transparent);
  font: 0.8125em/1.5 ui-monospace, monospace;
}
.check pre {
  margin: 8px 0;
  padding: 8px;
  border-radius: 4px;
  background: color-mix(in oklab, currentColor 8%, transparent);
  font: 0.8125em/1.5 ui-monospace, monospace;
  white-space: pre-wrap;
}
.check summary {
  cursor: pointer;
}
`;

/** The panel, in whatever page. */
const PANEL = `
:host {
  all: initial;
}
.panel {
  box-sizing: border-box;
  position: fixed;
  inset: auto 0 0 auto;
  z-index: 2147483647;
  margin: 0;
  inline-size: min(28rem, 100vw);
  max-block-size: min(80vh, 48rem);
  padding: 16px;
  overflow: auto;
  border: 1px solid color-mix(in oklab, currentColor 30%, transparent);
  border-start-start-radius: 8px;
  color: light-dark(#1b1f22, #eef0f1);
  background: light-dark(#fff, #1b2125);
  color-scheme: light dark;
  font: 400 16px/1.5 system-ui, sans-serif;
  text-align: start;
}
header {
  display: flex;
  gap: 16px;
  align-items: start;
  justify-content: space-between;
}
h2 {
  margin: 0;
  font-size: 1.125rem;
  line-height: 1.3;
}
.state {
  margin: 4px 0;
  font-weight: 650;
}
.quiet {
  margin: 0 0 12px;
  color: color-mix(in oklab, currentColor 78%, transparent);
  font-size: 0.8125em;
}
.actions {
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
  padding-block: 12px;
  border-block-start: 1px solid color-mix(in oklab, currentColor 20%, transparent);
}
button {
  min-block-size: 44px;
  padding: 0 16px;
  border: 1px solid color-mix(in oklab, currentColor 40%, transparent);
  border-radius: 4px;
  color: inherit;
  background: transparent;
  font: inherit;
  cursor: pointer;
}
button:hover {
  background: color-mix(in oklab, currentColor 8%, transparent);
}
:focus-visible {
  outline: 2px solid light-dark(#00806f, #4fc3b2);
  outline-offset: 2px;
}
h2:focus {
  outline: none;
}
.panel > :last-child > .quiet:last-child {
  margin: 0;
}
.answer {
  padding-inline-start: 8px;
}
.field {
  position: absolute;
  opacity: 0;
}
@media print {
  :host {
    display: none;
  }
}
`;

const sheet = (css: string): CSSStyleSheet => {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
};

export const findingsSheet = (): CSSStyleSheet => sheet(FINDINGS);
export const panelSheet = (): CSSStyleSheet => sheet(PANEL);
