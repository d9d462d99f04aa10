/** The list of findings, on whatever ground. No `color-mix()`: Chrome 109 and Safari 15 have none. */
export const FINDINGS_CSS = `
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
  border-block-start: 1px solid rgb(128 128 128 / 40%);
}
.check .value,
.check .address {
  opacity: 0.82;
  font: 0.8125em/1.5 ui-monospace, monospace;
}
.check pre {
  margin: 8px 0;
  padding: 8px;
  border-radius: 4px;
  background: rgb(128 128 128 / 12%);
  font: 0.8125em/1.5 ui-monospace, monospace;
  white-space: pre-wrap;
}
`;

/** The panel, in whatever page: dark where the admin's device is. No `light-dark()`, for the same reason. */
export const PANEL_CSS = `
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
  border: 1px solid rgb(128 128 128 / 60%);
  border-start-start-radius: 8px;
  color: #1b1f22;
  background: #fff;
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
  opacity: 0.82;
  font-size: 0.8125em;
}
.actions {
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
  padding-block: 12px;
  border-block-start: 1px solid rgb(128 128 128 / 40%);
}
button {
  min-block-size: 44px;
  padding: 0 16px;
  border: 1px solid rgb(128 128 128 / 80%);
  border-radius: 4px;
  color: inherit;
  background: transparent;
  font: inherit;
  cursor: pointer;
}
button:hover {
  background: rgb(128 128 128 / 12%);
}
:focus-visible {
  outline: 2px solid #00806f;
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
@media (prefers-color-scheme: dark) {
  .panel {
    color: #eef0f1;
    background: #1b2125;
  }
  :focus-visible {
    outline-color: #4fc3b2;
  }
}
@media print {
  :host {
    display: none;
  }
}
`;
